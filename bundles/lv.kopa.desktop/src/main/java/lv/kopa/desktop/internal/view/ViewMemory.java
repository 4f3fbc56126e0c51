package lv.kopa.desktop.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.internal.contribution.Contribution;
import lv.kopa.desktop.internal.contribution.Origin;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.Memory;
import lv.kopa.workbench.ViewFactory;

/** What views were called and who brought them, so that a layout can still be read when they are gone. */
public final class ViewMemory {
    private static final String KEY = "view.";
    private static final int FIRST_NAME = 4;

    private final Memory memory;

    /** Keeps it in a memory. */
    public ViewMemory(Memory memory) {
        this.memory = memory;
    }

    /** Keeps what is known of a view. */
    void keep(Contribution<ViewFactory, ViewFactory.Description> view) {
        Origin origin = view.origin();
        List<String> words = new ArrayList<>(List.of(
                origin.jar(),
                origin.name(),
                origin.version(),
                view.description().icon()));
        for (Language language : Language.values()) {
            words.add(line(view.description().name().in(language)));
        }
        String key = KEY + view.description().id();
        if (!memory.get(key).equals(words)) {
            memory.put(key, words);
        }
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }

    /** A view that is not here, as it was known; nothing if it never was. */
    Optional<Contribution<ViewFactory, ViewFactory.Description>> gone(String id) {
        List<String> words = memory.get(KEY + id);
        if (words.size() != FIRST_NAME + Language.values().length) {
            return Optional.empty();
        }
        Text name = Text.inEach(language -> words.get(FIRST_NAME + language.ordinal()));
        return Optional.of(new Contribution<>(
                null,
                new ViewFactory.Description(id, name, Text.EMPTY, words.get(FIRST_NAME - 1), Area.CENTRE, 0),
                new Origin(words.get(0), words.get(1), words.get(2))));
    }
}
