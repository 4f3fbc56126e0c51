package lv.kopa.desktop.registry.internal.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lv.kopa.desktop.registry.internal.Jump;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.Checks;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Language;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** Has the rules looked over the registry, and shows what does not hold. */
final class ChecksPresenter {
    /**
     * What was found.
     *
     * @param sight from where it was looked at
     */
    record Found(Sight sight, List<CheckResult> results) {
        /** Where it outlives the view. */
        static final Topic<Found> TOPIC = new Topic<>("registry.found", Found.class);

        /** Copies the list. */
        Found {
            results = List.copyOf(results);
        }
    }

    private final Workbench workbench;
    private final Supplier<Optional<Checks>> checks;
    private final Screen screen;
    private Optional<Found> shown = Optional.empty();

    /** What is seen. */
    interface Screen {
        /** No programme is open. */
        void none();

        /** Nothing has been checked yet. */
        void unchecked(Sight sight);

        /** Shows what was found, by how much it matters, and whether something may have changed since. */
        void show(Sight sight, Map<Finding.Group, List<Finding>> findings, int held, boolean stale);
    }

    ChecksPresenter(Workbench workbench, Supplier<Optional<Checks>> checks, Screen screen) {
        this.workbench = workbench;
        this.checks = checks;
        this.screen = screen;
        Sight.shared(workbench).follow(sight -> look());
        shared().follow(found -> look());
    }

    private Shared<Found> shared() {
        return workbench.shared(Found.TOPIC);
    }

    private void look() {
        Optional<Sight> sight = Sight.shared(workbench).get();
        Optional<Found> found =
                shared().get().filter(each -> sight.isPresent() && each.sight().sameWorkspace(sight.get()));
        if (sight.isEmpty()) {
            shown = Optional.empty();
            screen.none();
        } else if (found.isEmpty()) {
            shown = Optional.empty();
            screen.unchecked(sight.get());
        } else {
            show(sight.get(), found.get());
        }
    }

    private void show(Sight now, Found found) {
        boolean stale = !found.sight().equals(now);
        shown = Optional.of(found);
        Language language = workbench.language();
        workbench
                .jobs()
                .prepare(
                        Words.text("checks.words"),
                        monitor -> Finding.among(
                                found.results(), new Titles(found.sight().snapshot(), language)),
                        findings -> {
                            if (shown.filter(each -> each == found).isPresent()) {
                                screen.show(now, findings, held(found), stale);
                            }
                        });
    }

    private static int held(Found found) {
        return (int) found.results().stream()
                .filter(each -> each.outcome() == CheckResult.Outcome.HOLDS)
                .count();
    }

    /** The person wants the data checked. */
    void check() {
        Optional<Checks> rules = checks.get();
        Optional<Sight> sight = Sight.shared(workbench).get();
        if (rules.isPresent() && sight.isPresent()) {
            Snapshot snapshot = sight.get().snapshot();
            workbench
                    .jobs()
                    .run(
                            Words.text("checks.job", sight.get().info().name()),
                            monitor -> new Found(sight.get(), rules.get().run(snapshot)),
                            shared()::set);
        }
    }

    /** The person goes to a thing. */
    void go(Row row) {
        Jump.to(row, workbench);
    }
}
