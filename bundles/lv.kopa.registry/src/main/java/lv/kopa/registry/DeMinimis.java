package lv.kopa.registry;

/**
 * De minimis aid, on the first day of its span: when the right to it arose, not when it was used or paid.
 *
 * @param organisation who got it; sums are for the single undertaking
 * @param amount gross grant equivalent
 * @param grantor who gave it
 * @param country in which Member State (ISO 3166-1, two letters)
 * @param regulation under which regulation
 * @param excluded whether the sector is excluded from aid under it
 */
public record DeMinimis(
        Id<Organisation> organisation,
        Euro amount,
        String grantor,
        String country,
        Regulation regulation,
        boolean excluded)
        implements Entry {

    /** A regulation on de minimis aid. */
    public enum Regulation {
        /** (EU) No 1407/2013: over three fiscal years. */
        R1407_2013,
        /** (EU) 2023/2831: over any three years. */
        R2023_2831,
        /** (EU) No 1408/2013: agriculture. */
        R1408_2013,
        /** (EU) No 717/2014: fishery. */
        R717_2014;

        /** Whether it is of one sector, whose aid adds up with that under the general regulations to their ceiling. */
        public boolean ofSector() {
            return this == R1408_2013 || this == R717_2014;
        }
    }
}
