package lv.kopa.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/**
 * Collects everything that is wrong with the files of one reading. The first {@value #SHOWN} faults are kept in words,
 * the others are counted. A key {@code k} of the messages has a cure under {@code k.cure}; both take the same arguments.
 */
public final class Faults {
    /** How many faults are told; what comes after is told as a number. */
    public static final int SHOWN = 50;

    /** With so many faults the rest of the file is not worth reading. */
    public static final int ENOUGH = 10_000;

    private static final int LONGEST_QUOTE = 60;
    private static final int LONGEST_LIST = 20;

    private record Placed(int file, InputFault fault) {}

    private final Map<String, Integer> files = new LinkedHashMap<>();
    private final List<Placed> shown = new ArrayList<>();
    private Messages messages;
    private int count;

    /** Adds a fault that lies in no file. */
    public void add(String key, Object... arguments) {
        add(Optional.empty(), key, arguments);
    }

    /** Adds a fault at a place. Strings and lists among the arguments are shortened and freed of line breaks. */
    public void add(Place place, String key, Object... arguments) {
        add(Optional.of(place), key, arguments);
    }

    /** Adds what a cell has to object. */
    public void add(Place place, CellException cause) {
        add(place, cause.key(), cause.arguments());
    }

    /** Adds a fault that is in words already. */
    public void add(Place place, Text message, Text cure) {
        if (shown.size() == SHOWN) {
            count++;
            return;
        }
        add(Optional.of(place), message, cure);
    }

    private void add(Optional<Place> place, String key, Object... arguments) {
        if (shown.size() == SHOWN) {
            count++;
            return;
        }
        Object[] quoted = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            quoted[i] = quote(arguments[i]);
        }
        add(place, messages().text(key, quoted), messages().text(key + ".cure", quoted));
    }

    private void add(Optional<Place> place, Text message, Text cure) {
        int file = place.map(at -> files.computeIfAbsent(at.file(), name -> files.size()))
                .orElse(-1);
        InputFault fault = new InputFault(
                place.map(Place::file),
                place.flatMap(Place::rowIfAny),
                place.flatMap(Place::columnIfAny),
                message,
                cure);
        // What is wrong with a workbook is met twice when both tables are in it.
        if (shown.stream().noneMatch(placed -> placed.fault().equals(fault))) {
            shown.add(new Placed(file, fault));
            count++;
        }
    }

    /** How many faults there are so far. */
    public int count() {
        return count;
    }

    /** Whether there are so many that reading on is of no use. */
    public boolean enough() {
        return count >= ENOUGH;
    }

    /**
     * Does nothing if nothing is wrong.
     *
     * @throws InputException with all faults, by file and row
     */
    public void throwIfAny() throws InputException {
        if (count == 0) {
            return;
        }
        List<InputFault> faults = new ArrayList<>(shown.stream()
                .sorted(Comparator.comparingInt(Placed::file)
                        .thenComparingLong(placed -> placed.fault().row().orElse(0L)))
                .map(Placed::fault)
                .toList());
        if (count > shown.size()) {
            String key = enough() ? "faults.atLeast" : "faults.more";
            faults.add(InputFault.general(
                    messages().text(key, count - shown.size()), messages().text(key + ".cure")));
        }
        throw new InputException(faults);
    }

    private Messages messages() {
        if (messages == null) {
            messages = Messages.of(Faults.class);
        }
        return messages;
    }

    private static Object quote(Object argument) {
        if (argument instanceof List<?> words) {
            String some = words.stream()
                    .limit(LONGEST_LIST)
                    .map(word -> quote(String.valueOf(word)))
                    .collect(Collectors.joining(", "));
            return words.size() > LONGEST_LIST ? some + ", …" : some;
        }
        return argument instanceof String text ? quote(text) : argument;
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_QUOTE)
                .forEach(each -> quoted.appendCodePoint(Character.isISOControl(each) ? ' ' : each));
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE
                ? quoted.append('…').toString()
                : quoted.toString();
    }
}
