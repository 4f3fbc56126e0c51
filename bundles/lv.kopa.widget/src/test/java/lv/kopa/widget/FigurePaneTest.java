package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.accessibility.AccessibleContext;
import javax.swing.JButton;
import javax.swing.JPanel;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class FigurePaneTest {
    private static final Color SERIES = Palette.LIGHT.series(0);
    private static final Color ACCENT = Palette.LIGHT.accent();

    private final AtomicReference<Palette> palette = new AtomicReference<>(Palette.LIGHT);
    private final List<String> chosen = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Reading reading =
            Reading.in(Language.LV, palette::get).onSelect(chosen::add).onFailure(failures::add);

    private FigurePane pane(Figure figure) throws Exception {
        return Screen.on(() -> new FigurePane(figure, Text.of("Caption", "Virsraksts"), reading));
    }

    private static BufferedImage painted(FigurePane pane, int width) throws Exception {
        return Screen.picture(pane, width, image -> Screen.has(image, SERIES));
    }

    @Test
    void aPlaceholderStandsThereWhileTheFigureIsPaintedElsewhere() throws Exception {
        CountDownLatch allowed = new CountDownLatch(1);
        AtomicBoolean onEventThread = new AtomicBoolean();
        FigurePane pane = pane(new SketchFigure(() -> {
            onEventThread.set(java.awt.EventQueue.isDispatchThread());
            await(allowed);
        }));

        assertFalse(Screen.has(Screen.picture(pane, 400), SERIES));
        allowed.countDown();
        painted(pane, 400);

        assertFalse(onEventThread.get());
    }

    @Test
    void paintsOnceForEachSizeAndPalette() throws Exception {
        SketchFigure figure = new SketchFigure();
        FigurePane pane = pane(figure);

        painted(pane, 400);
        painted(pane, 400);
        assertEquals(1, figure.painted().get());

        palette.set(Palette.DARK);
        Screen.picture(pane, 400, image -> Screen.has(image, Palette.DARK.series(0)));
        assertEquals(2, figure.painted().get());
    }

    @Test
    void isAsHighAsItsWidthMakesIt() throws Exception {
        FigurePane pane = pane(new SketchFigure());

        assertEquals(120, painted(pane, 400).getHeight());
        assertEquals(120, painted(pane, 900).getHeight());
        assertEquals(105, painted(pane, 350).getHeight());
    }

    @Test
    void whatIsSelectedIsOutlinedInTheAccent() throws Exception {
        FigurePane pane = pane(new SketchFigure());
        assertFalse(Screen.has(painted(pane, 400), ACCENT));

        Screen.on(() -> {
            pane.setSelected(Set.of("two", "unknown"));
            return true;
        });

        BufferedImage image = painted(pane, 400);
        assertTrue(Screen.has(image.getSubimage(190, 30, 100, 60), ACCENT));
        assertFalse(Screen.has(image.getSubimage(0, 30, 140, 60), ACCENT));
    }

    @Test
    void aClickSelectsWhatAMarkStandsFor() throws Exception {
        FigurePane pane = pane(new SketchFigure());
        painted(pane, 400);

        click(pane, 220, 60);
        click(pane, 150, 10);

        assertEquals(List.of("two"), chosen);
    }

    private static void click(FigurePane pane, int x, int y) throws Exception {
        Screen.on(() -> {
            pane.dispatchEvent(
                    new MouseEvent(pane, MouseEvent.MOUSE_PRESSED, 0, 0, x, y, 1, false, MouseEvent.BUTTON1));
            return true;
        });
    }

    @Test
    void keysGoFromMarkToMarkAndAreToldToScreenReaders() throws Exception {
        FigurePane pane = pane(new SketchFigure());
        painted(pane, 400);
        List<String> said = new ArrayList<>();
        Screen.on(() -> {
            pane.getAccessibleContext()
                    .addPropertyChangeListener(
                            change -> said.add(((javax.accessibility.Accessible) change.getNewValue())
                                    .getAccessibleContext()
                                    .getAccessibleName()));
            for (String key : List.of("RIGHT", "RIGHT", "RIGHT", "HOME", "END", "ENTER")) {
                pane.getActionMap().get(key).actionPerformed(new ActionEvent(pane, 0, key));
            }
            return true;
        });

        assertEquals(List.of("<html>one", "two", "<html>one", "two"), said);
        assertEquals(List.of("two"), chosen);
    }

    @Test
    void saysWhatItIsToThoseWhoDoNotSeeIt() throws Exception {
        FigurePane pane = pane(new SketchFigure());
        painted(pane, 400);

        AccessibleContext context = Screen.on(pane::getAccessibleContext);

        assertEquals("Virsraksts", context.getAccessibleName());
        assertEquals("divi bloki", context.getAccessibleDescription());
        assertEquals(2, context.getAccessibleChildrenCount());
        assertEquals("two", context.getAccessibleChild(1).getAccessibleContext().getAccessibleName());
    }

    @Test
    void aFigureThatFailsCostsItsPictureAndCanBeTriedAgain() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        FigurePane pane = pane(new SketchFigure(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new NoClassDefFoundError("gone");
            }
        }));

        Screen.picture(pane, 400, image -> pane.getComponentCount() > 0);
        assertEquals("gone", failures.get(0).getMessage());

        Screen.on(() -> {
            ((JButton) ((JPanel) pane.getComponent(0)).getComponent(1)).doClick(0);
            return true;
        });
        painted(pane, 400);
        assertEquals(0, pane.getComponentCount());
        assertEquals(1, failures.size());
    }

    @Test
    void aFigureWithoutASizeIsAFailureToo() throws Exception {
        AtomicReference<Double> size = new AtomicReference<>(Double.NaN);
        FigurePane pane = pane(new SketchFigure(new AtomicInteger(), () -> {}, size::get));

        assertEquals(1, failures.size());
        assertTrue(Screen.picture(pane, 400).getHeight() > 10);

        size.set(300.0);
        Screen.on(() -> {
            ((JButton) ((JPanel) pane.getComponent(0)).getComponent(1)).doClick(0);
            return true;
        });
        painted(pane, 400);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
