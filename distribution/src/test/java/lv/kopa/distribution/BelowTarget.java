package lv.kopa.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Folders below {@code target}, for tests that leave threads behind which may still write when the test is over. */
final class BelowTarget implements TempDirFactory {
    /** The folder that holds them, which is swept away with the build. */
    static Path folder() throws IOException {
        return Files.createDirectories(Checkout.root().resolve("distribution/target/temp"));
    }

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return Files.createTempDirectory(folder(), "kopa-");
    }
}
