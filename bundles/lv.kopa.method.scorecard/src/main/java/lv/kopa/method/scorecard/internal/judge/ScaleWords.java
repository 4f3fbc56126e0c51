package lv.kopa.method.scorecard.internal.judge;

import java.util.Locale;
import lv.kopa.method.scorecard.internal.card.Item;
import lv.kopa.method.scorecard.internal.card.Scale;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.card.Threshold;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.text.Text;

/** Scales, thresholds and totals in words. */
public final class ScaleWords {
    private ScaleWords() {}

    /** The scale of an item. */
    public static Text scale(Item item) {
        return item.scale().map(ScaleWords::of).orElse(Wording.text("scale.unknown"));
    }

    /** The threshold of an item. */
    public static Text threshold(Item item) {
        return item.threshold().map(ScaleWords::of).orElse(Wording.text("threshold.unknown"));
    }

    /** How many points there are in all and how many are needed, or why there is no total. */
    public static Text total(Scorecard card) {
        return card.total()
                .map(total -> total.atLeast()
                        .map(least -> Wording.text("total.pass", total.most(), least))
                        .orElseGet(() -> Wording.text("total.no-pass", total.most())))
                .orElse(card.noTotal());
    }

    private static Text of(Scale scale) {
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

    private static Text of(Threshold threshold) {
        return Wording.text(
                "threshold."
                        + threshold.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                threshold.value());
    }
}
