package lv.kopa.store.internal.integrity;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.kopa.registry.Activity;
import lv.kopa.registry.Change;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Objection;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.Role;
import lv.kopa.registry.Service;
import lv.kopa.registry.ServiceUse;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A small SYNTHETIC programme in memory, to which changes are proposed. */
final class World {
    static final LocalDate TODAY = LocalDate.of(2019, 6, 1);
    static final LocalDate START = LocalDate.of(2016, 1, 1);
    static final String ME = "anna";
    static final String OTHER = "janis";

    private final List<Change<?>> known = new ArrayList<>();
    private Proposal.Way way = Proposal.Way.ENTERED;
    private String reason = "";
    private Set<Role> roles = EnumSet.allOf(Role.class);
    KnownOf asked;

    /** A programme with its rules, two clusters, three organisations and a service. */
    static World small() {
        World world = new World();
        world.knows(
                programme("p", "6200001.00"),
                rule("ceiling", ProgrammeRule.Rule.GRANT_CEILING, "415000"),
                rule("intensity", ProgrammeRule.Rule.INTENSITY_CEILING, "0.85"),
                cluster("c1"),
                cluster("c2"),
                organisation("o1", "40000000001"),
                organisation("o2", "40000000002"),
                organisation("o3", "40000000003"),
                since(
                        "s1",
                        START,
                        new Service(
                                id("c1"),
                                Optional.empty(),
                                Text.same("Service"),
                                Service.Group.NETWORKING,
                                Euro.ZERO,
                                Euro.of("100"),
                                Service.SupportForm.REDUCED_PRICE)));
        return world;
    }

    World knows(Change<?>... changes) {
        known.addAll(Arrays.asList(changes));
        return this;
    }

    World by(Proposal.Way anotherWay) {
        way = anotherWay;
        return this;
    }

    World with(Role... some) {
        roles = Set.of(some);
        return this;
    }

    World because(String words) {
        reason = words;
        return this;
    }

    List<Objection> judge(Change<?>... changes) {
        return judge(Arrays.asList(changes));
    }

    List<Objection> judge(List<Change<?>> changes) {
        asked = new KnownOf(known);
        try {
            return new RegistryIntegrity(code -> code.equals("ST-02")
                            ? new TreeMap<>(Map.of("1", Optional.of("smeMembers"), "2", Optional.empty()))
                            : new TreeMap<>())
                    .objections(new Proposal(changes, way, reason, ME, roles, TODAY, asked));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What is objected to, in English, each as {@code id field: message | cure}. */
    List<String> words(Change<?>... changes) {
        return judge(changes).stream().map(World::words).toList();
    }

    static String words(Objection objection) {
        return objection.id() + objection.field().map(field -> " " + field).orElse("") + ": "
                + objection.message().in(Language.EN) + " | "
                + objection.cure().in(Language.EN);
    }

    static <T extends Entry> Id<T> id(String id) {
        return new Id<>(id);
    }

    static <T extends Entry> Change<T> change(String id, long expected, Timeline<T> timeline, Class<T> type) {
        return new Change<>(Kind.of(type), id(id), expected, timeline);
    }

    static <T extends Entry> Change<T> since(String id, LocalDate from, T entry) {
        return Change.add(Kind.of(entry), id(id), Span.since(from), entry);
    }

    static <T extends Entry> Change<T> during(String id, LocalDate from, LocalDate until, T entry) {
        return Change.add(Kind.of(entry), id(id), Span.of(from, until), entry);
    }

    /** Another state of something known before. */
    static <T extends Entry> Change<T> again(Change<T> before, Timeline<T> after) {
        return new Change<>(before.kind(), before.id(), 1, after);
    }

    static Change<Programme> programme(String id, String allocation) {
        return since(
                id,
                START,
                new Programme(
                        Text.same("Programme " + id),
                        Programme.Generation.G2014_2020,
                        "0.0.0",
                        "act",
                        Euro.of(allocation)));
    }

    static Change<ProgrammeRule> rule(String id, ProgrammeRule.Rule rule, String value) {
        return since(id, START, new ProgrammeRule(id("p"), rule, new BigDecimal(value), "act", false));
    }

    static Cluster clusterFounded(LocalDate founded) {
        return new Cluster(
                Text.same("Cluster"),
                Optional.empty(),
                Text.same("sector"),
                Cluster.Stage.GROWING,
                Optional.ofNullable(founded),
                List.of("62"),
                List.of("LV00"),
                Optional.empty());
    }

    static Change<Cluster> cluster(String id) {
        return since(id, START, clusterFounded(START));
    }

    static Organisation organisationOf(String number, LocalDate founded) {
        return new Organisation(
                Text.same("Firm"),
                Organisation.Type.ENTERPRISE,
                Optional.of(Organisation.RegistrationType.ENTERPRISE_REGISTER),
                Optional.of(number),
                Optional.empty(),
                "LV",
                Optional.ofNullable(founded),
                List.of(),
                List.of());
    }

    static Change<Organisation> organisation(String id, String number) {
        return since(id, START, organisationOf(number, START));
    }

    static Membership membership(String cluster, String organisation) {
        return new Membership(id(cluster), id(organisation), Membership.Status.FULL);
    }

    static ServiceUse use(String service, String organisation) {
        return new ServiceUse(id(service), id(organisation), Euro.ZERO, Euro.of("100"), Optional.empty());
    }

    static Activity activity(String cluster, LocalDate ends) {
        return new Activity(
                id(cluster),
                Optional.empty(),
                Activity.Type.TRAINING,
                Text.same("Training"),
                ends,
                Euro.of("1000"),
                false);
    }

    static Ownership ownership(String owner, String owned, String share, boolean control) {
        return new Ownership(id(owner), id(owned), new BigDecimal(share), control);
    }

    static Grant grant(String cluster, String eligible, String amount, String own) {
        return new Grant(
                id("p"),
                Optional.empty(),
                id(cluster),
                "1",
                START,
                START.plusYears(4),
                Euro.of(eligible),
                Euro.of(amount),
                Euro.of(own));
    }

    static Observation value(String unit, Double value, Observation.Status status, String saidBy, String acceptedBy) {
        return new Observation(
                "OP-01",
                "1",
                Observation.Subject.ORGANISATION,
                unit,
                "2018",
                Optional.ofNullable(value),
                status,
                Observation.Level.STATEMENT,
                Optional.empty(),
                "form",
                saidBy,
                Optional.ofNullable(acceptedBy),
                Optional.empty());
    }

    static Change<ReportingPeriod> period(String id, int year, boolean closed) {
        return since(
                id,
                LocalDate.of(year, 1, 1),
                new ReportingPeriod(
                        String.valueOf(year),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        LocalDate.of(year + 1, 3, 31),
                        closed));
    }
}
