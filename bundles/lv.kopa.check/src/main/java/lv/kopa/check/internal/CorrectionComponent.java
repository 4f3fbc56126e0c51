package lv.kopa.check.internal;

import java.time.Clock;
import java.util.List;
import lv.kopa.datafile.FileCarriers;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.datafile.RefusedFiles;
import lv.kopa.task.ProblemLog;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Follows the bundles that carry files with numbers of rules. */
@Component(service = CorrectionShelf.class, immediate = true)
public final class CorrectionComponent implements CorrectionShelf {
    private final FileCarriers<Corrections, Corrections> carriers;

    /** Called by Declarative Services. */
    @Activate
    public CorrectionComponent(BundleContext context, @Reference ProblemLog problems) {
        carriers = new FileCarriers<>(
                context,
                new FileCarriers.Kind<>(CorrectionFile.FOLDER, CorrectionFile.READER, Corrections.class, List.of()),
                new RefusedFiles("rule-numbers-refused", Wording.class, problems, Clock.systemUTC()));
    }

    @Deactivate
    void close() {
        carriers.close();
    }

    @Override
    public List<Carried<Corrections>> all() {
        return carriers.all();
    }
}
