package lv.kopa.desktop.registry.internal.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.CheckRule;
import lv.kopa.registry.Row;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * What a rule found, in the words of a language.
 *
 * @param group how much it matters
 * @param rule number of the rule
 * @param subject the thing that was judged
 * @param title what people call it
 * @param message what was found
 * @param about what else there is to know: what the rule asks for, where it is written, whether somebody compared it with the law
 * @param cure what to do
 * @param rows what it rests on
 */
record Finding(
        Group group,
        String rule,
        Row subject,
        String title,
        String message,
        String about,
        String cure,
        List<Rest> rows) {

    /** How much findings matter; the gravest first. */
    enum Group {
        /** Must not be. */
        ERROR("circle-x"),
        /** To be looked at. */
        CAUTION("triangle-alert"),
        /** Good to know. */
        NOTE("info"),
        /** The data do not say. */
        UNKNOWN("circle-help");

        private final String icon;

        Group(String icon) {
            this.icon = icon;
        }

        /** Name of its icon. */
        String icon() {
            return icon;
        }
    }

    /** A row on which a finding rests. */
    record Rest(Row row, String title) {}

    /** Copies the list. */
    Finding {
        Objects.requireNonNull(group);
        rows = List.copyOf(rows);
    }

    /** What does not hold among these results, by how much it matters. */
    static Map<Group, List<Finding>> among(List<CheckResult> results, Titles titles) {
        Map<Group, List<Finding>> groups = new EnumMap<>(Group.class);
        for (CheckResult result : results) {
            group(result).ifPresent(group -> groups.computeIfAbsent(group, key -> new ArrayList<>())
                    .add(of(group, result, titles)));
        }
        return groups;
    }

    private static Optional<Group> group(CheckResult result) {
        return switch (result.outcome()) {
            case HOLDS -> Optional.empty();
            case UNKNOWN -> Optional.of(Group.UNKNOWN);
            case BROKEN ->
                Optional.of(
                        switch (result.rule().severity()) {
                            case ERROR -> Group.ERROR;
                            case CAUTION -> Group.CAUTION;
                            case NOTE -> Group.NOTE;
                        });
        };
    }

    private static Finding of(Group group, CheckResult result, Titles titles) {
        Language language = titles.language();
        return new Finding(
                group,
                result.rule().id(),
                result.subject(),
                titles.of(result.subject()),
                result.message().in(language),
                about(result.rule(), language),
                result.cure().in(language),
                result.rows().stream().map(row -> new Rest(row, titles.of(row))).toList());
    }

    private static String about(CheckRule rule, Language language) {
        String judged = Words.text("judged." + rule.judged()).in(language);
        String verified = Words.text(rule.verified() ? "rule.verified" : "rule.unverified")
                .in(language);
        Text source = rule.file()
                .map(file -> Words.text("rule.file", rule.source(), file))
                .orElse(rule.source());
        return Words.text("rule.about", rule.name(), judged, source, verified).in(language);
    }
}
