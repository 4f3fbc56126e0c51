package lv.kopa.desktop.evaluation.internal;

import java.util.HashSet;
import java.util.Set;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** What marks of figures stand for, shared with all views. */
public record Pointing(Workbench workbench) {

    /** A mark was chosen: a unit or a node of the record. */
    public void at(String subject) {
        workbench
                .shared(Topic.RECORD)
                .get()
                .map(EvaluationRecord::input)
                .map(EvaluationRecord.Input::dataset)
                .ifPresent(dataset -> point(dataset, subject));
    }

    private void point(Dataset dataset, String subject) {
        if (dataset.indexOf(subject).isPresent()) {
            workbench.shared(Topic.UNIT).set(subject);
        } else if (dataset.tree().flatMap(tree -> tree.find(subject)).isPresent()) {
            workbench.shared(Topic.NODE).set(subject);
        }
    }

    /** What is pointed at now. */
    public Set<String> subjects() {
        Set<String> subjects = new HashSet<>();
        workbench.shared(Topic.UNIT).get().ifPresent(subjects::add);
        workbench.shared(Topic.NODE).get().ifPresent(subjects::add);
        return subjects;
    }
}
