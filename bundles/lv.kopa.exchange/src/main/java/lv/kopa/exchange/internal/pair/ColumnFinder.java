package lv.kopa.exchange.internal.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.exchange.internal.table.TableSource;

/** Finds the columns of the value table that the indicator table speaks of; tells where one knows what the other does not. */
final class ColumnFinder {
    private final TableSource source;
    private final Header header;
    private final MetaTable meta;
    private final Faults faults;

    ColumnFinder(TableSource source, Header header, MetaTable meta, Faults faults) {
        this.source = source;
        this.header = header;
        this.meta = meta;
        this.faults = faults;
    }

    /** The columns in the order of the indicator table. */
    List<ValueColumn> find() {
        Map<String, Integer> cells = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (int cell : header.others()) {
            String name = header.name(cell);
            Optional<MetaRow> row = meta.row(name);
            if (row.isPresent() && row.get().type() == MetaType.AGGREGATE) {
                faults.add(heading(name), "value.aggregate", name);
            } else if (row.isPresent()) {
                cells.put(name, cell);
            } else if (!meta.isRejected(name)) {
                unknown.add(name);
                tellUnknown(name);
            }
        }
        Map<String, List<String>> divided = divided();
        List<ValueColumn> columns = new ArrayList<>();
        for (MetaRow row : meta.rows()) {
            Integer cell = cells.get(row.code());
            if (cell == null) {
                tellAbsent(row, unknown);
            } else if (row.type().isNumbers()) {
                List<String> codes = divided.getOrDefault(row.code(), List.of());
                columns.add(new ValueColumn.Numbers(row, cell, new DoubleList(), codes));
            } else {
                columns.add(new ValueColumn.Categories(row, cell));
            }
        }
        return columns;
    }

    /** The codes of the indicators that are divided, by the code of the denominator. */
    private Map<String, List<String>> divided() {
        Map<String, List<String>> divided = new HashMap<>();
        for (MetaRow row : meta.rows()) {
            if (!row.denominator().isEmpty()) {
                divided.computeIfAbsent(row.denominator(), code -> new ArrayList<>())
                        .add(row.code());
            }
        }
        return divided;
    }

    private void tellUnknown(String name) {
        meta.similar(name)
                .ifPresentOrElse(
                        similar -> faults.add(heading(name), "value.unknownSimilar", name, similar),
                        () -> faults.add(heading(name), "value.unknown", name));
    }

    private void tellAbsent(MetaRow row, Set<String> unknown) {
        if (row.type() == MetaType.AGGREGATE) {
            return;
        }
        Place place = meta.place(row, MetaReader.CODE);
        Similar.to(row.code(), unknown)
                .ifPresentOrElse(
                        similar -> faults.add(place, "value.noColumnSimilar", row.code(), source.file(), similar),
                        () -> faults.add(place, "value.noColumn", row.code(), source.file()));
    }

    private Place heading(String name) {
        return Place.cell(source.file(), source.headerRow(), name);
    }
}
