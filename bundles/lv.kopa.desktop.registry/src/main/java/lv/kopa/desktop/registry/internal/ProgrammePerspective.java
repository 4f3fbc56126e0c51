package lv.kopa.desktop.registry.internal;

import static lv.kopa.workbench.Area.BOTTOM;
import static lv.kopa.workbench.Area.CENTRE;
import static lv.kopa.workbench.Area.LEFT;
import static lv.kopa.workbench.Area.RIGHT;
import static lv.kopa.workbench.Perspective.Placement.front;
import static lv.kopa.workbench.Perspective.Placement.in;

import java.util.List;
import lv.kopa.workbench.Perspective;
import org.osgi.service.component.annotations.Component;

/** The views with which a programme's registry is read and kept. */
@Component
public final class ProgrammePerspective implements Perspective {
    private static final Description DESCRIPTION = new Description(
            "programme",
            Words.text("perspective"),
            "layers",
            10,
            List.of(
                    front(LEFT, ViewIds.TREE),
                    front(CENTRE, ViewIds.TABLE),
                    in(CENTRE, ViewIds.CHANGES),
                    front(RIGHT, ViewIds.DETAIL),
                    in(RIGHT, ViewIds.ENTRY),
                    front(BOTTOM, ViewIds.HISTORY),
                    in(BOTTOM, ViewIds.CHECKS),
                    in(BOTTOM, ViewIds.JOBS),
                    in(BOTTOM, ViewIds.PROBLEMS)));

    @Override
    public Description description() {
        return DESCRIPTION;
    }
}
