package lv.kopa.method.target.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Finding.Severity;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

/** Cases reckoned by hand, and properties. */
class TargetMethodTest {
    private static final double NONE = Double.NaN;

    private static Case up(double baseline, double value, double target) {
        return new Case(1, Direction.UP)
                .values("2018", value)
                .baseline("2016-12-31", baseline)
                .target("2020-12-31", target);
    }

    private static Case down(double baseline, double value, double target) {
        return new Case(1, Direction.DOWN)
                .values("2018", value)
                .baseline("2016-12-31", baseline)
                .target("2020-12-31", target);
    }

    @Test
    void theWayIsToldInTheDirectionOfTheIndicator() {
        Checked.agrees(
                "target",
                "share of the way",
                "reckoned by hand",
                new double[] {50, 75, -25, -50, 150},
                new double[] {
                    up(100, 150, 200).share(),
                    down(80, 50, 40).share(),
                    up(100, 75, 200).share(),
                    down(80, 100, 40).share(),
                    up(100, 250, 200).share()
                },
                1e-12);
    }

    @Test
    void zeroAsBaselineIsNoDifficulty() {
        assertEquals(40, up(0, 4, 10).share());
        assertEquals(40, down(0, -4, -10).share());
    }

    @Test
    void eachState() {
        assertEquals("reached", up(100, 200, 200).state());
        assertEquals("reached", down(80, 40, 40).state());
        assertEquals("not-due", up(100, 150, 200).state());
        assertEquals("on-track", up(100, 150, 200).milestone("2018-12-31", 150).state());
        assertEquals("behind", up(100, 149, 200).milestone("2018-12-31", 150).state());
        assertEquals("not-due", up(100, 149, 200).milestone("2019-01-01", 150).state());
        assertEquals(
                "behind", up(100, 199, 200).with("target.day", "x=2018-12-31").state());
        assertEquals(
                "too-early",
                up(100, 149, 200)
                        .milestone("2018-12-31", 150)
                        .with("lag.months", 36)
                        .state());
        assertEquals(
                "behind",
                up(100, 149, 200)
                        .milestone("2018-12-31", 150)
                        .with("lag.months", 24)
                        .state());
        assertEquals("no-baseline", up(NONE, 150, 200).state());
        assertEquals("reached", up(NONE, 200, 200).state(), "needs no baseline");
    }

    @Test
    void onlyTheMilestoneDueLastCounts() {
        Case two = up(100, 149, 200)
                .milestone("2017-12-31", 120)
                .milestone("2018-12-31", 150)
                .milestone("2019-12-31", 170);
        assertEquals("behind", two.state());
        assertEquals(List.of("2018-12-31"), two.words("milestone-day"));
        assertEquals(
                "on-track",
                up(100, 130, 200)
                        .milestone("2017-12-31", 120)
                        .milestone("2019-12-31", 170)
                        .state());
    }

    @Test
    void aStraightPathIsExpectedOnlyWhereAskedFor() {
        // 2016-12-31 to 2020-12-31 are 1461 days, to 2018-12-31 730: 100 + 100 * 730/1461
        assertEquals(100 + 100 * 730.0 / 1461, up(100, 149, 200).numbers("expected")[0], 1e-12);
        assertEquals("not-due", up(100, 149, 200).state());
        assertEquals("behind", up(100, 149, 200).with("path", "straight").state());
        assertEquals("on-track", up(100, 150, 200).with("path", "straight").state());
        assertEquals("on-track", down(80, 59, 40).with("path", "straight").state());
        Case bent = up(100, 112, 200).milestone("2019-12-31", 110).with("path", "straight");
        assertEquals("on-track", bent.state(), "the line goes over the milestone");
    }

    @Test
    void aTargetThatAsksForNoImprovementHasNoShare() {
        assertEquals("reached", up(100, 100, 100).state());
        assertTrue(Double.isNaN(up(100, 100, 100).share()));
        assertEquals("not-due", up(100, 99, 100).state());
        assertTrue(up(100, 99, 100).keys(Severity.CAUTION).contains("nothing-to-improve"));
        assertTrue(Double.isNaN(up(100, 70, 80).share()));
        assertTrue(up(100, 70, 80).keys(Severity.CAUTION).contains("against-direction"));
    }

    @Test
    void aMilestoneWorseThanTheBaselineIsPointedOut() {
        assertTrue(down(60, 66, 40)
                .milestone("2018-12-31", 70)
                .keys(Severity.CAUTION)
                .contains("milestone-below-baseline"));
        assertTrue(!down(60, 56, 40)
                .milestone("2018-12-31", 55)
                .keys(Severity.CAUTION)
                .contains("milestone-below-baseline"));
    }

