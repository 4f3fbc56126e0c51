package lv.kopa.view.quality.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import lv.kopa.view.quality.internal.Card.State;
import org.osgi.service.component.annotations.Component;

/** A scorecard with its evidence: what stands on its face, every item of every unit, and what can be said of each unit. */
@Component(service = ReportView.class)
public final class ScorecardView implements ReportView {
    private static final int UNITS_IN_A_PICTURE = 14;
    private static final int MOST_PICTURES = 5;

    @Override
    public Description description() {
        return new Description("scorecard", Texts.text("scorecard.name"), 15);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return Card.of(evaluation).isPresent();
    }

    @Override
    public List<Text> headline(EvaluationRecord evaluation) {
        Card card = Card.of(evaluation).orElseThrow();
        List<Text> counts = new ArrayList<>();
        for (State state : State.values()) {
            long count = IntStream.range(0, card.items().rows().size())
                    .mapToLong(item -> card.count(item, state))
                    .sum();
            if (count > 0) {
                counts.add(Texts.text("scorecard.state", Texts.text("state." + state), NumberWords.fixed(count, 0)));
            }
        }
        List<Text> below = IntStream.range(0, card.units().size())
                .filter(unit -> IntStream.range(0, card.items().rows().size())
                        .anyMatch(item -> card.state(item, unit) == State.BELOW))
                .mapToObj(unit -> Tables.name(card.units().get(unit)))
                .toList();
        List<Text> headline = new ArrayList<>();
        headline.add(Texts.text(
                "scorecard.headline", card.items().rows().size(), card.units().size(), Text.joined("; ", counts)));
        Tables.total(card.scores(), "with-proof")
                .ifPresent(proven -> headline.add(Texts.text(
                        "scorecard.headline.proof", NumberWords.fixed(proven, 0), NumberWords.fixed(card.rated(), 0))));
        if (!below.isEmpty()) {
            headline.add(Texts.text("scorecard.headline.below", below.size(), Listed.texts(below, ", ")));
        }
        return headline;
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Card card = Card.of(evaluation).orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("scorecard.name")));
        blocks.add(new Block.Paragraph(Texts.text("scorecard.face", card.fact("name"), card.fact("standing"))));
        blocks.add(new Block.Paragraph(card.fact("status")));
        blocks.add(units(card));
        pictures(card, blocks);
        blocks.add(items(card));
        blocks.add(face(card));
        return blocks;
    }

    /** What can be said of each unit. */
    private static Block units(Card card) {
        List<Column> columns = new ArrayList<>();
        columns.add(Tables.column("scorecard.column.number", 0));
        columns.add(Tables.column("scorecard.column.unit", 0));
        if (card.totalled()) {
            columns.add(Tables.column("scorecard.column.rank", 0));
            columns.add(Tables.column("scorecard.column.rated", Tables.places(card.scores(), "as-rated")));
            columns.add(Tables.column("scorecard.column.proven", Tables.places(card.scores(), "proven")));
            card.groups().ifPresent(groups -> groups.columns()
                    .forEach(each -> columns.add(new Column(each.label(), Tables.places(groups, each.id())))));
        }
        columns.add(Tables.column("scorecard.column.conclusion", 0));
        List<List<Cell>> rows = new ArrayList<>();
        for (int unit = 0; unit < card.units().size(); unit++) {
            int row = unit;
            List<Cell> cells = new ArrayList<>();
            cells.add(Tables.cell(Text.same(String.valueOf(unit + 1))));
            cells.add(Tables.cell(Tables.name(card.units().get(unit))));
            if (card.totalled()) {
                cells.add(Tables.cell(Tables.value(card.scores(), "rank", unit)));
                cells.add(Tables.cell(Tables.value(card.scores(), "as-rated", unit)));
                cells.add(Tables.cell(Tables.value(card.scores(), "proven", unit)));
                card.groups().ifPresent(groups -> groups.columns()
                        .forEach(each -> cells.add(Tables.cell(Tables.value(groups, each.id(), row)))));
            }
            cells.add(Tables.cell(Tables.words(card.scores(), "conclusion").get(unit)));
            rows.add(cells);
        }
        return new Block.Table(Texts.text("scorecard.units"), columns, rows);
    }

    private static void pictures(Card card, List<Block> blocks) {
        int units = card.units().size();
        int pictures = (units + UNITS_IN_A_PICTURE - 1) / UNITS_IN_A_PICTURE;
        for (int picture = 0; picture < Math.min(pictures, MOST_PICTURES); picture++) {
            int from = picture * UNITS_IN_A_PICTURE;
            int to = Math.min(units, from + UNITS_IN_A_PICTURE);
            blocks.add(new Block.Picture(
                    Texts.text("scorecard.picture", from + 1, to),
                    new ScorecardFigure(card, from, to).figure(alternative(card, from, to))));
        }
        if (pictures > MOST_PICTURES) {
            blocks.add(new Block.Paragraph(Texts.text("scorecard.cut", MOST_PICTURES * UNITS_IN_A_PICTURE, units)));
        }
    }

    private static Text alternative(Card card, int from, int to) {
        List<Text> each = new ArrayList<>();
        for (int unit = from; unit < to; unit++) {
            int[] counts = new int[State.values().length];
            for (int item = 0; item < card.items().rows().size(); item++) {
                counts[card.state(item, unit).ordinal()]++;
            }
            each.add(Texts.text(
                    "scorecard.alternative.unit",
                    Tables.name(card.units().get(unit)),
                    counts[State.MET.ordinal()],
                    counts[State.UNPROVEN.ordinal()],
                    counts[State.BELOW.ordinal()],
                    counts[State.OPEN.ordinal()],
                    counts[State.UNRATED.ordinal()]));
        }
        return Texts.text("scorecard.alternative", card.items().rows().size(), to - from, Text.joined(" ", each));
    }

    /** What each item asks for, and how many units come up to it. */
    private static Block items(Card card) {
        List<Column> columns = List.of(
                Tables.column("scorecard.column.group", 0),
                Tables.column("scorecard.column.item", 0),
                Tables.column("scorecard.column.scale", 0),
                Tables.column("scorecard.column.threshold", 0),
                Tables.column("scorecard.column.evidence", 0),
                Tables.column("scorecard.column.states", 0),
                Tables.column("scorecard.column.note", 0));
        List<List<Cell>> rows = new ArrayList<>();
        for (int item = 0; item < card.items().rows().size(); item++) {
            rows.add(List.of(
                    Tables.cell(card.group(item)),
                    Tables.cell(card.item(item)),
                    Tables.cell(Tables.words(card.items(), "scale").get(item)),
                    Tables.cell(Tables.words(card.items(), "threshold").get(item)),
                    Tables.cell(Tables.words(card.items(), "evidence").get(item)),
                    Tables.cell(states(card, item)),
                    Tables.cell(note(card, item))));
        }
        return new Block.Table(Texts.text("scorecard.items"), columns, rows);
    }

    private static Text states(Card card, int item) {
        List<Text> parts = new ArrayList<>();
        for (State state : State.values()) {
            long count = card.count(item, state);
            if (count > 0) {
                parts.add(Texts.text("scorecard.state", Texts.text("state." + state), NumberWords.fixed(count, 0)));
            }
        }
        return Text.joined("; ", parts);
    }

    private static Text note(Card card, int item) {
        List<Text> parts = new ArrayList<>(List.of(
                Tables.words(card.items(), "judged").get(item),
                Tables.words(card.items(), "note").get(item)));
        parts.removeIf(Text::isEmpty);
        return Text.joined("; ", parts);
    }

    private static Block face(Card card) {
        return new Block.Facts(List.of("version", "origin", "source", "licence", "total", "digest").stream()
                .map(key -> new Block.Facts.Entry(card.factName(key), card.fact(key)))
                .toList());
    }
}
