package lv.kopa.derive.internal.count;

import static lv.kopa.derive.internal.count.RegistryMeasure.ofAll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import lv.kopa.registry.DeMinimis;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.OtherSupport;
import lv.kopa.registry.SizeClass;

/** What members have: staff, turnover, public support. */
final class AccountMeasures {
    /**
     * High and medium-high-technology manufacturing and knowledge-intensive services by division of NACE Rev. 2 (Eurostat,
     * High-tech industry and knowledge-intensive services, Annex 3).
     */
    private static final Set<String> KNOWLEDGE_INTENSIVE = Set.of(
            "20", "21", "26", "27", "28", "29", "30", "50", "51", "58", "59", "60", "61", "62", "63", "64", "65", "66",
            "69", "70", "71", "72", "73", "74", "75", "78", "80", "84", "85", "86", "87", "88", "90", "91", "92", "93");

    static final List<RegistryMeasure> ALL = List.of(
            ofAll(
                    "turnover",
                    "eur-year",
                    (ledger, scope) ->
                            sum(ledger, scope, each -> each.turnover().map(Euro::amount), each -> true)),
            ofAll("staff", "persons", (ledger, scope) -> sum(ledger, scope, SizeClass::staff, each -> true)),
            ofAll(
                    "knowledgeIntensiveStaff",
                    "persons",
                    (ledger, scope) -> sum(ledger, scope, SizeClass::staff, each -> ledger.organisation(each)
                            .filter(AccountMeasures::knowledgeIntensive)
                            .isPresent())),
            ofAll(
                    "deMinimis",
                    "eur",
                    (ledger, scope) -> Count.money(
                            ledger.during(support(ledger, scope, DeMinimis.class, DeMinimis::organisation)),
                            DeMinimis::amount)),
            ofAll(
                    "otherSupport",
                    "eur",
                    (ledger, scope) -> Count.money(
                            ledger.during(support(ledger, scope, OtherSupport.class, OtherSupport::organisation)),
                            OtherSupport::amount)));

    private AccountMeasures() {}

    /** The sum of those that are known; none where none is. */
    private static Count sum(
            Ledger ledger,
            Scope scope,
            Function<SizeClass, Optional<BigDecimal>> reading,
            Predicate<Id<Organisation>> condition) {
        List<Id<Organisation>> enterprises = ledger.members(scope).stream()
                .filter(each -> ledger.organisation(each)
                        .filter(Organisation::isEnterprise)
                        .isPresent())
                .toList();
        if (enterprises.isEmpty() && scope.organisation().isPresent()) {
            return Count.none(Wording.text("none.no-enterprise"));
        }
        List<Id<Organisation>> known = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int missing = 0;
        for (Id<Organisation> enterprise : enterprises) {
            Optional<BigDecimal> amount = ledger.size(enterprise, ledger.year()).flatMap(reading);
            if (amount.isEmpty()) {
                missing++;
            } else if (condition.test(enterprise)) {
                sum = sum.add(amount.get());
                known.add(enterprise);
            }
        }
        if (missing > 0 && missing == enterprises.size()) {
            return Count.none(Wording.text("none.accounts", String.valueOf(ledger.year())));
        }
        Count count = Count.of(sum.doubleValue(), Count.rows(known));
        return missing == 0
                ? count
                : count.remarked(Wording.text(
                        "remark.accounts",
                        enterprises.size() - missing,
                        enterprises.size(),
                        String.valueOf(ledger.year())));
    }

    private static boolean knowledgeIntensive(Organisation organisation) {
        return organisation.nace().stream()
                .findFirst()
                .map(code -> code.replaceFirst("^[A-Z]", ""))
                .filter(code -> code.length() >= 2 && KNOWLEDGE_INTENSIVE.contains(code.substring(0, 2)))
                .isPresent();
    }

    private static <T extends Entry> List<Fact<T>> support(
            Ledger ledger, Scope scope, Class<T> type, Function<T, Id<Organisation>> organisation) {
        List<Fact<T>> all = new ArrayList<>();
        for (Id<Organisation> member : ledger.members(scope)) {
            all.addAll(
                    ledger.facts().by(type, "organisation", each -> ledger.standing(organisation.apply(each)), member));
        }
        return all;
    }
}
