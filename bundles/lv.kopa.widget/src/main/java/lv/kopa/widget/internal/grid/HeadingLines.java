package lv.kopa.widget.internal.grid;

import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a heading into two lines at most, at the space where the longer of them is shortest. */
final class HeadingLines {
    private HeadingLines() {}

    /** One line where it is not wider than this, else two. */
    static List<String> of(String heading, int width, ToIntFunction<String> widths) {
        if (widths.applyAsInt(heading) <= width) {
            return List.of(heading);
        }
        List<String> best = List.of(heading);
        int shortest = Integer.MAX_VALUE;
        for (int at = heading.indexOf(' '); at > 0; at = heading.indexOf(' ', at + 1)) {
            String first = heading.substring(0, at);
            String second = heading.substring(at + 1);
            int longer = Math.max(widths.applyAsInt(first), widths.applyAsInt(second));
            if (longer < shortest) {
                shortest = longer;
                best = List.of(first, second);
            }
        }
        return best;
    }
}
