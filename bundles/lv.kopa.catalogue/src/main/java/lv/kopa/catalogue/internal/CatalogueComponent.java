package lv.kopa.catalogue.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import lv.kopa.datafile.DataFile;
import lv.kopa.datafile.FileCarrier;
import lv.kopa.datafile.RefusedFiles;
import lv.kopa.indicator.FormulaCheck;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.task.ProblemLog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Follows the bundles and what they carry. Catalogues are read when somebody asks for them; those of plug-ins at once and
 * beside the thread of the framework, so that what is wrong with one is known without anybody asking.
 */
@Component(
        service = {IndicatorCatalogue.class, CatalogueJudge.class},
        immediate = true)
public final class CatalogueComponent implements IndicatorCatalogue, CatalogueJudge {
    private final Catalogues catalogues;
    private final BundleTracker<FileCarrier<Catalogue>> tracker;
    private final ExecutorService beside = Executors.newSingleThreadExecutor(CatalogueComponent::thread);
    private volatile boolean ended;

    /** Called by Declarative Services. */
    @Activate
    public CatalogueComponent(BundleContext context, @Reference ProblemLog problems) {
        catalogues = new Catalogues(
                new RefusedFiles("catalogue-refused", CatalogueComponent.class, problems, Clock.systemUTC()));
        long own = context.getBundle().getBundleId();
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, new Following(own));
        tracker.open();
    }

    @Deactivate
    void close() {
        ended = true;
        tracker.close();
        beside.shutdownNow();
        catalogues.close();
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindFormulas(FormulaCheck check) {
        catalogues.checkWith(Optional.of(check));
    }

    void unbindFormulas(FormulaCheck check) {
        catalogues.checkWith(Optional.empty());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kopa-catalogues");
        thread.setDaemon(true);
        return thread;
    }

    private final class Following implements BundleTrackerCustomizer<FileCarrier<Catalogue>> {
        private final long own;

        Following(long own) {
            this.own = own;
        }

        @Override
        public FileCarrier<Catalogue> addingBundle(Bundle bundle, BundleEvent event) {
            FileCarrier<Catalogue> carrier =
                    new FileCarrier<>(bundle, CatalogueFile.FOLDER, CatalogueFile.READER, bundle.getBundleId() == own);
            catalogues.add(carrier);
            if (carrier.plugin() && carrier.any()) {
                beside.execute(catalogues::contents);
            }
            return carrier;
        }

        @Override
        public void modifiedBundle(Bundle bundle, BundleEvent event, FileCarrier<Catalogue> carrier) {
            // its files stay what they are until it is updated, and then it leaves and comes
        }

        @Override
        public void removedBundle(Bundle bundle, BundleEvent event, FileCarrier<Catalogue> carrier) {
            catalogues.remove(carrier);
            if (!ended && carrier.plugin()) {
                beside.execute(catalogues::contents);
            }
        }
    }

    @Override
    public DataFile<Catalogue> judge(InputStream in) throws IOException {
        return catalogues.judge(in);
    }

    @Override
    public List<Origin> catalogues() {
        return catalogues.contents().origins();
    }

    @Override
    public List<IndicatorDefinition> indicators() {
        return catalogues.contents().indicators();
    }

    @Override
    public Optional<IndicatorDefinition> find(String code, LocalDate day) {
        return catalogues.contents().find(code, day);
    }

    @Override
    public Optional<IndicatorDefinition> find(String code, String version) {
        return catalogues.contents().find(code, version);
    }

    @Override
    public List<IndicatorSet> sets() {
        return catalogues.contents().sets();
    }

    @Override
    public Optional<Origin> origin(String code) {
        return catalogues.contents().origin(code);
    }
}