    @Test
    void whatIsMissingIsSaidAndCountedApart() {
        Case some = new Case(3, Direction.UP)
                .values("2018", 5, NONE, 7)
                .baseline("2016-12-31", 1, 1, 1)
                .target("2020-12-31", 10, 10, NONE);
        assertEquals(List.of("not-due", "no-value", "no-target"), some.words("state"));
        assertTrue(some.keys(Severity.CAUTION).containsAll(List.of("no-value", "no-target")));
        double[] behind = some.run()
                .table("scores")
                .orElseThrow()
                .numbers("behind")
                .orElseThrow()
                .toArray();
        assertArrayEquals(new double[] {0, 0, 0}, behind);
    }

    @Test
    void whatCannotBeJudgedIsRefused() {
        assertEquals(
                List.of("nothing-to-judge"),
                new Case(1, Direction.UP).values("2018", 5).keys(Severity.REFUSE));
        assertEquals(
                List.of("not-finite"), up(100, Double.POSITIVE_INFINITY, 200).keys(Severity.REFUSE));
        assertEquals(
                List.of("unknown-indicator"),
                up(1, 2, 3).with("target.value", "y=5").keys(Severity.REFUSE));
        assertEquals(
                List.of("unknown-period"), up(1, 2, 3).with("period", "2011").keys(Severity.REFUSE));
        assertEquals(
                List.of("nothing-to-judge"),
                new Case(1, Direction.NEUTRAL)
                        .values("2018", 5)
                        .target("2020-12-31", 9)
                        .keys(Severity.REFUSE));
        assertTrue(new Case(1, new Direction.Band(1, 2))
                .values("2018", 5)
                .target("2020-12-31", 9)
                .keys(Severity.CAUTION)
                .contains("not-judged"));
        assertEquals(List.of("nothing-to-judge"), new Case(0, Direction.UP).keys(Severity.REFUSE), "no units");
    }

    @Test
    void everyFindingHasAFigureAndACure() {
        for (Case each : List.of(up(NONE, 1, 2), up(1, Double.POSITIVE_INFINITY, 2), up(3, 2, 1), up(1, 1, 1))) {
            each.findings().forEach(finding -> {
                assertTrue(!finding.cure().isEmpty(), finding.key());
                assertTrue(!finding.figures().isEmpty(), finding.key());
            });
        }
    }

    @Test
    void ordinalValuesHaveAStateOnly() {
        Indicator ordinal = new Indicator(
                "x",
                "1",
                Text.EMPTY,
                Text.EMPTY,
                Text.EMPTY,
                Direction.UP,
                ScaleType.ORDINAL,
                Measure.STOCK,
                AggregationRule.NONE,
                Optional.empty());
        Case graded = up(1, 2, 3).indicator(ordinal);
        assertTrue(Double.isNaN(graded.share()));
        assertEquals("not-due", graded.state());
        assertTrue(graded.keys(Severity.CAUTION).contains("ordinal-scale"));
    }

    @Test
    void fromTablesAPersonSaysWhatWasAgreed() {
        Case table = new Case(2, Direction.UP)
                .values("2016", 10, 20)
                .values("2018", 15, 20)
                .with("baseline.period", "2016")
                .with("target.value", "x=20")
                .with("target.day", "x=2020-12-31")
                .with("milestone.value", "x=15")
                .with("milestone.day", "x=2018-12-31");
        assertEquals(List.of("on-track", "reached"), table.words("state"));
        assertEquals(50, table.share());
        assertEquals(List.of("2016-12-31", "2016-12-31"), table.words("baseline-day"));
        assertEquals(
                "undated",
                new Case(1, Direction.UP)
                        .values("wave one", 5)
                        .baseline("", 1)
                        .target("2020-12-31", 9)
                        .state());
    }

    /** The trend through 2014 to 2018 is 10 + 2 (year − 2014) with residuals 0, 0.5, −1, 0.5, 0; reckoned by hand. */
    @Test
    void forecastsTheDayOfTheTarget() {
        Case five = forecast(10, 12.5, 13, 16.5, 18);
        // s² = 1.5/3, x̄ = 2016, Sxx = 10, t(0.975; 3) = 3.182446: 3.182446 · √(0.5 · (1 + 1/5 + 16/10))
        double half = 3.182446305 * StrictMath.sqrt(0.5 * (1 + 0.2 + 1.6));
        Checked.agrees(
                "target",
                "forecast for the day of the target",
                "reckoned by hand",
                new double[] {22, 22 - half, 22 + half},
                new double[] {five.numbers("forecast")[0], five.numbers("lower")[0], five.numbers("upper")[0]},
                1e-8);
        assertEquals(List.of("the interval holds the target: open"), five.words("outlook"));
        assertEquals(5, five.numbers("points")[0]);
    }

    private static Case forecast(double... values) {
        Case some = new Case(1, Direction.UP).baseline("2013-12-31", 8).target("2020-12-31", 24);
        for (int i = 0; i < values.length; i++) {
            some.values(String.valueOf(2014 + i), values[i]);
        }
        return some;
    }

