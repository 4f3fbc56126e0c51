package lv.kopa.view.robustness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Text;
import lv.kopa.view.robustness.internal.RankRanges.Ranged;

/** What ranges of ranks say. */
final class RangeWords {
    private static final int NAMED = 5;
    private static final double NEARLY_ALL = 0.95;

    private final EvaluationRecord evaluation;
    private final RankRanges ranges;

    RangeWords(EvaluationRecord evaluation, RankRanges ranges) {
        this.evaluation = evaluation;
        this.ranges = ranges;
    }

    Text finding() {
        List<Text> texts = new ArrayList<>();
        long fixed = ranges.units().stream().filter(unit -> unit.width() == 0).count();
        texts.add(Texts.text("ranges.fixed", fixed, ranges.units().size()));
        Ranged widest = ranges.widest();
        if (widest.width() > 0) {
            texts.add(Texts.text(
                    "ranges.widest",
                    widest.name(),
                    RangesFigure.inEach(widest.lower()),
                    RangesFigure.inEach(widest.upper())));
        }
        firstPlace().ifPresent(texts::add);
        neighbours().ifPresent(texts::add);
        texts.add(Texts.text("ranges.not-confidence"));
        return Texts.sentences(texts);
    }

    private Optional<Text> firstPlace() {
        if (ranges.acceptability().length == 0) {
            return Optional.empty();
        }
        int most = 0;
        for (int i = 0; i < ranges.units().size(); i++) {
            if (ranges.acceptability()[i][0] > ranges.acceptability()[most][0]) {
                most = i;
            }
        }
        return Optional.of(Texts.text(
                "ranges.first",
                ranges.units().get(most).name(),
                NumberWords.fixed(100 * ranges.acceptability()[most][0], 0)));
    }

    /** How many neighbours in rank are told apart in nearly all draws. */
    private Optional<Text> neighbours() {
        Optional<ResultTable> precedence = evaluation.result().asGiven().table("uncertainty.precedence");
        int pairs = ranges.units().size() - 1;
        return pairs < 1
                ? Optional.empty()
                : precedence.map(table -> {
                    long apart = IntStream.range(0, pairs)
                            .filter(i -> table.numbers(ranges.units().get(i + 1).id())
                                            .orElseThrow()
                                            .value(ranges.units().get(i).unit())
                                    >= NEARLY_ALL)
                            .count();
                    return Texts.text("ranges.neighbours", pairs, apart);
                });
    }

    Text ranges(List<Ranged> shown) {
        List<Text> each = shown.stream()
                .limit(NAMED)
                .map(unit -> Texts.text(
                        "ranges.mark",
                        unit.name(),
                        RangesFigure.inEach(unit.rank()),
                        RangesFigure.inEach(unit.median()),
                        RangesFigure.inEach(unit.lower()),
                        RangesFigure.inEach(unit.upper())))
                .toList();
        return Texts.text("ranges.alternative", shown.size(), Listed.texts(each, "; "), finding());
    }

    Text acceptability() {
        List<Text> each = IntStream.range(0, Math.min(NAMED, ranges.units().size()))
                .mapToObj(i -> {
                    int best = 0;
                    double[] shares = ranges.acceptability()[i];
                    for (int rank = 0; rank < shares.length; rank++) {
                        best = shares[rank] > shares[best] ? rank : best;
                    }
                    return Texts.text(
                            "acceptability.mark",
                            ranges.units().get(i).name(),
                            best + 1,
                            NumberWords.fixed(100 * shares[best], 0));
                })
                .toList();
        return Texts.text("acceptability.alternative", Listed.texts(each, "; "));
    }
}
