package lv.kopa.robustness.internal.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.evaluation.Variant;

/** Makes variants of an evaluation out of streams of random numbers. Safe for any number of threads. */
public final class Sampler {
    private static final int MOST_KNOWN = 4096;

    private final StudySubject subject;
    private final List<Factor> factors;
    private final Map<Map<String, Object>, Arguments> known = new ConcurrentHashMap<>();

    /** A sampler of these factors. */
    public Sampler(StudySubject subject, List<Factor> factors) {
        this.subject = subject;
        this.factors = List.copyOf(factors);
    }

    /**
     * A variant.
     *
     * @param streams the stream from which a factor is drawn, by its index
     */
    public Variant draw(IntFunction<RandomGenerator> streams) {
        Draft draft = new Draft(subject.dataset());
        for (int i = 0; i < factors.size(); i++) {
            factors.get(i).draw(draft, streams.apply(i));
        }
        return new Variant(draft.dataset(), arguments(draft.arguments()), draft.weights());
    }

    /** The same choices are the same arguments, so that a method sees that it knows them. */
    private Arguments arguments(Map<String, Object> drawn) {
        if (drawn.isEmpty()) {
            return subject.arguments();
        }
        if (known.size() >= MOST_KNOWN) {
            Arguments found = known.get(drawn);
            return found != null ? found : bound(subject, drawn);
        }
        return known.computeIfAbsent(drawn, changes -> bound(subject, changes));
    }

    /**
     * The arguments of a subject with some of them changed.
     *
     * @param changes plain values by key
     * @throws IllegalStateException if a parameter declares that it may vary where it may not
     */
    static Arguments bound(StudySubject subject, Map<String, Object> changes) {
        Map<String, Object> all = new LinkedHashMap<>(subject.arguments().plain());
        all.putAll(changes);
        ParameterTree.Binding binding = subject.method().parameters().bind(all);
        return binding.arguments()
                .orElseThrow(() -> new IllegalStateException(
                        subject.method().id() + " does not take what it says may vary: " + binding.faults()));
    }

    /** The arguments of a subject without what they say of an indicator that is not there any more. */
    public static Arguments without(StudySubject subject, String indicator) {
        Map<String, Object> changes = new LinkedHashMap<>();
        for (Parameter<?> parameter : subject.method().parameters().parameters()) {
            if (parameter.type() instanceof CompoundType.ByCode<?>
                    && subject.arguments().plain().get(parameter.key()) instanceof Map<?, ?> byCode
                    && byCode.containsKey(indicator)) {
                Map<Object, Object> left = new LinkedHashMap<>(byCode);
                left.remove(indicator);
                changes.put(parameter.key(), left);
            }
        }
        return changes.isEmpty() ? subject.arguments() : bound(subject, changes);
    }
}
