package lv.kopa.check.internal.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/**
 * A value is not far from that of a year before, or a comment says why. Judged are units of which a value of the same
 * indicator and version is there a year before; a value before that was 0 is not compared.
 *
 * <p>Figures: {@code pairs} that were compared, {@code far} those that are too far apart, {@code percent} allowed,
 * {@code list} of the first of them.
 *
 * @param part how far it may be, as a part of the value before
 * @param words one that is too far: {@code indicator}, {@code period}, {@code value}, {@code before}
 */
record NearPrevious(BigDecimal part, Words words) implements Condition {
    private static final int TOLD = 5;
    private static final int YEAR_DIGITS = 4;

    private record Series(String indicator, String version, String period) {
        static Series of(Observation value) {
            return new Series(value.indicator(), value.version(), value.period());
        }

        Series yearBefore() {
            int year = Integer.parseInt(period.substring(0, YEAR_DIGITS));
            return new Series(indicator, version, (year - 1) + period.substring(YEAR_DIGITS));
        }
    }

    NearPrevious {
        Objects.requireNonNull(part, "it may be so far");
        Objects.requireNonNull(words, "there are words for one that is too far");
    }

    @Override
    public List<Finding> judge(Sight sight) {
        List<Finding> findings = new ArrayList<>();
        for (List<Fact<Observation>> unit : sight.valuesByUnit()) {
            judge(unit, findings);
        }
        return findings;
    }

    private void judge(List<Fact<Observation>> unit, List<Finding> findings) {
        Map<Series, Double> values = new HashMap<>();
        unit.forEach(fact ->
                values.put(Series.of(fact.entry()), fact.entry().value().orElseThrow()));
        int pairs = 0;
        int far = 0;
        List<Text> told = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Fact<Observation> fact : unit) {
            Double before = values.get(Series.of(fact.entry()).yearBefore());
            if (before != null && before != 0) {
                pairs++;
                double value = fact.entry().value().orElseThrow();
                boolean said = fact.entry().comment().filter(words -> !words.isBlank()).isPresent();
                if (!said && Math.abs(value - before) > part.doubleValue() * Math.abs(before)) {
                    far++;
                    rows.add(Row.of(fact));
                    if (told.size() < TOLD) {
                        told.add(words.with(Map.of(
                                "indicator", fact.entry().indicator(),
                                "period", fact.entry().period(),
                                "value", value,
                                "before", before)));
                    }
                }
            }
        }
        if (pairs > 0) {
            Observation any = unit.get(0).entry();
            findings.add(new Finding(
                    new Row(any.subject().kind(), new Id<>(any.unit())),
                    far == 0 ? Outcome.HOLDS : Outcome.BROKEN,
                    Map.of(
                            "pairs", pairs,
                            "far", far,
                            "percent", part.movePointRight(2),
                            "list", Text.joined("; ", told)),
                    rows));
        }
    }
}
