package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.chart.NumberWords;
import lv.kopa.text.Text;
import lv.kopa.view.index.internal.Ranking.Place;

/** What a ranking says, in words. */
final class RankingWords {
    private static final int NAMED = 5;

    private final Scores scores;
    private final Ranking ranking;
    private final int places;
    private final Optional<RankRanges> ranges;

    RankingWords(Scores scores, Ranking ranking) {
        this.scores = scores;
        this.ranking = ranking;
        places = places(ranking);
        ranges = RankRanges.of(scores);
    }

    /** The decimals with which scores are told apart. */
    static int places(Ranking ranking) {
        double[] sorted = Statistics.sorted(
                ranking.places().stream().mapToDouble(Place::score).toArray());
        return Statistics.places(sorted, Math.min(1000, 20 * sorted.length));
    }

    /** The main finding. */
    Text finding() {
        List<Place> all = ranking.places();
        List<Text> said = new ArrayList<>();
        if (all.isEmpty()) {
            said.add(Texts.text("ranking.none"));
        } else {
            said.add(first(all));
            long leaders = leaders(all);
            if (leaders == 1 && all.size() > 3) {
                said.add(Texts.text("ranking.next", withScores(all.subList(1, 3))));
            }
            if (leaders < all.size()) {
                said.add(last(all));
            }
            double median = Statistics.median(
                    Statistics.sorted(all.stream().mapToDouble(Place::score).toArray()));
            if (all.size() > 4 && leaders < all.size() && Double.isFinite(median)) {
                said.add(Texts.text("ranking.median", all.size(), NumberWords.fixed(median, places)));
            }
            long sharing = all.stream().filter(Place::shared).count();
            if (sharing > 0 && leaders < all.size()) {
                said.add(Texts.text("ranking.ties", sharing));
            }
        }
        if (!ranking.unranked().isEmpty()) {
            List<Text> names = ranking.unranked().stream().map(scores::name).toList();
            said.add(Texts.text("ranking.unranked", names.size(), Texts.list(names, NAMED)));
        }
        return Texts.sentences(said);
    }

    private Text first(List<Place> all) {
        int leaders = (int) leaders(all);
        if (leaders == 1) {
            return scored(all.get(0), "ranking.first");
        }
        List<Text> names = all.subList(0, leaders).stream()
                .map(place -> scores.name(place.unit()))
                .toList();
        boolean alike = all.stream()
                .limit(leaders)
                .allMatch(place -> place.score() == all.get(0).score());
        return alike
                ? Texts.text("ranking.firstShared", leaders, Texts.list(names, NAMED), score(all.get(0)))
                : Texts.text("ranking.firstSharedUnscored", leaders, Texts.list(names, NAMED));
    }

    private Text last(List<Place> all) {
        return scored(all.get(all.size() - 1), "ranking.last");
    }

    private Text scored(Place place, String key) {
        return Double.isFinite(place.score())
                ? Texts.text(key, scores.name(place.unit()), score(place))
                : Texts.text(key + "Unscored", scores.name(place.unit()));
    }

    private static long leaders(List<Place> all) {
        return all.stream().filter(place -> place.rank() == all.get(0).rank()).count();
    }

    private Text withScores(List<Place> some) {
        return Text.joined(
                ", ",
                some.stream()
                        .map(place -> Texts.text("unit.value", scores.name(place.unit()), score(place)))
                        .toList());
    }

    private Text score(Place place) {
        return NumberWords.fixed(place.score(), places);
    }

    /** What the figure of some places shows; the last place is left out. */
    Text caption(int from, int to) {
        Text by = scores.score().map(column -> column.label()).orElse(Text.EMPTY);
        return from == 0 && to == ranking.places().size()
                ? Texts.text("ranking.caption", by)
                : Texts.text("ranking.captionPart", by, from + 1, to);
    }

    /** What the figure of some places says. */
    Text alternative(int from, int to) {
        List<Place> begin = ranking.places().subList(from, Math.min(to, from + NAMED));
        return Texts.sentences(List.of(
                Texts.sentence(caption(from, to)),
                from == 0 ? finding() : Texts.text("ranking.partBegins", withScores(begin)),
                ranges(begin)));
    }

    /** Between which ranks some units are in draws; nothing where none were made. */
    private Text ranges(List<Place> some) {
        return ranges.map(each -> {
                    List<Text> said = some.stream()
                            .filter(place -> each.known(place.unit()))
                            .map(place -> Texts.text(
                                    "unit.value",
                                    scores.name(place.unit()),
                                    Text.inEach(language -> each.words(place.unit(), language))))
                            .toList();
                    return said.isEmpty() ? Text.EMPTY : Texts.text("ranking.ranges", Text.joined(", ", said));
                })
                .orElse(Text.EMPTY);
    }

    /** Where the ranges of ranks come from, and why scores have none; nothing where there are no ranges. */
    Optional<Text> howRanged() {
        return ranges.map(each -> Texts.text("ranking.howRanged"));
    }
}
