package lv.kopa.desktop.evaluation.internal.report;

import java.util.Optional;
import java.util.Set;
import javax.swing.Action;
import javax.swing.JComponent;
import lv.kopa.desktop.evaluation.internal.Pointing;
import lv.kopa.report.Report;
import lv.kopa.widget.Captions;
import lv.kopa.widget.ContentPanel;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.Reading;
import lv.kopa.widget.ReportPane;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** The report to be read, or why there is none. */
final class ReportScreen implements View, ReportPresenter.Screen {
    private final Workbench workbench;
    private final ContentPanel whole = new ContentPanel();
    private final ReportPresenter presenter;
    private Optional<ReportPane> pane = Optional.empty();

    ReportScreen(Workbench workbench, RecordReports reports) {
        this.workbench = workbench;
        presenter = new ReportPresenter(workbench, reports, this);
    }

    private String say(String key) {
        return Words.text(key).in(workbench.language());
    }

    @Override
    public void empty() {
        fill(new EmptyState("file-text", say("none"), say("none.text")));
    }

    @Override
    public void making() {
        fill(new EmptyState("hourglass", say("making"), say("making.text")));
    }

    @Override
    public void failed() {
        Action again = Captions.action(say("again"), "rotate-ccw", () -> presenter.again());
        fill(new EmptyState("triangle-alert", say("failed"), say("failed.text"), again));
    }

    @Override
    public void report(Report report) {
        Reading reading = Reading.in(workbench.language(), workbench::palette)
                .onSelect(new Pointing(workbench)::at)
                .savingWith(new FigureSaver(workbench)::save);
        ReportPane made = new ReportPane(report, reading);
        fill(made);
        pane = Optional.of(made);
    }

    @Override
    public void selected(Set<String> subjects) {
        pane.ifPresent(shown -> shown.setSelected(subjects));
    }

    private void fill(JComponent content) {
        pane = Optional.empty();
        whole.fill(content);
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return pane.map(ReportPane::focus).orElse(whole);
    }
}
