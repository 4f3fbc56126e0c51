package lv.kopa.desktop.evaluation.internal.record;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.text.Text;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;

/** Records as a table, a row for each. */
final class RecordTable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private RecordTable() {}

    /**
     * The table.
     *
     * @param records in the order in which they are shown
     * @param method what people call the method with an id
     * @param zone where the person is
     */
    static TableContent of(List<RecordArchive.Summary> records, Function<String, Text> method, ZoneId zone) {
        List<Text> times = records.stream()
                .map(record -> Text.same(TIME.format(record.started().atZone(zone))))
                .toList();
        List<Text> methods =
                records.stream().map(record -> method.apply(record.methodId())).toList();
        List<Text> outcomes = records.stream()
                .map(record -> Words.text("outcome." + record.outcome()))
                .toList();
        return new TableContent(
                Words.text("table"),
                records.stream().map(RecordArchive.Summary::id).toList(),
                List.of(
                        ContentColumn.words("when", Words.text("column.when"), times::get),
                        ContentColumn.words("method", Words.text("column.method"), methods::get),
                        ContentColumn.words("outcome", Words.text("column.outcome"), outcomes::get),
                        ContentColumn.words(
                                "id",
                                Words.text("column.id"),
                                row -> Text.same(records.get(row).id()))));
    }
}
