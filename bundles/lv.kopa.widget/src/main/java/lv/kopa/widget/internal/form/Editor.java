package lv.kopa.widget.internal.form;

import javax.swing.JComponent;

/** Where a value is entered. Tells of each change by the {@code Runnable} that it was made with. */
interface Editor {
    /** What stands in the form. */
    JComponent component();

    /** What gets the keyboard. */
    JComponent field();

    /** What bears name and description: what gets the keyboard, unless that has a name of its own. */
    default JComponent named() {
        return field();
    }

    /** What is held: a plain value, or what was typed. */
    Object value();

    /** Shows a value. */
    void show(Object plain);

    /** Takes over what is being typed and not told of yet. */
    default void commit() {}

    /** Whether it takes all the width that there is. */
    default boolean wide() {
        return false;
    }

    /** Whether it bears the label itself. */
    default boolean labelled() {
        return false;
    }
}
