package lv.kopa.distribution;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that each have a Kopa of their own, with nothing in its folders before. */
abstract class FreshKopa {
    /** Within this a plug-in has come or gone. */
    static final Duration LIMIT = Duration.ofSeconds(10);

    /** Holds the home of Kopa and whatever a test makes. */
    @TempDir
    Path folder;

    RunningKopa kopa;

    @BeforeEach
    final void start() throws Exception {
        kopa = RunningKopa.start(folder.resolve("home"));
    }

    @AfterEach
    final void stop() throws Exception {
        kopa.close();
    }
}
