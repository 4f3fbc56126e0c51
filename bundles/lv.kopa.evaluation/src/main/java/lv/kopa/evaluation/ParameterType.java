package lv.kopa.evaluation;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.kopa.text.Text;

/**
 * What a parameter may hold, with its constraint. A value has a typed form ({@code T}), a plain form (Boolean, Long,
 * Double, String, List, Map with String keys: what JSON has) and, for the command line, a written form.
 *
 * @param <T> the typed form; immutable
 */
public sealed interface ParameterType<T>
        permits ParameterType.Flag,
                ParameterType.Whole,
                ParameterType.Decimal,
                ParameterType.Words,
                ParameterType.Day,
                ParameterType.Location,
                ParameterType.Choice,
                CompoundType {

    /**
     * Turns a plain or written form into the typed form.
     *
     * @param plain a Boolean, Number, String, List or Map; a String is read as the written form
     * @throws ParameterException if it is none, or breaks the constraint; says so in words
     */
    T convert(Object plain) throws ParameterException;

    /** The plain form of a typed value. */
    Object plain(T value);

    /** The values that are allowed, in words. */
    Text allowed();

    /** Yes or no; written {@code true}, {@code false}. */
    record Flag() implements ParameterType<Boolean> {
        @Override
        public Boolean convert(Object plain) throws ParameterException {
            if (plain instanceof Boolean flag) {
                return flag;
            }
            return switch (String.valueOf(plain)) {
                case "true", "yes", "jā" -> true;
                case "false", "no", "nē" -> false;
                default -> throw Wording.fault("flag", plain);
            };
        }

        @Override
        public Object plain(Boolean value) {
            return value;
        }

        @Override
        public Text allowed() {
            return Wording.text("allowed.flag");
        }
    }

    /**
     * A whole number.
     *
     * @param minimum smallest allowed
     * @param maximum largest allowed
     */
    record Whole(long minimum, long maximum) implements ParameterType<Long> {
        @Override
        public Long convert(Object plain) throws ParameterException {
            long value;
            try {
                value = new BigDecimal(String.valueOf(plain).strip()).longValueExact();
            } catch (NumberFormatException | ArithmeticException e) {
                throw Wording.fault("whole", plain);
            }
            if (value < minimum || value > maximum) {
                throw Wording.outside(plain, allowed());
            }
            return value;
        }

        @Override
        public Object plain(Long value) {
            return value;
        }

        @Override
        public Text allowed() {
            return Wording.range(
                    Optional.<Number>of(minimum).filter(end -> minimum > Long.MIN_VALUE),
                    Optional.<Number>of(maximum).filter(end -> maximum < Long.MAX_VALUE));
        }
    }

    /**
     * A number; written with a decimal point, and an exponent of ten where there is need: {@code 0.5}, {@code 1e-3}.
     *
     * @param minimum smallest allowed, may be −∞
     * @param maximum largest allowed, may be +∞
     */
    record Decimal(double minimum, double maximum) implements ParameterType<Double> {
        /** Java reads more than that: a hexadecimal number, and a type after the digits. */
        private static final Pattern NUMERAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

        @Override
        public Double convert(Object plain) throws ParameterException {
            String written = String.valueOf(plain).strip();
            if (!NUMERAL.matcher(written).matches()) {
                throw Wording.fault("decimal", plain);
            }
            double value = Double.parseDouble(written);
            if (!Double.isFinite(value)) {
                throw Wording.fault("decimal", plain);
            }
            if (value < minimum || value > maximum) {
                throw Wording.outside(plain, allowed());
            }
            return value;
        }

        @Override
        public Object plain(Double value) {
            return value;
        }

        @Override
        public Text allowed() {
            return Wording.range(
                    Optional.<Number>of(minimum).filter(end -> Double.isFinite(minimum)),
                    Optional.<Number>of(maximum).filter(end -> Double.isFinite(maximum)));
        }
    }

    /**
     * Any text.
     *
     * @param names what the text names, so that a form can offer it
     */
    record Words(Vocabulary names) implements ParameterType<String> {
        /** Rejects nulls. */
        public Words {
            Objects.requireNonNull(names);
        }

        /** Text that names nothing known. */
        public Words() {
            this(Vocabulary.NONE);
        }

        @Override
        public String convert(Object plain) throws ParameterException {
            if (plain instanceof String words) {
                return words;
            }
            throw Wording.fault("words", plain);
        }

        @Override
        public Object plain(String value) {
            return value;
        }

        @Override
        public Text allowed() {
            return Wording.text("allowed.words");
        }
    }

    /** A day; written {@code 2019-12-31}. */
    record Day() implements ParameterType<LocalDate> {
        @Override
        public LocalDate convert(Object plain) throws ParameterException {
            try {
                return LocalDate.parse(String.valueOf(plain).strip());
            } catch (DateTimeParseException e) {
                throw Wording.fault("day", plain);
            }
        }

        @Override
        public Object plain(LocalDate value) {
            return value.toString();
        }

        @Override
        public Text allowed() {
            return Wording.text("allowed.day");
        }
    }

    /**
     * A file or folder, by its path.
     *
     * @param form whether a file or a folder is meant
     * @param purpose what it is for
     * @param kinds kinds of files to choose from, the usual first; none for all
     */
    record Location(Form form, Purpose purpose, List<FileKind> kinds) implements ParameterType<Path> {
        /** What stands at a path. */
        public enum Form {
            /** A file. */
            FILE,
            /** A folder. */
            FOLDER,
            /** One or the other. */
            EITHER
        }

        /** What a file or folder is for. */
        public enum Purpose {
            /** To be read; it is there. */
            READ,
            /** To be written; it need not be there. */
            WRITE
        }

        /** Copies the list. */
        public Location {
            Objects.requireNonNull(form);
            Objects.requireNonNull(purpose);
            kinds = List.copyOf(kinds);
        }

        /** A file that is read. */
        public static Location fileToRead(FileKind... kinds) {
            return new Location(Form.FILE, Purpose.READ, List.of(kinds));
        }

        /** A folder that is written to. */
        public static Location folderToWrite() {
            return new Location(Form.FOLDER, Purpose.WRITE, List.of());
        }

        @Override
        public Path convert(Object plain) throws ParameterException {
            try {
                if (plain instanceof Path path) {
                    return path;
                }
                if (plain instanceof String name && !name.isBlank()) {
                    return Path.of(name);
                }
            } catch (InvalidPathException e) {
                throw Wording.fault("location", plain);
            }
            throw Wording.fault("location", plain);
        }

        @Override
        public Object plain(Path value) {
            return value.toString();
        }

        @Override
        public Text allowed() {
            return Wording.text("allowed.location");
        }
    }

    /**
     * One of several options.
     *
     * @param options the options; at least one
     */
    record Choice(List<Option> options) implements ParameterType<String> {
        /** Copies the list. */
        public Choice {
            options = List.copyOf(options);
        }

        /**
         * An option.
         *
         * @param value the word by which arguments name it
         * @param label what people call it
         */
        public record Option(String value, Text label) {}

        @Override
        public String convert(Object plain) throws ParameterException {
            for (Option option : options) {
                if (option.value().equals(plain)) {
                    return option.value();
                }
            }
            throw Wording.outside(plain, allowed());
        }

        @Override
        public Object plain(String value) {
            return value;
        }

        @Override
        public Text allowed() {
            return Text.same(
                    String.join(", ", options.stream().map(Option::value).toList()));
        }

        /** What people call the option with this value. */
        public Text label(String value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse(Text.same(value));
        }
    }
}
