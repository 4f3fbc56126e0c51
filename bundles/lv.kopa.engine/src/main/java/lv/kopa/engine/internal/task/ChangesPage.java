package lv.kopa.engine.internal.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.engine.internal.programme.ChangeQuery;
import lv.kopa.engine.internal.programme.SplitChanges;
import lv.kopa.evaluation.Disclosure;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.IndicatorDefinition.Confidentiality;
import lv.kopa.registry.Composition;
import lv.kopa.registry.Composition.Group;
import lv.kopa.registry.IndicatorValues.Prices;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.text.Text;

/** Who is behind the change of an indicator, for people. */
final class ChangesPage {
    private static final double PERCENT = 100;

    private final ChangeQuery query;
    private final SplitChanges found;

    ChangesPage(ChangeQuery query, SplitChanges found) {
        this.query = query;
        this.found = found;
    }

    /** Whether single values could be told from a group, of an indicator whose single values are not for everybody. */
    static boolean isTelling(SplitChanges found, Group group) {
        return found.definition().collection().confidentiality() != Confidentiality.PUBLIC
                && group.known() > 0
                && group.known() < Disclosure.ENOUGH;
    }

    /** How much the value of a group grew, in percent; empty where nothing was before. */
    static Optional<Double> growth(Group group) {
        return group.before().filter(before -> before > 0).flatMap(before -> group.change()
                .map(change -> PERCENT * change / before));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                2,
                Wording.text(
                        "changes.title",
                        found.definition().code(),
                        found.definition().indicator().name(),
                        query.from(),
                        query.to())));
        if (found.synthetic()) {
            blocks.add(new Block.Paragraph(Wording.text("evaluate.synthetic")));
        }
        blocks.add(new Block.Paragraph(Wording.text("changes.not-causal")));
        if (found.definition().indicator().aggregation() == AggregationRule.RATIO_OF_SUMS) {
            blocks.add(new Block.Paragraph(Wording.text("changes.ratio")));
        }
        blocks.add(table(Wording.text("changes.nominal"), found.nominal()));
        found.deflated()
                .ifPresent(deflated -> blocks.add(table(
                        Wording.text(
                                "changes.deflated",
                                query.prices().map(ChangesPage::words).orElseThrow()),
                        deflated)));
        if (all().flatMap(ChangesPage::groups).anyMatch(each -> isTelling(found, each))) {
            blocks.add(new Block.Paragraph(Wording.text("changes.telling", Disclosure.ENOUGH)));
        }
        blocks.add(facts());
        found.unsettled().map(Block.Paragraph::new).ifPresent(blocks::add);
        return blocks;
    }

    static String words(Prices prices) {
        return prices.series() + "@" + prices.year();
    }

    private Stream<Composition> all() {
        return Stream.concat(found.nominal().stream(), found.deflated().stream().flatMap(List::stream));
    }

    private static Stream<Group> groups(Composition split) {
        return Stream.of(split.stayers(), split.joiners(), split.leavers(), split.incomplete(), split.whole());
    }

    private Block facts() {
        List<Block.Facts.Entry> facts = new ArrayList<>();
        fact(facts, "changes.programme", found.programme());
        fact(facts, "changes.unit", found.definition().indicator().unit());
        fact(facts, "changes.version", Text.same(found.definition().indicator().version()));
        fact(facts, "changes.counted", Wording.text(query.submitted() ? "changes.submitted" : "changes.accepted"));
        fact(facts, "evaluate.as-of", Text.same(query.asOf().toString()));
        query.asKnownOn().ifPresent(day -> fact(facts, "evaluate.as-known-on", Text.same(day.toString())));
        return new Block.Facts(facts);
    }

    private static void fact(List<Block.Facts.Entry> facts, String key, Text value) {
        facts.add(new Block.Facts.Entry(Wording.text(key), value));
    }

    private Block table(Text caption, List<Composition> splits) {
        int decimals = found.definition().decimals();
        List<List<Cell>> rows = new ArrayList<>();
        for (Composition split : splits) {
            Text name = found.names().getOrDefault(split.unit(), Text.same(split.unit()));
            if (!split.reason().isEmpty()) {
                rows.add(List.of(
                        words(name), words(split.reason()), none(), none(), none(), none(), none(), words(Text.EMPTY)));
                continue;
            }
            rows.add(row(name, "stayers", split.stayers(), growth(split.stayers())));
            rows.add(row(Text.EMPTY, "joiners", split.joiners(), Optional.empty()));
            rows.add(row(Text.EMPTY, "leavers", split.leavers(), Optional.empty()));
            rows.add(row(Text.EMPTY, "incomplete", split.incomplete(), Optional.empty()));
            rows.add(row(Text.EMPTY, "whole", split.whole(), Optional.empty()));
        }
        return new Block.Table(
                caption,
                List.of(
                        column("changes.column.unit", 0),
                        column("changes.column.group", 0),
                        column("changes.column.members", 0),
                        column("changes.column.known", 0),
                        new Block.Table.Column(Text.same(query.from()), decimals),
                        new Block.Table.Column(Text.same(query.to()), decimals),
                        column("changes.column.change", decimals),
                        column("changes.column.growth", 1)),
                rows);
    }

    private static Block.Table.Column column(String key, int decimals) {
        return new Block.Table.Column(Wording.text(key), decimals);
    }

    private List<Cell> row(Text unit, String key, Group group, Optional<Double> growth) {
        return List.of(
                words(unit),
                words(Wording.text("changes." + key)),
                new Block.Table.Number(group.members()),
                known(group),
                number(group.before()),
                number(group.after()),
                number(group.change()),
                growth.<Cell>map(Block.Table.Number::new).orElseGet(() -> words(Text.EMPTY)));
    }

    /** How many are known, with a star where single values could be told. */
    private Cell known(Group group) {
        return isTelling(found, group)
                ? new Block.Table.Number(group.known(), Optional.empty(), Optional.of(Text.same(group.known() + "*")))
                : new Block.Table.Number(group.known());
    }

    private static Cell number(Optional<Double> value) {
        return new Block.Table.Number(value.orElse(Double.NaN));
    }

    private static Cell none() {
        return new Block.Table.Number(Double.NaN);
    }

    private static Cell words(Text text) {
        return new Block.Table.Words(text);
    }
}
