package lv.kopa.engine.internal.foreign;

import java.util.function.Supplier;

/**
 * A service that a bundle offers. The service itself is taken only when it is needed for the first time, since making it
 * already runs the bundle's code.
 *
 * @param <T> type of the service
 */
public final class Offer<T> {
    private final Contributor contributor;
    private final Supplier<T> source;
    private volatile T service;

    /** An offer of this bundle. */
    public Offer(Contributor contributor, Supplier<T> source) {
        this.contributor = contributor;
        this.source = source;
    }

    /** The bundle that brought it. */
    public Contributor contributor() {
        return contributor;
    }

    /**
     * The service. To be called through {@link ForeignCode} only.
     *
     * @throws IllegalStateException if it has gone
     */
    public T service() {
        T known = service;
        if (known == null) {
            known = source.get();
            if (known == null) {
                throw new IllegalStateException("the service has gone");
            }
            service = known;
        }
        return known;
    }
}
