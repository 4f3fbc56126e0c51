package lv.kopa.method.growth.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import lv.kopa.evaluation.Disclosure;

/**
 * The change of a sum over members, split by whose values make it.
 *
 * @param parts every part
 * @param dominance the share of the greatest contribution of one member in the sum of all absolute contributions; NaN without any
 */
record Split(Map<Part, Sum> parts, double dominance) {

    /**
     * Sums over some members.
     *
     * @param members how many they are
     * @param known of how many a value is known
     * @param change the sums of the values that are known; a side to which nobody of them belongs is 0, one of which nothing is known NaN
     * @param telling whether one of them tells what a single member has
     */
    record Sum(int members, int known, Change change, boolean telling) {}

    /**
     * Splits the change of the sum of these values over a group; sums are taken in the order of the units.
     *
     * @param guarded whether what a single member has is not for everybody
     */
    static Split of(Membership.Group group, double[] before, double[] after, boolean guarded) {
        Set<Integer> all = new TreeSet<>(group.before());
        all.addAll(group.after());
        Map<Part, Summing> sums = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            sums.put(part, new Summing());
        }
        double most = 0;
        double total = 0;
        for (int unit : all) {
            double from = group.before().contains(unit) ? before[unit] : Double.NaN;
            double to = group.after().contains(unit) ? after[unit] : Double.NaN;
            boolean first = group.before().contains(unit);
            boolean last = group.after().contains(unit);
            sums.get(part(group, unit, from, to)).add(first, from, last, to);
            sums.get(Part.WHOLE).add(first, from, last, to);
            double contribution = Math.abs((Double.isNaN(to) ? 0 : to) - (Double.isNaN(from) ? 0 : from));
            most = Math.max(most, contribution);
            total += contribution;
        }
        Map<Part, Sum> parts = new EnumMap<>(Part.class);
        sums.forEach((part, sum) -> parts.put(part, sum.done(guarded)));
        return new Split(parts, total > 0 ? most / total : Double.NaN);
    }

    private static Part part(Membership.Group group, int unit, double from, double to) {
        if (!group.before().contains(unit)) {
            return Part.JOINERS;
        }
        if (!group.after().contains(unit)) {
            return Part.LEAVERS;
        }
        return Double.isNaN(from) || Double.isNaN(to) ? Part.INCOMPLETE : Part.STAYERS;
    }

    private static final class Summing {
        private final Side before = new Side();
        private final Side after = new Side();
        private int members;
        private int known;

        void add(boolean first, double from, boolean last, double to) {
            members++;
            known += Double.isNaN(from) && Double.isNaN(to) ? 0 : 1;
            before.add(first, from);
            after.add(last, to);
        }

        Sum done(boolean guarded) {
            boolean none = known == 0 && members > 0;
            return new Sum(
                    members,
                    known,
                    none ? new Change(Double.NaN, Double.NaN) : new Change(before.sum(), after.sum()),
                    guarded && (before.tells() || after.tells()));
        }
    }

    /** The sum over those who belonged at the end of one period. */
    private static final class Side {
        private final DoubleStream.Builder values = DoubleStream.builder();
        private boolean belonged;
        private boolean known;
        private double sum;

        void add(boolean belongs, double value) {
            values.add(value);
            belonged |= belongs;
            if (!Double.isNaN(value)) {
                known = true;
                sum += value;
            }
        }

        double sum() {
            return belonged && !known ? Double.NaN : sum;
        }

        boolean tells() {
            return Disclosure.tells(values.build().toArray());
        }
    }
}
