package lv.kopa.desktop.evaluation.internal.command;

import lv.kopa.desktop.evaluation.internal.ViewIds;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/**
 * What came of a run, taken to where it belongs.
 *
 * @param record the record
 * @param workbench the window
 */
record Outcome(EvaluationRecord record, Workbench workbench) {
    private static final Messages MESSAGES = Messages.of(Outcome.class);

    void take() {
        Text method = record.result().method().name();
        switch (record.result().outcome()) {
            case DONE -> {
                workbench.shared(Topic.RECORD).set(record);
                workbench.show(ViewIds.RESULT);
                Evaluations.tell(
                        workbench, Notice.Severity.INFO, MESSAGES.text("done", method, record.id()), ViewIds.RECORDS);
            }
            case REFUSED -> {
                workbench.shared(Topic.RECORD).set(record);
                workbench.shared(Refusal.TOPIC).set(Refusal.of(record));
                workbench.show(ViewIds.ARGUMENTS);
                Evaluations.tell(
                        workbench, Notice.Severity.WARNING, MESSAGES.text("refused", method), ViewIds.ARGUMENTS);
            }
            case FAILED ->
                Evaluations.tell(workbench, Notice.Severity.ERROR, MESSAGES.text("failed", method), ViewIds.PROBLEMS);
            case CANCELLED -> throw new IllegalStateException("a cancelled run has no outcome");
        }
    }
}
