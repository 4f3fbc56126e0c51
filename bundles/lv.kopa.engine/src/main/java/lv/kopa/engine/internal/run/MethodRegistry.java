package lv.kopa.engine.internal.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import lv.kopa.engine.internal.foreign.Answer;
import lv.kopa.engine.internal.foreign.Descriptions;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.Offer;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.task.Problem;

/** The methods that are here now. Each is asked once what it is; of two with the same id the higher version counts. */
public final class MethodRegistry {
    private static final Comparator<String> VERSIONS = Comparator.comparing(MethodRegistry::numbers, (left, right) -> {
        for (int i = 0; i < left.length; i++) {
            int order = left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    });

    private final ForeignCode foreign;
    private final Supplier<? extends Collection<Offer<EvaluationMethod>>> offers;
    private final Descriptions<EvaluationMethod, MethodDescription> descriptions;
    private Map<String, Problem> duplicates = Map.of();

    /** The methods among these offers, which change while the program runs. */
    public MethodRegistry(ForeignCode foreign, Supplier<? extends Collection<Offer<EvaluationMethod>>> offers) {
        this.foreign = foreign;
        this.offers = offers;
        descriptions = new Descriptions<>(foreign, EvaluationMethod::description);
    }

    /**
     * A method that is here.
     *
     * @param description what it says of itself
     * @param offer who offers it
     */
    record Present(MethodDescription description, Offer<EvaluationMethod> offer) {
        MethodEntry entry() {
            return new MethodEntry(
                    description,
                    offer.contributor().identity(),
                    offer.contributor().jar());
        }
    }

    /** By id. */
    synchronized List<Present> all() {
        Map<String, Present> byId = new TreeMap<>();
        Map<String, Problem> found = new TreeMap<>();
        List<Offer<EvaluationMethod>> here = List.copyOf(offers.get());
        readJars(here);
        for (var each : descriptions.of(here).entrySet()) {
            if (each.getValue() instanceof Answer.Given<MethodDescription> given) {
                Present next = new Present(given.value(), each.getKey());
                Present other = byId.get(next.description().id());
                boolean higher = other == null
                        || VERSIONS.compare(
                                        next.description().version(),
                                        other.description().version())
                                > 0;
                if (higher) {
                    byId.put(next.description().id(), next);
                }
                if (other != null) {
                    Problem problem = duplicate(higher ? next : other, higher ? other : next);
                    found.put(problem.source(), problem);
                }
            }
        }
        note(found);
        return new ArrayList<>(byId.values());
    }

    Optional<Present> find(String id) {
        return all().stream()
                .filter(present -> present.description().id().equals(id))
                .findFirst();
    }

    /** Reads the jars of new methods while these say what they are. A jar that cannot be read is found out by who needs it. */
    private void readJars(List<Offer<EvaluationMethod>> here) {
        for (Offer<EvaluationMethod> offer : here) {
            if (!descriptions.knows(offer)) {
                CompletableFuture.runAsync(() -> offer.contributor().identity());
            }
        }
    }

    /** Notes the duplicates that there are now, and forgets those that have come to an end. */
    private void note(Map<String, Problem> found) {
        duplicates.values().stream()
                .filter(problem -> !found.containsKey(problem.source()))
                .forEach(foreign::forget);
        found.values().forEach(foreign::note);
        duplicates = found;
    }

    private static Problem duplicate(Present taken, Present left) {
        String id = taken.description().id();
        return new Problem(
                left.offer().contributor().jar(),
                "duplicate-method",
                Instant.now(),
                Wording.text(
                        "duplicate-method",
                        id,
                        left.offer().contributor().jar(),
                        left.description().version(),
                        taken.offer().contributor().jar(),
                        taken.description().version()),
                Wording.text("duplicate-method.cure"));
    }

    private static Integer[] numbers(String version) {
        String[] parts = version.split("\\.");
        Integer[] numbers = new Integer[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.valueOf(parts[i]);
        }
        return numbers;
    }
}
