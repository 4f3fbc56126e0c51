package lv.kopa.derive.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.Causal;
import lv.kopa.indicator.IndicatorDefinition.Classification;
import lv.kopa.indicator.IndicatorDefinition.CommonCode;
import lv.kopa.indicator.IndicatorDefinition.Confidentiality;
import lv.kopa.indicator.IndicatorDefinition.Frequency;
import lv.kopa.indicator.IndicatorDefinition.Interpretation;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.indicator.IndicatorDefinition.PriceBasis;
import lv.kopa.indicator.IndicatorDefinition.Type;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Text;

/** A catalogue that holds what a test puts into it. */
public final class FakeCatalogue implements IndicatorCatalogue {
    private final List<IndicatorDefinition> definitions = new ArrayList<>();

    /** Begins an indicator. */
    public static Draft draft(String code, String unit, Level level, AggregationRule rule) {
        return new Draft(code, unit, level, rule);
    }

    /** Adds an indicator. */
    public FakeCatalogue with(Draft draft) {
        definitions.add(draft.build());
        return this;
    }

    @Override
    public List<Origin> catalogues() {
        return List.of();
    }

    @Override
    public List<IndicatorDefinition> indicators() {
        return definitions.stream()
                .sorted(Comparator.comparing(IndicatorDefinition::code).thenComparing(IndicatorDefinition::validFrom))
                .toList();
    }

    @Override
    public Optional<IndicatorDefinition> find(String code, LocalDate day) {
        return definitions.stream()
                .filter(each -> each.code().equals(code))
                .filter(each -> !day.isBefore(each.validFrom()))
                .filter(each -> each.validUntil().map(day::isBefore).orElse(true))
                .findFirst();
    }

    @Override
    public Optional<IndicatorDefinition> find(String code, String version) {
        return definitions.stream()
                .filter(each -> each.code().equals(code))
                .filter(each -> each.indicator().version().equals(version))
                .findFirst();
    }

    @Override
    public List<IndicatorSet> sets() {
        return List.of();
    }

    @Override
    public Optional<Origin> origin(String code) {
        return Optional.empty();
    }

    /** An indicator that is being described. */
    public static final class Draft {
        private final String code;
        private final String unit;
        private final Level level;
        private final AggregationRule rule;
        private String version = "1";
        private ScaleType scale = ScaleType.RATIO;
        private Measure measure = Measure.FLOW;
        private Optional<String> formula = Optional.empty();
        private Optional<String> denominator = Optional.empty();
        private Optional<PriceBasis> prices = Optional.empty();
        private List<CommonCode> codes = List.of();
        private LocalDate from = World.LONG_AGO;
        private Optional<LocalDate> until = Optional.empty();
        private boolean breaks;

        Draft(String code, String unit, Level level, AggregationRule rule) {
            this.code = code;
            this.unit = unit;
            this.level = level;
            this.rule = rule;
        }

        /** With a formula. */
        public Draft formula(String words) {
            formula = Optional.of(words);
            return this;
        }

        /** On a scale. */
        public Draft scale(ScaleType type) {
            scale = type;
            return this;
        }

        /** Measured so. */
        public Draft measure(Measure type) {
            measure = type;
            return this;
        }

        /** Divided by. */
        public Draft per(String other) {
            denominator = Optional.of(other);
            return this;
        }

        /** Money as it was paid. */
        public Draft money() {
            prices = Optional.of(PriceBasis.CURRENT);
            return this;
        }

        /** A version that holds from a day. */
        public Draft version(String number, LocalDate first, boolean breaksSeries) {
            version = number;
            from = first;
            breaks = breaksSeries;
            return this;
        }

        /** That no longer holds from a day. */
        public Draft until(LocalDate day) {
            until = Optional.of(day);
            return this;
        }

        /** With a common code. */
        public Draft common(CommonCode common) {
            codes = List.of(common);
            return this;
        }

        /** The definition. */
        public IndicatorDefinition build() {
            return new IndicatorDefinition(
                    new Indicator(
                            code,
                            version,
                            Text.same(code),
                            Text.EMPTY,
                            Text.same(unit),
                            Direction.UP,
                            scale,
                            measure,
                            rule,
                            denominator),
                    formula,
                    0,
                    new Classification(level, Type.OUTPUT, Text.EMPTY, 1, List.of(), codes, Text.EMPTY),
                    new IndicatorDefinition.Collection(
                            Text.EMPTY,
                            Text.EMPTY,
                            Text.EMPTY,
                            Frequency.YEARLY,
                            0,
                            0,
                            0,
                            Confidentiality.PUBLIC,
                            List.of(),
                            prices),
                    new Interpretation(Text.EMPTY, Text.EMPTY, Causal.DESCRIPTIVE),
                    Text.EMPTY,
                    from,
                    until,
                    Optional.empty(),
                    breaks);
        }
    }
}
