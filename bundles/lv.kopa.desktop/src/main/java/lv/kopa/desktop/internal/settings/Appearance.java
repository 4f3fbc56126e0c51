package lv.kopa.desktop.internal.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.text.Language;
import lv.kopa.workbench.Theme;

/** In which language the window speaks and how it looks; kept among the preferences. */
public final class Appearance {
    private static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

    private final Preferences preferences;
    private final WindowPreferences page;
    private Optional<Language> forced;
    private Arguments values;

    /**
     * What was kept.
     *
     * @param forced the language asked for this time, whatever is kept
     */
    public Appearance(Preferences preferences, WindowPreferences page, Optional<Language> forced) {
        this.preferences = preferences;
        this.page = page;
        this.forced = forced;
        read();
    }

    /** Reads anew what is kept. */
    public void read() {
        values = preferences.of(WindowPreferences.ID, page.parameters());
    }

    /** The language. */
    public Language language() {
        return forced.orElseGet(() -> page.language(values));
    }

    /** The theme. */
    public Theme theme() {
        return page.theme(values);
    }

    /** Size of letters in per cent. */
    public int size() {
        return page.size(values);
    }

    /** Changes to the next language. */
    public void nextLanguage() {
        Language[] all = Language.values();
        Language next = all[(language().ordinal() + 1) % all.length];
        forced = Optional.empty();
        set(WindowPreferences.LANGUAGE, next.code());
    }

    /** Changes to the next theme. */
    public void nextTheme() {
        Theme[] all = Theme.values();
        set(
                WindowPreferences.THEME,
                all[(theme().ordinal() + 1) % all.length].name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Goes up or down the sizes of letters. */
    public void zoom(int by) {
        int at = Math.max(0, Math.min(SIZES.size() - 1, SIZES.indexOf(size()) + by));
        set(WindowPreferences.SIZE, SIZES.get(at).toString());
    }

    private void set(String key, String value) {
        Map<String, Object> given = new LinkedHashMap<>(values.plain());
        given.put(key, value);
        preferences.put(WindowPreferences.ID, given);
        read();
    }

    /** What was set in the dialog counts, also over a language asked for at the start. */
    public void changed() {
        forced = Optional.empty();
        read();
    }
}
