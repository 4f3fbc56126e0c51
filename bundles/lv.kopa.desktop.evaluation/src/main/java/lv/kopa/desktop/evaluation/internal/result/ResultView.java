package lv.kopa.desktop.evaluation.internal.result;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import lv.kopa.desktop.evaluation.internal.Pointing;
import lv.kopa.desktop.evaluation.internal.report.FigureSaver;
import lv.kopa.desktop.evaluation.internal.report.RecordReports;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.widget.BlockPane;
import lv.kopa.widget.Captions;
import lv.kopa.widget.ContentPanel;
import lv.kopa.widget.DataTable;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.Reading;
import lv.kopa.widget.TableContent;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** Head, table and charts of a result. */
final class ResultView implements View, ResultPresenter.Screen {
    private final Workbench workbench;
    private final ContentPanel whole = new ContentPanel();
    private final Action explain;
    private final HeadPane head;
    private final ChartPane charts;
    private final ResultPresenter presenter;
    private Optional<DataTable> table = Optional.empty();
    private RoomSplit split;

    ResultView(Workbench workbench, RecordReports reports, EvaluationService evaluations) {
        this.workbench = workbench;
        explain =
                Captions.action(say("explain"), "microscope", () -> presenter().explain());
        head = new HeadPane(explain);
        charts = new ChartPane(Reading.in(workbench.language(), workbench::palette)
                .onSelect(subject -> presenter().mark(subject))
                .savingWith(new FigureSaver(workbench)::save));
        presenter = new ResultPresenter(workbench, reports, evaluations, this);
    }

    private ResultPresenter presenter() {
        return presenter;
    }

    private String say(String key) {
        return Words.text(key).in(workbench.language());
    }

    @Override
    public void empty() {
        whole.fill(new EmptyState("chart-bar", say("none"), say("none.text")));
    }

    @Override
    public void coming() {
        whole.fill(new EmptyState("hourglass", say("coming"), say("coming.text")));
    }

    @Override
    public void failed() {
        whole.fill(new EmptyState(
                "triangle-alert",
                say("failed"),
                say("failed.text"),
                Captions.action(say("again"), "rotate-ccw", () -> presenter().again())));
    }

    @Override
    public void answer(Answer answer) {
        head.show(answer.head(), workbench.language());
        if (answer.table().isPresent()) {
            table(answer.table().get());
            answer.order().ifPresent(column -> table.orElseThrow().sortBy(column, false));
            charts.say("charts.coming", "charts.coming.text", "hourglass");
            whole.fill(split);
        } else {
            Reading reading = Reading.in(workbench.language(), workbench::palette);
            JScrollPane reasons = new JScrollPane(new BlockPane(answer.reasons(), reading));
            reasons.setBorder(BorderFactory.createEmptyBorder());
            whole.fill(reasons);
        }
        whole.add(head, BorderLayout.NORTH);
    }

    private void table(TableContent content) {
        if (table.isPresent()) {
            table.get().setContent(content);
            return;
        }
        DataTable made = new DataTable(content, workbench.language());
        made.offer(List.of(explain));
        made.onRowSelected(row -> presenter().row(row));
        made.onCellSelected((row, column) -> presenter().column(column));
        table = Optional.of(made);
        split = new RoomSplit(made, charts);
    }

    @Override
    public void charts(List<Chart> made) {
        charts.show(made);
    }

    @Override
    public void noCharts() {
        charts.say("charts.failed", "charts.failed.text", "triangle-alert");
    }

    @Override
    public void selected(Optional<String> unit, Optional<String> node) {
        explain.setEnabled(unit.isPresent());
        table.ifPresent(shown -> {
            if (!shown.selectedRow().equals(unit)) {
                shown.setSelectedRow(unit);
            }
            node.ifPresent(shown::setSelectedColumn);
        });
        charts.select(new Pointing(workbench).subjects(), unit);
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return table.map(DataTable::focus).orElse(whole);
    }
}
