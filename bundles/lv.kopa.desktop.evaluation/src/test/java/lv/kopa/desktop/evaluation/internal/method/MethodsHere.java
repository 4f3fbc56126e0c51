package lv.kopa.desktop.evaluation.internal.method;

import java.util.List;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.MethodEntry;

/** Methods that come and go when a test says so. */
public final class MethodsHere {
    private final Things.Service service;
    private final Methods methods;

    /** None at first. */
    public MethodsHere(Things.Service service) {
        this.service = service;
        methods = new Methods(service);
    }

    /** Who follows them. */
    public Methods methods() {
        return methods;
    }

    /** These are here now, and no others. */
    public void here(MethodEntry... entries) {
        service.methods = List.of(entries);
        methods.ask();
    }
}
