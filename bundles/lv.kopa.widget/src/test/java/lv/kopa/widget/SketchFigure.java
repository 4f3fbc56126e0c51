package lv.kopa.widget;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Two blocks side by side; counts how often it is painted, and does what it is told while it is. */
record SketchFigure(AtomicInteger painted, Runnable mischief, Supplier<Double> size) implements Figure {

    SketchFigure() {
        this(new AtomicInteger(), () -> {}, () -> 300.0);
    }

    SketchFigure(Runnable mischief) {
        this(new AtomicInteger(), mischief, () -> 300.0);
    }

    @Override
    public double width() {
        return size.get();
    }

    @Override
    public double height() {
        return 90;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Language language, Palette colours) {
        mischief.run();
        painted.incrementAndGet();
        graphics.setColor(colours.series(0));
        graphics.fill(new Rectangle2D.Double(30, 30, 60, 30));
        graphics.fill(new Rectangle2D.Double(150, 30, 60, 30));
    }

    @Override
    public Text alternative() {
        return Text.of("two blocks", "divi bloki");
    }

    @Override
    public List<Mark> marks(double width, double height, Language language) {
        return List.of(
                new Mark(new Rectangle2D.Double(30, 30, 60, 30), "one", 1, "<html>one"),
                new Mark(new Rectangle2D.Double(150, 30, 60, 30), "two", 2, "two"));
    }
}
