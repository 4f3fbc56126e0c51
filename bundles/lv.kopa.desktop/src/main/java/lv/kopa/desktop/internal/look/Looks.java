package lv.kopa.desktop.internal.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.util.Map;
import javax.swing.UIManager;
import lv.kopa.report.Palette;
import lv.kopa.workbench.Theme;

/** How the window looks: one look and feel in three themes, its letters in any size. */
public final class Looks {
    private static final String DEFAULTS = "lv.kopa.desktop.internal.look";

    private Looks() {}

    /** Makes what the themes differ in from the look and feel's own known to it. */
    public static void register() {
        FlatLaf.registerCustomDefaultsSource(DEFAULTS, Looks.class.getClassLoader());
        Letters.choose();
    }

    /** Takes back what was made known, so that nothing of this bundle stays. */
    public static void unregister() {
        FlatLaf.unregisterCustomDefaultsSource(DEFAULTS, Looks.class.getClassLoader());
    }

    /**
     * Puts a theme on everything that is open.
     *
     * @param percent size of letters, and of all that goes with it: 100 to 200
     */
    public static void apply(Theme theme, int percent) {
        FlatLaf.setGlobalExtraDefaults(Map.of("defaultFont", percent + "%"));
        FlatLaf.setup(
                switch (theme) {
                    case LIGHT -> new FlatLightLaf();
                    case DARK -> new FlatDarkLaf();
                    case CONTRAST -> new ContrastLaf();
                });
        UIManager.getLookAndFeelDefaults().put("ClassLoader", FlatLaf.class.getClassLoader());
        FlatLaf.updateUI();
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
