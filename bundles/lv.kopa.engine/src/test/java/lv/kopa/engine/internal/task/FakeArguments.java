package lv.kopa.engine.internal.task;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Text;

/** Reads JSON that is right; anything else is one fault. */
final class FakeArguments implements ArgumentsExchange {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Map<String, Object> read(Path file) throws InputException {
        try {
            return JSON.readValue(file.toFile(), new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new InputException(InputFault.general(Text.same(file.toString()), Text.EMPTY));
        }
    }

    @Override
    public void write(Map<String, Object> arguments, Path file) throws IOException {
        JSON.writeValue(file.toFile(), arguments);
    }
}
