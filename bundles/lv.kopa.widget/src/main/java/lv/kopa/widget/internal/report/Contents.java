package lv.kopa.widget.internal.report;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.report.Block;
import lv.kopa.text.Language;

/**
 * The headings of a report in order, and the numbers of its tables and figures.
 *
 * @param entries one per heading
 * @param numbers for each block the number of its table or figure, 0 if it is neither
 */
public record Contents(List<Entry> entries, List<Integer> numbers) {

    /**
     * A heading.
     *
     * @param block index of its block
     * @param depth 1 for chapters; never more than one deeper than the heading before, so that no level is skipped
     * @param text what it says
     */
    public record Entry(int block, int depth, String text) {}

    /** Copies the lists. */
    public Contents {
        entries = List.copyOf(entries);
        numbers = List.copyOf(numbers);
    }

    /** The contents of these blocks. */
    public static Contents of(List<Block> blocks, Language language) {
        List<Entry> entries = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int depth = 0;
        int tables = 0;
        int figures = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading) {
                depth = Math.min(heading.level(), depth + 1);
                entries.add(new Entry(i, depth, heading.text().in(language)));
            }
            numbers.add(block instanceof Block.Table ? ++tables : block instanceof Block.Picture ? ++figures : 0);
        }
        return new Contents(entries, numbers);
    }

    /** The depth of the heading that this block is; 0 if it is none. */
    public int depth(int block) {
        return entries.stream()
                .filter(entry -> entry.block() == block)
                .findFirst()
                .map(Entry::depth)
                .orElse(0);
    }

    /** The place in the contents of the section to which a block belongs; -1 before the first heading. */
    public int section(int block) {
        int section = -1;
        while (section + 1 < entries.size() && entries.get(section + 1).block() <= block) {
            section++;
        }
        return section;
    }
}
