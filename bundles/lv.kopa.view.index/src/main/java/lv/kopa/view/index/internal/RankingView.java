package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import org.osgi.service.component.annotations.Component;

/** The units in the order of their ranks, with what their scores are made of. Needs scores or ranks. */
@Component(service = ReportView.class)
public final class RankingView implements ReportView {
    /** Up to so many units stand in one figure. */
    static final int ONE_FIGURE = 60;
    /** Up to so many units all stand in figures, so many to each; of more, only the first figure is shown. */
    static final int ALL_IN_FIGURES = 150;

    static final int UNITS_PER_FIGURE = 50;

    @Override
    public Description description() {
        return new Description("ranking", Texts.text("ranking.name"), 10);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return Scores.of(evaluation)
                .filter(scores -> scores.table().first(ResultRole.RANK).isPresent())
                .isPresent();
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Scores scores = Scores.of(evaluation).orElseThrow();
        Ranking ranking = Ranking.of(scores);
        Contributions contributions = Contributions.of(scores);
        RankingWords words = new RankingWords(scores, ranking);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("ranking.name")));
        blocks.add(new Block.Paragraph(words.finding()));
        words.howRanged().ifPresent(how -> blocks.add(new Block.Paragraph(how)));
        blocks.addAll(figures(new RankingFigure(scores, ranking, contributions), ranking, words));
        blocks.addAll(RankingTable.blocks(scores, ranking, contributions));
        return blocks;
    }

    private static List<Block> figures(RankingFigure figure, Ranking ranking, RankingWords words) {
        int ranked = ranking.places().size();
        boolean drawable = ranking.places().stream().anyMatch(place -> Double.isFinite(place.score()));
        if (!drawable) {
            return List.of();
        }
        int perFigure = ranked <= ONE_FIGURE ? ranked : UNITS_PER_FIGURE;
        int shown = ranked <= ALL_IN_FIGURES ? ranked : perFigure;
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < shown; from += perFigure) {
            int to = Math.min(shown, from + perFigure);
            blocks.add(
                    new Block.Picture(words.caption(from, to), figure.places(from, to, words.alternative(from, to))));
        }
        if (shown < ranked) {
            blocks.add(new Block.Paragraph(Texts.text("ranking.cut", shown, ranked)));
        }
        return blocks;
    }
}
