package lv.kopa.writer.html.internal;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A square of cells on the ramp, with numbers in them. */
record HeatFigure(int size) implements Figure {

    @Override
    public double width() {
        return 420;
    }

    @Override
    public double height() {
        return 420;
    }

    @Override
    public List<Mark> paint(Graphics2D graphics, double width, double height, Language language, Palette colours) {
        double side = width / size;
        graphics.setFont(new Font("Roboto", Font.PLAIN, 8));
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double value = StrictMath.cos(row * 0.7 - column);
                Color cell = colours.ramp((value + 1) / 2);
                graphics.setPaint(cell);
                graphics.fill(new Rectangle2D.Double(column * side, row * side, side - 1, side - 1));
                graphics.setPaint(Math.abs(value) > 0.6 ? colours.paper() : colours.ink());
                String words = Math.round(value * 100) + "";
                graphics.drawString(words, (float) (column * side + side / 4), (float) (row * side + side / 1.8));
            }
        }
        return marks(side);
    }

    @Override
    public Text alternative() {
        return Text.of("Correlations of all pairs.", "Visu pāru korelācijas.");
    }

    private List<Mark> marks(double side) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            marks.add(new Mark(new Ellipse2D.Double(i * side, i * side, side, side), "c" + i, 1, "cell " + i));
        }
        return marks;
    }
}
