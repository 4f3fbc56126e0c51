package lv.kopa.robustness.internal.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.evaluation.Variation;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.robustness.internal.words.Wording;

/**
 * What varies in a study: weights, choices that parameters declare, error of measurement. What was chosen is always among
 * the options of a choice; options that the data cannot carry are left out and named.
 *
 * @param factors what varies, in a fixed order
 * @param findings what could not be varied, and why
 */
public record Factors(List<Factor> factors, List<Finding> findings) {
    /** Copies the lists. */
    public Factors {
        factors = List.copyOf(factors);
        findings = List.copyOf(findings);
    }

    /** Finds what varies. Runs the method once for each option, and once for each pair of options of two choices. */
    public static Factors of(StudySubject subject, Arguments arguments) {
        return new Search(subject, arguments).factors();
    }

    private static final class Search {
        private final StudySubject subject;
        private final Arguments settings;
        private final List<String> wanted;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> explained = new HashSet<>();
        private boolean weightsDrawn;

        Search(StudySubject subject, Arguments settings) {
            this.subject = subject;
            this.settings = settings;
            wanted = settings.get(DrawParameters.VARY);
        }

        Factors factors() {
            List<Factor> factors = new ArrayList<>();
            if (wanted(WeightFactor.KEY)) {
                weights().ifPresent(factors::add);
            }
            weightsDrawn = !factors.isEmpty();
            List<ChoiceFactor> choices = new ArrayList<>();
            for (Parameter<?> parameter : subject.method().parameters().parameters()) {
                if (drawn(parameter)) {
                    choice(parameter).ifPresent(choices::add);
                } else if (wanted(parameter.key())) {
                    findings.add(WeightSources.leftOut(parameter, wanted.contains(parameter.key())));
                    explained.add(parameter.key());
                }
            }
            Options options = new Options(subject, choices);
            factors.addAll(options.possible());
            findings.addAll(options.findings());
            if (settings.get(DrawParameters.ERROR) > 0 && wanted(ErrorFactor.KEY)) {
                factors.add(new ErrorFactor(subject.dataset(), settings.get(DrawParameters.ERROR)));
            }
            unknown(factors);
            return new Factors(factors, findings);
        }

        private boolean wanted(String key) {
            return wanted.isEmpty() || wanted.contains(key);
        }

        /** Whether a choice is drawn: one that is wanted, but not the source of weights where weights themselves are drawn. */
        private boolean drawn(Parameter<?> parameter) {
            return wanted(parameter.key()) && !(weightsDrawn && WeightSources.source(parameter));
        }

        private Optional<Factor> weights() {
            Map<String, Map<String, Double>> given = new LinkedHashMap<>();
            for (Parameter<?> parameter : subject.method().parameters().parameters()) {
                if (parameter.variation() instanceof Variation.Simplex
                        && parameter.type() instanceof CompoundType.ByCode<?>
                        && parameter.shownWhen().holds(subject.arguments())) {
                    Map<String, Double> weights = new LinkedHashMap<>();
                    ((Map<?, ?>) subject.arguments().get(parameter)).forEach((code, weight) -> {
                        if (weight instanceof Number number) {
                            weights.put(code.toString(), number.doubleValue());
                        }
                    });
                    if (weights.values().stream().anyMatch(weight -> weight > 0)) {
                        given.put(parameter.key(), weights);
                    }
                }
            }
            WeightSources sources = new WeightSources(subject);
            Optional<Parameter<?>> beside = sources.besideTheTree();
            Optional<IndicatorNode.Aggregate> tree = subject.dataset().tree().filter(root -> beside.isEmpty());
            if (tree.isEmpty() && given.isEmpty()) {
                beside.ifPresent(source -> {
                    findings.add(sources.notDrawn(source));
                    explained.add(WeightFactor.KEY);
                });
                return Optional.empty();
            }
            WeightFactor factor = new WeightFactor(
                    tree, given, DrawParameters.weighting(settings), settings.get(DrawParameters.CONCENTRATION));
            if (factor.unordered()) {
                findings.add(Wording.REMARKS.caution("no-order-of-weights").say());
            }
            return Optional.of(factor);
        }

        private Optional<ChoiceFactor> choice(Parameter<?> parameter) {
            Object chosen = subject.arguments().plain().get(parameter.key());
            Variation variation = parameter.variation();
            if (variation instanceof Variation.Fixed || variation instanceof Variation.Simplex) {
                return Optional.empty();
            }
            if (!variation.options().isEmpty() && !variation.options().contains(chosen)) {
                List<Object> options = new ArrayList<>(List.of(chosen));
                options.addAll(variation.options());
                variation = new Variation.OneOf(options);
            }
            return effective(parameter)
                    ? Optional.of(new ChoiceFactor(parameter, variation, chosen))
                    : Optional.empty();
        }

        /** Whether it has an effect as things were set, or when one other choice is made otherwise. */
        private boolean effective(Parameter<?> parameter) {
            if (parameter.shownWhen().holds(subject.arguments())) {
                return true;
            }
            for (Parameter<?> other : subject.method().parameters().parameters()) {
                if (drawn(other)) {
                    for (Object option : other.variation().options()) {
                        if (parameter.shownWhen().holds(Sampler.bound(subject, Map.of(other.key(), option)))) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        private void unknown(List<Factor> factors) {
            List<String> missing = wanted.stream()
                    .filter(key ->
                            factors.stream().noneMatch(factor -> factor.key().equals(key)))
                    .filter(key -> !explained.contains(key))
                    .toList();
            if (!missing.isEmpty()) {
                findings.add(Wording.REMARKS
                        .caution("not-varied")
                        .about(missing)
                        .say(Listed.codes(missing), subject.method().name()));
            }
        }
    }
}
