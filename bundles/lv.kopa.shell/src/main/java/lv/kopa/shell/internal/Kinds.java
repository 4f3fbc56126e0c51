package lv.kopa.shell.internal;

import java.util.stream.Collectors;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.text.Text;

/** What stands for the value of an option where the option is explained. */
final class Kinds {
    /** Options of a choice are named up to this many letters. */
    private static final int LONGEST_CHOICE = 24;

    private Kinds() {}

    /** The type of the value where there is one. */
    static ParameterType<?> plain(ParameterType<?> type) {
        return type instanceof CompoundType.Maybe<?> maybe ? plain(maybe.value()) : type;
    }

    /** A word such as {@code NUMBER}, or the options of a choice; empty for a flag. */
    static Text word(ParameterType<?> type) {
        ParameterType<?> plain = plain(type);
        if (plain instanceof ParameterType.Flag) {
            return Text.EMPTY;
        } else if (plain instanceof ParameterType.Choice choice) {
            String options = choice.options().stream()
                    .map(ParameterType.Choice.Option::value)
                    .collect(Collectors.joining("|"));
            return options.length() <= LONGEST_CHOICE ? Text.same(options) : Words.text("kind.choice");
        } else if (plain instanceof ParameterType.Whole || plain instanceof ParameterType.Decimal) {
            return Words.text("kind.number");
        } else if (plain instanceof ParameterType.Day) {
            return Words.text("kind.day");
        } else if (plain instanceof ParameterType.Location) {
            return Words.text("kind.location");
        } else if (plain instanceof CompoundType.Many<?>) {
            return Words.text("kind.many");
        } else if (plain instanceof CompoundType.ByCode<?>) {
            return Words.text("kind.by-code");
        } else if (plain instanceof CompoundType.Settings) {
            return Words.text("kind.settings");
        }
        return Words.text("kind.words");
    }
}
