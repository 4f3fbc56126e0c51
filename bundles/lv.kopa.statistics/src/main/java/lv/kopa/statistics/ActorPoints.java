package lv.kopa.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Points that several actors give to things, by code.
 *
 * @param byActor points by actor and code, in given order
 */
public record ActorPoints(Map<String, Map<String, Double>> byActor) {

    /** Takes points whose keys are an actor and a code with a colon between; see {@link #unread} for other keys. */
    public static ActorPoints of(Map<String, Double> given) {
        Map<String, Map<String, Double>> byActor = new LinkedHashMap<>();
        given.forEach((key, points) -> {
            int at = key.lastIndexOf(':');
            if (at > 0) {
                byActor.computeIfAbsent(key.substring(0, at).strip(), actor -> new LinkedHashMap<>())
                        .put(key.substring(at + 1).strip(), points);
            }
        });
        return new ActorPoints(byActor);
    }

    /** The keys that name no actor. */
    public static List<String> unread(Map<String, Double> given) {
        return given.keySet().stream().filter(key -> key.lastIndexOf(':') <= 0).toList();
    }

    /** The codes to which anybody gives points. */
    public Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        byActor.values().forEach(points -> codes.addAll(points.keySet()));
        return codes;
    }

    /** What those actors say who give anything to some things; empty if nobody does. */
    public Optional<GroupWeights> among(List<String> codes) {
        List<String> actors = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        byActor.forEach((actor, given) -> {
            double[] row = codes.stream()
                    .mapToDouble(code -> given.getOrDefault(code, 0.0))
                    .toArray();
            if (total(actor, codes) > 0) {
                actors.add(actor);
                points.add(row);
            }
        });
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(GroupWeights.of(actors, points.toArray(double[][]::new)));
    }

    /** What an actor gives to some things together. */
    public double total(String actor, List<String> codes) {
        double total = 0;
        for (String code : codes) {
            total += byActor.get(actor).getOrDefault(code, 0.0);
        }
        return total;
    }
}
