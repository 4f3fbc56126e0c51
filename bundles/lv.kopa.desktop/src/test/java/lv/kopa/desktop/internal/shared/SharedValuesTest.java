package lv.kopa.desktop.internal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;

class SharedValuesTest {
    private final List<String> changes = new ArrayList<>();
    private final SharedValues values = new SharedValues(() -> changes.add("changed"));

    @Test
    void whoeverFollowsHearsTheValueNowAndEachChange() {
        List<Optional<String>> heard = new ArrayList<>();
        Shared<String> unit = values.of(Topic.UNIT);
        unit.set("LVA");
        Registration registration = unit.follow(heard::add);
        unit.set("EST");
        unit.set("EST");
        unit.clear();
        registration.close();
        unit.set("LTU");
        assertEquals(List.of(Optional.of("LVA"), Optional.of("EST"), Optional.<String>empty()), heard);
        assertEquals(4, changes.size());
    }

    @Test
    void oneTopicIsOneValue() {
        assertSame(values.of(Topic.UNIT), values.of(new Topic<>("unit", String.class)));
    }

    @Test
    void aListenerThatIsTakenAwayByAnotherHearsNothingMore() {
        List<String> heard = new ArrayList<>();
        Shared<String> unit = values.of(Topic.UNIT);
        List<Registration> second = new ArrayList<>();
        unit.follow(value -> value.ifPresent(each -> second.get(0).close()));
        second.add(unit.follow(value -> value.ifPresent(heard::add)));
        unit.set("LVA");
        assertEquals(List.of(), heard);
    }
}
