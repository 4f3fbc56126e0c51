package lv.kopa.desktop.evaluation.internal.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.evaluation.StudyDescription;

/**
 * Knows which methods are here, and runs none.
 *
 * @param ids their ids
 */
public record Here(String... ids) implements EvaluationService {
    @Override
    public List<MethodEntry> methods() {
        return Stream.of(ids).map(id -> Things.method(id, "?")).toList();
    }

    @Override
    public List<StudyDescription> studies() {
        return List.of();
    }

    @Override
    public Optional<MethodEntry> method(String id) {
        return methods().stream()
                .filter(entry -> entry.description().id().equals(id))
                .findFirst();
    }

    @Override
    public EvaluationRecord evaluate(EvaluationRequest request, RunMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Rerun rerun(EvaluationRecord record, int threads, RunMonitor monitor) {
        throw new UnsupportedOperationException();
    }
}
