package lv.kopa.engine.internal.foreign;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The services of one type that are here now. Adding one runs no code of its bundle. Services of a bundle that stops, and
 * those taken by this bundle when it stops, are given back by the framework.
 *
 * @param <T> type of the services
 */
public final class Offers<T> {
    private final BundleContext context;
    private final Contributors contributors;
    private final Map<ServiceReference<T>, Offer<T>> offers = new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    /** None yet. */
    public Offers(BundleContext context, Contributors contributors) {
        this.context = context;
        this.contributors = contributors;
    }

    /** A service has come. */
    public void add(ServiceReference<T> reference) {
        offers.put(reference, new Offer<>(contributors.of(reference.getBundle()), () -> context.getService(reference)));
    }

    /** A service has gone. */
    public void remove(ServiceReference<T> reference) {
        offers.remove(reference);
    }

    /** What is here now, the highest service ranking first, of equal ones the oldest. */
    public List<Offer<T>> all() {
        return List.copyOf(offers.values());
    }
}
