package lv.kopa.sample.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Person;
import lv.kopa.registry.SizeClass;

/**
 * An invented enterprise.
 *
 * @param id its identifier
 * @param number its number, which its name bears
 * @param theme what it is about
 * @param founded when it was founded
 * @param person the sole trader, where it is one
 * @param accounts its years, from the first whole one
 */
record Firm(
        Id<Organisation> id,
        int number,
        Theme theme,
        LocalDate founded,
        Optional<Id<Person>> person,
        List<Accounts> accounts) {

    /** Its number as other identifiers bear it. */
    String digits() {
        return id.value().substring("org-".length());
    }

    /**
     * The accounts of a year, as they truly were.
     *
     * @param year the year
     * @param staff people employed, in annual work units
     * @param turnover in EUR
     * @param exports in EUR
     * @param valueAdded in EUR
     * @param research expenditure on research and development in EUR
     */
    record Accounts(int year, int staff, long turnover, long exports, long valueAdded, long research) {
        private static final long MILLION = 1_000_000;

        /** Balance sheet total in EUR: a part of turnover that is the same for everybody. */
        long balance() {
            return turnover * 3 / 5;
        }

        /** Its size class by Commission Recommendation 2003/361/EC, Annex, Article 2. */
        SizeClass.Size size() {
            if (fits(10, 2, 2)) {
                return SizeClass.Size.MICRO;
            }
            if (fits(50, 10, 10)) {
                return SizeClass.Size.SMALL;
            }
            return fits(250, 50, 43) ? SizeClass.Size.MEDIUM : SizeClass.Size.LARGE;
        }

        private boolean fits(int below, long turnoverMillions, long balanceMillions) {
            return staff < below && (turnover <= turnoverMillions * MILLION || balance() <= balanceMillions * MILLION);
        }
    }
}
