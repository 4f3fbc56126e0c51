package lv.kopa.check.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.kopa.check.internal.condition.Conditions;
import lv.kopa.check.internal.condition.Words;
import lv.kopa.registry.CheckRule;

/** Reads rules from a file. A file that is wrong is refused with the rule and the field at fault. */
final class RuleFile {
    static final String FORMAT = "kopa-rules-1";

    private final Conditions conditions;
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Rules whose conditions are these. */
    RuleFile(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * The rules in order.
     *
     * @throws IOException if the file cannot be read or a rule is wrong
     */
    List<Rule> read(InputStream in) throws IOException {
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode each : tree(in)) {
            String id = each.path("id").asText("?");
            try {
                rules.add(rule(each));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new IOException("rule " + id + ": " + e.getMessage(), e);
            }
            if (!ids.add(id)) {
                throw new IOException("rule " + id + " stands twice");
            }
        }
        return rules;
    }

    /** The rules as they are written. */
    JsonNode tree(InputStream in) throws IOException {
        JsonNode file = mapper.readTree(in);
        if (!FORMAT.equals(file.path("format").asText())) {
            throw new IOException("not a file of rules: its format is not " + FORMAT);
        }
        return file.path("rules");
    }

    /**
     * The rule that is written.
     *
     * @throws IllegalArgumentException if it is wrong
     * @throws DateTimeParseException if a day in it is none
     */
    Rule rule(JsonNode node) {
        CheckRule about = new CheckRule(
                string(node, "id"),
                words(node, "name").plain(),
                choice(CheckRule.Severity.class, string(node, "severity")),
                choice(CheckRule.Judged.class, string(node, "judged")),
                node.path("verified").asBoolean(),
                Optional.ofNullable(node.get("asOf")).map(day -> LocalDate.parse(day.asText())),
                words(node, "source").plain());
        return new Rule(
                about,
                conditions.of(string(node, "condition"), node.path("numbers")),
                new Rule.Answers(
                        words(node, "holds"),
                        words(node, "broken"),
                        words(node, "unknown"),
                        words(node, "cure"),
                        words(node, "complete")));
    }

    private static String string(JsonNode node, String field) {
        String value = node.path(field).asText();
        if (value.isBlank()) {
            throw new IllegalArgumentException("'" + field + "' is missing");
        }
        return value;
    }

    private static Words words(JsonNode node, String field) {
        JsonNode words = node.path(field);
        try {
            return new Words(words.path("en").asText(), words.path("lv").asText());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + field + "': " + e.getMessage(), e);
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
