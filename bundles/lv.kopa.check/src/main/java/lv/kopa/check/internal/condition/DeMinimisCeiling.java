package lv.kopa.check.internal.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.DeMinimis;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Options;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Row;
import lv.kopa.registry.Undertakings;
import lv.kopa.text.Text;

/**
 * De minimis aid of a single undertaking in one Member State stays within the ceiling of the regulation, whenever more was
 * granted, and none is granted in a sector that is excluded. Under a general regulation all that was granted counts; under that of a
 * sector what was granted under the same, and all of it against the general ceiling of the day. Aid is granted when the right to it arises. Who is one undertaking is as it was on that day. A fiscal year is taken to be the
 * calendar year.
 *
 * <p>Figures: {@code sum} (the largest sum in any window), {@code ceiling}, {@code day} (on which that sum was reached),
 * {@code from} (first day of its window), {@code count} of grants of aid, {@code members} (organisations of the
 * undertaking that had aid), {@code list} of what is wrong, {@code registers} in which the aid must stand.
 *
 * @param ceilings ceilings by regulation and time
 * @param registers registers by regulation and time
 * @param above words where the sum is above: {@code sum}, {@code ceiling}, {@code excess}, {@code day}, {@code from},
 *     {@code regulation}
 * @param excluded words where the sector is excluded: {@code amount}, {@code day}, {@code regulation}
 * @param unruled words where no ceiling is known: {@code day}, {@code regulation}
 * @param registered words where aid must stand in a register: {@code register}, {@code from}, {@code regulation}
 */
