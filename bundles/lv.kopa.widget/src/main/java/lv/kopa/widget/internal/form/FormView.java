package lv.kopa.widget.internal.form;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.Timer;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.FormChoices;
import lv.kopa.widget.Steps;

/** Keeps what is seen of a form and its model together. */
public final class FormView implements FormRow.Listener {
    private static final int PAUSE_MILLIS = 250;
    private static final int AT_ONCE = 3;

    private final FormModel model;
    private Editors editors;
    private final Language language;
    private final FormHeader header;
    private final FaultSummary summary;
    private final FormBody body;
    private final JScrollPane scroll;
    private final Timer pause = new Timer(PAUSE_MILLIS, event -> refreshFaults());
    private final List<Runnable> listeners = new ArrayList<>();
    private final JTextField line = new JTextField();
    private final Steps steps = new Steps();
    private Map<String, Text> faults = Map.of();

    /** A form into a container that has nothing yet. */
    public FormView(ParameterTree tree, Editors editors, JPanel into) {
        model = new FormModel(tree);
        this.editors = editors;
        language = editors.language();
        header = new FormHeader(tree, language, filter -> refresh(), this::resetAll);
        summary = new FaultSummary(
                language, key -> tree.find(key).map(each -> each.label().in(language)), this::go);
        body = new FormBody(tree, editors, this);
        pause.setRepeats(false);
        Stack top = new Stack();
        top.add(header.component());
        top.add(summary.component());
        body.component().setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 8));
        scroll = new JScrollPane(
                body.component(), JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        into.setLayout(new BorderLayout());
        into.add(top, BorderLayout.PAGE_START);
        into.add(scroll);
        showValues();
        refresh();
    }

    /** The values. */
    public FormModel model() {
        return model;
    }

    /** Is told of each change of a value. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** All values anew. */
    public void setValues(Map<String, ?> values) {
        model.setAll(values);
        showValues();
        refreshFaults();
    }

    /** Offers something else for words and codes. */
    public void setChoices(FormChoices choices) {
        commit();
        editors = editors.offering(choices);
        body.renew(editors);
        showValues();
        refreshFaults();
    }

    /** Takes over what is being typed. */
    public void commit() {
        body.rows().values().forEach(row -> row.editor().commit());
    }

    /** Shows all faults that the values have. */
    public Optional<Arguments> demand() {
        commit();
        ParameterTree.Binding binding = model.demand();
        refreshFaults();
        goToFirst();
        return binding.arguments();
    }

    /** Shows faults that somebody else found. */
    public void tell(List<ParameterTree.Fault> faults) {
        model.tell(faults);
        refreshFaults();
        goToFirst();
    }

    /** Shows the sizes anew, after another look or size of letters. */
    public void measure() {
        line.updateUI(); // it stands in no window
        body.measure();
        body.component().revalidate();
    }

    /** Everything as its default. */
    public void resetAll() {
        model.resetAll();
        showValues();
        refreshFaults();
        tellListeners();
    }

    private void showValues() {
        body.measure();
        body.rows().values().forEach(row -> row.show(model.value(row.key())));
    }

    /** A long form comes bit by bit. */
    private void refresh() {
        boolean coming = steps.waiting();
        if (refreshed(coming ? 0 : AT_ONCE) && !coming) {
            steps.add(this::refresh);
        }
    }

    private boolean refreshed(int most) {
        FormFilter filter = header.filter();
        Set<String> faulty = faults.keySet();
        boolean more = body.show(parameter -> filter.shows(parameter, model, faulty, language), most, this::made);
        for (FormRow row : body.rows().values()) {
            Parameter<?> parameter = row.parameter();
            boolean needed = parameter.required() || model.differs(row.key()) || faulty.contains(row.key());
            row.mark(model.differs(row.key()), needed && filter.makesException(parameter));
        }
        header.canReset(model.anyDiffers());
        return more;
    }

    private void made(FormRow row) {
        row.show(model.value(row.key()));
        if (faults.containsKey(row.key())) {
            row.fault(Optional.of(faults.get(row.key())));
        }
    }

    private void refreshFaults() {
        faults = model.faults();
        body.rows().forEach((key, row) -> row.fault(Optional.ofNullable(faults.get(key))));
        summary.show(faults);
        refresh();
    }

    private void goToFirst() {
        body.rows().keySet().stream().filter(faults::containsKey).findFirst().ifPresent(this::go);
    }

    private void go(String key) {
        header.clearSearch();
        while (!body.rows().containsKey(key) && refreshed(AT_ONCE)) {
            // until it is there
        }
        FormRow row = body.rows().get(key);
        row.editor().field().requestFocusInWindow();
        focused(row);
    }

    private void tellListeners() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public void changed(FormRow row) {
        model.set(row.key(), row.editor().value());
        refresh();
        pause.restart();
        tellListeners();
    }

    @Override
    public void reset(FormRow row) {
        model.reset(row.key());
        row.show(model.value(row.key()));
        refreshFaults();
        tellListeners();
    }

    @Override
    public void focused(FormRow row) {
        JComponent panel = row.panel();
        scroll.validate();
        panel.scrollRectToVisible(new Rectangle(0, 0, panel.getWidth(), panel.getHeight()));
    }

    @Override
    public void resized() {
        body.component().revalidate();
    }

    @Override
    public int fieldHeight() {
        return line.getPreferredSize().height;
    }
}
