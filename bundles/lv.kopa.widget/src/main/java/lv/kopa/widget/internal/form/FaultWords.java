package lv.kopa.widget.internal.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.ParameterException;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Faults in the words of a form, where those of a command line would say how to write a value. */
final class FaultWords {
    private FaultWords() {}

    /**
     * What is wrong with a value.
     *
     * @param told what binding says of it
     */
    static Text of(ParameterType<?> type, Object value, Text told) {
        ParameterType<?> present = PlainValues.present(type);
        if (present instanceof CompoundType.ByCode<?> byCode && value instanceof Map<?, ?> map) {
            List<Text> each = new ArrayList<>();
            map.forEach((code, one) -> add(byCode.value(), one, String.valueOf(code), each));
            return each.isEmpty() ? told : joined(each);
        } else if (present instanceof CompoundType.Many<?> many && value instanceof List<?> list) {
            List<Text> each = new ArrayList<>();
            list.forEach(one -> add(many.element(), one, String.valueOf(one), each));
            return each.isEmpty() ? told : joined(each);
        }
        return single(present, value, told);
    }

    private static void add(ParameterType<?> type, Object value, String code, List<Text> into) {
        try {
            PlainValues.plain(type, value);
        } catch (ParameterException e) {
            into.add(FormWords.text("fault.of", code, single(type, value, e.text())));
        }
    }

    private static Text single(ParameterType<?> type, Object value, Text told) {
        String words = String.valueOf(value);
        if (words.isBlank()) {
            return FormWords.text("fault.needed");
        } else if (!PlainValues.isNumber(type)) {
            return told;
        } else if (!Numbers.isNumber(words)) {
            return FormWords.text("fault.number", words);
        } else if (type instanceof ParameterType.Whole && words.matches(".*[.,].*")) {
            return FormWords.text("fault.whole");
        }
        Text range = Numbers.range(type);
        return range.isEmpty() ? told : FormWords.text("fault.range", range);
    }

    private static Text joined(List<Text> texts) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            wordings.put(language, texts.stream().map(text -> text.in(language)).collect(Collectors.joining("\n")));
        }
        return new Text(wordings);
    }
}
