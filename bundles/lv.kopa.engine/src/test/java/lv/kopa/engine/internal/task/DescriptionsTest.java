package lv.kopa.engine.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.engine.internal.programme.ChangesReader;
import lv.kopa.engine.internal.programme.FakeIndicators;
import lv.kopa.engine.internal.programme.FakeWorkspaces;
import lv.kopa.evaluation.Parameter;
import lv.kopa.task.Task;
import lv.kopa.task.TaskDescription;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tasks say of themselves, complete and in both languages. */
class DescriptionsTest {
    static Stream<TaskDescription> descriptions() {
        FakeServices services = new FakeServices();
        InputOptions inputs = new InputOptions(Optional.empty());
        return Stream.of(
                        new MethodsTask(services),
                        new EvaluateTask(services.evaluator(), new FakeArguments(), inputs),
                        new AgreementTask(services.evaluator(), services, inputs),
                        new ChangesTask(
                                new ChangesReader(new FakeWorkspaces(), new FakeIndicators(), new FakeIndicators())),
                        new DemoTask(services.evaluator(), new FakeArguments(), Optional.empty()),
                        new RerunTask(services, services, new Freshness(null)),
                        new ReportTask(services, services, services.files(), new Freshness(null)),
                        new ExportTask(services, services.files()))
                .map(Task::description);
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void everyTextIsThereInBothLanguages(TaskDescription task) {
        says(task.name());
        says(task.summary());
        says(task.help());
        for (Parameter<?> parameter : task.parameters().parameters()) {
            says(parameter.label());
            says(parameter.help());
            says(parameter.type().allowed());
        }
    }

    private static void says(Text text) {
        for (Language language : Language.values()) {
            String wording = text.byLanguage().getOrDefault(language, text.in(Language.EN));
            assertFalse(wording.isBlank(), text.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void examplesUseOnlyOptionsThatExist(TaskDescription task) {
        assertFalse(task.examples().isEmpty());
        for (String example : task.examples()) {
            assertTrue(example.startsWith("kopa " + task.id()), example);
            for (String word : example.split(" ")) {
                if (word.startsWith("--") && !Set.of("--json", "--help").contains(word)) {
                    assertTrue(task.parameters().find(word.substring(2)).isPresent(), word + " in " + example);
                }
            }
        }
    }

    @Test
    void everyMessageExistsInBothLanguages() throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_lv.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        try (Reader reader = new InputStreamReader(Wording.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames();
        }
    }
}
