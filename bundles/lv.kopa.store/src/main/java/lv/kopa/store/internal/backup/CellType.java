package lv.kopa.store.internal.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What a column of a table in a backup holds, and how it is written there: the same whichever database it came from. */
enum CellType {
    /** A whole number. */
    WHOLE,
    /** A decimal number. */
    DECIMAL,
    /** A number in double precision. */
    DOUBLE,
    /** A day. */
    DAY,
    /** Yes or no. */
    FLAG,
    /** A point in time. */
    TIME,
    /** Words. */
    WORDS;

    /** The type of a column of a database. */
    static CellType of(int sqlType) throws SQLException {
        return switch (sqlType) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.DOUBLE, Types.FLOAT -> DOUBLE;
            case Types.DATE -> DAY;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> TIME;
            case Types.VARCHAR, Types.CHAR -> WORDS;
            default -> throw new SQLException("no table of a workspace has columns of type " + sqlType);
        };
    }

    /** The value of a column in writing; null where there is none. */
    String read(ResultSet row, int index) throws SQLException {
        Object value =
                switch (this) {
                    case WHOLE -> row.getLong(index);
                    case DECIMAL -> row.getBigDecimal(index);
                    case DOUBLE -> row.getDouble(index);
                    case DAY -> row.getObject(index, LocalDate.class);
                    case FLAG -> row.getBoolean(index);
                    case TIME -> row.getObject(index, OffsetDateTime.class);
                    case WORDS -> row.getString(index);
                };
        if (row.wasNull() || value == null) {
            return null;
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
    }

    /** Puts a written value into a statement. */
    void set(PreparedStatement statement, int index, String written) throws SQLException {
        if (written == null) {
            statement.setNull(index, Types.NULL);
            return;
        }
        switch (this) {
            case WHOLE -> statement.setLong(index, Long.parseLong(written));
            case DECIMAL -> statement.setBigDecimal(index, new BigDecimal(written));
            case DOUBLE -> statement.setDouble(index, Double.parseDouble(written));
            case DAY -> statement.setObject(index, LocalDate.parse(written));
            case FLAG -> statement.setBoolean(index, Boolean.parseBoolean(written));
            case TIME -> statement.setObject(index, Instant.parse(written).atOffset(ZoneOffset.UTC));
            case WORDS -> statement.setString(index, written);
        }
    }
}
