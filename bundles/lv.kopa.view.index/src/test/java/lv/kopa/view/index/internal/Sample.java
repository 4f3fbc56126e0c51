package lv.kopa.view.index.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.CellNote;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/** Records of invented evaluations, in the shape in which a method with a tree gives them. */
final class Sample {
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, double[]> raw = new LinkedHashMap<>();
    private final Map<String, double[]> nodes = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Double>> winsorised = new LinkedHashMap<>();
    private final Map<String, Map<Integer, CellMark>> imputed = new LinkedHashMap<>();
    private final Map<String, Map<Integer, CellNote>> notes = new LinkedHashMap<>();
    private final List<String> without = new ArrayList<>();
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private final Map<String, String[]> attributes = new LinkedHashMap<>();
    private IndicatorNode.Aggregate tree;

    /** Units named in both languages, pillars P1, P2, … with indicators P1-1, P1-2, …, under the root INDEX. */
    static Sample of(int units, int pillars, int indicators, long seed) {
        Sample sample = new Sample();
        Random random = new Random(seed);
        for (int i = 0; i < units; i++) {
            sample.units.add(new Unit("U" + i, Text.of("Unit " + i, "Vienība " + i), UnitKind.REGION));
        }
        double[] quality = random.doubles(units).toArray();
        List<IndicatorNode> branches = new ArrayList<>();
        for (int p = 1; p <= pillars; p++) {
            List<IndicatorNode> leaves = new ArrayList<>();
            for (int i = 1; i <= indicators; i++) {
                String code = "P" + p + "-" + i;
                double size = StrictMath.pow(10, random.nextInt(8) - 3);
                sample.raw.put(
                        code,
                        Arrays.stream(quality)
                                .map(each -> size * (0.4 * each + 0.6 * random.nextDouble()))
                                .toArray());
                leaves.add(new IndicatorNode.Leaf(
                        Indicator.simple(
                                code,
                                Text.of("Indicator " + i + " of pillar " + p, p + ". pīlāra " + i + ". rādītājs"),
                                Text.of("million EUR", "milj. EUR"),
                                Direction.UP),
                        1));
            }
            branches.add(new IndicatorNode.Aggregate("P" + p, Text.of("Pillar " + p, p + ". pīlārs"), 1, leaves));
        }
        sample.tree = new IndicatorNode.Aggregate("INDEX", Text.of("Index", "Indekss"), 1, branches);
        sample.compute();
        return sample;
    }

    /** Units, tree and raw values from elsewhere. */
    static Sample of(List<Unit> units, IndicatorNode.Aggregate tree, Map<String, double[]> raw) {
        Sample sample = new Sample();
        sample.units.addAll(units);
        sample.tree = tree;
        sample.raw.putAll(raw);
        sample.compute();
        return sample;
    }

    private void compute() {
        tree.leaves().forEach(leaf -> nodes.put(leaf.code(), normalised(raw.get(leaf.code()))));
        aggregate(tree);
    }

    private static double[] normalised(double[] values) {
        double[] sorted = Statistics.sorted(values);
        double range = sorted[sorted.length - 1] - sorted[0];
        return Arrays.stream(values)
                .map(value -> 100 * (value - sorted[0]) / range)
                .toArray();
    }

    private double[] aggregate(IndicatorNode node) {
        if (node instanceof IndicatorNode.Leaf) {
            return nodes.get(node.code());
        }
        List<double[]> children = node.children().stream().map(this::aggregate).toList();
        double[] mean = new double[units.size()];
        Arrays.setAll(
                mean, unit -> children.stream().mapToDouble(each -> each[unit]).sum() / children.size());
        nodes.put(node.code(), mean);
        return mean;
    }

    Sample unit(int index, Unit unit) {
        units.set(index, unit);
        return this;
    }

    /** Says what a node's column holds, without computing the nodes above anew. */
    Sample values(String code, double... values) {
        nodes.put(code, values);
        return this;
    }

    double[] values(String code) {
        return nodes.get(code);
    }

    double[] raw(String code) {
        return raw.get(code);
    }

    Sample winsorise(String code, int unit, double to) {
        winsorised.computeIfAbsent(code, key -> new TreeMap<>()).put(unit, to);
        return this;
    }

