package lv.kopa.sample.internal;

import java.time.LocalDate;
import java.util.List;
import lv.kopa.registry.Euro;

/**
 * What is published of the Latvian cluster programme of 2016 to 2022 and what every block is made to fit: 13 clusters, 332
 * small and medium enterprises and 10 619 jobs in January 2017 (article of the European Cluster Collaboration Platform by
 * E. Feldberga, Ministry of Economics); an allocation of 6 200 001 EUR and at most 415 000 EUR for one cluster (Ministry of
 * Economics). Nothing else of a sample is taken from anywhere.
 */
final class Calibration {
    /** Clusters of a block. */
    static final int CLUSTERS = 13;
    /** Small and medium enterprises of a block at the start, each once. */
    static final int ENTERPRISES = 332;
    /** People they employ at the start. */
    static final int JOBS = 10_619;
    /** Most that one cluster is granted. */
    static final Euro GRANT_CEILING = Euro.of("415000.00");
    /** Money of the fund set aside for the clusters of a block. */
    static final Euro ALLOCATION = Euro.of("6200001.00");

    static final int FIRST_YEAR = 2017;
    static final int LAST_YEAR = 2020;
    static final List<Integer> YEARS = List.of(2017, 2018, 2019, 2020);
    /** The day on which the published figures hold. */
    static final LocalDate START = LocalDate.of(2017, 1, 31);

    static final LocalDate END = LocalDate.of(2020, 12, 31);

    /** How the enterprises of a block are spread over its clusters. */
    private static final List<Integer> SPREAD = List.of(34, 30, 28, 26, 20, 27, 25, 24, 29, 22, 23, 21, 23);

    private Calibration() {}

    /** Enterprises whose first cluster is this one of a block. */
    static int enterprises(int place) {
        return SPREAD.get(place);
    }
}
