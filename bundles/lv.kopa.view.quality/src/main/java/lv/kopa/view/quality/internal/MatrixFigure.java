package lv.kopa.view.quality.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.chart.ChartFigure;
import lv.kopa.chart.ChartTheme;
import lv.kopa.chart.Legend;
import lv.kopa.chart.Lettering;
import lv.kopa.chart.Lettering.Align;
import lv.kopa.chart.NumberWords;
import lv.kopa.chart.RowCanvas;
import lv.kopa.chart.RowChart;
import lv.kopa.chart.RowLabels;
import lv.kopa.chart.Scale;
import lv.kopa.chart.Symbol;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** For each direction and goal a bar of its budget by level; the number of the level stands in its part where there is room. */
final class MatrixFigure {
    private static final double ROW = 26;
    private static final double BAR = 16;
    private static final double NAMES = 0.3;
    private static final double VALUES = 0.16;
    private static final double ROOM_OF_A_DIGIT = 11;
    private static final double PALEST = 0.08;

    private final ResultTable matrix;
    private final int levels;

    MatrixFigure(ResultTable matrix) {
        this.matrix = matrix;
        levels = (int) matrix.columns().stream()
                .filter(column -> column.id().startsWith("level-"))
                .count();
    }

    Figure figure(Text alternative) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            int level = i;
            entries.add(new Legend.Entry(
                    Symbol.BLOCK,
                    palette -> ChartTheme.shade(palette.series(0), depth(level)),
                    Texts.text("matrix.level", level)));
        }
        entries.add(new Legend.Entry(Symbol.LINE, Palette::accent, Texts.text("matrix.open")));
        Legend legend = new Legend(entries);
        return new ChartFigure(
                ChartFigure.PAGE_WIDTH,
                legend.height(ChartFigure.PAGE_WIDTH) + matrix.rows().size() * ROW + RowChart.SCALE_HEIGHT,
                ChartFigure.PAGE_WIDTH,
                alternative,
                theme -> legend.above(theme, chart(theme.language()).in(theme)));
    }

    private double depth(int level) {
        return PALEST + (1 - PALEST) * level / Math.max(1, levels - 1);
    }

    private double budget(int row) {
        double sum = Tables.value(matrix, "not-final", row);
        for (int level = 0; level < levels; level++) {
            sum += Tables.value(matrix, "level-" + level, row);
        }
        return sum;
    }

    private RowChart chart(Language language) {
        List<String> names = new ArrayList<>();
        List<String> budgets = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            String direction = matrix.rows().get(row).split(":", 2)[0];
            names.add(direction + " · " + Tables.words(matrix, "goal").get(row).in(language));
            budgets.add(NumberWords.fixed(budget(row), 0, language));
        }
        return new RowChart(
                names.size(),
                new Scale(0, 100, 5),
                labels(names, Align.LEFT, NAMES),
                labels(budgets, Align.RIGHT, VALUES),
                this::paint);
    }

    private static RowLabels labels(List<String> words, Align align, double share) {
        return new RowLabels(List.of(new RowLabels.Column(words, align, ChartTheme.text(), Palette::ink, share)));
    }

    private void paint(RowCanvas canvas, int row) {
        double whole = budget(row);
        double at = 0;
        for (int level = 0; whole > 0 && level < levels; level++) {
            double part = Tables.value(matrix, "level-" + level, row) / whole * 100;
            part(canvas, row, level, at, at + part);
            at += part;
        }
        if (whole > 0 && at < 100 - 1e-9) {
            Rectangle2D open = box(canvas, at, 100);
            canvas.graphics().setPaint(canvas.palette().accent());
            canvas.graphics().setStroke(ChartTheme.HAIRLINE);
            canvas.graphics().draw(open);
            mark(canvas, row, open, 100 - at, Texts.text("matrix.open"));
        }
    }

    private void mark(RowCanvas canvas, int row, Rectangle2D box, double share, Text part) {
        String direction = matrix.rows().get(row);
        canvas.mark(
                box,
                direction,
                share,
                Texts.text("matrix.mark", direction, part, NumberWords.fixed(share, 0))
                        .in(canvas.theme().language()));
    }

    private static Rectangle2D box(RowCanvas canvas, double from, double to) {
        return new Rectangle2D.Double(canvas.x(from), canvas.middle() - BAR / 2, canvas.x(to) - canvas.x(from), BAR);
    }

    private void part(RowCanvas canvas, int row, int level, double from, double to) {
        Rectangle2D box = box(canvas, from, to);
        if (box.getWidth() <= 0) {
            return;
        }
        Symbol.BLOCK.paint(canvas.graphics(), ChartTheme.shade(canvas.palette().series(0), depth(level)), box);
        if (box.getWidth() >= ROOM_OF_A_DIGIT) {
            Lettering.write(
                    canvas.graphics(),
                    String.valueOf(level),
                    ChartTheme.small(),
                    depth(level) > 0.5
                            ? canvas.palette().paper()
                            : canvas.palette().ink(),
                    box.getCenterX(),
                    canvas.middle() + Lettering.drop(ChartTheme.small()),
                    Align.CENTRE);
        }
        mark(canvas, row, box, to - from, Texts.text("matrix.level", level));
    }
}
