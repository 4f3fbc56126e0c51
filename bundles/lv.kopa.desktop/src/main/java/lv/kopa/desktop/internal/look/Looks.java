package lv.kopa.desktop.internal.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.UIManager;
import lv.kopa.report.Palette;
import lv.kopa.widget.Icons;
import lv.kopa.workbench.Theme;

/** How the window looks: one look and feel in three themes, its letters in any size. */
public final class Looks {
    private static final String DEFAULTS = "lv.kopa.desktop.internal.look";

    private Looks() {}

    /** Makes what the themes differ in from the look and feel's own known to it. */
    public static void register() {
        FlatLaf.registerCustomDefaultsSource(DEFAULTS, Looks.class.getClassLoader());
    }

    /** Takes back what was made known, so that nothing of this bundle stays. */
    public static void unregister() {
        FlatLaf.unregisterCustomDefaultsSource(DEFAULTS, Looks.class.getClassLoader());
    }

    /**
     * Puts a theme on everything that is open.
     *
     * @param percent size of letters, and of all that goes with it: 100 to 200
     * @param failed given what a component threw; all others get the theme even so
     */
    public static void apply(Theme theme, int percent, Consumer<Throwable> failed) {
        FlatLaf.setGlobalExtraDefaults(Map.of("defaultFont", percent + "%"));
        setUp(theme);
        if (Letters.choose()) {
            setUp(theme);
        }
        UIManager.getLookAndFeelDefaults().put("ClassLoader", FlatLaf.class.getClassLoader());
        for (Window window : Window.getWindows()) {
            if (window.isDisplayable()) { // a closed one may hold what is of a bundle that has gone
                update(window, failed);
                window.invalidate();
                window.validate();
                window.repaint();
            }
        }
    }

    /** Gets icons ready in the colour of letters, beside the event dispatch thread. */
    public static void warmUp(Stream<String> icons) {
        Color colour = UIManager.getColor("Label.foreground");
        List<String> names = icons.toList();
        Thread thread = new Thread(() -> Icons.warmUp(names, colour), "kopa-icons");
        thread.setDaemon(true);
        thread.start();
    }

    private static void setUp(Theme theme) {
        FlatLaf.setup(
                switch (theme) {
                    case LIGHT -> new FlatLightLaf();
                    case DARK -> new FlatDarkLaf();
                    case CONTRAST -> new ContrastLaf();
                });
    }

    /** What Swing does for a tree of components, but for one that fails in it. */
    private static void update(Component component, Consumer<Throwable> failed) {
        if (component instanceof JComponent part) {
            try {
                part.updateUI();
            } catch (Throwable e) { // a component of others may throw anything
                failed.accept(e);
            }
            if (part.getComponentPopupMenu() != null) {
                update(part.getComponentPopupMenu(), failed);
            }
        }
        if (component instanceof JMenu menu) {
            Arrays.stream(menu.getMenuComponents()).forEach(each -> update(each, failed));
        } else if (component instanceof Container container) {
            Arrays.stream(container.getComponents()).forEach(each -> update(each, failed));
        }
    }

    /** The colours of figures in a theme. */
    public static Palette palette(Theme theme) {
        return switch (theme) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
        };
    }
}
