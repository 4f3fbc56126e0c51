package lv.kopa.desktop.evaluation.internal.method;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Timer;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.widget.Later;
import lv.kopa.workbench.Registration;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Workbench;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Follows the methods as they come and go. They are asked what they are beside the event dispatch thread, since that is code
 * of others; what is here is kept on it.
 */
@Component(service = Methods.class)
public final class Methods {
    /** The service may hear of a method after us, so it is asked once more. */
    private static final int AGAIN_MS = 500;

    private final EvaluationService service;
    private final Later<List<MethodEntry>> later;
    private final Timer again = new Timer(AGAIN_MS, event -> ask());
    private final List<Consumer<Present>> listeners = new ArrayList<>();
    private final ServiceTracker<EvaluationMethod, ServiceReference<EvaluationMethod>> tracker;
    private Present present = Present.NONE;

    /** Called by Declarative Services. */
    @Activate
    public Methods(BundleContext context, @Reference EvaluationService service) {
        this.service = service;
        later = new Later<>(this::answered);
        again.setRepeats(false);
        tracker = new Tracker(context);
        tracker.open();
    }

    /** Asked by hand: for those who have no framework. */
    Methods(EvaluationService service) {
        this.service = service;
        later = new Later<>(Runnable::run, Runnable::run, this::answered);
        tracker = null;
        ask();
    }

    /** Only that something came or went is of interest, so that nobody's service is held. */
    private final class Tracker extends ServiceTracker<EvaluationMethod, ServiceReference<EvaluationMethod>> {
        Tracker(BundleContext context) {
            super(context, EvaluationMethod.class, null);
        }

        @Override
        public ServiceReference<EvaluationMethod> addingService(ServiceReference<EvaluationMethod> reference) {
            EventQueue.invokeLater(Methods.this::changed);
            return reference;
        }

        @Override
        public void removedService(
                ServiceReference<EvaluationMethod> reference, ServiceReference<EvaluationMethod> same) {
            EventQueue.invokeLater(Methods.this::changed);
        }
    }

    /** Called by Declarative Services. */
    @Deactivate
    void close() {
        tracker.close();
        EventQueue.invokeLater(() -> {
            again.stop();
            later.forget();
        });
    }

    private void changed() {
        ask();
        again.restart();
    }

    void ask() {
        later.ask(service::methods);
    }

    private void answered(List<MethodEntry> entries) {
        if (!present.known() || !entries.equals(present.entries())) {
            present = present.then(entries);
            List.copyOf(listeners).forEach(listener -> listener.accept(present));
        }
    }

    /** What is here now. */
    public Present present() {
        return present;
    }

    /**
     * Calls the listener now and after each change, until the registration is closed; shares what is here with the window
     * before.
     */
    public Registration follow(Workbench workbench, Consumer<Present> listener) {
        Shared<Present> shared = workbench.shared(Present.TOPIC);
        Consumer<Present> each = now -> {
            shared.set(now);
            listener.accept(now);
        };
        listeners.add(each);
        each.accept(present);
        return () -> listeners.remove(each);
    }
}
