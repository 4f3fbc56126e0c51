package lv.kopa.engine.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.ParameterTree;

/** What can be wrong with the wish for an evaluation before any data are looked at. */
public final class Requests {
    private Requests() {}

    /**
     * Binds arguments to a method.
     *
     * @throws InputException naming every argument at fault
     */
    public static Arguments bind(MethodDescription method, Map<String, Object> given) throws InputException {
        ParameterTree.Binding binding = method.parameters().bind(given);
        if (binding.arguments().isPresent()) {
            return binding.arguments().get();
        }
        List<InputFault> faults = new ArrayList<>();
        for (ParameterTree.Fault fault : binding.faults()) {
            faults.add(InputFault.general(
                    Wording.text("argument", fault.key(), fault.text()), Wording.text("argument.cure", method.id())));
        }
        throw new InputException(faults);
    }

    /** There is no method with this id among those that are here. */
    public static InputException noMethod(String id, List<MethodEntry> here) {
        String ids = String.join(
                ", ", here.stream().map(entry -> entry.description().id()).toList());
        return new InputException(InputFault.general(
                ids.isEmpty() ? Wording.text("no-methods", id) : Wording.text("no-method", id, ids),
                Wording.text("no-method.cure")));
    }
}
