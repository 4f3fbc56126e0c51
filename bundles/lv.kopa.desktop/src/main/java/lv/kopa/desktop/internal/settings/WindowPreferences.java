package lv.kopa.desktop.internal.settings;

import java.util.Locale;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.workbench.PreferencePage;
import lv.kopa.workbench.Theme;

/** The page of the window itself: language, theme, size of letters. */
public final class WindowPreferences implements PreferencePage {
    /** Id of the page. */
    public static final String ID = "window";

    private static final Messages MESSAGES = Messages.of(WindowPreferences.class);
    private static final Description DESCRIPTION = new Description(ID, MESSAGES.text("window.name"), 0);

    /** The language of the window. */
    public static final String LANGUAGE = "language";

    /** The theme. */
    public static final String THEME = "theme";

    /** The size of letters in per cent. */
    public static final String SIZE = "size";

    private static final Parameter<String> THEMES = Parameter.choice(THEME, MESSAGES, "light", "dark", "contrast")
            .withDefault("light")
            .build(MESSAGES);
    private static final Parameter<String> SIZES = Parameter.choice(SIZE, MESSAGES, "100", "125", "150", "175", "200")
            .withDefault("100")
            .build(MESSAGES);

    private final Parameter<String> languages;
    private final ParameterTree parameters;

    /** The page, for a person whose system speaks this language. */
    public WindowPreferences(Language system) {
        languages = Parameter.choice(LANGUAGE, MESSAGES, "lv", "en")
                .withDefault(system.code())
                .build(MESSAGES);
        parameters = ParameterTree.of(languages, THEMES, SIZES);
    }

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public ParameterTree parameters() {
        return parameters;
    }

    /** The language that was set. */
    public Language language(Arguments values) {
        return Language.of(values.get(languages)).orElse(Language.EN);
    }

    /** The theme that was set. */
    public Theme theme(Arguments values) {
        return Theme.valueOf(values.get(THEMES).toUpperCase(Locale.ROOT));
    }

    /** The size of letters that was set, in per cent. */
    public int size(Arguments values) {
        return Integer.parseInt(values.get(SIZES));
    }
}
