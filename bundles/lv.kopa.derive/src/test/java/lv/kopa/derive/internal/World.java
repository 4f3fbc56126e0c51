package lv.kopa.derive.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Activity;
import lv.kopa.registry.ActivityTag;
import lv.kopa.registry.Application;
import lv.kopa.registry.Call;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.CooperationLink;
import lv.kopa.registry.Deflator;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Label;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Observation.Status;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Ownership;
import lv.kopa.registry.Participation;
import lv.kopa.registry.Payment;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProjectPartner;
import lv.kopa.registry.Service;
import lv.kopa.registry.ServiceUse;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.SnapshotOf;
import lv.kopa.registry.Span;
import lv.kopa.text.Text;

/** A small SYNTHETIC registry for tests, told sentence by sentence. */
public final class World {
    /** Before everything. */
    public static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final List<Fact<?>> facts = new ArrayList<>();
    private long change;

    /** A world with one programme. */
    public World() {
        programme("prog");
    }

    /** A programme. */
    public World programme(String id) {
        return fact(
                id,
                Span.since(LONG_AGO),
                new Programme(Text.same(id), Programme.Generation.G2014_2020, "3.2.1.1", "", Euro.of("6200001")));
    }

    /** Any fact. */
    public World fact(String id, Span span, Entry entry) {
        facts.add(new Fact<>(new Id<>(id), span, entry, ++change));
        return this;
    }

    /** Clusters. */
    public World clusters(String... ids) {
        for (String id : ids) {
            fact(
                    id,
                    Span.since(LONG_AGO),
                    new Cluster(
                            Text.same(id),
                            Optional.empty(),
                            Text.EMPTY,
                            Cluster.Stage.GROWING,
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.empty()));
        }
        return this;
    }

    /** Enterprises that are members since long ago. */
    public World members(String cluster, String... organisations) {
        for (String each : organisations) {
            member(cluster, each, Span.since(LONG_AGO));
        }
        return this;
    }

    /** A membership; makes the enterprise if it is not there. */
    public World member(String cluster, String organisation, Span span) {
        if (facts.stream()
                .noneMatch(fact -> fact.entry() instanceof Organisation
                        && fact.id().value().equals(organisation))) {
            organisation(organisation, Organisation.Type.ENTERPRISE, "");
        }
        return fact(
                cluster + "-" + organisation + "-" + change,
                span,
                new Membership(new Id<>(cluster), new Id<>(organisation), Membership.Status.FULL));
    }

    /** An organisation. */
    public World organisation(String id, Organisation.Type type, String number) {
        return organisation(id, type, number, "LV");
    }

    /** An organisation of a country. */
    public World organisation(String id, Organisation.Type type, String number, String country) {
        return fact(
                id,
                Span.since(LONG_AGO),
                new Organisation(
                        Text.same(id),
                        type,
                        Optional.of(Organisation.RegistrationType.ENTERPRISE_REGISTER),
                        Optional.of(number).filter(each -> !each.isEmpty()),
                        Optional.empty(),
                        country,
                        Optional.empty(),
                        List.of("C26.1"),
                        List.of("LV006")));
    }

    /** Control. */
    public World controls(String owner, String owned) {
        return fact(
                owner + "-" + owned,
                Span.since(LONG_AGO),
                new Ownership(new Id<>(owner), new Id<>(owned), BigDecimal.ONE, true));
    }

    /** Accounts of a year. */
    public World size(String organisation, int year, SizeClass.Size size, String staff, String turnover) {
        return fact(
                organisation + "-" + year,
                Span.since(LocalDate.of(year, 1, 1)),
                new SizeClass(
                        new Id<>(organisation),
                        year,
                        size,
                        Optional.of(staff).filter(each -> !each.isEmpty()).map(BigDecimal::new),
                        Optional.of(turnover).filter(each -> !each.isEmpty()).map(Euro::of),
                        Optional.empty()));
    }

    /** A service of a cluster. */
    public World service(String id, String cluster) {
        return fact(
                id,
                Span.since(LONG_AGO),
                new Service(
                        new Id<>(cluster),
                        Optional.empty(),
                        Text.same(id),
                        Service.Group.MARKET,
                        Euro.of("10"),
                        Euro.of("100"),
                        Service.SupportForm.REDUCED_PRICE));
    }

    /** A use of a service. */
    public World use(String service, String organisation, LocalDate day) {
        return fact(
                "use-" + change,
                Span.since(day),
                new ServiceUse(
                        new Id<>(service), new Id<>(organisation), Euro.of("10"), Euro.of("100"), Optional.empty()));
    }

    /** An activity. */
    public World activity(String id, String cluster, Activity.Type type, String cost, boolean overhead, LocalDate day) {
        return fact(
                id,
                Span.since(day),
                new Activity(new Id<>(cluster), Optional.empty(), type, Text.same(id), day, Euro.of(cost), overhead));
    }

