package lv.kopa.exchange.internal.datapackage;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Span;
import lv.kopa.registry.UnfitException;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Makes an entry of each row. Tells everything that is wrong with a row, not only the first. */
final class RowReader<T extends Entry> {

    /** What a row says. */
    record Step<T extends Entry>(long row, Id<T> id, Span span, T entry) {}

    private final Kind<T> kind;
    private final String file;
    private final Heading heading;
    private final Faults faults;
    private final FieldType reference;
    private final List<String> codes;
    private final List<Column> oneWordingAtLeast;

    RowReader(Kind<T> kind, String file, Heading heading, Faults faults) {
        this.kind = kind;
        this.file = file;
        this.heading = heading;
        this.faults = faults;
        reference = new FieldType.Reference(kind.type());
        codes = kind.fields().stream()
                .filter(field -> field.type() == FieldType.CODES)
                .map(Field::name)
                .toList();
        Map<Field, Column> first = new LinkedHashMap<>();
        heading.columns().keySet().stream()
                .filter(column ->
                        column.language().isPresent() && column.field().required())
                .forEach(column -> first.putIfAbsent(column.field(), column));
        oneWordingAtLeast = List.copyOf(first.values());
    }

    /** The step that a row stands for; nothing if something is wrong with it. */
    Optional<Step<T>> read(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != heading.size()) {
            String key = row.getFieldCount() < heading.size() ? "row.short" : "row.long";
            faults.add(Place.row(file, line), key, row.getFieldCount(), heading.size());
            return Optional.empty();
        }
        int before = faults.count();
        Optional<Object> id = value(reference, Formulas.freed(cell(row, Column.ID)), line, Column.ID);
        Optional<Span> span = span(row, line);
        Map<String, Object> values = values(row, line);
        if (faults.count() > before) {
            return Optional.empty();
        }
        try {
            @SuppressWarnings("unchecked")
            Id<T> known = (Id<T>) id.orElseThrow();
            return Optional.of(new Step<>(line, known, span.orElseThrow(), kind.make(values)));
        } catch (UnfitException e) {
            String column = kind.field(e.field()).orElseThrow().key();
            faults.add(Place.cell(file, line, column), e.text(), e.cure());
            return Optional.empty();
        }
    }

    private Optional<Span> span(CsvRecord row, long line) {
        Optional<Object> from = value(FieldType.DAY, cell(row, Column.VALID_FROM), line, Column.VALID_FROM);
        String last = cell(row, Column.VALID_UNTIL);
        Optional<LocalDate> until = last.isEmpty()
                ? Optional.empty()
                : value(FieldType.DAY, last, line, Column.VALID_UNTIL).map(LocalDate.class::cast);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = (LocalDate) from.get();
        if (until.isPresent() && !first.isBefore(until.get())) {
            faults.add(Place.cell(file, line, Column.VALID_UNTIL), "package.span", last, first.toString());
            return Optional.empty();
        }
        return Optional.of(new Span(first, until));
    }

    private Map<String, Object> values(CsvRecord row, long line) {
        Map<String, Object> values = new HashMap<>();
        codes.forEach(field -> values.put(field, List.of()));
        Map<String, Map<Language, String>> wordings = new HashMap<>();
        heading.columns().forEach((column, place) -> {
            String cell = row.getField(place);
            String field = column.field().name();
            if (cell.isEmpty() && column.required()) {
                faults.add(Place.cell(file, line, column.key()), "package.cellMissing", column.key());
            } else if (!cell.isEmpty()) {
                take(column.read(cell), line, column.key()).ifPresent(value -> {
                    if (column.language().isPresent()) {
                        wordings.computeIfAbsent(field, unknown -> new EnumMap<>(Language.class))
                                .put(column.language().get(), (String) value);
                    } else {
                        values.put(field, value);
                    }
                });
            }
        });
        wordings.forEach((field, byLanguage) -> values.put(field, new Text(byLanguage)));
        for (Column column : oneWordingAtLeast) {
            if (!wordings.containsKey(column.field().name())) {
                faults.add(Place.cell(file, line, column.key()), "package.cellMissing", column.key());
            }
        }
        return values;
    }

    private Optional<Object> value(FieldType type, String text, long line, String column) {
        if (text.isEmpty()) {
            faults.add(Place.cell(file, line, column), "package.cellMissing", column);
            return Optional.empty();
        }
        return take(FieldText.parse(type, text), line, column);
    }

    private Optional<Object> take(FieldText.Reading reading, long line, String column) {
        if (reading instanceof FieldText.Fault fault) {
            faults.add(Place.cell(file, line, column), fault.message(), fault.cure());
            return Optional.empty();
        }
        return Optional.of(((FieldText.Value) reading).value());
    }

    private String cell(CsvRecord row, String column) {
        int place = heading.place(column);
        return place < 0 ? "" : row.getField(place);
    }
}
