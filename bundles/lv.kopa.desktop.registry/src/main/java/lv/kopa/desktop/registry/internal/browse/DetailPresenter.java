package lv.kopa.desktop.registry.internal.browse;

import java.util.Optional;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.entry.Drafts;
import lv.kopa.registry.Row;
import lv.kopa.text.Language;
import lv.kopa.widget.Later;
import lv.kopa.workbench.Workbench;

/** Has all that is known of the thing that is pointed at looked up. */
final class DetailPresenter {
    private final Workbench workbench;
    private final Screen screen;
    private final Drafts drafts;
    private final Later<Sheet> later;

    /** What is seen. */
    interface Screen {
        /** Nothing is pointed at. */
        void none();

        /** Shows all that is known of a thing. */
        void show(Sheet sheet);
    }

    DetailPresenter(Workbench workbench, Unsaved unsaved, Screen screen, Laters laters) {
        this.workbench = workbench;
        this.screen = screen;
        drafts = new Drafts(workbench, unsaved);
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
        later.ask(() -> Sheet.of(sight.get(), row.get(), language));
    }

    /** The person follows a link to a thing. */
    void go(Row row) {
        Spot.shared(workbench).set(row);
    }

    /** The person wants all that refer to it in the table. */
    void list(Listed listed) {
        Listed.shared(workbench).set(listed);
        workbench.show(ViewIds.TABLE);
    }

    /** The person wants to change it. */
    void change(Row row) {
        drafts.change(row);
    }

    void close() {
        later.forget();
    }
}
