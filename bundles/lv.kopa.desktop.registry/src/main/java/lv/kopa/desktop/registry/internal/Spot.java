package lv.kopa.desktop.registry.internal;

import lv.kopa.registry.Row;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** The thing that is pointed at: selected in one view, it is seen in all. */
public final class Spot {
    /** Where all views find it. */
    public static final Topic<Row> TOPIC = new Topic<>("registry.row", Row.class);

    private Spot() {}

    /** The place where it is shared. */
    public static Shared<Row> shared(Workbench workbench) {
        return workbench.shared(TOPIC);
    }
}
