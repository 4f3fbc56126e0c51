package lv.kopa.writer.html.internal;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.report.Block;
import lv.kopa.text.Language;

/**
 * The headings of a report in order.
 *
 * @param entries one per heading block
 */
record Outline(List<Entry> entries) {

    /**
     * A heading.
     *
     * @param id its anchor
     * @param depth 1 for chapters; never more than one deeper than the heading before, so that no level is skipped
     * @param text what it says
     */
    record Entry(String id, int depth, String text) {}

    static Outline of(List<Block> blocks, Language language) {
        List<Entry> entries = new ArrayList<>();
        int depth = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                depth = Math.min(heading.level(), depth + 1);
                String id = "section-" + (entries.size() + 1);
                entries.add(new Entry(id, depth, heading.text().in(language)));
            }
        }
        return new Outline(List.copyOf(entries));
    }
}
