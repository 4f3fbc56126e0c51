package lv.kopa.view.monitor.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** Whose change it is, for each indicator as a waterfall and a table: always called not causal. Needs a table {@code growth}. */
@Component(service = ReportView.class)
public final class GrowthView implements ReportView {
    private static final Set<String> SHORT = Set.of("change", "growth", "cagr", "real-growth");

    @Override
    public Description description() {
        return new Description("growth", Texts.text("growth.name"), 14);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return rows(evaluation).isPresent();
    }

    @Override
    public boolean tellsOfSingleUnits() {
        return false;
    }

    private static Optional<Rows> rows(EvaluationRecord evaluation) {
        return Rows.of(evaluation, "growth", "group", "indicator", "part", "before", "after");
    }

    @Override
    public List<Text> headline(EvaluationRecord evaluation) {
        return Texts.first(rows(evaluation).orElseThrow().by("indicator").values(), rows -> sentence(new Shown(rows)));
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Rows all = rows(evaluation).orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("growth.name")));
        blocks.add(new Block.Paragraph(Texts.text("growth.not-causal")));
        for (Rows rows : all.by("indicator").values()) {
            Text name = rows.words(0, "indicator-name");
            blocks.add(new Block.Heading(2, name));
            Shown shown = new Shown(rows);
            blocks.add(new Block.Paragraph(sentence(shown)));
            Text measured = Texts.measured(name, rows.words(0, "measured-in"));
            if (shown.split()) {
                Rows together = shown.together();
                picture(together, name, "").ifPresent(blocks::add);
                picture(together, name, "real-").ifPresent(blocks::add);
                blocks.addAll(together.blocks(
                        Texts.text("growth.table", measured), column -> head(together, column), columns(together)));
            }
            blocks.addAll(new GroupsTable(shown).blocks(Texts.text("growth.groups", measured)));
        }
        return blocks;
    }

    private static String[] columns(Rows rows) {
        List<String> columns = new ArrayList<>(
                List.of("part-name", "members", "known", "before", "after", "change", "growth", "cagr"));
        if (Double.isFinite(Shown.number(rows, Shown.WHOLE, "real-before"))) {
            columns.add("real-growth");
        }
        return columns.toArray(String[]::new);
    }

    /** The head of a column below a caption that says "not causal" of all of them. */
    static Text head(Rows rows, String column) {
        return SHORT.contains(column) ? Texts.text("growth.column." + column) : rows.label(column);
    }

    private static Text sentence(Shown shown) {
        if (!shown.whole()) {
            return Texts.text("growth.hidden");
        }
        Rows rows = shown.together();
        double growth = Shown.number(rows, Shown.WHOLE, "growth");
        if (!Double.isFinite(Shown.number(rows, Shown.WHOLE, "change"))) {
            return Texts.text("growth.unknown", rows.words(0, "from"), rows.words(0, "to"));
        }
        double stayers = shown.split() ? Shown.number(rows, "stayers", "growth") : Double.NaN;
        double real = shown.split() ? Shown.number(rows, "stayers", "real-growth") : Double.NaN;
        List<Text> sentences = new ArrayList<>();
        sentences.add(Texts.text(
                "growth.whole",
                rows.words(0, "from"),
                rows.words(0, "to"),
                Numbers.written(Shown.number(rows, Shown.WHOLE, "before")),
                Texts.inUnit(Numbers.written(Shown.number(rows, Shown.WHOLE, "after")), rows.words(0, "measured-in"))));
        if (Double.isFinite(growth) && Double.isFinite(stayers)) {
            sentences.add(Texts.text(
                    "growth.stayers", NumberWords.difference(growth, 1), NumberWords.difference(stayers, 1)));
        }
        if (Double.isFinite(real)) {
            sentences.add(Texts.text("growth.real", NumberWords.difference(real, 1)));
        }
        return Texts.sentences(sentences);
    }

    private static Optional<Block> picture(Rows rows, Text name, String prices) {
        double before = Shown.number(rows, Shown.WHOLE, prices + "before");
        double after = Shown.number(rows, Shown.WHOLE, prices + "after");
        List<Step> steps = new ArrayList<>();
        steps.add(Step.level("before", rows.words(0, "from"), before));
        double level = before;
        for (Map.Entry<String, Text> part : parts(rows).entrySet()) {
            double change = Shown.number(rows, part.getKey(), prices + "change");
            if (Double.isFinite(change) && change != 0) {
                steps.add(Step.change(part.getKey(), part.getValue(), level, level + change));
                level += change;
            }
        }
        steps.add(Step.level("after", rows.words(0, "to"), after));
        if (!WaterfallFigure.draws(steps)) {
            return Optional.empty();
        }
        Magnitude magnitude = Magnitude.of(steps, rows.words(0, "measured-in"));
        Text caption = Texts.text(
                prices.isEmpty() ? "growth.caption" : "growth.caption.real", Texts.counted(name, magnitude.unit()));
        List<Step> shown = magnitude.in(steps);
        return Optional.of(new Block.Picture(caption, new WaterfallFigure(shown, said(caption, shown)).figure()));
    }

    private static Map<String, Text> parts(Rows rows) {
        Map<String, Text> names = new LinkedHashMap<>();
        for (String part : Shown.PARTS) {
            for (int row = 0; row < rows.size(); row++) {
                if (rows.code(row, "part").equals(part)) {
                    names.put(
                            part,
                            Texts.text(
                                    "growth.part",
                                    rows.words(row, "part-name"),
                                    NumberWords.fixed(rows.number(row, "members"), 0)));
                }
            }
        }
        return names;
    }

    /** A waterfall in words. */
    static Text said(Text caption, List<Step> steps) {
        return Texts.sentences(List.of(
                Text.inEach(language -> caption.in(language) + "."),
                Text.joined(
                        "; ",
                        steps.stream()
                                .map(step -> Texts.text("waterfall.said", step.name(), step.written()))
                                .toList())));
    }
}
