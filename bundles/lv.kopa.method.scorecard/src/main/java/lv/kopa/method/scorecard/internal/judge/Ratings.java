package lv.kopa.method.scorecard.internal.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvidenceLevel;
import lv.kopa.evaluation.PeriodColumns;
import lv.kopa.method.scorecard.internal.card.Evidence;
import lv.kopa.method.scorecard.internal.card.Item;
import lv.kopa.method.scorecard.internal.words.Wording;

/**
 * The ratings of units by the items of a scorecard, and how they are proven. Values stand in the column of the item; proof stands
 * in the notes of its cells or in an attribute {@code <column>:evidence} with the words of {@link Evidence}.
 */
final class Ratings {
    /** What comes after the code of a column in the code of the attribute that says how its values are proven. */
    static final String EVIDENCE = ":evidence";

    private final List<Item> items;
    private final List<Optional<DataColumn.Numbers>> values = new ArrayList<>();
    private final List<Optional<DataColumn.Categories>> words = new ArrayList<>();

    /** The ratings in a period, or the latest of each item. */
    Ratings(List<Item> items, Dataset dataset, Optional<String> period) {
        this.items = items;
        PeriodColumns columns = new PeriodColumns(dataset, period);
        for (Item item : items) {
            values.add(columns.values(item.column()));
            words.add(dataset.attribute(item.column() + EVIDENCE));
        }
    }

    /** Whether there is a column for an item. */
    boolean has(int item) {
        return values.get(item).isPresent();
    }

    /** The rating of a unit; NaN where there is none. */
    double value(int item, int unit) {
        return values.get(item).map(column -> column.value(unit)).orElse(Double.NaN);
    }

    /** How a rating is proven; empty where that is not known. */
    Optional<Evidence> evidence(int item, int unit) {
        Optional<Evidence> said = words.get(item).flatMap(column -> evidence(column.value(unit)));
        return said.isPresent() ? said : noted(item, unit);
    }

    private Optional<Evidence> noted(int item, int unit) {
        return values.get(item).map(column -> column.notes().get(unit)).flatMap(note -> note.evidence()
                .map(Ratings::evidence));
    }

    private static Evidence evidence(EvidenceLevel level) {
        return switch (level) {
            case DECLARED -> Evidence.STATEMENT;
            case DOCUMENTED -> Evidence.DOCUMENT;
            case VERIFIED -> Evidence.REGISTER;
        };
    }

    private static Optional<Evidence> evidence(String word) {
        for (Evidence each : Evidence.values()) {
            if (Wording.word(each).equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Words for proof that mean nothing here, with the columns in which they stand. */
    List<String> strangeWords() {
        Set<String> strange = new LinkedHashSet<>();
        for (int item = 0; item < items.size(); item++) {
            DataColumn.Categories column = words.get(item).orElse(null);
            for (int unit = 0; column != null && unit < column.size(); unit++) {
                if (!column.isMissing(unit) && evidence(column.value(unit)).isEmpty()) {
                    strange.add(column.key().code() + " “" + column.value(unit) + "”");
                }
            }
        }
        return List.copyOf(strange);
    }

    /** What follows from the rating of a unit. */
    Judgement judge(int item, int unit) {
        Item asked = items.get(item);
        double value = value(item, unit);
        if (Double.isNaN(value)) {
            return Judgement.UNRATED;
        }
        if (asked.threshold().isEmpty()) {
            return Judgement.OPEN;
        }
        if (!asked.threshold().get().met(value)) {
            return Judgement.BELOW;
        }
        return proven(item, unit) ? Judgement.MET : Judgement.UNPROVEN;
    }

    /** Whether a rating has the proof that its item asks for. */
    boolean proven(int item, int unit) {
        return evidence(item, unit)
                        .orElse(Evidence.NONE)
                        .compareTo(items.get(item).evidence())
                >= 0;
    }
}
