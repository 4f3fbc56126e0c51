package lv.kopa.exchange.internal.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.exchange.internal.CellException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.exchange.internal.table.Limits;
import lv.kopa.exchange.internal.table.TableSource;
import lv.kopa.text.Text;

/** Reads the value table: a row per unit, or per unit and period. */
final class ValueReader {
    static final String CODE = "uCode";
    static final String NAME = "uName";
    static final String TIME = "Time";

    private static final List<String> WORDS = List.of(CODE, NAME, NAME + MetaReader.LATVIAN, TIME);

    private final TableSource source;
    private final MetaTable meta;
    private final Header header;
    private final Faults faults;
    private final UnitRows rows = new UnitRows();
    private final List<ValueColumn> columns = new ArrayList<>();
    private final List<ValueColumn> leftToRight = new ArrayList<>();
    private long firstWithoutTime;

    ValueReader(TableSource source, MetaTable meta, Faults faults) {
        this.source = source;
        this.meta = meta;
        this.faults = faults;
        header = new Header(source, WORDS, faults);
    }

    /** The values; nothing if there is no column that says which unit a row is about. */
    Optional<ValueTable> read() {
        if (!header.has(List.of(CODE))) {
            return Optional.empty();
        }
        columns.addAll(new ColumnFinder(source, header, meta, faults).find());
        leftToRight.addAll(columns);
        leftToRight.sort(Comparator.comparingInt(ValueColumn::cell));
        while (!faults.enough() && source.next()) {
            header.checkNameless();
            row();
            if (isTooLarge()) {
                break;
            }
        }
        source.finish();
        if (rows.size() == 0 && faults.count() == 0) {
            faults.add(Place.row(source.file(), source.headerRow()), "file.headerOnly");
        }
        if (firstWithoutTime > 0 && rows.periods().size() > 1) {
            faults.add(Place.cell(source.file(), firstWithoutTime, TIME), "value.noTime");
        }
        checkPeriods();
        return Optional.of(new ValueTable(rows, columns));
    }

    /** A single period may have any name; several are put in order. */
    private void checkPeriods() {
        Map<String, Long> periods = new LinkedHashMap<>(rows.firstOfPeriod());
        periods.remove("");
        if (periods.size() < 2) {
            return;
        }
        Map.Entry<String, Long> first = periods.entrySet().iterator().next();
        Optional<PeriodForm> form = PeriodForm.of(first.getKey());
        periods.remove(first.getKey());
        periods.forEach((period, row) -> {
            if (form.isEmpty() || !PeriodForm.of(period).equals(form)) {
                faults.add(
                        Place.cell(source.file(), row, TIME),
                        "value.periodForms",
                        period,
                        first.getKey(),
                        String.valueOf(first.getValue()));
            }
        });
    }

    private void row() {
        unit();
        // The cells of a faulty row are read as well: it may have more faults, and no dataset is made of it anyway.
        for (ValueColumn column : leftToRight) {
            if (column instanceof ValueColumn.Numbers numbers) {
                numbers.values().add(number(numbers));
            } else if (column instanceof ValueColumn.Categories categories) {
                categories.add(text(column.cell(), column.meta().code()));
            }
        }
    }

    private void unit() {
        String code = text(header.cell(CODE), CODE);
        if (code.isEmpty()) {
            faults.add(place(CODE), "value.noUnit");
            return;
        }
        String time = text(header.cell(TIME), TIME);
        if (time.isEmpty() && firstWithoutTime == 0 && header.has(TIME)) {
            firstWithoutTime = source.row();
        }
        Optional<UnitRows.First> first = rows.first(code);
        Text name = name(code);
        first.filter(unit -> !unit.name().equals(name))
                .ifPresent(unit -> faults.add(
                        place(NAME), "value.nameDiffers", code, name, unit.name(), String.valueOf(unit.row())));
        String key = time.isEmpty() ? "value.unitTwice" : "value.unitTimeTwice";
        rows.add(code, name, time, source.row())
                .ifPresent(same -> faults.add(place(CODE), key, code, time, String.valueOf(same)));
    }

    private Text name(String code) {
        String name = text(header.cell(NAME), NAME);
        String latvian = text(header.cell(NAME + MetaReader.LATVIAN), NAME + MetaReader.LATVIAN);
        String english = name.isEmpty() ? code : name;
        return latvian.isEmpty() ? Text.same(english) : Text.of(english, latvian);
    }

    private double number(ValueColumn.Numbers column) {
        try {
            double number = source.number(column.cell());
            if (number == 0 && !column.divides().isEmpty()) {
                faults.add(
                        place(column.meta().code()),
                        "value.zeroDenominator",
                        column.meta().code(),
                        text(header.cell(CODE), CODE),
                        column.divides());
            }
            return number;
        } catch (CellException e) {
            faults.add(place(column.meta().code()), e);
            return Double.NaN;
        }
    }

    private String text(int cell, String column) {
        try {
            return source.text(cell);
        } catch (CellException e) {
            faults.add(place(column), e);
            return "";
        }
    }

    private boolean isTooLarge() {
        long numbers = (long) rows.size() * columns.size();
        if (rows.size() > Limits.ROWS || numbers > Limits.NUMBERS) {
            faults.add(Place.row(source.file(), source.row()), "value.tooLarge", Limits.ROWS, Limits.NUMBERS);
            return true;
        }
        if (Limits.exceedMemory(rows.size(), numbers)) {
            faults.add(Place.row(source.file(), source.row()), "value.tooMuchMemory", Limits.memory());
            return true;
        }
        return false;
    }

    private Place place(String column) {
        return Place.cell(source.file(), source.row(), column);
    }
}
