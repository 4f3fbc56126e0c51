package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.audit.Audit;
import lv.kopa.method.composite.internal.audit.Flag;
import lv.kopa.method.composite.internal.audit.Part;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.statistics.Factors;
import lv.kopa.statistics.PrincipalComponents;

/** What the look at the structure of the index gives. */
final class AuditTables {
    private AuditTables() {}

    static List<ResultTable> of(Audit audit) {
        List<ResultTable> tables = new ArrayList<>();
        if (!audit.groups().isEmpty()) {
            tables.add(consistency(audit.groups()));
            tables.add(importance(audit.parts()));
        }
        audit.components().ifPresent(components -> {
            tables.add(eigenvalues(components));
            tables.add(loadings(audit.indicators(), audit.factors().orElseThrow()));
        });
        if (!audit.flags().isEmpty()) {
            tables.add(flags(audit.flags()));
        }
        return tables;
    }

    /** A row per node with at least two children. */
    private static ResultTable consistency(List<Audit.Group> groups) {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(Wording.COLUMNS.of(groups).words("name", group -> Listed.name(group.node())));
        columns.add(numbers("children", groups, group -> group.matrix().size()));
        columns.add(numbers("units", groups, group -> group.matrix().count()));
        columns.add(numbers("alpha", groups, group -> group.matrix().alpha()));
        columns.add(numbers("first-share", groups, group -> group.components()
                .map(each -> each.share(0))
                .orElse(Double.NaN)));
        columns.add(numbers("factors", groups, group -> group.components()
                .map(each -> (double) each.factors())
                .orElse(Double.NaN)));
        return table(
                "consistency",
                RowKind.NODE,
                groups.stream().map(group -> group.node().code()).toList(),
                columns);
    }

    /** A row per node but the root: what it was meant to count, and what it counts. */
    private static ResultTable importance(List<Part> parts) {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(Wording.COLUMNS.of(parts).words("name", part -> Listed.name(part.node())));
        columns.add(Wording.COLUMNS.of(parts).words("parent", part -> Listed.name(part.parent())));
        columns.add(numbers("among-siblings", parts, Part::weight));
        columns.add(numbers("with-parent", parts, part -> part.withParent().coefficient()));
        columns.add(numbers("units", parts, part -> part.withParent().count()));
        columns.add(numbers("importance", parts, Part::importance));
        columns.add(numbers("importance-share", parts, Part::importanceShare));
        columns.add(numbers("variance-share", parts, Part::variance));
        columns.add(numbers("with-rest", parts, Part::withRest));
        columns.add(numbers("alpha-without", parts, Part::alphaWithout));
        return table(
                "importance",
                RowKind.NODE,
                parts.stream().map(part -> part.node().code()).toList(),
                columns);
    }

    private static ResultTable eigenvalues(PrincipalComponents components) {
        int count = components.eigenvalues().length;
        int kept = components.factors();
        return table(
                "eigenvalues",
                RowKind.OTHER,
                IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList(),
                List.of(
                        Wording.COLUMNS.numbers("eigenvalue", ResultRole.STATISTIC, components.eigenvalues()),
                        Wording.COLUMNS.numbers("variance", ResultRole.STATISTIC, each(count, components::share)),
                        Wording.COLUMNS.numbers(
                                "variance-together", ResultRole.STATISTIC, each(count, components::cumulative)),
                        Wording.COLUMNS.numbers("kept", ResultRole.MEMBERSHIP, each(count, k -> k < kept ? 1 : 0))));
    }

    private static ResultTable loadings(List<IndicatorNode.Leaf> indicators, Factors factors) {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(Wording.COLUMNS.of(indicators).words("name", Listed::name));
        for (int k = 0; k < factors.count(); k++) {
            int factor = k;
            columns.add(ResultColumn.Numbers.of(
                    "factor-" + (k + 1),
                    Wording.text("column.factor", k + 1),
                    ResultRole.STATISTIC,
                    each(indicators.size(), i -> factors.loadings()[i][factor])));
        }
        columns.add(Wording.COLUMNS.numbers(
                "communality", ResultRole.STATISTIC, each(indicators.size(), factors::communality)));
        return table(
                "loadings",
                RowKind.NODE,
                indicators.stream().map(IndicatorNode::code).toList(),
                columns);
    }

    private static ResultTable flags(List<Flag> flags) {
        return table(
                "correlation-flags",
                RowKind.OTHER,
                IntStream.rangeClosed(1, flags.size()).mapToObj(String::valueOf).toList(),
                List.of(
                        Wording.COLUMNS.of(flags).words("first", flag -> Listed.name(flag.first())),
                        Wording.COLUMNS.of(flags).words("second", flag -> Listed.name(flag.second())),
                        numbers("correlation", flags, flag -> flag.correlation().coefficient()),
                        numbers("units", flags, flag -> flag.correlation().count()),
                        Wording.COLUMNS.of(flags).words("flag", flag -> Wording.option("flag", flag.kind()))));
    }

    private static <T> ResultColumn numbers(String id, List<T> rows, ToDoubleFunction<T> value) {
        return Wording.COLUMNS.numbers(
                id, ResultRole.STATISTIC, rows.stream().mapToDouble(value).toArray());
    }

    private static double[] each(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).toArray();
    }

    private static ResultTable table(String id, RowKind kind, List<String> rows, List<ResultColumn> columns) {
        return new ResultTable(id, Wording.text("table." + id), ResultTable.Purpose.DIAGNOSTIC, kind, rows, columns);
    }
}
