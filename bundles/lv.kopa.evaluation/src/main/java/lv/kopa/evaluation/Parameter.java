package lv.kopa.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * A typed key under which a method or a task is set. One tree of parameters feeds the form on the screen, the options of
 * the command line, the JSON of saved arguments and the documentation.
 *
 * <p>Parameters are made by {@link Builder}, which finds the words in the message files of the bundle:
 *
 * <pre>{@code
 * static final Parameter<Long> LIMIT = Parameter.whole("treatment.limit", 0, Long.MAX_VALUE)
 *         .withDefault(5L)
 *         .shownWhen(Condition.when("treatment.method", "winsorise"))
 *         .build(MESSAGES);            // reads parameter.treatment.limit and parameter.treatment.limit.help
 * }</pre>
 *
 * @param <T> type of the value
 * @param key key in arguments, lower case, words joined by hyphens, groups by dots: {@code treatment.limit}
 * @param type what it may hold
 * @param label what people call it, a few words
 * @param help what it does, a sentence or two
 * @param unit unit of the value, empty where it has none
 * @param defaultValue the value where none is given; empty where one must be given
 * @param level for whom it is
 * @param shownWhen when it has an effect
 * @param since version of the method or task that brought it
 * @param variation how a study may vary it
 */
public record Parameter<T>(
        String key,
        ParameterType<T> type,
        Text label,
        Text help,
        Text unit,
        Optional<T> defaultValue,
        Level level,
        Condition shownWhen,
        String since,
        Variation variation)
        implements ParameterNode {

    /** For whom a parameter is. */
    public enum Level {
        /** For everybody. */
        BASIC,
        /** For those who know why. */
        ADVANCED
    }

    /** Rejects nulls. */
    public Parameter {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(label);
        Objects.requireNonNull(help);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(defaultValue);
        Objects.requireNonNull(level);
        Objects.requireNonNull(shownWhen);
        Objects.requireNonNull(since);
        Objects.requireNonNull(variation);
    }

    /** Whether a value must be given. */
    public boolean required() {
        return defaultValue.isEmpty();
    }

    /** Begins a parameter that holds yes or no. */
    public static Builder<Boolean> flag(String key) {
        return new Builder<>(key, new ParameterType.Flag());
    }

    /** Begins a parameter that holds a whole number between two ends, both allowed. */
    public static Builder<Long> whole(String key, long minimum, long maximum) {
        return new Builder<>(key, new ParameterType.Whole(minimum, maximum));
    }

    /** Begins a parameter that holds a number between two ends, both allowed. */
    public static Builder<Double> decimal(String key, double minimum, double maximum) {
        return new Builder<>(key, new ParameterType.Decimal(minimum, maximum));
    }

    /** Begins a parameter that holds any text. */
    public static Builder<String> words(String key) {
        return new Builder<>(key, new ParameterType.Words());
    }

    /** Begins a parameter that names something known. */
    public static Builder<String> words(String key, Vocabulary names) {
        return new Builder<>(key, new ParameterType.Words(names));
    }

    /** Begins a parameter that names a file or folder. */
    public static Builder<Path> location(String key, ParameterType.Location type) {
        return new Builder<>(key, type);
    }

    /**
     * Begins a parameter that holds one of several options. Their labels are the messages
     * {@code option.<last word of the key>.<value>} or, where there is none, {@code option.<value>}.
     */
    public static Builder<String> choice(String key, Messages messages, String... values) {
        return new Builder<>(key, choiceType(key, messages, values));
    }

    /** The type of a choice whose labels are found as {@link #choice} finds them. */
    public static ParameterType.Choice choiceType(String key, Messages messages, String... values) {
        String word = key.substring(key.lastIndexOf('.') + 1);
        List<ParameterType.Choice.Option> options = new ArrayList<>();
        for (String value : values) {
            String own = "option." + word + "." + value;
            options.add(
                    new ParameterType.Choice.Option(value, messages.text(messages.has(own) ? own : "option." + value)));
        }
        return new ParameterType.Choice(options);
    }

    /** Begins a parameter that may hold a value or none, and holds none where nothing is said. */
    public static <V> Builder<Optional<V>> maybe(String key, ParameterType<V> type) {
        return new Builder<>(key, new CompoundType.Maybe<>(type)).withDefault(Optional.empty());
    }

    /** Begins a parameter that holds a value for each of several codes, and holds none where nothing is said. */
    public static <V> Builder<Map<String, V>> byCode(String key, ParameterType<V> type) {
        return byCode(key, Vocabulary.NONE, type);
    }

    /** Begins a parameter that holds a value for each of several codes of something known, and none where nothing is said. */
    public static <V> Builder<Map<String, V>> byCode(String key, Vocabulary codes, ParameterType<V> type) {
        return new Builder<>(key, new CompoundType.ByCode<>(type, codes)).withDefault(Map.of());
    }

    /** Begins a parameter that holds several values in order, and holds none where nothing is said. */
    public static <E> Builder<List<E>> many(String key, ParameterType<E> type) {
        return new Builder<>(key, new CompoundType.Many<>(type)).withDefault(List.of());
    }

    /** Begins a parameter that holds values for the keys of something else, and holds none where nothing is said. */
    public static Builder<Map<String, String>> settings(String key) {
        return new Builder<>(key, new CompoundType.Settings()).withDefault(Map.of());
    }

    /** Makes a parameter. */
    public static final class Builder<T> {
        private final String key;
        private final ParameterType<T> type;
        private Text unit = Text.EMPTY;
        private Optional<T> defaultValue = Optional.empty();
        private Level level = Level.BASIC;
        private Condition shownWhen = Condition.ALWAYS;
        private String since = "1.0.0";
        private Variation variation = Variation.FIXED;
        private String words;

        private Builder(String key, ParameterType<T> type) {
            this.key = key;
            this.type = type;
            words = key;
        }

        /** The word that stands for the key in messages, where tasks of one bundle mean different things by the same key. */
        public Builder<T> worded(String word) {
            words = word;
            return this;
        }

        /** The value where none is given. */
        public Builder<T> withDefault(T value) {
            defaultValue = Optional.of(value);
            return this;
        }

        /** The unit of the value. */
        public Builder<T> unit(Text text) {
            unit = text;
            return this;
        }

        /** Marks it as for those who know why. */
        public Builder<T> advanced() {
            level = Level.ADVANCED;
            return this;
        }

        /** When it has an effect. */
        public Builder<T> shownWhen(Condition condition) {
            shownWhen = condition;
            return this;
        }

        /** The version that brought it; 1.0.0 where nothing is said. */
        public Builder<T> since(String version) {
            since = version;
            return this;
        }

        /** How a study may vary it; not at all where nothing is said. */
        public Builder<T> varies(Variation how) {
            variation = how;
            return this;
        }

        /**
         * The parameter, with the messages {@code parameter.<key>} as label and {@code parameter.<key>.help} as help; with
         * another word in place of the key where one was {@linkplain #worded given}.
         *
         * @throws IllegalArgumentException if a message is missing
         */
        public Parameter<T> build(Messages messages) {
            return new Parameter<>(
                    key,
                    type,
                    messages.text("parameter." + words),
                    messages.text("parameter." + words + ".help"),
                    unit,
                    defaultValue,
                    level,
                    shownWhen,
                    since,
                    variation);
        }
    }
}
