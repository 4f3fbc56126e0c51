package lv.kopa.engine.internal.programme;

import java.util.Optional;
import lv.kopa.evaluation.DataOrigin;
import lv.kopa.evaluation.Dataset;

/**
 * A dataset that was drawn.
 *
 * @param dataset the data
 * @param origin from which registry; empty where it came from tables
 */
public record Drawn(Dataset dataset, Optional<DataOrigin> origin) {}
