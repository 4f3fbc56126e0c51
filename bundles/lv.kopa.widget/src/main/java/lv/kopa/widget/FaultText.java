package lv.kopa.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;

/** Faults of what a person gave, in words: where, what, and what to do. */
public final class FaultText {
    private static final Messages MESSAGES = Messages.of(FaultText.class);

    private FaultText() {}

    /** All faults, with an empty line between them. */
    public static String of(List<InputFault> faults, Language language) {
        return faults.stream().map(fault -> of(fault, language)).collect(Collectors.joining("\n\n"));
    }

    private static String of(InputFault fault, Language language) {
        String place = place(fault, language);
        String message = fault.message().in(language);
        String cure = fault.cure().isEmpty() ? "" : "\n→ " + fault.cure().in(language);
        return (place.isEmpty() ? message : place + ": " + message) + cure;
    }

    /** File, row and column as far as they are known; empty if nothing is. */
    public static String place(InputFault fault, Language language) {
        List<String> place = new ArrayList<>();
        fault.file().ifPresent(place::add);
        fault.row()
                .ifPresent(row ->
                        place.add(MESSAGES.text("fault.row", row.toString()).in(language)));
        fault.column()
                .ifPresent(column ->
                        place.add(MESSAGES.text("fault.column", column).in(language)));
        return String.join(", ", place);
    }
}
