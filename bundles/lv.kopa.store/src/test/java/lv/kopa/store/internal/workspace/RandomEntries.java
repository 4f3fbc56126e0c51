package lv.kopa.store.internal.workspace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.text.Text;

/** SYNTHETIC entries of any kind, the same for the same seed. */
final class RandomEntries {
    private static final List<String> WORDS =
            List.of("", "Ābols", "a b", "Sa\u0304ule", "😀", "'\";--", "\n", "null", " x ", "Привет");

    private final Random random;

    RandomEntries(long seed) {
        random = new Random(seed);
    }

    /** An entry of a kind. Kinds refuse some combinations of values; then others are tried. */
    <T extends Entry> T entry(Kind<T> kind) {
        while (true) {
            Map<String, Object> values = new HashMap<>();
            for (Field field : kind.fields()) {
                if (field.required() || random.nextBoolean()) {
                    values.put(field.name(), value(field.type()));
                }
            }
            try {
                return kind.make(values);
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
    }

    private Object value(FieldType type) {
        if (type instanceof FieldType.Choice choice) {
            return choice.options().get(random.nextInt(choice.options().size()));
        }
        if (type instanceof FieldType.Reference) {
            return new Id<>("x-" + random.nextInt(20));
        }
        if (type == FieldType.TEXT) {
            return random.nextBoolean() ? Text.same(words()) : Text.of(words(), words());
        }
        if (type == FieldType.WORDS) {
            return words();
        }
        if (type == FieldType.CODES) {
            List<String> codes = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                codes.add("K" + random.nextInt(100));
            }
            return List.copyOf(codes);
        }
        if (type == FieldType.WHOLE) {
            return random.nextInt(5);
        }
        if (type == FieldType.DECIMAL) {
            return new BigDecimal(List.of("0", "0.5", "1", "0.333333", "100").get(random.nextInt(5)));
        }
        if (type == FieldType.VALUE) {
            return List.of(0.1, 1e-300, 3.0, Double.MAX_VALUE, 7.25).get(random.nextInt(5));
        }
        if (type == FieldType.MONEY) {
            return Euro.of(
                    List.of("0", "-1.01", "414999.81", "99999999999999999.99").get(random.nextInt(4)));
        }
        return type == FieldType.DAY ? LocalDate.of(2010 + random.nextInt(9), 2, 1) : (Object) random.nextBoolean();
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
