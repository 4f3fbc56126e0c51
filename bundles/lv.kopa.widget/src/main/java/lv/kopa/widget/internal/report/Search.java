package lv.kopa.widget.internal.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lv.kopa.widget.internal.report.Matches.Match;

/** A search through the words of a page: marks what it finds, and goes from one place to the next. */
public final class Search {
    private final Supplier<List<Sought>> page;
    private final Supplier<Tones> tones;
    private final List<Text> texts = new ArrayList<>();
    private List<Match> matches = List.of();
    private int looked = -1;

    /**
     * A search.
     *
     * @param page all that has words, in order
     */
    public Search(Supplier<List<Sought>> page, Supplier<Tones> tones) {
        this.page = page;
        this.tones = tones;
    }

    private record Text(Sought owner, int index, String words) {}

    /** Looks for words, and goes to the first place. */
    public void look(String words) {
        clear();
        texts.clear();
        for (Sought owner : page.get()) {
            List<String> all = owner.texts();
            for (int i = 0; i < all.size(); i++) {
                texts.add(new Text(owner, i, all.get(i)));
            }
        }
        matches = Matches.of(words, texts.stream().map(Text::words).toList());
        looked = -1;
        go(1);
    }

    /** Goes so many places on; round at the end. */
    public void go(int places) {
        if (!matches.isEmpty()) {
            looked = Math.floorMod(looked < 0 ? 0 : looked + places, matches.size());
            clear();
            for (int i = 0; i < matches.size(); i++) {
                if (i != looked) {
                    mark(matches.get(i), tones.get().found(false));
                }
            }
            Match match = matches.get(looked);
            mark(match, tones.get().found(true));
            Text text = texts.get(match.text());
            text.owner().show(text.index());
        }
    }

    /** How many places were found. */
    public int count() {
        return matches.size();
    }

    /** Which of them is looked at, from 1. */
    public int place() {
        return looked + 1;
    }

    /** Takes all marks away. */
    public void clear() {
        texts.stream().map(Text::owner).distinct().forEach(Sought::unmark);
    }

    private void mark(Match match, Color ground) {
        Text text = texts.get(match.text());
        text.owner().mark(text.index(), match.start(), match.end(), ground);
    }
}
