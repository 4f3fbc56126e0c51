package lv.kopa.shell.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.evaluation.InputFault;
import lv.kopa.shell.internal.render.Harmless;

/** Says what is wrong with what a person gave: {@code file:row:column: message}, and the cure on the next line. */
final class FaultPrinter {
    private FaultPrinter() {}

    static void print(List<InputFault> faults, Caller caller) {
        StringBuilder text = new StringBuilder();
        for (InputFault fault : faults) {
            String place = Stream.of(fault.file(), fault.row().map(String::valueOf), fault.column())
                    .flatMap(part -> part.stream())
                    .map(part -> part + ":")
                    .collect(Collectors.joining());
            text.append(caller.screen().errStyle().bad(Harmless.line(place.isEmpty() ? caller.say("fault") : place)))
                    .append(' ')
                    .append(Harmless.text(caller.say(fault.message())))
                    .append('\n');
            if (!fault.cure().isEmpty()) {
                text.append("  → ")
                        .append(Harmless.text(caller.say(fault.cure())))
                        .append('\n');
            }
        }
        caller.screen().err().print(text);
        caller.screen().err().flush();
    }
}
