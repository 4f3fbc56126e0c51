package lv.kopa.registry;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The value of an indicator for one subject in one period, on whose word, and with which proof. True from the first day of
 * the period.
 *
 * @param indicator code of the indicator
 * @param version version of its definition
 * @param subject kind of what it is about
 * @param unit identifier of what it is about
 * @param period the period: {@code 2018}, {@code 2018-Q2}, {@code 2018-06}
 * @param value the value in the unit of the indicator; empty where the status says why there is none
 * @param status how far it has come
 * @param level how well it is proven
 * @param evidence the SHA-256 of what proves it
 * @param source where it comes from
 * @param saidBy the account that entered it
 * @param acceptedBy the account that accepted it
 * @param comment what else is to be known
 */
public record Observation(
        String indicator,
        String version,
        Subject subject,
        String unit,
        String period,
        Optional<Double> value,
        Status status,
        Level level,
        Optional<String> evidence,
        String source,
        String saidBy,
        Optional<String> acceptedBy,
        Optional<String> comment)
        implements Entry {
    /** Name of the field that refers to what something is about. */
    public static final String UNIT = "unit";
    /** Name of the field that says of which kind this is. */
    public static final String SUBJECT = "subject";

    /** What a value is about. */
    public enum Subject {
        /** A {@link Programme}. */
        PROGRAMME,
        /** A {@link Cluster}. */
        CLUSTER,
        /** An {@link Organisation}. */
        ORGANISATION,
        /** An {@link Activity}. */
        ACTIVITY,
        /** An {@link Application}. */
        APPLICATION;

        /** The kind of entry. */
        public Kind<?> kind() {
            return switch (this) {
                case PROGRAMME -> Kind.of(Programme.class);
                case CLUSTER -> Kind.of(Cluster.class);
                case ORGANISATION -> Kind.of(Organisation.class);
                case ACTIVITY -> Kind.of(Activity.class);
                case APPLICATION -> Kind.of(Application.class);
            };
        }

        /** The subject that is a kind of entry, if values may be about it. */
        public static Optional<Subject> of(Kind<?> kind) {
            return Stream.of(values())
                    .filter(subject -> subject.kind().equals(kind))
                    .findFirst();
        }
    }

    /** How far a value has come. */
    public enum Status {
        /** Being entered. */
        DRAFT,
        /** Handed in. */
        SUBMITTED,
        /** Asked about. */
        QUERIED,
        /** Accepted by somebody else than who entered it. */
        ACCEPTED,
        /** The period has not ended. */
        NOT_DUE,
        /** There is nothing to compare with. */
        NO_BASELINE,
        /** It cannot be judged yet. */
        TOO_EARLY
    }

    /** How well a value is proven. */
    public enum Level {
        /** Not at all. */
        NONE,
        /** Somebody says so. */
        STATEMENT,
        /** A document shows it. */
        DOCUMENT,
        /** A register or an audit shows it. */
        REGISTER
    }

    /**
     * @throws UnfitException if the value is no finite number
     */
    public Observation {
        if (value.isPresent() && !Double.isFinite(value.get())) {
            throw UnfitException.of("value", "observation");
        }
    }

    /**
     * Of several values of one thing in one period the greatest in this order counts: those that count at all before others,
     * then what was changed later, whatever version of the indicator they are of.
     *
     * @param counts whether a value counts at all
     */
    public static Comparator<Fact<Observation>> counting(Predicate<Observation> counts) {
        return Comparator.<Fact<Observation>, Boolean>comparing(fact -> counts.test(fact.entry()))
                .thenComparing(Fact::change)
                .thenComparing(fact -> fact.span().from())
                .thenComparing(Fact::id);
    }
}