record DeMinimisCeiling(
        List<Ceiling> ceilings, List<Register> registers, Words above, Words excluded, Words unruled, Words registered)
        implements Condition {
    /** Over which time aid is added up. */
    enum Window {
        /** The fiscal year of the grant and the two before it. */
        @JsonProperty("three-fiscal-years")
        THREE_FISCAL_YEARS {
            @Override
            LocalDate first(LocalDate day) {
                return LocalDate.of(day.getYear() - 2, 1, 1);
            }
        },
        /** The three years that end with the day of the grant. */
        @JsonProperty("rolling-three-years")
        ROLLING_THREE_YEARS {
            @Override
            LocalDate first(LocalDate day) {
                return day.minusYears(3).plusDays(1);
            }
        };

        /** Its first day, where the last is this one. */
        abstract LocalDate first(LocalDate day);
    }

    /**
     * A ceiling.
     *
     * @param regulation of which regulation
     * @param from first day on which it is the ceiling
     * @param until first day on which it no longer is; null where no end is known
     * @param window over which time
     * @param amount how much in EUR
     */
    record Ceiling(DeMinimis.Regulation regulation, LocalDate from, LocalDate until, Window window, BigDecimal amount) {
        Ceiling {
            Objects.requireNonNull(regulation, "a ceiling is that of a regulation");
            Objects.requireNonNull(from, "a ceiling has a first day");
            Objects.requireNonNull(window, "a ceiling has a window");
            Objects.requireNonNull(amount, "a ceiling has an amount");
        }

        private boolean holds(DeMinimis.Regulation which, LocalDate day) {
            return which == regulation && within(day, from, until);
        }
    }

    /**
     * A register in which aid must be entered.
     *
     * @param regulation under which regulation
     * @param from first day on which it must
     * @param until first day on which it need no longer; null where no end is known
     * @param name what the register is called
     */
    record Register(DeMinimis.Regulation regulation, LocalDate from, LocalDate until, Words name) {
        Register {
            Objects.requireNonNull(regulation, "a register is for aid under a regulation");
            Objects.requireNonNull(from, "a register has a first day");
            Objects.requireNonNull(name, "a register has a name");
        }

        private boolean holds(DeMinimis.Regulation which, LocalDate day) {
            return which == regulation && within(day, from, until);
        }
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    DeMinimisCeiling {
        ceilings = List.copyOf(ceilings);
        registers = List.copyOf(registers);
        Objects.requireNonNull(above, "there are words for a sum above the ceiling");
        Objects.requireNonNull(excluded, "there are words for an excluded sector");
        Objects.requireNonNull(unruled, "there are words for a regulation without a ceiling");
        Objects.requireNonNull(registered, "there are words for a register");
    }

    @Override
    public List<Finding> judge(Sight sight) {
        List<Fact<DeMinimis>> aid = sight.known(DeMinimis.class);
        Map<Undertakings, Map<Id<Organisation>, List<Fact<DeMinimis>>>> byTime = new HashMap<>();
        Map<Id<Organisation>, List<Fact<DeMinimis>>> judged = new TreeMap<>();
        Undertakings now = sight.undertakings().on(sight.day());
        for (Fact<DeMinimis> each : aid) {
            judged.computeIfAbsent(now.standing(each.entry().organisation()), id -> new ArrayList<>())
                    .add(each);
        }
        List<Finding> findings = new ArrayList<>();
        judged.forEach((undertaking, grants) -> findings.add(judge(sight, undertaking, grants, aid, byTime)));
        return findings;
    }

    private Finding judge(
            Sight sight,
            Id<Organisation> undertaking,
            List<Fact<DeMinimis>> grants,
            List<Fact<DeMinimis>> aid,
            Map<Undertakings, Map<Id<Organisation>, List<Fact<DeMinimis>>>> byTime) {
        Ledger ledger = new Ledger();
        for (Fact<DeMinimis> grant : grants) {
            LocalDate day = grant.span().from();
            Undertakings then = sight.undertakings().on(day);
            List<Fact<DeMinimis>> theirs = byTime.computeIfAbsent(then, each -> grouped(each, aid))
                    .get(then.standing(grant.entry().organisation()));
            judge(grant, theirs, ledger);
        }
        return new Finding(
                new Row(Kind.of(Organisation.class), undertaking),
                ledger.outcome(),
                Map.of(
                        "sum",
                        ledger.sum,
                        "ceiling",
                        ledger.ceiling,
                        "day",
                        ledger.day,
                        "from",
                        ledger.from,
                        "count",
                        grants.size(),
                        "members",
                        grants.stream()
                                .map(grant -> grant.entry().organisation())
                                .distinct()
                                .count(),
                        "list",
                        Text.joined(" ", ledger.wrong.isEmpty() ? ledger.open : ledger.wrong),
                        "registers",
                        registers(grants)),
                ledger.rows);
    }

    /** Which registers must have any of this aid. */
    private Text registers(List<Fact<DeMinimis>> grants) {
        List<Text> compared = registers.stream()
                .filter(register -> grants.stream()
                        .anyMatch(grant -> register.holds(
                                grant.entry().regulation(), grant.span().from())))
                .map(register -> registered.with(Map.of(
                        "register", register.name().plain(),
                        "from", register.from().toString(),
                        "regulation", Options.label(register.regulation()))))
                .toList();
        return Text.joined("", compared);
    }

    private static Map<Id<Organisation>, List<Fact<DeMinimis>>> grouped(
            Undertakings undertakings, List<Fact<DeMinimis>> aid) {
        Map<Id<Organisation>, List<Fact<DeMinimis>>> grouped = new HashMap<>();
        aid.forEach(each -> grouped.computeIfAbsent(
                        undertakings.standing(each.entry().organisation()), id -> new ArrayList<>(4))
                .add(each));
        return grouped;
    }

    private void judge(Fact<DeMinimis> grant, List<Fact<DeMinimis>> theirs, Ledger ledger) {
        LocalDate day = grant.span().from();
        Text regulation = Options.label(grant.entry().regulation());
        if (grant.entry().excluded()) {
            ledger.wrong(
                    excluded.with(Map.of(
                            "amount",
                            grant.entry().amount().amount(),
                            "day",
                            day.toString(),
                            "regulation",
                            regulation)),
                    List.of(grant));
        }
        Optional<Ceiling> ceiling = ceilings.stream()
                .filter(each -> each.holds(grant.entry().regulation(), day))
                .findFirst();
        if (ceiling.isEmpty()) {
            ledger.open.add(unruled.with(Map.of("day", day.toString(), "regulation", regulation)));
            ledger.rows.add(Row.of(grant));
            return;
        }
        if (grant.entry().regulation().ofSector()) {
            List<Fact<DeMinimis>> same = theirs.stream()
                    .filter(each -> each.entry().regulation() == grant.entry().regulation())
                    .toList();
            compare(ceiling.get(), grant, same, ledger);
            general(day).ifPresent(each -> compare(each, grant, theirs, ledger));
        } else {
            compare(ceiling.get(), grant, theirs, ledger);
        }
    }

    /** The ceiling of the general regulation that is the latest on a day. */
    private Optional<Ceiling> general(LocalDate day) {
        return ceilings.stream()
                .filter(each -> !each.regulation().ofSector() && each.holds(each.regulation(), day))
                .max(Comparator.comparing(Ceiling::from));
    }

    private void compare(Ceiling ceiling, Fact<DeMinimis> grant, List<Fact<DeMinimis>> theirs, Ledger ledger) {
        LocalDate day = grant.span().from();
        LocalDate first = ceiling.window().first(day);
        List<Fact<DeMinimis>> counted = theirs.stream()
                .filter(each -> each.entry().country().equals(grant.entry().country())
                        && !each.span().from().isBefore(first)
                        && !each.span().from().isAfter(day))
                .toList();
        BigDecimal sum =
                counted.stream().map(each -> each.entry().amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        ledger.seen(sum, ceiling.amount(), day, first, counted);
        if (sum.compareTo(ceiling.amount()) > 0) {
            ledger.wrong(
                    above.with(Map.of(
                            "sum", sum,
                            "ceiling", ceiling.amount(),
                            "excess", sum.subtract(ceiling.amount()),
                            "day", day.toString(),
                            "from", first.toString(),
                            "regulation", Options.label(ceiling.regulation()))),
                    counted);
        }
    }

    /** What was found of one undertaking. */
    private static final class Ledger {
        private static final String NONE = "–";
        private static final int TOLD = 3;

        final List<Text> wrong = new ArrayList<>();
        final List<Text> open = new ArrayList<>();
        final List<Row> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal ceiling = BigDecimal.ZERO;
        String day = NONE;
        String from = NONE;
        private List<Fact<DeMinimis>> largest = List.of();
        private boolean broken;

        void seen(BigDecimal found, BigDecimal limit, LocalDate on, LocalDate first, List<Fact<DeMinimis>> counted) {
            if (largest.isEmpty() || found.compareTo(sum) > 0) {
                sum = found;
                ceiling = limit;
                day = on.toString();
                from = first.toString();
                largest = counted;
            }
        }

        void wrong(Text words, List<Fact<DeMinimis>> grants) {
            broken = true;
            if (wrong.size() < TOLD) {
                wrong.add(words);
            }
            grants.forEach(grant -> rows.add(Row.of(grant)));
        }

        Outcome outcome() {
            if (!broken && open.isEmpty()) {
                largest.forEach(grant -> rows.add(Row.of(grant)));
            }
            return broken ? Outcome.BROKEN : open.isEmpty() ? Outcome.HOLDS : Outcome.UNKNOWN;
        }
    }
}
