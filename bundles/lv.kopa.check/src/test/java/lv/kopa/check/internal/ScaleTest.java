package lv.kopa.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.SizeClass;
import lv.kopa.registry.Span;
import org.junit.jupiter.api.Test;

/** All rules over a hundred times the programme: 1 300 clusters, 33 800 firms, four years. */
class ScaleTest {
    private static final int CLUSTERS = 1300;
    private static final int FIRMS = 26;
    /** Processor time, far more than it takes; what grows with the square of the number would take more. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Test
    void allRulesTakeTimeWithTheNumberOfFacts() {
        World world = new World("999999999.00", lv.kopa.registry.Programme.Generation.G2014_2020);
        for (int cluster = 0; cluster < CLUSTERS; cluster++) {
            String id = "cl-" + cluster;
            world.funded(id, "85.00", "100.00");
            for (int i = 0; i < FIRMS; i++) {
                String firm = "o-" + cluster + "-" + i;
                world.firm(firm).member(id, firm);
                for (int year = 2017; year <= 2020; year++) {
                    world.size(firm, year, SizeClass.Size.SMALL, "600000.00")
                            .value(firm, "ST-10", year, 200_000)
                            .value(firm, "IM-02", year, 250_000)
                            .aid(firm, year + "-03-01", "900.00", lv.kopa.registry.DeMinimis.Regulation.R1407_2013);
                }
            }
            world.owns("o-" + cluster + "-0", "o-" + cluster + "-1", Span.since(World.LONG_AGO));
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        List<CheckResult> results = world.check();
        Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begin);
        Map<String, Long> counts = results.stream()
                .collect(Collectors.groupingBy(each -> each.rule().id(), Collectors.counting()));
        assertEquals(CLUSTERS, counts.get("V-01"));
        assertEquals(CLUSTERS * FIRMS, counts.get("V-15"));
        assertEquals(CLUSTERS * (FIRMS - 1), counts.get("V-20"), "one for each undertaking");
        assertTrue(World.words(results.stream()
                        .filter(each -> each.rule().id().equals("V-10"))
                        .findFirst()
                        .orElseThrow())
                .startsWith("32,500 enterprises"));
        System.out.println("all rules over " + world.size() + " facts: " + took.toMillis() + " ms of one processor, "
                + results.size() + " results");
        assertTrue(took.compareTo(LIMIT) < 0, took::toString);
    }
}
