package lv.kopa.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font of every chart, from this bundle, so that a layout does not depend on the fonts of a machine. */
final class ChartFonts {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";

    static final Font REGULAR = load("Roboto-Regular.ttf");
    // The style does not embolden it once more: it makes a page or a document ask for the bold face, too.
    static final Font BOLD = load("Roboto-Bold.ttf").deriveFont(Font.BOLD);

    private ChartFonts() {}

    private static Font load(String file) {
        try {
            return create(file);
        } catch (FontFormatException | IOException e) {
            return loadWithoutSystemFonts(file, e);
        }
    }

    private static Font loadWithoutSystemFonts(String file, Exception first) {
        try (InputStream font = open(file)) {
            SystemFonts.replaceBy(font);
            return create(file);
        } catch (FontFormatException | IOException second) {
            second.addSuppressed(first);
            throw new UncheckedIOException(
                    "cannot use the font " + file + ": this Java has no working font system (package fontconfig)",
                    new IOException(second));
        }
    }

    private static Font create(String file) throws FontFormatException, IOException {
        try (InputStream font = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, font);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream font = ChartFonts.class.getResourceAsStream(FOLDER + file);
        if (font == null) {
            throw new IOException("no " + FOLDER + file + " in this bundle");
        }
        return font;
    }
}
