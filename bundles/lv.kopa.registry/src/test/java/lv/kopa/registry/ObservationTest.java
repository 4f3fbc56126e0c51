package lv.kopa.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.registry.Observation.Status;
import org.junit.jupiter.api.Test;

class ObservationTest {
    private static Fact<Observation> value(String id, Status status, long change) {
        Observation observation = new Observation(
                "ST-10",
                "1",
                Observation.Subject.ORGANISATION,
                "f",
                "2017",
                Optional.of(1.0),
                status,
                Observation.Level.STATEMENT,
                Optional.empty(),
                "s",
                "who",
                Optional.empty(),
                Optional.empty());
        return new Fact<>(new Id<>(id), Span.since(LocalDate.of(2017, 1, 1)), observation, change);
    }

    @Test
    void whatIsAcceptedCountsBeforeWhatWasChangedLaterAndThatBeforeTheIdentifier() {
        Fact<Observation> accepted = value("a", Status.ACCEPTED, 1);
        Fact<Observation> later = value("b", Status.SUBMITTED, 3);
        Fact<Observation> earlier = value("c", Status.SUBMITTED, 2);
        var counting = Observation.counting(each -> each.status() == Status.ACCEPTED);
        assertEquals(accepted, Stream.of(later, accepted, earlier).max(counting).orElseThrow());
        assertEquals(later, Stream.of(later, earlier).max(counting).orElseThrow());
    }
}
