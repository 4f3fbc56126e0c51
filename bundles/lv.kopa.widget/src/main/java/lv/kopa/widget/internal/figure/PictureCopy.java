package lv.kopa.widget.internal.figure;

import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;

/** A figure for the clipboard: as a picture for documents, in its words where only text can be pasted. */
public final class PictureCopy implements Transferable {
    private static final double DENSITY = 2;

    private final Image image;
    private final String words;

    private PictureCopy(Image image, String words) {
        this.image = image;
        this.words = words;
    }

    /** Paints the figure as it looks best on white paper, and lays it on the clipboard. Returns at once. */
    public static void toClipboard(Figure figure, Language language, Consumer<Throwable> failed) {
        Painters.SHARED.execute(() -> {
            try {
                PictureCopy copy = new PictureCopy(
                        onPaper(figure, language), figure.alternative().in(language));
                EventQueue.invokeLater(
                        () -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(copy, null));
            } catch (Throwable e) { // whatever foreign code throws
                EventQueue.invokeLater(() -> failed.accept(e));
            }
        });
    }

    static BufferedImage onPaper(Figure figure, Language language) {
        FigureSize size = FigureSize.of(figure);
        FigureSize.Fit fit = size.in(size.natural(1), 1);
        BufferedImage picture = new Sheet(fit, DENSITY, language, Palette.LIGHT).image(figure);
        BufferedImage paper = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        try {
            graphics.drawImage(picture, 0, 0, Palette.LIGHT.paper(), null);
        } finally {
            graphics.dispose();
        }
        return paper;
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {DataFlavor.imageFlavor, DataFlavor.stringFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavour) {
        return flavour.equals(DataFlavor.imageFlavor) || flavour.equals(DataFlavor.stringFlavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavour) throws UnsupportedFlavorException {
        if (flavour.equals(DataFlavor.imageFlavor)) {
            return image;
        }
        if (flavour.equals(DataFlavor.stringFlavor)) {
            return words;
        }
        throw new UnsupportedFlavorException(flavour);
    }
}
