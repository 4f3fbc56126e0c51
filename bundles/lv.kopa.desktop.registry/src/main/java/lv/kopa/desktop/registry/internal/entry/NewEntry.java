package lv.kopa.desktop.registry.internal.entry;

import java.awt.event.KeyEvent;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Component;

/** Begins to enter something new of the kind that the table lists. */
@Component
public final class NewEntry implements Command {
    /** Id of the command. */
    public static final String ID = "registry.entry.new";

    private static final Description DESCRIPTION = new Description(
            ID,
            Words.text("add"),
            Words.text("add.summary"),
            "plus",
            Optional.of(new Place(Menu.EDIT, 20)),
            Optional.of(Key.menuShift(KeyEvent.VK_N)),
            false);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public boolean enabled(Workbench workbench) {
        return Sight.shared(workbench).get().filter(Sight::writable).isPresent()
                && Listed.shared(workbench).get().isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        Listed.shared(workbench).get().ifPresent(listed -> new Drafts(workbench, Unsaved.asking(workbench))
                .add(listed));
    }
}
