package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import lv.kopa.derive.internal.count.Measures;
import lv.kopa.derive.internal.value.DerivedValues;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.registry.Composition;
import lv.kopa.registry.IndicatorValues.Terms;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Workspace;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets, growth and additionality of a SYNTHETIC programme, with everything real. */
@Tag("once")
class MonitoringTest {
    @TempDir
    private static Path home;

    private static RunningKopa kopa;
    private static Path programme;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        kopa = RunningKopa.start(home.resolve("kopa"));
        programme = home.resolve("programme");
        RunningKopa.Answer made = kopa.run("programme", "sample", programme.toString());
        assertEquals(0, made.exitCode(), made::toString);
    }

    @AfterAll
    static void stop() throws IOException {
        kopa.close();
    }

    private RunningKopa.Answer evaluate(String method, String set, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "evaluate",
                method,
                "--programme",
                programme.toString(),
                "--indicator-set",
                set,
                "--period",
                "2019",
                "--since",
                "2017"));
        words.addAll(List.of(more));
        return kopa.run(words.toArray(String[]::new));
    }

    /** Rows of a CSV file without quotes, by their first column. */
    private static Map<String, Map<String, String>> csv(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] heads = lines.get(0).split(",", -1);
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < heads.length; i++) {
                row.put(heads[i], cells[i]);
            }
            rows.put(cells[0], row);
        }
        return rows;
    }

    @Test
    void targetsAreTheSameInFileTableAndReportInBothLanguages() throws Exception {
        for (String language : List.of("en", "lv")) {
            Path out = folder.resolve(language);
            Path stages = folder.resolve("stages-" + language);
            RunningKopa.Answer answer = evaluate(
                    "target",
                    "cluster-core",
                    "--out",
                    out.toString(),
                    "--stages",
                    stages.toString(),
                    "--language",
                    language,
                    "--json");
            assertEquals(0, answer.exitCode(), answer::toString);
            Map<String, Map<String, String>> scores = csv(out.resolve("scores.csv"));
            Map<String, Map<String, String>> progress = csv(stages.resolve("progress.csv"));
            int judged = 0;
            for (JsonNode row : answer.json().get("scores")) {
                String unit = row.get("unit").asText();
                Map<String, String> own = progress.get(unit + " OC-17");
                assertEquals(scores.get(unit).get("OC-17"), own.get("share"), unit);
                if (own.get("state").matches("reached|on-track|behind")) {
                    judged++;
                    assertEquals(
                            Double.parseDouble(own.get("share")),
                            row.get("OC-17").asDouble(),
                            unit);
                    double baseline = Double.parseDouble(own.get("baseline"));
                    assertEquals(
                            100
                                    * (Double.parseDouble(own.get("value")) - baseline)
                                    / (Double.parseDouble(own.get("target")) - baseline),
                            Double.parseDouble(own.get("share")),
                            1e-9);
                    assertEquals("2016-12-31", own.get("baseline-day"));
                    assertEquals("2018-12-31", own.get("milestone-day"));
                }
            }
            assertTrue(judged >= 10, () -> progress.toString());
            String report = Files.readString(out.resolve("report.html"));
            assertTrue(report.contains(language.equals("en") ? "Way from baseline to target" : "Ceļš no bāzes"));
            assertTrue(report.contains(language.equals("en") ? "No forecast for" : "Nav prognozes"));
        }
    }

    @Test
    void growthIsSplitAsTheRegistrySplitsIt() throws Exception {
        Path stages = folder.resolve("growth");
        RunningKopa.Answer answer = evaluate(
                "growth",
                "core",
                "--subject",
                "organisation",
                "--stages",
                stages.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--language",
                "en",
                "--set",
                "deflator.series=GDP");
        assertEquals(0, answer.exitCode(), answer::toString);
        Map<String, Map<String, String>> rows = csv(stages.resolve("growth.csv"));
        try (Workspace open = new FolderWorkspaces().open(programme)) {
            List<Composition> known = new DerivedValues(new CommonCatalogue(), new Measures())
                    .compositions(
                            "ST-09",
                            Subject.CLUSTER,
                            "2017",
                            "2019",
                            open.registry().at(Moment.of(LocalDate.of(2019, 12, 31))),
                            Terms.ACCEPTED);
            assertTrue(known.size() > 10);
            for (Composition each : known) {
                same(each.stayers(), rows.get(each.unit() + " ST-09 stayers"));
                same(each.joiners(), rows.get(each.unit() + " ST-09 joiners"));
                same(each.leavers(), rows.get(each.unit() + " ST-09 leavers"));
                assertEquals(each.incomplete().members(), (int) Double.parseDouble(
                        rows.get(each.unit() + " ST-09 incomplete").get("members")));
            }
        }
        String report = Files.readString(folder.resolve("out/report.html"));
        assertTrue(report.contains("deflated, not causal"));
    }

    private static void same(Composition.Group group, Map<String, String> row) {
        assertEquals(group.members(), (int) Double.parseDouble(row.get("members")), row::toString);
        if (group.known() > 0) {
            assertEquals(group.known(), (int) Double.parseDouble(row.get("known")), row::toString);
            assertEquals(group.before().orElse(0.0), Double.parseDouble(row.get("before")), 1e-6, row::toString);
            assertEquals(group.after().orElse(0.0), Double.parseDouble(row.get("after")), 1e-6, row::toString);
        }
    }

    @Test
    void additionalityAssumesNothing() throws Exception {
        RunningKopa.Answer refused = evaluate("additionality", "core", "--subject", "organisation", "--language", "lv");
        assertEquals(3, refused.exitCode(), refused::toString);
        assertTrue(refused.out().contains("Nav nosaukts: noplūde ārpus mērķa grupas"), refused::toString);
        List<String> words = new ArrayList<>(List.of(
                "--subject",
                "organisation",
                "--out",
                folder.toString() + "/net",
                "--language",
                "lv",
                "--set",
                "indicators=OC-10",
                "--set",
                "source=SYNTHETIC",
                "--json"));
        for (String factor : List.of("leakage", "displacement", "substitution", "multiplier", "deadweight")) {
            for (String end : List.of("low=0.1", "central=0.2", "high=0.3")) {
                String rate = factor.equals("multiplier") ? end.replace("=0", "=1") : end;
                words.addAll(List.of("--set", factor + "." + rate));
            }
        }
        RunningKopa.Answer answer = evaluate("additionality", "core", words.toArray(String[]::new));
        assertEquals(0, answer.exitCode(), answer::toString);
        int some = 0;
        for (JsonNode row : answer.json().get("scores")) {
            if (row.get("OC-10.gross").isNumber()) {
                some++;
                double gross = row.get("OC-10.gross").asDouble();
                assertEquals(
                        gross * 0.8 * 0.8 * 0.8 * 1.2 * 0.8, row.get("OC-10").asDouble(), 1e-6);
                assertEquals(
                        gross * 0.7 * 0.7 * 0.7 * 1.1 * 0.7,
                        row.get("OC-10.low").asDouble(),
                        1e-6);
            }
        }
        assertTrue(some > 3);
        assertTrue(answer.out().contains("double-funding"), "the sample has firms with other support: " + answer.out());
        assertTrue(Files.readString(folder.resolve("net/report.html")).contains("No bruto uz neto"));
    }

    @Test
    void eachMethodIsDocumented() {
        for (String method : List.of("target", "growth", "additionality")) {
            for (String language : List.of("en", "lv")) {
                RunningKopa.Answer page = kopa.run("methods", method, "--language", language);
                assertEquals(0, page.exitCode(), page::toString);
            }
        }
    }

    /** The common catalogue without its bundle. */
    private static final class CommonCatalogue implements IndicatorCatalogue {
        private final List<IndicatorDefinition> indicators;

        CommonCatalogue() throws IOException {
            try (InputStream in = CatalogueFile.class.getResourceAsStream("/kopa/catalogue/common.json")) {
                indicators = CatalogueFile.READER.readOwn(in).content().orElseThrow().indicators().stream()
                        .map(Catalogue.Defined::definition)
                        .toList();
            }
        }

        @Override
        public List<Origin> catalogues() {
            return List.of();
        }

        @Override
        public List<IndicatorDefinition> indicators() {
            return indicators;
        }

        @Override
        public Optional<IndicatorDefinition> find(String code, LocalDate day) {
            return indicators.stream().filter(each -> each.code().equals(code)).findFirst();
        }

        @Override
        public Optional<IndicatorDefinition> find(String code, String version) {
            return find(code, LocalDate.MIN);
        }

        @Override
        public List<IndicatorSet> sets() {
            return List.of();
        }

        @Override
        public Optional<Origin> origin(String code) {
            return Optional.empty();
        }
    }
}
