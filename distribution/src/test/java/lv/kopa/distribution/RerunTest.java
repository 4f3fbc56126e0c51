package lv.kopa.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A record gives the same bytes in other processes, with other threads, languages and time zones. */
@DisabledOnOs(OS.WINDOWS)
class RerunTest {
    @TempDir
    private Path folder;

    @Test
    void everyByteIsTheSameAnywhere() throws Exception {
        KopaProcess kopa = new KopaProcess(folder.resolve("home"));
        KopaProcess.Ended demo =
                kopa.run("demo", "--out", folder.resolve("demo").toString());
        assertEquals(0, demo.exitCode(), demo::toString);

        String exported = folder.resolve("demo").toString();
        for (String options : List.of(
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/St_Johns")) {
            kopa.environment("KOPA_JAVA_OPTIONS", "-Dkopa.classes= " + options);
            KopaProcess.Ended again = kopa.run("rerun", exported, "--threads", "2", "--json");
            assertEquals(0, again.exitCode(), options + again);
            assertTrue(again.out().contains("\"identical\" : true"), again::toString);
        }
    }
}
