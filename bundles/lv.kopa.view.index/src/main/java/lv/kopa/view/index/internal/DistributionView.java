package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/**
 * How the values of each indicator lie, with what was filled in and what was pulled in. Needs a tree with values; shows
 * the values before outliers were treated, from the tables of stages or, without these, as they were given.
 */
@Component(service = ReportView.class)
public final class DistributionView implements ReportView {
    /** Of more indicators than these, only those are drawn of which values were treated. */
    static final int ALL_DRAWN = 80;

    private static final int PANELS_PER_FIGURE = 12;

    @Override
    public Description description() {
        return new Description("distribution", Texts.text("distribution.name"), 30);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return evaluation.result().outcome() == EvaluationRecord.Outcome.DONE && Distribution.any(evaluation);
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        List<Distribution> all = Distribution.of(evaluation);
        DistributionWords words = new DistributionWords(evaluation);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("distribution.name")));
        blocks.add(new Block.Paragraph(words.finding(all)));
        if (all.isEmpty()) {
            return blocks;
        }
        List<Distribution> drawn = all;
        if (all.size() > ALL_DRAWN) {
            drawn = all.stream()
                    .filter(each -> !each.winsorised().isEmpty() || each.transformed())
                    .limit(ALL_DRAWN)
                    .toList();
            blocks.add(new Block.Paragraph(Texts.text("distribution.cut", drawn.size(), all.size())));
        }
        DistributionFigure figure =
                new DistributionFigure(evaluation.input().dataset().units());
        byPillar(drawn, evaluation).forEach((pillar, members) -> {
            for (int from = 0; from < members.size(); from += PANELS_PER_FIGURE) {
                List<Distribution> part = members.subList(from, Math.min(members.size(), from + PANELS_PER_FIGURE));
                Text caption = words.caption(pillar, part.size());
                blocks.add(new Block.Picture(
                        caption,
                        figure.panels(part, Texts.sentences(List.of(Texts.sentence(caption), words.finding(part))))));
            }
        });
        blocks.addAll(DistributionTable.blocks(all, words));
        return blocks;
    }

    /** The indicators of each pillar; all together where they fit into one figure. */
    private static Map<Text, List<Distribution>> byPillar(List<Distribution> all, EvaluationRecord evaluation) {
        Map<Text, List<Distribution>> pillars = new LinkedHashMap<>();
        Optional<Text> whole =
                evaluation.input().dataset().tree().map(Names::of).filter(root -> all.size() <= PANELS_PER_FIGURE);
        all.forEach(each -> pillars.computeIfAbsent(whole.orElse(each.pillar()), pillar -> new ArrayList<>())
                .add(each));
        return pillars;
    }
}
