package lv.kopa.store.internal.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Person;
import lv.kopa.registry.Span;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Text;

/** SYNTHETIC facts for tests. */
final class Facts {
    static final Kind<Cluster> CLUSTER = Kind.of(Cluster.class);
    static final Kind<Organisation> ORGANISATION = Kind.of(Organisation.class);
    static final Kind<Membership> MEMBERSHIP = Kind.of(Membership.class);
    static final Kind<Person> PERSON = Kind.of(Person.class);
    static final LocalDate MAY = LocalDate.of(2018, 5, 1);
    static final LocalDate JUNE = LocalDate.of(2018, 6, 1);
    static final LocalDate JULY = LocalDate.of(2018, 7, 1);
    static final Workspaces.Plan PLAN =
            new Workspaces.Plan(Text.of("SYNTHETIC programme", "SINTĒTISKA programma"), true, Optional.empty());

    private Facts() {}

    static Cluster cluster(String name) {
        return new Cluster(
                Text.of(name, name + " (lv)"),
                Optional.empty(),
                Text.same("IT"),
                Cluster.Stage.GROWING,
                Optional.of(MAY),
                List.of("62.01", "63"),
                List.of(),
                Optional.empty());
    }

    static Organisation organisation(String name) {
        return new Organisation(
                Text.same(name),
                Organisation.Type.ENTERPRISE,
                Optional.of(Organisation.RegistrationType.ENTERPRISE_REGISTER),
                Optional.of("40000000000"),
                Optional.empty(),
                "LV",
                Optional.empty(),
                List.of("62.01"),
                List.of("LV006"));
    }

    static Membership membership(String cluster, String organisation) {
        return new Membership(new Id<>(cluster), new Id<>(organisation), Membership.Status.FULL);
    }

    static Person person(String name) {
        return new Person(
                name,
                Optional.of(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Change<Cluster> addCluster(String id, String name) {
        return Change.add(CLUSTER, new Id<>(id), Span.since(MAY), cluster(name));
    }

    static Change<Organisation> addOrganisation(String id, String name) {
        return Change.add(ORGANISATION, new Id<>(id), Span.since(MAY), organisation(name));
    }
}
