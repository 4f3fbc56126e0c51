package lv.kopa.engine.internal.report;

import java.awt.Graphics2D;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lv.kopa.engine.internal.foreign.Answer;
import lv.kopa.engine.internal.foreign.Contributor;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.ForeignCode.Errand;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * A figure of a plug-in, painted with a time limit. One that fails says so by a {@link FigureFailure} and is remembered as
 * failed, so that the report can be written again without it.
 */
final class GuardedFigure implements Figure {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Figure figure;
    private final Contributor contributor;
    private final ForeignCode foreign;
    private final Text alternative;
    private final double width;
    private final double height;
    private final double minimumWidth;
    private volatile Answer.Failed<?> failure;

    private GuardedFigure(
            Figure figure,
            Contributor contributor,
            ForeignCode foreign,
            Text alternative,
            double width,
            double height,
            double minimumWidth) {
        this.figure = figure;
        this.contributor = contributor;
        this.foreign = foreign;
        this.alternative = alternative;
        this.width = width;
        this.height = height;
        this.minimumWidth = minimumWidth;
    }

    /** Takes what can be taken without painting. To be called as foreign code. */
    static GuardedFigure of(Figure figure, Contributor contributor, ForeignCode foreign) {
        Text alternative = figure.alternative();
        return new GuardedFigure(
                figure,
                contributor,
                foreign,
                alternative == null ? Text.EMPTY : alternative,
                figure.width(),
                figure.height(),
                figure.minimumWidth());
    }

    /** Thrown to the writer that wants a figure which cannot be had. */
    static final class FigureFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        FigureFailure(String message) {
            super(message);
        }
    }

    /** Why the figure cannot be had, if it was tried in vain. */
    Optional<Answer.Failed<?>> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public double minimumWidth() {
        return minimumWidth;
    }

    @Override
    public List<Mark> paint(Graphics2D graphics, double toWidth, double toHeight, Language language, Palette colours) {
        Answer<List<Mark>> answer = foreign.call(
                contributor,
                Errand.PAINT,
                LIMIT,
                () -> List.copyOf(figure.paint(graphics, toWidth, toHeight, language, colours)));
        if (answer instanceof Answer.Given<List<Mark>> given) {
            return given.value();
        }
        Answer.Failed<List<Mark>> failed = (Answer.Failed<List<Mark>>) answer;
        failure = failed;
        throw new FigureFailure(failed.message().in(Language.EN));
    }

    @Override
    public Text alternative() {
        return alternative;
    }
}
