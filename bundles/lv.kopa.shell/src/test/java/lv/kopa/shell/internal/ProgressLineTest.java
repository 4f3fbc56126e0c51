package lv.kopa.shell.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final AtomicLong now = new AtomicLong();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ProgressLine line =
            new ProgressLine(new PrintStream(bytes, false, StandardCharsets.UTF_8), 80, Language.LV, now::get);

    private String shown() {
        String shown = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        return shown;
    }

    private void after(double seconds) {
        now.addAndGet((long) (seconds * 1e9));
    }

    @Test
    void itIsThrottledNeverGoesBackAndIsClearedAtTheEnd() {
        Text step = Text.of("Reading", "Lasa");
        line.update(0.1, step);
        assertEquals("", shown());

        after(0.2);
        line.update(0.5, step);
        assertTrue(shown().contains(" 50 %  Lasa"));
        line.update(0.6, step);
        assertEquals("", shown());

        after(0.2);
        line.update(0.4, Text.same("bad\u001B\nstep"));
        String later = shown();
        assertTrue(later.contains(" 60 %") && later.endsWith("\u001B[K"), later);
        assertFalse(later.contains("\n"), later);

        line.close();
        assertEquals("\r\u001B[K", shown());
        after(1);
        line.update(0.9, step);
        assertEquals("", shown());
    }

    @Test
    void theTimeLeftIsToldOnceItIsKnown() {
        after(2);
        line.update(0.5, Text.EMPTY);
        assertFalse(shown().contains("atlik"));
        after(2);
        line.update(0.5, Text.EMPTY);
        assertTrue(shown().contains("atlikušas apm. 4 s"));
        after(396);
        line.update(0.5, Text.EMPTY);
        assertTrue(shown().contains("atlikušas apm. 7 min"));
    }

    @Test
    void nothingIsShownForWhatIsQuick() {
        line.update(1, Text.EMPTY);
        line.close();

        assertEquals("", shown());
    }
}
