package lv.kopa.widget.internal.tree;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.event.ListSelectionEvent;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.widget.internal.grid.FilterBar;

/** The tree with its search; what is selected is known by its code. */
public final class NodePane extends JPanel {
    private static final long serialVersionUID = 1;

    private final Language language;
    private final transient List<Consumer<Optional<String>>> listeners = new ArrayList<>();
    private final JScrollPane scroll = new JScrollPane();
    private final FilterBar search;
    private transient NodeModel model;
    private NodeTable table;
    private transient Optional<String> selected = Optional.empty();
    private boolean quiet;

    /** A tree in this language. */
    public NodePane(IndicatorNode root, Language language) {
        super(new BorderLayout());
        this.language = language;
        show(root);
        NodeText text = model.text();
        search = new FilterBar(
                text.say("search"), text.say("search"), text.say("search.help"), text.say("menu"), this::search);
        search.onKey("DOWN", () -> table.requestFocusInWindow());
        search.onKey("ESCAPE", () -> {
            search.setText("");
            table.requestFocusInWindow();
        });
        search.onMenu(button -> menu().show(button, 0, button.getHeight()));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(search, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ctrl F"), "search");
        getActionMap().put("search", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                search.begin(search.text());
            }
        });
        count();
    }

    /** Shows another tree. */
    public void setRoot(IndicatorNode root) {
        show(root);
        search(search.text());
    }

    private void show(IndicatorNode root) {
        NodeOutline outline = new NodeOutline(root, language);
        model = new NodeModel(outline, new NodeText(outline.visible(), language));
        table = new NodeTable(model);
        table.getAccessibleContext().setAccessibleName(root.name().in(language));
        table.onChanging(this::change);
        table.getSelectionModel().addListSelectionListener(this::changed);
        table.setComponentPopupMenu(menu());
        scroll.setViewportView(table);
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        item(menu, "menu.open", true);
        item(menu, "menu.close", false);
        return menu;
    }

    private void item(JPopupMenu menu, String name, boolean open) {
        JMenuItem item = new JMenuItem(model.text().say(name));
        item.addActionListener(e -> change(() -> model.outline().openAll(open)));
        menu.add(item);
    }

    private void search(String words) {
        change(() -> model.outline().search(words));
        count();
    }

    private void count() {
        if (search.text().isBlank()) {
            search.say("", false);
            return;
        }
        int found = (int) model.outline().visible().stream()
                .filter(model.outline()::found)
                .count();
        search.say(model.text().say("found", found, model.outline().size()), false);
    }

    private void changed(ListSelectionEvent event) {
        int place = table.getSelectedRow();
        if (quiet || event.getValueIsAdjusting() || place >= table.getRowCount()) {
            return;
        }
        Optional<String> now =
                place < 0 ? Optional.empty() : Optional.of(model.row(place).code());
        if (!now.equals(selected)) {
            selected = now;
            listeners.forEach(listener -> listener.accept(now));
        }
    }

    /** Opens or closes; a selected node that goes out of sight leaves its place to the nearest above it. */
    private void change(Runnable act) {
        quiet = true;
        act.run();
        model.fireTableDataChanged();
        quiet = false;
        select();
    }

    private void select() {
        Optional<NodeRow> row = selected.flatMap(model.outline()::find);
        while (row.isPresent() && model.outline().place(row.get().code()) < 0) {
            row = row.get().parent();
        }
        quiet = true;
        if (row.isPresent()) {
            table.go(model.outline().place(row.get().code()));
        } else {
            table.clearSelection();
        }
        quiet = false;
    }

    /** The code of the selected node. */
    public Optional<String> selected() {
        return selected;
    }

    /** Selects a node and brings it into sight. */
    public void select(Optional<String> code) {
        selected = code;
        code.ifPresent(model.outline()::reveal);
        change(() -> {});
    }

    /** Is told when the person goes to another node. */
    public void onSelected(Consumer<Optional<String>> listener) {
        listeners.add(listener);
    }

    /** What takes the keyboard. */
    public JComponent focus() {
        return table;
    }
}
