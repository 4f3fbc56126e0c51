package lv.kopa.derive.internal.count;

import static lv.kopa.derive.internal.count.RegistryMeasure.ofAll;
import static lv.kopa.derive.internal.count.RegistryMeasure.ofGroups;
import static lv.kopa.derive.internal.count.RegistryMeasure.ofMembers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Observation.Level;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.ProjectPartner;
import lv.kopa.registry.Service;
import lv.kopa.registry.ServiceExperience;
import lv.kopa.registry.ServiceExperience.State;
import lv.kopa.registry.ServiceUse;

/** Which services are offered and used, and by whom. */
final class ServiceMeasures {
    private static final int NEW_YEARS = 3;

    static final List<RegistryMeasure> ALL = List.of(
            ofGroups(
                    "servicesOffered",
                    "count",
                    (ledger, scope) -> Count.of(Facts.on(ledger.services(scope), ledger.last()))),
            ofAll("serviceUses", "count", (ledger, scope) -> proven(ledger, scope, Count.of(used(ledger, scope)))),
            ofAll(
                    "serviceValue",
                    "eur",
                    (ledger, scope) -> proven(ledger, scope, Count.money(used(ledger, scope), ServiceUse::value))),
            ofAll(
                    "servicePaid",
                    "eur",
                    (ledger, scope) -> proven(ledger, scope, Count.money(used(ledger, scope), ServiceUse::paid))),
            ofAll("membersUsingServices", "members", ServiceMeasures::membersUsing),
            members("newMembers", State.NEW, ServiceExperience.Scope.THIS_CLUSTER),
            members("newMembersAnywhere", State.NEW, ServiceExperience.Scope.ANY_CLUSTER),
            members("experiencedMembers", State.EXPERIENCED, ServiceExperience.Scope.THIS_CLUSTER),
            members("experiencedMembersAnywhere", State.EXPERIENCED, ServiceExperience.Scope.ANY_CLUSTER),
            members("neverUsedMembers", State.NEVER_USED, ServiceExperience.Scope.THIS_CLUSTER),
            members("neverUsedMembersAnywhere", State.NEVER_USED, ServiceExperience.Scope.ANY_CLUSTER),
            ofMembers("daysToFirstService", "days", ServiceMeasures::daysToFirst),
            ofAll(
                    "supportedEnterprises",
                    "enterprises",
                    (ledger, scope) -> Count.of(supportedInPeriod(ledger, scope, each -> true))),
            ofAll(
                            "supportedEnterprisesToDate",
                            "enterprises",
                            (ledger, scope) -> Count.of(supported(
                                    ledger,
                                    ledger.toDate(ledger.uses(scope)),
                                    MoneyMeasures.partnersToDate(ledger, scope),
                                    each -> true)))
                    .toDate(),
            ofAll(
                    "newEnterprisesSupported",
                    "enterprises",
                    (ledger, scope) -> Count.of(supportedInPeriod(ledger, scope, each -> young(ledger, scope, each)))),
            ofAll(
                    "nonFinancialEnterprises",
                    "enterprises",
                    (ledger, scope) ->
                            Count.of(supported(ledger, ofForm(ledger, scope, false), List.of(), each -> true))),
            ofAll(
                    "grantEnterprises",
                    "enterprises",
                    (ledger, scope) -> Count.of(supported(
                            ledger,
                            ofForm(ledger, scope, true),
                            MoneyMeasures.partnersDuring(ledger, scope),
                            each -> true))));

    private ServiceMeasures() {}

    private static List<Fact<ServiceUse>> used(Ledger ledger, Scope scope) {
        return ledger.during(ledger.uses(scope));
    }

    /** Uses are documented if every one of them is, and stated otherwise. */
    private static Count proven(Ledger ledger, Scope scope, Count count) {
        boolean documented = used(ledger, scope).stream()
                .allMatch(use -> use.entry().evidence().isPresent());
        return count.proven(documented ? Level.DOCUMENT : Level.STATEMENT);
    }

