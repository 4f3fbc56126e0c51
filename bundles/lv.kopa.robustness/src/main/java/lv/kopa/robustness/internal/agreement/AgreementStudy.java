package lv.kopa.robustness.internal.agreement;

import static lv.kopa.robustness.internal.words.Wording.MESSAGES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Study;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.robustness.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/**
 * One evaluation through several methods: how far their rankings agree, who moves, and what holds under all. The method of
 * the evaluation is the main one, named before anything was run; every run is listed, also those that gave no answer.
 */
@Component
public final class AgreementStudy implements Study {
    private static final int MOST_UNITS = 3000;

    static final Parameter<List<String>> METHODS = Parameter.many("methods", new ParameterType.Words(Vocabulary.METHOD))
            .build(MESSAGES);
    static final Parameter<Map<String, String>> SETTINGS =
            Parameter.settings("settings").build(MESSAGES);

    private static final StudyDescription DESCRIPTION = new StudyDescription(
            "agreement",
            "1.0.0",
            Wording.text("agreement.name"),
            List.of(
                    Reference.of(
                            "Kendall, M. G., Babington Smith, B. (1939): The problem of m rankings. The Annals of"
                                    + " Mathematical Statistics 10(3), 275–287",
                            "10.1214/aoms/1177732186"),
                    Reference.of(
                            "Kendall, M. G. (1945): The treatment of ties in ranking problems. Biometrika 33(3),"
                                    + " 239–251",
                            "10.1093/biomet/33.3.239")),
            ParameterTree.of(METHODS, SETTINGS));

    @Override
    public StudyDescription description() {
        return DESCRIPTION;
    }

    @Override
    public EvaluationResult study(StudySubject subject, Arguments arguments, EvaluationContext context) {
        List<Run> runs = runs(subject, arguments, context);
        List<ResultTable> tables = new ArrayList<>(List.of(AgreementTables.runs(runs)));
        List<Finding> findings = new ArrayList<>();
        List<Run> ranked = runs.stream().filter(Run::ranks).toList();
        int units = subject.dataset().units().size();
        List<Run> without = runs.stream().filter(run -> !run.ranks()).toList();
        if (!without.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("methods-without-ranking")
                    .figure("methods", without.size())
                    .about(without.stream().map(Run::method).toList())
                    .say(Listed.texts(without.stream().map(Run::name).toList(), "; ")));
        }
        if (!runs.get(0).ranks() || ranked.size() < 2) {
            findings.add(Wording.REMARKS
                    .caution("nothing-to-compare")
                    .figure("rankings", ranked.size())
                    .say(ranked.size()));
        } else if (units > MOST_UNITS) {
            findings.add(Wording.REMARKS
                    .caution("too-many-to-compare")
                    .figure("units", units)
                    .say(units, MOST_UNITS));
        } else {
            compare(subject, ranked, tables, findings);
        }
        return new EvaluationResult(tables, findings);
    }

    private static List<Run> runs(StudySubject subject, Arguments arguments, EvaluationContext context) {
        List<Run> runs = new ArrayList<>(List.of(Run.main(subject)));
        List<String> others = new ArrayList<>(new LinkedHashSet<>(arguments.get(METHODS)));
        others.remove(subject.method().id());
        for (String method : others) {
            context.checkCancelled();
            context.progress((double) runs.size() / (others.size() + 1), Wording.text("step.other", method));
            Map<String, Object> given = new LinkedHashMap<>(Run.changes(subject));
            arguments.get(SETTINGS).forEach((key, value) -> {
                int at = key.indexOf(':');
                String whose = at < 0 ? "*" : key.substring(0, at);
                if (whose.equals("*") || whose.equals(method)) {
                    given.put(key.substring(at + 1), value);
                }
            });
            runs.add(Run.of(method, subject.other(method, given)));
        }
        return runs;
    }

    private static void compare(
            StudySubject subject, List<Run> ranked, List<ResultTable> tables, List<Finding> findings) {
        List<Pair> pairs = Pair.of(ranked);
        tables.add(AgreementTables.ranks(subject.dataset(), ranked));
        tables.add(AgreementTables.pairs(pairs));
        tables.add(new Movers(subject.dataset(), ranked).table());
        tables.add(new Statements(subject.dataset(), ranked).table());
        findings.addAll(new Concordance(ranked, pairs).findings());
    }
}
