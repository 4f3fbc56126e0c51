package lv.kopa.desktop.internal.dialog;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.FormChoices;
import lv.kopa.widget.ParameterForm;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.PreferencePage;
import lv.kopa.workbench.Workbench;

/** Pages of preferences on the left, the form of one on the right. What is set counts when it is applied. */
public final class PreferencesDialog {
    private static final Messages MESSAGES = Messages.of(PreferencesDialog.class);
    private static final Dimension SIZE = new Dimension(760, 520);
    private static final int LIST_WIDTH = 170;

    private final Workbench workbench;
    private final Language language;
    private final Pages pages;
    private final Consumer<Set<String>> applied;
    private final Runnable closed;
    private final DefaultListModel<Contribution<PreferencePage, PreferencePage.Description>> listed =
            new DefaultListModel<>();
    private final JList<Contribution<PreferencePage, PreferencePage.Description>> list = new JList<>(listed);
    private final Map<Contribution<?, ?>, ParameterForm> forms = new LinkedHashMap<>();
    private final JPanel page = new JPanel(new BorderLayout());
    private final JButton apply;
    private final JDialog dialog;

    /** The pages that are here, and what was set on them. */
    public interface Pages {
        /** The pages in order. */
        List<Contribution<PreferencePage, PreferencePage.Description>> all();

        /** What can be set on a page; nothing if the page fails to say. */
        Optional<ParameterTree> parameters(Contribution<PreferencePage, PreferencePage.Description> page);

        /** What was set on a page; nothing if the page fails to say what can be. */
        Optional<Arguments> values(Contribution<PreferencePage, PreferencePage.Description> page);

        /** Keeps what was set on a page. */
        void put(Contribution<PreferencePage, PreferencePage.Description> page, Map<String, ?> values);
    }

    /**
     * A dialog that is not yet shown.
     *
     * @param applied told which pages were changed, by id
     * @param closed told that the dialog was left
     */
    public PreferencesDialog(Workbench workbench, Pages pages, Consumer<Set<String>> applied, Runnable closed) {
        this.workbench = workbench;
        this.pages = pages;
        this.applied = applied;
        this.closed = closed;
        language = workbench.language();
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(
                new NameRenderer<>(each -> each.description().name().in(language)));
        list.getAccessibleContext().setAccessibleName(say("preferences.pages"));
        list.addListSelectionListener(event -> showPage());
        JScrollPane left = new JScrollPane(list);
        left.setPreferredSize(new Dimension(UIScale.scale(LIST_WIDTH), 0));
        JPanel matter = new JPanel(new BorderLayout(UIScale.scale(14), 0));
        matter.add(left, BorderLayout.WEST);
        matter.add(page);
        apply = new JButton(say("preferences.apply"));
        apply.addActionListener(event -> apply());
        JButton close = new JButton(say("preferences.close"));
        close.addActionListener(event -> leave());
        dialog = Dialogs.of(
                workbench.window(), say("preferences.title"), matter, SIZE, this::leave, List.of(apply, close));
        refresh();
    }

    private String say(String key) {
        return MESSAGES.text(key).in(language);
    }

    /** Shows the dialog with the page of this id, or the first. */
    public void show(String id) {
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).description().id().equals(id)) {
                list.setSelectedIndex(i);
            }
        }
        dialog.setVisible(true);
        list.requestFocusInWindow();
    }

    /** Id of the page that is shown. */
    public String shown() {
        return list.getSelectedValue() == null
                ? ""
                : list.getSelectedValue().description().id();
    }

    /** Brings the dialog before the others. */
    public void toFront() {
        dialog.toFront();
    }

    /** Closes the dialog, whatever was changed in it, and lets go of the pages: Swing may hold the list that was used last. */
    public void dispose() {
        dialog.dispose();
        closed.run();
        listed.clear();
        forms.clear();
        page.removeAll();
    }

    /** Pages have come or gone. */
    public void refresh() {
        List<Contribution<PreferencePage, PreferencePage.Description>> now = pages.all();
        Contribution<?, ?> selected = list.getSelectedValue();
        forms.keySet().retainAll(new HashSet<>(now));
        listed.clear();
        now.forEach(listed::addElement);
        list.setSelectedIndex(Math.max(0, now.indexOf(selected)));
        showApplicable();
    }

    private void showPage() {
        Contribution<PreferencePage, PreferencePage.Description> selected = list.getSelectedValue();
        page.removeAll();
        if (selected != null) {
            page.add(content(selected));
        }
        page.revalidate();
        page.repaint();
    }

    private JComponent content(Contribution<PreferencePage, PreferencePage.Description> selected) {
        if (!forms.containsKey(selected)) {
            pages.parameters(selected)
                    .flatMap(tree -> pages.values(selected).map(values -> form(tree, values)))
                    .ifPresent(form -> forms.put(selected, form));
        }
        ParameterForm form = forms.get(selected);
        if (form != null) {
            return form;
        }
        String jar = selected.origin().jar();
        return new EmptyState(
                "triangle-alert",
                say("preferences.failed"),
                MESSAGES.text("preferences.failed.text", jar).in(language));
    }

    private ParameterForm form(ParameterTree tree, Arguments values) {
        ParameterForm form = new ParameterForm(
                tree,
                language,
                FormChoices.NONE,
                (title, wanted, now) -> workbench.ask(FileQuestion.of(title, wanted, now)));
        form.setValues(values.plain());
        form.onChange(this::showApplicable);
        return form;
    }

    private void showApplicable() {
        apply.setEnabled(forms.values().stream().anyMatch(ParameterForm::dirty));
    }

    /** Tells whether everything could be applied. */
    private boolean apply() {
        Set<String> changed = new HashSet<>();
        for (Contribution<PreferencePage, PreferencePage.Description> each : pages.all()) {
            ParameterForm form = forms.get(each);
            if (form != null && form.dirty()) {
                if (!form.binding().faults().isEmpty()) {
                    list.setSelectedValue(each, true);
                    form.demand();
                    return false;
                }
                pages.put(each, form.values());
                form.setValues(form.values());
                changed.add(each.description().id());
            }
        }
        showApplicable();
        applied.accept(changed);
        return true;
    }

    private void leave() {
        if (!apply.isEnabled()) {
            dispose();
            return;
        }
        String[] options = {say("preferences.apply"), say("preferences.drop"), say("preferences.stay")};
        int answer = JOptionPane.showOptionDialog(
                dialog,
                say("preferences.unsaved"),
                dialog.getTitle(),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                options,
                options[0]);
        if (answer == 1 || answer == 0 && apply()) {
            dispose();
        }
    }
}
