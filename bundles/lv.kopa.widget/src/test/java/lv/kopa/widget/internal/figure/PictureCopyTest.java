package lv.kopa.widget.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class PictureCopyTest {
    @Test
    void aCopyIsOnWhitePaperWhateverTheTheme() {
        BufferedImage copy = PictureCopy.onPaper(new Corner(), Language.EN);

        assertEquals(320, copy.getWidth());
        assertEquals(160, copy.getHeight());
        assertEquals(Palette.LIGHT.ink().getRGB(), copy.getRGB(4, 4));
        assertEquals(Color.WHITE.getRGB(), copy.getRGB(310, 150));
    }

    private record Corner() implements Figure {
        @Override
        public double width() {
            return 120;
        }

        @Override
        public double height() {
            return 60;
        }

        @Override
        public void paint(Graphics2D graphics, double width, double height, Language language, Palette colours) {
            graphics.setColor(colours.ink());
            graphics.fill(new Rectangle2D.Double(0, 0, 10, 10));
        }

        @Override
        public Text alternative() {
            return Text.EMPTY;
        }

        @Override
        public List<Mark> marks(double width, double height, Language language) {
            return List.of();
        }
    }
}
