package lv.kopa.view.robustness.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.kopa.chart.Lettering;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.view.robustness.internal.Agreement.Ranked;
import org.osgi.service.component.annotations.Component;

/**
 * One evaluation through several methods: what holds under all, who moves, how far methods agree, and every run that was made.
 * Needs the runs of such a study; where there was nothing to compare, it shows the runs alone.
 */
@Component(service = ReportView.class)
public final class AgreementView implements ReportView {
    private static final int MOVERS = 10;
    private static final int SAID = 5;

    @Override
    public Description description() {
        return new Description("agreement", Texts.text("agreement.name"), 8);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return evaluation.result().asGiven().table("agreement.runs").isPresent();
    }

    @Override
    public List<Text> headline(EvaluationRecord evaluation) {
        return Agreement.of(evaluation)
                .map(agreement -> sentences(evaluation, agreement))
                .orElse(List.of());
    }

    /** How many methods, what holds under all of them, who moves and how far they agree. */
    private static List<Text> sentences(EvaluationRecord evaluation, Agreement agreement) {
        List<Text> sentences = new ArrayList<>();
        ResultTable table =
                evaluation.result().asGiven().table("agreement.statements").orElseThrow();
        List<Text> statements = Texts.words(table, "statement");
        double[] holds = UncertaintyView.numbers(table, "holds");
        List<Text> all = IntStream.range(0, holds.length)
                .filter(i -> holds[i] == 1)
                .mapToObj(statements::get)
                .toList();
        Text others = Texts.text("agreement.headline", agreement.methods().size() - 1);
        Text which = Texts.text(all.isEmpty() ? "agreement.headline.none" : "agreement.headline.all");
        sentences.add(Texts.sentences(List.of(others, which)));
        sentences.addAll(all);
        sentences.add(moving(agreement));
        concordance(evaluation).forEach(sentences::add);
        return sentences;
    }

