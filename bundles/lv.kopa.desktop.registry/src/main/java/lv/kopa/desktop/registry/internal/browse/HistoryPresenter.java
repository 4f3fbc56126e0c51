package lv.kopa.desktop.registry.internal.browse;

import java.util.Optional;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.registry.Row;
import lv.kopa.text.Language;
import lv.kopa.widget.Later;
import lv.kopa.workbench.Workbench;

/** Has the history of the thing that is pointed at looked up. */
final class HistoryPresenter {
    private final Workbench workbench;
    private final Screen screen;
    private final Later<Story> later;

    /** What is seen. */
    interface Screen {
        /** Nothing is pointed at. */
        void none();

        /** Shows a history. */
        void show(Story story);
    }

    HistoryPresenter(Workbench workbench, Screen screen, Laters laters) {
        this.workbench = workbench;
        this.screen = screen;
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
        later.ask(() -> Story.of(sight.get(), row.get(), language));
    }

    void close() {
        later.forget();
    }
}
