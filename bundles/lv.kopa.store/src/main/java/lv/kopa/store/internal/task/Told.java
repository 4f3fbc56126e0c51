package lv.kopa.store.internal.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.Audit;
import lv.kopa.registry.Difference;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Options;
import lv.kopa.registry.Span;
import lv.kopa.report.Block;
import lv.kopa.store.internal.Wording;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * In what something differs before and after a change, in words.
 *
 * @param key name of the field; {@code span} for when it was true
 * @param label what people call it
 * @param span of which days
 * @param before what it was
 * @param after what it is
 */
record Told(String key, Text label, Span span, Text before, Text after) {

    /** All differences of one thing, by day. */
    static List<Told> of(Audit.Touched touched) {
        return Difference.between(touched.kind(), touched.before(), touched.after()).stream()
                .map(Told::of)
                .toList();
    }

    private static Told of(Difference difference) {
        if (difference instanceof Difference.InTime moved) {
            return new Told("span", Wording.text("audit.span"), moved.is(), span(moved.was()), span(moved.is()));
        }
        Difference.InField in = (Difference.InField) difference;
        return new Told(
                in.field().key(),
                in.field().label(),
                in.span(),
                written(in.field(), in.was()),
                written(in.field(), in.is()));
    }

    private static Text span(Span span) {
        return Text.same(span.from() + " … " + span.until().map(String::valueOf).orElse(""));
    }

    private static Text written(Field field, Optional<Entry> entry) {
        return written(
                field,
                entry.map(each -> Kind.of(each).values(each).get(field.name())).orElse(null));
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
                new Block.Table.Words(span(span)),
                new Block.Table.Words(before),
                new Block.Table.Words(after));
    }

    Map<String, Object> data(Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("field", key);
        data.put("from", span.from().toString());
        data.put("until", span.until().map(String::valueOf).orElse(""));
        data.put("before", before.in(language));
        data.put("after", after.in(language));
        return data;
    }
}
