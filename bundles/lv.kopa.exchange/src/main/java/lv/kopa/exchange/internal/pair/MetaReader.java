package lv.kopa.exchange.internal.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.exchange.internal.CellException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.exchange.internal.ShortestDecimal;
import lv.kopa.exchange.internal.table.Limits;
import lv.kopa.exchange.internal.table.TableSource;
import lv.kopa.text.Text;

/** Reads the indicator table row by row; how the rows hang together is the matter of {@link TreeChecks}. */
final class MetaReader {
    static final String CODE = "iCode";
    static final String NAME = "iName";
    static final String LEVEL = "Level";
    static final String PARENT = "Parent";
    static final String DIRECTION = "Direction";
    static final String WEIGHT = "Weight";
    static final String UNIT = "Unit";
    static final String TARGET = "Target";
    static final String DENOMINATOR = "Denominator";
    static final String TYPE = "Type";
    static final String LATVIAN = "_lv";

    private static final List<String> REQUIRED = List.of(CODE, PARENT, DIRECTION, TYPE);
    private static final List<String> WORDS = List.of(
            CODE,
            NAME,
            NAME + LATVIAN,
            LEVEL,
            PARENT,
            DIRECTION,
            WEIGHT,
            UNIT,
            UNIT + LATVIAN,
            TARGET,
            DENOMINATOR,
            TYPE);

    /** Headings of files that we read and write; a code that is called so could not be told from them. */
    private static final Set<String> RESERVED = Set.of(
            ValueReader.CODE, ValueReader.NAME, ValueReader.NAME + LATVIAN, ValueReader.TIME, "unit", "name", "rank");

    private static final String FORBIDDEN = ",;=\"";

    private final TableSource source;
    private final Header header;
    private final Faults faults;

    MetaReader(TableSource source, Faults faults) {
        this.source = source;
        this.faults = faults;
        header = new Header(source, WORDS, faults);
    }

    /** The table, without rows that cannot be understood; nothing if it has not the columns that it must have. */
    Optional<MetaTable> read() {
        List<String> absent = new ArrayList<>(WORDS);
        absent.removeIf(header::has);
        for (int cell : header.others()) {
            String name = header.name(cell);
            Place place = Place.cell(source.file(), source.headerRow(), name);
            Similar.to(name, absent)
                    .ifPresentOrElse(
                            similar -> faults.add(place, "meta.unknownSimilar", name, similar),
                            () -> faults.add(place, "meta.unknown", name, WORDS));
        }
        if (!header.has(REQUIRED)) {
            return Optional.empty();
        }
        MetaTable table = new MetaTable(source.file());
        int rows = 0;
        while (!faults.enough() && source.next()) {
            header.checkNameless();
            if (++rows > Limits.COLUMNS) {
                faults.add(Place.row(source.file(), source.row()), "meta.tooMany", Limits.COLUMNS);
                break;
            }
            row(table);
        }
        source.finish();
        if (rows == 0) {
            faults.add(Place.row(source.file(), source.headerRow()), "file.headerOnly");
        }
        return rows == 0 ? Optional.empty() : Optional.of(table);
    }

    private void row(MetaTable table) {
        String code = text(CODE);
        String typeWord = text(TYPE);
        if (code.isEmpty()) {
            tell(CODE, "meta.noCode");
            return;
        }
        checkCode(code);
        Optional<MetaType> type = MetaType.of(typeWord);
        if (type.isEmpty()) {
            tell(TYPE, typeWord.isEmpty() ? "meta.noType" : "meta.badType", typeWord, code);
            table.reject(code);
            return;
        }
        MetaRow row = row(code, type.get());
        table.add(row).ifPresent(first -> tell(CODE, "meta.codeTwice", code, String.valueOf(first.row())));
    }

    private MetaRow row(String code, MetaType type) {
        String name = text(NAME);
        boolean inTree = type.inTree();
        boolean indicator = type == MetaType.INDICATOR;
        double weight = inTree ? number(WEIGHT) : Double.NaN;
        if (weight < 0) {
            tell(WEIGHT, "meta.negativeWeight", ShortestDecimal.of(weight), code);
        }
        int before = faults.count();
        double direction = inTree ? number(DIRECTION) : Double.NaN;
        if (inTree && faults.count() == before) {
            checkDirection(code, indicator, direction);
        }
        return new MetaRow(
                source.row(),
                code,
                text(name.isEmpty() ? code : name, text(NAME + LATVIAN)),
                type,
                inTree || type == MetaType.BASIS ? text(PARENT) : "",
                inTree ? number(LEVEL) : Double.NaN,
                direction,
                Double.isNaN(weight) ? 1 : weight,
                text(text(UNIT), text(UNIT + LATVIAN)),
                indicator ? number(TARGET) : Double.NaN,
                indicator ? text(DENOMINATOR) : "");
    }

    private void checkCode(String code) {
        if (RESERVED.contains(code)) {
            tell(CODE, "meta.reservedCode", code);
        }
        if (code.chars().anyMatch(each -> FORBIDDEN.indexOf(each) >= 0 || Character.isISOControl(each))) {
            tell(CODE, "meta.badCode", code, FORBIDDEN);
        }
    }

    private void checkDirection(String code, boolean indicator, double direction) {
        if (!indicator) {
            if (!(direction == 1 || Double.isNaN(direction))) {
                tell(DIRECTION, "meta.aggregateDirection", ShortestDecimal.of(direction), code);
            }
        } else if (Double.isNaN(direction)) {
            tell(DIRECTION, "meta.noDirection", code);
        } else if (direction != 1 && direction != -1 && direction != 0) {
            tell(DIRECTION, "meta.badDirection", ShortestDecimal.of(direction), code);
        }
    }

    private static Text text(String english, String latvian) {
        return latvian.isEmpty() ? Text.same(english) : Text.of(english, latvian);
    }

    private String text(String column) {
        try {
            return source.text(header.cell(column));
        } catch (CellException e) {
            faults.add(place(column), e);
            return "";
        }
    }

    private double number(String column) {
        try {
            return source.number(header.cell(column));
        } catch (CellException e) {
            faults.add(place(column), e);
            return Double.NaN;
        }
    }

    private void tell(String column, String key, Object... arguments) {
        faults.add(place(column), key, arguments);
    }

    private Place place(String column) {
        return Place.cell(source.file(), source.row(), column);
    }
}
