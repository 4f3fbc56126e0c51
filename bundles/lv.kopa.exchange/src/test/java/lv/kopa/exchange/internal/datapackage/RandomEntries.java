package lv.kopa.exchange.internal.datapackage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Span;
import lv.kopa.registry.Timeline;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Entries of all kinds that hold whatever their types allow, the worst first. */
final class RandomEntries {
    private static final String[] NASTY = {
        "",
        "'",
        "''",
        "=1+1",
        "+371 29",
        "-5",
        "@SUM(A1)",
        "\ttab",
        "\rreturn",
        "a\r\n=b",
        "x;=y",
        "\"quoted\", \"twice\"",
        "line\nbreak\n",
        " spaces ",
        "Āžēķš",
        "A\u0304z\u030C",
        "e\u0301",
        "\uD83D\uDE80",
        "NULL",
        "NA",
        "true",
        "0123",
        "1e5",
        "a,b,c",
        "#comment",
        "'=guarded",
        "\u2028",
        "\uFEFFmark",
        "zero\u200Bwidth",
        "x".repeat(300),
        "ā".repeat(300),
        "\\N",
        "\\"
    };

    private final Random random;

    RandomEntries(long seed) {
        random = new Random(seed);
    }

    /** Additions of some things of every kind. */
    List<Change<?>> changes(int most) {
        List<Change<?>> changes = new ArrayList<>();
        for (Kind<?> kind : Kind.all()) {
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                changes.add(change(kind, i));
            }
        }
        return changes;
    }

    private <T extends Entry> Change<T> change(Kind<T> kind, int number) {
        String[] prefixes = {"", "-", ".", "_", "A-", "9"};
        Id<T> id = new Id<>(prefixes[random.nextInt(prefixes.length)] + kind.name() + "-" + number);
        return new Change<>(kind, id, Change.NEW, timeline(kind));
    }

    <T extends Entry> Timeline<T> timeline(Kind<T> kind) {
        List<Timeline.Step<T>> steps = new ArrayList<>();
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000));
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate end = day.plusDays(1 + random.nextInt(400));
            steps.add(new Timeline.Step<>(Span.of(day, end), entry(kind)));
            day = end.plusDays(random.nextInt(2) * random.nextInt(50));
        }
        steps.add(new Timeline.Step<>(
                random.nextBoolean() ? Span.since(day) : Span.of(day, day.plusDays(1)), entry(kind)));
        return new Timeline<>(steps);
    }

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
                continue; // the values do not fit together; others will
            }
        }
    }

    private Object value(FieldType type) {
        if (type instanceof FieldType.Choice choice) {
            return choice.options().get(random.nextInt(choice.options().size()));
        }
        if (type instanceof FieldType.Reference reference) {
            return new Id<>((random.nextBoolean() ? "-" : "") + reference.kind().name() + "-" + random.nextInt(3));
        }
        if (type == FieldType.TEXT) {
            Map<Language, String> wordings = new EnumMap<>(Language.class);
            int which = 1 + random.nextInt(3);
            if ((which & 1) != 0) {
                wordings.put(Language.EN, words());
            }
            if ((which & 2) != 0) {
                wordings.put(Language.LV, words());
            }
            return new Text(wordings);
        }
        if (type == FieldType.CODES) {
            String[] codes = {"62", "C26.1", "-", "=x", "LV006", "'"};
            return random.ints(random.nextInt(3), 0, codes.length)
                    .mapToObj(i -> codes[i])
                    .toList();
        }
        return plain(type);
    }

    private Object plain(FieldType type) {
        if (type == FieldType.WORDS) {
            return words();
        }
        if (type == FieldType.WHOLE) {
            return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(4);
        }
        if (type == FieldType.DECIMAL) {
            return new BigDecimal(random.nextInt(2_000_000) - 1_000_000).movePointLeft(random.nextInt(7));
        }
        if (type == FieldType.VALUE) {
            return random.nextBoolean() ? random.nextGaussian() * 1e6 : Math.scalb(1.0, random.nextInt(200) - 100);
        }
        if (type == FieldType.MONEY) {
            return new Euro(new BigDecimal(random.nextInt()).movePointLeft(2));
        }
        return type == FieldType.DAY ? LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000)) : random.nextBoolean();
    }

    private String words() {
        return NASTY[random.nextInt(NASTY.length)]
                + (random.nextInt(3) == 0 ? NASTY[random.nextInt(NASTY.length)] : "");
    }
}
