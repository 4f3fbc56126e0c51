package lv.kopa.view.monitor.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** Whose change it is, for each indicator as a waterfall and a table: always called not causal. Needs a table {@code growth}. */
@Component(service = ReportView.class)
public final class GrowthView implements ReportView {
    private static final List<String> PARTS = List.of("stayers", "incomplete", "joiners", "leavers");

    @Override
    public Description description() {
        return new Description("growth", Texts.text("growth.name"), 14);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return rows(evaluation).isPresent();
    }

    private static Optional<Rows> rows(EvaluationRecord evaluation) {
        return Rows.of(evaluation, "growth", "group", "indicator", "part", "before", "after");
    }

    @Override
    public List<Text> headline(EvaluationRecord evaluation) {
        return Texts.first(
                rows(evaluation).orElseThrow().by("indicator").values(),
                rows -> sentence(rows.by("group").values().iterator().next()));
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
            Rows whole = rows.by("group").values().iterator().next();
            blocks.add(new Block.Paragraph(sentence(whole)));
            picture(whole, name, "").ifPresent(blocks::add);
            picture(whole, name, "real-").ifPresent(blocks::add);
            boolean real = Double.isFinite(by(whole, "whole", "real-before"));
            blocks.addAll(rows.blocks(
                    Texts.text("growth.table", Texts.measured(name, rows.words(0, "measured-in"))),
                    real ? deflated() : nominal()));
        }
        return blocks;
    }

    private static String[] nominal() {
        return new String[] {
            "group-name", "part-name", "members", "known", "before", "after", "change", "growth", "cagr"
        };
    }

    private static String[] deflated() {
        List<String> columns = new ArrayList<>(List.of(nominal()));
        columns.addAll(List.of("real-change", "real-growth", "real-cagr"));
        return columns.toArray(String[]::new);
    }

    private static double by(Rows rows, String part, String column) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.code(row, "part").equals(part)) {
                return rows.number(row, column);
            }
        }
        return Double.NaN;
    }

    private static Text sentence(Rows rows) {
        double growth = by(rows, "whole", "growth");
        double stayers = by(rows, "stayers", "growth");
        double real = by(rows, "stayers", "real-growth");
        List<Text> sentences = new ArrayList<>();
        sentences.add(Texts.text(
                "growth.whole",
                rows.words(0, "from"),
                rows.words(0, "to"),
                Numbers.written(by(rows, "whole", "before")),
                Texts.inUnit(Numbers.written(by(rows, "whole", "after")), rows.words(0, "measured-in"))));
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
        double before = by(rows, "whole", prices + "before");
        double after = by(rows, "whole", prices + "after");
        List<Step> steps = new ArrayList<>();
        steps.add(Step.level("before", rows.words(0, "from"), before));
        double level = before;
        for (Map.Entry<String, Text> part : parts(rows).entrySet()) {
            double change = by(rows, part.getKey(), prices + "change");
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
        for (String part : PARTS) {
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
