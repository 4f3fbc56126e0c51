package lv.kopa.task;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.kopa.report.Block;

/**
 * What came of a task.
 *
 * @param outcome how it ended
 * @param blocks what to tell the person
 * @param data the same for programs: Booleans, Numbers, Strings, Lists and Maps
 */
public record TaskResult(Outcome outcome, List<Block> blocks, Map<String, Object> data) {

    /** How a task ended. */
    public enum Outcome {
        /** As it should. */
        DONE(0),
        /** Something broke that the person could not have prevented. */
        FAILED(1),
        /** What the person gave cannot be used. */
        BAD_INPUT(2),
        /** The data cannot carry the method. */
        REFUSED(3),
        /** The person stopped it. */
        CANCELLED(130);

        private final int exitCode;

        Outcome(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The exit code of a command that ends so. */
        public int exitCode() {
            return exitCode;
        }
    }

    /** Copies the collections, keeping their order. */
    public TaskResult {
        Objects.requireNonNull(outcome);
        blocks = List.copyOf(blocks);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }
}
