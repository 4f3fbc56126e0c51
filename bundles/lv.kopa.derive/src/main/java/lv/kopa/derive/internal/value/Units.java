package lv.kopa.derive.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import lv.kopa.derive.internal.count.Facts;
import lv.kopa.derive.internal.count.Scope;
import lv.kopa.registry.Activity;
import lv.kopa.registry.Application;
import lv.kopa.registry.Call;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.FundedClusters;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Programme;

/** The units that there are on the day of a snapshot. */
final class Units {
    private final Facts facts;

    Units(Facts facts) {
        this.facts = facts;
    }

    /** All of a kind, by identifier. */
    List<Scope> of(Subject subject) {
        return switch (subject) {
            case PROGRAMME -> programmes();
            case CLUSTER -> ids(Cluster.class).stream().map(Scope::of).toList();
            case ORGANISATION ->
                ids(Organisation.class).stream().map(Scope::organisation).toList();
            case ACTIVITY -> ids(Activity.class).stream().map(Scope::activity).toList();
            case APPLICATION ->
                ids(Application.class).stream().map(Scope::application).toList();
        };
    }

    private <T extends Entry> SortedSet<Id<T>> ids(Class<T> type) {
        SortedSet<Id<T>> ids = new TreeSet<>();
        Facts.on(facts.ever(type), facts.asOf()).forEach(fact -> ids.add(fact.id()));
        return ids;
    }

    /** All clusters belong to a programme that is alone; to one of several, those that applied to it or have its grant. */
    private List<Scope> programmes() {
        SortedSet<Id<Programme>> programmes = ids(Programme.class);
        List<Scope> scopes = new ArrayList<>();
        for (Id<Programme> programme : programmes) {
            SortedSet<Id<Cluster>> clusters = ids(Cluster.class);
            if (programmes.size() > 1) {
                clusters.retainAll(taking(programme));
            }
            scopes.add(Scope.programme(programme, clusters));
        }
        return scopes;
    }

    private SortedSet<Id<Cluster>> taking(Id<Programme> programme) {
        return FundedClusters.of(
                programme,
                facts.asOf(),
                facts.by(Grant.class, "programme", Grant::programme, programme),
                facts.ever(Call.class),
                facts.ever(Application.class));
    }
}
