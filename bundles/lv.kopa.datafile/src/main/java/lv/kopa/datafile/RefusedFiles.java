package lv.kopa.datafile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * Tells people of the files that were left out: one problem for each jar. The words are the messages {@code refused},
 * {@code refused.more} and {@code refused.cure} of the kind of file. Guarded by whoever holds it.
 */
public final class RefusedFiles {
    private static final int SHOWN = 5;

    private final String key;
    private final Class<?> neighbour;
    private final ProblemLog log;
    private final Clock clock;
    private Map<String, Text> told = new HashMap<>();
    private Messages messages;
    private Messages shared;

    /**
     * Nothing was told yet.
     *
     * @param key stable word for programs: {@code catalogue-refused}
     * @param neighbour a class beside the messages of this kind of file
     * @param log where it is told
     * @param clock when it is told
     */
    public RefusedFiles(String key, Class<?> neighbour, ProblemLog log, Clock clock) {
        this.key = key;
        this.neighbour = neighbour;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is wrong now; what was wrong and is no longer is forgotten.
     *
     * @param faults what is wrong by jar and by file
     */
    public void tell(Map<String, Map<String, List<DataFault>>> faults) {
        Map<String, Text> now = new HashMap<>();
        faults.forEach((jar, files) -> now.put(jar, message(files)));
        for (String jar : told.keySet()) {
            if (!now.containsKey(jar)) {
                log.clear(jar, key);
            }
        }
        now.forEach((jar, message) -> {
            if (!message.equals(told.get(jar))) {
                Text cure = faults.get(jar).values().iterator().next().get(0).cure();
                log.report(new Problem(
                        jar, key, clock.instant(), message, messages().text("refused.cure", cure)));
            }
        });
        told = now;
    }

    /** Forgets what was told of all jars. */
    public void clear() {
        told.keySet().forEach(jar -> log.clear(jar, key));
        told = new HashMap<>();
    }

    private Text message(Map<String, List<DataFault>> files) {
        List<Text> parts = new ArrayList<>();
        files.forEach((file, faults) -> {
            List<Text> some = faults.stream().limit(SHOWN).map(this::words).toList();
            Text list = Text.joined("; ", some);
            parts.add(
                    faults.size() > SHOWN
                            ? messages().text("refused.more", file, list, faults.size() - SHOWN)
                            : messages().text("refused", file, list));
        });
        return Text.joined(" ", parts);
    }

    private Text words(DataFault fault) {
        if (fault.line() > 0) {
            return shared().text("place.line", Long.toString(fault.line()), fault.pointer(), fault.message());
        }
        return fault.pointer().isEmpty()
                ? fault.message()
                : shared().text("place.pointer", fault.pointer(), fault.message());
    }

    private Messages messages() {
        if (messages == null) {
            messages = Messages.of(neighbour);
        }
        return messages;
    }

    private Messages shared() {
        if (shared == null) {
            shared = Messages.of(RefusedFiles.class);
        }
        return shared;
    }
}
