package lv.kopa.exchange.internal.table;

/** How much is read. What is larger is refused with the limit named, before it exhausts the memory. */
public final class Limits {
    /** Rows of a table. Each unit costs about 400 bytes. */
    public static final int ROWS = 2_000_000;

    /** Columns of a table, as many as a sheet of a workbook can have. */
    public static final int COLUMNS = 16_384;

    /** Numbers of a dataset, targets included: 8 bytes each. */
    public static final long NUMBERS = 150_000_000;

    /** Characters of a cell: what a cell of a workbook can hold, and more. */
    public static final int CELL = 1 << 20;

    /** Bytes of a workbook when expanded. */
    public static final long WORKBOOK = 2L << 30;

    /** Bytes of the texts of a workbook when expanded; they are held in memory. */
    public static final long WORKBOOK_TEXTS = 256L << 20;

    /** How many times larger than its file a workbook may become when expanded … */
    public static final long EXPANSION = 200;

    /** … once it is larger than this, in bytes. */
    public static final long EXPANSION_FREE = 32L << 20;

    private static final int BYTES_OF_UNIT = 400;

    private Limits() {}

    /**
     * Whether a dataset of this size would leave no memory to compute with: more than three quarters of what this Java
     * process may use.
     */
    public static boolean exceedMemory(long units, long numbers) {
        long bytes = units * BYTES_OF_UNIT + numbers * Double.BYTES;
        return bytes > Runtime.getRuntime().maxMemory() / 4 * 3;
    }

    /** What this Java process may use, in MiB. */
    public static long memory() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }
}
