package lv.kopa.registry;

import java.math.BigDecimal;

/**
 * A number that the rules of a programme set, for example the most that one grant may be.
 *
 * @param programme whose rule it is
 * @param rule which number
 * @param value the number, in the unit of the rule
 * @param legalBasis where it is written
 * @param verified whether somebody has compared it with the text of the law
 */
public record ProgrammeRule(Id<Programme> programme, Rule rule, BigDecimal value, String legalBasis, boolean verified)
        implements Entry {

    /** What a programme sets a number for. */
    public enum Rule {
        /** Most that one cluster is granted, in EUR. */
        GRANT_CEILING,
        /** Largest part of the eligible cost that is granted, from 0 to 1. */
        INTENSITY_CEILING,
        /** Fewest members that are small or medium enterprises, related ones counted once. */
        SME_MEMBERS,
        /** Least turnover of all members together in a year, in EUR. */
        MEMBERS_TURNOVER,
        /** Least exports of all members together in a year, in EUR. */
        MEMBERS_EXPORTS,
        /** Fewest research organisations among the partners of the project. */
        RESEARCH_PARTNERS,
        /** Part of the grant that must be spent by a day before more is given, from 0 to 1. */
        SPENT_BEFORE_MORE
    }
}
