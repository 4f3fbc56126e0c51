package lv.kopa.desktop.evaluation.internal.result;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Report;
import lv.kopa.text.Text;

/**
 * A figure of a report, by which name it is chosen.
 *
 * @param name the heading under which it stands, with its caption where there are several
 * @param caption what it shows
 * @param figure the picture
 */
record Chart(Text name, Text caption, Figure figure) {

    /** The figures of a report, in its order. */
    static List<Chart> of(Report report) {
        List<Chart> charts = new ArrayList<>();
        Text heading = report.title();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading found) {
                heading = found.text();
            } else if (block instanceof Block.Picture picture) {
                Text name = Words.text("chart", heading, picture.caption());
                charts.add(new Chart(name, picture.caption(), picture.figure()));
            }
        }
        return List.copyOf(charts);
    }
}
