package lv.kopa.datafile;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Follows the bundles that carry files of one kind, and offers services for each file in the name of its bundle. What is wrong
 * with a file is told, and the file left out. Safe for any number of threads.
 *
 * @param <T> what the kind of file holds
 * @param <S> what is offered for it
 */
public final class FileCarriers<T, S> implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FileCarriers.class.getName());

    private final Kind<T, S> kind;
    private final RefusedFiles refused;
    private final Map<Long, CarriedFiles<T>> carriers = new TreeMap<>();
    private final BundleTracker<CarriedFiles<T>> tracker;

    /**
     * A kind of file.
     *
     * @param folder where bundles have such files: {@code kopa/scorecard}
     * @param reader reads them
     * @param service type of the services
     * @param making makes the services of a file out of what it holds, which is read when it is first asked for
     */
    public record Kind<T, S>(
            String folder, DataFile.Reader<T> reader, Class<S> service, List<Function<Supplier<T>, S>> making) {
        /** Copies the list. */
        public Kind {
            making = List.copyOf(making);
        }
    }

    /**
     * What a file holds.
     *
     * @param content what it holds
     * @param bundle symbolic name of the bundle that carries it
     * @param jar the jar or file, as the person who put it there knows it
     */
    public record Carried<T>(T content, String bundle, String jar) {}

    /**
     * Begins to follow.
     *
     * @param context of the bundle that knows the kind, whose own files are taken to be right
     * @param kind the kind
     * @param refused tells what is wrong
     */
    public FileCarriers(BundleContext context, Kind<T, S> kind, RefusedFiles refused) {
        this.kind = kind;
        this.refused = refused;
        tracker = new BundleTracker<>(
                context,
                Bundle.STARTING | Bundle.ACTIVE,
                new Following(context.getBundle().getBundleId()));
        tracker.open();
    }

    @Override
    public void close() {
        tracker.close();
        synchronized (this) {
            refused.clear();
        }
    }

    /** All that is here now, in the order in which the bundles came. */
    public synchronized List<Carried<T>> all() {
        List<Carried<T>> all = new ArrayList<>();
        for (CarriedFiles<T> files : carriers.values()) {
            files.contents()
                    .forEach(content -> all.add(new Carried<>(
                            content, files.carrier().bundle(), files.carrier().jar())));
        }
        return List.copyOf(all);
    }

    private final class Following implements BundleTrackerCustomizer<CarriedFiles<T>> {
        private final long own;

        Following(long own) {
            this.own = own;
        }

        /** Bundles without such files are not followed. */
        @Override
        public CarriedFiles<T> addingBundle(Bundle bundle, BundleEvent event) {
            FileCarrier<T> carrier =
                    new FileCarrier<>(bundle, kind.folder(), kind.reader(), bundle.getBundleId() == own);
            if (!carrier.any() || bundle.getBundleContext() == null) {
                return null;
            }
            try {
                CarriedFiles<T> files = new CarriedFiles<>(bundle, carrier);
                files.offer(kind.service(), kind.making());
                synchronized (FileCarriers.this) {
                    carriers.put(carrier.id(), files);
                    tell();
                }
                return files;
            } catch (IOException | IllegalStateException e) {
                LOG.log(
                        Level.WARNING,
                        "cannot read " + kind.folder() + " of " + bundle.getSymbolicName() + ", which may be going",
                        e);
                return null;
            }
        }

        @Override
        public void modifiedBundle(Bundle bundle, BundleEvent event, CarriedFiles<T> files) {
            // its files stay what they are until it is updated, and then it leaves and comes
        }

        @Override
        public void removedBundle(Bundle bundle, BundleEvent event, CarriedFiles<T> files) {
            synchronized (FileCarriers.this) { // first: once the methods are gone nobody finds the file either
                carriers.remove(files.carrier().id());
                tell();
            }
            files.withdraw();
        }
    }

    private void tell() {
        Map<String, Map<String, List<DataFault>>> wrong = new TreeMap<>();
        for (CarriedFiles<T> files : carriers.values()) {
            if (!files.faults().isEmpty()) {
                wrong.put(files.carrier().jar(), files.faults());
            }
        }
        refused.tell(wrong);
    }
}
