package lv.kopa.desktop.internal.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
     * Puts a theme in force. What is open follows by {@link Dressing}.
     *
     * @param percent size of letters, and of all that goes with it: 100 to 200
     */
    public static void apply(Theme theme, int percent) {
        FlatLaf.setGlobalExtraDefaults(Map.of("defaultFont", percent + "%"));
        setUp(theme);
        if (Letters.choose()) {
            setUp(theme);
        }
        UIManager.getLookAndFeelDefaults().put("ClassLoader", FlatLaf.class.getClassLoader());
    }

    /** Gets icons ready in the colours of what can be done and what cannot, beside the event dispatch thread. */
    public static void warmUp(Stream<String> icons) {
        List<Color> colours = Stream.of("Label.foreground", "Label.disabledForeground")
                .map(UIManager::getColor)
                .toList();
        List<String> names = icons.toList();
        Thread thread = new Thread(() -> colours.forEach(colour -> Icons.warmUp(names, colour)), "kopa-icons");
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

    /** The colours of figures in a theme. */
    public static Palette palette(Theme theme) {
        return switch (theme) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
        };
    }
}
