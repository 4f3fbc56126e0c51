package lv.kopa.method.scorecard.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import lv.kopa.datafile.FileCarriers;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.datafile.RefusedFiles;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.card.ScorecardFile;
import lv.kopa.method.scorecard.internal.judge.ScorecardMethod;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.task.ProblemLog;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Follows the bundles and makes a method of each scorecard that they carry. */
@Component(service = Shelf.class, immediate = true)
public final class ScorecardComponent implements Shelf {
    private final FileCarriers<Scorecard, EvaluationMethod> carriers;

    /** Called by Declarative Services. */
    @Activate
    public ScorecardComponent(BundleContext context, @Reference ProblemLog problems) {
        carriers = new FileCarriers<>(
                context,
                new FileCarriers.Kind<>(
                        ScorecardFile.FOLDER,
                        ScorecardFile.READER,
                        EvaluationMethod.class,
                        List.of(ScorecardMethod::new)),
                new RefusedFiles("scorecard-refused", Wording.class, problems, Clock.systemUTC()));
    }

    @Deactivate
    void close() {
        carriers.close();
    }

    @Override
    public List<Carried<Scorecard>> all() {
        return carriers.all().stream()
                .sorted(Comparator.comparing(carried -> carried.content().id()))
                .toList();
    }
}
