package lv.kopa.store.internal.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import lv.kopa.store.internal.Hash;

/**
 * SHA-256 over what stands in a row: name and value of each column that holds something. A column that a later format adds
 * leaves the seals of older rows as they are. Not for several threads at once.
 */
final class Seal {
    private final MessageDigest sha = Hash.sha256();
    private final StringBuilder canonical = new StringBuilder();

    /** Adds a named value, if there is one. */
    Seal with(String name, Object value) {
        if (value != null) {
            String written = value.toString();
            canonical
                    .append(name)
                    .append('=')
                    .append(written.length())
                    .append(':')
                    .append(written)
                    .append('\n');
        }
        return this;
    }

    /** Adds the values of those columns that stand in one of the two tables. */
    Seal with(List<Column> columns, Object[] values, boolean apart) {
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            if (values[i] != null && column.personal() == apart) {
                with(column.name(), column.type().written(values[i]));
            }
        }
        return this;
    }

    /** The seal, as 64 lower-case hexadecimal digits; begins the next. */
    String done() {
        String hash = HexFormat.of().formatHex(sha.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        canonical.setLength(0);
        return hash;
    }

    /** The seal of a row. */
    String of(Table<?> table, StoredRow row) {
        return with("kind", table.kind().name())
                .with("id", row.id())
                .with("from", row.from())
                .with("until", row.until())
                .with("change", row.openedBy())
                .with("personal", row.personal())
                .with(table.columns(), row.values(), false)
                .done();
    }

    /** The seal of what a row says about a person. */
    String ofPersonal(Table<?> table, String salt, Object[] values) {
        return with("salt", salt).with(table.columns(), values, true).done();
    }
}
