package lv.kopa.widget.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import lv.kopa.text.Folded;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.CellSign;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;

/** Finds the rows that a filter lets pass. What of the filter cannot be understood lets everything pass and is said. */
final class RowFilter {
    private final TableContent content;
    private final Language language;
    private final List<IntPredicate> tests = new ArrayList<>();
    private Optional<Text> problem = Optional.empty();

    RowFilter(TableContent content, Language language, String typed) {
        this.content = content;
        this.language = language;
        FilterText filter = FilterText.of(typed);
        for (Condition condition : filter.conditions()) {
            Optional<ContentColumn> column = find(condition.column());
            if (column.isPresent()) {
                add(column.get(), condition);
            } else {
                problem = Optional.of(Says.text("filter.column", condition.column()));
            }
        }
        List<ContentColumn> wordy =
                content.columns().stream().filter(column -> !column.numeric()).toList();
        for (String word : filter.words()) {
            tests.add(
                    row -> wordy.stream().anyMatch(column -> folded(column, row).contains(word)));
        }
    }

    private Optional<ContentColumn> find(String typed) {
        String wanted = Folded.of(typed);
        return content.columns().stream()
                .filter(column -> wanted.equals(Folded.of(column.id()))
                        || wanted.equals(Folded.of(column.heading().in(language))))
                .findFirst();
    }

    private void add(ContentColumn column, Condition condition) {
        Condition.Relation relation = condition.relation();
        boolean equal = relation == Condition.Relation.EQUAL;
        if (relation.sameness() && List.of("-", CellSign.MISSING.sign()).contains(condition.value())) {
            tests.add(row -> nothing(column, row) == equal);
        } else if (column.numeric()) {
            addNumeric(column, condition);
        } else if (relation.sameness()) {
            String wanted = Folded.of(condition.value());
            tests.add(row -> folded(column, row).equals(wanted) == equal);
        } else {
            problem = Optional.of(Says.text("filter.words", condition.column()));
        }
    }

    private void addNumeric(ContentColumn column, Condition condition) {
        String plain = condition.value().replace(',', '.').replace('\u2212', '-');
        try {
            double value = Double.parseDouble(plain);
            double near = Math.pow(10, -decimals(plain)) / 2;
            tests.add(row -> condition.relation().holds(column.number(row), value, near));
        } catch (NumberFormatException e) {
            problem = Optional.of(Says.text("filter.number", condition.value()));
        }
    }

    private static int decimals(String plain) {
        int point = plain.indexOf('.');
        return point < 0 ? 0 : plain.length() - point - 1;
    }

    private static boolean nothing(ContentColumn column, int row) {
        return column.sign(row).insteadOfValue() || !column.numeric() && !column.worded(row);
    }

    private String folded(ContentColumn column, int row) {
        return Folded.of(column.words().apply(row).in(language));
    }

    /** The rows that pass, in given order. */
    int[] rows() {
        int[] passed = new int[content.size()];
        int count = 0;
        for (int row = 0; row < passed.length; row++) {
            if (passes(row)) {
                passed[count++] = row;
            }
        }
        return Arrays.copyOf(passed, count);
    }

    private boolean passes(int row) {
        for (IntPredicate test : tests) {
            if (!test.test(row)) {
                return false;
            }
        }
        return true;
    }

    /** What of the filter could not be understood. */
    Optional<Text> problem() {
        return problem;
    }
}
