package lv.kopa.method.scorecard.internal.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.fakes.FakeContext;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.card.ScorecardFile;
import lv.kopa.task.Task;
import org.junit.jupiter.api.Test;

class ShowTaskTest {
    @Test
    void programsAreAnsweredInTheSameOrderEachTime() throws Exception {
        Scorecard card;
        try (InputStream in = ScorecardFile.class.getResourceAsStream("/kopa/scorecard/latvia-2016.json")) {
            card = ScorecardFile.READER.read(in).content().orElseThrow();
        }
        Task task = new ShowTask(() -> List.of(new Carried<>(card, "latvia", "latvia.jar")));

        Map<String, Object> data = task.run(
                        task.description()
                                .parameters()
                                .bind(Map.of("id", card.id()))
                                .arguments()
                                .orElseThrow(),
                        new FakeContext(Path.of("")))
                .data();

        for (Object item : (List<?>) data.get("items")) {
            assertEquals(
                    List.of("code", "column", "name", "scale", "evidence"), List.copyOf(((Map<?, ?>) item).keySet()));
        }
    }
}
