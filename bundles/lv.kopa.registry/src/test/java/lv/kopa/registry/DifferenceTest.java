package lv.kopa.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Kind<Membership> KIND = Kind.of(Membership.class);

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static Membership as(String organisation, Membership.Status status) {
        return new Membership(new Id<>("c"), new Id<>(organisation), status);
    }

    private static final Membership FULL = as("o", Membership.Status.FULL);
    private static final Membership INACTIVE = as("o", Membership.Status.INACTIVE);

    private static Timeline.Step<Membership> step(Membership entry, int from, int until) {
        return new Timeline.Step<>(until == 0 ? Span.since(day(from)) : Span.of(day(from), day(until)), entry);
    }

    private static Timeline<Membership> timeline(Timeline.Step<Membership> only) {
        return new Timeline<>(List.of(only));
    }

    private static Timeline<Membership> timeline(Timeline.Step<Membership> one, Timeline.Step<Membership> other) {
        return new Timeline<>(List.of(one, other));
    }

    private static List<String> told(Timeline<Membership> before, Timeline<Membership> after) {
        return Difference.between(KIND, before, after).stream()
                .map(each -> each instanceof Difference.InField in
                        ? years(in.span()) + " " + in.field().name() + " " + held(in, in.was()) + ">"
                                + held(in, in.is())
                        : "time " + years(((Difference.InTime) each).was()) + ">" + years(each.span()))
                .toList();
    }

    private static String held(Difference.InField in, Optional<Entry> entry) {
        return entry.flatMap(each -> KIND.value((Membership) each, in.field().name()))
                .map(String::valueOf)
                .orElse("");
    }

    private static String years(Span span) {
        return span.from().getYear()
                + "-"
                + span.until().map(day -> String.valueOf(day.getYear())).orElse("");
    }

    @Test
    void whatIsNewIsToldFieldByField() {
        assertEquals(
                List.of("2018- cluster >c", "2018- organisation >o", "2018- status >FULL"),
                told(Timeline.never(), timeline(step(FULL, 2018, 0))));
        assertEquals(
                List.of("2018- cluster c>", "2018- organisation o>", "2018- status FULL>"),
                told(timeline(step(FULL, 2018, 0)), Timeline.never()));
        assertEquals(List.of(), told(timeline(step(FULL, 2018, 0)), timeline(step(FULL, 2018, 0))));
    }

    @Test
    void whatChangedOnADayIsToldFromThenOn() {
        assertEquals(
                List.of("2019- status FULL>INACTIVE"),
                told(timeline(step(FULL, 2018, 0)), timeline(step(FULL, 2018, 2019), step(INACTIVE, 2019, 0))));
        assertEquals(
                List.of("2019- status INACTIVE>FULL"),
                told(timeline(step(FULL, 2018, 2019), step(INACTIVE, 2019, 0)), timeline(step(FULL, 2018, 0))));
    }

    @Test
    void otherDaysAreToldAsOtherDays() {
        assertEquals(
                List.of("time 2018->2018-2019"), told(timeline(step(FULL, 2018, 0)), timeline(step(FULL, 2018, 2019))));
        assertEquals(
                List.of("time 2018-2020>2017-2021"),
                told(timeline(step(FULL, 2018, 2020)), timeline(step(FULL, 2017, 2021))));
    }

    @Test
    void anEndBesideAChangeIsToldToo() {
        assertEquals(
                List.of("2019-2020 status FULL>INACTIVE", "time 2018->2018-2019"),
                told(timeline(step(FULL, 2018, 0)), timeline(step(FULL, 2018, 2019), step(INACTIVE, 2019, 2020))));
    }

    @Test
    void aGapIsNotAnEnd() {
        assertEquals(
                List.of("2019-2020 cluster c>", "2019-2020 organisation o>", "2019-2020 status FULL>"),
                told(timeline(step(FULL, 2018, 0)), timeline(step(FULL, 2018, 2019), step(FULL, 2020, 0))));
    }

    /** Whatever changes on any day is told of that day, and nothing else is. */
    @Test
    void everyDayThatDiffersIsTold() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            Timeline<Membership> before = random(random);
            Timeline<Membership> after = random(random);
            List<Difference> told = Difference.between(KIND, before, after);
            for (int year = 2009; year < 2030; year++) {
                LocalDate day = day(year);
                boolean differs = !before.on(day).equals(after.on(day));
                boolean isTold = told.stream().anyMatch(each -> tells(each, day));
                assertEquals(differs, isTold, () -> before + " / " + after + " on " + day + ": " + told);
            }
            assertTrue(before.equals(after) || !told.isEmpty() || sameDays(before, after));
        }
    }

    private static boolean tells(Difference difference, LocalDate day) {
        return difference instanceof Difference.InTime moved
                ? moved.was().contains(day) != moved.is().contains(day)
                : difference.span().contains(day);
    }

    private static boolean sameDays(Timeline<Membership> one, Timeline<Membership> other) {
        for (int year = 2009; year < 2030; year++) {
            if (!one.on(day(year)).equals(other.on(day(year)))) {
                return false;
            }
        }
        return true;
    }

    private static Timeline<Membership> random(Random random) {
        List<Timeline.Step<Membership>> steps = new ArrayList<>();
        int year = 2010 + random.nextInt(3);
        for (int i = random.nextInt(4); i > 0; i--) {
            int until = year + 1 + random.nextInt(3);
            Membership entry = as(random.nextBoolean() ? "o" : "p", Membership.Status.values()[random.nextInt(2)]);
            steps.add(step(entry, year, i == 1 && random.nextBoolean() ? 0 : until));
            year = until + random.nextInt(2);
        }
        return new Timeline<>(steps);
    }
}
