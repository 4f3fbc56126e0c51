package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.view.index.internal.Groups.Group;
import lv.kopa.view.index.internal.Ranking.Place;
import org.osgi.service.component.annotations.Component;

/**
 * The units in the pillars of an index: all of them together, then single units against their {@linkplain Groups group}:
 * every unit if there are few, else the first of each group. Needs a tree and scores of its nodes.
 */
@Component(service = ReportView.class)
public final class ProfileView implements ReportView {
    /** Up to so many units each have a figure of their own. */
    static final int FEW_UNITS = 20;

    private static final int MOST_GROUPS = 6;
    /** What an evaluation through several methods has: its report is about methods, and single units would fill it. */
    private static final String COMPARED = "agreement.runs";

    @Override
    public Description description() {
        return new Description("profile", Texts.text("profile.name"), 20);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return Scores.of(evaluation)
                .filter(scores -> Profile.of(scores).isPresent())
                .filter(scores -> Ranking.of(scores).places().size() > 1)
                .isPresent();
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Scores scores = Scores.of(evaluation).orElseThrow();
        Profile profile = Profile.of(scores).orElseThrow();
        Ranking ranking = Ranking.of(scores);
        Groups groups = Groups.of(scores, ranking);
        ProfileWords words = new ProfileWords(scores, profile, ranking, groups);
        ProfileFigure figure = new ProfileFigure(scores, profile, words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("profile.name")));
        blocks.add(new Block.Paragraph(words.finding(groups.all())));
        blocks.add(new Block.Picture(words.caption(groups.all()), figure.overview(groups.all())));
        boolean alone = evaluation.result().asGiven().table(COMPARED).isEmpty();
        if (!alone) {
            blocks.add(new Block.Paragraph(Texts.text("profile.alone")));
        }
        for (Place place : alone ? shown(ranking, groups) : List.<Place>of()) {
            Group group = groups.of(place.unit());
            blocks.add(new Block.Heading(2, scores.name(place.unit())));
            blocks.add(new Block.Paragraph(words.finding(place, group)));
            blocks.add(new Block.Picture(words.caption(place, group), figure.unit(place, group)));
        }
        blocks.add(new Block.Heading(2, Texts.text("profile.tableHeading")));
        blocks.addAll(new ProfileTable(scores, profile, groups, words).blocks(ranking.places()));
        return blocks;
    }

    private static List<Place> shown(Ranking ranking, Groups groups) {
        if (ranking.places().size() <= FEW_UNITS) {
            return ranking.places();
        }
        Stream<Group> leading = groups.groups().isEmpty()
                ? Stream.of(groups.all())
                : groups.groups().stream().limit(MOST_GROUPS);
        List<Integer> leaders = leading.map(group -> group.units().get(0)).toList();
        return ranking.places().stream()
                .filter(place -> leaders.contains(place.unit()))
                .toList();
    }
}
