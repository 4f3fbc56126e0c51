package lv.kopa.check.internal;

import org.junit.jupiter.api.Test;

class FlowTest {
    @Test
    void x() throws Exception {
        new RuleFile(new lv.kopa.check.internal.condition.Conditions(null))
                .read(RuleChecks.class.getResourceAsStream("rules.json"))
                .forEach(r -> System.out.println(r.about().id() + " " + r.condition()));
    }
}
