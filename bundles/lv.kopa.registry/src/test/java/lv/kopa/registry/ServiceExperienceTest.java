package lv.kopa.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import lv.kopa.registry.ServiceExperience.Scope;
import lv.kopa.registry.ServiceExperience.State;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceExperienceTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 3, 15);

    private static State state(LocalDate day, LocalDate... uses) {
        return ServiceExperience.of(List.of(uses), day).state();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-14, NEVER_USED", // not yet
        "2017-03-15, NEW", // the very day
        "2019-03-14, NEW", // the last day of 24 months
        "2019-03-15, EXPERIENCED", // exactly 24 months
        "2019-03-16, EXPERIENCED"
    })
    void exactlyTwentyFourMonthsAreNoLongerNew(LocalDate day, State expected) {
        assertEquals(expected, state(day, FIRST));
    }

    @Test
    void whoNeverUsedAServiceIsAStateOfItsOwn() {
        ServiceExperience experience = ServiceExperience.of(List.of(), FIRST);

        assertEquals(State.NEVER_USED, experience.state());
        assertEquals(Optional.empty(), experience.began());
        assertEquals(Optional.empty(), experience.last());
    }

    @Test
    void theClockRunsFromTheFirstUseNotTheLast() {
        assertEquals(State.EXPERIENCED, state(FIRST.plusMonths(25), FIRST, FIRST.plusMonths(24)));
    }

    @ParameterizedTest
    @CsvSource({"2019-03-14, 2017-03-15", "2019-03-15, 2017-03-15", "2019-03-16, 2019-03-16"})
    void moreThanTwentyFourMonthsWithoutUseBeginANewCount(LocalDate again, LocalDate began) {
        ServiceExperience experience = ServiceExperience.of(List.of(FIRST, again), again);

        assertEquals(Optional.of(began), experience.began());
        assertEquals(Optional.of(again), experience.last());
    }

    @Test
    void aLongPauseAloneBeginsNothing() {
        assertEquals(State.EXPERIENCED, state(FIRST.plusYears(9), FIRST));
    }

    @Test
    void leapDaysEndOnTheLastOfFebruary() {
        LocalDate leap = LocalDate.of(2016, 2, 29);

        assertEquals(State.NEW, state(LocalDate.of(2018, 2, 27), leap));
        assertEquals(State.EXPERIENCED, state(LocalDate.of(2018, 2, 28), leap));
    }

    @Test
    void usesInOneClusterAreNewThereWhateverWasUsedElsewhere() {
        Id<Organisation> firm = new Id<>("firm");
        Id<Cluster> here = new Id<>("here");
        Id<Cluster> elsewhere = new Id<>("elsewhere");
        SnapshotOf snapshot = new SnapshotOf(
                Moment.of(LocalDate.of(2019, 12, 31)),
                true,
                List.of(
                        service("s-here", here),
                        service("s-elsewhere", elsewhere),
                        use("1", "s-elsewhere", firm, LocalDate.of(2016, 1, 1)),
                        use("2", "s-here", firm, LocalDate.of(2019, 1, 1))));

        assertEquals(
                State.NEW,
                ServiceExperience.of(snapshot, firm, here, Scope.THIS_CLUSTER).state());
        assertEquals(
                State.NEW,
                ServiceExperience.of(snapshot, firm, here, Scope.ANY_CLUSTER).state(),
                "three years without any use began a new count");
        assertEquals(
                State.EXPERIENCED,
                ServiceExperience.of(snapshot, firm, elsewhere, Scope.THIS_CLUSTER)
                        .state());
        assertEquals(
                State.NEVER_USED,
                ServiceExperience.of(snapshot.on(LocalDate.of(2018, 12, 31)), firm, here, Scope.THIS_CLUSTER)
                        .state(),
                "a use counts from its day on");
    }

    @Test
    void whoeverHasTheSameRegistrationNumberIsTheSameUser() {
        Id<Organisation> firm = new Id<>("firm");
        Id<Organisation> again = new Id<>("again");
        Id<Cluster> here = new Id<>("here");
        SnapshotOf snapshot = new SnapshotOf(
                Moment.of(LocalDate.of(2019, 12, 31)),
                true,
                List.of(
                        organisation(firm),
                        organisation(again),
                        service("s-here", here),
                        use("1", "s-here", again, LocalDate.of(2019, 1, 1))));

        assertEquals(
                State.NEW,
                ServiceExperience.of(snapshot, firm, here, Scope.THIS_CLUSTER).state());
    }

    private static Fact<Organisation> organisation(Id<Organisation> id) {
        return new Fact<>(
                id,
                Span.since(LocalDate.of(2015, 1, 1)),
                new Organisation(
                        Text.same(id.value()),
                        Organisation.Type.ENTERPRISE,
                        Optional.of(Organisation.RegistrationType.ENTERPRISE_REGISTER),
                        Optional.of("40000000001"),
                        Optional.empty(),
                        "LV",
                        Optional.empty(),
                        List.of(),
                        List.of()),
                1);
    }

    private static Fact<Service> service(String id, Id<Cluster> cluster) {
        return new Fact<>(
                new Id<>(id),
                Span.since(LocalDate.of(2015, 1, 1)),
                new Service(
                        cluster,
                        Optional.empty(),
                        Text.same(id),
                        Service.Group.MARKET,
                        Euro.ZERO,
                        Euro.of("100"),
                        Service.SupportForm.REDUCED_PRICE),
                1);
    }

    private static Fact<ServiceUse> use(String id, String service, Id<Organisation> who, LocalDate day) {
        return new Fact<>(
                new Id<>(id),
                Span.since(day),
                new ServiceUse(new Id<>(service), who, Euro.ZERO, Euro.of("100"), Optional.empty()),
                1);
    }

    /** Looks for the count by walking over the days one by one, which is slow and plain. */
    private static State byWalking(List<LocalDate> uses, LocalDate day) {
        LocalDate began = null;
        LocalDate last = null;
        for (LocalDate at = LocalDate.of(2010, 1, 1); !at.isAfter(day); at = at.plusDays(1)) {
            if (uses.contains(at)) {
                if (last == null || last.plusMonths(24).isBefore(at)) {
                    began = at;
                }
                last = at;
            }
        }
        if (began == null) {
            return State.NEVER_USED;
        }
        return began.plusMonths(24).isAfter(day) ? State.NEW : State.EXPERIENCED;
    }

    @Test
    void itIsWhatWalkingOverTheDaysFindsAndNeitherOrderNorLaterUsesMatter() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            List<LocalDate> uses = new ArrayList<>(IntStream.range(0, random.nextInt(6))
                    .mapToObj(i -> LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3000)))
                    .toList());
            LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3500));
            ServiceExperience experience = ServiceExperience.of(uses, day);

            assertEquals(byWalking(uses, day), experience.state(), () -> uses + " on " + day);

            Collections.shuffle(uses, random);
            uses.add(day.plusDays(1 + random.nextInt(900)));
            assertEquals(experience, ServiceExperience.of(uses, day), () -> uses + " on " + day);
        }
    }
}
