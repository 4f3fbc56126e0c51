package lv.kopa.method.mcda.internal.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lv.kopa.evaluation.ActorWeights;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.PeriodColumns;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.Validity;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.ScaleType;
import lv.kopa.method.mcda.internal.matrix.Codes;
import lv.kopa.method.mcda.internal.matrix.DecisionMatrix;
import lv.kopa.method.mcda.internal.scaling.Requirement;
import lv.kopa.method.mcda.internal.weight.Weighing;
import lv.kopa.method.mcda.internal.words.Wording;
import lv.kopa.text.Text;

/** Whether data and arguments can carry a comparison by criteria. Each step looks only if the one before refused nothing. */
final class MatrixCheck {
    private final Dataset dataset;
    private final Arguments arguments;
    private final MatrixMethod method;
    private final Weighing weighing;
    private final List<Finding> findings = new ArrayList<>();

    private MatrixCheck(Dataset dataset, Arguments arguments, MatrixMethod method) {
        this.dataset = dataset;
        this.arguments = arguments;
        this.method = method;
        weighing = Setting.weighing(arguments);
    }

    static Validity of(Dataset dataset, Arguments arguments, MatrixMethod method) {
        if (dataset.tree().isEmpty()) {
            return new Validity(List.of(Wording.REMARKS.refuse("no-tree").say()));
        }
        MatrixCheck check = new MatrixCheck(dataset, arguments, method);
        check.run();
        return new Validity(check.findings);
    }

    private boolean refused() {
        return new Validity(findings).refused();
    }

    private void run() {
        Input input = Input.of(dataset, arguments, Input.ONE_BY_ONE);
        enough(input.units().size());
        meaning(input);
        structure(input);
        if (!refused()) {
            gaps(input);
        }
        if (!refused()) {
            DecisionMatrix plain = input.matrix(input.whole(Input.ONE_BY_ONE), Weighing.EQUAL);
            numbers(plain);
            if (!refused()) {
                findings.addAll(new ShapeCheck(plain, weighing).findings());
                if (!refused() && !weighing.determined(plain)) {
                    findings.add(Wording.REMARKS.refuse("weights-undetermined").say());
                }
                findings.addAll(method.objections(input.matrix(input.whole(Input.ONE_BY_ONE), weighing), arguments));
            }
        }
    }

    private void enough(int units) {
        if (units < MatrixMethod.FEWEST_UNITS) {
            findings.add(Wording.REMARKS
                    .refuse("too-few-units")
                    .figure("units", units)
                    .say(units));
        }
    }

    private void meaning(Input input) {
        leaves(input, "neutral-direction", leaf -> leaf.indicator().direction().equals(Direction.NEUTRAL));
        leaves(input, "band-not-possible", leaf -> leaf.indicator().direction() instanceof Direction.Band);
        leaves(input, "nominal-scale", leaf -> leaf.indicator().scale() == ScaleType.NOMINAL);
        if (!method.comparesOnly(arguments)) {
            leaves(input, "ordinal-scale", leaf -> leaf.indicator().scale() == ScaleType.ORDINAL);
        } else if (weighing.objective()) {
            leaves(input, "ordinal-weighed", leaf -> leaf.indicator().scale() == ScaleType.ORDINAL);
        }
    }

    private void leaves(Input input, String key, Predicate<IndicatorNode.Leaf> which) {
        refuse(
                key,
                input.leaves().stream()
                        .filter(which)
                        .map(IndicatorNode.Leaf::code)
                        .toList());
    }

    private void refuse(String key, List<String> codes) {
        findings.addAll(Codes.named(Wording.REMARKS.refuse(key), codes, this::name));
    }

    private Text name(String code) {
        return dataset.tree().flatMap(root -> root.find(code)).map(Listed::name).orElse(Text.same(code));
    }

