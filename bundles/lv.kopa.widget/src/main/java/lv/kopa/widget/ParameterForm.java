package lv.kopa.widget;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Language;
import lv.kopa.widget.internal.form.Editors;
import lv.kopa.widget.internal.form.FormView;

/**
 * The form of a parameter tree: a field for each parameter that has an effect, basic or all, with what is wrong beside the
 * fields. It scrolls by itself. A fault is shown once the person has changed the field, or asks to go on.
 */
public final class ParameterForm extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient FormView view;

    /**
     * A form in which everything is as its default.
     *
     * @param tree the parameters
     * @param language language of what is shown
     * @param choices what is offered for words and codes
     * @param files asks for files and folders
     */
    public ParameterForm(ParameterTree tree, Language language, FormChoices choices, FormFiles files) {
        setOpaque(false);
        view = new FormView(tree, new Editors(language, choices, files), this);
    }

    /** Shows these plain values, by dotted key or nested; what is not named has its default. Tells no listener. */
    public void setValues(Map<String, ?> values) {
        view.setValues(values);
    }

    /**
     * The plain values by dotted key that have an effect and differ from the default, and those that must be given. One
     * that is faulty is there as it was written.
     */
    public Map<String, Object> values() {
        view.commit();
        return view.model().values();
    }

    /** What comes of binding the values now. Shows nothing. */
    public ParameterTree.Binding binding() {
        view.commit();
        return view.model().binding();
    }

    /**
     * To be called when the person asks to go on. Where there are faults, all are shown, and the first faulty field gets
     * the keyboard.
     *
     * @return the arguments; empty if there is a fault
     */
    public Optional<Arguments> demand() {
        return view.demand();
    }

    /**
     * Shows faults that somebody else found beside their fields, and gives the first the keyboard. Each stands until its
     * field changes; those of keys that the form has not stand above all fields.
     */
    public void showFaults(List<ParameterTree.Fault> faults) {
        view.tell(faults);
    }

    /** Offers other words and codes. Values stay, also where they are not among them; what does not name anything is left. */
    public void setChoices(FormChoices choices) {
        view.setChoices(choices);
    }

    /** Sets everything back to its default. */
    public void reset() {
        view.resetAll();
    }

    /** Whether the values differ from those that were set last. */
    public boolean dirty() {
        return view.model().dirty();
    }

    /** Calls the listener after each change that the person makes. */
    public void onChange(Runnable listener) {
        view.onChange(listener);
    }

    /** Letters of another size: the parts of the form get theirs after the form itself, and are measured then. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (view != null) {
            SwingUtilities.invokeLater(view::measure);
        }
    }
}
