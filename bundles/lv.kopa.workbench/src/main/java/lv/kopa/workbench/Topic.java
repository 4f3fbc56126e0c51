package lv.kopa.workbench;

import java.util.Objects;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.text.Text;

/**
 * Names a value that views share. Two topics are the same if id and type are.
 *
 * @param <T> type of the value; immutable
 * @param id the word by which it is known
 * @param type type of the value
 */
public record Topic<T>(String id, Class<T> type) {
    /** The data that are open. */
    public static final Topic<Dataset> DATASET = new Topic<>("dataset", Dataset.class);

    /** The record that is looked at. */
    public static final Topic<EvaluationRecord> RECORD = new Topic<>("record", EvaluationRecord.class);

    /** Id of the unit that is pointed at: selected in one view, it is seen in all. */
    public static final Topic<String> UNIT = new Topic<>("unit", String.class);

    /** Code of the indicator or aggregate that is pointed at. */
    public static final Topic<String> NODE = new Topic<>("node", String.class);

    /** What is typed and not saved, as the person calls it. The window asks before it closes over it. */
    public static final Topic<Text> UNSAVED = new Topic<>("unsaved", Text.class);

    /** Rejects nulls. */
    public Topic {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
    }
}
