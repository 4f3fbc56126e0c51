package lv.kopa.method.scorecard.internal.card;

import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * One thing that is judged.
 *
 * @param code code of the item: also the code of its column in the data, where no indicator is named
 * @param name what people call it
 * @param scale in what it is rated; empty where that is not public
 * @param counted whether its points are part of the total
 * @param evidence the proof that a rating needs
 * @param threshold what it has to reach; empty where there is none or it is not public
 * @param indicator code of the indicator that gives its value
 * @param judged when it is judged, where known
 * @param note what else is to be known
 */
public record Item(
        String code,
        Text name,
        Optional<Scale> scale,
        boolean counted,
        Evidence evidence,
        Optional<Threshold> threshold,
        Optional<String> indicator,
        Optional<Judged> judged,
        Text note) {
    /** Rejects nulls. */
    public Item {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(threshold);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(judged);
        Objects.requireNonNull(note);
    }

    /** Code of the column that holds its ratings. */
    public String column() {
        return indicator.orElse(code);
    }

    /** Whether its points can be added. */
    public boolean adds() {
        return scale.map(Scale::adds).orElse(false);
    }
}
