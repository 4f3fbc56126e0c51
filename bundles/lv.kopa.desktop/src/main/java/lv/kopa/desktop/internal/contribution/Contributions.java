package lv.kopa.desktop.internal.contribution;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.desktop.internal.Guard;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * The services of one kind that are here now. They come and go on threads of the framework, which never wait: what happened
 * is told on the event dispatch thread. Of several with one id the first is here; the next takes its place when it goes.
 *
 * @param <S> type of the service
 * @param <D> type of its description
 */
public final class Contributions<S, D> implements AutoCloseable {
    private final Kind<S, D> kind;
    private final Guard guard;
    private final Listener<S, D> listener;
    private final ServiceTracker<S, Contribution<S, D>> tracker;
    private final List<Contribution<S, D>> present;
    private final List<Contribution<S, D>> waiting = new ArrayList<>();
    private boolean opening;
    private boolean closed;

    /** Hears, on the event dispatch thread, of what comes and goes. */
    public interface Listener<S, D> {
        /** It has come. */
        void came(Contribution<S, D> contribution);

        /** It has gone. */
        void went(Contribution<S, D> contribution);
    }

    /**
     * Follows the services of a kind once it is {@linkplain #open opened}.
     *
     * @param own those of the window itself, which are always here
     */
    public Contributions(
            BundleContext context,
            Kind<S, D> kind,
            List<Contribution<S, D>> own,
            Guard guard,
            Listener<S, D> listener) {
        this.kind = kind;
        this.guard = guard;
        this.listener = listener;
        present = new ArrayList<>(own);
        tracker = new ServiceTracker<>(context, kind.type(), new Customizer(context));
    }

    /** Begins to follow. What is here already is told of at once if this is the event dispatch thread, else soon. */
    public void open() {
        opening = EventQueue.isDispatchThread();
        try {
            tracker.open();
        } finally {
            opening = false;
        }
    }

    /** What is here now, in the order in which it came. */
    public List<Contribution<S, D>> present() {
        return List.copyOf(present);
    }

    /** Ends it. Nobody is told any more. */
    @Override
    public void close() {
        closed = true;
        tracker.close();
    }

    private void tell(Runnable event) {
        if (EventQueue.isDispatchThread() && opening) {
            tellNow(event);
        } else { // in the order in which it happened, whatever the thread
            EventQueue.invokeLater(() -> tellNow(event));
        }
    }

    private void tellNow(Runnable event) {
        if (!closed) {
            event.run();
        }
    }

    private void came(Contribution<S, D> contribution) {
        Optional<Contribution<S, D>> first = present.stream()
                .filter(each -> id(each).equals(id(contribution)))
                .findFirst();
        if (first.isPresent()) {
            waiting.add(contribution);
            guard.twice(contribution.origin(), id(contribution), first.get().origin());
        } else {
            present.add(contribution);
            listener.came(contribution);
        }
    }

    private void went(Contribution<S, D> contribution) {
        if (waiting.remove(contribution)) {
            guard.onceAgain(contribution.origin());
        } else if (present.remove(contribution)) {
            listener.went(contribution);
            waiting.stream()
                    .filter(each -> id(each).equals(id(contribution)))
                    .findFirst()
                    .ifPresent(next -> {
                        waiting.remove(next);
                        guard.onceAgain(next.origin());
                        came(next);
                    });
        }
    }

    private String id(Contribution<S, D> contribution) {
        return kind.id().apply(contribution.description());
    }

    private final class Customizer implements ServiceTrackerCustomizer<S, Contribution<S, D>> {
        private final BundleContext context;

        Customizer(BundleContext context) {
            this.context = context;
        }

        @Override
        public Contribution<S, D> addingService(ServiceReference<S> reference) {
            Origin origin = Origin.of(reference);
            Contribution<S, D> contribution = guard.call(origin, () -> describe(context.getService(reference), origin))
                    .orElse(null);
            if (contribution != null) {
                tell(() -> came(contribution));
            } else {
                context.ungetService(reference);
            }
            return contribution;
        }

        private Contribution<S, D> describe(S service, Origin origin) {
            if (service == null) {
                return null;
            }
            D description = Objects.requireNonNull(kind.describe().apply(service), "description");
            return new Contribution<>(service, description, origin);
        }

        @Override
        public void modifiedService(ServiceReference<S> reference, Contribution<S, D> contribution) {
            // properties of the service say nothing to the window
        }

        @Override
        public void removedService(ServiceReference<S> reference, Contribution<S, D> contribution) {
            tell(() -> went(contribution));
            context.ungetService(reference);
        }
    }
}
