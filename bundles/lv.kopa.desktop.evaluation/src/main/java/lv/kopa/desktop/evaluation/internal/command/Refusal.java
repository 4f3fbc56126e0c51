package lv.kopa.desktop.evaluation.internal.command;

import java.util.List;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Finding;
import lv.kopa.workbench.Topic;

/**
 * That the latest run was refused, until something that may have been the reason is changed. A record out of the archive
 * is none.
 *
 * @param methodId id of the method
 * @param dataset digest of the data
 * @param findings what was found
 */
public record Refusal(String methodId, String dataset, List<Finding> findings) {
    /** Where the views of this bundle find it. */
    public static final Topic<Refusal> TOPIC = new Topic<>("evaluation.refusal", Refusal.class);

    /** Copies the list. */
    public Refusal {
        findings = List.copyOf(findings);
    }

    static Refusal of(EvaluationRecord record) {
        return new Refusal(
                record.input().methodId(),
                record.input().dataset().digest(),
                record.result().validity().findings());
    }
}
