package lv.kopa.exchange.internal.pair;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.exchange.internal.Place;

/** The rows of the indicator table in given order, each code once. */
final class MetaTable {
    private final String file;
    private final Map<String, MetaRow> rows = new LinkedHashMap<>();
    private final Set<String> rejected = new HashSet<>();

    MetaTable(String file) {
        this.file = file;
    }

    /** Adds a row; gives the row that already has its code, if there is one. */
    Optional<MetaRow> add(MetaRow row) {
        return Optional.ofNullable(rows.putIfAbsent(row.code(), row));
    }

    /** Remembers the code of a row that could not be understood, which others may name nevertheless. */
    void reject(String code) {
        rejected.add(code);
    }

    /** Whether this is the code of a row that could not be understood. */
    boolean isRejected(String code) {
        return rejected.contains(code);
    }

    /** All rows. */
    List<MetaRow> rows() {
        return List.copyOf(rows.values());
    }

    /** The rows of nodes of the tree. */
    List<MetaRow> nodes() {
        return rows.values().stream().filter(row -> row.type().inTree()).toList();
    }

    /** The row with this code. */
    Optional<MetaRow> row(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    /** The codes that resemble this one. */
    Optional<String> similar(String code) {
        return Similar.to(code, rows.keySet());
    }

    /** The place of the whole table. */
    Place place() {
        return Place.file(file);
    }

    /** The place of a cell. */
    Place place(MetaRow row, String column) {
        return Place.cell(file, row.row(), column);
    }
}
