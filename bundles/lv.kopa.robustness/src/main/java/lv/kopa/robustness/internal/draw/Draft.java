package lv.kopa.robustness.internal.draw;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.NodeWeights;

/** A variant while factors are drawn into it. For one thread. */
public final class Draft {
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private Dataset dataset;
    private Optional<NodeWeights> weights = Optional.empty();

    Draft(Dataset dataset) {
        this.dataset = dataset;
    }

    void argument(String key, Object plain) {
        arguments.put(key, plain);
    }

    void weights(NodeWeights drawn) {
        weights = Optional.of(drawn);
    }

    void dataset(Dataset changed) {
        dataset = changed;
    }

    /** What was drawn in place of the arguments given, plain, by key. */
    Map<String, Object> arguments() {
        return arguments;
    }

    Dataset dataset() {
        return dataset;
    }

    Optional<NodeWeights> weights() {
        return weights;
    }
}
