package lv.kopa.view.robustness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** Which choices move the ranks. Needs the tables of a sensitivity study. */
@Component(service = ReportView.class)
public final class SensitivityView implements ReportView {

    @Override
    public Description description() {
        return new Description("sensitivity", Texts.text("sensitivity.name"), 14);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return Sobol.of(evaluation).isPresent();
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Sobol sobol = Sobol.of(evaluation).orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("sensitivity.name")));
        blocks.add(new Block.Paragraph(finding(sobol)));
        blocks.add(Texts.paragraph("sobol.how"));
        blocks.add(Texts.factors(evaluation, "sensitivity"));
        Text alternative = Texts.text(
                "sobol.alternative",
                Listed.texts(sobol.choices().stream().map(SobolFigure::said).toList(), "; "));
        blocks.add(new Block.Picture(Texts.text("sobol.caption"), SobolFigure.of(sobol, alternative)));
        blocks.add(Texts.paragraph("sobol.converging"));
        evaluation
                .result()
                .asGiven()
                .table("sensitivity.convergence")
                .ifPresent(table -> blocks.add(convergence(sobol, table)));
        return blocks;
    }

    private static Text finding(Sobol sobol) {
        Sobol.Index most = sobol.choices().get(0);
        double alone = sobol.choices().stream().mapToDouble(Sobol.Index::first).sum();
        return Texts.sentences(List.of(
                Texts.text(
                        "sobol.most",
                        most.label(),
                        NumberWords.fixed(100 * most.total(), 0),
                        NumberWords.fixed(100 * Math.max(0, most.first()), 0)),
                Texts.text("sobol.alone", NumberWords.fixed(100 * Math.max(0, Math.min(1, alone)), 0))));
    }

    private static Block convergence(Sobol sobol, ResultTable table) {
        List<Block.Table.Column> columns = new ArrayList<>(List.of(UncertaintyView.column("choice", 0)));
        table.columns().forEach(column -> columns.add(new Block.Table.Column(column.label(), 3)));
        List<List<Block.Table.Cell>> rows = new ArrayList<>();
        for (Sobol.Index index : sobol.choices()) {
            int row = table.rows().indexOf(index.key());
            List<Block.Table.Cell> cells = new ArrayList<>(List.of(Texts.cell(index.label())));
            IntStream.range(0, table.columns().size())
                    .mapToDouble(i -> ((ResultColumn.Numbers) table.columns().get(i)).value(row))
                    .mapToObj(Texts::cell)
                    .forEach(cells::add);
            rows.add(cells);
        }
        return new Block.Table(Texts.text("sobol.convergence"), columns, rows);
    }
}
