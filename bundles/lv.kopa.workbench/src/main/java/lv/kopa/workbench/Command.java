package lv.kopa.workbench;

import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something a person can do, found in a menu, on the tool bar, by a key and in the command palette. Contributed as an OSGi
 * service by any bundle; stateless.
 */
@ConsumerType
public interface Command {

    /** What the command says of itself. The same at every call, and quick. On any thread. */
    Description description();

    /** Whether it can be done now. Quick: asked after every change of a {@link Shared} value or a {@link Job}. */
    default boolean enabled(Workbench workbench) {
        return true;
    }

    /** Does it. What takes longer than a moment is handed to {@link Workbench#jobs}. */
    void run(Workbench workbench);

    /**
     * What a command says of itself.
     *
     * @param id the word by which it is known, as that of a view
     * @param name what people call it, an imperative; {@code &} before the letter that stands for it in its menu, twice
     *     for the sign itself; … at the end if it asks something first
     * @param summary what it does, one sentence
     * @param icon name of the icon, empty for none
     * @param menu where it stands; empty if only the palette has it
     * @param key the keys that stand for it
     * @param toolBar whether it has a button on the tool bar
     */
    record Description(
            String id, Text name, Text summary, String icon, Optional<Place> menu, Optional<Key> key, boolean toolBar) {
        /** Rejects nulls. */
        public Description {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
            Objects.requireNonNull(summary);
            Objects.requireNonNull(icon);
            Objects.requireNonNull(menu);
            Objects.requireNonNull(key);
        }
    }

    /** The menus of the window. */
    enum Menu {
        /** What is opened, saved and left. */
        FILE,
        /** What is cut, copied and found. */
        EDIT,
        /** What is run. */
        RUN,
        /** What is shown, and how. */
        VIEW,
        /** What explains. */
        HELP
    }

    /**
     * A place in a menu.
     *
     * @param menu the menu
     * @param order smaller comes first; a line is drawn between two that differ in their hundreds
     */
    record Place(Menu menu, int order) {
        /** Rejects null. */
        public Place {
            Objects.requireNonNull(menu);
        }
    }

    /**
     * Keys pressed together.
     *
     * @param code a {@code VK_} constant of {@link java.awt.event.KeyEvent}
     * @param menu with the platform's key for menus: Ctrl, on macOS ⌘
     * @param shift with Shift
     * @param alt with Alt
     */
    record Key(int code, boolean menu, boolean shift, boolean alt) {
        /** A key with the platform's key for menus. */
        public static Key menu(int code) {
            return new Key(code, true, false, false);
        }

        /** A key alone: a function key. */
        public static Key plain(int code) {
            return new Key(code, false, false, false);
        }

        /** A key with the platform's key for menus and Shift. */
        public static Key menuShift(int code) {
            return new Key(code, true, true, false);
        }
    }
}
