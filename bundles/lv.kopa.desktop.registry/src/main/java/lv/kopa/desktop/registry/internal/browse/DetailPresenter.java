package lv.kopa.desktop.registry.internal.browse;

import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.ViewIds;
import lv.kopa.desktop.registry.internal.entry.Drafts;
import lv.kopa.desktop.registry.internal.entry.Proofs;
import lv.kopa.registry.Row;
import lv.kopa.workbench.Workbench;

/** Has all that is known of the thing that is pointed at looked up, and goes where the person wants to go from there. */
final class DetailPresenter {
    private final Workbench workbench;
    private final Drafts drafts;
    private final Look<Sheet> look;

    DetailPresenter(Workbench workbench, Unsaved unsaved, Look.Screen<Sheet> screen, Laters laters) {
        this.workbench = workbench;
        drafts = new Drafts(workbench, unsaved);
        look = new Look<>(workbench, screen, laters, Sheet::of);
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

    /** The person wants a file that is kept. */
    void save(String proof) {
        new Proofs(workbench).save(proof);
    }

    void close() {
        look.close();
    }
}
