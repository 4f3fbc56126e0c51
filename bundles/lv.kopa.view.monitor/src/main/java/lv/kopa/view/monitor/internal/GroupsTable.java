package lv.kopa.view.monitor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
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
        for (String part : Shown.PARTS) {
            add(part(part), groups.stream().mapToDouble(each -> Shown.number(each, part, "members")));
        }
        for (String sum : SUMS) {
            add(label(sum), groups.stream().mapToDouble(each -> Shown.number(each, Shown.WHOLE, sum)));
        }
        stayers("growth");
        if (Double.isFinite(Shown.number(shown.together(), Shown.WHOLE, "real-before"))) {
            stayers("real-growth");
        }
        return new Block.Table(caption, columns, cells);
    }

    private void stayers(String column) {
        add(
                Texts.text("growth.part-column", part("stayers"), label(column)),
                groups.stream()
                        .mapToDouble(each -> shown.split(each) ? Shown.number(each, "stayers", column) : Double.NaN));
    }

    private void add(Text label, DoubleStream numbers) {
        double[] values = numbers.toArray();
        columns.add(new Column(label, Numbers.places(values)));
        for (int row = 0; row < values.length; row++) {
            cells.get(row).add(new Block.Table.Number(values[row]));
        }
    }

    private Text label(String column) {
        return shown.together().label(column);
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
