package lv.kopa.derive.internal.formula;

import lv.kopa.indicator.FormulaCheck;
import lv.kopa.text.Language;

/** A formula cannot be read. */
public final class FormulaException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient FormulaCheck.Fault fault;

    FormulaException(String key, Object... arguments) {
        this(new FormulaCheck.Fault(Wording.text(key, arguments), Wording.text(key + ".cure", arguments)));
    }

    private FormulaException(FormulaCheck.Fault fault) {
        super(fault.message().in(Language.EN));
        this.fault = fault;
    }

    /** What is wrong, and what to do. */
    public FormulaCheck.Fault fault() {
        return fault;
    }
}
