package lv.kopa.store.internal.registry;

import java.util.List;
import java.util.stream.Collectors;
import lv.kopa.store.internal.database.Dialect;

/** How facts are sorted by a field: numbers and days by size, words without diacritics and in any case. */
final class Sorting {
    private static final String MARKED = "āčēģīķļņōŗšūžäöüåéõĀČĒĢĪĶĻŅŌŖŠŪŽÄÖÜÅÉÕ";
    private static final String PLAIN = "acegiklnorsuzaouaeoACEGIKLNORSUZAOUAEO";

    private Sorting() {}

    /** The expression to sort by. A server may know the small letters of English alone. */
    static String of(FieldColumns field, Dialect dialect) {
        List<Column> columns = field.columns();
        if (columns.get(0).type() != ColumnType.WORDS) {
            return columns.get(0).qualified();
        }
        String words = columns.size() == 1
                ? columns.get(0).qualified()
                : columns.stream().map(Column::qualified).collect(Collectors.joining(", ", "COALESCE(", ")"));
        return dialect.sorted("LOWER(TRANSLATE(" + words + ", '" + MARKED + "', '" + PLAIN + "'))");
    }
}
