package lv.kopa.sample.internal;

import java.util.ArrayList;
import java.util.List;

/** How the accounts of an invented enterprise go on from year to year. */
final class Economy {
    /** Growth that all share, by year from 2018 on. */
    private static final List<Double> ALL = List.of(0.045, 0.035, -0.025);

    private static final double LEAST_PER_HEAD = 26_000;
    /** Keeps turnover in the class that goes with the staff. */
    private static final double MOST_PER_HEAD = 185_000;

    private final Chance chance;

    Economy(Chance chance) {
        this.chance = chance;
    }

    /**
     * What an enterprise begins with.
     *
     * @param staff people employed in the first year
     * @param perHead turnover of each in EUR
     * @param exports part of turnover that is exported, from 0 to 1
     * @param research part of turnover that is spent on research, from 0 to 1
     */
    record Beginning(int staff, double perHead, double exports, double research) {}

    /** A beginning with this staff. */
    Beginning beginning(int staff) {
        double perHead = clamp(chance.skewed(72_000, 0.38), LEAST_PER_HEAD, MOST_PER_HEAD);
        double exports = chance.happens(staff < 10 ? 0.45 : 0.75) ? chance.between(0.05, 0.75) : 0;
        double research = chance.happens(0.4) ? chance.between(0.004, 0.07) : 0;
        return new Beginning(staff, perHead, exports, research);
    }

    /**
     * The accounts of all years.
     *
     * @param trend growth that the firm has beyond what all have, a year
     * @param most most people it ever employs
     */
    List<Firm.Accounts> years(Beginning beginning, double trend, int most) {
        List<Firm.Accounts> accounts = new ArrayList<>();
        double staff = beginning.staff();
        double perHead = beginning.perHead();
        double exports = beginning.exports();
        double share = chance.between(0.24, 0.46);
        for (int year : Calibration.YEARS) {
            if (year > Calibration.FIRST_YEAR) {
                double growth = ALL.get(year - Calibration.FIRST_YEAR - 1) + trend + chance.normal(0, 0.07);
                staff = clamp(staff * (1 + 0.55 * growth), 1, most);
                perHead = clamp(perHead * (1 + 0.45 * growth), LEAST_PER_HEAD, MOST_PER_HEAD);
                exports = exports == 0 ? 0 : clamp(exports + chance.normal(0.008, 0.02), 0.02, 0.9);
                share = clamp(share + chance.normal(0.002, 0.008), 0.2, 0.5);
            }
            int people = (int) StrictMath.rint(staff);
            long turnover = StrictMath.round(people * perHead);
            accounts.add(new Firm.Accounts(
                    year,
                    people,
                    turnover,
                    StrictMath.round(turnover * exports),
                    StrictMath.round(turnover * share),
                    StrictMath.round(turnover * beginning.research())));
        }
        return accounts;
    }

    private static double clamp(double value, double least, double most) {
        return Math.min(most, Math.max(least, value));
    }
}
