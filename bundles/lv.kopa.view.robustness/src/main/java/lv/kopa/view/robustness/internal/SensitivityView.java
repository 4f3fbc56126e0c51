package lv.kopa.view.robustness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** Which choices move the ranks. Needs the tables of a sensitivity study. */
@Component(service = ReportView.class)
public final class SensitivityView implements ReportView {
    private static final Set<String> SETTLING = Set.of("indices-settled", "indices-not-settled");

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
        Sobol moving = sobol.moving();
        blocks.add(new Block.Picture(Texts.text("sobol.caption"), SobolFigure.of(moving, alternative)));
        int still = sobol.choices().size() - moving.choices().size();
        if (still > 0) {
            blocks.add(Texts.paragraph("sobol.still", still));
        }
        Convergence.of(evaluation, moving).ifPresent(convergence -> converging(evaluation, convergence, blocks));
        return blocks;
    }

    /** Of the main output in a figure, of all in words; the file has the figures of all. */
    private static void converging(EvaluationRecord evaluation, Convergence convergence, List<Block> blocks) {
        blocks.add(new Block.Heading(2, Texts.text("sobol.convergence")));
        blocks.add(Texts.paragraph("sobol.converging"));
        evaluation.result().asGiven().findings().stream()
                .filter(finding -> SETTLING.contains(finding.key()))
                .forEach(finding -> blocks.add(new Block.Paragraph(
                        Text.inEach(language -> finding.message().in(language) + "."))));
        List<Text> last = convergence.choices().stream()
                .map(choice -> ConvergenceFigure.said(
                        choice.label(), choice.steps().get(choice.steps().size() - 1)))
                .toList();
        blocks.add(new Block.Picture(
                Texts.text("converging.caption"),
                ConvergenceFigure.of(convergence, Texts.text("converging.alternative", Listed.texts(last, "; ")))));
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
}
