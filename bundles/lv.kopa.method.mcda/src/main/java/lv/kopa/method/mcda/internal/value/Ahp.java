package lv.kopa.method.mcda.internal.value;

import static lv.kopa.method.mcda.internal.words.Wording.MESSAGES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationMethod;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Variation;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.base.Outcome;
import lv.kopa.method.mcda.internal.matrix.Codes;
import lv.kopa.method.mcda.internal.matrix.Criterion;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Requirement;
import lv.kopa.method.mcda.internal.scaling.Scaling;
import lv.kopa.method.mcda.internal.weight.Weighing;
import lv.kopa.method.mcda.internal.words.Wording;
import org.osgi.service.component.annotations.Component;

/**
 * Analytic hierarchy process. Criteria and, criterion by criterion, units are judged in pairs; where nobody judged, weights are those
 * that are set, and units have the priorities that follow from their values (their shares of the sum). Priorities are put together by
 * the distributive mode.
 */
@Component(service = EvaluationMethod.class)
public final class Ahp extends MatrixMethod {
    private static final double CONSISTENT = 0.10;
    private static final ParameterType.Decimal JUDGEMENT = new ParameterType.Decimal(0.11, 9);

    private static final Parameter<Map<String, Double>> CRITERIA =
            Parameter.byCode("ahp.criteria", JUDGEMENT).build(MESSAGES);
    private static final Parameter<Map<String, Double>> UNITS =
            Parameter.byCode("ahp.units", JUDGEMENT).build(MESSAGES);
    private static final Parameter<String> PRIORITIES = Parameter.choice(
                    "ahp.priorities", MESSAGES, "eigenvector", "column-mean")
            .withDefault("eigenvector")
            .advanced()
            .varies(new Variation.OneOf(List.of("eigenvector", "column-mean")))
            .build(MESSAGES);

    /** The method. */
    public Ahp() {
        super(
                "ahp",
                "agreed",
                List.of(Reference.of(
                        "Saaty, T. L. (1977): A scaling method for priorities in hierarchical structures."
                                + " Journal of Mathematical Psychology 15(3), 234–281",
                        "10.1016/0022-2496(77)90033-5")),
                List.of(),
                List.of(CRITERIA, UNITS, PRIORITIES));
    }

    @Override
    protected Requirement requirement(boolean benefit, Arguments arguments) {
        return Requirement.ANY; // of judged criteria nothing is asked; the others are looked at below
    }

    private static Judgements criteria(DecisionMatrix matrix, Arguments arguments) {
        return new Judgements(matrix.criteria().stream().map(Criterion::code).toList(), arguments.get(CRITERIA), "");
    }

    private static Judgements units(DecisionMatrix matrix, Arguments arguments, int criterion) {
        return new Judgements(
                matrix.units().stream().map(Unit::id).toList(),
                arguments.get(UNITS),
                matrix.criteria().get(criterion).code() + ":");
    }

    @Override
    protected List<Finding> objections(DecisionMatrix matrix, Arguments arguments) {
        List<Finding> findings = new ArrayList<>();
        TreeSet<String> unknown = new TreeSet<>(arguments.get(CRITERIA).keySet());
        unknown.addAll(arguments.get(UNITS).keySet());
        List<String> missing = new ArrayList<>();
        Judgements ofCriteria = criteria(matrix, arguments);
        unknown.removeAll(ofCriteria.keys());
        if (ofCriteria.any()) {
            missing.addAll(ofCriteria.missing());
        }
        List<String> notPositive = new ArrayList<>();
        boolean tooMany = ofCriteria.any() && matrix.width() > Priorities.MOST;
        for (int j = 0; j < matrix.width(); j++) {
            Judgements ofUnits = units(matrix, arguments, j);
            if (ofUnits.any()) {
                unknown.removeAll(ofUnits.keys());
                missing.addAll(ofUnits.missing());
                tooMany |= matrix.size() > Priorities.MOST;
            } else if (!meets(matrix, j)) {
                notPositive.add(matrix.criteria().get(j).code());
            }
        }
        findings.addAll(Wording.REMARKS.refuse("unknown-judgements").sayOf(List.copyOf(unknown)));
        findings.addAll(Wording.REMARKS.refuse("missing-judgements").sayOf(missing));
        findings.addAll(Codes.named(Wording.REMARKS.refuse("not-positive"), notPositive, matrix));
        if (tooMany) {
            findings.add(Wording.REMARKS
                    .refuse("too-many-judged")
                    .figure("most", Priorities.MOST)
                    .say(Priorities.MOST));
        }
        return findings;
    }

    private static boolean meets(DecisionMatrix matrix, int j) {
        Requirement needed = Scaling.SUM.requirement(matrix.benefit(j));
        return IntStream.range(0, matrix.size()).allMatch(i -> needed.meets(matrix.column(j)[i]));
    }

    @Override
    protected Outcome solve(DecisionMatrix matrix, Arguments arguments, EvaluationContext context) {
        List<Finding> findings = new ArrayList<>();
        Judgements ofCriteria = criteria(matrix, arguments);
        DecisionMatrix weighed = matrix;
        if (ofCriteria.any()) {
            Priorities priorities = priorities(ofCriteria, arguments);
            weighed = matrix.weighed(priorities.shares());
            findings.add(consistency(priorities, "criteria", ""));
        }
        double[][] local = new double[matrix.width()][];
        for (int j = 0; j < local.length; j++) {
            Judgements ofUnits = units(matrix, arguments, j);
            if (ofUnits.any()) {
                Priorities priorities = priorities(ofUnits, arguments);
                local[j] = priorities.shares();
                findings.add(consistency(
                        priorities, "units", matrix.criteria().get(j).code()));
            } else {
                local[j] = shares(matrix, j);
            }
        }
        Outcome outcome = Outcome.of(Sums.sum(weighed, local));
        if (ofCriteria.any()) {
            outcome = outcome.with(Tables.priorities(weighed));
        }
        for (Finding finding : findings) {
            outcome = outcome.with(finding);
        }
        return outcome;
    }

    /** Shares of the sum, of 1/x where less is better; the same share for all where all values are the same. */
    private static double[] shares(DecisionMatrix matrix, int j) {
        double[] scaled = Scaling.SUM.of(matrix.column(j), matrix.benefit(j));
        return Weighing.shares(scaled);
    }

    private static Priorities priorities(Judgements judgements, Arguments arguments) {
        return arguments.get(PRIORITIES).equals("eigenvector")
                ? Priorities.eigenvector(judgements.matrix())
                : Priorities.columnMean(judgements.matrix());
    }

    private static Finding consistency(Priorities priorities, String of, String code) {
        boolean consistent = priorities.ratio() < CONSISTENT;
        String key = (consistent ? "consistent-" : "inconsistent-") + of;
        double ratio = Math.rint(priorities.ratio() * 1000) / 1000;
        return (consistent ? Wording.REMARKS.ok(key) : Wording.REMARKS.caution(key))
                .figure("ratio", priorities.ratio())
                .figure("limit", CONSISTENT)
                .about(code.isEmpty() ? List.of() : List.of(code))
                .say(ratio, code);
    }
}
