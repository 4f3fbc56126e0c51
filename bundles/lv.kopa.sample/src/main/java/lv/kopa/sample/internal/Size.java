package lv.kopa.sample.internal;

/**
 * How large a sample is, and what that means for its identifiers: they are of one length, so that they sort by number.
 *
 * @param clusters number of clusters, at least 1
 */
record Size(int clusters) {
    /** Numbers kept for the organisations of one block. */
    static final int ORGANISATIONS_OF_A_BLOCK = 500;
    /** Numbers kept for the persons of one block. */
    static final int PERSONS_OF_A_BLOCK = 200;

    /** How many blocks of at most thirteen clusters it takes. */
    int blocks() {
        return (clusters + Calibration.CLUSTERS - 1) / Calibration.CLUSTERS;
    }

    /** How many clusters a block has. */
    int clusters(int block) {
        return Math.min(Calibration.CLUSTERS, clusters - block * Calibration.CLUSTERS);
    }

    /** A cluster's number, with as many digits as that of the last. */
    String cluster(int number) {
        return digits(number, clusters, 2);
    }

    String organisation(int number) {
        return digits(number, blocks() * ORGANISATIONS_OF_A_BLOCK, 4);
    }

    String person(int number) {
        return digits(number, blocks() * PERSONS_OF_A_BLOCK, 4);
    }

    private static String digits(int number, int greatest, int fewest) {
        int length = Math.max(fewest, Integer.toString(greatest).length());
        String written = Integer.toString(number);
        return "0".repeat(length - written.length()) + written;
    }
}
