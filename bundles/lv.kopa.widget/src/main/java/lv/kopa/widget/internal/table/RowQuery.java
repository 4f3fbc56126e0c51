package lv.kopa.widget.internal.table;

import java.util.Optional;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.TableContent;

/**
 * Which rows are shown in which order. May run on any thread.
 *
 * @param content what there is
 * @param language whose order words have
 * @param keys by what cells are sorted, kept from one query to the next
 * @param filter what was typed into the filter
 * @param sorting by what rows are sorted
 */
public record RowQuery(TableContent content, Language language, SortKeys keys, String filter, Sorting sorting) {

    /**
     * The answer.
     *
     * @param rows indices of the rows to show
     * @param problem what of the filter could not be understood
     */
    public record Answer(int[] rows, Optional<Text> problem) {}

    /** Everything in given order. */
    public static RowQuery all(TableContent content, Language language) {
        return new RowQuery(content, language, new SortKeys(content, language), "", Sorting.NONE);
    }

    /** This query with another filter. */
    public RowQuery filtered(String typed) {
        return new RowQuery(content, language, keys, typed, sorting);
    }

    /** This query, sorted otherwise. */
    public RowQuery sorted(Sorting other) {
        return new RowQuery(content, language, keys, filter, other);
    }

    /** Filters and sorts. */
    public Answer run() {
        RowFilter passing = new RowFilter(content, language, filter);
        int[] rows = passing.rows();
        new RowSorter(keys, sorting).sort(rows);
        return new Answer(rows, passing.problem());
    }
}
