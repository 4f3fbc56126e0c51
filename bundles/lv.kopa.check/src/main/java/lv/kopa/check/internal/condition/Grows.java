package lv.kopa.check.internal.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/**
 * A number of a funded cluster is greater at the end of each year of the project than a year before; the first year is what
 * the second is compared with.
 *
 * <p>Figures: {@code list}, the numbers by year.
 *
 * @param measure what is measured
 * @param words what was found at the end of a year: {@code year}, {@code value}
 */
record Grows(Measure measure, Words words) implements Condition {
    Grows {
        Objects.requireNonNull(measure, "something is measured");
        Objects.requireNonNull(words, "there are words for a year");
    }

    @Override
    public List<Finding> judge(Sight sight) {
        return sight.now(Grant.class).stream().map(grant -> judge(sight, grant)).toList();
    }

    private Finding judge(Sight sight, Fact<Grant> grant) {
        List<Text> told = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Measured before = null;
        boolean grows = true;
        for (LocalDate day : JudgedDays.EACH_YEAR.of(grant, sight.day())) {
            Measured measured = measure.of(sight, grant, null, day);
            told.add(words.with(Map.of("year", Integer.toString(day.getYear()), "value", measured.value())));
            if (before != null && measured.value().compareTo(before.value()) <= 0) {
                grows = false;
                rows.addAll(measured.rows());
            }
            before = measured;
        }
        Outcome outcome = told.size() < 2 ? Outcome.UNKNOWN : grows ? Outcome.HOLDS : Outcome.BROKEN;
        if (rows.isEmpty()) {
            rows.add(Row.of(grant));
        }
        return new Finding(Row.of(grant), outcome, Map.of("list", Text.joined(", ", told)), rows);
    }
}
