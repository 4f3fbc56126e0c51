package lv.kopa.sample.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.kopa.registry.Call;
import lv.kopa.registry.Deflator;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Id;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.text.Text;

/** What a programme has once: its rules, calls, periods and price index. */
final class Frame {
    static final Id<Programme> PROGRAMME = new Id<>("prog");
    static final Id<Call> FIRST_CALL = new Id<>("call-1");
    static final Id<Call> SECOND_CALL = new Id<>("call-2");

    /** Where the numbers of the rules are said to stand: nobody has compared them with the text of the law. */
    private static final String BASIS = "SYNTHETIC, after published descriptions of the programme of 2016";

    private static final LocalDate APPROVED = LocalDate.of(2016, 4, 5);
    /** By which day of the next year values are to be handed in. */
    private static final int DUE_MONTH = 4;

    private static final int DUE_DAY = 30;
    private static final List<Double> INDEX = List.of(100.0, 103.8, 106.4, 106.2);

    private Frame() {}

    static Batch batch(Size size) {
        Facts facts = new Facts();
        Euro allocation = new Euro(Calibration.ALLOCATION.amount().multiply(BigDecimal.valueOf(size.blocks())));
        facts.since(
                APPROVED,
                PROGRAMME.value(),
                new Programme(
                        Names.programme(), Programme.Generation.G2014_2020, "SYNTHETIC", "SYNTHETIC", allocation));
        rule(facts, ProgrammeRule.Rule.GRANT_CEILING, "415000");
        rule(facts, ProgrammeRule.Rule.INTENSITY_CEILING, "0.85");
        rule(facts, ProgrammeRule.Rule.SME_MEMBERS, "20");
        rule(facts, ProgrammeRule.Rule.MEMBERS_TURNOVER, "10000000");
        rule(facts, ProgrammeRule.Rule.MEMBERS_EXPORTS, "2000000");
        rule(facts, ProgrammeRule.Rule.RESEARCH_PARTNERS, "2");
        rule(facts, ProgrammeRule.Rule.SPENT_BEFORE_MORE, "0.8");
        call(facts, FIRST_CALL, 1, LocalDate.of(2016, 6, 1), LocalDate.of(2016, 9, 30), allocation);
        call(facts, SECOND_CALL, 2, LocalDate.of(2019, 3, 1), LocalDate.of(2019, 5, 31), Euro.of("150000.00"));
        for (int year : Calibration.YEARS) {
            facts.since(LocalDate.of(year, 1, 1), Integer.toString(year), period(year, false));
            facts.since(
                    LocalDate.of(year, 1, 1),
                    "gdp-" + year,
                    new Deflator("GDP", year, INDEX.get(year - Calibration.FIRST_YEAR), "SYNTHETIC"));
        }
        return Batch.of(Reason.FRAME.words(), facts);
    }

    private static void rule(Facts facts, ProgrammeRule.Rule rule, String value) {
        facts.since(
                APPROVED,
                "rule-" + rule.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                new ProgrammeRule(PROGRAMME, rule, new BigDecimal(value), BASIS, false));
    }

    private static void call(Facts facts, Id<Call> id, int round, LocalDate opens, LocalDate closes, Euro budget) {
        facts.since(
                opens.minusDays(14),
                id.value(),
                new Call(
                        PROGRAMME,
                        Text.of("SYNTHETIC round " + round, "SINTĒTISKA kārta Nr. " + round),
                        opens,
                        closes,
                        budget));
    }

    static ReportingPeriod period(int year, boolean closed) {
        return new ReportingPeriod(
                Integer.toString(year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                LocalDate.of(year + 1, DUE_MONTH, DUE_DAY),
                closed);
    }
}
