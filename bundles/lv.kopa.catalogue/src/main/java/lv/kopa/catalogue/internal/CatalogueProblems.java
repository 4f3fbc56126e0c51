package lv.kopa.catalogue.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.catalogue.internal.file.CatalogueFault;
import lv.kopa.task.Problem;
import lv.kopa.task.ProblemLog;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Tells people of the catalogues that were left out: one problem for each jar. Guarded by whoever holds it. */
final class CatalogueProblems {
    /** Stable word for programs. */
    static final String KEY = "catalogue-refused";

    private static final int SHOWN = 5;

    private final ProblemLog log;
    private final Clock clock;
    private Map<String, Text> told = new HashMap<>();
    private Messages messages;

    CatalogueProblems(ProblemLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is wrong now; what was wrong and is no longer is forgotten.
     *
     * @param faults what is wrong by jar and by file
     */
    void tell(Map<String, Map<String, List<CatalogueFault>>> faults) {
        Map<String, Text> now = new HashMap<>();
        faults.forEach((jar, files) -> now.put(jar, message(files)));
        for (String jar : told.keySet()) {
            if (!now.containsKey(jar)) {
                log.clear(jar, KEY);
            }
        }
        now.forEach((jar, message) -> {
            if (!message.equals(told.get(jar))) {
                Text cure = faults.get(jar).values().iterator().next().get(0).cure();
                log.report(new Problem(
                        jar, KEY, clock.instant(), message, messages().text("refused.cure", cure)));
            }
        });
        told = now;
    }

    /** Forgets what was told of all jars. */
    void clear() {
        told.keySet().forEach(jar -> log.clear(jar, KEY));
        told = new HashMap<>();
    }

    private Text message(Map<String, List<CatalogueFault>> files) {
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

    private Text words(CatalogueFault fault) {
        if (fault.line() > 0) {
            return messages().text("fault.line", Long.toString(fault.line()), fault.pointer(), fault.message());
        }
        return fault.pointer().isEmpty()
                ? fault.message()
                : messages().text("fault.pointer", fault.pointer(), fault.message());
    }

    private Messages messages() {
        if (messages == null) {
            messages = Messages.of(CatalogueProblems.class);
        }
        return messages;
    }
}
