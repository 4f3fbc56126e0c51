package lv.kopa.view.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table.Cell;
import lv.kopa.report.Block.Table.Column;
import lv.kopa.text.Text;

/** The change of an indicator by larger unit, one row for each: who came and went, the whole, and the growth of those who stayed. */
final class GroupsTable {
    private static final List<String> SUMS = List.of("before", "after", "change", "growth");

    private final Shown shown;
    private final List<Rows> groups;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> cells = new ArrayList<>();

    GroupsTable(Shown shown) {
        this.shown = shown;
        groups = Stream.concat(
                        shown.whole() && !shown.split() ? Stream.of(shown.together()) : Stream.of(),
                        shown.groups(true).stream())
                .toList();
    }

    /** The table, and of whom and of what it may not tell. */
    List<Block> blocks(Text caption) {
        List<Block> blocks = new ArrayList<>();
        if (!groups.isEmpty()) {
            blocks.add(table(caption));
            if (groups.stream().anyMatch(group -> !shown.split(group))) {
                blocks.add(new Block.Paragraph(Texts.text("growth.split-hidden")));
            }
        }
        List<Text> hidden = shown.groups(false).stream().map(GroupsTable::name).toList();
        if (!hidden.isEmpty()) {
            blocks.add(new Block.Paragraph(Texts.text("growth.whole-hidden", Text.joined(", ", hidden))));
        }
        return blocks;
    }

    private static Text name(Rows group) {
        return group.words(0, "group-name");
    }

    private Block table(Text caption) {
        groups.forEach(group -> cells.add(new ArrayList<>(List.of(new Block.Table.Words(name(group))))));
        columns.add(new Column(label("group-name"), 0));
        add(part("stayers"), false, each -> members(each, "stayers") + members(each, "incomplete"));
        add(part("joiners"), false, each -> members(each, "joiners"));
        add(part("leavers"), false, each -> members(each, "leavers"));
        for (String sum : SUMS) {
            add(label(sum), sum.equals("growth"), each -> Shown.number(each, Shown.WHOLE, sum));
        }
        if (groups.stream().anyMatch(shown::split)) {
            add(
                    Texts.text("growth.part-column", part("stayers"), label("growth")),
                    true,
                    each -> shown.split(each) ? Shown.number(each, "stayers", "growth") : Double.NaN);
        }
        return new Block.Table(caption, columns, cells);
    }

    private static double members(Rows group, String part) {
        return Shown.number(group, part, "members");
    }

    private void add(Text label, boolean percent, ToDoubleFunction<Rows> number) {
        double[] values = groups.stream().mapToDouble(number).toArray();
        columns.add(new Column(label, percent ? 1 : Numbers.places(values)));
        for (int row = 0; row < values.length; row++) {
            cells.get(row).add(new Block.Table.Number(values[row]));
        }
    }

    private Text label(String column) {
        return GrowthView.head(shown.together(), column);
    }

    private Text part(String part) {
        Rows rows = shown.together();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.code(row, "part").equals(part)) {
                return rows.words(row, "part-name");
            }
        }
        return Text.EMPTY;
    }
}
