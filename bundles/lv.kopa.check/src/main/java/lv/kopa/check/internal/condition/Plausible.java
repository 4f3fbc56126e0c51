package lv.kopa.check.internal.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Id;
import lv.kopa.registry.Row;

/**
 * Values of one unit and period fit each other: a part is no more than its whole, and what cannot be negative is not.
 * Judged are units that have a value of one of the indicators. Where a part is there and its whole is not, or is more than a whole of which something is not in the registry, there is no
 * telling.
 *
 * <p>Figures: {@code list} of what does not fit, or of what is missing or to be looked at.
 *
 * @param parts parts and their wholes
 * @param doubtful parts and what is in the registry of their wholes, beside which there may be more
 * @param notNegative codes of indicators that cannot be negative
 * @param more words where a part is more than its whole: {@code part}, {@code whole}, {@code period}, {@code value},
 *     {@code most}
 * @param doubt words where a part is more than what is there of its whole: {@code part}, {@code whole}, {@code period},
 *     {@code value}, {@code most}
 * @param negative words where a value is negative: {@code indicator}, {@code period}, {@code value}
 * @param missing words where a whole is missing: {@code part}, {@code period}
 */
record Plausible(
        List<Pair> parts,
        List<Pair> doubtful,
        List<String> notNegative,
        Words more,
        Words doubt,
        Words negative,
        Words missing)
        implements Condition {
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
        doubtful = List.copyOf(doubtful);
        notNegative = List.copyOf(notNegative);
        Objects.requireNonNull(more, "there are words for a part that is too large");
        Objects.requireNonNull(doubt, "there are words for a part that may be too large");
        Objects.requireNonNull(negative, "there are words for a negative value");
        Objects.requireNonNull(missing, "there are words for a whole that is missing");
    }

    @Override
    public List<Finding> judge(Sight sight) {
        return sight.numbers()
                .byUnit()
                .flatMap(unit -> judge(sight, unit).stream())
                .toList();
    }

    private Optional<Finding> judge(Sight sight, List<Told> unit) {
        Map<Key, Told> values = new HashMap<>();
        unit.forEach(told -> values.put(new Key(told.code(), told.period()), told));
        Notes wrong = new Notes();
        Notes lacking = new Notes();
        boolean judged = false;
        for (Told told : unit) {
            if (notNegative.contains(told.code())) {
                judged = true;
                if (told.value() < 0) {
                    wrong.add(
                            negative.with(Map.of(
                                    "indicator",
                                    sight.numbers().name(told),
                                    "period",
                                    told.period(),
                                    "value",
                                    told.value())),
                            told.row());
                }
            }
            for (Pair pair : parts) {
                if (pair.part().equals(told.code())) {
                    judged = true;
                    compare(sight, told, values.get(new Key(pair.whole(), told.period())), more, wrong, lacking);
                }
            }
            for (Pair pair : doubtful) {
                if (pair.part().equals(told.code())) {
                    judged = true;
                    compare(sight, told, values.get(new Key(pair.whole(), told.period())), doubt, lacking, lacking);
                }
            }
        }
        if (!judged) {
            return Optional.empty();
        }
        Notes notes = wrong.isEmpty() ? lacking : wrong;
        return Optional.of(new Finding(
                new Row(unit.get(0).subject().kind(), new Id<>(unit.get(0).unit())),
                !wrong.isEmpty() ? Outcome.BROKEN : lacking.isEmpty() ? Outcome.HOLDS : Outcome.UNKNOWN,
                Map.of("list", notes.words()),
                notes.rows()));
    }

    private void compare(Sight sight, Told part, Told whole, Words tooLarge, Notes wrong, Notes lacking) {
        if (whole == null) {
            lacking.add(missing.with(Map.of("part", sight.numbers().name(part), "period", part.period())), part.row());
        } else if (part.value() > whole.value()) {
            wrong.add(
                    tooLarge.with(Map.of(
                            "part", sight.numbers().name(part),
                            "whole", sight.numbers().name(whole),
                            "period", part.period(),
                            "value", part.value(),
                            "most", whole.value())),
                    part.row(),
                    whole.row());
        }
    }
}
