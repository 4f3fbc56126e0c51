package lv.kopa.engine.internal.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lv.kopa.engine.internal.FakeContributor;
import lv.kopa.engine.internal.FakeProblems;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
    private final FakeProblems problems = new FakeProblems();
    private final Descriptions<Supplier<String>, String> descriptions =
            new Descriptions<>(new ForeignCode(problems), Supplier::get);

    private static Offer<Supplier<String>> offer(Supplier<String> service) {
        return new Offer<>(FakeContributor.TOY, () -> service);
    }

    @Test
    void eachIsAskedOnceWhetherItAnswersOrNot() {
        AtomicInteger asked = new AtomicInteger();
        Offer<Supplier<String>> good = offer(() -> "good " + asked.incrementAndGet());
        Offer<Supplier<String>> bad = offer(() -> {
            throw new IllegalStateException("bad " + asked.incrementAndGet());
        });
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    new Answer.Given<>("good 1"), descriptions.of(List.of(good)).get(good));
        }
        for (int i = 0; i < 3; i++) {
            assertInstanceOf(
                    Answer.Failed.class, descriptions.of(List.of(bad, good)).get(bad));
        }
        assertEquals(2, asked.get());
        assertEquals(List.of("code-failed"), problems.keys());
    }

    @Test
    void thoseThatAreNewAreAskedAtTheSameTime() {
        CountDownLatch met = new CountDownLatch(3);
        List<Offer<Supplier<String>>> offers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String name = "number " + i;
            offers.add(offer(() -> {
                met.countDown();
                try {
                    return met.await(4, TimeUnit.SECONDS) ? name : "alone";
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        assertEquals(
                List.of(new Answer.Given<>("number 0"), new Answer.Given<>("number 1"), new Answer.Given<>("number 2")),
                List.copyOf(descriptions.of(offers).values()));
    }

    @Test
    void thatSomebodyStoppedWaitingIsNotHeldAgainstTheService() {
        Offer<Supplier<String>> offer = offer(() -> "here");
        Thread.currentThread().interrupt();
        descriptions.of(List.of(offer));
        Thread.interrupted();
        assertEquals(new Answer.Given<>("here"), descriptions.of(List.of(offer)).get(offer));
    }
}
