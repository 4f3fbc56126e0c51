package lv.kopa.method.ris3.internal.assess;

import java.util.List;

/**
 * The budget of a direction by the levels that it reaches for a goal. Of a unit in several directions each has an equal part.
 *
 * @param units how many units have a final level there
 * @param byLevel their budget by level, from 0
 * @param open budget of units without a final level
 */
record MatrixCell(int units, double[] byLevel, double open) {

    static MatrixCell of(Assessed assessed, String direction, int goal) {
        double[] byLevel = new double[assessed.top() + 1];
        double open = 0;
        int units = 0;
        for (int unit = 0; unit < assessed.subjects().size(); unit++) {
            List<String> directions = assessed.subjects().directions(unit);
            if (!directions.contains(direction) || !assessed.judged(unit)) {
                continue;
            }
            double known = assessed.subjects().budget(unit);
            double part = Double.isNaN(known) ? 0 : known / directions.size();
            double level = assessed.of(unit, goal).level();
            if (Double.isNaN(level)) {
                open += part;
            } else {
                byLevel[(int) level] += part;
                units++;
            }
        }
        return new MatrixCell(units, byLevel, open);
    }

    double budget() {
        double sum = 0;
        for (double each : byLevel) {
            sum += each;
        }
        return sum;
    }

    /** The level that half of the budget reaches at the least; NaN where there is none. */
    double median() {
        double half = budget() / 2;
        double above = 0;
        for (int level = byLevel.length - 1; level >= 0 && half > 0; level--) {
            above += byLevel[level];
            if (above >= half) {
                return level;
            }
        }
        return Double.NaN;
    }
}
