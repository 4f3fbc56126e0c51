package lv.kopa.desktop.internal.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.Caption;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.CommandGroup;

/** Makes the menu bar. */
public final class Menus {
    private static final Messages MESSAGES = Messages.of(Menus.class);
    private static final int SECTION = 100;

    private final CommandSet commands;
    private final Language language;

    private Menus(CommandSet commands, Language language) {
        this.commands = commands;
        this.language = language;
    }

    private record Item(int order, JMenuItem item) {}

    /** A menu bar with these commands, each menu in the given order, a line between sections. */
    public static JMenuBar bar(CommandSet commands, Language language) {
        Menus menus = new Menus(commands, language);
        JMenuBar bar = new JMenuBar();
        for (Command.Menu menu : Command.Menu.values()) {
            JMenu made = menus.menu(menu);
            if (made.getItemCount() > 0) {
                bar.add(made);
            }
        }
        return bar;
    }

    private JMenu menu(Command.Menu kind) {
        JMenu menu = named(MESSAGES.text("menu." + kind.name().toLowerCase(java.util.Locale.ROOT))
                .in(language));
        List<Item> items = new ArrayList<>();
        for (CommandAction action : commands.actions()) {
            action.description()
                    .menu()
                    .filter(place -> place.menu() == kind)
                    .ifPresent(place -> items.add(new Item(place.order(), item(action))));
        }
        for (Contribution<CommandGroup, CommandGroup.Description> group : commands.groups()) {
            Command.Place place = group.description().place();
            if (place.menu() == kind) {
                items.add(new Item(place.order(), submenu(group)));
            }
        }
        items.sort(Comparator.comparingInt(Item::order));
        Item last = null;
        for (Item item : items) {
            if (last != null && last.order() / SECTION != item.order() / SECTION) {
                menu.addSeparator();
            }
            menu.add(item.item());
            last = item;
        }
        return menu;
    }

    /** What a tool tip would say, the status of the command says already. */
    private static JMenuItem item(CommandAction action) {
        JMenuItem item = new QuickItem(action);
        item.setToolTipText(null);
        item.getAccessibleContext().setAccessibleDescription((String) action.getValue(CommandAction.SHORT_DESCRIPTION));
        return item;
    }

    /** By its keys, Swing would have it seen as pressed, and let the event dispatch thread sleep for that. */
    private static final class QuickItem extends JMenuItem {
        private static final long serialVersionUID = 1;

        QuickItem(CommandAction action) {
            super(action);
        }

        @Override
        public void doClick(int pressTime) {
            super.doClick(0);
        }
    }

    private JMenu submenu(Contribution<CommandGroup, CommandGroup.Description> group) {
        JMenu menu = named(group.description().name().in(language));
        menu.addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                menu.removeAll();
                commands.members(group).forEach(action -> menu.add(item(action)));
                if (menu.getItemCount() == 0) {
                    JMenuItem none = new JMenuItem(MESSAGES.text("menu.none").in(language));
                    none.setEnabled(false);
                    menu.add(none);
                }
            }

            @Override
            public void menuDeselected(MenuEvent event) {
                // filled anew when it opens again
            }

            @Override
            public void menuCanceled(MenuEvent event) {
                // filled anew when it opens again
            }
        });
        return menu;
    }

    private static JMenu named(String name) {
        Caption label = Caption.of(name);
        JMenu menu = new JMenu(label.words());
        if (label.mnemonic() != 0) {
            menu.setMnemonic(label.mnemonic());
            menu.setDisplayedMnemonicIndex(label.at());
        }
        return menu;
    }
}
