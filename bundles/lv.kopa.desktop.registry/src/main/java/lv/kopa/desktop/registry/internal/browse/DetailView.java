package lv.kopa.desktop.registry.internal.browse;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.part.Link;
import lv.kopa.desktop.registry.internal.part.PairPanel;
import lv.kopa.desktop.registry.internal.part.RegistryPane;
import lv.kopa.desktop.registry.internal.part.Wrapped;
import lv.kopa.text.Language;
import lv.kopa.widget.Captions;
import lv.kopa.widget.Icons;
import lv.kopa.widget.RoomBar;
import lv.kopa.widget.Steps;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** All that is known of one thing, as it is seen. */
final class DetailView implements View, Look.Screen<Sheet> {
    private final Language language;
    private final RegistryPane whole;
    private final JPanel content = new JPanel(new BorderLayout());
    private final PairPanel pairs = new PairPanel();
    private final JScrollPane scroll = new JScrollPane(pairs);
    private final Steps steps = new Steps(pairs::revalidate);
    private final JButton change;
    private final DetailPresenter presenter;
    private Sheet sheet;

    DetailView(Workbench workbench) {
        language = workbench.language();
        whole = new RegistryPane(workbench, false);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        RoomBar bar = new RoomBar();
        change = bar.button(
                Captions.action(say("change.short"), "pencil", () -> presenter().change(sheet.row())),
                say("change.short.help"));
        bar.button(
                Captions.action(say("history.short"), "history", () -> workbench.show(ViewIds.HISTORY)),
                say("history.view.summary"));
        content.add(bar, BorderLayout.PAGE_START);
        content.add(scroll);
        presenter = new DetailPresenter(workbench, Unsaved.asking(workbench), this, Laters.beside(workbench));
    }

    private DetailPresenter presenter() {
        return presenter;
    }

    private String say(String key, Object... arguments) {
        return Words.text(key, arguments).in(language);
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return change.isShowing() && change.isEnabled() ? change : whole;
    }

    @Override
    public void close() {
        steps.drop();
        presenter.close();
    }

    @Override
    public void none() {
        sheet = null;
        steps.drop();
        whole.nothing("file-text", "detail.none", "detail.none.text");
    }

    @Override
    public void show(Sheet shown) {
        boolean other = sheet == null || !sheet.row().equals(shown.row());
        sheet = shown;
        steps.drop();
        pairs.removeAll();
        head(shown);
        shown.lines().forEach(line -> steps.add(() -> line(line)));
        shown.groups().forEach(group -> steps.add(() -> group(group)));
        change.setEnabled(shown.sight().writable());
        pairs.revalidate();
        pairs.repaint();
        if (other) {
            pairs.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        }
        whole.fill(content, shown.sight());
    }

    private void head(Sheet shown) {
        JLabel kind = new JLabel(
                shown.row().kind().label().in(language),
                Icons.of(Growing.icon(shown.row().kind())),
                JLabel.LEADING);
        kind.putClientProperty(FlatClientProperties.STYLE, "foreground: $Label.secondaryForeground");
        pairs.addWide(kind);
        pairs.addWide(new Wrapped(shown.title(), "", Wrapped.Tone.HEADING));
        String when = shown.span()
                .orElseGet(() ->
                        say("detail.not-then", shown.sight().moment().asOf().toString()));
        pairs.addWide(new Wrapped(when, "", Wrapped.Tone.QUIET));
    }

    private void line(Sheet.Line line) {
        JComponent label = new Wrapped(line.label(), "", Wrapped.Tone.QUIET);
        JComponent value;
        if (line.to().isPresent()) {
            value = new Link(line.value(), () -> presenter().go(line.to().get()));
        } else {
            value = new Wrapped(line.value().isEmpty() ? "–" : line.value(), line.label(), Wrapped.Tone.PLAIN);
        }
        pairs.add(label, value);
        line.proof()
                .ifPresent(proof -> pairs.add(new JLabel(), new Link(say("evidence.save"), () -> presenter()
                        .save(proof))));
    }

    private void group(Sheet.Group group) {
        JLabel heading = new JLabel(say("tree.count", group.label(), group.total()));
        heading.putClientProperty(FlatClientProperties.STYLE, "font: bold");
        heading.setBorder(BorderFactory.createEmptyBorder(UIScale.scale(10), 0, 0, 0));
        pairs.addWide(heading);
        for (Sheet.Line line : group.some()) {
            pairs.addWide(new Link(line.value(), () -> presenter().go(line.to().orElseThrow())));
        }
        String all = say(group.total() > group.some().size() ? "detail.all" : "detail.table", group.total());
        pairs.addWide(new Link(all, () -> presenter().list(group.listed())));
    }
}
