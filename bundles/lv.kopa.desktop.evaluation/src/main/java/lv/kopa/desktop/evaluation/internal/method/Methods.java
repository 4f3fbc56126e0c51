package lv.kopa.desktop.evaluation.internal.method;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Timer;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.Study;
import lv.kopa.evaluation.StudyDescription;
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
 * Follows methods and studies as they come and go. They are asked what they are beside the event dispatch thread, since that is code
 * of others; what is here is kept on it.
 */
@Component(service = Methods.class)
public final class Methods {
    /** The service may hear of one after us, so it is asked once more. */
    private static final int AGAIN_MS = 500;

    private final EvaluationService service;
    private final Later<Here> later;
    private final Timer again = new Timer(AGAIN_MS, event -> ask());
    private final List<Consumer<Present>> listeners = new ArrayList<>();
    private final List<Tracker<?>> trackers;
    private Present present = Present.NONE;

    /** What the service answered. */
    private record Here(List<MethodEntry> methods, List<StudyDescription> studies) {}

    /** Called by Declarative Services. */
    @Activate
    public Methods(BundleContext context, @Reference EvaluationService service) {
        this.service = service;
        later = new Later<>(this::answered);
        again.setRepeats(false);
        trackers = List.of(new Tracker<>(context, EvaluationMethod.class), new Tracker<>(context, Study.class));
        trackers.forEach(Tracker::open);
    }

    /** Asked by hand: for those who have no framework. */
    Methods(EvaluationService service) {
        this.service = service;
        later = new Later<>(Runnable::run, Runnable::run, this::answered);
        trackers = List.of();
        ask();
    }

    /** Only that something came or went is of interest, so that nobody's service is held. */
    private final class Tracker<S> extends ServiceTracker<S, ServiceReference<S>> {
        Tracker(BundleContext context, Class<S> type) {
            super(context, type, null);
        }

        @Override
        public ServiceReference<S> addingService(ServiceReference<S> reference) {
            EventQueue.invokeLater(Methods.this::changed);
            return reference;
        }

        @Override
        public void removedService(ServiceReference<S> reference, ServiceReference<S> same) {
            EventQueue.invokeLater(Methods.this::changed);
        }
    }

    /** Called by Declarative Services. */
    @Deactivate
    void close() {
        trackers.forEach(Tracker::close);
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
        later.ask(() -> new Here(service.methods(), service.studies()));
    }

    private void answered(Here here) {
        boolean same = here.equals(new Here(present.entries(), present.studies()));
        if (!present.known() || !same) {
            present = present.then(here.methods(), here.studies());
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
