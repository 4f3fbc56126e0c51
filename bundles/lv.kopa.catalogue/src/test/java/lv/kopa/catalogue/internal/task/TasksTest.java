package lv.kopa.catalogue.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.catalogue.internal.CatalogueJudge;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import lv.kopa.catalogue.internal.union.Contents;
import lv.kopa.catalogue.internal.union.Source;
import lv.kopa.catalogue.internal.union.Union;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.Parameter;
import lv.kopa.fakes.FakeContext;
import lv.kopa.indicator.AggregationRule;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.indicator.Measure;
import lv.kopa.indicator.ScaleType;
import lv.kopa.report.Block;
import lv.kopa.task.Task;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tasks over the common catalogue. */
class TasksTest {
    private static final IndicatorCatalogue COMMON = common();

    private static final CatalogueJudge JUDGE = CatalogueFile.READER::read;

    @TempDir
    private Path folder;

    private static IndicatorCatalogue common() {
        try (InputStream in = TasksTest.class.getResourceAsStream("/kopa/catalogue/common.json")) {
            Source source = new Source(
                    "lv.kopa.catalogue", CatalogueFile.READER.read(in).content().orElseThrow());
            return new Fixed(Union.of(List.of(source), Optional.empty()).contents());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A catalogue that neither comes nor goes. */
    private record Fixed(Contents contents) implements IndicatorCatalogue {
        @Override
        public List<Origin> catalogues() {
            return contents.origins();
        }

        @Override
        public List<IndicatorDefinition> indicators() {
            return contents.indicators();
        }

        @Override
        public Optional<IndicatorDefinition> find(String code, LocalDate day) {
            return contents.find(code, day);
        }

        @Override
        public Optional<IndicatorDefinition> find(String code, String version) {
            return contents.find(code, version);
        }

        @Override
        public List<IndicatorSet> sets() {
            return contents.sets();
        }

        @Override
        public Optional<Origin> origin(String code) {
            return contents.origin(code);
        }
    }

    private TaskResult run(Task task, Language language, Map<String, Object> given) throws Exception {
        return task.run(
                task.description().parameters().bind(given).arguments().orElseThrow(),
                new FakeContext(folder, language));
    }

    private Set<String> listed(Map<String, Object> given) throws Exception {
        TaskResult result = run(new ListTask(COMMON), Language.EN, given);
        return ((List<?>) result.data().get("indicators"))
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get("code")))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void filtersHoldTogether() throws Exception {
        assertEquals(COMMON.indicators().size(), listed(Map.of()).size());
        assertEquals(
                Set.of("CX-01", "CX-02"), listed(Map.of("level", "region", "type", "context", "catalogue", "common")));
        assertEquals(Set.of("GV-02"), listed(Map.of("words", "gv-", "tier", 1)));
        assertEquals(
                Set.of("GV-02", "NW-03", "NW-05"),
                new TreeSet<>(listed(Map.of("set", "cluster-core", "words", "biedr")).stream()
                        .filter(code -> code.matches("GV.*|NW.*"))
                        .toList()));
        assertEquals(Set.of(), listed(Map.of("words", "zebra")));
    }

    @Test
    void wordsAreFoundInBothLanguagesWithoutTheirMarks() throws Exception {
        Set<String> marked = listed(Map.of("words", "Eksportējošo biedru"));
        assertTrue(marked.contains("OC-14"));
        assertEquals(marked, listed(Map.of("words", "BIEDRU eksportejoso")));
        assertTrue(listed(Map.of("words", "exporting members")).contains("OC-14"));
    }

    @Test
    void whatIsNotThereIsToldWithWhatIs() {
        InputFault set = assertThrows(InputException.class, () -> listed(Map.of("set", "nothing")))
                .faults()
                .get(0);
        assertTrue(set.cure()
                .in(Language.EN)
                .contains("cluster-core, core, latvia-2016-checks, reporting-15, ris3-ratings"));
        assertThrows(InputException.class, () -> listed(Map.of("catalogue", "nothing")));
        InputFault code = assertThrows(
                        InputException.class, () -> run(new ShowTask(COMMON), Language.LV, Map.of("code", "GV-99")))
                .faults()
                .get(0);
        assertTrue(code.cure().in(Language.LV).contains("GV-01, GV-02"), code.toString());
    }

    @Test
    void everyIndicatorAndSetCanBeShownInBothLanguages() throws Exception {
        for (Language language : Language.values()) {
            for (IndicatorDefinition definition : COMMON.indicators()) {
                TaskResult result = run(new ShowTask(COMMON), language, Map.of("code", definition.code()));
                Map<?, ?> shown = (Map<?, ?>) ((List<?>) result.data().get("versions")).get(0);
                assertEquals(definition.indicator().definition().in(language), shown.get("definition"));
                Block.Facts facts = (Block.Facts) result.blocks().get(2);
                facts.entries()
                        .forEach(fact -> assertFalse(fact.value().in(language).isBlank(), fact.toString()));
            }
            for (IndicatorSet set : COMMON.sets()) {
                TaskResult result = run(new ShowTask(COMMON), language, Map.of("code", set.code()));
                assertEquals(
                        set.description().in(language),
                        ((Map<?, ?>) result.data().get("set")).get("description"));
            }
        }
        assertEquals(
                TaskResult.Outcome.DONE,
                run(new ShowTask(COMMON), Language.EN, Map.of("code", "oc-14")).outcome());
    }

    @Test
    void aRightFileIsCalledRightAndAWrongOneIsNot() throws Exception {
        Path file = folder.resolve("c.json");
        Files.writeString(
                file,
                "{\"format\": \"kopa-catalogue-1\", \"id\": \"x\", \"name\": \"n\", \"version\": \"1\","
                        + " \"status\": \"s\"}");
        TaskResult result = run(new ValidateTask(JUDGE), Language.EN, Map.of("file", "c.json"));
        assertEquals("x", result.data().get("id"));
        assertEquals(0, result.data().get("indicators"));

        Files.writeString(file, "{\n\"format\": \"kopa-catalogue-1\",\n\"id\": 5}");
        List<InputFault> faults = assertThrows(
                        InputException.class, () -> run(new ValidateTask(JUDGE), Language.EN, Map.of("file", "c.json")))
                .faults();
        assertEquals(4, faults.size());
        assertEquals(Optional.of("c.json"), faults.get(3).file());
        assertEquals(Optional.of(3L), faults.get(3).row());
        assertEquals(Optional.of("/id"), faults.get(3).column());
    }

    @Test
    void whatIsNoFileIsTold() {
        for (String name : List.of("nowhere.json", ".")) {
            InputFault fault = assertThrows(
                            InputException.class, () -> run(new ValidateTask(JUDGE), Language.EN, Map.of("file", name)))
                    .faults()
                    .get(0);
            assertFalse(fault.cure().isEmpty());
        }
    }

    static Stream<TaskDescription> descriptions() {
        return Stream.of(new ListTask(COMMON), new ShowTask(COMMON), new ValidateTask(JUDGE))
                .map(Task::description);
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void theTasksSayWhatTheyAreInBothLanguages(TaskDescription task) {
        Stream<Text> parameters = task.parameters().parameters().stream()
                .flatMap((Parameter<?> parameter) -> Stream.of(parameter.label(), parameter.help()));
        Stream.concat(Stream.of(task.name(), task.summary(), task.help()), parameters)
                .forEach(text -> assertEquals(
                        Set.of(Language.EN, Language.LV), text.byLanguage().keySet(), text.toString()));
        for (String example : task.examples()) {
            assertTrue(example.startsWith("kopa " + task.id()), example);
        }
    }

    @Test
    void everyConstantHasAName() throws IOException {
        Stream.<Enum<?>[]>of(
                        ScaleType.values(),
                        Measure.values(),
                        AggregationRule.values(),
                        IndicatorDefinition.Level.values(),
                        IndicatorDefinition.Type.values(),
                        IndicatorDefinition.Ris3Goal.values(),
                        IndicatorDefinition.Match.values(),
                        IndicatorDefinition.Frequency.values(),
                        IndicatorDefinition.Confidentiality.values(),
                        IndicatorDefinition.PriceBasis.values(),
                        IndicatorDefinition.Causal.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertFalse(Wording.of(constant).isEmpty()));
        assertEquals(keys("messages.properties"), keys("messages_lv.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Wording.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
