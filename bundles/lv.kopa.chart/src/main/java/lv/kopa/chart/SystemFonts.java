package lv.kopa.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Java on Linux asks the library fontconfig which fonts there are and, in a container without it, cannot even load a
 * font that a program brings along. A font configuration file in Java's own format takes its place.
 */
final class SystemFonts {
    private static final String SETTING = "sun.awt.fontconfig";
    private static final String FACE = "-kopa-roboto-medium-r-normal--*-%d-*-*-p-*-iso10646-1";

    private SystemFonts() {}

    /** Makes one font the only one of this machine, unless its owner has set a font configuration. */
    static void replaceBy(InputStream font) throws IOException {
        if (System.getProperty(SETTING) != null) {
            return;
        }
        Path folder = Files.createTempDirectory("kopa-font");
        Path face = folder.resolve("face.ttf");
        Path configuration = folder.resolve("fontconfig.properties");
        Files.copy(font, face);
        Files.writeString(configuration, configuration(face), StandardCharsets.ISO_8859_1);
        for (Path path : new Path[] {folder, face, configuration}) {
            path.toFile().deleteOnExit();
        }
        System.setProperty(SETTING, configuration.toString());
    }

    private static String configuration(Path face) {
        StringBuilder text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String family : new String[] {"dialog", "dialoginput", "serif", "sansserif", "monospaced"}) {
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                text.append(family + '.' + style + ".latin-1=" + FACE + '\n');
            }
        }
        return text.append("filename." + FACE + '=' + face + '\n').toString();
    }
}
