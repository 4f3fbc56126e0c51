package lv.kopa.catalogue.internal.task;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorCatalogue.Origin;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorDefinition.Level;
import lv.kopa.indicator.IndicatorDefinition.Type;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.text.Folded;
import lv.kopa.text.Text;

/**
 * Which indicators a person asks for.
 *
 * @param set code of a set that they are in
 * @param type their place in the logic of the programme
 * @param level what they are about
 * @param tier 1 proposed core, 2 recommended, 3 reserve
 * @param catalogue id of the catalogue that they come from
 * @param words words in code, name or definition, in any language, whatever the case and the marks over letters
 */
record Filter(
        Optional<String> set,
        Optional<Type> type,
        Optional<Level> level,
        Optional<Integer> tier,
        Optional<String> catalogue,
        List<String> words) {

    /**
     * Those that a person asks for, in the order of the catalogue.
     *
     * @throws InputException if there is no such set or catalogue; says which there are
     */
    List<IndicatorDefinition> of(IndicatorCatalogue all) throws InputException {
        if (catalogue.isPresent()
                && all.catalogues().stream().noneMatch(each -> each.id().equals(catalogue.get()))) {
            throw unknown(
                    "catalogue.unknown",
                    catalogue.get(),
                    all.catalogues().stream().map(Origin::id));
        }
        Optional<Set<String>> codes = set.isPresent() ? Optional.of(codes(all, set.get())) : Optional.empty();
        return all.indicators().stream()
                .filter(each -> codes.map(those -> those.contains(each.code())).orElse(true))
                .filter(each -> catalogue
                        .map(id -> all.origin(each.code())
                                .map(origin -> origin.id().equals(id))
                                .orElse(false))
                        .orElse(true))
                .filter(this::fits)
                .toList();
    }

    private static Set<String> codes(IndicatorCatalogue all, String code) throws InputException {
        Optional<IndicatorSet> set = all.set(code);
        if (set.isEmpty()) {
            throw unknown("set.unknown", code, all.sets().stream().map(IndicatorSet::code));
        }
        Set<String> codes = new HashSet<>();
        set.get().tree().leaves().stream().map(IndicatorNode::code).forEach(codes::add);
        return codes;
    }

    static InputException unknown(String key, String given, Stream<String> there) {
        String list = String.join(", ", there.toList());
        return new InputException(
                InputFault.general(Wording.text(key, given), Wording.text(key + ".cure", given, list)));
    }

    private boolean fits(IndicatorDefinition definition) {
        IndicatorDefinition.Classification place = definition.classification();
        return type.map(wanted -> wanted == place.type()).orElse(true)
                && level.map(wanted -> wanted == place.level()).orElse(true)
                && tier.map(wanted -> wanted == place.tier()).orElse(true)
                && holds(definition);
    }

    private boolean holds(IndicatorDefinition definition) {
        Text name = definition.indicator().name();
        Text sentence = definition.indicator().definition();
        String said = Folded.of(definition.code() + " "
                + String.join(" ", name.byLanguage().values()) + " "
                + String.join(" ", sentence.byLanguage().values()));
        return words.stream().allMatch(word -> said.contains(Folded.of(word)));
    }
}
