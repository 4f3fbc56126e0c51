package lv.kopa.desktop.internal.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.ParameterType;

/**
 * Plain values as strings. Several are written one to a line, each line begun anew, by code the code on one line and its value on
 * the next; so they may hold commas and equal signs. A string in the written form of the command line is understood too.
 */
final class WrittenValues {
    private static final String LINE = "\n";

    private WrittenValues() {}

    /** A plain value as a string. */
    static String write(Object plain) {
        if (plain instanceof List<?> list) {
            return lines(list);
        } else if (plain instanceof Map<?, ?> map) {
            List<Object> pairs = new ArrayList<>();
            map.forEach((code, value) -> {
                pairs.add(code);
                pairs.add(value);
            });
            return lines(pairs);
        }
        return String.valueOf(plain);
    }

    private static String lines(List<?> values) {
        StringBuilder lines = new StringBuilder(LINE);
        values.forEach(each -> lines.append(write(each).replace("\\", "\\\\").replace(LINE, "\\n"))
                .append(LINE));
        return lines.toString();
    }

    /** What a string stands for, to be bound to a parameter of this type. */
    static Object read(ParameterType<?> type, String written) {
        if (type instanceof CompoundType.Maybe<?> maybe) {
            return written.isEmpty() ? written : read(maybe.value(), written);
        } else if (!(type instanceof CompoundType<?>) || !written.startsWith(LINE)) {
            return written;
        } else if (type instanceof CompoundType.Many<?> many) {
            return values(written).stream()
                    .map(each -> read(many.element(), each))
                    .toList();
        }
        ParameterType<?> value =
                type instanceof CompoundType.ByCode<?> byCode ? byCode.value() : new ParameterType.Words();
        List<String> pairs = values(written);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            values.put(pairs.get(i), read(value, pairs.get(i + 1)));
        }
        return values;
    }

    private static List<String> values(String lines) {
        List<String> values = new ArrayList<>(List.of(lines.split(LINE, -1)));
        values.remove(0);
        if (!values.isEmpty()) {
            values.remove(values.size() - 1); // each line is ended, so nothing stands behind the last
        }
        values.replaceAll(WrittenValues::unescaped);
        return values;
    }

    private static String unescaped(String line) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            boolean escape = line.charAt(i) == '\\' && i + 1 < line.length();
            if (escape) {
                i++;
            }
            plain.append(escape && line.charAt(i) == 'n' ? '\n' : line.charAt(i));
        }
        return plain.toString();
    }
}
