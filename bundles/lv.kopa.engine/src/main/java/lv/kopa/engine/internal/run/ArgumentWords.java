package lv.kopa.engine.internal.run;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.EvaluationRecord.ArgumentText;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.text.Text;

/** Puts arguments into words. */
public final class ArgumentWords {
    private static final int LONGEST_PLAIN_NUMBER = 20;

    private ArgumentWords() {}

    static List<ArgumentText> of(ParameterTree tree, Arguments arguments) {
        List<ArgumentText> texts = new ArrayList<>();
        for (Parameter<?> parameter : tree.parameters()) {
            texts.add(text(parameter, arguments));
        }
        return texts;
    }

    private static <T> ArgumentText text(Parameter<T> parameter, Arguments arguments) {
        Text value = words(parameter.type(), arguments.get(parameter));
        return new ArgumentText(
                parameter.key(),
                parameter.label(),
                parameter.unit().isEmpty() ? value : Text.joined(" ", List.of(value, parameter.unit())),
                isStandard(parameter, arguments),
                parameter.shownWhen().holds(arguments));
    }

    /** Whether an argument is the default of its parameter, given or not. */
    static <T> boolean isStandard(Parameter<T> parameter, Arguments arguments) {
        return parameter.defaultValue().isPresent()
                && parameter
                        .type()
                        .plain(parameter.defaultValue().get())
                        .equals(arguments.plain().get(parameter.key()));
    }

    /** A value in words: the label of an option, numbers in the notation of the language. */
    public static <T> Text words(ParameterType<T> type, Object value) {
        if (type instanceof ParameterType.Choice choice) {
            return choice.label(value.toString());
        } else if (type instanceof CompoundType.Maybe<?> maybe) {
            return ((Optional<?>) value)
                    .map(present -> words(maybe.value(), present))
                    .orElseGet(() -> Wording.text("value.unset"));
        } else if (type instanceof CompoundType.Many<?> many) {
            List<Text> parts = new ArrayList<>();
            ((List<?>) value).forEach(each -> parts.add(words(many.element(), each)));
            return parts.isEmpty() ? Wording.text("value.none") : Text.joined("; ", parts);
        } else if (type instanceof CompoundType.ByCode<?> byCode) {
            List<Text> parts = new ArrayList<>();
            ((Map<?, ?>) value)
                    .forEach((code, each) -> parts.add(
                            Text.joined(" = ", List.of(Text.same(String.valueOf(code)), words(byCode.value(), each)))));
            return parts.isEmpty() ? Wording.text("value.none") : Text.joined("; ", parts);
        } else if (value instanceof Boolean flag) {
            return Wording.text(flag ? "value.yes" : "value.no");
        } else if (value instanceof Double number) {
            return number(number);
        }
        return Text.same(String.valueOf(value));
    }

    /**
     * A number in the notation of each language. Java's own formats are not taken, since they change between its versions
     * and with them the bytes of a record.
     */
    private static Text number(double value) {
        String exact = NumberOutput.toString(value, true);
        String plain = new BigDecimal(exact).stripTrailingZeros().toPlainString();
        String written = plain.length() > LONGEST_PLAIN_NUMBER ? exact : plain;
        return Text.of(written, written.replace('.', ','));
    }
}
