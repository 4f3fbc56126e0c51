package lv.kopa.derive.internal.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.derive.internal.count.Facts;
import lv.kopa.derive.internal.count.Scope;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.Measure;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.IndicatorValues.Origin;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Options;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/** Values that somebody reported. */
final class Observed {
    private final Facts facts;
    private final Versions versions;
    private final boolean submitted;

    /**
     * @param submitted whether values count that were handed in and are not accepted yet
     */
    Observed(Facts facts, IndicatorCatalogue catalogue, boolean submitted) {
        this.facts = facts;
        this.versions = new Versions(catalogue);
        this.submitted = submitted;
    }

    /** What was reported for a unit in a period or, where nothing was, in all the shorter periods that make it up. */
    Optional<Answer> find(IndicatorDefinition definition, Scope scope, String period) {
        if (!scope.whole()) {
            return Optional.empty();
        }
        Optional<Answer> whole = single(definition, scope, period);
        if (whole.isPresent()) {
            return whole;
        }
        for (List<String> division : PeriodNames.divisions(period)) {
            Map<String, Answer> parts = new LinkedHashMap<>();
            division.forEach(part -> single(definition, scope, part).ifPresent(answer -> parts.put(part, answer)));
            if (!parts.isEmpty()) {
                return Optional.of(together(definition, division, parts));
            }
        }
        return Optional.empty();
    }

    /** A state is that of the last part; what is added must be there for every part. */
    private static Answer together(IndicatorDefinition definition, List<String> division, Map<String, Answer> parts) {
        AggregationRule rule = definition.indicator().aggregation();
        if (definition.indicator().measure() != Measure.FLOW || rule == AggregationRule.LAST) {
            String last = division.get(division.size() - 1);
            Answer answer = parts.get(last);
            return answer != null ? answer : Answer.none(Origin.OBSERVED, Wording.text("last-part-missing", last));
        }
        if (rule != AggregationRule.SUM && rule != AggregationRule.MEAN) {
            return Answer.none(Origin.OBSERVED, Wording.text("parts-not-together", parts.size()));
        }
        for (String part : division) {
            Answer answer = parts.get(part);
            if (answer == null || !answer.isKnown()) {
                return Answer.none(Origin.OBSERVED, Wording.text("part-missing", part));
            }
        }
        double sum = 0;
        for (Answer answer : parts.values()) {
            sum += answer.value().orElseThrow();
        }
        return Answer.from(Origin.OBSERVED, rule == AggregationRule.SUM ? sum : sum / parts.size(), parts.values());
    }

    private Optional<Answer> single(IndicatorDefinition definition, Scope scope, String period) {
        return reported(definition.code(), scope).stream()
                .filter(fact -> fact.entry().period().equals(period))
                .filter(fact -> !fact.span().from().isAfter(facts.asOf()))
                .max(Observation.counting(this::counts))
                .map(fact -> answer(definition, fact));
    }

    private List<Fact<Observation>> reported(String code, Scope scope) {
        return facts.by(
                Observation.class,
                "value",
                each -> List.of(each.indicator(), each.subject(), standing(each.subject(), each.unit())),
                List.of(code, (Object) scope.subject(), standing(scope.subject(), scope.unit())));
    }

    /** Organisations of one registration number are one. */
    private String standing(Subject subject, String unit) {
        return subject == Subject.ORGANISATION && Id.isValid(unit)
                ? facts.numbers().standing(new Id<>(unit)).value()
                : unit;
    }

    private boolean counts(Observation observation) {
        return observation.value().isPresent()
                && switch (observation.status()) {
                    case ACCEPTED -> true;
                    case SUBMITTED, QUERIED -> submitted;
                    case DRAFT, NOT_DUE, NO_BASELINE, TOO_EARLY -> false;
                };
    }

    private Answer answer(IndicatorDefinition definition, Fact<Observation> fact) {
        Observation observation = fact.entry();
        Optional<Status> status = Optional.of(observation.status());
        List<Row> rows = List.of(Row.of(fact));
        String version = definition.indicator().version();
        if (!counts(observation)) {
            return new Answer(
                    Optional.empty(),
                    Origin.OBSERVED,
                    status,
                    observation.level(),
                    Set.of(Wording.text("status", Options.label(observation.status()))),
                    rows);
        }
        if (!versions.continues(definition, observation.version())) {
            return new Answer(
                    Optional.empty(),
                    Origin.OBSERVED,
                    status,
                    observation.level(),
                    Set.of(Wording.text("other-version", observation.version(), version)),
                    rows);
        }
        return new Answer(
                observation.value(),
                Origin.OBSERVED,
                status,
                observation.level(),
                remarks(definition, observation),
                rows);
    }

    /** What is to be known of a value; its comment where it stands for itself and goes into no sum. */
    private static Set<Text> remarks(IndicatorDefinition definition, Observation observation) {
        Set<Text> remarks = new LinkedHashSet<>();
        if (!observation.version().equals(definition.indicator().version())) {
            remarks.add(Wording.text("continued-version", observation.version()));
        }
        if (definition.indicator().aggregation() == AggregationRule.NONE) {
            observation.comment().map(Text::same).ifPresent(remarks::add);
        }
        return Collections.unmodifiableSet(remarks);
    }
}
