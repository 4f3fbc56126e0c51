package lv.kopa.desktop.internal.view;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JFrame;
import lv.kopa.desktop.internal.Guard;
import lv.kopa.desktop.internal.ScopedWorkbench;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.contribution.Contributions;
import lv.kopa.desktop.internal.dock.DockArea;
import lv.kopa.desktop.internal.dock.DockPane;
import lv.kopa.text.Language;
import lv.kopa.widget.Icons;
import lv.kopa.widget.Steps;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.Perspective;
import lv.kopa.workbench.ViewFactory;

/** The views that are open, and those that could be. */
public final class Views implements Contributions.Listener<ViewFactory, ViewFactory.Description> {
    private final Guard guard;
    private final Supplier<ScopedWorkbench> workbenches;
    private final Supplier<Language> language;
    private final ViewMemory memory;
    private final DockArea area;
    private final Map<String, Contribution<ViewFactory, ViewFactory.Description>> here = new LinkedHashMap<>();
    private final Map<String, ViewHost> hosts = new HashMap<>();
    private final Map<String, Area> awaited = new HashMap<>();
    private final Steps opening = new Steps();
    private final Steps speaking = new Steps();

    /** Views in a frame. */
    public Views(
            JFrame frame,
            Guard guard,
            Supplier<ScopedWorkbench> workbenches,
            Supplier<Language> language,
            ViewMemory memory,
            Runnable layoutChanged) {
        this.guard = guard;
        this.workbenches = workbenches;
        this.language = language;
        this.memory = memory;
        area = new DockArea(frame, language.get(), new DockArea.Listener() {
            @Override
            public void front(String id) {
                Optional.ofNullable(hosts.get(id)).ifPresent(ViewHost::takeFocus);
            }

            @Override
            public void closed(String id) {
                Optional.ofNullable(hosts.remove(id)).ifPresent(ViewHost::letGo);
            }

            @Override
            public void layoutChanged() {
                layoutChanged.run();
            }
        });
    }

    /** Where the views are. */
    public DockArea area() {
        return area;
    }

    /** What the views that are here say of themselves, in the order of menus. */
    public List<ViewFactory.Description> descriptions() {
        return here.values().stream()
                .map(Contribution::description)
                .sorted(Comparator.comparingInt(ViewFactory.Description::order)
                        .thenComparing(ViewFactory.Description::id))
                .toList();
    }

    @Override
    public void came(Contribution<ViewFactory, ViewFactory.Description> contribution) {
        String id = contribution.description().id();
        here.put(id, contribution);
        memory.keep(contribution);
        ViewHost host = hosts.get(id);
        if (host != null) {
            host.back(contribution);
            pane(id).ifPresent(area::refresh);
        } else if (awaited.containsKey(id)) {
            open(id, awaited.get(id), false);
        }
    }

    @Override
    public void went(Contribution<ViewFactory, ViewFactory.Description> contribution) {
        String id = contribution.description().id();
        here.remove(id, contribution);
        ViewHost host = hosts.get(id);
        if (host != null && host.isOf(contribution)) {
            host.gone();
        }
    }

    /** Does something once the views that are being opened are seen. */
    public void afterOpening(Runnable then) {
        opening.add(() -> EventQueue.invokeLater(then));
    }

    /** Opens a view or brings it to the front. */
    public void show(String id) {
        if (area.isOpen(id)) {
            area.front(id);
        } else if (here.containsKey(id)) {
            open(id, here.get(id).description().area(), true);
        }
    }

    private void open(String id, Area where, boolean front) {
        awaited.remove(id);
        pane(id).ifPresent(pane -> {
            if (front) {
                area.open(pane, where);
            } else {
                area.add(pane, where);
            }
        });
    }

    /** The place of a view that is here. Its content is made when it is first seen. */
    private Optional<DockPane> pane(String id) {
        return Optional.ofNullable(here.get(id)).map(this::pane);
    }

    private DockPane pane(Contribution<ViewFactory, ViewFactory.Description> contribution) {
        ViewFactory.Description description = contribution.description();
        ViewHost host = hosts.computeIfAbsent(
                description.id(), key -> new ViewHost(contribution, guard, workbenches, language));
        return new DockPane(
                description.id(),
                description.name().in(language.get()),
                Icons.of(description.icon()),
                description.summary().in(language.get()),
                () -> {
                    opening.add(host::open);
                    return host;
                });
    }

    /** Arranges the views as a perspective says. Those that are not here yet are put in their places when they come. */
    public void arrange(List<Perspective.Placement> placements) {
        awaited.clear();
        placements.stream()
                .filter(placement -> !here.containsKey(placement.viewId()))
                .forEach(placement -> awaited.put(placement.viewId(), placement.area()));
        area.arrange(placements, this::pane);
    }

    /** Arranges the views as they were, with placeholders for those that are gone. Tells whether that was possible. */
    public boolean restore(String layout) {
        awaited.clear();
        return area.restore(layout, id -> pane(id).or(() -> memory.gone(id).map(this::pane)));
    }

    /** Makes every view anew, in the language that now is: one by one, those that are seen first. */
    public void speak() {
        area.language(language.get());
        speaking.drop();
        hosts.values().stream()
                .sorted(Comparator.comparing(host -> !host.isShowing()))
                .forEach(host -> speaking.add(() -> speak(host)));
    }

    private void speak(ViewHost host) {
        if (hosts.containsValue(host)) { // it may be closed meanwhile
            area.refresh(pane(host.contribution()));
            host.reopen();
        }
    }

    /** Makes every view of the perspective where nobody sees it. */
    public void rehearse(Container stage) {
        hosts.values().forEach(host -> {
            host.open();
            stage.add(host);
        });
    }

    /** Whether a component is the place of a view. */
    public static boolean holdsView(Component component) {
        return component instanceof ViewHost;
    }

    /** Lets go of every view. */
    public void close() {
        opening.drop();
        speaking.drop();
        hosts.values().forEach(ViewHost::letGo);
        hosts.clear();
        area.dispose();
    }
}
