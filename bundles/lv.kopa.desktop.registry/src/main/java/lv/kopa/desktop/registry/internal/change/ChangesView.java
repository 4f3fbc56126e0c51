package lv.kopa.desktop.registry.internal.change;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.part.RegistryPane;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.task.Task;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.widget.BlockPane;
import lv.kopa.widget.Captions;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.FormChoices;
import lv.kopa.widget.NoteBar;
import lv.kopa.widget.ParameterForm;
import lv.kopa.widget.Reading;
import lv.kopa.widget.RoomBar;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** Who is behind the change of an indicator: what is asked on the left, the members who stayed, joined and left on the right. */
final class ChangesView implements View, ChangesPresenter.Screen {
    private static final Dimension ASKED = new Dimension(240, 100);

    private final Workbench workbench;
    private final Language language;
    private final RegistryPane whole;
    private final JPanel content = new JPanel(new BorderLayout());
    private final JPanel answer = new JPanel(new BorderLayout());
    private final NoteBar stale = new NoteBar("history");
    private final ParameterForm form;
    private final ChangesPresenter presenter;
    private Optional<TaskResult> shown = Optional.empty();

    ChangesView(Workbench workbench, Task task, IndicatorCatalogue catalogue) {
        this.workbench = workbench;
        language = workbench.language();
        whole = new RegistryPane(workbench, false);
        form = new ParameterForm(
                ChangesPresenter.asked(task),
                language,
                choices(catalogue, language),
                (title, wanted, now) -> Optional.empty());
        RoomBar bar = new RoomBar();
        bar.button(Captions.action(say("changes.do"), "play", this::split), say("changes.do"));
        content.add(bar, BorderLayout.PAGE_START);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, form, answer);
        split.setDividerLocation(UIScale.scale(ASKED.width));
        split.setBorder(BorderFactory.createEmptyBorder());
        form.setPreferredSize(UIScale.scale(ASKED));
        form.setMinimumSize(UIScale.scale(ASKED));
        answer.setMinimumSize(new Dimension(0, 0));
        content.add(split);
        presenter = new ChangesPresenter(workbench, task, this);
    }

    /** The indicators whose change can be split: whose values are added, or divided after adding. */
    private static FormChoices choices(IndicatorCatalogue catalogue, Language language) {
        List<FormChoices.Choice> indicators = catalogue.indicators().stream()
                .filter(each -> each.indicator().aggregation() == AggregationRule.SUM
                        || each.indicator().aggregation() == AggregationRule.RATIO_OF_SUMS)
                .sorted(Comparator.comparing(IndicatorDefinition::code))
                .map(each -> new FormChoices.Choice(
                        each.code(), each.indicator().name().in(language)))
                .distinct()
                .toList();
        return vocabulary -> vocabulary.equals(Vocabulary.CATALOGUED) ? indicators : List.of();
    }

    private String say(String key) {
        return Words.text(key).in(language);
    }

    private void split() {
        form.demand().ifPresent(arguments -> presenter.split(form.values()));
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return form.isShowing() ? form : whole;
    }

    @Override
    public void none() {
        shown = Optional.empty();
        whole.nothing("users", "none", "changes.none.text");
    }

    @Override
    public void unasked(Sight sight) {
        shown = Optional.empty();
        put(new EmptyState("users", say("changes.unasked"), say("changes.unasked.text")), false);
        whole.fill(content, sight);
    }

    @Override
    public void show(Sight sight, TaskResult result, boolean old) {
        if (shown.filter(each -> each == result).isEmpty()) {
            JScrollPane scroll =
                    new JScrollPane(new BlockPane(result.blocks(), Reading.in(language, workbench::palette)));
            scroll.setBorder(BorderFactory.createEmptyBorder());
            scroll.getAccessibleContext().setAccessibleName(say("changes.view"));
            put(scroll, old);
            shown = Optional.of(result);
        }
        tell(old);
        whole.fill(content, sight);
    }

    private void put(JComponent part, boolean old) {
        answer.removeAll();
        answer.add(stale, BorderLayout.PAGE_START);
        answer.add(part);
        tell(old);
        answer.revalidate();
        answer.repaint();
    }

    private void tell(boolean old) {
        stale.show(old ? Optional.of(say("changes.stale")) : Optional.empty());
    }
}