    /** Training, out of a grant or not. */
    public World activity(String id, String cluster, Optional<String> grant, String cost, LocalDate day) {
        return fact(
                id,
                Span.since(day),
                new Activity(
                        new Id<>(cluster),
                        grant.map(Id<Grant>::new),
                        Activity.Type.TRAINING,
                        Text.same(id),
                        day,
                        Euro.of(cost),
                        false));
    }

    /** A tag of an activity. */
    public World tag(String activity, String area) {
        return fact(
                activity + "-" + area,
                Span.since(LONG_AGO),
                new ActivityTag(
                        new Id<>(activity),
                        ActivityTag.Direction.D2,
                        Optional.of(area),
                        Optional.of("2014"),
                        Optional.empty()));
    }

    /** A part in an activity. */
    public World part(String activity, String organisation, int people, LocalDate day) {
        return fact(
                activity + "-" + organisation,
                Span.since(day),
                new Participation(new Id<>(activity), new Id<>(organisation), people));
    }

    /** A link. */
    public World link(String one, String other, boolean throughCluster, String wave) {
        return link(one, other, throughCluster, wave, LocalDate.of(Integer.parseInt(wave), 6, 1));
    }

    /** A link that a survey found on a day. */
    public World link(String one, String other, boolean throughCluster, String wave, LocalDate day) {
        return fact(
                "link-" + change,
                Span.since(day),
                new CooperationLink(
                        new Id<>(one), new Id<>(other), CooperationLink.Type.INFORMATION, 2, throughCluster, wave));
    }

    /** A grant. */
    public World grant(String id, String programme, String cluster, String amount) {
        return fact(
                id,
                Span.since(LONG_AGO),
                new Grant(
                        new Id<>(programme),
                        Optional.empty(),
                        new Id<>(cluster),
                        id,
                        LONG_AGO,
                        LocalDate.of(2021, 12, 31),
                        Euro.of(amount),
                        Euro.of(amount),
                        Euro.ZERO));
    }

    /** A call. */
    public World call(String id, String programme) {
        return fact(
                id,
                Span.since(LONG_AGO),
                new Call(new Id<>(programme), Text.same(id), LONG_AGO, LocalDate.of(2021, 12, 31), Euro.of("6200001")));
    }

    /** An application. */
    public World application(String call, String applicant, String cluster, LocalDate day) {
        return fact(
                "application-" + change,
                Span.since(day),
                new Application(
                        new Id<>(call),
                        new Id<>(applicant),
                        new Id<>(cluster),
                        Euro.of("100"),
                        Euro.of("85"),
                        Application.Decision.APPROVED));
    }

    /** Who is supported in a project. */
    public World beneficiary(String grant, String organisation) {
        return beneficiary(grant, organisation, Span.since(LONG_AGO));
    }

    /** Who was supported in a project for a time. */
    public World beneficiary(String grant, String organisation, Span span) {
        return fact(
                grant + "-" + organisation,
                span,
                new ProjectPartner(new Id<>(grant), new Id<>(organisation), ProjectPartner.Role.FINAL_BENEFICIARY));
    }

    /** A payment. */
    public World payment(String grant, Payment.Type type, String amount, LocalDate day) {
        return fact(
                "payment-" + change, Span.since(day), new Payment(new Id<>(grant), type, Euro.of(amount), "SYNTHETIC"));
    }

    /** A label. */
    public World label(String cluster, Label.Grade grade, Span span) {
        return fact("label-" + change, span, new Label(new Id<>(cluster), "SYNTHETIC", grade, "-"));
    }

    /** A price index. */
    public World index(int year, double index) {
        return fact("gdp-" + year, Span.since(LONG_AGO), new Deflator("GDP", year, index, "SYNTHETIC"));
    }

    /** An accepted value, shown by a document. */
    public World value(String indicator, Subject subject, String unit, String period, double value) {
        return value(indicator, "1", subject, unit, period, Optional.of(value), Status.ACCEPTED, Level.DOCUMENT);
    }

    /** A value. */
    public World value(
            String indicator,
            String version,
            Subject subject,
            String unit,
            String period,
            Optional<Double> value,
            Status status,
            Level level) {
        LocalDate from = lv.kopa.registry.Periods.days(period).orElseThrow().from();
        return fact(
                "value-" + change,
                Span.since(from),
                new Observation(
                        indicator,
                        version,
                        subject,
                        unit,
                        period,
                        value,
                        status,
                        level,
                        Optional.empty(),
                        "SYNTHETIC",
                        "somebody",
                        Optional.empty(),
                        Optional.empty()));
    }

    /** The registry as of a day. */
    public SnapshotOf on(String day) {
        return new SnapshotOf(Moment.of(LocalDate.parse(day)), true, facts);
    }
}
