package lv.kopa.evaluation;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Runs evaluations. The one place from which the code of a method is called. */
@ProviderType
public interface EvaluationService {

    /** The methods that are here now, by id. A method that fails to describe itself is a problem, not an entry. */
    List<MethodEntry> methods();

    /** The method with this id, if it is here now. */
    Optional<MethodEntry> method(String id);

    /**
     * The studies that are here now and can be asked for by {@link EvaluationRequest#studies}, in the order in which they are
     * offered. A study that fails to describe itself is a problem, not an entry.
     */
    List<StudyDescription> studies();

    /**
     * Checks, computes and stores the record. Whatever a method does, a record comes back: done, refused, failed or
     * cancelled.
     *
     * @throws InputException if there is no such method or an argument is at fault; then there is no record
     * @throws java.io.UncheckedIOException if the record cannot be kept: the disk is full or may not be written
     */
    EvaluationRecord evaluate(EvaluationRequest request, RunMonitor monitor) throws InputException;

    /**
     * Runs a record again, with the method that is here now, and compares input and result byte for byte. Nothing is
     * stored.
     *
     * @throws InputException if the method is not here, or its parameters no longer take the arguments of the record
     */
    Rerun rerun(EvaluationRecord record, int threads, RunMonitor monitor) throws InputException;

    /**
     * What came of running a record again.
     *
     * @param again the new record
     * @param differences what differs, by its place in input and result, the first ones where there are very many; none
     *     if all bytes are the same
     * @param unlisted number of further differences
     */
    record Rerun(EvaluationRecord again, List<Difference> differences, long unlisted) {
        /** Copies the list. */
        public Rerun {
            differences = List.copyOf(differences);
        }

        /** Whether input and result are the same bytes. */
        public boolean identical() {
            return differences.isEmpty();
        }
    }

    /**
     * A place at which two records differ.
     *
     * @param place path in the record, for example {@code /result/tables/0/columns/3/values/17}
     * @param before what stood there, empty if nothing
     * @param after what stands there now, empty if nothing
     */
    record Difference(String place, String before, String after) {}
}
