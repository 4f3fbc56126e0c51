package lv.kopa.widget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.widget.internal.form.FormWords;
import org.osgi.annotation.versioning.ConsumerType;

/** What a form can offer for words and codes, known to whoever shows the form. */
@ConsumerType
@FunctionalInterface
public interface FormChoices {
    /** Nothing is known. */
    FormChoices NONE = vocabulary -> List.of();

    /** The choices for a vocabulary in the order in which they are shown; none if it is not known here. */
    List<Choice> of(Vocabulary vocabulary);

    /**
     * A choice.
     *
     * @param value the word by which arguments name it
     * @param label what people call it
     */
    record Choice(String value, String label) {
        /** Rejects nulls. */
        public Choice {
            Objects.requireNonNull(value);
            Objects.requireNonNull(label);
        }
    }

    /** These choices, and those of another for what is not known here. */
    default FormChoices or(FormChoices other) {
        return vocabulary -> {
            List<Choice> own = of(vocabulary);
            return own.isEmpty() ? other.of(vocabulary) : own;
        };
    }

    /** What a dataset has: attributes, periods, units, and the nodes and levels of its tree. */
    static FormChoices of(Dataset dataset, Language language) {
        return vocabulary -> {
            List<Choice> choices = new ArrayList<>();
            switch (vocabulary.id()) {
                case "attribute" -> attributes(dataset).forEach(code -> choices.add(new Choice(code, code)));
                case "period" ->
                    periods(dataset).forEach(period -> choices.add(new Choice(period.name(), period.name())));
                case "unit" ->
                    dataset.units()
                            .forEach(unit -> choices.add(
                                    new Choice(unit.id(), unit.name().in(language))));
                default -> dataset.tree().ifPresent(tree -> nodes(tree, vocabulary, language, choices));
            }
            return List.copyOf(choices);
        };
    }

    private static Set<String> attributes(Dataset dataset) {
        Set<String> codes = new LinkedHashSet<>();
        for (DataColumn column : dataset.columns()) {
            ColumnKey key = column.key();
            if (key.role() == DataRole.ATTRIBUTE && column instanceof DataColumn.Categories) {
                codes.add(key.code());
            }
        }
        return codes;
    }

    private static List<Period> periods(Dataset dataset) {
        return dataset.periods(DataRole.INDICATOR).stream()
                .filter(period -> !period.name().isEmpty())
                .toList();
    }

    private static void nodes(
            IndicatorNode.Aggregate tree, Vocabulary vocabulary, Language language, List<Choice> into) {
        Optional<Boolean> leaves =
                switch (vocabulary.id()) {
                    case "indicator" -> Optional.of(true);
                    case "aggregate", "aggregate-or-level" -> Optional.of(false);
                    default -> Optional.empty();
                };
        if (leaves.isPresent() || vocabulary.equals(Vocabulary.NODE)) {
            tree.visit(node -> {
                if (leaves.isEmpty() || leaves.get() == node instanceof IndicatorNode.Leaf) {
                    into.add(new Choice(node.code(), node.name().in(language)));
                }
            });
        }
        if (vocabulary.equals(Vocabulary.LEVEL) || vocabulary.equals(Vocabulary.AGGREGATE_OR_LEVEL)) {
            Set<Integer> levels = new TreeSet<>();
            tree.aggregates().forEach(aggregate -> levels.add(aggregate.level()));
            levels.forEach(
                    level -> into.add(new Choice(level.toString(), FormWords.in(language, "level", level.toString()))));
        }
    }
}
