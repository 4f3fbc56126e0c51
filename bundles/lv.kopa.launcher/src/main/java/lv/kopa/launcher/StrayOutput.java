package lv.kopa.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleReference;

/**
 * Takes what others print on standard output, where only the answer of the command belongs: it goes to standard error, and
 * the log names each bundle that prints, once.
 */
final class StrayOutput extends OutputStream {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final OutputStream err;
    private final Set<String> named = ConcurrentHashMap.newKeySet();

    private StrayOutput(OutputStream err) {
        this.err = err;
    }

    /** Keeps standard output for the answer; gives the stream on which that goes. */
    static PrintStream divert() {
        PrintStream out = System.out;
        System.setOut(new PrintStream(new StrayOutput(System.err), true, StandardCharsets.UTF_8));
        return out;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        err.write(octets, offset, length);
        String location = STACK.walk(frames -> frames.<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> !OutputStream.class.isAssignableFrom(type))
                .map(Class::getClassLoader)
                .filter(BundleReference.class::isInstance)
                .map(loader -> ((BundleReference) loader).getBundle().getLocation())
                .findFirst()
                .orElse("a library of Java"));
        if (named.add(location)) {
            System.getLogger(StrayOutput.class.getName())
                    .log(Level.WARNING, location + " prints on standard output, where only answers of commands belong");
        }
    }

    @Override
    public void flush() throws IOException {
        err.flush();
    }
}
