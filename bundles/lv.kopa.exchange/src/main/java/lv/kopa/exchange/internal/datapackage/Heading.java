package lv.kopa.exchange.internal.datapackage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.exchange.internal.pair.Similar;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Kind;

/** The heading of a resource: which column stands where. */
final class Heading {
    private final List<String> cells;
    /** What a spreadsheet writes where the decimal mark is a comma. */
    private static final String FOREIGN = ";";

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Column, Integer> columns = new LinkedHashMap<>();
    private final Set<String> absent = new LinkedHashSet<>();

    private Heading(List<String> cells) {
        this.cells = cells;
    }

    /** Reads a heading; what is wrong with it goes to the faults. */
    static Heading of(Kind<?> kind, List<String> cells, Place row, Faults faults) {
        Heading heading = new Heading(cells);
        if (cells.size() == 1 && cells.get(0).startsWith(Column.ID + FOREIGN)) {
            faults.add(row, "package.separator", FOREIGN);
            return heading;
        }
        List<Column> expected = Column.of(kind);
        List<String> known = new ArrayList<>(List.of(Column.ID, Column.VALID_FROM, Column.VALID_UNTIL));
        expected.forEach(column -> known.add(column.key()));
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            Place place = Place.cell(row.file(), row.row(), cell);
            if (!known.contains(cell)) {
                faults.add(
                        place, "package.column", cell, Similar.to(cell, known).orElse(String.join(", ", known)));
            } else if (heading.places.putIfAbsent(cell, i) != null) {
                faults.add(place, "package.columnTwice", cell);
            }
        }
        expected.stream()
                .filter(column -> heading.places.containsKey(column.key()))
                .forEach(column -> heading.columns.put(column, heading.places.get(column.key())));
        heading.require(kind, row, faults);
        return heading;
    }

    private void require(Kind<?> kind, Place row, Faults faults) {
        for (String key : List.of(Column.ID, Column.VALID_FROM)) {
            if (!places.containsKey(key)) {
                faults.add(row, "package.columnMissing", key);
            }
        }
        for (Field field : kind.fields()) {
            boolean there =
                    columns.keySet().stream().anyMatch(column -> column.field().equals(field));
            if (!there) {
                absent.add(field.name());
            }
            if (!there && field.required() && field.type() != FieldType.CODES) {
                faults.add(
                        row,
                        "package.columnMissing",
                        field.type() == FieldType.TEXT ? field.key() + "_en" : field.key());
            }
        }
    }

    /** Number of columns. */
    int size() {
        return cells.size();
    }

    /** Where the column with this name stands; -1 where there is none. */
    int place(String key) {
        return places.getOrDefault(key, -1);
    }

    /** The columns of fields and where they stand. */
    Map<Column, Integer> columns() {
        return columns;
    }

    /** Names of the fields that have no column. */
    Set<String> absent() {
        return absent;
    }
}
