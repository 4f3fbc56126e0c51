package lv.kopa.report;

import java.util.List;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/** Shows one side of a record. Contributed as an OSGi service by any bundle; stateless and safe for any number of threads. */
@ConsumerType
public interface ReportView {

    /** What the view says of itself. */
    Description description();

    /** Whether the record has what the view needs: tables, roles, a tree. Quick. */
    boolean accepts(EvaluationRecord record);

    /** What the view shows. Begins with its own {@link Block.Heading} of level 1. */
    List<Block> blocks(EvaluationRecord record);

    /**
     * What of it belongs on the first page, beside the answer: whole sentences that can be understood alone. Called only of a
     * record that the view accepts; says nothing unless a view has something to say.
     */
    default List<Text> headline(EvaluationRecord record) {
        return List.of();
    }

    /**
     * Whether the view tells of single units. A report about firms that may be handed on has only views that do not, and these
     * show no sum from which the value of one firm can be told.
     */
    default boolean tellsOfSingleUnits() {
        return true;
    }

    /**
     * What a view says of itself.
     *
     * @param id the word by which commands name it, lower case
     * @param name what people call it
     * @param order its place in a report; smaller comes first, views of equal order by id
     */
    record Description(String id, Text name, int order) {}
}
