package lv.kopa.store.internal.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Options;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.report.Block;
import lv.kopa.store.internal.Wording;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * In what something differs before and after a change.
 *
 * @param key name of the field; {@code span} for when it was true
 * @param label what people call it
 * @param before what it was
 * @param after what it is
 */
record Difference(String key, Text label, Text before, Text after) {

    /** All differences of one thing, span by span. */
    static List<Difference> of(Audit.Touched touched) {
        return of(touched.kind(), touched.before(), touched.after());
    }

    private static List<Difference> of(Kind<?> kind, Timeline<?> before, Timeline<?> after) {
        List<Timeline.Step<?>> gone = new ArrayList<>(before.steps());
        List<Timeline.Step<?>> come = new ArrayList<>(after.steps());
        gone.removeAll(after.steps());
        come.removeAll(before.steps());
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            compare(kind, i < gone.size() ? gone.get(i) : null, i < come.size() ? come.get(i) : null, differences);
        }
        return differences;
    }

    private static void compare(Kind<?> kind, Timeline.Step<?> gone, Timeline.Step<?> come, List<Difference> into) {
        Text before = gone == null ? Text.EMPTY : span(gone.span());
        Text after = come == null ? Text.EMPTY : span(come.span());
        if (!before.equals(after)) {
            into.add(new Difference("span", Wording.text("audit.span"), before, after));
        }
        Map<String, Object> was = gone == null ? Map.of() : values(gone.entry());
        Map<String, Object> is = come == null ? Map.of() : values(come.entry());
        for (Field field : kind.fields()) {
            Object one = was.get(field.name());
            Object other = is.get(field.name());
            if (!Objects.equals(one, other)) {
                into.add(new Difference(field.key(), field.label(), written(field, one), written(field, other)));
            }
        }
    }

    private static <T extends Entry> Map<String, Object> values(T entry) {
        return Kind.of(entry).values(entry);
    }

    private static Text span(Span span) {
        return Text.same(span.from() + " … " + span.until().map(String::valueOf).orElse(""));
    }

    private static Text written(Field field, Object value) {
        if (value == null) {
            return Text.EMPTY;
        }
        if (value instanceof Text text) {
            return text;
        }
        return value instanceof Enum<?> option
                ? Options.label(option)
                : Text.same(FieldText.format(field.type(), value));
    }

    List<Block.Table.Cell> row(long change, Audit.Touched touched) {
        return List.of(
                new Block.Table.Number(change),
                new Block.Table.Words(Text.joined(
                        " ",
                        List.of(touched.kind().label(), Text.same(touched.id().value())))),
                new Block.Table.Words(label),
                new Block.Table.Words(before),
                new Block.Table.Words(after));
    }

    Map<String, Object> data(Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("field", key);
        data.put("before", before.in(language));
        data.put("after", after.in(language));
        return data;
    }
}
