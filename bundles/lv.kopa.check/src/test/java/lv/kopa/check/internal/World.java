package lv.kopa.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.DeMinimis;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Organisation.RegistrationType;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.Payment;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProjectPartner;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.SnapshotOf;
import lv.kopa.registry.Span;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A small registry that a test makes, with one programme. */
final class World {
    static final Id<Programme> PROGRAMME = new Id<>("prog");
    static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    static final LocalDate START = LocalDate.of(2017, 2, 1);
    static final LocalDate END = LocalDate.of(2020, 12, 31);

    private static final RuleChecks CHECKS = new RuleChecks(new FewIndicators(), List::of);

    private final List<Fact<?>> facts = new ArrayList<>();
    private int number;

    World() {
        this("6200001.00", Programme.Generation.G2014_2020);
    }

    World(String allocation, Programme.Generation generation) {
        add(
                LONG_AGO,
                PROGRAMME.value(),
                new Programme(Text.same("SYNTHETIC"), generation, "m", "a", Euro.of(allocation)));
    }

    <T extends Entry> World add(LocalDate from, String id, T entry) {
        return add(Span.since(from), id, entry);
    }

    <T extends Entry> World add(Span span, String id, T entry) {
        facts.add(new Fact<>(new Id<T>(id), span, entry, 1));
        return this;
    }

    private String next(String prefix) {
        return prefix + "-" + ++number;
    }

    World cluster(String id) {
        return add(
                LONG_AGO,
                id,
                new Cluster(
                        Text.same("SYNTHETIC " + id),
                        Optional.empty(),
                        Text.EMPTY,
                        Cluster.Stage.GROWING,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of("https://" + id + ".example")));
    }

    /** A cluster with a grant of this amount of this cost. */
    World funded(String cluster, String amount, String cost) {
        Euro whole = Euro.of(cost);
        return cluster(cluster)
                .add(
                        LocalDate.of(2017, 1, 30),
                        "gr-" + cluster,
                        new Grant(
                                PROGRAMME,
                                Optional.empty(),
                                new Id<>(cluster),
                                "c",
                                START,
                                END,
                                whole,
                                Euro.of(amount),
                                whole.minus(Euro.of(amount))));
    }

    World organisation(String id, Organisation.Type type, Optional<String> registration) {
        return add(
                LONG_AGO,
                id,
                new Organisation(
                        Text.same("SYNTHETIC " + id),
                        type,
                        Optional.of(RegistrationType.ENTERPRISE_REGISTER),
                        registration,
                        Optional.empty(),
                        "LV",
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    /** An enterprise with a number of its own. */
    World firm(String id) {
        return organisation(id, Organisation.Type.ENTERPRISE, Optional.of(String.format("990%08d", ++number)));
    }

    World member(String cluster, String organisation, Span span) {
        return add(
                span,
                "m-" + cluster + "-" + organisation,
                new Membership(new Id<>(cluster), new Id<>(organisation), Membership.Status.FULL));
    }

    World member(String cluster, String organisation) {
        return member(cluster, organisation, Span.since(LONG_AGO));
    }

    World size(String firm, int year, SizeClass.Size size, String turnover) {
        return add(
                LocalDate.of(year, 1, 1),
                next("size"),
                new SizeClass(
                        new Id<>(firm),
                        year,
                        size,
                        Optional.of(BigDecimal.TEN),
                        Optional.of(Euro.of(turnover)),
                        Optional.empty()));
    }

    World owns(String owner, String owned, Span span) {
        return add(span, next("own"), new Ownership(new Id<>(owner), new Id<>(owned), new BigDecimal("0.75"), true));
    }

    World partner(String grant, String organisation, ProjectPartner.Role role) {
        return add(START, next("pp"), new ProjectPartner(new Id<>(grant), new Id<>(organisation), role));
    }

    World pay(String grant, LocalDate day, String amount) {
        return add(day, next("pay"), new Payment(new Id<>(grant), Payment.Type.INTERIM, Euro.of(amount), "r"));
    }

    World value(Observation.Subject subject, String unit, String code, int year, double value, String comment) {
        return add(
                LocalDate.of(year, 1, 1),
                next("obs"),
                new Observation(
                        code,
                        "1",
                        subject,
                        unit,
                        "" + year,
                        Optional.of(value),
                        Observation.Status.SUBMITTED,
                        Observation.Level.STATEMENT,
                        Optional.empty(),
                        "s",
                        "who",
                        Optional.empty(),
                        Optional.of(comment)));
    }

    World value(String firm, String code, int year, double value) {
        return value(Observation.Subject.ORGANISATION, firm, code, year, value, "");
    }

    World aid(String firm, String day, String amount, DeMinimis.Regulation regulation) {
        return add(
                LocalDate.parse(day),
                next("dm"),
                new DeMinimis(new Id<>(firm), Euro.of(amount), "g", "LV", regulation, false));
    }

    int size() {
        return facts.size();
    }

    /** What all rules find at the end. */
    List<CheckResult> check() {
        return all(END);
    }

    private List<CheckResult> all(LocalDate day) {
        return CHECKS.run(at(day));
    }

    /** The registry as it looks from a day. */
    Snapshot at(LocalDate day) {
        return new SnapshotOf(Moment.of(day), true, facts);
    }

    List<CheckResult> check(String rule, LocalDate day) {
        return all(day).stream()
                .filter(result -> result.rule().id().equals(rule))
                .toList();
    }

    List<CheckResult> check(String rule) {
        return check(rule, END);
    }

    /** The one result of a rule, which must be this. */
    CheckResult only(String rule, CheckResult.Outcome outcome) {
        return only(rule, END, outcome);
    }

    CheckResult only(String rule, LocalDate day, CheckResult.Outcome outcome) {
        List<CheckResult> results = check(rule, day);
        assertEquals(1, results.size(), results::toString);
        CheckResult result = results.get(0);
        assertEquals(outcome, result.outcome(), () -> result.message().in(Language.EN));
        for (Language language : Language.values()) {
            String words = result.message().in(language) + result.cure().in(language);
            assertEquals(-1, words.indexOf('{'), words);
        }
        assertEquals(outcome == CheckResult.Outcome.HOLDS, result.cure().isEmpty());
        return result;
    }

    static String words(CheckResult result) {
        return result.message().in(Language.EN);
    }
}
