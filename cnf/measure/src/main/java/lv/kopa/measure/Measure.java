package lv.kopa.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.kopa.evaluation.InputException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Makes a large sample, measures, and prints a table. */
public final class Measure {
    private static final double MIB = 1 << 20;
    private static final int PERCENTILE = 95;

    private final Ground ground;

    private Measure(Ground ground) {
        this.ground = ground;
    }

    /**
     * Measures.
     *
     * @param arguments a folder, and how many times the size of the usual sample
     */
    public static void main(String[] arguments) throws IOException, InputException, RunnerException {
        Ground ground = new Ground(Path.of(arguments[0]).toAbsolutePath());
        ground.prepare(Long.parseLong(arguments[1]));
        Notes.clear(ground);
        new Measure(ground).run(arguments.length > 2 && "sqlite".equals(arguments[2]));
    }

    private void run(boolean sqlite) throws IOException, RunnerException {
        long rows = ground.rows();
        System.out.printf(Locale.ROOT, "%,d rows in the package, %.0f MiB%n", rows, Ground.size(ground.tables()) / MIB);
        List<String> loading = new ArrayList<>(List.of("kopa", "csvread"));
        if (Ground.server().isPresent()) {
            loading.addAll(List.of("kopaOnServer", "copy"));
        }
        if (sqlite) {
            loading.add("sqlite");
        }
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (String name : loading) {
            RunResult result = run("Loading." + name + "$").get(0);
            seconds.put(name, result.getPrimaryResult().getStatistics().getMin() / 1000);
            System.out.printf(Locale.ROOT, "%s: %.1f s%n", name, seconds.get(name));
        }
        Map<String, Long> notes = Notes.all(ground);
        System.out.printf(
                "%n%-14s %10s %12s %14s %12s %12s%n",
                "loading", "seconds", "rows/s", "processor s", "peak MiB", "disk MiB");
        seconds.forEach((name, time) -> System.out.printf(
                Locale.ROOT,
                "%-14s %10.1f %,12.0f %14.1f %12.0f %12.0f%n",
                name,
                time,
                rows / time,
                notes.getOrDefault("processor." + name, 0L) / 1000.0,
                notes.getOrDefault("memory." + name, 0L) / MIB,
                notes.getOrDefault("size." + name, 0L) / MIB));
        ratio(seconds, "kopa", "csvread");
        ratio(seconds, "kopaOnServer", "copy");
        System.out.printf("%n%-24s %10s %10s %10s%n", "milliseconds", "median", "p95", "largest");
        for (RunResult result : run("Opening|Asking")) {
            var found = result.getPrimaryResult().getStatistics();
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %10.1f %10.1f %10.1f%n",
                    result.getPrimaryResult().getLabel(),
                    found.getPercentile(50),
                    found.getPercentile(PERCENTILE),
                    found.getMax());
        }
    }

    private static void ratio(Map<String, Double> seconds, String ours, String theirs) {
        if (seconds.containsKey(ours)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s takes %.1f times as long as %s%n",
                    ours,
                    seconds.get(ours) / seconds.get(theirs),
                    theirs);
        }
    }

    private List<RunResult> run(String which) throws RunnerException {
        return List.copyOf(new Runner(new OptionsBuilder()
                        .include(which)
                        .jvmArgs("-XX:TieredStopAtLevel=1", "-XX:+UseG1GC", ground.option())
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    }
}
