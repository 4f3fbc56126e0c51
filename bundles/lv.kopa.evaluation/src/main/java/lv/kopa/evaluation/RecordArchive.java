package lv.kopa.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps records, and the datasets on which they rest under their digests. A record is whole or not there. */
@ProviderType
public interface RecordArchive {

    /** Keeps a record. Returns when it is on disk. */
    void store(EvaluationRecord record) throws IOException;

    /** What is kept, newest first. */
    List<Summary> list() throws IOException;

    /** What is kept of evaluations of the data with this digest, the newest at most 20 of them by name. */
    EvaluationRecord.EarlierRuns over(String datasetDigest) throws IOException;

    /**
     * Finds a record: by id, by the beginning of an id if only one begins so, or by the path of an exported
     * {@code record.json} or of the folder that holds it.
     *
     * @throws InputException if there is none, several begin so, or it is damaged
     */
    EvaluationRecord find(String name) throws InputException, IOException;

    /** Writes {@code record.json} and {@code dataset/} into a folder that exists. */
    void export(EvaluationRecord record, Path folder) throws IOException;

    /** The canonical bytes of the input: UTF-8 JSON. */
    byte[] inputBytes(EvaluationRecord record);

    /** The canonical bytes of the result: UTF-8 JSON. */
    byte[] resultBytes(EvaluationRecord record);

    /**
     * A line about a record.
     *
     * @param id its id
     * @param methodId id of the method
     * @param outcome how it ended
     * @param started when it ran
     */
    record Summary(String id, String methodId, EvaluationRecord.Outcome outcome, Instant started) {}
}
