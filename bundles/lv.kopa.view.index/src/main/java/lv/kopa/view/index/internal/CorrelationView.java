package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import org.osgi.service.component.annotations.Component;

/**
 * How the parts of an index hang together: a heat map of its aggregates, one of its indicators, and a table of each
 * indicator with its own pillar. Only what is beyond chance is marked. Needs the method's table of correlations.
 */
@Component(service = ReportView.class)
public final class CorrelationView implements ReportView {
    private static final int MOST_NODES = 60;

    @Override
    public Description description() {
        return new Description("correlation", Texts.text("correlation.name"), 40);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return Correlations.of(evaluation).isPresent();
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Correlations correlations = Correlations.of(evaluation).orElseThrow();
        CorrelationWords words = new CorrelationWords(correlations);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("correlation.name")));
        List<Integer> aggregates = correlations.indices(false);
        List<Integer> indicators = correlations.indices(true);
        blocks.add(new Block.Paragraph(words.how(indicators.size() > 1 ? indicators : aggregates)));
        blocks.addAll(figure(correlations, words, aggregates, "aggregates"));
        blocks.addAll(figure(correlations, words, indicators, "indicators"));
        if (!indicators.isEmpty()) {
            blocks.add(new Block.Paragraph(words.contrary()));
            blocks.addAll(CorrelationTable.blocks(correlations, indicators));
        }
        return blocks;
    }

    private static List<Block> figure(
            Correlations correlations, CorrelationWords words, List<Integer> some, String kind) {
        if (some.size() < 2) {
            return List.of();
        }
        List<Integer> shown = some.subList(0, Math.min(MOST_NODES, some.size()));
        List<Block> blocks = new ArrayList<>();
        if (shown.size() < some.size()) {
            blocks.add(new Block.Paragraph(Texts.text("correlation.cut." + kind, shown.size(), some.size())));
        }
        blocks.add(new Block.Picture(
                words.caption(shown, kind),
                new CorrelationFigure(correlations, shown).figure(words.alternative(shown, kind))));
        return blocks;
    }
}
