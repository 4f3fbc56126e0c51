package lv.kopa.store.internal.workspace;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Disks of a few megabytes for tests. */
final class SmallDisk {
    private static final String ABSENT =
            "no small disk could be mounted: that needs root, and a container that lets it";

    private SmallDisk() {}

    /** Mounts one; a test that needs it is skipped where that may not be done, and fails where that must not be. */
    static void mount(Path folder, int megabytes) throws IOException, InterruptedException {
        boolean mounted = "root".equals(System.getProperty("user.name"))
                && new ProcessBuilder(
                                        "mount",
                                        "-t",
                                        "tmpfs",
                                        "-o",
                                        "size=" + megabytes + "m",
                                        "none",
                                        folder.toString())
                                .inheritIO()
                                .start()
                                .waitFor()
                        == 0;
        if (!mounted && "true".equals(System.getenv("CI"))) {
            fail(ABSENT);
        }
        Assumptions.assumeTrue(mounted, ABSENT);
    }
}
