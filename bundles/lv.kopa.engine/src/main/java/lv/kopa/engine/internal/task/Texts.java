package lv.kopa.engine.internal.task;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Texts made of texts. */
final class Texts {
    private Texts() {}

    /** The parts with a separator between them. */
    static Text joined(String separator, List<Text> parts) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(
                    language,
                    String.join(
                            separator,
                            parts.stream().map(part -> part.in(language)).toList()));
        }
        return new Text(wordings);
    }

    /** One of several. */
    static Text alternatives(List<Text> parts) {
        if (parts.size() < 2) {
            return joined("", parts);
        }
        int last = parts.size() - 1;
        return Wording.text("alternatives", joined(", ", parts.subList(0, last)), parts.get(last));
    }
}
