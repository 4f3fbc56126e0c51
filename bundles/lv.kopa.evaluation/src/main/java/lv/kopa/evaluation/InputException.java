package lv.kopa.evaluation;

import java.util.List;
import lv.kopa.text.Language;

/** What a person gave cannot be used. Carries every fault that was found, not only the first. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<InputFault> faults;

    /** These faults, at least one, in the order of the place where they are. */
    public InputException(List<InputFault> faults) {
        super(String.join(
                "; ",
                faults.stream().map(fault -> fault.message().in(Language.EN)).toList()));
        this.faults = List.copyOf(faults);
    }

    /** One fault. */
    public InputException(InputFault fault) {
        this(List.of(fault));
    }

    /** What is wrong. */
    public List<InputFault> faults() {
        return faults;
    }
}
