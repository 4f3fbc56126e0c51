package lv.kopa.shell.internal;

import java.util.List;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** A command line that cannot be understood. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<InputFault> faults;

    UsageException(List<InputFault> faults) {
        super(faults.get(0).message().in(Language.EN));
        this.faults = List.copyOf(faults);
    }

    UsageException(Text message, Text cure) {
        this(List.of(InputFault.general(message, cure)));
    }

    /** What is wrong, at least one. */
    List<InputFault> faults() {
        return faults;
    }
}
