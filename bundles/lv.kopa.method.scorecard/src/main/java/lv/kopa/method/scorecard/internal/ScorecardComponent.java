package lv.kopa.method.scorecard.internal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kopa.datafile.DataFault;
import lv.kopa.datafile.RefusedFiles;
import lv.kopa.method.scorecard.internal.card.ScorecardFile;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.task.ProblemLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Follows the bundles and makes a method of each scorecard that they carry. */
@Component(service = Shelf.class, immediate = true)
public final class ScorecardComponent implements Shelf {
    private static final System.Logger LOG = System.getLogger(ScorecardComponent.class.getName());

    private final ScorecardFile.Reader reader = new ScorecardFile.Reader();
    private final Map<Long, Carried> carriers = new TreeMap<>();
    private final RefusedFiles refused;
    private final BundleTracker<Carried> tracker;

    /** Called by Declarative Services. */
    @Activate
    public ScorecardComponent(BundleContext context, @Reference ProblemLog problems) {
        refused = new RefusedFiles("scorecard-refused", Wording.class, problems, Clock.systemUTC());
        tracker = new BundleTracker<>(
                context,
                Bundle.STARTING | Bundle.ACTIVE,
                new Following(context.getBundle().getBundleId()));
        tracker.open();
    }

    @Deactivate
    synchronized void close() {
        tracker.close();
        refused.clear();
    }

    private final class Following implements BundleTrackerCustomizer<Carried> {
        private final long own;

        Following(long own) {
            this.own = own;
        }

        /** Bundles without scorecards are not followed. */
        @Override
        public Carried addingBundle(Bundle bundle, BundleEvent event) {
            if (!Carried.any(bundle) || bundle.getBundleContext() == null) {
                return null;
            }
            try {
                Carried carried = new Carried(bundle, reader, bundle.getBundleId() == own);
                carried.offer();
                shelve(carried);
                return carried;
            } catch (IOException | IllegalStateException e) {
                LOG.log(
                        Level.WARNING,
                        "cannot read the scorecards of " + bundle.getSymbolicName() + ", which may be going",
                        e);
                return null;
            }
        }

        @Override
        public void modifiedBundle(Bundle bundle, BundleEvent event, Carried carried) {
            // its files stay what they are until it is updated, and then it leaves and comes
        }

        @Override
        public void removedBundle(Bundle bundle, BundleEvent event, Carried carried) {
            carried.withdraw();
            unshelve(carried);
        }
    }

    private synchronized void shelve(Carried carried) {
        carriers.put(carried.id(), carried);
        tell();
    }

    private synchronized void unshelve(Carried carried) {
        carriers.remove(carried.id());
        tell();
    }

    private void tell() {
        Map<String, Map<String, List<DataFault>>> wrong = new TreeMap<>();
        for (Carried carried : carriers.values()) {
            if (!carried.faults().isEmpty()) {
                wrong.put(carried.jar(), carried.faults());
            }
        }
        refused.tell(wrong);
    }

    @Override
    public synchronized List<Shelved> all() {
        List<Shelved> all = new ArrayList<>();
        for (Carried carried : carriers.values()) {
            carried.scorecards().forEach(card -> all.add(new Shelved(card, carried.bundle())));
        }
        all.sort(Comparator.comparing(shelved -> shelved.scorecard().id()));
        return List.copyOf(all);
    }
}
