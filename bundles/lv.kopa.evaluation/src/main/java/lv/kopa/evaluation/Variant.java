package lv.kopa.evaluation;

import java.util.Objects;
import java.util.Optional;

/**
 * One way in which an evaluation could have been made.
 *
 * @param dataset the data
 * @param arguments the arguments
 * @param weights weights of the nodes of the tree in place of those in the dataset; empty where these hold
 */
public record Variant(Dataset dataset, Arguments arguments, Optional<NodeWeights> weights) {
    /** Rejects nulls. */
    public Variant {
        Objects.requireNonNull(dataset);
        Objects.requireNonNull(arguments);
        Objects.requireNonNull(weights);
    }

    /** The data with the weights of this variant in their tree. */
    public Dataset weighted() {
        if (weights.isEmpty() || dataset.tree().isEmpty()) {
            return dataset;
        }
        return dataset.toBuilder().tree(weights.get().in(dataset.tree().get())).build();
    }
}
