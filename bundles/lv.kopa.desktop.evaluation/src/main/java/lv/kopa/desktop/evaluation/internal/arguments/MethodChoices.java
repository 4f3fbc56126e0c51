package lv.kopa.desktop.evaluation.internal.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.text.Language;
import lv.kopa.widget.FormChoices;

/**
 * What a form can offer of methods: the others that rank, and what of the chosen one may vary.
 *
 * @param chosen the method of the form
 * @param here all that are here
 * @param language language of what is shown
 */
record MethodChoices(Optional<MethodDescription> chosen, List<MethodEntry> here, Language language)
        implements FormChoices {

    @Override
    public List<Choice> of(Vocabulary vocabulary) {
        if (vocabulary.equals(Vocabulary.METHOD)) {
            return here.stream()
                    .map(MethodEntry::description)
                    .filter(method -> method.ranks() && !chosen.equals(Optional.of(method)))
                    .map(method -> new Choice(method.id(), method.name().in(language)))
                    .toList();
        }
        return vocabulary.equals(Vocabulary.VARIED) ? varied() : List.of();
    }

    private List<Choice> varied() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("weights", Words.text("vary.weights").in(language)));
        choices.add(new Choice("error", Words.text("vary.error").in(language)));
        chosen.ifPresent(method -> method.parameters().parameters().stream()
                .filter(parameter -> !(parameter.variation() instanceof Variation.Fixed)
                        && !(parameter.variation() instanceof Variation.Simplex)) // those are weights
                .map(this::choice)
                .forEach(choices::add));
        return List.copyOf(choices);
    }

    private Choice choice(Parameter<?> parameter) {
        return new Choice(parameter.key(), parameter.label().in(language));
    }
}
