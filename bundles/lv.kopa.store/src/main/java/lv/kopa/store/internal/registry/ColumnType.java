package lv.kopa.store.internal.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What a column may hold, and the one way to write it down: for seals, and for backups. */
enum ColumnType {
    /** Words. */
    WORDS("VARCHAR", String.class),
    /** An identifier. */
    NAME("${name}", String.class),
    /** A whole number. */
    WHOLE("INTEGER", Integer.class),
    /** A decimal number with up to six decimals. */
    DECIMAL("NUMERIC(38, 6)", BigDecimal.class),
    /** A measured value. */
    VALUE("DOUBLE PRECISION", Double.class),
    /** Euro and cents. */
    MONEY("NUMERIC(38, 2)", BigDecimal.class),
    /** A day. */
    DAY("DATE", LocalDate.class),
    /** Yes or no. */
    FLAG("BOOLEAN", Boolean.class);

    private final String sql;
    private final Class<?> valueClass;

    ColumnType(String sql, Class<?> valueClass) {
        this.sql = sql;
        this.valueClass = valueClass;
    }

    /** Its name in SQL; {@code ${name}} where databases differ. */
    String sql() {
        return sql;
    }

    void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof String words) {
            statement.setString(index, words);
        } else {
            statement.setObject(index, value);
        }
    }

    /** The value of a column of this type; null where there is none. */
    Object get(ResultSet row, int index) throws SQLException {
        return switch (this) {
            case WORDS, NAME -> row.getString(index);
            case WHOLE -> present(row, row.getInt(index));
            case DECIMAL -> normal(row.getBigDecimal(index));
            case VALUE -> present(row, row.getDouble(index));
            case MONEY -> row.getBigDecimal(index);
            case DAY -> row.getObject(index, LocalDate.class);
            case FLAG -> present(row, row.getBoolean(index));
        };
    }

    private static Object present(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    /** A value in the form in which it comes back from the database. */
    Object stored(Object value) {
        return switch (this) {
            case DECIMAL -> normal((BigDecimal) value);
            case VALUE -> value == null ? null : (Double) value + 0.0; // no negative zero
            default -> valueClass.cast(value);
        };
    }

    private static BigDecimal normal(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** A stored value in words; the same value always in the same. */
    String written(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** The stored value that was written so. */
    Object read(String written) {
        return switch (this) {
            case WORDS, NAME -> written;
            case WHOLE -> Integer.valueOf(written);
            case DECIMAL, MONEY -> new BigDecimal(written);
            case VALUE -> Double.valueOf(written);
            case DAY -> LocalDate.parse(written);
            case FLAG -> Boolean.valueOf(written);
        };
    }
}
