package lv.kopa.desktop.internal.command;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Command;

/** The commands of the window itself. */
public final class OwnCommands {
    private static final Messages MESSAGES = Messages.of(OwnCommands.class);
    private static final int LAST = 990;
    private static final int ARRANGE = 500;
    private static final int LOOK = 800;

    private final List<Command> commands = new ArrayList<>();

    /** What the commands do. */
    public interface Deeds {
        /** Opens the palette. */
        void palette();

        /** Opens the preferences. */
        void preferences();

        /** Says what Kopa is made of. */
        void about();

        /** Opens the guide. */
        void guide();

        /** Ends. */
        void exit();

        /** Arranges the views as the perspective says. */
        void resetLayout();

        /** Goes to the next or previous area of views. */
        void nextArea(boolean forward);

        /** Makes the view in front fill the window, or puts it back. */
        void maximise();

        /** Changes to the next theme. */
        void nextTheme();

        /** Changes to the other language. */
        void nextLanguage();

        /** Makes letters larger or smaller. */
        void zoom(int by);
    }

    private OwnCommands(Deeds deeds) {
        add("preferences", "settings", Command.Menu.FILE, LAST - 200, menu(KeyEvent.VK_COMMA), deeds::preferences);
        add("exit", "", Command.Menu.FILE, LAST, menu(KeyEvent.VK_Q), deeds::exit);
        commands.add(SimpleCommand.of(
                MESSAGES,
                "window.palette",
                "search",
                Optional.of(new Command.Place(Command.Menu.EDIT, LAST)),
                Optional.of(Command.Key.menuShift(KeyEvent.VK_P)),
                true,
                deeds::palette));
        add("next-area", "", Command.Menu.VIEW, ARRANGE, plain(KeyEvent.VK_F6), () -> deeds.nextArea(true));
        add(
                "previous-area",
                "",
                Command.Menu.VIEW,
                ARRANGE + 1,
                Optional.of(new Command.Key(KeyEvent.VK_F6, false, true, false)),
                () -> deeds.nextArea(false));
        add("maximise", "maximize-2", Command.Menu.VIEW, ARRANGE + 2, menu(KeyEvent.VK_M), deeds::maximise);
        add("reset-layout", "layout-panel-left", Command.Menu.VIEW, ARRANGE + 3, Optional.empty(), deeds::resetLayout);
        add("theme", "contrast", Command.Menu.VIEW, LOOK, plain(KeyEvent.VK_F9), deeds::nextTheme);
        add("language", "languages", Command.Menu.VIEW, LOOK + 1, plain(KeyEvent.VK_F11), deeds::nextLanguage);
        add("larger", "plus", Command.Menu.VIEW, LOOK + 2, menu(KeyEvent.VK_PLUS), () -> deeds.zoom(1));
        add("smaller", "minus", Command.Menu.VIEW, LOOK + 3, menu(KeyEvent.VK_MINUS), () -> deeds.zoom(-1));
        add("guide", "book-open", Command.Menu.HELP, 0, plain(KeyEvent.VK_F1), deeds::guide);
        add("about", "info", Command.Menu.HELP, LAST, Optional.empty(), deeds::about);
    }

    /** The commands, which do these deeds. */
    public static List<Command> of(Deeds deeds) {
        return List.copyOf(new OwnCommands(deeds).commands);
    }

    private void add(String id, String icon, Command.Menu menu, int order, Optional<Command.Key> key, Runnable action) {
        commands.add(SimpleCommand.of(
                MESSAGES, "window." + id, icon, Optional.of(new Command.Place(menu, order)), key, false, action));
    }

    private static Optional<Command.Key> menu(int code) {
        return Optional.of(Command.Key.menu(code));
    }

    private static Optional<Command.Key> plain(int code) {
        return Optional.of(Command.Key.plain(code));
    }
}
