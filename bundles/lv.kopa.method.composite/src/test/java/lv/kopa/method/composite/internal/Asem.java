package lv.kopa.method.composite.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * The ASEM sustainable connectivity index (COINr; European Commission, Joint Research Centre): 51 countries, 49
 * indicators. Lies beside the checkout; not shipped.
 */
final class Asem {
    /** The arguments that reproduce the published index, as shipped in {@code distribution/docs/examples}. */
    static final Map<String, Object> ARGUMENTS = Map.of(
            "imputation", Map.of("method", "group-mean", "group", "EurAsia_group"),
            "treatment", Map.of("method", "winsorise", "skewness", 2, "kurtosis", 3.5, "limit", 5),
            "normalisation", Map.of("method", "min-max", "lower", 0, "upper", 100),
            "weights", Map.of("method", "tree"),
            "aggregation", Map.of("method", "arithmetic"));

    private static final Period YEAR = new Period("2018");

    private final Path folder;
    private final Csv data;
    private final Csv meta;

    private Asem(Path folder) {
        this.folder = folder;
        this.data = Csv.read(folder.resolve("asem_iData.csv"));
        this.meta = Csv.read(folder.resolve("asem_iMeta.csv"));
    }

    /** The case; skips the test where the reference folder is absent. */
    static Asem present() {
        Path folder = Optional.ofNullable(System.getenv("KOPA_REFERENCE"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "..", "shared", "reference"))
                .resolve("composite");
        assumeTrue(
                Files.exists(folder.resolve("asem_iData.csv")),
                () -> "no reference data in " + folder.toAbsolutePath().normalize() + "; set KOPA_REFERENCE");
        return new Asem(folder);
    }

    Csv expected(String stage) {
        return Csv.read(folder.resolve("expected_asem_stage_" + stage + ".csv"));
    }

    List<String> indicators() {
        return codes("Indicator");
    }

    List<String> aggregates() {
        return codes("Aggregate");
    }

    private List<String> codes(String type) {
        return meta.rows().stream()
                .filter(row -> cell(row, "Type").equals(type))
                .map(row -> cell(row, "iCode"))
                .toList();
    }

    private String cell(List<String> row, String column) {
        return row.get(meta.header().indexOf(column));
    }

    Dataset dataset() {
        Dataset.Builder builder = base();
        indicators().forEach(code -> builder.column(column(DataRole.INDICATOR, code, data.numbers(code))));
        codes("Denominator").forEach(code -> builder.column(column(DataRole.DENOMINATOR, code, data.numbers(code))));
        return builder.tree(tree(true)).build();
    }

    /** A dataset that holds the values of a stage as they are expected, with nothing left to divide. */
    Dataset dataset(String stage) {
        Dataset.Builder builder = base();
        Csv values = expected(stage);
        indicators().forEach(code -> builder.column(column(DataRole.INDICATOR, code, values.numbers(code))));
        return builder.tree(tree(false)).build();
    }

    private static DataColumn column(DataRole role, String code, double[] values) {
        return DataColumn.Numbers.of(new ColumnKey(role, code, YEAR), values);
    }

    private Dataset.Builder base() {
        Dataset.Builder builder = new Dataset.Builder();
        List<String> names = data.words("uName");
        List<String> codes = data.words("uCode");
        for (int i = 0; i < codes.size(); i++) {
            builder.unit(new Unit(codes.get(i), Text.same(names.get(i)), UnitKind.REGION));
        }
        return builder.column(DataColumn.Categories.of(
                new ColumnKey(DataRole.ATTRIBUTE, "EurAsia_group", Period.NONE),
                data.words("EurAsia_group").toArray(String[]::new)));
    }

    private IndicatorNode.Aggregate tree(boolean divided) {
        Map<String, List<IndicatorNode>> children = new LinkedHashMap<>();
        IndicatorNode node = null;
        for (int level = 1; level <= 4; level++) {
            for (List<String> row : meta.rows()) {
                if (cell(row, "Level").equals(String.valueOf(level))) {
                    node = node(row, children, divided);
                    children.computeIfAbsent(cell(row, "Parent"), parent -> new ArrayList<>())
                            .add(node);
                }
            }
        }
        return (IndicatorNode.Aggregate) node;
    }

    private IndicatorNode node(List<String> row, Map<String, List<IndicatorNode>> children, boolean divided) {
        String code = cell(row, "iCode");
        double weight = Double.parseDouble(cell(row, "Weight"));
        Text name = Text.same(cell(row, "iName"));
        if (cell(row, "Type").equals("Aggregate")) {
            return new IndicatorNode.Aggregate(code, name, weight, children.get(code));
        }
        Direction direction = cell(row, "Direction").equals("-1") ? Direction.DOWN : Direction.UP;
        Indicator indicator = Indicator.simple(code, name, Text.same(cell(row, "Unit")), direction);
        String denominator = cell(row, "Denominator");
        boolean divides = divided && !denominator.isEmpty() && !denominator.equals("NA");
        return new IndicatorNode.Leaf(divides ? indicator.per(denominator) : indicator, weight);
    }
}
