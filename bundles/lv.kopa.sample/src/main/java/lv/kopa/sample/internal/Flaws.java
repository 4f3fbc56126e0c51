package lv.kopa.sample.internal;

/**
 * Where in a block which flaw of real data lies, by place of the cluster and, where a firm has it, by place of the firm
 * among those whose first cluster this is. Each block has each flaw; in a small one several meet in one cluster.
 *
 * @param clusters number of clusters of the block
 */
record Flaws(int clusters) {
    /** A firm, by its places. */
    record Place(int cluster, int firm) {}

    /** Two members that are one undertaking. */
    Place parent() {
        return new Place(4 % clusters, 0);
    }

    Place subsidiary() {
        return new Place(4 % clusters, 1);
    }

    /** A member that grows out of the class of small and medium enterprises in 2019. */
    Place outgrown() {
        return new Place(0, 2);
    }

    /** Its value added of 2019 was typed with a digit too many. */
    Place tenfold() {
        return new Place(2 % clusters, 3);
    }

    /** Its exports of 2018 were typed higher than its turnover. */
    Place exportsAboveTurnover() {
        return new Place(3 % clusters, 4);
    }

    /** Its registration number was typed with a digit too few. */
    Place shortNumber() {
        return new Place(5 % clusters, 5);
    }

    /** It was paid elsewhere for the same cost. */
    Place paidTwice() {
        return new Place(10 % clusters, 6);
    }

    /** The cluster that a great exporter joins in 2019. */
    int exporterJoins() {
        return 1 % clusters;
    }

    /** The cluster that loses members in 2019. */
    int shrinks() {
        return 7 % clusters;
    }

    /** The cluster whose label has expired. */
    int labelExpired() {
        return 6 % clusters;
    }

    /** The cluster with one research organisation only among the partners of its project. */
    int oneResearchPartner() {
        return 8 % clusters;
    }

    /** The cluster whose result indicator has a baseline and no target. */
    int noTarget() {
        return 9 % clusters;
    }

    /** The cluster that did not report for 2019. */
    int notReported() {
        return 11 % clusters;
    }

    /** The cluster that reported for 2018 after the period was closed. */
    int late() {
        return 12 % clusters;
    }

    /** The cluster to which a firm of this one belongs too; the same one where there is none. */
    int second(int cluster) {
        int next = (cluster + 1) % clusters;
        boolean counted = next == parent().cluster() || cluster == parent().cluster();
        return counted || cluster % 4 == 3 ? cluster : next;
    }
}