    /** How far the methods agree, and which of them count as one. */
    private static Stream<Text> concordance(EvaluationRecord evaluation) {
        return evaluation.result().findings().stream()
                .filter(finding ->
                        finding.key().endsWith("concordance") || finding.key().equals("identical-rankings"))
                .map(Finding::message);
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("agreement.name")));
        Optional<Agreement> agreement = Agreement.of(evaluation);
        agreement.ifPresent(compared -> compared(evaluation, compared, blocks));
        blocks.add(new Block.Heading(2, Texts.text("runs.name")));
        blocks.add(Texts.paragraph("runs.how"));
        blocks.add(runs(evaluation.result().asGiven().table("agreement.runs").orElseThrow()));
        return blocks;
    }

    private static void compared(EvaluationRecord evaluation, Agreement agreement, List<Block> blocks) {
        blocks.add(Texts.paragraph(
                "agreement.main",
                agreement.methods().get(0),
                agreement.methods().size() - 1,
                Listed.texts(agreement.methods().subList(1, agreement.methods().size()), "; ")));
        concordance(evaluation).map(Block.Paragraph::new).forEach(blocks::add);
        blocks.add(new Block.Heading(2, Texts.text("statements.name")));
        statements(evaluation.result().asGiven().table("agreement.statements").orElseThrow(), blocks);
        blocks.add(new Block.Heading(2, Texts.text("bump.name")));
        Text moving = moving(agreement);
        blocks.add(new Block.Paragraph(moving));
        if (agreement.units().size() <= BumpFigure.MOST_UNITS) {
            blocks.add(new Block.Picture(
                    caption(agreement),
                    new BumpFigure(agreement)
                            .figure(Texts.text(
                                    "bump.alternative", agreement.methods().size(), moving))));
        }
        blocks.add(Texts.paragraph("movers.how"));
        blocks.add(
                movers(evaluation.result().asGiven().table("agreement.movers").orElseThrow(), agreement));
        blocks.add(pairs(evaluation.result().asGiven().table("agreement.pairs").orElseThrow()));
    }

    /** What the figure shows, and what it may leave out of all names alike. */
    private static Text caption(Agreement agreement) {
        Text beginning = Text.inEach(language -> Lettering.beginning(
                agreement.units().stream().map(unit -> unit.name().in(language)).toList()));
        return beginning.in(Language.EN).isEmpty() || beginning.in(Language.LV).isEmpty()
                ? Texts.text("bump.caption")
                : Texts.text("bump.caption.beginning", Texts.text("bump.caption"), beginning);
    }

    /** First what holds, then what does not. */
    private static void statements(ResultTable table, List<Block> blocks) {
        List<Text> statements = Texts.words(table, "statement");
        double[] holds = UncertaintyView.numbers(table, "holds");
        List<Block.Facts.Entry> entries = new ArrayList<>();
        for (boolean all : new boolean[] {true, false}) {
            IntStream.range(0, holds.length)
                    .filter(i -> holds[i] == 1 == all)
                    .mapToObj(i -> new Block.Facts.Entry(
                            Texts.text(all ? "statements.hold" : "statements.depend"), statements.get(i)))
                    .forEach(entries::add);
        }
        blocks.add(new Block.Facts(entries));
    }

    private static Text moving(Agreement agreement) {
        List<Ranked> movers = agreement.movers(SAID);
        if (movers.isEmpty()) {
            return Texts.text("bump.none");
        }
        return Texts.text(
                "bump.movers",
                Listed.texts(
                        movers.stream()
                                .map(unit -> Texts.text(
                                        "bump.mover",
                                        unit.name(),
                                        RangesFigure.inEach(unit.best()),
                                        RangesFigure.inEach(unit.worst())))
                                .toList(),
                        "; "));
    }

    private static Block movers(ResultTable table, Agreement agreement) {
        List<List<Block.Table.Cell>> rows = agreement.movers(MOVERS).stream()
                .map(unit -> List.of(
                        Texts.cell(unit.name()),
                        Texts.cell(unit.ranks()[0]),
                        Texts.cell(rankBy(
                                unit.best(), Texts.words(table, "best-by").get(unit.unit()))),
                        Texts.cell(rankBy(
                                unit.worst(), Texts.words(table, "worst-by").get(unit.unit()))),
                        Texts.cell(Texts.words(table, "profile").get(unit.unit()))))
                .toList();
        return new Block.Table(
                Texts.text("movers.table"),
                List.of(
                        UncertaintyView.column("unit", 0),
                        UncertaintyView.column("main-rank", 0),
                        UncertaintyView.column("best", 0),
                        UncertaintyView.column("worst", 0),
                        UncertaintyView.column("profile", 0)),
                rows);
    }

    private static Text rankBy(double rank, Text method) {
        return Texts.text("movers.rank-by", RangesFigure.inEach(rank), Agreement.shortly(method));
    }

    private static Block pairs(ResultTable table) {
        List<Text> first = Texts.words(table, "method");
        List<Text> second = Texts.words(table, "other-method");
        double[] kendall = UncertaintyView.numbers(table, "kendall");
        double[] spearman = UncertaintyView.numbers(table, "spearman");
        double[] reversed = UncertaintyView.numbers(table, "reversed-pairs");
        return new Block.Table(
                Texts.text("pairs.table"),
                List.of(
                        UncertaintyView.column("method", 0),
                        UncertaintyView.column("other-method", 0),
                        UncertaintyView.column("kendall", 2),
                        UncertaintyView.column("spearman", 2),
                        UncertaintyView.column("reversed", 0)),
                IntStream.range(0, kendall.length)
                        .mapToObj(i -> List.of(
                                Texts.cell(first.get(i)),
                                Texts.cell(second.get(i)),
                                Texts.cell(kendall[i]),
                                Texts.cell(spearman[i]),
                                Texts.cell(reversed[i])))
                        .toList());
    }

    private static Block runs(ResultTable table) {
        List<String> columns = List.of("method", "version", "settings", "outcome");
        return new Block.Table(
                Texts.text("runs.table"),
                columns.stream().map(key -> UncertaintyView.column(key, 0)).toList(),
                IntStream.range(0, table.rows().size())
                        .mapToObj(row -> columns.stream()
                                .map(key -> Texts.cell(Texts.words(table, key).get(row)))
                                .toList())
                        .toList());
    }
}
