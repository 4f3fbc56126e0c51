package lv.kopa.derive.internal.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.CountedMeasures;
import lv.kopa.indicator.CountedMeasures.CountedMeasure;
import lv.kopa.indicator.FormulaCheck;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what is wrong with the formula and the aggregation of an indicator, before anything is computed. */
@Component
public final class FormulaFaults implements FormulaCheck {
    private static final int NEAR = 3;

    private final CountedMeasures measures;

    /** Called by Declarative Services. */
    @Activate
    public FormulaFaults(@Reference CountedMeasures measures) {
        this.measures = measures;
    }

    @Override
    public List<Fault> check(IndicatorDefinition definition, Function<String, Optional<IndicatorDefinition>> others) {
        List<Fault> faults = new ArrayList<>();
        Optional<Expression> expression = Optional.empty();
        if (definition.formula().isPresent()) {
            try {
                expression =
                        Optional.of(FormulaParser.parse(definition.formula().get()));
            } catch (FormulaException e) {
                return List.of(e.fault());
            }
            formula(definition, expression.get(), others, faults);
        }
        aggregation(definition.indicator(), expression, faults);
        return List.copyOf(new LinkedHashSet<>(faults));
    }

    private void formula(
            IndicatorDefinition definition,
            Expression expression,
            Function<String, Optional<IndicatorDefinition>> others,
            List<Fault> faults) {
        expression.visit(each -> {
            if (each instanceof Expression.MeasureName name) {
                word(name.word(), definition.classification().level(), faults);
            }
        });
        UnitCheck units = new UnitCheck(each -> operand(each, others), faults);
        Indicator indicator = definition.indicator();
        if (indicator.unit().isEmpty()) {
            faults.add(fault("unit-missing", indicator.code()));
        }
        units.dimension(expression).ifPresent(dimension -> {
            boolean percent = indicator.unit().in(Language.EN).startsWith("%");
            if (percent && !dimension.isShare()) {
                faults.add(fault("no-share", indicator.code(), dimension.toString()));
            } else if (!percent
                    && dimension.powers().size() == 1
                    && !indicator.unit().isEmpty()) {
                Dimension declared = Dimension.of(indicator.unit());
                if (!declared.fits(dimension)) {
                    faults.add(fault("other-unit", indicator.unit(), dimension.toString()));
                }
            }
        });
        operand(expression, others)
                .filter(operand -> operand.scale() != indicator.scale())
                .ifPresent(operand -> faults.add(fault("scale", operand.name())));
    }

    private Optional<Operand> operand(Expression expression, Function<String, Optional<IndicatorDefinition>> others) {
        if (expression instanceof Expression.MeasureName name) {
            return measures.find(name.word())
                    .map(each -> new Operand(each.word(), each.unit(), each.scale(), each.levels()));
        }
        if (expression instanceof Expression.IndicatorName name) {
            return others.apply(name.code())
                    .map(IndicatorDefinition::indicator)
                    .map(each -> new Operand(each.code(), each.unit(), each.scale(), List.of()));
        }
        return Optional.empty();
    }

    private void word(String word, IndicatorDefinition.Level level, List<Fault> faults) {
        Optional<CountedMeasure> measure = measures.find(word);
        if (measure.isEmpty()) {
            String near = measures.all().stream()
                    .map(CountedMeasure::word)
                    .sorted(Comparator.comparingInt((String each) -> Nearness.distance(word, each)))
                    .limit(NEAR)
                    .collect(Collectors.joining(", "));
            faults.add(fault("word", word, near));
        } else if (level.compareTo(IndicatorDefinition.Level.PROGRAMME) <= 0
                && !measure.get().levels().contains(level)) {
            Text levels = Text.joined(
                    ", ",
                    measure.get().levels().stream()
                            .map(each -> Wording.text("level." + each))
                            .toList());
            faults.add(fault("level", word, Wording.text("level." + level), levels));
        }
    }

    /** What contradicts in how values are put together. */
    private static void aggregation(Indicator indicator, Optional<Expression> formula, List<Fault> faults) {
        AggregationRule rule = indicator.aggregation();
        boolean adds = rule == AggregationRule.SUM || rule == AggregationRule.MEAN;
        boolean orderOnly = indicator.scale() == ScaleType.ORDINAL || indicator.scale() == ScaleType.NOMINAL;
        if (orderOnly && (adds || rule == AggregationRule.RATIO_OF_SUMS)) {
            faults.add(fault("ordinal-added", indicator.code()));
        } else if (indicator.scale() == ScaleType.INTERVAL && rule == AggregationRule.SUM) {
            faults.add(fault("interval-added", indicator.code()));
        } else if (adds && indicator.unit().in(Language.EN).startsWith("%")) {
            faults.add(fault("percentages-added", indicator.code()));
        } else if (adds && formula.isPresent() && divides(formula.get())) {
            faults.add(fault("ratios-added", indicator.code()));
        } else if (rule == AggregationRule.RATIO_OF_SUMS
                && formula.isPresent()
                && indicator.denominator().isEmpty()
                && Quotient.of(formula.get()).isEmpty()) {
            faults.add(fault("no-quotient", indicator.code()));
        }
    }

    private static boolean divides(Expression expression) {
        boolean here = expression instanceof Expression.Operation operation
                && operation.operator() == Expression.Operator.DIVIDE
                && !operation.right().isConstant();
        return here || expression.children().stream().anyMatch(FormulaFaults::divides);
    }

    private static Fault fault(String key, Object... arguments) {
        return new Fault(Wording.text(key, arguments), Wording.text(key + ".cure", arguments));
    }
}
