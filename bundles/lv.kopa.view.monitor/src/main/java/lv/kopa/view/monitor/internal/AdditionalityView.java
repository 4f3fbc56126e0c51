package lv.kopa.view.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.chart.NumberWords;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** The way from gross to net, for each indicator as a waterfall and a table. Needs a table {@code additionality}. */
@Component(service = ReportView.class)
public final class AdditionalityView implements ReportView {
    private static final String DOUBLE = "double-funded";

    @Override
    public Description description() {
        return new Description("additionality", Texts.text("additionality.name"), 16);
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
        return Rows.of(evaluation, "additionality", "indicator", "step", "amount", "level", "level-low", "level-high");
    }

    @Override
    public List<Text> headline(EvaluationRecord evaluation) {
        return Texts.first(rows(evaluation).orElseThrow().by("indicator").values(), rows -> sentence(shown(rows)));
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Rows all = rows(evaluation).orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("additionality.name")));
        blocks.add(new Block.Paragraph(Texts.text("additionality.reading")));
        for (Rows whole : all.by("indicator").values()) {
            Rows rows = shown(whole);
            Text name = whole.words(0, "indicator-name");
            blocks.add(new Block.Heading(2, name));
            if (rows.size() < whole.size()) {
                blocks.add(new Block.Paragraph(
                        Texts.text(rows.size() == 0 ? "additionality.hidden" : "additionality.double-hidden")));
            }
            if (rows.size() == 0) {
                continue;
            }
            blocks.add(new Block.Paragraph(sentence(rows)));
            List<Step> steps = steps(rows);
            if (WaterfallFigure.draws(steps)) {
                Magnitude magnitude = Magnitude.of(steps, rows.words(0, "measured-in"));
                Text caption = Texts.text("additionality.caption", Texts.counted(name, magnitude.unit()));
                List<Step> shown = magnitude.in(steps);
                blocks.add(new Block.Picture(
                        caption, new WaterfallFigure(shown, GrowthView.said(caption, shown)).figure()));
            }
            blocks.addAll(rows.blocks(
                    Texts.text("additionality.table", Texts.measured(name, rows.words(0, "measured-in"))),
                    "step-name",
                    "rate-low",
                    "rate",
                    "rate-high",
                    "amount",
                    "level",
                    "level-low",
                    "level-high",
                    "source"));
        }
        return blocks;
    }

    /** The steps from which nobody can tell what a single unit has. */
    private static Rows shown(Rows rows) {
        return rows.without(row -> rows.number(row, "telling") == 1);
    }

    private static Text sentence(Rows rows) {
        if (rows.size() == 0) {
            return Texts.text("additionality.hidden");
        }
        double gross = Double.NaN;
        List<Text> sentences = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double level = rows.number(row, "level");
            switch (rows.code(row, "step")) {
                case "gross" -> gross = level;
                case "net" ->
                    sentences.add(Texts.text(
                            "additionality.net",
                            Texts.inUnit(Numbers.written(gross), rows.words(0, "measured-in")),
                            Numbers.written(level),
                            Numbers.written(rows.number(row, "level-low")),
                            Numbers.written(rows.number(row, "level-high")),
                            NumberWords.fixed(100 * level / gross, 0)));
                case DOUBLE ->
                    sentences.add(Texts.text(
                            "additionality.double",
                            Numbers.written(rows.number(row, "amount")),
                            Numbers.written(level)));
                default -> {
                    // a step on the way
                }
            }
        }
        return Texts.sentences(sentences);
    }

    private static List<Step> steps(Rows rows) {
        List<Step> steps = new ArrayList<>();
        double level = 0;
        for (int row = 0; row < rows.size(); row++) {
            String id = rows.code(row, "step");
            Text name = rows.words(row, "step-name");
            double next = rows.number(row, "level");
            if (id.equals("gross")) {
                steps.add(Step.level(id, name, next));
            } else if (id.equals("net")) {
                steps.add(Step.level(id, name, next)
                        .within(rows.number(row, "level-low"), rows.number(row, "level-high")));
            } else if (id.equals(DOUBLE)) {
                steps.add(Step.level(id, name, next));
            } else {
                steps.add(Step.change(id, name, level, next));
            }
            level = next;
        }
        return steps;
    }
}
