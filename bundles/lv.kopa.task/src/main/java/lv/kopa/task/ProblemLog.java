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
}
