package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import lv.kopa.chart.NumberWords;
import lv.kopa.statistics.Correlation;
import lv.kopa.text.Text;
import lv.kopa.view.index.internal.Correlations.Node;
import lv.kopa.view.index.internal.Correlations.Pair;

/** What correlations say, in words. */
final class CorrelationWords {
    private static final int NAMED = 8;
    private static final int PLACES = 2;
    private static final int CRITICAL_PLACES = 3;

    private final Correlations correlations;

    CorrelationWords(Correlations correlations) {
        this.correlations = correlations;
    }

    /** How to read the figures: what is marked, and on how many units it rests. */
    Text how(List<Integer> some) {
        IntSummaryStatistics n = units(some);
        Text smallest = NumberWords.fixed(Correlation.critical(n.getMin()), CRITICAL_PLACES);
        return n.getMin() < 3
                ? Texts.text("correlation.few", n.getMin())
                : n.getMin() == n.getMax()
                        ? Texts.text("correlation.how", n.getMin(), smallest)
                        : Texts.text(
                                "correlation.howVarying",
                                n.getMin(),
                                n.getMax(),
                                smallest,
                                NumberWords.fixed(Correlation.critical(n.getMax()), CRITICAL_PLACES));
    }

    private IntSummaryStatistics units(List<Integer> some) {
        return some.stream()
                .flatMap(i ->
                        some.stream().filter(j -> j < i).map(j -> correlations.n()[i][j]))
                .mapToInt(Integer::intValue)
                .summaryStatistics();
    }

    Text caption(List<Integer> shown, String kind) {
        IntSummaryStatistics n = units(shown);
        String range = n.getMin() == n.getMax() ? "" + n.getMin() : n.getMin() + "–" + n.getMax();
        return Texts.text("correlation.caption." + kind, shown.size(), range);
    }

    /** What the figure of some nodes says. */
    Text alternative(List<Integer> shown, String kind) {
        List<Text> said = new ArrayList<>();
        said.add(Texts.sentence(caption(shown, kind)));
        List<Pair> pairs = correlations.pairs(shown);
        List<Pair> marked = pairs.stream()
                .filter(pair -> correlations.beyondChance(pair.first(), pair.second()))
                .toList();
        said.add(Texts.text("correlation.marked", marked.size(), pairs.size()));
        Comparator<Pair> byR = Comparator.comparingDouble(this::r);
        marked.stream()
                .max(byR)
                .filter(pair -> r(pair) > 0)
                .ifPresent(pair -> said.add(named("correlation.highest", pair)));
        marked.stream()
                .min(byR)
                .filter(pair -> r(pair) < 0)
                .ifPresent(pair -> said.add(named("correlation.lowest", pair)));
        return Texts.sentences(said);
    }

    private double r(Pair pair) {
        return correlations.r()[pair.first()][pair.second()];
    }

    private Text named(String key, Pair pair) {
        return Texts.text(
                key,
                correlations.nodes().get(pair.second()).name(),
                correlations.nodes().get(pair.first()).name(),
                NumberWords.fixed(r(pair), PLACES));
    }

    /** Which indicators run against their own pillar. */
    Text contrary() {
        List<Text> names = new ArrayList<>();
        for (int i : correlations.indices(true)) {
            if (contrary(correlations, i)) {
                names.add(correlations.nodes().get(i).name());
            }
        }
        return names.isEmpty()
                ? Texts.text("correlation.noneContrary")
                : Texts.text("correlation.contrary", names.size(), Texts.list(names, NAMED));
    }

    /** Whether a node runs against its own aggregate, beyond chance. */
    static boolean contrary(Correlations correlations, int index) {
        Node node = correlations.nodes().get(index);
        return node.parent()
                .flatMap(correlations::index)
                .filter(parent -> correlations.r()[index][parent] < 0 && correlations.beyondChance(index, parent))
                .isPresent();
    }
}
