package lv.kopa.desktop.registry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.EventQueue;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class LatersTest {
    /** No plug-in is to blame for a server that was away. */
    @Test
    void aWorkspaceThatCannotBeReadIsToldOfInWords() throws Exception {
        FakeWorkbench workbench = new FakeWorkbench();
        CountDownLatch asked = new CountDownLatch(1);
        EventQueue.invokeAndWait(() -> Laters.beside(workbench).to(answer -> {}).ask(() -> {
            asked.countDown();
            throw new UncheckedIOException(
                    new WorkspaceException(Text.same("The server does not answer"), Text.same("Do it again."), null));
        }));
        asked.await();
        List<String> words = List.of();
        while (words.isEmpty()) {
            words = onEvents(() -> workbench.told.stream()
                    .map(notice -> notice.text().in(Language.EN))
                    .toList());
        }
        assertEquals(List.of("The server does not answer. Do it again."), words);
    }

    private static <T> T onEvents(Supplier<T> question) throws Exception {
        AtomicReference<T> answer = new AtomicReference<>();
        EventQueue.invokeAndWait(() -> answer.set(question.get()));
        return answer.get();
    }
}
