package lv.kopa.view.monitor.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Listed;
import lv.kopa.report.Block;
import lv.kopa.report.ReportView;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Component;

/** How far units have come with their targets: a bullet chart and a table for each indicator. Needs a table {@code progress}. */
@Component(service = ReportView.class)
public final class TargetView implements ReportView {
    private static final int UNITS_PER_FIGURE = 40;
    private static final int MOST_FIGURES = 40;
    private static final List<String> STATES =
            List.of("reached", "on-track", "behind", "too-early", "not-due", "no-baseline");

    @Override
    public Description description() {
        return new Description("targets", Texts.text("targets.name"), 12);
    }

    @Override
    public boolean accepts(EvaluationRecord evaluation) {
        return rows(evaluation).isPresent();
    }

    private static Optional<Rows> rows(EvaluationRecord evaluation) {
        return Rows.of(evaluation, "progress", "unit", "indicator", "state", "share", "target");
    }

    @Override
    public List<Text> headline(EvaluationRecord evaluation) {
        Rows all = rows(evaluation).orElseThrow();
        List<Text> behind = behind(all);
        return List.of(Texts.sentences(
                behind.isEmpty()
                        ? List.of(counts(all))
                        : List.of(counts(all), Texts.text("targets.behind", Listed.texts(behind, "; ")))));
    }

    @Override
    public List<Block> blocks(EvaluationRecord evaluation) {
        Rows all = rows(evaluation).orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Texts.text("targets.name")));
        blocks.add(new Block.Paragraph(counts(all)));
        blocks.add(new Block.Paragraph(Texts.text("targets.reading")));
        List<Text> without = new ArrayList<>();
        int figures = 0;
        for (Rows rows : all.by("indicator").values()) {
            if (!aims(rows)) {
                without.add(rows.words(0, "indicator-name"));
                continue;
            }
            Text name = rows.words(0, "indicator-name");
            blocks.add(new Block.Heading(2, name));
            blocks.add(new Block.Paragraph(counts(rows)));
            for (int from = 0; from < rows.size() && figures < MOST_FIGURES; from += UNITS_PER_FIGURE) {
                Rows shown = rows.slice(from, Math.min(rows.size(), from + UNITS_PER_FIGURE));
                if (BulletFigure.draws(shown)) {
                    blocks.add(new Block.Picture(
                            Texts.text("targets.caption", name), new BulletFigure(shown, said(name, shown)).figure()));
                    figures++;
                }
            }
            blocks.addAll(rows.blocks(
                    Texts.text("targets.table", Texts.measured(name, rows.words(0, "measured-in"))), columns(rows)));
        }
        if (!without.isEmpty()) {
            blocks.add(new Block.Paragraph(Texts.text("targets.without", Listed.texts(without, "; "))));
        }
        return blocks;
    }

    /** Whether anybody has a target of this indicator. */
    private static boolean aims(Rows rows) {
        return IntStream.range(0, rows.size()).anyMatch(row -> Double.isFinite(rows.number(row, "target")));
    }

    private static String[] columns(Rows rows) {
        List<String> columns = new ArrayList<>(List.of(
                "unit-name",
                "state-name",
                "share",
                "baseline",
                "value",
                "milestone",
                "milestone-day",
                "target",
                "target-day"));
        boolean forecast = false;
        for (int row = 0; row < rows.size(); row++) {
            forecast |= !Double.isNaN(rows.number(row, "forecast"));
        }
        if (forecast) {
            columns.addAll(List.of("forecast", "lower", "upper", "outlook"));
        }
        return columns.toArray(String[]::new);
    }

    /** The rows by their states, from the best to those of which nothing is known. */
    static Map<String, Rows> states(Rows rows) {
        Map<String, Rows> found = rows.by("state");
        Map<String, Rows> ordered = new LinkedHashMap<>();
        STATES.stream().filter(found::containsKey).forEach(state -> ordered.put(state, found.get(state)));
        found.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** How many targets are in which state; what has no target is none. */
    private static Text counts(Rows all) {
        Rows rows = new Rows(
                all.table(),
                IntStream.range(0, all.size())
                        .filter(row -> Double.isFinite(all.number(row, "target")))
                        .mapToObj(all.indices()::get)
                        .toList());
        List<Text> parts = new ArrayList<>();
        states(rows)
                .forEach((state, some) ->
                        parts.add(Texts.text("targets.count", some.words(0, "state-name"), some.size())));
        return rows.size() == 0
                ? Texts.text("targets.none")
                : Texts.text("targets.counts", rows.size(), Text.joined(", ", parts));
    }

    /** Who is behind with what. */
    private static List<Text> behind(Rows all) {
        Rows late = all.by("state").get("behind");
        return late == null
                ? List.of()
                : late.by("indicator").values().stream()
                        .map(rows -> Texts.text(
                                "targets.behind.of",
                                rows.words(0, "indicator-name"),
                                Listed.texts(
                                        IntStream.range(0, rows.size())
                                                .mapToObj(row -> rows.words(row, "unit-name"))
                                                .toList(),
                                        ", ")))
                        .toList();
    }

    /** The figure in words: every unit with its share and state. */
    private static Text said(Text name, Rows rows) {
        List<Text> units = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            units.add(BulletFigure.said(rows, row));
        }
        return Texts.sentences(List.of(Texts.text("targets.alternative", name), Text.joined("; ", units)));
    }
}
