package lv.kopa.method.composite.internal.words;

import java.util.List;
import java.util.Locale;
import lv.kopa.evaluation.Unit;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** The words of this bundle. */
public final class Wording {
    /** The message files beside this class. */
    public static final Messages MESSAGES = Messages.of(Wording.class);

    private static final int LISTED = 25;

    private Wording() {}

    /** The message under a key, with its arguments filled in. */
    public static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /** What people call an option of a choice. */
    public static Text option(Enum<?> option) {
        return text("option." + option.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Codes, separated by commas; of a long list the beginning, and how many more there are. */
    public static Text list(List<String> codes) {
        return joined(codes.stream().map(Text::same).toList(), ", ");
    }

    /** Texts with a separator between; of a long list the beginning, and how many more there are. */
    public static Text joined(List<Text> texts, String separator) {
        if (texts.size() <= LISTED) {
            return Text.joined(separator, texts);
        }
        return text("list.more", Text.joined(separator, texts.subList(0, LISTED)), texts.size() - LISTED);
    }

    /** What people call a unit: its name, or its id where it has none. */
    public static Text name(Unit unit) {
        return unit.name().isEmpty() ? Text.same(unit.id()) : unit.name();
    }

    /** What people call several units, separated by commas. */
    public static Text names(List<Unit> units) {
        return joined(units.stream().map(Wording::name).toList(), ", ");
    }

    /** A whole number of percent. */
    public static long percent(double share) {
        return Math.round(share * 100);
    }
}
