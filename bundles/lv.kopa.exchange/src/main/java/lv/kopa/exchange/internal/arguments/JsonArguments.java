package lv.kopa.exchange.internal.arguments;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import lv.kopa.evaluation.ArgumentsExchange;
import lv.kopa.evaluation.InputException;
import org.osgi.service.component.annotations.Component;

/** Arguments as JSON. */
@Component
public final class JsonArguments implements ArgumentsExchange {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @Override
    public Map<String, Object> read(Path file) throws InputException {
        return ArgumentsFile.read(file);
    }

    @Override
    public void write(Map<String, Object> arguments, Path file) throws IOException {
        byte[] json = new ObjectMapper()
                .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES))
                .writeValueAsBytes(arguments);
        Path target = file.toAbsolutePath();
        Path beside = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".new");
        try {
            Files.write(beside, json);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
