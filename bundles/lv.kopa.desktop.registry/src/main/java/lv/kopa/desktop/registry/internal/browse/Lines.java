package lv.kopa.desktop.registry.internal.browse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Page;
import lv.kopa.registry.Question;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Alphabet;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;

/**
 * Rows as a snapshot has them. Everything takes time.
 *
 * @param snapshot the snapshot
 * @param language language of the words
 * @param wish what is wanted
 * @param sorted all rows, where they are so few that they can be sorted as they read in the language; else the registry
 *     sorts them, by what it holds
 */
record Lines(Snapshot snapshot, Language language, Wish wish, Optional<List<TableRow>> sorted) {
    /** Rows that are asked for together where all are wanted; no more than this are sorted as they read. */
    private static final int MANY = 1000;

    private static final Comparator<Double> NOTHING_FIRST = Comparator.comparing(
            number -> number.isNaN() ? null : number, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Rows as a snapshot has them. */
    static Lines of(Snapshot snapshot, Language language, Wish wish) {
        Lines unsorted = new Lines(snapshot, language, wish, Optional.empty());
        if (wish.order().isEmpty() || unsorted.page(0, 1).total() > MANY) {
            return unsorted;
        }
        List<TableRow> rows = new ArrayList<>(unsorted.all());
        rows.sort(unsorted.order());
        return new Lines(snapshot, language, wish, Optional.of(List.copyOf(rows)));
    }

    private Comparator<TableRow> order() {
        List<Heading> headings = Heading.of(wish.listed().kind(), language);
        int column = 0;
        while (!headings.get(column).id().equals(wish.order().orElseThrow())) {
            column++;
        }
        int at = column;
        Comparator<TableRow> order = headings.get(at).numeric()
                ? Comparator.comparing((TableRow row) -> row.numbers().get(at), NOTHING_FIRST)
                : Comparator.comparing(row -> Alphabet.key(row.words().get(at), language));
        return wish.descending() ? order.reversed() : order;
    }

    /**
     * What a person wants to see.
     *
     * @param words what must stand in a row; empty for all
     * @param order name of the field to sort by; by identifier where it is empty
     */
    record Wish(Listed listed, String words, Optional<String> order, boolean descending) {
        /** All, by name where there is one. */
        static Wish first(Listed listed) {
            return new Wish(listed, "", listed.kind().field("name").map(Field::name), false);
        }

        Wish saying(String other) {
            return new Wish(listed, other, order, descending);
        }

        Wish by(Optional<String> other, boolean down) {
            return new Wish(listed, words, other, down);
        }
    }

    /** Some rows, and how many there are of all. */
    record Some(int from, List<TableRow> rows, int total) {}

    /** The rows from one on. */
    Some page(int from, int most) {
        if (sorted.isPresent()) {
            List<TableRow> rows = sorted.get();
            int to = Math.min(rows.size(), from + most);
            return new Some(from, rows.subList(Math.min(from, to), to), rows.size());
        }
        return page(wish.listed().kind(), from, most);
    }

    private <T extends Entry> Some page(Kind<T> kind, int from, int most) {
        Page<T> page = snapshot.page(question(kind, from, most));
        Titles titles = new Titles(snapshot, language);
        List<Heading> headings = Heading.of(kind, language);
        List<TableRow> rows = page.facts().stream()
                .map(fact -> row(kind, fact, headings, titles))
                .toList();
        return new Some(from, rows, (int) Math.min(page.total(), Integer.MAX_VALUE));
    }

    private <T extends Entry> Question<T> question(Kind<T> kind, int from, int most) {
        return new Question<>(
                kind, wish.words(), wish.listed().reference(), wish.order(), language, wish.descending(), from, most);
    }

    private static <T extends Entry> TableRow row(Kind<T> kind, Fact<T> fact, List<Heading> headings, Titles titles) {
        Map<String, Object> held = kind.values(fact.entry());
        List<String> words = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (Heading heading : headings) {
            Optional<Object> value = heading.field().map(field -> held.get(field.name()));
            words.add(heading.field()
                    .map(field -> titles.values().of(field, held))
                    .orElseGet(() -> other(heading, fact)));
            numbers.add(value.map(Lines::number).orElse(Double.NaN));
        }
        return new TableRow(new Row(kind, fact.id()), words, numbers);
    }

    private static String other(Heading heading, Fact<?> fact) {
        return switch (heading.id()) {
            case Heading.FROM -> fact.span().from().toString();
            case Heading.UNTIL -> fact.span().until().map(Object::toString).orElse("");
            default -> fact.id().value();
        };
    }

    private static double number(Object value) {
        if (value instanceof Euro euro) {
            return euro.amount().doubleValue();
        }
        return value instanceof BigDecimal || value instanceof Integer || value instanceof Double
                ? ((Number) value).doubleValue()
                : Double.NaN;
    }

    /** Whether they are sorted by identifiers of things that have no name in the registry, though they read otherwise. */
    boolean held() {
        return sorted.isEmpty()
                && wish.order()
                        .flatMap(wish.listed().kind()::field)
                        .filter(field -> field.type() instanceof FieldType.Reference to
                                && to.kind().field("name").isEmpty())
                        .isPresent();
    }

    /** The place of a thing among the rows; empty if it is not among them. */
    Optional<Integer> place(Row row) {
        if (sorted.isPresent()) {
            List<Row> rows = sorted.get().stream().map(TableRow::row).toList();
            return Optional.of(rows.indexOf(row)).filter(index -> index >= 0);
        }
        return place(wish.listed().kind(), row);
    }

    private <T extends Entry> Optional<Integer> place(Kind<T> kind, Row row) {
        for (int from = 0; ; from += MANY) {
            List<Fact<T>> facts = snapshot.page(question(kind, from, MANY)).facts();
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i).id().equals(row.id())) {
                    return Optional.of(from + i);
                }
            }
            if (facts.size() < MANY) {
                return Optional.empty();
            }
        }
    }

    /** All rows. */
    List<TableRow> all() {
        if (sorted.isPresent()) {
            return sorted.get();
        }
        List<TableRow> all = new ArrayList<>();
        while (true) {
            Some some = page(all.size(), MANY);
            all.addAll(some.rows());
            if (some.rows().size() < MANY) {
                return all;
            }
        }
    }

    /** Rows as a table that can be copied to a spreadsheet. */
    TableContent content(List<TableRow> rows) {
        Kind<?> kind = wish.listed().kind();
        List<Heading> headings = Heading.of(kind, language);
        List<ContentColumn> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int at = i;
            Heading heading = headings.get(i);
            Text words = Text.same(heading.words());
            columns.add(
                    heading.numeric()
                            ? ContentColumn.numbers(heading.id(), words, 2, row -> rows.get(row)
                                    .numbers()
                                    .get(at))
                            : ContentColumn.words(
                                    heading.id(),
                                    words,
                                    row -> Text.same(rows.get(row).words().get(at))));
        }
        List<String> ids = rows.stream().map(row -> row.row().id().value()).toList();
        return new TableContent(kind.plural(), ids, columns);
    }
}
