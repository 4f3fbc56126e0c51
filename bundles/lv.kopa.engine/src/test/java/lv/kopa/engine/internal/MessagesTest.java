package lv.kopa.engine.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import lv.kopa.engine.internal.foreign.Answer;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Properties file(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    @Test
    void everyConstantThatIsPutIntoWordsHasWords() throws IOException {
        Properties foreign = file("foreign/messages.properties");
        Stream.of(ForeignCode.Errand.values()).forEach(each -> assertTrue(foreign.containsKey("errand." + each)));
        Stream.of(Answer.Reason.values())
                .forEach(each -> assertTrue(foreign.containsKey(each.name()) && foreign.containsKey(each + ".cure")));
        Properties report = file("report/messages.properties");
        Stream.of(CausalLevel.values()).forEach(each -> assertTrue(report.containsKey("causal." + each)));
        Stream.of(Outcome.values())
                .filter(each -> each != Outcome.DONE)
                .forEach(each -> assertTrue(report.containsKey("no-answer." + each + ".text")));
    }
}
