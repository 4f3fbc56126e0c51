package lv.kopa.engine.internal.run;

import lv.kopa.engine.internal.foreign.Offer;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Study;
import lv.kopa.evaluation.StudyDescription;

/**
 * A study that is to be made with a run.
 *
 * @param description what it says of itself
 * @param offer who offers it
 * @param arguments how it is set
 * @param bundle the bundle that brought it
 */
record BoundStudy(StudyDescription description, Offer<Study> offer, Arguments arguments, BundleIdentity bundle) {

    /** What the record says of it. */
    EvaluationRecord.StudyInput input() {
        return new EvaluationRecord.StudyInput(description.id(), description.version(), bundle, arguments.plain());
    }
}
