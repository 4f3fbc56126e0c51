package lv.kopa.desktop.registry.internal.open;

import java.util.Optional;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.workbench.Command;
import lv.kopa.workbench.Workbench;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closes the programme that is open. */
@Component
public final class CloseProgramme implements Command {
    private static final Description DESCRIPTION = new Description(
            "registry.close",
            Words.text("close"),
            Words.text("close.summary"),
            "x",
            Optional.of(new Place(Menu.FILE, 250)),
            Optional.empty(),
            false);

    private final Programmes programmes;

    /** Called by Declarative Services. */
    @Activate
    public CloseProgramme(@Reference Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public boolean enabled(Workbench workbench) {
        return Sight.shared(workbench).get().isPresent();
    }

    @Override
    public void run(Workbench workbench) {
        programmes.close(workbench, Unsaved.asking(workbench));
    }
}
