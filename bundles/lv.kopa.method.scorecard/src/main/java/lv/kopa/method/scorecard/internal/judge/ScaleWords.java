package lv.kopa.method.scorecard.internal.judge;

import java.util.Locale;
import lv.kopa.method.scorecard.internal.card.Scale;
import lv.kopa.method.scorecard.internal.card.Threshold;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.text.Text;

/** Scales and thresholds in words. */
public final class ScaleWords {
    private ScaleWords() {}

    /** A scale in words. */
    public static Text of(Scale scale) {
        String kind = scale.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (scale.kind() == Scale.Kind.YES_NO) {
            return Wording.text("scale.yes-no");
        }
        if (scale.kind() == Scale.Kind.MEASURE) {
            return scale.unit().isEmpty()
                    ? Wording.text("scale.measure")
                    : Wording.text("scale.measure-in", scale.unit());
        }
        return Wording.text("scale." + kind, scale.least(), scale.most());
    }

    /** A threshold in words. */
    public static Text of(Threshold threshold) {
        return Wording.text(
                "threshold."
                        + threshold.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                threshold.value());
    }
}
