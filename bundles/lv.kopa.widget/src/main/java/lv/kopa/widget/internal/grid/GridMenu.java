package lv.kopa.widget.internal.grid;

import java.awt.Component;
import java.util.List;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.internal.table.FilterText;
import lv.kopa.widget.internal.table.Says;

/** The menu of a table, about the column and the cell where the keyboard is; put together each time it opens. */
final class GridMenu extends JPopupMenu {
    private static final long serialVersionUID = 1;
    /** More columns than this do not fit below each other on a small screen. */
    private static final int TOGETHER = 20;
    /** Longer words are not repeated in a menu. */
    private static final int LONGEST = 40;

    private final transient GridControl control;
    private final transient GridActions actions;
    private final transient RowActions rows;
    private final FilterBar filter;
    private final transient Says says;

    GridMenu(GridControl control, GridActions actions, RowActions rows, FilterBar filter) {
        this.control = control;
        this.actions = actions;
        this.rows = rows;
        this.filter = filter;
        says = control.says();
    }

    @Override
    public void show(Component invoker, int x, int y) {
        removeAll();
        if (!rows.actions().isEmpty() && control.row().isPresent()) {
            add(rows.actions());
        }
        control.column().ifPresent(column -> {
            add(titled(column));
            add(actions.sorting());
            filters(column);
        });
        add(actions.copying());
        add(actions.column());
        add(columns());
        add(actions.reset(() -> {
            filter.setText("");
            control.reset();
        }));
        super.show(invoker, x, y);
    }

    private JMenuItem titled(ContentColumn column) {
        JMenuItem title = new JMenuItem(control.model().text().heading(column));
        title.setEnabled(false);
        return title;
    }

    private void add(List<Action> group) {
        group.forEach(this::add);
        addSeparator();
    }

    private void filters(ContentColumn column) {
        control.row().ifPresent(row -> {
            String shown = control.model().text().shown(column, row);
            boolean nothing = column.sign(row).insteadOfValue() || shown.isEmpty();
            if (!column.numeric() && !nothing && shown.length() <= LONGEST) {
                item(says.say("menu.filter.same", shown), () -> also(FilterText.typed(column.id(), "=", shown)));
            }
        });
        item(says.say("menu.filter.missing"), () -> also(FilterText.typed(column.id(), "=", "–")));
        item(says.say("menu.filter.type"), () -> {
            filter.setVisible(true);
            filter.begin(with(column.id() + (column.numeric() ? " > " : " = ")));
        });
        addSeparator();
    }

    private void item(String name, Runnable act) {
        JMenuItem item = new JMenuItem(name);
        item.addActionListener(e -> act.run());
        add(item);
    }

    private void also(String condition) {
        filter.setVisible(true);
        filter.setText(with(condition));
    }

    private String with(String condition) {
        return (filter.text().strip() + " " + condition).stripLeading();
    }

    private JMenu columns() {
        JMenu menu = new JMenu(says.say("menu.columns"));
        menu.add(actions.showAllColumns());
        menu.addSeparator();
        List<ContentColumn> columns = control.model().content().columns();
        for (int begin = 0; begin < columns.size(); begin += TOGETHER) {
            List<ContentColumn> some = columns.subList(begin, Math.min(columns.size(), begin + TOGETHER));
            JMenu place = menu;
            if (columns.size() > TOGETHER) {
                place = new JMenu(heading(some.get(0)) + " – " + heading(some.get(some.size() - 1)));
                menu.add(place);
            }
            for (ContentColumn column : some) {
                place.add(choice(column));
            }
        }
        return menu;
    }

    private String heading(ContentColumn column) {
        return control.model().text().heading(column);
    }

    private JCheckBoxMenuItem choice(ContentColumn column) {
        JCheckBoxMenuItem choice = new JCheckBoxMenuItem(heading(column));
        choice.setSelected(!control.pane().columns().isHidden(column.id()));
        choice.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
        choice.addActionListener(e -> control.hide(column.id(), !choice.isSelected()));
        return choice;
    }
}
