package lv.kopa.desktop.internal.dialog;

import java.awt.Component;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import lv.kopa.widget.Html;

/**
 * Shows things in a list by their names.
 *
 * @param <T> type of the things
 * @param name gives the name of one
 * @param usual shows words
 */
record NameRenderer<T>(Function<T, String> name, DefaultListCellRenderer usual) implements ListCellRenderer<T> {

    NameRenderer(Function<T, String> name) {
        this(name, new DefaultListCellRenderer());
        Html.never(usual);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends T> list, T value, int index, boolean selected, boolean focused) {
        return usual.getListCellRendererComponent(list, name.apply(value), index, selected, focused);
    }
}
