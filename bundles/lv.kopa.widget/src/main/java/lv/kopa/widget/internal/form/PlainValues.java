package lv.kopa.widget.internal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterException;
import lv.kopa.evaluation.ParameterType;

/** What fields hold, as the plain values that arguments are bound from. */
final class PlainValues {
    private PlainValues() {}

    /** The type of the value where there is one. */
    static ParameterType<?> present(ParameterType<?> type) {
        return type instanceof CompoundType.Maybe<?> maybe ? present(maybe.value()) : type;
    }

    static boolean isNumber(ParameterType<?> type) {
        return type instanceof ParameterType.Whole || type instanceof ParameterType.Decimal;
    }

    /** What a field holds, in plain form if that can be made of it and as it was written otherwise; empty for nothing. */
    static Optional<Object> of(Parameter<?> parameter, Object held) {
        if (held == null || parameter.required() && held instanceof String words && words.isBlank()) {
            return Optional.empty();
        }
        Object written = written(parameter.type(), held);
        try {
            return Optional.of(plain(parameter.type(), written));
        } catch (ParameterException e) {
            return Optional.of(written);
        }
    }

    /** The plain form of the default, where there is one. */
    static <T> Optional<Object> standard(Parameter<T> parameter) {
        return parameter.defaultValue().map(value -> parameter.type().plain(value));
    }

    static <T> Object plain(ParameterType<T> type, Object written) throws ParameterException {
        return type.plain(type.convert(written));
    }

    private static Object written(ParameterType<?> type, Object held) {
        ParameterType<?> present = present(type);
        if (held instanceof String words) {
            return isNumber(present) ? Numbers.written(words) : words;
        } else if (held instanceof List<?> list && present instanceof CompoundType.Many<?> many) {
            return list.stream().map(each -> written(many.element(), each)).toList();
        } else if (held instanceof Map<?, ?> map && present instanceof CompoundType.ByCode<?> byCode) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((code, value) -> values.put(String.valueOf(code), written(byCode.value(), value)));
            return values;
        }
        return held;
    }
}
