package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Jars that hold nothing but a catalogue come to and leave a running Kopa. */
@Tag("once")
class CatalogueJarTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir(factory = BelowTarget.class, cleanup = CleanupMode.NEVER)
    private Path folder;

    private RunningKopa kopa;

    @BeforeEach
    void start() throws Exception {
        kopa = RunningKopa.start(folder.resolve("home"));
    }

    @AfterEach
    void stop() throws Exception {
        kopa.close();
    }

    /** A jar with a manifest of three lines and one file. */
    private Path jar(String name, String file, String json) throws IOException {
        Manifest manifest = new Manifest();
        Attributes lines = manifest.getMainAttributes();
        lines.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        lines.putValue("Bundle-ManifestVersion", "2");
        lines.putValue("Bundle-SymbolicName", name);
        Path path = folder.resolve(name + ".jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(path), manifest)) {
            jar.putNextEntry(new ZipEntry("kopa/catalogue/" + file));
            jar.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }

    /** The catalogue of the guide, under another id and code. */
    private static String catalogue(String id, String code, String formula) {
        return """
                {"format": "kopa-catalogue-1", "id": "%s", "name": {"en": "Basque", "lv": "Basku"}, "version": "1",
                 "status": {"en": "proposal", "lv": "priekšlikums"},
                 "indicators": [{"code": "%s", "name": "Joint value", "definition": "What is worth something.",
                   "unit": "count", "direction": "up", "scale": "ratio", "measure": "flow", "aggregation": "sum",
                   "level": "cluster", "type": "output", "validFrom": "2021-01-01", "formula": "%s"}]}
                """.formatted(id, code, formula);
    }

    private Set<String> codes(String... filter) {
        String[] words = new String[filter.length + 3];
        words[0] = "indicators";
        words[1] = "list";
        words[2] = "--json";
        System.arraycopy(filter, 0, words, 3, filter.length);
        Set<String> codes = new TreeSet<>();
        for (JsonNode each :
                kopa.run(words).json().path("indicators")) { // none while a catalogue that is asked for is unknown
            codes.add(each.get("code").asText());
        }
        return codes;
    }

    @Test
    void itsIndicatorsComeAndGoWithIt() throws Exception {
        Set<String> before = codes();
        assertTrue(before.contains("OC-14"));

        kopa.drop(jar("org.example.basque", "basque.json", catalogue("basque", "EU-01", "[ST-01] * 2")), "basque.jar");
        RunningKopa.await(LIMIT, () -> codes("--catalogue", "basque").equals(Set.of("EU-01")));
        JsonNode shown = kopa.run("indicators", "show", "EU-01", "--json").json();
        assertEquals("org.example.basque", shown.get("catalogue").get("bundle").asText());
        assertEquals(Set.of(), kopa.problems("basque.jar"));

        Files.delete(kopa.plugins().resolve("basque.jar"));
        RunningKopa.await(LIMIT, () -> codes().equals(before));
        assertEquals(2, kopa.run("indicators", "show", "EU-01").exitCode());
    }

    @Test
    void whatIsWrongWithOneCostsItselfAndIsAProblemOfItsJar() throws Exception {
        Set<String> before = codes();
        kopa.drop(jar("org.example.bad", "bad.json", catalogue("bad", "EU-02", "[NOWHERE-1]")), "bad.jar");
        RunningKopa.await(LIMIT, () -> kopa.problems("bad.jar").equals(Set.of("catalogue-refused")));
        kopa.drop(jar("org.example.good", "good.json", catalogue("good", "EU-03", "[ST-01]")), "good.jar");
        RunningKopa.await(LIMIT, () -> codes().contains("EU-03"));

        assertFalse(codes().contains("EU-02"));
        assertTrue(codes().containsAll(before));
        String problems = kopa.run("problems").out();
        assertTrue(problems.contains("NOWHERE-1") && problems.contains("/indicators/0/formula"), problems);
    }

    @Test
    void aMissingNeighbourComesLaterAndHeals() throws Exception {
        kopa.drop(jar("org.example.second", "s.json", catalogue("second", "EU-05", "[EU-04]")), "second.jar");
        RunningKopa.await(LIMIT, () -> kopa.problems("second.jar").equals(Set.of("catalogue-refused")));
        kopa.drop(jar("org.example.first", "f.json", catalogue("first", "EU-04", "[ST-01]")), "first.jar");
        RunningKopa.await(LIMIT, () -> codes().containsAll(Set.of("EU-04", "EU-05")));
        RunningKopa.await(LIMIT, () -> kopa.problems("second.jar").isEmpty());
    }

    @Test
    void aCircleOverTwoJarsIsBrokenAtTheSecond() throws Exception {
        kopa.drop(jar("org.example.one", "o.json", catalogue("one", "EU-06", "[EU-07]")), "one.jar");
        RunningKopa.await(LIMIT, () -> kopa.problems("one.jar").equals(Set.of("catalogue-refused")));
        kopa.drop(jar("org.example.two", "t.json", catalogue("two", "EU-07", "[EU-06]")), "two.jar");
        RunningKopa.await(LIMIT, () -> kopa.problems("two.jar").equals(Set.of("catalogue-refused")));
        assertTrue(kopa.run("problems").out().contains("EU-07 → EU-06 → EU-07"));
        assertFalse(codes().contains("EU-07"));
    }

    @Test
    void faultsOfAFileNameLinePlaceAndCure() throws Exception {
        Path file = Files.writeString(
                folder.resolve("wrong.json"),
                catalogue("wrong", "EU-08", "[ST-01]")
                        .replace("\"output\"", "\"outputt\"")
                        .replace("\"up\"", "5"));
        RunningKopa.Answer answer = kopa.run("indicators", "validate", file.toString());
        assertEquals(2, answer.exitCode());
        String said = answer.out() + answer.err();
        assertTrue(said.contains("/indicators/0/type") && said.contains("outputt"), said);
        assertTrue(said.contains("/indicators/0/direction"), said);
        assertTrue(said.contains("wrong.json"), said);

        Files.writeString(file, catalogue("wrong", "EU-08", "[ST-01]"));
        assertEquals(0, kopa.run("indicators", "validate", file.toString()).exitCode());
    }

    @Test
    void aFileWithoutAJarComesChangesAndGoes() throws Exception {
        Set<String> before = codes();
        Path file = Files.writeString(folder.resolve("loose.json"), catalogue("loose", "EU-09", "[ST-01]"));
        kopa.drop(file, "Ziemeļi 1.json");
        RunningKopa.await(LIMIT, () -> codes().contains("EU-09"));

        Files.writeString(file, catalogue("loose", "EU-10", "[ST-01]"));
        kopa.drop(file, "Ziemeļi 1.json");
        RunningKopa.await(LIMIT, () -> codes("--catalogue", "loose").equals(Set.of("EU-10")));

        Files.writeString(file, "{");
        kopa.drop(file, "Ziemeļi 1.json");
        RunningKopa.await(LIMIT, () -> kopa.problems("Ziemeļi 1.json").equals(Set.of("catalogue-refused")));
        assertEquals(before, codes());

        Files.delete(kopa.plugins().resolve("Ziemeļi 1.json"));
        RunningKopa.await(LIMIT, () -> kopa.problems("Ziemeļi 1.json").isEmpty());
        assertEquals(before, codes());
    }

    /** Whoever copies the file out of the guide has a catalogue. */
    @Test
    void theFileOfTheGuideIsRight() throws Exception {
        String guide = Files.readString(Checkout.product().resolve("docs/writing-a-catalogue.md"));
        String json = guide.substring(guide.indexOf("```json") + "```json".length());
        json = json.substring(0, json.indexOf("```")).strip();
        Path file = Files.writeString(folder.resolve("northern.json"), json);
        RunningKopa.Answer answer = kopa.run("indicators", "validate", file.toString());
        assertEquals(0, answer.exitCode(), answer::toString);

        kopa.drop(jar("org.example.northern", "northern.json", json), "northern.jar");
        RunningKopa.await(LIMIT, () -> codes("--set", "northern-set").equals(Set.of("NO-01", "OC-14", "OC-17")));

        Files.writeString(file, json.replace("\"ratio-of-sums\"", "\"mean\""));
        String said = kopa.run("indicators", "validate", file.toString()).err();
        assertTrue(guide.contains(said.strip()), said);
    }

    @Test
    void theSchemaShipsBesideTheDocumentation() throws Exception {
        Path schema = Checkout.product().resolve("docs/catalogue.schema.json");
        assertTrue(Files.readString(schema).contains("https://json-schema.org/draft/2020-12/schema"));
    }
}
