package lv.kopa.desktop.registry.internal;

import java.util.List;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.registry.RefusedException;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.workbench.Work;

/** What a workspace refuses, as a fault of what the person gave: the window tells each with its cure. */
public final class Refusals {
    private Refusals() {}

    /** Something that a workspace does, and may not. */
    @FunctionalInterface
    public interface Deed<T> {
        /** Does it. */
        T get() throws Exception;
    }

    /** Work that a workspace may refuse. */
    public static <T> Work<T> told(Deed<T> deed) {
        return monitor -> {
            try {
                return deed.get();
            } catch (WorkspaceException e) {
                throw new InputException(InputFault.general(e.text(), e.cure()));
            } catch (RefusedException e) {
                throw new InputException(faults(e));
            }
        };
    }

    private static List<InputFault> faults(RefusedException refused) {
        return refused.objections().stream()
                .map(each -> InputFault.general(each.message(), each.cure()))
                .toList();
    }
}
