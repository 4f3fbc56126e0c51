package lv.kopa.desktop.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import lv.kopa.desktop.internal.contribution.Contribution;

/** For each contribution that is no view a workbench of its own: what it registers ends when it goes. */
final class Scopes {
    private final Map<Contribution<?, ?>, ScopedWorkbench> scopes = new HashMap<>();
    private final Supplier<ScopedWorkbench> make;

    Scopes(Supplier<ScopedWorkbench> make) {
        this.make = make;
    }

    /** The workbench of a contribution that is here. */
    ScopedWorkbench of(Contribution<?, ?> contribution) {
        return scopes.computeIfAbsent(contribution, key -> make.get());
    }

    /** The contribution has gone. */
    void end(Contribution<?, ?> contribution) {
        ScopedWorkbench scope = scopes.remove(contribution);
        if (scope != null) {
            scope.close();
        }
    }
}
