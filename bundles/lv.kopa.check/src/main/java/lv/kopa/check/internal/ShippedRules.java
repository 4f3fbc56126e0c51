package lv.kopa.check.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import lv.kopa.check.internal.condition.Conditions;

/** The rules that ship, as they are written. They are read when they are first asked for. */
final class ShippedRules {
    private static final String FILE = "rules.json";

    /** Makes rules of what is written. */
    static final RuleFile READER = new RuleFile(new Conditions());

    private ShippedRules() {}

    private static final class Read {
        static final Map<String, ObjectNode> BY_ID = read();

        private static Map<String, ObjectNode> read() {
            try (InputStream in = ShippedRules.class.getResourceAsStream(FILE)) {
                Map<String, ObjectNode> rules = new LinkedHashMap<>();
                READER.tree(in).forEach(each -> rules.put(each.path("id").asText(), (ObjectNode) each));
                return Collections.unmodifiableMap(rules);
            } catch (IOException e) {
                throw new UncheckedIOException(FILE + " ships with this bundle", e);
            }
        }
    }

    /** The rules by their numbers, in order. */
    static Map<String, ObjectNode> byId() {
        return Read.BY_ID;
    }
}
