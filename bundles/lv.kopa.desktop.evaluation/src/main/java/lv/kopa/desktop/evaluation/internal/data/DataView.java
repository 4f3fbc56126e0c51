package lv.kopa.desktop.evaluation.internal.data;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.util.Objects;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import lv.kopa.desktop.evaluation.internal.open.OpenCommand;
import lv.kopa.desktop.evaluation.internal.open.SampleGroup;
import lv.kopa.evaluation.Dataset;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.Captions;
import lv.kopa.widget.DataTable;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.Later;
import lv.kopa.widget.SyntheticBanner;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** The table of data as it is seen. */
final class DataView implements View, DataPresenter.Screen {
    private static final Messages MESSAGES = Messages.of(DataView.class);
    private static final String SAMPLE = SampleGroup.ID + ".demo";

    private final Workbench workbench;
    private final JPanel whole = new JPanel(new BorderLayout());
    private final DataPresenter presenter;
    private final DataBar bar;
    private final SyntheticBanner banner;
    private final JLabel counts = new JLabel();
    private DataTable table;
    private Dataset dataset;
    private String column = "";

    DataView(Workbench workbench, java.util.function.Consumer<java.util.List<java.nio.file.Path>> dropped) {
        this.workbench = workbench;
        Language language = workbench.language();
        bar = new DataBar(language);
        banner = new SyntheticBanner(language, workbench::palette);
        counts.putClientProperty(FlatClientProperties.STYLE, "foreground: $Label.secondaryForeground");
        counts.setBorder(BorderFactory.createEmptyBorder(3, 10, 5, 10));
        whole.setTransferHandler(new TablesDropped(dropped));
        presenter = new DataPresenter(workbench, this, Later::new);
        bar.onStage(presenter::stage);
        bar.onPeriod(presenter::period);
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return table == null ? whole : table.focus();
    }

    @Override
    public void close() {
        presenter.close();
    }

    @Override
    public void empty() {
        table = null;
        whole.removeAll();
        whole.add(new EmptyState(
                "table",
                say("data.none"),
                say("data.none.text"),
                Captions.action(say("data.open"), "folder-open", () -> workbench.run(OpenCommand.ID)),
                Captions.action(say("data.sample"), "book-open", () -> workbench.run(SAMPLE))));
        renew();
    }

    private void renew() {
        whole.revalidate();
        whole.repaint();
    }

    @Override
    public void show(Shown shown) {
        if (table == null || dataset != shown.dataset()) {
            dataset = shown.dataset(); // other data have other columns to filter by
            table = new DataTable(shown.content(), workbench.language());
            table.onRowSelected(presenter::row);
            table.onCellSelected((row, at) -> entered(at));
            JPanel top = new JPanel(new BorderLayout());
            top.add(banner, BorderLayout.PAGE_START);
            top.add(bar);
            whole.removeAll();
            whole.add(top, BorderLayout.PAGE_START);
            whole.add(table);
            whole.add(counts, BorderLayout.PAGE_END);
            renew();
        } else {
            table.setContent(shown.content());
        }
        banner.setVisible(shown.dataset().synthetic());
        bar.show(shown);
        Counts count = shown.counts();
        counts.setText(MESSAGES.text("counts", count.units(), count.indicators(), count.missing())
                .in(workbench.language()));
    }

    private void entered(String at) {
        if (!at.equals(column)) {
            column = at;
            presenter.column(at);
        }
    }

    @Override
    public void selectRow(Optional<String> unit) {
        if (table != null && !table.selectedRow().equals(unit)) {
            table.setSelectedRow(unit);
        }
    }

    @Override
    public void selectColumn(String at) {
        if (table != null && !Objects.equals(at, column)) {
            column = at;
            table.setSelectedColumn(at);
        }
    }

    private String say(String key) {
        return MESSAGES.text(key).in(workbench.language());
    }
}
