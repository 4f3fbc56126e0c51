package lv.kopa.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * All that a catalogue says of an indicator, beyond what a method needs of it.
 *
 * @param indicator what is computed with
 * @param formula how it is computed from other indicators or counted in the registry; empty where it is reported
 * @param decimals number of decimals it is shown with
 * @param classification where it belongs
 * @param collection how its values come about
 * @param interpretation how its values may be read
 * @param source where the definition comes from
 * @param validFrom first day on which this version holds
 * @param validUntil first day on which it no longer holds
 * @param ratio what is divided by what, where its values are put together as a ratio of sums
 * @param breaksSeries whether values under this version do not continue those under the version before
 */
public record IndicatorDefinition(
        Indicator indicator,
        Optional<String> formula,
        int decimals,
        Classification classification,
        Collection collection,
        Interpretation interpretation,
        Text source,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Optional<Ratio> ratio,
        boolean breaksSeries) {

    /** A definition that is no ratio and continues the series of the version before. */
    public IndicatorDefinition(
            Indicator indicator,
            Optional<String> formula,
            int decimals,
            Classification classification,
            Collection collection,
            Interpretation interpretation,
            Text source,
            LocalDate validFrom,
            Optional<LocalDate> validUntil) {
        this(
                indicator,
                formula,
                decimals,
                classification,
                collection,
                interpretation,
                source,
                validFrom,
                validUntil,
                Optional.empty(),
                false);
    }

    /**
     * What a ratio is made of, in words; its formula says it for programs.
     *
     * @param numerator what is added up above the line
     * @param denominator what is added up below it
     */
    public record Ratio(Text numerator, Text denominator) {
        /** Rejects nulls. */
        public Ratio {
            Objects.requireNonNull(numerator);
            Objects.requireNonNull(denominator);
        }
    }

    /**
     * Where an indicator belongs.
     *
     * @param level the smallest thing it is about
     * @param type its place in the logic of the programme
     * @param node the node of the logic model, as the programme calls it
     * @param tier 1 proposed core, 2 recommended, 3 reserve
     * @param ris3Goals goals of smart specialisation that it serves
     * @param commonCodes common indicators of the EU that it reports
     * @param legalCategory what it is in the law of the programme
     */
    public record Classification(
            Level level,
            Type type,
            Text node,
            int tier,
            List<Ris3Goal> ris3Goals,
            List<CommonCode> commonCodes,
            Text legalCategory) {
        /** Copies the lists. */
        public Classification {
            ris3Goals = List.copyOf(ris3Goals);
            commonCodes = List.copyOf(commonCodes);
        }
    }

    /**
     * A common indicator of the EU.
     *
     * @param code its code: {@code CO01}, {@code RCO01}
     * @param period the programming period: {@code 2014-2020}
     * @param match whether its values can be compared with those of this indicator
     */
    public record CommonCode(String code, String period, Match match) {}

    /** Whether values can be compared. */
    public enum Match {
        /** They are the same. */
        IDENTICAL,
        /** One follows from the other. */
        CONVERTIBLE,
        /** They cannot be compared. */
        NOT_COMPARABLE
    }

    /**
     * How values come about.
     *
     * @param dataSource from where
     * @param reporter who reports them
     * @param verifier who verifies them
     * @param frequency how often
     * @param burdenHours hours of work for one value; NaN where nobody has said
     * @param lagMonths months after the period until it is fair to judge
     * @param leastAgeMonths age of a cluster in months from which it is asked
     * @param confidentiality who may see single values
     * @param disaggregations by what it is split
     * @param priceBasis whether money is at current or constant prices; empty where it is no money
     */
    public record Collection(
            Text dataSource,
            Text reporter,
            Text verifier,
            Frequency frequency,
            double burdenHours,
            int lagMonths,
            int leastAgeMonths,
            Confidentiality confidentiality,
            List<String> disaggregations,
            Optional<PriceBasis> priceBasis) {
        /** Copies the list. */
        public Collection {
            disaggregations = List.copyOf(disaggregations);
        }
    }

    /**
     * How values may be read.
     *
     * @param baselineRule where the baseline comes from
     * @param targetRule how a target is set
     * @param causal what a change says of its cause
     */
    public record Interpretation(Text baselineRule, Text targetRule, Causal causal) {}

    /** The smallest thing an indicator is about. */
    public enum Level {
        /** An activity. */
        ACTIVITY,
        /** A member of a cluster. */
        MEMBER,
        /** A cluster. */
        CLUSTER,
        /** A programme. */
        PROGRAMME,
        /** A region. */
        REGION,
        /** A country. */
        COUNTRY
    }

    /** Place in the logic of a programme. */
    public enum Type {
        /** What is put in. */
        INPUT,
        /** What is done. */
        PROCESS,
        /** What comes out directly. */
        OUTPUT,
        /** What it changes for those who use it. */
        OUTCOME,
        /** What changes in the long run. */
        IMPACT,
        /** What is around it. */
        CONTEXT,
        /** How good the data are. */
        DATA_QUALITY
    }

    /** A goal of smart specialisation. */
    public enum Ris3Goal {
        /** Higher added value. */
        ADDED_VALUE,
        /** Productivity. */
        PRODUCTIVITY,
        /** Resource efficiency. */
        RESOURCES
    }

    /** How often values come. */
    public enum Frequency {
        /** Once. */
        ONCE,
        /** Each month. */
        MONTHLY,
        /** Each quarter. */
        QUARTERLY,
        /** Each half year. */
        HALF_YEARLY,
        /** Each year. */
        YEARLY,
        /** When something happens. */
        AS_IT_HAPPENS
    }

    /** Who may see single values. */
    public enum Confidentiality {
        /** Everybody: labels, published accounts. */
        PUBLIC,
        /** Only put together from enough units. */
        AGGREGATED,
        /** Nobody outside the programme. */
        CONFIDENTIAL
    }

    /** At which prices money is. */
    public enum PriceBasis {
        /** As it was paid. */
        CURRENT,
        /** At the prices of one year. */
        CONSTANT
    }

    /** What a change says of its cause. */
    public enum Causal {
        /** Nothing. */
        DESCRIPTIVE,
        /** It was compared with others. */
        COMPARED,
        /** It was compared with what would have been. */
        CAUSAL
    }

    /** Rejects nulls. */
    public IndicatorDefinition {
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(formula);
        Objects.requireNonNull(classification);
        Objects.requireNonNull(collection);
        Objects.requireNonNull(interpretation);
        Objects.requireNonNull(source);
        Objects.requireNonNull(validFrom);
        Objects.requireNonNull(validUntil);
        Objects.requireNonNull(ratio);
    }

    /** The code of the indicator. */
    public String code() {
        return indicator.code();
    }
}
