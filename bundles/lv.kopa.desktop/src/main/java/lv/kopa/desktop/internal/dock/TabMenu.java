package lv.kopa.desktop.internal.dock;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import lv.kopa.workbench.Area;

/** What can be done with a tab: by the right button on it, the menu key, a double click or the middle button. */
final class TabMenu extends MouseAdapter {
    private final DockArea dock;
    private final TabWords words;

    /**
     * The menu of all tabs.
     *
     * @param dock what does it
     * @param words what it says
     */
    TabMenu(DockArea dock, TabWords words) {
        this.dock = dock;
        this.words = words;
    }

    void listenTo(TabStack stack) {
        stack.addMouseListener(this);
        for (String key : List.of("shift F10", "CONTEXT_MENU")) {
            stack.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), "menu");
        }
        stack.getActionMap().put("menu", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                stack.front().ifPresent(front -> show(stack, front, new Point(0, stack.tabRow())));
            }
        });
    }

    @Override
    public void mousePressed(MouseEvent event) {
        menu(event);
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        menu(event);
    }

    private void menu(MouseEvent event) {
        if (event.isPopupTrigger()) {
            TabStack stack = (TabStack) event.getComponent();
            int index = stack.indexAtLocation(event.getX(), event.getY());
            if (index >= 0) {
                stack.setSelectedIndex(index);
                show(stack, stack.holder(index), event.getPoint());
            }
        }
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        ((TabStack) event.getComponent())
                .tabAt(event.getPoint())
                .map(Holder::id)
                .ifPresent(id -> {
                    if (SwingUtilities.isMiddleMouseButton(event)) {
                        dock.close(id);
                    } else if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 2) {
                        dock.toggleMaximised(id);
                    }
                });
    }

    private void show(TabStack stack, Holder holder, Point at) {
        menu(stack, holder.id()).show(stack, at.x, at.y);
    }

    JPopupMenu menu(TabStack stack, String id) {
        JPopupMenu menu = new JPopupMenu();
        menu.add(item("close", true, () -> dock.close(id)));
        List<String> others = stack.holders().stream()
                .map(Holder::id)
                .filter(other -> !other.equals(id))
                .toList();
        menu.add(item("close.others", !others.isEmpty(), () -> others.forEach(dock::close)));
        menu.addSeparator();
        menu.add(item(dock.isMaximised(id) ? "restore" : "maximise", true, () -> dock.toggleMaximised(id)));
        menu.addSeparator();
        for (Area area : Area.values()) {
            boolean elsewhere = !stack.area().equals(Optional.of(area)) || dock.isFloating(id);
            menu.add(item("move." + area.name().toLowerCase(Locale.ROOT), elsewhere, () -> dock.move(id, area)));
        }
        menu.add(item("float", !dock.isFloating(id) || !others.isEmpty(), () -> dock.floatOut(id)));
        return menu;
    }

    private Component item(String key, boolean enabled, Runnable action) {
        JMenuItem item = new JMenuItem(words.of(key));
        item.setEnabled(enabled);
        item.addActionListener(event -> action.run());
        return item;
    }
}
