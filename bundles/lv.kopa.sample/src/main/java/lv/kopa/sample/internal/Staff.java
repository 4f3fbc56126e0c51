package lv.kopa.sample.internal;

import java.util.ArrayList;
import java.util.List;

/** Staff of the enterprises of a block at the start: many small, few larger, and a sum that is met to a head. */
final class Staff {
    private static final double MICRO = 0.40;
    private static final double SMALL = 0.38;
    private static final int LEAST_MEDIUM = 50;
    private static final int MOST_MEDIUM = 225;

    private Staff() {}

    /**
     * Draws.
     *
     * @param count number of enterprises, at least 2
     * @param fixed staff of the enterprise in this place is given, not drawn
     * @param given that staff
     * @param sum what all employ together
     */
    static List<Integer> of(int count, int fixed, int given, int sum, Chance chance) {
        List<Integer> staff = new ArrayList<>();
        int all = 0;
        for (int i = 0; i < count; i++) {
            int people = i == fixed ? given : draw(chance);
            staff.add(people);
            all += people;
        }
        while (all != sum) {
            int place = chance.whole(0, count - 1);
            int people = staff.get(place);
            int step = all < sum ? 1 : -1;
            boolean keepsItsClass = people + step >= least(people) && people + step <= most(people);
            if (place != fixed && keepsItsClass) {
                staff.set(place, people + step);
                all += step;
            }
        }
        return staff;
    }

    private static int draw(Chance chance) {
        double which = chance.unit();
        if (which < MICRO) {
            return chance.whole(1, 9);
        }
        if (which < MICRO + SMALL) {
            return Math.min(49, Math.max(10, (int) chance.skewed(21, 0.45)));
        }
        return Math.min(MOST_MEDIUM, Math.max(LEAST_MEDIUM, (int) chance.skewed(92, 0.4)));
    }

    private static int least(int people) {
        return people < 10 ? 1 : people < LEAST_MEDIUM ? 10 : LEAST_MEDIUM;
    }

    private static int most(int people) {
        return people < 10 ? 9 : people < LEAST_MEDIUM ? 49 : MOST_MEDIUM;
    }
}