    @Test
    void underFivePointsNothingIsForecast() {
        Case four = forecast(10, 12, 14, 16);
        assertTrue(Double.isNaN(four.numbers("forecast")[0]));
        assertTrue(four.keys(Severity.CAUTION).contains("too-few-points"));
        assertTrue(
                forecast(10, 12, 14, NONE, 18).keys(Severity.CAUTION).contains("too-few-points"), "a gap is no point");
        assertTrue(!forecast(10, 12, 14, 16, 18).keys(Severity.CAUTION).contains("too-few-points"));
        assertEquals(
                List.of("the whole interval misses the target"),
                forecast(10, 12, 14, 16, 18).words("outlook"));
    }

    @Test
    void laterPeriodsAreNotKnownWhenAnEarlierIsJudged() {
        Case earlier = forecast(10, 12, 14, 16, 18, 99).with("period", "2018");
        assertEquals(22, earlier.numbers("forecast")[0], 1e-9);
    }

    @Test
    void unitsOfMeasurementMakeNoDifference() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            double b = random.nextGaussian() * 50;
            double t = b + 1 + random.nextDouble() * 50;
            double v = random.nextGaussian() * 80;
            double scale = 0.001 + random.nextDouble() * 1000;
            double shift = random.nextGaussian() * 100;
            Case one = up(b, v, t).with("path", "straight");
            Case other =
                    up(b * scale + shift, v * scale + shift, t * scale + shift).with("path", "straight");
            assertEquals(one.share(), other.share(), 1e-6 * (1 + Math.abs(one.share())));
            assertEquals(one.state(), other.state());
            Case mirrored = down(-b, -v, -t).with("path", "straight");
            assertEquals(one.share(), mirrored.share(), 1e-9, "complement of the direction");
            assertEquals(one.state(), mirrored.state());
        }
    }

    @Test
    void whoImprovesNeverComesIntoAWorseStateAndAStifferTargetNeverIntoABetterOne() {
        List<String> worstFirst = List.of(
                up(0, -1, 10).state(),
                up(0, 5, 10).milestone("2018-12-31", 4).state(),
                up(0, 10, 10).state());
        assertEquals(3, worstFirst.stream().distinct().count(), worstFirst::toString);
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            double b = random.nextInt(100);
            double t = b + 1 + random.nextInt(100);
            double v = b + random.nextInt(150) - 20;
            Case one = up(b, v, t).milestone("2018-12-31", (b + t) / 2);
            Case better = up(b, v + 1 + random.nextInt(20), t).milestone("2018-12-31", (b + t) / 2);
            assertTrue(better.share() > one.share());
            assertTrue(worstFirst.indexOf(better.state()) >= worstFirst.indexOf(one.state()), better::state);
            Case stiffer = up(b, v, t + 10).milestone("2018-12-31", (b + t + 10) / 2);
            assertTrue(worstFirst.indexOf(stiffer.state()) <= worstFirst.indexOf(one.state()), stiffer::state);
            assertTrue(
                    v < b || stiffer.share() <= one.share(),
                    "who fell behind the baseline has a smaller share of more");
        }
    }

    @Test
    void aForecastFollowsTheValuesItIsMadeFrom() {
        Random random = new Random(9);
        for (int i = 0; i < 50; i++) {
            double[] values = random.doubles(6, 5, 25).toArray();
            double[] higher = Arrays.stream(values).map(value -> value + 3).toArray();
            double[] turned = Arrays.stream(values).map(value -> -4 * value).toArray();
            double[] late = values.clone();
            late[5] += 1;
            double forecast = forecast(values).numbers("forecast")[0];
            assertEquals(forecast + 3, forecast(higher).numbers("forecast")[0], 1e-9);
            assertEquals(-4 * forecast, forecast(turned).numbers("forecast")[0], 1e-8);
            assertEquals(
                    -4 * forecast(values).numbers("upper")[0], forecast(turned).numbers("lower")[0], 1e-8);
            assertTrue(
                    forecast(late).numbers("forecast")[0] > forecast, "the last point lies on the side of the target");
        }
    }

    @Test
    void unitsStandForThemselves() {
        Case both = new Case(2, Direction.UP)
                .values("2018", 5, 7)
                .baseline("2016-12-31", 1, 2)
                .target("2020-12-31", 10, 10)
                .agreed(DataRole.MILESTONE, "2018-12-31", 5, 8);
        Case turned = new Case(2, Direction.UP)
                .values("2018", 7, 5)
                .baseline("2016-12-31", 2, 1)
                .target("2020-12-31", 10, 10)
                .agreed(DataRole.MILESTONE, "2018-12-31", 8, 5);
        assertEquals(
                both.words("state"),
                List.of(turned.words("state").get(1), turned.words("state").get(0)));
        assertEquals(both.share(), turned.numbers("share")[1]);
    }
}
