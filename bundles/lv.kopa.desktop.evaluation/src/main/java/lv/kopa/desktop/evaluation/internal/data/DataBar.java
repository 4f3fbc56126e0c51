package lv.kopa.desktop.evaluation.internal.data;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FlowLayout;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.Captions;

/** Above the table: which values and which period are shown; not there while there is nothing to choose. */
final class DataBar extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Messages MESSAGES = Messages.of(DataBar.class);

    private final Language language;
    private final JComboBox<Choice> stages = new JComboBox<>();
    private final JComboBox<Choice> periods = new JComboBox<>();
    private final JPanel stage;
    private final JPanel period;
    private boolean filling;

    /** What can be chosen; an empty id for the data as read, or all periods. */
    private record Choice(String id, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    DataBar(Language language) {
        super(new FlowLayout(FlowLayout.LEADING, 0, 0));
        this.language = language;
        setBorder(BorderFactory.createEmptyBorder(6, 0, 2, 0));
        stage = pair("stage", stages);
        period = pair("period", periods);
        add(stage);
        add(period);
    }

    private JPanel pair(String key, JComboBox<Choice> box) {
        JPanel pair = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(6), 0));
        pair.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, UIScale.scale(10)));
        pair.add(Captions.label(say(key), box));
        pair.add(box);
        box.setToolTipText(say(key + ".help"));
        return pair;
    }

    void onStage(Consumer<Optional<String>> listener) {
        stages.addActionListener(event -> chosen(stages).ifPresent(id -> listener.accept(notEmpty(id))));
    }

    void onPeriod(Consumer<Optional<Period>> listener) {
        periods.addActionListener(event ->
                chosen(periods).ifPresent(id -> listener.accept(notEmpty(id).map(Period::new))));
    }

    private Optional<String> chosen(JComboBox<Choice> box) {
        return filling ? Optional.empty() : Optional.of(((Choice) box.getSelectedItem()).id());
    }

    private static Optional<String> notEmpty(String id) {
        return Optional.of(id).filter(word -> !word.isEmpty());
    }

    void show(Shown shown) {
        filling = true;
        fill(stages, new Choice("", say("stage.raw")), shown.stages().stream().map(this::choice));
        stages.setSelectedItem(shown.stage().map(this::choice).orElseGet(() -> stages.getItemAt(0)));
        fill(
                periods,
                new Choice("", say("period.all")),
                shown.periods().stream().map(each -> new Choice(each.name(), each.name())));
        periods.setSelectedItem(
                shown.period().map(each -> new Choice(each.name(), each.name())).orElseGet(() -> periods.getItemAt(0)));
        filling = false;
        stage.setVisible(!shown.stages().isEmpty());
        period.setVisible(!shown.periods().isEmpty() && shown.stage().isEmpty());
        setVisible(stage.isVisible() || period.isVisible());
    }

    private static void fill(JComboBox<Choice> box, Choice first, java.util.stream.Stream<Choice> more) {
        box.removeAllItems();
        box.addItem(first);
        more.forEach(box::addItem);
    }

    private Choice choice(ResultTable table) {
        return new Choice(table.id(), table.title().in(language));
    }

    private String say(String key) {
        return MESSAGES.text(key).in(language);
    }
}
