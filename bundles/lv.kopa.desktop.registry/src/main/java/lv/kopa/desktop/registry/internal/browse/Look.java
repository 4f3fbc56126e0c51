package lv.kopa.desktop.registry.internal.browse;

import java.util.Optional;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.registry.Row;
import lv.kopa.text.Language;
import lv.kopa.widget.Later;
import lv.kopa.workbench.Workbench;

/**
 * Has something about the thing that is pointed at looked up, again whenever that or the moment is another.
 *
 * @param <T> what is looked up
 */
final class Look<T> {
    private final Workbench workbench;
    private final Screen<T> screen;
    private final Question<T> question;
    private final Later<T> later;

    /** What is seen. */
    interface Screen<T> {
        /** Nothing is pointed at. */
        void none();

        /** Shows what was found. */
        void show(T found);
    }

    /** What is looked up of a thing. Takes its time beside the window. */
    @FunctionalInterface
    interface Question<T> {
        T of(Sight sight, Row row, Language language);
    }

    Look(Workbench workbench, Screen<T> screen, Laters laters, Question<T> question) {
        this.workbench = workbench;
        this.screen = screen;
        this.question = question;
        later = laters.to(screen::show);
        Sight.shared(workbench).follow(sight -> look());
        Spot.shared(workbench).follow(row -> look());
    }

    private void look() {
        Optional<Sight> sight = Sight.shared(workbench).get();
        Optional<Row> row = Spot.shared(workbench).get();
        if (sight.isEmpty() || row.isEmpty()) {
            later.forget();
            screen.none();
            return;
        }
        Language language = workbench.language();
        later.ask(() -> question.of(sight.get(), row.get(), language));
    }

    void close() {
        later.forget();
    }
}
