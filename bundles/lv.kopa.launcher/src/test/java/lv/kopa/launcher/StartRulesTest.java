package lv.kopa.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class StartRulesTest {
    private static StartRules rules(String... pairs) {
        Properties properties = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty(pairs[i], pairs[i + 1]);
        }
        return StartRules.of(properties);
    }

    @Test
    void whatIsNotMentionedAlwaysStarts() {
        assertTrue(rules("only.a", "shell").starts("b", "methods"));
    }

    @Test
    void onlyNamedCommandsStart() {
        StartRules rules = rules("only.gogo.*", "shell, test");
        assertTrue(rules.starts("gogo.runtime", "shell"));
        assertTrue(rules.starts("gogo.runtime", "test"));
        assertFalse(rules.starts("gogo.runtime", "methods"));
        assertFalse(rules.starts("gogo.runtime", ""));
    }

    @Test
    void namedCommandsLeaveOut() {
        StartRules rules = rules("not.view.*", "methods,info");
        assertFalse(rules.starts("view.index", "info"));
        assertTrue(rules.starts("view.index", "evaluate"));
        assertTrue(rules.starts("view.index", ""));
        assertTrue(rules.starts("viewer", "info"));
    }

    @Test
    void anUnknownRuleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> rules("onyl.a", "shell"));
    }
}
