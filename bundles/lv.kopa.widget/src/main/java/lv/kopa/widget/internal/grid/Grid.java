package lv.kopa.widget.internal.grid;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.event.ActionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import lv.kopa.text.Language;
import lv.kopa.widget.CellSign;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.TableContent;
import lv.kopa.widget.internal.table.Says;

/** The rows with the filter above and the signs below, or what to do where no rows are shown. */
public final class Grid extends JPanel {
    private static final long serialVersionUID = 1;
    private static final String ROWS = "rows";
    private static final String NONE = "none";
    /** With more cells than this, signs are looked for beside the event dispatch thread. */
    private static final long MANY = 100_000;

    private final transient GridControl control;
    private final transient Says says;
    private final FilterBar filter;
    private final transient RowActions rows;
    private final StatusBar status = new StatusBar();
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final transient Latest<Set<CellSign>> legend;
    private EmptyState empty;

    /** A table of this content in this language. */
    public Grid(TableContent content, Language language) {
        super(new BorderLayout());
        control = new GridControl(content, language);
        says = control.says();
        legend = new Latest<>(signs -> status.explain(signs, says));
        String example = content.columns().stream()
                .filter(ContentColumn::numeric)
                .findFirst()
                .map(ContentColumn::id)
                .orElse("A");
        filter = new FilterBar(
                says.say("filter"),
                says.say("filter.placeholder", example),
                says.say("filter.help", example),
                says.say("menu"),
                control::filter);
        GridClipboard clipboard =
                new GridClipboard(control, Grid::clipboard, rows -> filter.say(says.say("rows.copied", rows), false));
        List<GridTable> tables = List.of(control.pane().frozen(), control.pane().main());
        rows = new RowActions(tables);
        GridMenu menu = new GridMenu(control, new GridActions(control, clipboard), rows, filter);
        tables.forEach(table -> table.setComponentPopupMenu(menu));
        filter.onMenu(button -> menu.show(button, 0, button.getHeight()));
        filter.onKey("DOWN", () -> focus().requestFocusInWindow());
        filter.onKey("ESCAPE", this::leaveFilter);
        key("ctrl F", this::enterFilter);
        middle.add(control.pane(), ROWS);
        add(filter, BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
        add(status, BorderLayout.SOUTH);
        control.onChange(this::changed);
        explain();
        changed();
    }

    private static Clipboard clipboard() {
        return Toolkit.getDefaultToolkit().getSystemClipboard();
    }

    private void key(String key, Runnable act) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, action("", act));
    }

    private static Action action(String name, Runnable act) {
        return new AbstractAction(name) {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        };
    }

    private void enterFilter() {
        filter.setVisible(true);
        filter.field().requestFocusInWindow();
        filter.field().selectAll();
    }

    private void leaveFilter() {
        filter.setText("");
        focus().requestFocusInWindow();
    }

    private void explain() {
        TableContent content = control.query().content();
        Supplier<Set<CellSign>> signs = content::legend;
        legend.ask((long) content.size() * content.columns().size() > MANY, signs);
        control.pane().name(content.title().in(says.language()));
    }

    private void changed() {
        int shown = control.model().getRowCount();
        int all = control.query().content().size();
        String count = shown == all ? says.say("rows.all", all) : says.say("rows.some", shown, all);
        filter.say(
                control.problem().map(text -> text.in(says.language())).orElse(count),
                control.problem().isPresent());
        String order = sorted();
        status.sorted(order);
        control.pane().describe(order);
        if (empty != null) {
            middle.remove(empty);
            empty = null;
        }
        if (shown == 0) {
            empty = nothing(all);
            middle.add(empty, NONE);
        }
        cards.show(middle, shown == 0 ? NONE : ROWS);
    }

    private EmptyState nothing(int all) {
        return all == 0
                ? new EmptyState("table", says.say("rows.empty"), says.say("rows.empty.text"))
                : new EmptyState(
                        "filter",
                        says.say("filter.none"),
                        says.say("filter.none.text", all, control.query().filter()),
                        action(says.say("filter.clear"), this::leaveFilter));
    }

    /** How rows are sorted, in words. */
    private String sorted() {
        return control.query().sorting().keys().stream()
                .flatMap(key -> control.query().content().column(key.column()).stream()
                        .map(column -> says.sorted(key, control.model().text().heading(column))))
                .collect(Collectors.joining(", "));
    }

    /** Shows something else. */
    public void setContent(TableContent content) {
        control.setContent(content);
        explain();
        changed();
    }

    /** What can be done with the table. */
    public GridControl control() {
        return control;
    }

    /** Offers what can be done with the row where the person is. */
    public void offer(List<Action> actions) {
        rows.offer(actions);
    }

    /** The filter. */
    public FilterBar filter() {
        return filter;
    }

    /** What takes the keyboard. */
    public JComponent focus() {
        return control.pane().active();
    }

    /** Ids of the rows that are shown. */
    public List<String> shown() {
        List<String> ids = control.query().content().rows();
        return Arrays.stream(control.model().rows()).mapToObj(ids::get).toList();
    }

    /** The row where the person is. */
    public Optional<String> selected() {
        return control.selection().row();
    }
}
