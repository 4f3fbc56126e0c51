package lv.kopa.method.mcda.internal.base;

import lv.kopa.evaluation.ResultRole;

/**
 * A number for each unit beside score and rank.
 *
 * @param id its word; its label is the message {@code column.<id>}
 * @param role what it is
 * @param values one for each unit of the matrix
 */
public record Measure(String id, ResultRole role, double[] values) {
    /** A value on the way to the score. */
    public static Measure value(String id, double... values) {
        return new Measure(id, ResultRole.VALUE, values);
    }
}
