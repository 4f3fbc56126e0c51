package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import lv.kopa.chart.NumberWords;
import lv.kopa.text.Text;
import lv.kopa.view.index.internal.Groups.Group;
import lv.kopa.view.index.internal.Profile.Row;
import lv.kopa.view.index.internal.Ranking.Place;

/** What profiles say, in words. */
final class ProfileWords {
    private final Scores scores;
    private final Profile profile;
    private final Ranking ranking;
    private final int places;
    /** Medians of each group by identity of the group, in the order of the rows. */
    private final Map<Group, double[]> medians = new IdentityHashMap<>();

    ProfileWords(Scores scores, Profile profile, Ranking ranking, Groups groups) {
        this.scores = scores;
        this.profile = profile;
        this.ranking = ranking;
        places = Statistics.places(profile.sorted(), 500);
        Stream.concat(Stream.of(groups.all()), groups.groups().stream()).forEach(group -> {
            double[] ofGroup = profile.rows().stream()
                    .mapToDouble(row -> Statistics.median(row.sorted(group.units())))
                    .toArray();
            medians.put(group, ofGroup);
        });
    }

    /** The decimals with which scores are told apart. */
    int places() {
        return places;
    }

    /** In what the units of a group differ most and least. */
    Text finding(Group group) {
        List<Text> said = new ArrayList<>();
        said.add(Texts.text("profile.how", profile.below().size(), group.units().size()));
        ToDoubleFunction<Row> spread = row -> spread(row, group);
        List<Row> rows = profile.below().stream()
                .filter(row -> Double.isFinite(spread(row, group)))
                .toList();
        rows.stream().max(Comparator.comparingDouble(spread)).ifPresent(most -> {
            said.add(spreadOf("profile.most", most, group));
            rows.stream()
                    .min(Comparator.comparingDouble(spread))
                    .filter(least -> spread.applyAsDouble(least) < spread.applyAsDouble(most))
                    .ifPresent(least -> said.add(spreadOf("profile.least", least, group)));
        });
        return Texts.sentences(said);
    }

    private Text spreadOf(String key, Row row, Group group) {
        double[] sorted = row.sorted(group.units());
        return Texts.text(
                key, row.name(), number(Statistics.quantile(sorted, 0.25)), number(Statistics.quantile(sorted, 0.75)));
    }

    private static double spread(Row row, Group group) {
        double[] sorted = row.sorted(group.units());
        return Statistics.quantile(sorted, 0.75) - Statistics.quantile(sorted, 0.25);
    }

    /** Where a unit stands, and in what it differs most from its group. */
    Text finding(Place place, Group group) {
        List<Text> said = new ArrayList<>();
        said.add(Texts.text(
                place.shared() ? "profile.sharedRank" : "profile.rank",
                Text.inEach(language -> RankingFigure.rank(place, language)),
                ranking.places().size(),
                NumberWords.fixed(place.score(), places)));
        above(place.unit(), group)
                .ifPresent(row ->
                        said.add(Texts.text("profile.above", group.name(), differing(row, place.unit(), group))));
        below(place.unit(), group)
                .ifPresent(row ->
                        said.add(Texts.text("profile.below", group.name(), differing(row, place.unit(), group))));
        return Texts.sentences(said);
    }

    /** A pillar, and by how much a unit is above or below the median of its group there. */
    Text differing(Row row, int unit, Group group) {
        return Texts.text("unit.value", row.name(), NumberWords.difference(difference(row, unit, group), places));
    }

    /** The pillar in which a unit is furthest above the median of its group. */
    Optional<Row> above(int unit, Group group) {
        return profile.below().stream()
                .filter(row -> difference(row, unit, group) > 0)
                .max(Comparator.comparingDouble(row -> difference(row, unit, group)));
    }

    /** The pillar in which a unit is furthest below the median of its group. */
    Optional<Row> below(int unit, Group group) {
        return profile.below().stream()
                .filter(row -> difference(row, unit, group) < 0)
                .min(Comparator.comparingDouble(row -> difference(row, unit, group)));
    }

    /** By how much a unit is above the median of its group. */
    double difference(Row row, int unit, Group group) {
        return row.values()[unit] - medians.get(group)[profile.rows().indexOf(row)];
    }

    Text number(double value) {
        return NumberWords.fixed(value, places);
    }

    Text caption(Group group) {
        return Texts.text("profile.caption", group.units().size());
    }

    Text caption(Place place, Group group) {
        return Texts.text(
                "profile.unitCaption",
                scores.name(place.unit()),
                group.name(),
                group.units().size());
    }

    /** What the figure of a group says. */
    Text alternative(Group group) {
        List<Text> said = new ArrayList<>();
        said.add(finding(group));
        for (Row row : profile.rows()) {
            double[] sorted = row.sorted(group.units());
            if (sorted.length > 0) {
                said.add(Texts.text(
                        "profile.row",
                        row.name(),
                        number(Statistics.median(sorted)),
                        number(sorted[sorted.length - 1])));
            }
        }
        return Texts.sentences(said);
    }

    /** What the figure of a unit says. */
    Text alternative(Place place, Group group) {
        List<Text> values = profile.rows().stream()
                .map(row -> Texts.text("unit.value", row.name(), number(row.values()[place.unit()])))
                .toList();
        return Texts.sentences(List.of(
                Texts.sentence(caption(place, group)),
                finding(place, group),
                Texts.text("profile.values", Text.joined("; ", values))));
    }
}
