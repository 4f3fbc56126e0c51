package lv.kopa.method.ris3.internal;

import java.time.Clock;
import java.util.List;
import lv.kopa.datafile.FileCarriers;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.datafile.RefusedFiles;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.method.ris3.internal.assess.RubricMethod;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.rubric.RubricsFile;
import lv.kopa.method.ris3.internal.rubric.Stage;
import lv.kopa.method.ris3.internal.words.Wording;
import lv.kopa.task.ProblemLog;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Follows the bundles and makes two methods of each file of rubrics that they carry. */
@Component(service = RubricShelf.class, immediate = true)
public final class Ris3Component implements RubricShelf {
    private final FileCarriers<Rubrics, EvaluationMethod> carriers;

    /** Called by Declarative Services. */
    @Activate
    public Ris3Component(BundleContext context, @Reference ProblemLog problems) {
        carriers = new FileCarriers<>(
                context,
                new FileCarriers.Kind<>(
                        RubricsFile.FOLDER,
                        RubricsFile.READER,
                        EvaluationMethod.class,
                        List.of(
                                rubrics -> new RubricMethod(rubrics, Stage.EX_ANTE),
                                rubrics -> new RubricMethod(rubrics, Stage.EX_POST))),
                new RefusedFiles("rubrics-refused", Wording.class, problems, Clock.systemUTC()));
    }

    @Deactivate
    void close() {
        carriers.close();
    }

    @Override
    public List<Carried<Rubrics>> all() {
        return carriers.all();
    }
}