    private void structure(Input input) {
        refuse("indicator-without-column", codes(input, j -> input.columns()[j] == null));
        periods();
        if (arguments.get(Setting.DENOMINATION)) {
            PeriodColumns source = new PeriodColumns(dataset, arguments.get(Setting.PERIOD));
            leaves(
                    input,
                    "denominator-without-column",
                    leaf -> leaf.indicator().denominator().isPresent()
                            && source.denominator(leaf.indicator()).isEmpty());
        }
        if (weighing == Weighing.GIVEN) {
            Set<String> unknown = new TreeSet<>(arguments.get(Setting.GIVEN).keySet());
            input.leaves().forEach(leaf -> unknown.remove(leaf.code()));
            refuse("unknown-weights", List.copyOf(unknown));
        }
        if (weighing == Weighing.BUDGET) {
            findings.addAll(actors().check());
        }
        if (Arrays.stream(input.weights()).allMatch(weight -> weight == 0)) {
            findings.add(Wording.REMARKS.refuse("weights-all-zero").say());
        }
    }

    private ActorWeights actors() {
        return new ActorWeights(dataset.tree().orElseThrow(), arguments.get(Setting.POINTS));
    }

    private void periods() {
        PeriodColumns source = new PeriodColumns(dataset, arguments.get(Setting.PERIOD));
        List<String> periods = dataset.tree().orElseThrow().leaves().stream()
                .flatMap(leaf -> source.values(leaf.code()).stream())
                .map(column -> column.key().period().name())
                .distinct()
                .sorted()
                .toList();
        if (periods.size() > 1) {
            findings.add(Wording.REMARKS
                    .caution("periods-differ")
                    .figure("periods", periods.size())
                    .say(Listed.codes(periods)));
        }
    }

    private static List<String> codes(Input input, IntPredicate which) {
        return IntStream.range(0, input.leaves().size())
                .filter(which)
                .mapToObj(j -> input.leaves().get(j).code())
                .toList();
    }

    private void gaps(Input input) {
        int[] whole = input.whole(Input.ONE_BY_ONE);
        if (whole.length == input.units().size()) {
            return;
        }
        Set<Integer> compared = new TreeSet<>();
        Arrays.stream(whole).forEach(compared::add);
        List<Unit> lacking = IntStream.range(0, input.units().size())
                .filter(unit -> !compared.contains(unit))
                .mapToObj(input.units()::get)
                .toList();
        boolean leavesOut = arguments.get(Setting.GAPS).equals("leave-out");
        List<String> codes = codes(input, j -> Arrays.stream(input.columns()[j]).anyMatch(Double::isNaN));
        findings.add((leavesOut ? Wording.REMARKS.caution("units-left-out") : Wording.REMARKS.refuse("gaps"))
                .figure("units", lacking.size())
                .figure("indicators", codes.size())
                .about(lacking.stream().map(Unit::id).toList())
                .say(
                        Listed.units(lacking),
                        Listed.texts(codes.stream().map(this::name).toList(), "; ")));
        if (leavesOut && whole.length < MatrixMethod.FEWEST_UNITS) {
            findings.add(Wording.REMARKS
                    .refuse("too-few-units-left")
                    .figure("units", whole.length)
                    .say(whole.length, input.units().size()));
        }
    }

    private void numbers(DecisionMatrix matrix) {
        columns(matrix, "not-finite", j -> any(matrix, j, x -> !Double.isFinite(x)));
        columns(matrix, "not-positive", j -> fails(matrix, j, Requirement.POSITIVE));
        columns(matrix, "negative", j -> fails(matrix, j, Requirement.NOT_NEGATIVE));
    }

    private boolean fails(DecisionMatrix matrix, int j, Requirement which) {
        Requirement needed = method.requirement(matrix.benefit(j), arguments).and(weighing.requirement());
        return needed == which && any(matrix, j, x -> !needed.meets(x));
    }

    private static boolean any(DecisionMatrix matrix, int j, DoublePredicate what) {
        return Arrays.stream(matrix.column(j)).anyMatch(what);
    }

    private void columns(DecisionMatrix matrix, String key, IntPredicate which) {
        refuse(key, codesOf(matrix, which));
    }

    private static List<String> codesOf(DecisionMatrix matrix, IntPredicate which) {
        return IntStream.range(0, matrix.width())
                .filter(which)
                .mapToObj(j -> matrix.criteria().get(j).code())
                .toList();
    }
}
