package lv.kopa.desktop.evaluation.internal.method;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.text.Folded;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Methods that answer the same question.
 *
 * @param question the question
 * @param methods they, by name
 */
record MethodGroup(String question, List<MethodEntry> methods) {
    MethodGroup {
        methods = List.copyOf(methods);
    }

    /** The methods in whose words all the words that are sought stand, by question. */
    static List<MethodGroup> of(List<MethodEntry> entries, String sought, Language language) {
        Collator order = Collator.getInstance(language.locale());
        List<String> words = Stream.of(Folded.of(sought).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, List<MethodEntry>> byQuestion = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> words.stream().allMatch(text(entry.description(), language)::contains))
                .sorted(Comparator.comparing(
                                (MethodEntry entry) ->
                                        entry.description().question().in(language),
                                order)
                        .thenComparing(entry -> entry.description().name().in(language), order)
                        .thenComparing(entry -> entry.description().id()))
                .forEach(entry -> byQuestion
                        .computeIfAbsent(entry.description().question().in(language), key -> new ArrayList<>())
                        .add(entry));
        return byQuestion.entrySet().stream()
                .map(each -> new MethodGroup(each.getKey(), each.getValue()))
                .toList();
    }

    private static String text(MethodDescription method, Language language) {
        List<Text> parts = List.of(
                Text.same(method.id()),
                method.name(),
                method.family(),
                method.origin(),
                method.question(),
                method.summary());
        return Folded.of(Text.joined("\n", parts).in(language));
    }
}
