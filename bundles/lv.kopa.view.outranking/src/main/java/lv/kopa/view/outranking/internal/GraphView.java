package lv.kopa.view.outranking.internal;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/**
 * Who outranks whom, as a graph, and who cannot be compared. Needs a table {@code outranking} with a row and a column for each unit,
 * in which a number above zero means that the unit of the row outranks that of the column.
 */
@Component(service = ReportView.class)
public final class GraphView implements ReportView {
    private static final int MOST_DRAWN = 40;
    private static final int MOST_NAMED = 10;

    @Override
    public Description description() {
        return new Description("outranking", Wording.text("graph.name"), 12);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return Relation.of(evaluation).isPresent();
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Relation relation = Relation.of(evaluation).orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Wording.text("graph.name")));
        Text answer = answer(relation);
        blocks.add(new Block.Paragraph(answer));
        if (relation.size() > MOST_DRAWN) {
            blocks.add(new Block.Paragraph(Wording.text("graph.too-many", relation.size(), MOST_DRAWN)));
        } else {
            blocks.add(new Block.Paragraph(Wording.text("graph.how")));
            blocks.add(new Block.Picture(
                    Wording.text("graph.caption", relation.size()),
                    new GraphFigure(relation).figure(Wording.text("graph.alternative", answer))));
        }
        return blocks;
    }

    private static Text answer(Relation relation) {
        List<Text> unbeaten =
                relation.unbeaten().stream().map(relation.names()::get).toList();
        List<Text> pairs = relation.incomparable();
        return Text.joined(
                " ",
                List.of(
                        unbeaten.isEmpty()
                                ? Wording.text("graph.all-beaten")
                                : Wording.text("graph.unbeaten", unbeaten.size(), Listed.texts(unbeaten, ", ")),
                        said(pairs)));
    }

    private static Text said(List<Text> pairs) {
        if (pairs.isEmpty()) {
            return Wording.text("graph.all-comparable");
        }
        return pairs.size() > MOST_NAMED
                ? Wording.text("graph.many-incomparable", pairs.size())
                : Wording.text("graph.incomparable", pairs.size(), Listed.texts(pairs, "; "));
    }
}
