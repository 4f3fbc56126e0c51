package lv.kopa.desktop.internal.contribution;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lv.kopa.desktop.internal.Guard;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * The services of one kind that are here now. They come and go on threads of the framework, which never wait: what happened
 * is told on the event dispatch thread.
 *
 * @param <S> type of the service
 * @param <D> type of its description
 */
public final class Contributions<S, D> implements AutoCloseable {
    private final Guard guard;
    private final Function<S, D> describe;
    private final Listener<S, D> listener;
    private final ServiceTracker<S, Contribution<S, D>> tracker;
    private final List<Contribution<S, D>> present = new ArrayList<>();

    /** Hears, on the event dispatch thread, of what comes and goes. */
    public interface Listener<S, D> {
        /** It has come. */
        void came(Contribution<S, D> contribution);

        /** It has gone. */
        void went(Contribution<S, D> contribution);
    }

    /** Follows the services of this type once it is {@linkplain #open opened}. */
    public Contributions(
            BundleContext context, Class<S> type, Function<S, D> describe, Guard guard, Listener<S, D> listener) {
        this.guard = guard;
        this.describe = describe;
        this.listener = listener;
        tracker = new ServiceTracker<>(context, type, new Customizer(context));
    }

    /** Begins to follow; what is here already is told of at once. On the event dispatch thread. */
    public void open() {
        tracker.open();
    }

    /** What is here now, in the order in which it came. */
    public List<Contribution<S, D>> present() {
        return List.copyOf(present);
    }

    @Override
    public void close() {
        tracker.close();
    }

    private void tell(Runnable event) {
        if (EventQueue.isDispatchThread()) {
            event.run();
        } else {
            EventQueue.invokeLater(event);
        }
    }

    private final class Customizer implements ServiceTrackerCustomizer<S, Contribution<S, D>> {
        private final BundleContext context;

        Customizer(BundleContext context) {
            this.context = context;
        }

        @Override
        public Contribution<S, D> addingService(ServiceReference<S> reference) {
            Origin origin = Origin.of(reference);
            Contribution<S, D> contribution = guard.call(origin, () -> {
                        S service = context.getService(reference);
                        return service == null ? null : new Contribution<>(service, describe.apply(service), origin);
                    })
                    .orElse(null);
            if (contribution != null) {
                tell(() -> {
                    present.add(contribution);
                    listener.came(contribution);
                });
            }
            return contribution;
        }

        @Override
        public void modifiedService(ServiceReference<S> reference, Contribution<S, D> contribution) {
            // properties of the service say nothing to the window
        }

        @Override
        public void removedService(ServiceReference<S> reference, Contribution<S, D> contribution) {
            tell(() -> {
                present.remove(contribution);
                listener.went(contribution);
            });
            context.ungetService(reference);
        }
    }
}
