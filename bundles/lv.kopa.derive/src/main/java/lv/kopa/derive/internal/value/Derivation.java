package lv.kopa.derive.internal.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.derive.internal.count.Count;
import lv.kopa.derive.internal.count.Facts;
import lv.kopa.derive.internal.count.Ledger;
import lv.kopa.derive.internal.count.Measures;
import lv.kopa.derive.internal.count.RegistryMeasure;
import lv.kopa.derive.internal.count.Scope;
import lv.kopa.derive.internal.formula.Arithmetic;
import lv.kopa.derive.internal.formula.Expression;
import lv.kopa.derive.internal.formula.FormulaException;
import lv.kopa.derive.internal.formula.FormulaParser;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.registry.Composition;
import lv.kopa.registry.IndicatorValues.Origin;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.text.Text;

/** Finds the values of indicators: reported, computed, or put together. For one question; not for several threads. */
final class Derivation {
    /** How many indicators and operators may stand below one another, so that the stack of any thread holds them. */
    private static final int MOST_OPEN = 30;

    private static final int DEEPEST = 600;

    private record Asked(String code, Scope scope, String period) {}

    private final IndicatorCatalogue catalogue;
    private final Measures measures;
    private final Facts facts;
    private final Deflation deflation;
    private final Observed observed;
    private final Together together = new Together(this);
    private final Reports reports = new Reports(this, together);
    private final Map<Asked, Answer> known = new HashMap<>();
    private final Map<String, Ledger> ledgers = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int depth;

    Derivation(IndicatorCatalogue catalogue, Measures measures, Facts facts, boolean submitted, Deflation deflation) {
        this.catalogue = catalogue;
        this.measures = measures;
        this.facts = facts;
        this.deflation = deflation;
        observed = new Observed(facts, catalogue, submitted);
    }

    /** At which prices money is given. */
    Deflation deflation() {
        return deflation;
    }

    /** The facts of a period. */
    Ledger ledger(String period) {
        return ledgers.computeIfAbsent(period, name -> new Ledger(facts, PeriodNames.days(name)));
    }

    /** The version of an indicator that holds at the end of a period. */
    Optional<IndicatorDefinition> definition(String code, String period) {
        return catalogue.find(
                code, PeriodNames.days(period).until().orElseThrow().minusDays(1));
    }

    /** The value of an indicator for a unit in a period. */
    Answer value(String code, Scope scope, String period) {
        Asked asked = new Asked(code, scope, period);
        Answer answer = known.get(asked);
        if (answer != null) {
            return answer;
        }
        if (open.contains(code)) {
            List<String> round = new ArrayList<>(open);
            round = round.subList(round.indexOf(code), round.size());
            String way = Stream.concat(round.stream(), Stream.of(code)).collect(Collectors.joining(" → "));
            return Answer.none(Origin.FORMULA, Wording.text("circle", way));
        }
        if (open.size() == MOST_OPEN) {
            return tooDeep();
        }
        open.addLast(code);
        try {
            answer = definition(code, period)
                    .map(definition -> found(definition, scope, period))
                    .orElseGet(() -> Answer.none(Origin.OBSERVED, Wording.text("no-indicator", code, period)));
        } finally {
            open.removeLast();
        }
        known.put(asked, answer);
        return answer;
    }

    private Answer found(IndicatorDefinition definition, Scope scope, String period) {
        if (ledger(period).last().isBefore(ledger(period).first())) {
            return Answer.none(Origin.OBSERVED, Wording.text("not-begun", period));
        }
        if (definition.formula().isEmpty()) {
            return deflation.reported(
                    reported(definition, scope, period).orElseGet(() -> reports.of(definition, scope, period)),
                    definition,
                    period);
        }
        try {
            return together.computed(
                    definition, FormulaParser.parse(definition.formula().get()), scope, period);
        } catch (FormulaException e) {
            return Answer.none(
                    Origin.FORMULA,
                    Wording.text("formula", definition.code(), e.fault().message()));
        }
    }

    /** What was reported for this very unit, money as it was paid. */
    Optional<Answer> reported(IndicatorDefinition definition, Scope scope, String period) {
        return observed.find(definition, scope, period);
    }