    Sample impute(String code, int unit) {
        imputed.computeIfAbsent(code, key -> new TreeMap<>()).put(unit, CellMark.IMPUTED);
        return this;
    }

    Sample hide(String code, int unit) {
        notes.computeIfAbsent(code, key -> new TreeMap<>())
                .put(unit, new CellNote(CellStatus.CONFIDENTIAL, Optional.empty(), Optional.empty()));
        return this;
    }

    /** Gives no rank and no scores to a unit. */
    Sample screen(int unit) {
        nodes.values().forEach(values -> values[unit] = Double.NaN);
        return this;
    }

    Sample attribute(String code, String... categories) {
        attributes.put(code, categories);
        return this;
    }

    Sample argument(String key, Object value) {
        arguments.put(key, value);
        return this;
    }

    /** Leaves a table of the result away. */
    Sample without(String table) {
        without.add(table);
        return this;
    }

    IndicatorNode.Aggregate tree() {
        return tree;
    }

    EvaluationRecord record() {
        List<ResultTable> tables = new ArrayList<>();
        tables.add(stage("imputed", imputed, Map.of()));
        tables.add(stage("treated", Map.of(), winsorised));
        tables.add(scores());
        tables.add(contributions());
        tables.add(correlations());
        tables.removeIf(table -> without.contains(table.id()));
        return record(tables);
    }

    /** A record of these units with other tables. */
    EvaluationRecord record(List<ResultTable> tables) {
        Dataset.Builder dataset = new Dataset.Builder()
                .title(Text.same("Sample"))
                .synthetic(true)
                .units(units)
                .tree(tree);
        raw.forEach((code, values) -> dataset.column(
                DataColumn.Numbers.owning(key(DataRole.INDICATOR, code), values, notes.getOrDefault(code, Map.of()))));
        attributes.forEach((code, categories) ->
                dataset.column(DataColumn.Categories.of(key(DataRole.ATTRIBUTE, code), categories)));
        return record(dataset.build(), arguments, tables);
    }

    /** A record of any dataset and tables. */
    static EvaluationRecord record(Dataset dataset, Map<String, Object> arguments, List<ResultTable> tables) {
        EvaluationRecord.MethodSummary method = new EvaluationRecord.MethodSummary(
                Text.same("Method"),
                Text.same("family"),
                Text.same("origin"),
                Text.same("question"),
                Text.same("summary"),
                List.of(),
                CausalLevel.values()[0]);
        return new EvaluationRecord(
                "record",
                new EvaluationRecord.Input(
                        "method", "1", new BundleIdentity("bundle", "1", "0", Optional.empty()), arguments, 1, dataset),
                new EvaluationRecord.Result(
                        EvaluationRecord.Outcome.DONE, method, List.of(), Validity.OK, tables, List.of()),
                new EvaluationRecord.Execution("somebody", Instant.EPOCH, Duration.ZERO, 1, "0", "17"));
    }

    /** The same record with a study of ranks: median, 5 % and 95 % rank of each unit. */
    static EvaluationRecord studied(EvaluationRecord record, double[] median, double[] lower, double... upper) {
        List<ResultTable> tables = new ArrayList<>(record.result().tables());
        tables.add(new ResultTable(
                "uncertainty.ranks",
                Text.same("Ranks over weights and choices"),
                Purpose.DIAGNOSTIC,
                RowKind.UNIT,
                record.input().dataset().units().stream().map(Unit::id).toList(),
                List.of(
                        ResultColumn.Numbers.of("median-rank", Text.same("median"), ResultRole.STATISTIC, median),
                        ResultColumn.Numbers.of("rank-5", Text.same("5 %"), ResultRole.LOWER, lower),
                        ResultColumn.Numbers.of("rank-95", Text.same("95 %"), ResultRole.UPPER, upper))));
        EvaluationRecord.Input input = record.input();
        EvaluationRecord.Result result = record.result();
        return new EvaluationRecord(
                record.id(),
                new EvaluationRecord.Input(
                        input.methodId(),
                        input.methodVersion(),
                        input.bundle(),
                        input.arguments(),
                        input.seed(),
                        input.dataset(),
                        List.of(new EvaluationRecord.StudyInput("uncertainty", "1", input.bundle(), Map.of()))),
                new EvaluationRecord.Result(
                        result.outcome(),
                        result.method(),
                        result.arguments(),
                        result.validity(),
                        tables,
                        result.findings()),
                record.execution());
    }