    private static SortedSet<Id<Organisation>> users(Ledger ledger, Collection<Fact<ServiceUse>> uses) {
        return uses.stream()
                .map(use -> ledger.standing(use.entry().organisation()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Count membersUsing(Ledger ledger, Scope scope) {
        SortedSet<Id<Organisation>> users = users(ledger, used(ledger, scope));
        users.retainAll(ledger.members(scope));
        return proven(ledger, scope, Count.of(users));
    }

    /** Members by how long they have used services. */
    private static RegistryMeasure members(String word, State state, ServiceExperience.Scope counted) {
        return ofAll(
                word,
                "members",
                (ledger, scope) -> Count.of(ledger.experience(scope, counted).entrySet().stream()
                        .filter(each -> each.getValue().state() == state)
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    private static Count daysToFirst(Ledger ledger, Scope scope) {
        Id<Organisation> organisation = scope.organisation().orElseThrow();
        Optional<LocalDate> joined = ledger.joined(ledger.standing(organisation), scope);
        Optional<LocalDate> first = ledger.toDate(ledger.usesBy(organisation)).stream()
                .map(use -> use.span().from())
                .min(LocalDate::compareTo);
        if (joined.isEmpty()) {
            return Count.none(Wording.text("none.no-member"));
        }
        if (first.isEmpty()) {
            return Count.none(Wording.text("none.never-used"));
        }
        return Count.of(
                        Math.max(0, ChronoUnit.DAYS.between(joined.get(), first.get())),
                        Count.rows(List.of(organisation)))
                .proven(Level.STATEMENT);
    }

    private static List<Fact<ServiceUse>> ofForm(Ledger ledger, Scope scope, boolean grant) {
        return used(ledger, scope).stream()
                .filter(use -> ledger.service(use.entry().service())
                        .filter(service -> grant == (service.form() == Service.SupportForm.GRANT))
                        .isPresent())
                .toList();
    }

    /** Enterprises that used services in the period, or had a part in a project on any day of it. */
    private static SortedSet<Id<Organisation>> supportedInPeriod(
            Ledger ledger, Scope scope, Predicate<Id<Organisation>> condition) {
        return supported(ledger, used(ledger, scope), MoneyMeasures.partnersDuring(ledger, scope), condition);
    }

    private static SortedSet<Id<Organisation>> supported(
            Ledger ledger,
            List<Fact<ServiceUse>> uses,
            List<Fact<ProjectPartner>> partners,
            Predicate<Id<Organisation>> condition) {
        SortedSet<Id<Organisation>> supported = users(ledger, uses);
        beneficiaries(partners)
                .forEach(fact -> supported.add(ledger.standing(fact.entry().organisation())));
        return ledger.enterprises(supported, condition);
    }

    private static Stream<Fact<ProjectPartner>> beneficiaries(List<Fact<ProjectPartner>> partners) {
        return partners.stream().filter(fact -> fact.entry().role() == ProjectPartner.Role.FINAL_BENEFICIARY);
    }

    /** Whether an enterprise was founded less than three years before it was first supported. */
    private static boolean young(Ledger ledger, Scope scope, Id<Organisation> organisation) {
        Optional<LocalDate> began = Stream.concat(
                        ledger.toDate(ledger.uses(scope)).stream()
                                .filter(use -> ledger.standing(use.entry().organisation())
                                        .equals(organisation))
                                .map(use -> use.span().from()),
                        beneficiaries(MoneyMeasures.partnersToDate(ledger, scope))
                                .filter(each -> ledger.standing(each.entry().organisation())
                                        .equals(organisation))
                                .map(each -> each.span().from()))
                .min(LocalDate::compareTo);
        Optional<LocalDate> founded = ledger.organisation(organisation).flatMap(Organisation::founded);
        return began.isPresent()
                && founded.isPresent()
                && founded.get().isAfter(began.get().minusYears(NEW_YEARS));
    }
}
