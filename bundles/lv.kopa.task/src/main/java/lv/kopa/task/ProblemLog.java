package lv.kopa.task;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The problems that are open now. One entry for each source and key: what happens again replaces what was said. */
@ProviderType
public interface ProblemLog {

    /** Notes a problem. */
    void report(Problem problem);

    /** Forgets what was noted about a source: it has gone or has been replaced. */
    void clear(String source);

    /** Forgets one problem of a source: it is one no longer. */
    void clear(String source, String key);

    /** Open problems, oldest first. */
    List<Problem> problems();

    /**
     * Calls the listener after each change, on whatever thread it happens, until what is given back is closed. The
     * listener is quick and does not wait.
     */
    Following follow(Runnable listener);

    /** That somebody follows. Closing it ends that; closing it again does nothing. */
    interface Following extends AutoCloseable {
        @Override
        void close();
    }
}
