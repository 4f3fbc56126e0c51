package lv.kopa.widget;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.UIScale;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.UIManager;

/**
 * Icons of one open set (Lucide, ISC licence), drawn as lines in the colour of the text beside them, sharp at every scale.
 * Their names are those of the set: {@code play}, {@code list-tree}.
 */
public final class Icons {
    /** The usual size. */
    private static final int SIZE = 16;

    private static final Map<Drawing, SVGDocument> DOCUMENTS = new ConcurrentHashMap<>();

    private Icons() {}

    private record Drawing(String name, int colour) {}

    /** An icon of the usual size; an empty one of that size if the name is none. */
    public static Icon of(String name) {
        return of(name, SIZE);
    }

    /**
     * An icon.
     *
     * @param name its name; an empty icon if there is none of this name
     * @param size width and height at 100 %
     */
    public static Icon of(String name, int size) {
        return new LineIcon(name, size);
    }

    /** Whether there is an icon of this name. */
    public static boolean has(String name) {
        return Icons.class.getResource(path(name)) != null;
    }

    /**
     * Gets icons ready in a colour, which takes its time. On any thread: best before they are wanted.
     *
     * @param names their names; those of none are left out
     */
    public static void warmUp(List<String> names, Color colour) {
        Graphics2D nowhere = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB).createGraphics();
        names.stream()
                .filter(Icons::has)
                .forEach(name -> draw(new Drawing(name, colour.getRGB()), nowhere, new ViewBox(SIZE, SIZE)));
        nowhere.dispose();
    }

    private static void draw(Drawing drawing, Graphics2D graphics, ViewBox where) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document(drawing).render((JComponent) null, graphics, where);
    }

    private static String path(String name) {
        return "icons/" + name + ".svg";
    }

    private static SVGDocument document(Drawing drawing) {
        return DOCUMENTS.computeIfAbsent(drawing, Icons::load);
    }

    /** The same drawing in another colour is another document: what it is drawn with is part of it. */
    private static SVGDocument load(Drawing drawing) {
        try (InputStream in = Icons.class.getResourceAsStream(path(drawing.name()))) {
            String colour = String.format("#%06x", drawing.colour() & 0xFFFFFF);
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("currentColor", colour);
            return new SVGLoader()
                    .load(
                            new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                            null,
                            LoaderContext.createDefault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record LineIcon(String name, int size) implements Icon, FlatLaf.DisabledIconProvider {
        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            if (!has(name)) {
                return;
            }
            Graphics2D copy = (Graphics2D) graphics.create();
            try {
                draw(
                        new Drawing(name, colour(component).getRGB()),
                        copy,
                        new ViewBox(x, y, getIconWidth(), getIconHeight()));
            } finally {
                copy.dispose();
            }
        }

        /** The same: it takes the colour of what is disabled by itself. */
        @Override
        public Icon getDisabledIcon() {
            return this;
        }

        private static Color colour(Component component) {
            if (component != null && !component.isEnabled()) {
                return UIManager.getColor("Label.disabledForeground");
            }
            if (component instanceof JMenuItem item && (item.isArmed() || item instanceof JMenu && item.isSelected())) {
                return UIManager.getColor("MenuItem.selectionForeground");
            }
            return component == null ? UIManager.getColor("Label.foreground") : component.getForeground();
        }

        @Override
        public int getIconWidth() {
            return UIScale.scale(size);
        }

        @Override
        public int getIconHeight() {
            return UIScale.scale(size);
        }
    }
}