    private static ColumnKey key(DataRole role, String code) {
        return new ColumnKey(role, code, new Period("2018"));
    }

    private List<String> ids() {
        return units.stream().map(Unit::id).toList();
    }

    private ResultTable stage(
            String id, Map<String, Map<Integer, CellMark>> marks, Map<String, Map<Integer, Double>> replaced) {
        List<ResultColumn> columns = new ArrayList<>();
        raw.forEach((code, values) -> {
            double[] after = values.clone();
            Map<Integer, CellMark> all = new TreeMap<>(marks.getOrDefault(code, Map.of()));
            replaced.getOrDefault(code, Map.of()).forEach((unit, value) -> {
                after[unit] = value;
                all.put(unit, CellMark.WINSORISED);
            });
            columns.add(ResultColumn.Numbers.owning(code, Text.same(code), ResultRole.VALUE, Text.EMPTY, after, all));
        });
        return new ResultTable(id, Text.same(id), Purpose.STAGE, RowKind.UNIT, ids(), columns);
    }

    private ResultTable scores() {
        List<ResultColumn> columns = new ArrayList<>();
        tree.aggregates()
                .forEach(node -> columns.add(
                        ResultColumn.Numbers.of(node.code(), node.name(), ResultRole.SCORE, nodes.get(node.code()))));
        tree.leaves()
                .forEach(leaf -> columns.add(
                        ResultColumn.Numbers.of(leaf.code(), leaf.name(), ResultRole.VALUE, nodes.get(leaf.code()))));
        columns.add(ResultColumn.Numbers.of(
                "rank", Text.of("Rank", "Vieta"), ResultRole.RANK, ranks(nodes.get(tree.code()))));
        return new ResultTable("scores", Text.same("Scores"), Purpose.SCORES, RowKind.UNIT, ids(), columns);
    }

    private static double[] ranks(double[] scores) {
        return Arrays.stream(scores)
                .map(score -> Double.isNaN(score)
                        ? Double.NaN
                        : 1
                                + Arrays.stream(scores)
                                        .filter(other -> other > score)
                                        .count())
                .toArray();
    }

    private ResultTable contributions() {
        List<ResultColumn> columns = new ArrayList<>();
        int children = tree.children().size();
        for (IndicatorNode child : tree.children()) {
            columns.add(ResultColumn.Numbers.of(
                    child.code(),
                    child.name(),
                    ResultRole.CONTRIBUTION,
                    Arrays.stream(nodes.get(child.code()))
                            .map(value -> value / children)
                            .toArray()));
        }
        return new ResultTable(
                "contributions", Text.same("Contributions"), Purpose.DIAGNOSTIC, RowKind.UNIT, ids(), columns);
    }

    private ResultTable correlations() {
        List<IndicatorNode> all = new ArrayList<>(tree.aggregates());
        all.addAll(tree.leaves());
        List<ResultColumn> columns = new ArrayList<>();
        for (IndicatorNode node : all) {
            columns.add(ResultColumn.Numbers.of(
                    node.code(),
                    node.name(),
                    ResultRole.STATISTIC,
                    all.stream()
                            .mapToDouble(other -> pearson(nodes.get(node.code()), nodes.get(other.code())))
                            .toArray()));
        }
        return new ResultTable(
                "correlations",
                Text.same("Correlations"),
                Purpose.DIAGNOSTIC,
                RowKind.NODE,
                all.stream().map(IndicatorNode::code).toList(),
                columns);
    }

    private static double pearson(double[] one, double[] other) {
        int n = 0;
        double sx = 0;
        double sy = 0;
        for (int i = 0; i < one.length; i++) {
            if (!Double.isNaN(one[i] + other[i])) {
                n++;
                sx += one[i];
                sy += other[i];
            }
        }
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < one.length; i++) {
            if (!Double.isNaN(one[i] + other[i])) {
                xx += (one[i] - sx / n) * (one[i] - sx / n);
                yy += (other[i] - sy / n) * (other[i] - sy / n);
                xy += (one[i] - sx / n) * (other[i] - sy / n);
            }
        }
        return xy / StrictMath.sqrt(xx * yy);
    }
}
