package lv.kopa.datafile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.kopa.text.Invisible;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * Collects everything that is wrong with a file. The first {@value #SHOWN} faults are kept in words, the others are
 * counted. A key {@code k} of the messages has a cure under {@code k.cure}; both take the same arguments. Words are looked for
 * in the messages of the kind of file first, then in those that all kinds share. Not for use by several threads.
 */
public final class Faults {
    /** How many faults are told; what comes after is told as a number. */
    public static final int SHOWN = 100;

    /** With so many faults the rest of the file is not worth reading. */
    private static final int ENOUGH = 10_000;

    private static final int LONGEST_QUOTE = 80;

    private final Set<DataFault> shown = new LinkedHashSet<>();
    private final Class<?> neighbour;
    private Messages own;
    private Messages shared;
    private int more;

    /**
     * Nothing is wrong yet.
     *
     * @param neighbour a class beside the messages of this kind of file
     */
    public Faults(Class<?> neighbour) {
        this.neighbour = neighbour;
    }

    /** Adds a fault at a place. Strings among the arguments are shortened and freed of line breaks. */
    public void add(String pointer, String key, Object... arguments) {
        add(pointer, 0, key, arguments);
    }

    /** Adds a fault at a place of which the line is known. */
    void add(String pointer, long line, String key, Object... arguments) {
        if (shown.size() == SHOWN) {
            more++;
            return;
        }
        Object[] quoted = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            quoted[i] = arguments[i] instanceof String text ? quote(text) : arguments[i];
        }
        add(new DataFault(pointer, line, word(key, quoted), word(key + ".cure", quoted)));
    }

    /** Adds a fault in words. */
    public void add(String pointer, Text message, Text cure) {
        add(new DataFault(pointer, 0, message, cure));
    }

    private void add(DataFault fault) {
        if (shown.size() < SHOWN) {
            shown.add(fault);
        } else {
            more++;
        }
    }

    /** A text of the messages, to be put into a fault. */
    Text word(String key, Object... arguments) {
        return messages(key).text(key, arguments);
    }

    /** Whether there are so many that looking on is of no use. */
    public boolean enough() {
        return more >= ENOUGH;
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return shown.isEmpty();
    }

    /** All faults in the order of the file, at their lines. */
    public List<DataFault> in(JsonSource source) {
        Set<String> wanted = shown.stream()
                .filter(fault -> fault.line() == 0)
                .map(DataFault::pointer)
                .collect(Collectors.toSet());
        JsonLines lines = JsonLines.of(source, wanted);
        List<DataFault> faults = new ArrayList<>();
        for (DataFault fault : shown) {
            faults.add(fault.line() > 0 ? fault : fault.at(lines.line(fault.pointer())));
        }
        faults.sort(Comparator.comparingLong(DataFault::line));
        if (more > 0) {
            String key = enough() ? "faults.atLeast" : "faults.more";
            faults.add(new DataFault("", 0, word(key, more), word(key + ".cure", more)));
        }
        return List.copyOf(faults);
    }

    private Messages messages(String key) {
        if (own == null) {
            own = Messages.of(neighbour);
        }
        if (own.has(key)) {
            return own;
        }
        if (shared == null) {
            shared = Messages.of(Faults.class);
        }
        return shared;
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_QUOTE)
                .forEach(each ->
                        quoted.appendCodePoint(Character.isISOControl(each) || Invisible.isOne(each) ? ' ' : each));
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE
                ? quoted.append('…').toString()
                : quoted.toString();
    }
}
