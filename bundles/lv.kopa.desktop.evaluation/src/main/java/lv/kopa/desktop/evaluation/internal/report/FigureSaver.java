package lv.kopa.desktop.evaluation.internal.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;

/** Saves a figure as a picture that can be put into a document: on white paper, large enough for print. */
public record FigureSaver(Workbench workbench) {
    private static final int SCALE = 3;

    /** Asks where, and saves. */
    public void save(Figure figure) {
        FileQuestion question = new FileQuestion(
                Words.text("figure.save"),
                FileQuestion.Purpose.SAVE,
                List.of(new FileQuestion.Filter(Words.text("figure.png"), List.of("png"))),
                Optional.of("figure.png"));
        Language language = workbench.language();
        workbench.ask(question).ifPresent(file -> workbench
                .jobs()
                .run(
                        Words.text("job.figure"),
                        monitor -> write(figure, language, file),
                        saved -> workbench.tell(Notice.info(Words.text("figure.saved", saved.toString())))));
    }

    private static Path write(Figure figure, Language language, Path file) throws IOException {
        int width = (int) Math.ceil(figure.width() * SCALE);
        int height = (int) Math.ceil(figure.height() * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Palette.LIGHT.paper());
            graphics.fillRect(0, 0, width, height);
            graphics.scale(SCALE, SCALE);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            figure.paint(graphics, figure.width(), figure.height(), language, Palette.LIGHT);
        } finally {
            graphics.dispose();
        }
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".kopa-", ".png");
        try {
            ImageIO.write(image, "png", beside.toFile());
            return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
