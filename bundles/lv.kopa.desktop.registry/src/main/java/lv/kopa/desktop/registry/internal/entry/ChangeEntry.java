package lv.kopa.desktop.registry.internal.entry;

import java.awt.event.KeyEvent;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** Begins to change the thing that is pointed at. */
@Component
public final class ChangeEntry implements Command {
    /** Id of the command. */
    public static final String ID = "registry.entry.change";

    private static final Description DESCRIPTION = new Description(
            ID,
            Words.text("change"),
            Words.text("change.summary"),
            "pencil",
            Optional.of(new Place(Menu.EDIT, 30)),
            Optional.of(Key.plain(KeyEvent.VK_F2)),
            false);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public boolean enabled(Workbench workbench) {
        return Sight.shared(workbench).get().filter(Sight::writable).isPresent()
                && Spot.shared(workbench).get().isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        Spot.shared(workbench).get().ifPresent(row -> new Drafts(workbench, Unsaved.asking(workbench)).change(row));
    }
}
