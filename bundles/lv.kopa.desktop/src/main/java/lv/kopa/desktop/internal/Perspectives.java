package lv.kopa.desktop.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.settings.DesktopFiles;
import lv.kopa.desktop.internal.view.Views;
import lv.kopa.workbench.Memory;
import lv.kopa.workbench.Perspective;

/** Which perspective is shown, and how the person has changed each. */
final class Perspectives {
    private static final String CURRENT = "perspective";

    private final Views views;
    private final DesktopFiles files;
    private final Memory memory;
    private final Supplier<List<Contribution<Perspective, Perspective.Description>>> present;
    private String current = "";

    Perspectives(
            Views views,
            DesktopFiles files,
            Memory memory,
            Supplier<List<Contribution<Perspective, Perspective.Description>>> present) {
        this.views = views;
        this.files = files;
        this.memory = memory;
        this.present = present;
    }

    /** The perspectives that are here, in order. */
    List<Perspective.Description> all() {
        return present.get().stream()
                .map(Contribution::description)
                .sorted(Comparator.comparingInt(Perspective.Description::order)
                        .thenComparing(Perspective.Description::id))
                .toList();
    }

    /** Shows the perspective that was shown last, or the first. */
    void begin() {
        List<String> kept = memory.get(CURRENT);
        all().stream()
                .filter(each -> kept.contains(each.id()))
                .findFirst()
                .or(() -> all().stream().findFirst())
                .ifPresent(this::show);
    }

    /** Shows a perspective if none was here before. */
    void beginIfNone() {
        if (current.isEmpty()) {
            begin();
        }
    }

    /** Shows a perspective as it was left. */
    void show(Perspective.Description perspective) {
        save();
        current = perspective.id();
        memory.put(CURRENT, List.of(current));
        Optional<String> layout = files.read(file());
        if (layout.isEmpty() || !views.restore(layout.get())) {
            views.arrange(perspective.views());
        }
    }

    /** Arranges the views as the perspective says, whatever the person has changed. */
    void reset() {
        all().stream()
                .filter(each -> each.id().equals(current))
                .findFirst()
                .ifPresent(perspective -> views.arrange(perspective.views()));
    }

    /** Keeps how the person has arranged the views. */
    void save() {
        if (!current.isEmpty()) {
            files.write(file(), views.area().layout());
        }
    }

    private String file() {
        return "layout-" + current.replaceAll("[^a-z0-9-]", "_") + ".txt";
    }
}
