package lv.kopa.derive.internal.count;

import static lv.kopa.derive.internal.count.RegistryMeasure.ofAll;
import static lv.kopa.derive.internal.count.RegistryMeasure.ofGroups;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import lv.kopa.registry.Application;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Payment;
import lv.kopa.registry.ProjectPartner;

/** Applications, grants, payments and who has a part in projects. */
final class MoneyMeasures {
    static final List<RegistryMeasure> ALL = List.of(
            ofGroups("applications", "count", (ledger, scope) -> Count.of(Projects.applications(ledger, scope))),
            ofGroups(
                    "approvedApplications",
                    "count",
                    (ledger, scope) -> Count.of(Projects.applications(ledger, scope).stream()
                            .filter(each -> each.entry().decision() == Application.Decision.APPROVED)
                            .toList())),
            ofGroups("grants", "count", (ledger, scope) -> Count.of(Projects.grants(ledger, scope))),
            ofGroups(
                    "grantAmount",
                    "eur",
                    (ledger, scope) -> Count.money(Projects.grants(ledger, scope), Grant::amount)),
            ofGroups(
                    "eligibleCost",
                    "eur",
                    (ledger, scope) -> Count.money(Projects.grants(ledger, scope), Grant::eligibleCost)),
            ofGroups(
                    "privatePart",
                    "eur",
                    (ledger, scope) -> Count.money(Projects.grants(ledger, scope), Grant::privatePart)),
            ofGroups(
                    "payments",
                    "eur",
                    (ledger, scope) -> Count.money(ledger.during(payments(ledger, scope)), Payment::amount)),
            ofGroups(
                            "paymentsToDate",
                            "eur",
                            (ledger, scope) -> Count.money(ledger.toDate(payments(ledger, scope)), Payment::amount))
                    .toDate(),
            ofAll(
                    "projectPartners",
                    "count",
                    (ledger, scope) -> Count.of(organisations(ledger, partners(ledger, scope)))),
            ofGroups(
                    "researchPartners",
                    "count",
                    (ledger, scope) -> Count.of(ledger.ofType(
                            organisations(ledger, partners(ledger, scope)), Organisation.Type.RESEARCH))));

    private MoneyMeasures() {}

    private static List<Fact<Payment>> payments(Ledger ledger, Scope scope) {
        List<Fact<Payment>> payments = new ArrayList<>();
        Projects.allGrants(ledger, scope).stream()
                .map(Fact::id)
                .distinct()
                .forEach(grant -> payments.addAll(ledger.facts().by(Payment.class, "grant", Payment::grant, grant)));
        return payments;
    }

    /** Who has a part in a project at the end of the period; of an organisation, its own parts. */
    static List<Fact<ProjectPartner>> partners(Ledger ledger, Scope scope) {
        SortedSet<Id<Grant>> inForce = new TreeSet<>();
        Projects.grants(ledger, scope).forEach(grant -> inForce.add(grant.id()));
        return Facts.on(partnersEver(ledger, scope), ledger.last()).stream()
                .filter(each -> scope.organisation().isPresent()
                        || inForce.contains(each.entry().grant()))
                .toList();
    }

    /** Who has had a part in a project by the end of the period, whether or not that has ended; of an organisation, its own parts. */
    static List<Fact<ProjectPartner>> partnersToDate(Ledger ledger, Scope scope) {
        return partnersEver(ledger, scope).stream()
                .filter(each -> !each.span().from().isAfter(ledger.last()))
                .toList();
    }

    /** Who had a part in a project on any day of the period. */
    static List<Fact<ProjectPartner>> partnersDuring(Ledger ledger, Scope scope) {
        return partnersToDate(ledger, scope).stream()
                .filter(each ->
                        each.span().until().map(ledger.first()::isBefore).orElse(true))
                .toList();
    }

    private static List<Fact<ProjectPartner>> partnersEver(Ledger ledger, Scope scope) {
        List<Fact<ProjectPartner>> partners = new ArrayList<>();
        if (scope.organisation().isPresent()) {
            ledger
                    .facts()
                    .by(
                            ProjectPartner.class,
                            "organisation",
                            each -> ledger.standing(each.organisation()),
                            ledger.standing(scope.organisation().get()))
                    .stream()
                    .filter(each ->
                            Projects.isOf(ledger.facts(), scope, each.entry().grant()))
                    .forEach(partners::add);
        } else {
            Projects.allGrants(ledger, scope).stream()
                    .map(Fact::id)
                    .distinct()
                    .forEach(grant -> partners.addAll(
                            ledger.facts().by(ProjectPartner.class, "grant", ProjectPartner::grant, grant)));
        }
        return partners;
    }

    private static SortedSet<Id<Organisation>> organisations(Ledger ledger, List<Fact<ProjectPartner>> partners) {
        SortedSet<Id<Organisation>> organisations = new TreeSet<>();
        partners.forEach(each -> organisations.add(ledger.standing(each.entry().organisation())));
        return organisations;
    }
}
