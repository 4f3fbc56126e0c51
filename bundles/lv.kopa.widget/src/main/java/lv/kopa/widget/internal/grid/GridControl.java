package lv.kopa.widget.internal.grid;

import java.util.Optional;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;
import lv.kopa.widget.internal.table.RowQuery;
import lv.kopa.widget.internal.table.Says;
import lv.kopa.widget.internal.table.Sorting;

/** What can be done with a table; everything else asks it to. */
public final class GridControl {
    /** With more rows than this, finding and ordering them is done beside the event dispatch thread. */
    private static final int MANY = 2000;

    private final Language language;
    private final Says says;
    private final GridPane pane;
    private final GridSelection selection;
    private final Latest<RowQuery.Answer> rows = new Latest<>(this::answered);
    private RowQuery query;
    private Optional<Text> problem = Optional.empty();
    private Runnable changed = () -> {};

    /** A table of this content in this language. */
    public GridControl(TableContent content, Language language) {
        this.language = language;
        says = new Says(language);
        query = RowQuery.all(content, language);
        pane = new GridPane(
                new GridModel(content, language), says, act -> selection().quietly(act));
        selection = new GridSelection(pane);
        selection.quietly(pane::arrange);
    }

    /** Calls back when other rows are shown or the order is another. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** The component that shows the rows. */
    GridPane pane() {
        return pane;
    }

    /** Which row and cell the person is at. */
    public GridSelection selection() {
        return selection;
    }

    Says says() {
        return says;
    }

    GridModel model() {
        return pane.main().model();
    }

    RowQuery query() {
        return query;
    }

    Optional<Text> problem() {
        return problem;
    }

    Language language() {
        return language;
    }

    /** Shows something else; columns of the same ids keep their widths, filter and order stay. */
    public void setContent(TableContent content) {
        query = RowQuery.all(content, language).filtered(query.filter()).sorted(query.sorting());
        selection.quietly(() -> pane.setModel(new GridModel(content, language)));
        run();
    }

    /** Shows the rows that a filter lets pass. */
    public void filter(String typed) {
        if (!typed.equals(query.filter())) {
            query = query.filtered(typed);
            run();
        }
    }

    /** Sorts rows. */
    public void sort(Sorting sorting) {
        query = query.sorted(sorting);
        run();
    }

    private void run() {
        RowQuery asked = query;
        rows.ask(asked.content().size() > MANY, asked::run);
    }

    private void answered(RowQuery.Answer answer) {
        problem = answer.problem();
        pane.setSorting(query.sorting());
        selection.show(answer.rows());
        changed.run();
    }

    /** Sorts by a column as a click on its heading does. */
    void toggleSort(String column, boolean too) {
        sort(too ? query.sorting().toggledToo(column) : query.sorting().toggled(column));
    }

    /** The column where the keyboard is. */
    Optional<ContentColumn> column() {
        GridTable table = pane.active();
        int index = table.cursorColumn();
        return index < 0 ? Optional.empty() : Optional.of(table.column(index));
    }

    /** The row of the content where the keyboard is. */
    Optional<Integer> row() {
        GridTable table = pane.active();
        int place = table.cursorRow();
        return place < 0 ? Optional.empty() : Optional.of(table.model().row(place));
    }

    void hide(String column, boolean hide) {
        pane.columns().hide(column, hide);
        arrange();
    }

    void showAllColumns() {
        pane.columns().showAll();
        arrange();
    }

    void fit(String column) {
        pane.columns().forget(column);
        arrange();
    }

    /** Makes a column wider or, by less than one, narrower. */
    void widen(String column, double factor) {
        for (GridTable table : new GridTable[] {pane.frozen(), pane.main()}) {
            int index = table.index(column);
            if (index >= 0) {
                int width = table.tableColumn(index).getWidth();
                pane.columns().setWidth(column, (int) Math.round(width * factor));
            }
        }
        arrange();
    }

    private void arrange() {
        selection.quietly(pane::arrange);
    }

    /** Everything as it was at first. */
    public void reset() {
        pane.columns().reset();
        arrange();
        query = RowQuery.all(query.content(), language);
        run();
    }
}
