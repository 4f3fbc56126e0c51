package lv.kopa.writer.html.internal;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Horizontal bars, drawn by hand, with a clip, a rotation and a graphics of its own. */
record BarFigure(List<String> names, List<Double> values) implements Figure {
    private static final double ROW = 18;
    private static final double LABELS = 130;

    @Override
    public double width() {
        return 520;
    }

    @Override
    public double minimumWidth() {
        return 240;
    }

    @Override
    public double height() {
        return names.size() * ROW + 30;
    }

    @Override
    public List<Mark> paint(Graphics2D graphics, double width, double height, Language language, Palette colours) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setFont(new Font("Roboto", Font.PLAIN, 1).deriveFont(9.5f));
        List<Mark> marks = marks(width);
        for (int i = 0; i < names.size(); i++) {
            Shape bar = marks.get(i).shape();
            own.setPaint(colours.series(0));
            own.fill(bar);
            own.setPaint(colours.ink());
            Shape before = own.getClip();
            own.clip(new Rectangle2D.Double(0, 0, labels(width), height));
            own.drawString(names.get(i), 4f, (float) (bar.getBounds2D().getCenterY() + 3));
            own.setClip(before);
        }
        own.setPaint(colours.faint());
        own.draw(new Line2D.Double(labels(width), 0, labels(width), height - 30));
        own.setFont(own.getFont().deriveFont(Font.BOLD));
        own.drawString(language == Language.LV ? "Vērtējums" : "Score", (float) labels(width), (float) height - 14);
        own.rotate(-Math.PI / 2, width - 4, height / 2);
        own.drawString("2025", (float) width - 4, (float) height / 2);
        own.dispose();
        return marks;
    }

    private static double labels(double width) {
        return Math.min(LABELS, width * 0.4);
    }

    @Override
    public Text alternative() {
        return Text.of("Bars: " + String.join(", ", names), "Joslas: " + String.join(", ", names));
    }

    private List<Mark> marks(double width) {
        List<Mark> marks = new ArrayList<>();
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        for (int i = 0; i < names.size(); i++) {
            double length = (width - labels(width) - 30) * values.get(i) / most;
            Shape bar = new Rectangle2D.Double(labels(width), i * ROW + 3, length, ROW - 6);
            marks.add(new Mark(bar, "u" + i, values.get(i), names.get(i) + ": " + values.get(i)));
        }
        return marks;
    }
}
