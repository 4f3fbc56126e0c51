package lv.kopa.widget.internal.form;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.text.Language;
import lv.kopa.widget.FormChoices;
import lv.kopa.widget.FormFiles;

/**
 * Makes the editor that suits a type.
 *
 * @param language language of what is shown
 * @param choices what is offered for words and codes
 * @param files asks for files and folders
 */
public record Editors(Language language, FormChoices choices, FormFiles files) {

    Editor of(Parameter<?> parameter, Runnable changed) {
        ParameterType<?> type = PlainValues.present(parameter.type());
        boolean maybe = parameter.type() instanceof CompoundType.Maybe<?>;
        String label = parameter.label().in(language);
        if (labelled(parameter)) {
            return new FlagEditor(label, changed);
        } else if (type instanceof ParameterType.Location location) {
            return new LocationEditor(label, location, files, language, changed);
        } else if (type instanceof CompoundType.Many<?> many) {
            List<FormChoices.Choice> options = options(many.element());
            return options.isEmpty() || !isClosed(many.element())
                    ? new LinesEditor(language, changed)
                    : new ChecksEditor(options, changed);
        } else if (type instanceof CompoundType.ByCode<?> byCode) {
            return new TableEditor(choices.of(byCode.codes()), options(byCode.value()), false, language, changed);
        } else if (type instanceof CompoundType.Settings) {
            return new TableEditor(List.of(), List.of(), true, language, changed);
        }
        List<FormChoices.Choice> options = new ArrayList<>(options(type));
        if (options.isEmpty()) {
            return new TextEditor(PlainValues.isNumber(type), language, changed);
        }
        if (maybe && isClosed(type)) {
            options.add(0, new FormChoices.Choice("", FormWords.in(language, "unset")));
        }
        return new ChoiceEditor(options, !isClosed(type), language, changed);
    }

    /** Whether the editor says itself what a parameter is called. */
    static boolean labelled(Parameter<?> parameter) {
        return parameter.type() instanceof ParameterType.Flag;
    }

    private List<FormChoices.Choice> options(ParameterType<?> type) {
        if (type instanceof ParameterType.Choice choice) {
            return choice.options().stream()
                    .map(option -> new FormChoices.Choice(
                            option.value(), option.label().in(language)))
                    .toList();
        } else if (type instanceof ParameterType.Flag) {
            return List.of(
                    new FormChoices.Choice("true", FormWords.in(language, "yes")),
                    new FormChoices.Choice("false", FormWords.in(language, "no")));
        } else if (type instanceof ParameterType.Words words && !words.names().equals(Vocabulary.NONE)) {
            return choices.of(words.names());
        }
        return List.of();
    }

    /** These with other choices. */
    Editors offering(FormChoices other) {
        return new Editors(language, other, files);
    }

    /** Whether what is offered for this type depends on the choices. */
    static boolean depends(ParameterType<?> type) {
        if (type instanceof ParameterType.Words words) {
            return !words.names().equals(Vocabulary.NONE);
        } else if (type instanceof CompoundType.Maybe<?> maybe) {
            return depends(maybe.value());
        } else if (type instanceof CompoundType.Many<?> many) {
            return depends(many.element());
        }
        return type instanceof CompoundType.ByCode<?> byCode
                && (!byCode.codes().equals(Vocabulary.NONE) || depends(byCode.value()));
    }

    private static boolean isClosed(ParameterType<?> type) {
        return !(type instanceof ParameterType.Words words) || words.names().closed();
    }
}
