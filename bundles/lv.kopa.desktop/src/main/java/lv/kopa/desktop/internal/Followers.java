package lv.kopa.desktop.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import lv.kopa.workbench.Registration;

/**
 * Those who follow something. They may be of any bundle: what one of them throws costs the others nothing. Used on the event
 * dispatch thread.
 *
 * @param <E> what they are told
 */
public final class Followers<E> {
    private final Consumer<? super Throwable> failed;
    private final List<Follower> all = new ArrayList<>();

    /** Nobody yet. What a follower throws later is given to this one. */
    public Followers(Consumer<? super Throwable> failed) {
        this.failed = failed;
    }

    /** One who follows; the same as itself only, so that each registration ends its own. */
    private final class Follower implements Registration {
        private final Consumer<? super E> listener;

        Follower(Consumer<? super E> listener) {
            this.listener = listener;
        }

        @Override
        public void close() {
            all.remove(this);
        }
    }

    /** Tells a listener how things are and, until the registration is closed, what comes. One that throws now never follows. */
    public Registration add(Consumer<? super E> listener, E now) {
        Follower follower = new Follower(listener);
        all.add(follower);
        try {
            listener.accept(now);
        } catch (Throwable e) { // whoever wanted to follow hears of it, and nothing of the listener stays
            follower.close();
            throw e;
        }
        return follower;
    }

    /**
     * Tells all who follow.
     *
     * @param current whether that is still so; once it is not, the others have heard what is
     */
    public void tell(E event, BooleanSupplier current) {
        for (Follower follower : List.copyOf(all)) {
            if (!current.getAsBoolean()) {
                return;
            }
            if (all.contains(follower)) { // another may have taken it away
                tell(follower, event);
            }
        }
    }

    private void tell(Follower follower, E event) {
        try {
            follower.listener.accept(event);
        } catch (Throwable e) { // a listener of others may throw anything
            failed.accept(e);
        }
    }
}
