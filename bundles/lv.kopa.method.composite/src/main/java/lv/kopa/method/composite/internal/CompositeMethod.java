package lv.kopa.method.composite.internal;

import java.util.List;
import java.util.Set;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.PreparedMethod;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.Validity;
import lv.kopa.method.composite.internal.check.CompositeCheck;
import lv.kopa.method.composite.internal.fast.PreparedComposite;
import lv.kopa.method.composite.internal.input.Periods;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.result.CompositeResult;
import lv.kopa.method.composite.internal.setting.CompositeParameters;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.stage.Panel;
import lv.kopa.method.composite.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/**
 * The composite indicator of the OECD/JRC handbook: indicators are divided by their denominators, units with too few
 * values left out, gaps filled, outliers treated, indicators normalised and put together up a weighted tree.
 */
@Component(service = EvaluationMethod.class)
public final class CompositeMethod implements PreparedMethod {
    private static final MethodDescription DESCRIPTION = MethodDescription.worded(
            Wording.MESSAGES,
            "composite",
            "1.1.0",
            List.of(
                    Reference.of(
                            "OECD, European Union, Joint Research Centre (2008): Handbook on Constructing Composite"
                                    + " Indicators: Methodology and User Guide. OECD Publishing",
                            "10.1787/9789264043466-en"),
                    Reference.of(
                            "Becker, W., Caperna, G., Del Sorbo, M., Norlén, H., Papadimitriou, E., Saisana, M. (2022):"
                                    + " COINr: An R package for developing composite indicators. Journal of Open Source"
                                    + " Software 7(78), 4567",
                            "10.21105/joss.04567"),
                    Reference.of(
                            "Joanes, D. N., Gill, C. A. (1998): Comparing measures of sample skewness and kurtosis. The"
                                    + " Statistician 47(1), 183–189",
                            "10.1111/1467-9884.00122"),
                    Reference.of(
                            "Munda, G., Nardo, M. (2009): Noncompensatory/nonlinear composite indicators for ranking"
                                    + " countries: a defensible setting. Applied Economics 41(12), 1513–1523",
                            "10.1080/00036840601019364"),
                    Reference.of(
                            "Paruolo, P., Saisana, M., Saltelli, A. (2013): Ratings and rankings: voodoo or science? Journal"
                                    + " of the Royal Statistical Society A 176(3), 609–634",
                            "10.1111/j.1467-985X.2012.01059.x"),
                    Reference.of(
                            "Cherchye, L., Moesen, W., Rogge, N., Van Puyenbroeck, T. (2007): An introduction to ‘benefit of"
                                    + " the doubt’ composite indicators. Social Indicators Research 82, 111–145",
                            "10.1007/s11205-006-9029-7"),
                    Reference.of(
                            "De Muro, P., Mazziotta, M., Pareto, A. (2011): Composite indices of development and poverty: an"
                                    + " application to MDGs. Social Indicators Research 104, 1–18",
                            "10.1007/s11205-010-9727-z"),
                    Reference.of(
                            "Mazziotta, M., Pareto, A. (2016): On a generalized non-compensatory composite index for"
                                    + " measuring socio-economic phenomena. Social Indicators Research 127, 983–1003",
                            "10.1007/s11205-015-0998-2")),
            CausalLevel.DESCRIPTIVE,
            new DataNeeds(CompositeCheck.FEWEST_UNITS, true, Set.of(DataRole.INDICATOR), true),
            CompositeParameters.TREE,
            true);

    @Override
    public MethodDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Validity check(Dataset dataset, Arguments arguments) {
        return CompositeCheck.of(dataset, Settings.of(arguments));
    }

    @Override
    public Prepared prepare(Dataset dataset) {
        return new PreparedComposite(dataset);
    }

    @Override
    public EvaluationResult evaluate(Dataset dataset, Arguments arguments, EvaluationContext context) {
        Settings settings = Settings.of(arguments);
        Workers workers = context::forEachIndex;
        Periods periods = Periods.of(dataset, dataset.tree().orElseThrow(), settings);
        context.progress(0, Wording.text("progress.preparing"));
        Panel panel = Panel.run(periods, settings, workers);
        context.progress(0.5, Wording.text("progress.aggregating"));
        Index index = Index.of(panel, settings, workers);
        context.progress(0.8, Wording.text("progress.tables"));
        EvaluationResult result = CompositeResult.of(panel, index, settings, workers);
        context.progress(1, Wording.text("progress.done"));
        return result;
    }
}
