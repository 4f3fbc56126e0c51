package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.List;

/**
 * An explanation as it is read, in one language.
 *
 * @param unit name of the unit
 * @param crumbs the way from the index down
 * @param rows what there is to read, in order; the first is about the node itself
 */
record Page(String unit, List<Crumb> crumbs, List<Row> rows) {

    Page {
        crumbs = List.copyOf(crumbs);
        rows = List.copyOf(rows);
    }

    /** A node on the way. */
    record Crumb(String code, String name) {}

    /** What a row is. */
    enum Kind {
        /** The node that is explained. */
        TITLE,
        /** Stands above rows of one kind. */
        HEADING,
        /** A node to which one can go. */
        NODE,
        /** A step of the computation. */
        STEP,
        /** Something that is said. */
        NOTE
    }

    /**
     * A row.
     *
     * @param kind what it is
     * @param title what it is about
     * @param value the number in it, empty where there is none
     * @param remark what else there is to say, empty where there is nothing
     * @param target code of the node to which it leads, empty where it leads nowhere
     */
    record Row(Kind kind, String title, String value, String remark, String target) {

        /** The row as it is said aloud or copied. */
        String line(String between) {
            return String.join(
                    between,
                    List.of(title, value, remark).stream()
                            .filter(words -> !words.isEmpty())
                            .toList());
        }
    }

    /** All that there is to read, as text that can be put into a letter or a sheet. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(unit).append('\n');
        text.append(String.join(" › ", crumbs.stream().map(Crumb::name).toList()))
                .append('\n');
        for (Row row : rows) {
            text.append(row.kind() == Kind.HEADING ? "\n" : "")
                    .append(row.line("\t"))
                    .append('\n');
        }
        return text.toString();
    }
}
