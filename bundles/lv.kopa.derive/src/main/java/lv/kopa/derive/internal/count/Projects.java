package lv.kopa.derive.internal.count;

import java.util.List;
import lv.kopa.registry.Application;
import lv.kopa.registry.Call;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Programme;

/** What clusters applied for and were granted; of a programme, by it alone. */
final class Projects {
    private Projects() {}

    /** Grants in force at the end of the period. */
    static List<Fact<Grant>> grants(Ledger ledger, Scope scope) {
        return Facts.on(allGrants(ledger, scope), ledger.last());
    }

    /** Grants, whenever. */
    static List<Fact<Grant>> allGrants(Ledger ledger, Scope scope) {
        return ledger
                .ofClusters(scope, cluster -> ledger.facts().by(Grant.class, "cluster", Grant::cluster, cluster))
                .stream()
                .filter(each -> concerns(scope, each.entry().programme()))
                .toList();
    }

    /** Applications that were handed in in the period; to a programme, those in answer to its calls. */
    static List<Fact<Application>> applications(Ledger ledger, Scope scope) {
        List<Fact<Application>> all = ledger.ofClusters(
                scope, cluster -> ledger.facts().by(Application.class, "cluster", Application::cluster, cluster));
        return ledger.during(all).stream()
                .filter(each -> scope.programme().isEmpty()
                        || ledger.facts().byId(Call.class, each.entry().call()).stream()
                                .anyMatch(call -> concerns(scope, call.entry().programme())))
                .toList();
    }

    /** Whether a grant is of the programme of a scope, if that is of one. */
    static boolean isOf(Facts facts, Scope scope, Id<Grant> grant) {
        return scope.programme().isEmpty()
                || facts.byId(Grant.class, grant).stream()
                        .anyMatch(each -> concerns(scope, each.entry().programme()));
    }

    private static boolean concerns(Scope scope, Id<Programme> programme) {
        return scope.programme().map(programme::equals).orElse(true);
    }
}
