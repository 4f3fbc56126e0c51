package lv.kopa.method.scorecard.internal.card;

import java.util.Optional;

/**
 * The sum of the points.
 *
 * @param most the most that it can be
 * @param atLeast what it has to reach; empty where there is no such threshold or it is not public
 * @param everyThreshold whether the threshold of every item has to be met, too
 */
public record Total(double most, Optional<Double> atLeast, boolean everyThreshold) {}
