package lv.kopa.desktop.internal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;

class SharedValuesTest {
    private final List<String> changes = new ArrayList<>();
    private final List<Throwable> thrown = new ArrayList<>();
    private final SharedValues values = new SharedValues(() -> changes.add("changed"), thrown::add);

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

    @Test
    void whatOneListenerThrowsCostsTheOthersNothing() {
        List<String> heard = new ArrayList<>();
        LinkageError fault = new NoClassDefFoundError("org/nowhere/Type");
        Shared<String> unit = values.of(Topic.UNIT);
        unit.follow(value -> value.ifPresent(each -> {
            throw fault;
        }));
        unit.follow(value -> value.ifPresent(heard::add));
        unit.set("LVA");
        assertEquals(List.of("LVA"), heard);
        assertEquals(List.of(fault), thrown);
        assertEquals(1, changes.size());
    }

    @Test
    void aListenerThatThrowsWhenItBeginsNeverFollows() {
        List<String> heard = new ArrayList<>();
        Shared<String> unit = values.of(Topic.UNIT);
        assertThrows(
                IllegalStateException.class,
                () -> unit.follow(value -> {
                    value.ifPresent(heard::add);
                    throw new IllegalStateException("not yet");
                }));
        unit.set("LVA");
        assertEquals(List.of(), heard);
        assertEquals(List.of(), thrown);
    }

    @Test
    void nobodyHearsOldNewsWhenAListenerChangesTheValueAgain() {
        List<Optional<String>> heard = new ArrayList<>();
        Shared<String> unit = values.of(Topic.UNIT);
        unit.follow(value -> value.filter("LVA"::equals).ifPresent(each -> unit.set("EST")));
        unit.follow(heard::add);
        unit.set("LVA");
        assertEquals(List.of(Optional.<String>empty(), Optional.of("EST")), heard);
    }

    @Test
    void eachRegistrationEndsItsOwnOnce() {
        List<String> heard = new ArrayList<>();
        Shared<String> unit = values.of(Topic.UNIT);
        Consumer<Optional<String>> listener = value -> value.ifPresent(heard::add);
        Registration first = unit.follow(listener);
        unit.follow(listener);
        first.close();
        first.close();
        unit.set("LVA");
        assertEquals(List.of("LVA"), heard);
    }
}
