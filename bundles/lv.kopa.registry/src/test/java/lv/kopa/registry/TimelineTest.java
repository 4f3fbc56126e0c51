package lv.kopa.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate MAY = LocalDate.of(2019, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2019, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2019, 7, 1);

    private static Membership membership(Membership.Status status) {
        return new Membership(new Id<>("c"), new Id<>("o"), status);
    }

    private static final Membership APPLICANT = membership(Membership.Status.APPLICANT);
    private static final Membership FULL = membership(Membership.Status.FULL);

    @Test
    void somethingElseIsTrueFromADayOn() {
        Timeline<Membership> timeline =
                Timeline.since(MAY, APPLICANT).from(JUNE, FULL).until(JULY);

        assertEquals(Optional.empty(), timeline.on(MAY.minusDays(1)));
        assertEquals(Optional.of(APPLICANT), timeline.on(JUNE.minusDays(1)));
        assertEquals(Optional.of(FULL), timeline.on(JUNE));
        assertEquals(Optional.empty(), timeline.on(JULY));
    }

    @Test
    void whatIsCorrectedWasNeverSo() {
        assertEquals(Timeline.since(MAY, FULL), Timeline.since(MAY, APPLICANT).corrected(JULY, FULL));
    }

    @Test
    void whatBeginsBeforeAllElseReplacesIt() {
        assertEquals(Timeline.since(MAY, FULL), Timeline.since(JUNE, APPLICANT).from(MAY, FULL));
    }

    @Test
    void stepsDoNotOverlap() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Timeline<>(List.of(
                        new Timeline.Step<>(Span.since(MAY), FULL), new Timeline.Step<>(Span.since(JULY), FULL))));
    }

    @Test
    void periodsHaveDays() {
        assertEquals(Optional.of(Span.of(LocalDate.of(2019, 4, 1), JULY)), Periods.days("2019-Q2"));
        assertEquals(Optional.of(Span.of(JUNE, JULY)), Periods.days("2019-06"));
        assertEquals(Optional.empty(), Periods.days("2019-13"));
    }

    @Test
    void periodsFollowEachOther() {
        assertEquals(List.of("2017", "2018", "2019"), Periods.between("2017", "2019"));
        assertEquals(List.of("2018-Q3", "2018-Q4", "2019-Q1"), Periods.between("2018-Q3", "2019-Q1"));
        assertEquals(List.of("2018-H2", "2019-H1"), Periods.between("2018-H2", "2019-H1"));
        assertEquals(List.of("2018-11", "2018-12", "2019-01"), Periods.between("2018-11", "2019-01"));
        assertEquals(List.of("2019"), Periods.between("2019", "2019"));
        assertEquals(List.of(), Periods.between("2019", "2018"), "not in order");
        assertEquals(List.of(), Periods.between("2018-Q1", "2019"), "not of the same length");
        assertEquals(List.of(), Periods.between("2018-01", "2019-Q1"), "not of the same length");
        assertEquals(List.of(), Periods.between("then", "now"));
    }
}