    /** What a formula gives for this very unit. */
    Answer compute(Expression expression, Scope scope, String period) {
        if (expression instanceof Expression.Constant constant) {
            return Answer.constant(constant.value());
        }
        if (expression instanceof Expression.MeasureName name) {
            return measures.measure(name.word())
                    .map(measure -> counted(measure, scope, period))
                    .orElseGet(() -> Answer.none(Origin.REGISTRY, Wording.text("no-measure", name.word())));
        }
        if (expression instanceof Expression.IndicatorName name) {
            String of = period(name, period);
            if (name.stayers() && (scope.subject() == Subject.CLUSTER || scope.subject() == Subject.PROGRAMME)) {
                return ofStayers(name, scope, period);
            }
            Answer answer = value(name.code(), scope, of);
            return answer.isKnown()
                    ? answer.as(Origin.FORMULA)
                    : missing(name.previous() ? name.code() + " (" + of + ")" : name.code(), answer.reason());
        }
        return operation((Expression.Operation) expression, scope, period);
    }

    /** What an indicator was, or is, of those who belonged to a cluster or programme in both periods: whoever came or left apart. */
    private Answer ofStayers(Expression.IndicatorName name, Scope scope, String period) {
        String before = PeriodNames.previous(period);
        Optional<IndicatorDefinition> definition = definition(name.code(), period);
        if (definition.isEmpty()) {
            return missing(name.code(), Wording.text("no-indicator", name.code(), period));
        }
        Composition composition = new Compositions(this, definition.get(), before, period).of(scope);
        Composition.Group stayers = composition.stayers();
        Optional<Double> value = name.previous() ? stayers.before() : stayers.after();
        if (value.isEmpty()) {
            Text reason =
                    composition.reason().isEmpty() ? Wording.text("no-stayers", before, period) : composition.reason();
            return missing(name.code(), reason);
        }
        return new Answer(
                value,
                Origin.FORMULA,
                Optional.empty(),
                Observation.Level.STATEMENT,
                Set.of(Wording.text(
                        "of-stayers", stayers.known(), composition.whole().members())),
                List.of());
    }

    /** Of which period a formula takes the value of an indicator. */
    static String period(Expression.IndicatorName name, String period) {
        return name.previous() ? PeriodNames.previous(period) : period;
    }

    private Answer counted(RegistryMeasure measure, Scope scope, String period) {
        Count count = measure.count(ledger(period), scope);
        Answer answer = new Answer(
                count.value(),
                Origin.REGISTRY,
                Optional.empty(),
                count.level(),
                count.reason().isEmpty() ? Set.of() : Set.of(count.reason()),
                count.rows());
        if (measure.isMoney()) {
            answer = deflation.money(answer, measure.cumulative(), period);
        }
        return answer.isKnown() ? answer : missing(measure.description().word(), answer.reason());
    }

    private static Answer missing(Object name, Text reason) {
        return Answer.none(Origin.FORMULA, Wording.text("input-missing", name, reason));
    }

    private static Answer tooDeep() {
        return Answer.none(Origin.FORMULA, Wording.text("too-deep"));
    }

    private Answer operation(Expression.Operation operation, Scope scope, String period) {
        if (depth == DEEPEST) {
            return tooDeep();
        }
        depth++;
        List<Answer> operands = new ArrayList<>();
        for (Expression each : operation.operands()) {
            operands.add(compute(each, scope, period));
        }
        depth--;
        for (Answer operand : operands) {
            if (!operand.isKnown()) {
                return operand;
            }
        }
        double left = operands.get(0).value().orElseThrow();
        double right = operands.get(operands.size() - 1).value().orElseThrow();
        Origin origin =
                operands.stream().anyMatch(each -> each.origin() == Origin.FORMULA) ? Origin.FORMULA : Origin.REGISTRY;
        return Arithmetic.of(operation.operator(), left, right)
                .map(value -> Answer.from(origin, value, operands))
                .orElseGet(() -> Answer.none(
                        origin,
                        Wording.text(
                                operation.operator() == Expression.Operator.DIVIDE && right == 0
                                        ? "division-by-zero"
                                        : "too-large")));
    }
}
