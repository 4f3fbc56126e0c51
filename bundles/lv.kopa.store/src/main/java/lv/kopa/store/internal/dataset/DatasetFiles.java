package lv.kopa.store.internal.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * The files of a dataset in a folder: {@code dataset.json} with title, dates, columns and tree; {@code units.csv} and
 * {@code values.csv} with a line per unit; {@code notes.csv}, {@code parents.csv} and {@code links.csv} where there are
 * any. CSV is UTF-8 with commas, decimal points and full precision; an empty cell is a missing value.
 */
public final class DatasetFiles {
    /** The file that makes a folder a dataset. */
    public static final String DATASET = "dataset.json";

    static final String UNITS = "units.csv";
    static final String VALUES = "values.csv";
    static final String NOTES = "notes.csv";
    static final String PARENTS = "parents.csv";
    static final String LINKS = "links.csv";

    static final List<String> UNIT_HEAD = withLanguages("name", "unit", "kind");
    static final List<String> NOTE_HEAD = withLanguages("reason", "column", "unit", "status", "evidence");
    static final List<String> PARENT_HEAD = List.of("unit", "parent", "kind", "from", "to", "weight");
    static final List<String> LINK_HEAD = List.of("from", "to", "type", "date", "weight");

    private DatasetFiles() {}

    private static List<String> withLanguages(String text, String... first) {
        List<String> head = new ArrayList<>(List.of(first));
        for (Language language : Language.values()) {
            head.add(text + "." + language.code());
        }
        return List.copyOf(head);
    }

    /**
     * Heads of the columns in {@code values.csv}: the code, with the role before it unless it is an indicator, the
     * period and the rater after it where there are any. Codes that would give the same head are numbered.
     */
    static List<String> heads(List<DataColumn> columns) {
        Set<String> taken = new HashSet<>(Set.of("unit"));
        List<String> heads = new ArrayList<>(columns.size());
        for (DataColumn column : columns) {
            String head = head(column.key());
            String free = head;
            for (int number = 2; !taken.add(free); number++) {
                free = head + " (" + number + ")";
            }
            heads.add(free);
        }
        return heads;
    }

    private static String head(ColumnKey key) {
        String role = key.role() == DataRole.INDICATOR
                ? ""
                : key.role().name().toLowerCase(Locale.ROOT).replace('_', '-') + ":";
        String period = key.period().name().isEmpty() ? "" : "@" + key.period().name();
        return role
                + key.code()
                + period
                + key.rater().map(rater -> "#" + rater).orElse("");
    }

    static void addWordings(Text text, List<String> line) {
        for (Language language : Language.values()) {
            line.add(text.byLanguage().getOrDefault(language, ""));
        }
    }
}
