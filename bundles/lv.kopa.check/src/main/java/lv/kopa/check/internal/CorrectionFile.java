package lv.kopa.check.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.datafile.DataFile;
import lv.kopa.datafile.Faults;
import lv.kopa.datafile.Fields;

/** Files with numbers of rules that go before those that ship. */
final class CorrectionFile {
    /** Where bundles have them. */
    static final String FOLDER = "kopa/rule-numbers";

    /** Reads them. */
    static final DataFile.Reader<Corrections> READER = new DataFile.Reader<>(
            Wording.class, "/kopa/rule-numbers.schema.json", (tree, digest, faults) -> corrections(tree, faults));

    private static final String NUMBERS = "numbers";

    private CorrectionFile() {}

    private static Corrections corrections(JsonNode tree, Faults faults) {
        Fields file = new Fields(tree, "", Map.of(), faults);
        List<Rule> rules = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fields fields : file.objects("rules")) {
            String id = fields.words("id", "");
            ObjectNode shipped = ShippedRules.byId().get(id);
            if (shipped == null) {
                faults.add(
                        fields.at("id"),
                        "rule.none",
                        id,
                        String.join(", ", ShippedRules.byId().keySet()));
            } else if (!seen.add(id)) {
                faults.add(fields.at("id"), "rule.twice", id);
            } else {
                rule(shipped, fields).ifPresent(rules::add);
            }
        }
        return new Corrections(file.words("id", ""), rules);
    }

    private static Optional<Rule> rule(ObjectNode shipped, Fields fields) {
        Faults faults = fields.faults();
        fields.day("asOf");
        fields.object(NUMBERS).ifPresent(numbers -> List.of("ceilings", "registers")
                .forEach(list -> days(numbers.objects(list), list.equals("ceilings"))));
        JsonNode given = quoted(fields.node());
        ObjectNode rule = shipped.deepCopy();
        rule.put("verified", false);
        given.properties().forEach(field -> rule.set(field.getKey(), field.getValue()));
        rule.set(NUMBERS, new NumbersMerge(faults).of(shipped.path(NUMBERS), given.path(NUMBERS), fields.at(NUMBERS)));
        if (!faults.none()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ShippedRules.READER.rule(rule));
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(fields.at(NUMBERS), "number.unfit", fields.words("id", ""), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The same with apostrophes doubled, as the patterns of the rules have them. */
    private static JsonNode quoted(JsonNode value) {
        if (value.isTextual()) {
            return TextNode.valueOf(value.asText().replace("'", "''"));
        }
        if (value instanceof ObjectNode object) {
            ObjectNode quoted = object.objectNode();
            object.properties().forEach(field -> quoted.set(field.getKey(), quoted(field.getValue())));
            return quoted;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode quoted = list.arrayNode();
            list.forEach(each -> quoted.add(quoted(each)));
            return quoted;
        }
        return value;
    }

    /** Days are days, spans end after they begin and, where one alone may hold, do not overlap within a regulation. */
    private static void days(List<Fields> entries, boolean alone) {
        for (int i = 0; i < entries.size(); i++) {
            Fields entry = entries.get(i);
            LocalDate from = entry.day("from").orElse(LocalDate.MIN);
            LocalDate until = entry.day("until").orElse(LocalDate.MAX);
            if (!from.isBefore(until)) {
                entry.faults()
                        .add(entry.at("until"), "span.backward", entry.words("from", ""), entry.words("until", ""));
            }
            for (Fields other : alone ? entries.subList(0, i) : List.<Fields>of()) {
                if (other.words("regulation").equals(entry.words("regulation"))
                        && from.isBefore(other.day("until").orElse(LocalDate.MAX))
                        && other.day("from").orElse(LocalDate.MIN).isBefore(until)) {
                    entry.faults()
                            .add(entry.pointer(), "ceiling.overlap", entry.words("regulation", ""), other.pointer());
                }
            }
        }
    }
}
