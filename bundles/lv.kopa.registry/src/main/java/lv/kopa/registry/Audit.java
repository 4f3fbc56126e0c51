package lv.kopa.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/** The log of a workspace: every change, each chained to the one before it by its hash. */
@ProviderType
public interface Audit {

    /**
     * One change in the log.
     *
     * @param receipt number, time, account and hash
     * @param reason why, in the words of who did it
     * @param touched what was changed, with before and after; of a change of very many things, some
     * @param untold number of things that it changed beside those
     */
    record Line(Receipt receipt, String reason, List<Touched> touched, long untold) {
        /** Copies the list. */
        public Line {
            Objects.requireNonNull(receipt);
            Objects.requireNonNull(reason);
            touched = List.copyOf(touched);
        }
    }

    /** One thing that a change touched. */
    record Touched(Kind<?> kind, Id<?> id, Timeline<?> before, Timeline<?> after) {}

    /**
     * What to look for.
     *
     * @param from first day, empty for the beginning
     * @param to last day, empty for now
     * @param who account; empty for all
     * @param kind kind of thing; empty for all
     * @param id which one; empty for all
     * @param limit most lines to give, the latest
     */
    record Filter(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<String> who,
            Optional<Kind<?>> kind,
            Optional<String> id,
            int limit) {
        /** The latest lines. */
        public static Filter latest(int limit) {
            return new Filter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
        }
    }

    /**
     * What a verification found.
     *
     * @param changes number of changes that were looked at
     * @param rows number of rows
     * @param files number of files of evidence
     * @param head hash of the last change
     * @param altered what does not fit the log or its hash, each named so that it can be found
     * @param missing which files of evidence are not there, while everything else may well be as it was
     */
    record Verification(long changes, long rows, long files, String head, List<Text> altered, List<Text> missing) {
        /** Copies the lists. */
        public Verification {
            altered = List.copyOf(altered);
            missing = List.copyOf(missing);
        }

        /** All that was altered or is missing; empty if everything fits. */
        public List<Text> damage() {
            return Stream.concat(altered.stream(), missing.stream()).toList();
        }
    }

    /** The lines that fit, the latest first. */
    List<Line> lines(Filter filter) throws WorkspaceException;

    /** The last change, for which nobody needs a role that may see what changes touched; empty before the first. */
    default Optional<Receipt> last() throws WorkspaceException {
        return lines(Filter.latest(1)).stream().map(Line::receipt).findFirst();
    }

    /** A random sample of lines for an audit, the same for the same seed. */
    List<Line> sample(int size, long seed) throws WorkspaceException;

    /**
     * Compares every row, line and file with its hash. Takes time with their number. What is personal is compared where the account
     * {@linkplain Role#seePersons sees} it.
     */
    Verification verify() throws WorkspaceException;
}
