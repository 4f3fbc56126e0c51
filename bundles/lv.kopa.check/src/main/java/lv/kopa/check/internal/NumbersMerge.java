package lv.kopa.check.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.kopa.datafile.Faults;

/** Puts numbers from a file over those of a rule. What the file leaves out stays; words of answers cannot be replaced. */
final class NumbersMerge {
    /** Lists that are replaced as a whole, whose entries the schema has looked at. */
    private static final Set<String> WHOLE = Set.of("ceilings", "registers");

    private final Faults faults;

    NumbersMerge(Faults faults) {
        this.faults = faults;
    }

    /** What stands where one of the rule and one of the file meet. */
    JsonNode of(JsonNode shipped, JsonNode given, String pointer) {
        if (shipped.getNodeType() != given.getNodeType()) {
            faults.add(pointer, "number.kind", shipped.toString());
            return shipped;
        }
        if (shipped instanceof ObjectNode object) {
            return object(object, given, pointer);
        }
        return shipped instanceof ArrayNode list ? list(list, given, pointer) : given;
    }

    private JsonNode object(ObjectNode shipped, JsonNode given, String pointer) {
        ObjectNode merged = shipped.deepCopy();
        given.properties().forEach(field -> {
            String name = field.getKey();
            String place = pointer + "/" + name;
            JsonNode old = shipped.path(name);
            if (old.isMissingNode() || isWords(old)) {
                faults.add(place, "number.none", name, String.join(", ", names(shipped)));
            } else {
                merged.set(name, WHOLE.contains(name) ? field.getValue() : of(old, field.getValue(), place));
            }
        });
        return merged;
    }

    private JsonNode list(ArrayNode shipped, JsonNode given, String pointer) {
        if (shipped.isEmpty() || !shipped.get(0).isObject()) {
            return given;
        }
        if (given.size() != shipped.size()) {
            faults.add(pointer, "number.entries", given.size(), shipped.size());
            return shipped;
        }
        ArrayNode merged = shipped.arrayNode();
        for (int i = 0; i < shipped.size(); i++) {
            merged.add(of(shipped.get(i), given.get(i), pointer + "/" + i));
        }
        return merged;
    }

    private static List<String> names(ObjectNode shipped) {
        List<String> names = new ArrayList<>();
        shipped.properties().forEach(field -> {
            if (!isWords(field.getValue())) {
                names.add(field.getKey());
            }
        });
        return names;
    }

    private static boolean isWords(JsonNode value) {
        return value.has("en") && value.has("lv");
    }
}
