package lv.kopa.engine.internal.task;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** The rows of a table as data, each made when it is asked for: a table may have a million. */
final class TableRows extends AbstractList<Map<String, Object>> {
    private final ResultTable table;
    private final Dataset dataset;
    private final Language language;

    TableRows(ResultTable table, Dataset dataset, Language language) {
        this.table = table;
        this.dataset = dataset;
        this.language = language;
    }

    @Override
    public Map<String, Object> get(int index) {
        String unit = table.rows().get(index);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("unit", unit);
        row.put(
                "name",
                dataset.indexOf(unit)
                        .map(at -> dataset.units().get(at).name())
                        .orElse(Text.same(unit))
                        .in(language));
        for (ResultColumn column : table.columns()) {
            if (column instanceof ResultColumn.Numbers numbers) {
                row.put(column.id(), numbers.value(index));
            } else if (column instanceof ResultColumn.Words words) {
                row.put(column.id(), words.values().get(index).in(language));
            }
        }
        return row;
    }

    @Override
    public int size() {
        return table.rows().size();
    }
}
