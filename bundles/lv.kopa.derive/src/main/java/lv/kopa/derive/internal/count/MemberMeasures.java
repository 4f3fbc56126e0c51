package lv.kopa.derive.internal.count;

import static lv.kopa.derive.internal.count.RegistryMeasure.ofAll;
import static lv.kopa.derive.internal.count.RegistryMeasure.ofGroups;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.SizeClass;

/** Who belongs to a cluster. */
final class MemberMeasures {
    private static final int YEARS_BEFORE = 3;

    static final List<RegistryMeasure> ALL = List.of(
            ofGroups(
                    "clusters",
                    "count",
                    (ledger, scope) -> Count.of(scope.clusters().size(), List.of())),
            ofAll("members", "members", (ledger, scope) -> Count.of(ledger.members(scope))),
            ofGroups("membersBefore", "members", (ledger, scope) -> Count.of(before(ledger, scope))),
            ofGroups(
                    "joined",
                    "members",
                    (ledger, scope) -> Count.of(less(ledger.members(scope), before(ledger, scope)))),
            ofGroups(
                    "left", "members", (ledger, scope) -> Count.of(less(before(ledger, scope), ledger.members(scope)))),
            ofGroups("stayed", "members", MemberMeasures::stayed),
            ofAll(
                    "enterprises",
                    "enterprises",
                    (ledger, scope) -> Count.of(ledger.enterprises(ledger.members(scope), each -> true))),
            ofAll("smeMembers", "enterprises", (ledger, scope) -> bySize(ledger, scope, true)),
            ofAll("largeMembers", "enterprises", (ledger, scope) -> bySize(ledger, scope, false)),
            ofType("researchMembers", Organisation.Type.RESEARCH),
            ofType("educationMembers", Organisation.Type.EDUCATION),
            ofType("foreignMembers", Organisation.Type.FOREIGN),
            ofGroups("memberTypes", "count", MemberMeasures::types),
            ofGroups("membersInMainRegion", "members", MemberMeasures::inMainRegion),
            ofAll("membersWithBaseline", "enterprises", MemberMeasures::withBaseline));

    private MemberMeasures() {}

    private static RegistryMeasure ofType(String word, Organisation.Type type) {
        return ofAll(word, "members", (ledger, scope) -> Count.of(ledger.ofType(ledger.members(scope), type)));
    }

    private static SortedSet<Id<Organisation>> before(Ledger ledger, Scope scope) {
        return ledger.membersOn(scope, ledger.first().minusDays(1));
    }

    private static SortedSet<Id<Organisation>> less(
            SortedSet<Id<Organisation>> these, SortedSet<Id<Organisation>> others) {
        SortedSet<Id<Organisation>> rest = new TreeSet<>(these);
        rest.removeAll(others);
        return rest;
    }

    private static Count stayed(Ledger ledger, Scope scope) {
        SortedSet<Id<Organisation>> both = new TreeSet<>(before(ledger, scope));
        both.retainAll(ledger.members(scope));
        return Count.of(both);
    }

    /** By the size of the whole undertaking; those of which none is known are counted in neither class, and told. */
    private static Count bySize(Ledger ledger, Scope scope, boolean sme) {
        SortedSet<Id<Organisation>> members = ledger.members(scope);
        Count count = Count.of(ledger.enterprises(
                members,
                each -> isSme(ledger, each).filter(small -> small == sme).isPresent()));
        int without = ledger.enterprises(members, each -> isSme(ledger, each).isEmpty())
                .size();
        return without == 0 ? count : count.remarked(Wording.text("remark.size-unknown", without));
    }

    private static Optional<Boolean> isSme(Ledger ledger, Id<Organisation> organisation) {
        return ledger.undertakingSizes().of(organisation, ledger.year()).map(SizeClass.Size::isSme);
    }

    private static Count types(Ledger ledger, Scope scope) {
        long types = ledger.members(scope).stream()
                .flatMap(each -> ledger.organisation(each).stream())
                .flatMap(each -> each.memberType().stream())
                .distinct()
                .count();
        return Count.of(types, Count.rows(ledger.members(scope)));
    }

    private static Count inMainRegion(Ledger ledger, Scope scope) {
        Map<String, List<Id<Organisation>>> regions = ledger.members(scope).stream()
                .filter(each -> region(ledger, each).isPresent())
                .collect(Collectors.groupingBy(
                        each -> region(ledger, each).orElseThrow(), TreeMap::new, Collectors.toList()));
        int without = ledger.members(scope).size()
                - regions.values().stream().mapToInt(List::size).sum();
        List<Id<Organisation>> most = List.of();
        for (List<Id<Organisation>> region : regions.values()) {
            most = region.size() > most.size() ? region : most;
        }
        Count count = Count.of(most);
        return without == 0 ? count : count.remarked(Wording.text("remark.region-unknown", without));
    }

    private static Optional<String> region(Ledger ledger, Id<Organisation> organisation) {
        return ledger.organisation(organisation)
                .flatMap(each -> each.nuts().stream().findFirst());
    }

    private static Count withBaseline(Ledger ledger, Scope scope) {
        return Count.of(ledger.enterprises(ledger.members(scope), each -> ledger.joined(each, scope)
                .map(LocalDate::getYear)
                .filter(year -> IntStream.rangeClosed(year - YEARS_BEFORE, year)
                        .allMatch(known -> ledger.size(each, known)
                                .filter(MemberMeasures::complete)
                                .isPresent()))
                .isPresent()));
    }

    private static boolean complete(SizeClass size) {
        return size.staff().isPresent() && size.turnover().isPresent();
    }
}
