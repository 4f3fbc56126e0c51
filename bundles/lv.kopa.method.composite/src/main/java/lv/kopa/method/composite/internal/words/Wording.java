package lv.kopa.method.composite.internal.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.kopa.evaluation.Unit;
import lv.kopa.text.Language;
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
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<String> shown = new ArrayList<>();
            for (Text text : texts.subList(0, Math.min(LISTED, texts.size()))) {
                shown.add(text.in(language));
            }
            String list = String.join(separator, shown);
            wordings.put(
                    language,
                    texts.size() <= LISTED
                            ? list
                            : text("list.more", list, texts.size() - LISTED).in(language));
        }
        return new Text(wordings);
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
