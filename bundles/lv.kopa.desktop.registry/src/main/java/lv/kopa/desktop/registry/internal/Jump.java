package lv.kopa.desktop.registry.internal;

import java.util.Optional;
import lv.kopa.registry.Row;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Workbench;

/** Goes to a thing: its row in the table, and all that is known of it. */
public final class Jump {
    private Jump() {}

    /** Goes to a thing. */
    public static void to(Row row, Workbench workbench) {
        Shared<Listed> listed = Listed.shared(workbench);
        Optional<Listed> now = listed.get();
        if (now.isEmpty()
                || !now.get().kind().equals(row.kind())
                || now.get().of().isPresent()) {
            listed.set(Listed.all(row.kind()));
        }
        Spot.shared(workbench).set(row);
        workbench.show(ViewIds.TABLE);
        workbench.show(ViewIds.DETAIL);
    }
}
