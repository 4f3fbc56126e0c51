package lv.kopa.engine.internal.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.DataOrigin;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.registry.Moment;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.text.Text;

/** Whether the day on which data were known had passed when they were drawn. Where not, the same day may show others later. */
public final class Unsettled {
    private static final String KEY = "day-over";

    private Unsettled() {}

    /** Notes it among the words of a query. */
    static void note(Optional<LocalDate> asKnownOn, WorkspaceInfo workspace, Map<String, String> words) {
        if (asKnownOn.filter(day -> !workspace.isOver(day, Instant.now())).isPresent()) {
            words.put(KEY, "false");
        }
    }

    /** What is to be said of the data of a record. */
    public static Optional<Text> of(EvaluationRecord record) {
        Optional<DataOrigin> origin = record.execution().origin().filter(each -> "false"
                .equals(each.query().get(KEY)));
        return origin.flatMap(
                each -> record.input().dataset().asKnownOn().map(day -> Moment.unsettled(day, each.change())));
    }
}
