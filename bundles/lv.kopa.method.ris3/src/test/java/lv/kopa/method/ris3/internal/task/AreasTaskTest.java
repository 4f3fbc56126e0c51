package lv.kopa.method.ris3.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.fakes.FakeContext;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.rubric.RubricsFile;
import lv.kopa.task.Task;
import org.junit.jupiter.api.Test;

class AreasTaskTest {
    @Test
    void programsAreAnsweredInTheSameOrderEachTime() throws Exception {
        Rubrics rubrics;
        try (InputStream in = RubricsFile.class.getResourceAsStream("/kopa/ris3/latvia.json")) {
            rubrics = RubricsFile.READER.read(in).content().orElseThrow();
        }
        Task task = new AreasTask(() -> List.of(new Carried<>(rubrics, "latvia", "latvia.jar")));

        Map<String, Object> data = task.run(
                        task.description()
                                .parameters()
                                .bind(Map.of())
                                .arguments()
                                .orElseThrow(),
                        new FakeContext(Path.of("")))
                .data();

        for (Object area : (List<?>) data.get("areas")) {
            assertEquals(List.of("version", "code", "name", "nace"), List.copyOf(((Map<?, ?>) area).keySet()));
        }
    }
}
