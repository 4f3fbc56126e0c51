package lv.kopa.store.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.evaluation.Parameter;
import lv.kopa.store.internal.Wording;
import lv.kopa.store.internal.workspace.FolderWorkspaces;
import lv.kopa.task.Task;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tasks say of themselves. */
class TaskWordsTest {
    private static final FolderWorkspaces WORKSPACES = new FolderWorkspaces();

    static Stream<Task> tasks() {
        return Stream.of(
                new NewTask(WORKSPACES),
                new InfoTask(WORKSPACES),
                new BackupTask(WORKSPACES),
                new KeepTask(WORKSPACES),
                new FetchTask(WORKSPACES),
                new RestoreTask(WORKSPACES),
                new EraseTask(WORKSPACES),
                new LogTask(WORKSPACES),
                new VerifyTask(WORKSPACES),
                new SampleTask(WORKSPACES));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyTextIsThereInBothLanguagesAndExamplesUseOptionsThatExist(Task task) {
        says(task.description().name());
        says(task.description().summary());
        says(task.description().help());
        for (Parameter<?> parameter : task.description().parameters().parameters()) {
            says(parameter.label());
            says(parameter.help());
        }
        for (String example : task.description().examples()) {
            assertTrue(example.startsWith("kopa " + task.description().id()), example);
            for (String word : example.split(" ")) {
                if (word.startsWith("--") && !word.equals("--json")) {
                    assertTrue(
                            task.description()
                                    .parameters()
                                    .find(word.substring(2))
                                    .isPresent(),
                            word);
                }
            }
        }
    }

    static void says(Text text) {
        for (Language language : Language.values()) {
            assertFalse(text.byLanguage().getOrDefault(language, "").isBlank(), text.toString());
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
