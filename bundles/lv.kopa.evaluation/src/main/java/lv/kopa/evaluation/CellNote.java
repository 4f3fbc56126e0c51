package lv.kopa.evaluation;

import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * What is known about one cell beyond its value. Cells without a note are {@link CellStatus#PRESENT} or, where the value
 * is NaN, {@link CellStatus#MISSING}.
 *
 * @param status status of the cell
 * @param evidence how well the value is supported, where known
 * @param reason why the value is missing, estimated or changed, where known
 */
public record CellNote(CellStatus status, Optional<EvidenceLevel> evidence, Optional<Text> reason) {
    /** Rejects nulls. */
    public CellNote {
        Objects.requireNonNull(status);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(reason);
    }
}
