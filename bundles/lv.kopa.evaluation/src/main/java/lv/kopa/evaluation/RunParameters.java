package lv.kopa.evaluation;

import java.util.Optional;
import lv.kopa.text.Text;

/** The parameters that say how an evaluation runs, wherever a person is asked for them; each in the words of whoever asks. */
public final class RunParameters {
    private static final long MOST_THREADS = 1024;
    private static final long USUAL_SECONDS = 3600;
    private static final long LONGEST_SECONDS = 30L * 24 * 60 * 60;

    private RunParameters() {}

    /** The seed of all random numbers, {@code seed}. */
    public static Parameter.Builder<Long> seed() {
        return Parameter.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE).withDefault(1L);
    }

    /** The number of threads, {@code threads}; one for each processor where nothing is said. */
    public static Parameter.Builder<Optional<Long>> threads() {
        return Parameter.maybe("threads", new ParameterType.Whole(1, MOST_THREADS));
    }

    /** How many threads are meant. */
    public static int count(Optional<Long> threads) {
        return threads.map(Long::intValue).orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    /** After how many seconds the method is given up, {@code time-limit}. */
    public static Parameter.Builder<Long> timeLimit() {
        return Parameter.whole("time-limit", 1, LONGEST_SECONDS)
                .withDefault(USUAL_SECONDS)
                .unit(Text.same("s"));
    }
}
