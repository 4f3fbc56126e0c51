package lv.kopa.widget;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javax.swing.JComponent;

/** Shows components without a screen. */
final class Screen {
    private static final long LIMIT_NANOS = 10_000_000_000L;

    private Screen() {}

    /** Does something on the event dispatch thread. */
    static <T> T on(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            EventQueue.invokeAndWait(task);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e);
        }
        return task.get();
    }

    /** The component as it looks at a width, laid out anew. */
    static BufferedImage picture(JComponent component, int width) throws Exception {
        return on(() -> {
            component.setSize(width, 10);
            component.setSize(width, Math.max(1, component.getPreferredSize().height));
            layOut(component);
            BufferedImage image =
                    new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            component.paint(graphics);
            graphics.dispose();
            return image;
        });
    }

    /** The component as it looks as soon as its picture meets a condition. */
    static BufferedImage picture(JComponent component, int width, Predicate<BufferedImage> until) throws Exception {
        long start = System.nanoTime();
        BufferedImage image = picture(component, width);
        while (!until.test(image)) {
            if (System.nanoTime() - start > LIMIT_NANOS) {
                throw new AssertionError("it never came to look so");
            }
            Thread.sleep(5);
            image = picture(component, width);
        }
        return image;
    }

    static boolean has(BufferedImage image, java.awt.Color colour) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (colour.getRGB() & 0xFFFFFF)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component part : container.getComponents()) {
            if (part instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
