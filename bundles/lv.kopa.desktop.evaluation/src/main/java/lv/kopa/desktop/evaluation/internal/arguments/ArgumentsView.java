package lv.kopa.desktop.evaluation.internal.arguments;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import lv.kopa.desktop.evaluation.internal.ButtonRow;
import lv.kopa.desktop.evaluation.internal.command.Evaluations;
import lv.kopa.desktop.evaluation.internal.command.RunCommand;
import lv.kopa.desktop.evaluation.internal.command.StopCommand;
import lv.kopa.desktop.evaluation.internal.method.Methods;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Text;
import lv.kopa.widget.Captions;
import lv.kopa.widget.ContentPanel;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.FormChoices;
import lv.kopa.widget.ParameterForm;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** The settings as they are seen. */
final class ArgumentsView implements View, ArgumentsPresenter.Screen {
    private static final int PAUSE_MS = 300;

    private final Workbench workbench;
    private final Methods methods;
    private final JPanel whole = new JPanel(new BorderLayout());
    private final JLabel title = new JLabel();
    private final FindingList findings;
    private final RunBar runBar;
    private final ContentPanel middle = new ContentPanel();
    private final ButtonRow tools = new ButtonRow();
    private final ArgumentsPresenter presenter;
    private final Timer pause;
    private ParameterForm form;
    private Optional<MethodDescription> shown = Optional.empty();

    ArgumentsView(Workbench workbench, Methods methods, Evaluations evaluations, ArgumentsExchange exchange) {
        this.workbench = workbench;
        this.methods = methods;
        findings = new FindingList(workbench.language());
        runBar = new RunBar(
                workbench.language(), () -> workbench.run(RunCommand.ID), () -> workbench.run(StopCommand.ID));
        pause = new Timer(PAUSE_MS, event -> edited());
        pause.setRepeats(false);
        layOut();
        presenter = new ArgumentsPresenter(workbench, methods, evaluations, this);
        tools.add(button(say("open"), "folder-open", () -> workbench
                .ask(Questions.open())
                .ifPresent(file -> presenter.open(file, exchange))));
        tools.add(button(say("save"), "save", () -> workbench
                .ask(Questions.save(shown.map(MethodDescription::id).orElse("")))
                .ifPresent(file -> presenter.save(file, exchange))));
        EventQueue.invokeLater(presenter::begin); // a form is an event of its own
    }

    private static JButton button(String words, String icon, Runnable run) {
        JButton button = new JButton(Captions.action(words, icon, run));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        return button;
    }

    private void layOut() {
        title.putClientProperty(FlatClientProperties.STYLE_CLASS, "h4");
        JPanel top = new JPanel(new BorderLayout());
        top.add(title, BorderLayout.PAGE_START);
        top.add(tools);
        JPanel upper = new JPanel(new BorderLayout());
        upper.add(findings, BorderLayout.PAGE_START);
        upper.add(middle);
        whole.setBorder(BorderFactory.createEmptyBorder(8, 10, 0, 2));
        whole.add(top, BorderLayout.PAGE_START);
        whole.add(upper);
        whole.add(runBar, BorderLayout.PAGE_END);
    }

    private void edited() {
        presenter.edited();
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return form == null ? whole : form;
    }

    @Override
    public void close() {
        pause.stop();
        presenter.close();
    }

    @Override
    public void noMethod() {
        instead(new EmptyState("sliders-horizontal", say("none"), say("none.text")));
    }

    @Override
    public void missing(Text words) {
        instead(new EmptyState("unplug", say("missing"), words.in(workbench.language())));
    }

    private void instead(EmptyState state) {
        pause.stop();
        form = null;
        title.setVisible(false);
        tools.setVisible(false);
        middle.fill(state);
    }

    @Override
    public void form(MethodDescription method, ParameterTree settings, Optional<Dataset> dataset) {
        pause.stop();
        shown = Optional.of(method);
        form = new ParameterForm(
                settings,
                workbench.language(),
                choices(dataset),
                (asked, wanted, now) -> workbench.ask(FileQuestion.of(asked, wanted, now)));
        form.onChange(pause::restart);
        title.setText(method.name().in(workbench.language()));
        title.setToolTipText(title.getText());
        title.setVisible(true);
        tools.setVisible(!method.parameters().parameters().isEmpty());
        middle.fill(
                !settings.parameters().isEmpty()
                        ? form
                        : new EmptyState("sliders-horizontal", say("nothing"), say("nothing.text")));
    }

    private FormChoices choices(Optional<Dataset> dataset) {
        FormChoices known = new MethodChoices(shown, methods.present().entries(), workbench.language());
        return dataset.map(data -> known.or(FormChoices.of(data, workbench.language())))
                .orElse(known);
    }

    @Override
    public void offer(Optional<Dataset> dataset) {
        form.setChoices(choices(dataset));
    }

    @Override
    public void put(Map<String, Object> values) {
        pause.stop();
        form.setValues(values);
    }

    @Override
    public Map<String, Object> values() {
        return form.values();
    }

    @Override
    public ParameterTree.Binding binding() {
        return form.binding();
    }

    @Override
    public Optional<Arguments> demand() {
        return form.demand();
    }

    @Override
    public void faults(List<ParameterTree.Fault> faults) {
        form.showFaults(faults);
    }

    @Override
    public void ready(Optional<Text> hindrance, boolean running) {
        runBar.show(hindrance, running);
    }

    @Override
    public void findings(List<Finding> found) {
        findings.show(found);
    }

    private String say(String key) {
        return Words.text(key).in(workbench.language());
    }
}
