package lv.kopa.check.internal.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/**
 * Values of one unit and period fit each other: a part is no more than its whole, and what cannot be negative is not.
 * Judged are units that have a value of one of the indicators. Where a part is there and its whole is not, there is no
 * telling.
 *
 * <p>Figures: {@code list} of what does not fit, or of what is missing.
 *
 * @param parts parts and their wholes
 * @param notNegative codes of indicators that cannot be negative
 * @param more words where a part is more than its whole: {@code part}, {@code whole}, {@code period}, {@code value},
 *     {@code most}
 * @param negative words where a value is negative: {@code indicator}, {@code period}, {@code value}
 * @param missing words where a whole is missing: {@code part}, {@code whole}, {@code period}
 */
record Plausible(List<Pair> parts, List<String> notNegative, Words more, Words negative, Words missing)
        implements Condition {
    private static final int TOLD = 5;

    /**
     * A part and its whole.
     *
     * @param part code of the indicator that is the part
     * @param whole code of the indicator that is the whole
     */
    record Pair(String part, String whole) {
        Pair {
            Objects.requireNonNull(part, "a pair has a part");
            Objects.requireNonNull(whole, "a pair has a whole");
        }
    }

    private record Key(String indicator, String period) {}

    Plausible {
        parts = List.copyOf(parts);
        notNegative = List.copyOf(notNegative);
        Objects.requireNonNull(more, "there are words for a part that is too large");
        Objects.requireNonNull(negative, "there are words for a negative value");
        Objects.requireNonNull(missing, "there are words for a whole that is missing");
    }

    @Override
    public List<Finding> judge(Sight sight) {
        return sight.valuesByUnit().stream()
                .map(this::judge)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> judge(List<Fact<Observation>> unit) {
        Map<Key, Fact<Observation>> values = new HashMap<>();
        unit.forEach(fact -> values.put(new Key(fact.entry().indicator(), fact.entry().period()), fact));
        Notes wrong = new Notes();
        Notes lacking = new Notes();
        boolean judged = false;
        for (Fact<Observation> fact : unit) {
            String code = fact.entry().indicator();
            if (notNegative.contains(code)) {
                judged = true;
                if (value(fact) < 0) {
                    wrong.add(
                            negative,
                            Map.of("indicator", code, "period", fact.entry().period(), "value", value(fact)),
                            fact);
                }
            }
            for (Pair pair : parts) {
                if (pair.part().equals(code)) {
                    judged = true;
                    compare(pair, fact, values.get(new Key(pair.whole(), fact.entry().period())), wrong, lacking);
                }
            }
        }
        if (!judged) {
            return Optional.empty();
        }
        Outcome outcome = wrong.some() ? Outcome.BROKEN : lacking.some() ? Outcome.UNKNOWN : Outcome.HOLDS;
        Notes told = wrong.some() ? wrong : lacking;
        Observation any = unit.get(0).entry();
        return Optional.of(new Finding(
                new Row(any.subject().kind(), new Id<>(any.unit())),
                outcome,
                Map.of("list", Text.joined("; ", told.words)),
                told.rows));
    }

    private void compare(
            Pair pair, Fact<Observation> part, Fact<Observation> whole, Notes wrong, Notes lacking) {
        String period = part.entry().period();
        if (whole == null) {
            lacking.add(missing, Map.of("part", pair.part(), "whole", pair.whole(), "period", period), part);
        } else if (value(part) > value(whole)) {
            wrong.add(
                    more,
                    Map.of(
                            "part", pair.part(),
                            "whole", pair.whole(),
                            "period", period,
                            "value", value(part),
                            "most", value(whole)),
                    part,
                    whole);
        }
    }

    private static double value(Fact<Observation> fact) {
        return fact.entry().value().orElseThrow();
    }

    /** What is to be told, and of which rows. */
    private static final class Notes {
        final List<Text> words = new ArrayList<>();
        final List<Row> rows = new ArrayList<>();

        @SafeVarargs
        final void add(Words pattern, Map<String, Object> figures, Fact<Observation>... facts) {
            if (words.size() < TOLD) {
                words.add(pattern.with(figures));
            }
            for (Fact<Observation> fact : facts) {
                rows.add(Row.of(fact));
            }
        }

        boolean some() {
            return !rows.isEmpty();
        }
    }
}
