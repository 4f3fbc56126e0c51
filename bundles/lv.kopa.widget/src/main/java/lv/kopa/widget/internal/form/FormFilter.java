package lv.kopa.widget.internal.form;

import java.util.Set;
import lv.kopa.evaluation.Parameter;
import lv.kopa.text.Folded;
import lv.kopa.text.Language;

/**
 * Which parameters a form shows of those that have an effect.
 *
 * @param advanced whether those for people who know why are shown
 * @param search words that label, help or key must hold; empty for all
 */
public record FormFilter(boolean advanced, String search) {
    /** Basic ones, all words. */
    public static final FormFilter BASIC = new FormFilter(false, "");

    /** Whether a parameter is shown. Faulty, needed and changed ones are, advanced or not. */
    boolean shows(Parameter<?> parameter, FormModel model, Set<String> faulty, Language language) {
        String key = parameter.key();
        if (!model.hasEffect(key)) {
            return faulty.contains(key);
        } else if (!search.isBlank()) {
            return matches(parameter, language);
        }
        return advanced
                || parameter.level() == Parameter.Level.BASIC
                || parameter.required()
                || model.differs(key)
                || faulty.contains(key);
    }

    /** Whether a parameter is one of the advanced that are shown although these are not asked for. */
    boolean makesException(Parameter<?> parameter) {
        return !advanced && search.isBlank() && parameter.level() == Parameter.Level.ADVANCED;
    }

    private boolean matches(Parameter<?> parameter, Language language) {
        String all = parameter.label().in(language) + " " + parameter.help().in(language) + " " + parameter.key();
        String folded = Folded.of(all);
        for (String word : Folded.of(search.strip()).split("\\s+")) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
