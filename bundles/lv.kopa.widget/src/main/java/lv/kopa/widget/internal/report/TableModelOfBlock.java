package lv.kopa.widget.internal.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.swing.table.AbstractTableModel;
import lv.kopa.evaluation.CellMark;
import lv.kopa.report.Block;
import lv.kopa.report.Block.Table;
import lv.kopa.text.Language;
import lv.kopa.text.Numerals;
import lv.kopa.widget.CellSign;

/** A table of a report as a model of Swing, whose cells are words already. */
final class TableModelOfBlock extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private final transient Table table;
    private final transient Language language;

    TableModelOfBlock(Block.Table table, Language language) {
        this.table = table;
        this.language = language;
    }

    @Override
    public int getRowCount() {
        return table.rows().size();
    }

    @Override
    public int getColumnCount() {
        return table.columns().size();
    }

    @Override
    public String getColumnName(int column) {
        return table.columns().get(column).label().in(language);
    }

    @Override
    public String getValueAt(int row, int column) {
        Table.Cell cell = table.rows().get(row).get(column);
        if (cell instanceof Table.Number number) {
            return words(number, table.columns().get(column).decimals());
        }
        return ((Table.Words) cell).text().in(language);
    }

    private String words(Table.Number number, int decimals) {
        String value = Double.isNaN(number.value())
                ? "–"
                : number.wording()
                        .map(text -> text.in(language))
                        .orElseGet(() -> Numerals.fixed(number.value(), decimals, language));
        return value + number.mark().map(mark -> " " + CellSign.of(mark).sign()).orElse("");
    }

    /** Whether a column has numbers, which stand on the right. */
    boolean numeric(int column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof Table.Number);
    }

    /** What was done to any of its values. */
    Set<CellMark> marks() {
        Set<CellMark> marks = EnumSet.noneOf(CellMark.class);
        table.rows().stream().flatMap(List::stream).forEach(cell -> {
            if (cell instanceof Table.Number number) {
                number.mark().ifPresent(marks::add);
            }
        });
        return marks;
    }
}
