package lv.kopa.desktop.registry.internal.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.kopa.desktop.registry.internal.ValueWords;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Kind;
import lv.kopa.text.Language;

/**
 * A column of the table.
 *
 * @param id unique in its table
 * @param words what stands above it
 * @param numeric whether it holds numbers
 * @param field the field that it shows; empty for the span and the identifier
 */
record Heading(String id, String words, boolean numeric, Optional<Field> field) {
    /** Id of the first day. */
    static final String FROM = "from:";

    /** Id of the first day after the last. */
    static final String UNTIL = "until:";

    /** Id of the identifier. */
    static final String ID = "id:";

    private static final Set<FieldType> NUMBERS =
            Set.of(FieldType.WHOLE, FieldType.DECIMAL, FieldType.VALUE, FieldType.MONEY);

    /** The columns of a kind: its fields, when it was true, and the identifier. */
    static List<Heading> of(Kind<?> kind, Language language) {
        List<Heading> headings = new ArrayList<>();
        for (Field field : kind.fields()) {
            boolean numeric = NUMBERS.contains(field.type()) && !field.name().equals("year");
            headings.add(new Heading(field.name(), ValueWords.label(field, language), numeric, Optional.of(field)));
        }
        for (String each : List.of(FROM, UNTIL, ID)) {
            String key = "table." + each.substring(0, each.length() - 1);
            headings.add(new Heading(each, Words.text(key).in(language), false, Optional.empty()));
        }
        return List.copyOf(headings);
    }

    /** Whether rows can be sorted by it: by fields, and by the identifier. */
    boolean sorts() {
        return field.isPresent() || id.equals(ID);
    }
}
