package lv.kopa.method.mcda.internal;

import static lv.kopa.method.mcda.internal.Published.NUMPY;
import static lv.kopa.method.mcda.internal.Published.byCriterion;
import static lv.kopa.method.mcda.internal.Published.six;

import java.util.Map;
import java.util.stream.Stream;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.EvaluationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked cases of methods that compare units in pairs. */
class OutrankingPublishedTest {
    private static final String PLANTS = """
            80 90 6 5.4 8 5
            65 58 2 9.7 1 1
            83 60 4 7.2 4 7
            40 80 10 7.5 7 10
            52 72 6 2.0 3 8
            94 96 7 3.6 5 6""";

    private static Published third() {
        return six("electre3")
                .with("electre3.indifference", byCriterion("2 0.2 2 20"))
                .with("electre3.preference", byCriterion("6 0.8 6 80"))
                .with("electre3.veto", byCriterion("20 2.5 18 300"));
    }

    private static Published projects() {
        return Published.of(NUMPY + ", data of OutrankingTools 1.0 for ELECTRE III", "electre3", """
                        -14 90 0 40 100
                        129 100 0 0 0
                        -10 50 0 10 100
                        44 90 0 5 20
                        -14 100 0 20 40""")
                .with("electre3.indifference", byCriterion("25 16 0 12 10"))
                .with("electre3.preference", byCriterion("50 24 1 24 20"))
                .with("electre3.veto", byCriterion("100 60 2 48 90"));
    }

    private static Published sorted() {
        return Published.of(NUMPY + ", data of Mousseau, Słowiński and Zielniewicz 1999", "electre-tri", """
                        75 67 85 82 90
                        28 35 70 90 95
                        45 60 55 68 60""")
                .with(
                        "electre-tri.profiles",
                        Map.of("C1", "50;70", "C2", "48;75", "C3", "55;80", "C4", "55;75", "C5", "60;85"))
                .with("electre-tri.indifference", byCriterion("5 5 5 5 5"))
                .with("electre-tri.preference", byCriterion("10 10 10 10 10"))
                .with("electre-tri.veto", byCriterion("30 30 30 30 30"))
                .with("electre-tri.cut", 0.75);
    }

    /** All six functions, one for each criterion. */
    private static Published plants() {
        return Published.of(NUMPY + ", data of Brans, Vincke and Mareschal 1986", "promethee", PLANTS)
                .directed("-+---+")
                .with(
                        "promethee.functions",
                        Map.of(
                                "C1",
                                "u-shape",
                                "C2",
                                "v-shape",
                                "C3",
                                "linear",
                                "C4",
                                "level",
                                "C5",
                                "usual",
                                "C6",
                                "gaussian"))
                .with("promethee.indifference", Map.of("C1", 10, "C3", 0.5, "C4", 1))
                .with("promethee.preference", Map.of("C2", 30, "C3", 5, "C4", 6))
                .with("promethee.inflection", Map.of("C6", 5));
    }

    private static Published ranked(String source, String rows, String weights, String signs, String scale) {
        return Published.of(source, "electre2", rows)
                .weighed(weights)
                .directed(signs)
                .with("normalisation", scale);
    }

    static Stream<Published> scores() {
        return Stream.of(
                Published.of("Zhao and others 2013", "promethee", """
                                4 3 2
                                3 2 4
                                5 1 3""")
                        .weighed("0.5 0.3 0.2")
                        .gives("score", "0.1 -0.3 0.2", 1e-12),
                plants().gives(
                                "leaving-flow",
                                "0.219869106172 0.396296296296 0.246627387108 0.329256723767 0.454721974187 0.300071985196",
                                1e-12),
                plants().gives(
                                "entering-flow",
                                "0.365533174010 0.379134163866 0.336151037176 0.349259259259 0.161822047713 0.354943790700",
                                1e-12),
                ranked(
                                "Wang and Triantaphyllou 2008",
                                """
                                1 2 1 5 2 2 4
                                3 5 3 5 3 3 3
                                3 5 3 5 3 2 2
                                1 2 2 5 1 1 1
                                1 1 3 5 4 1 5""",
                                "0.078 0.118 0.157 0.314 0.235 0.039 0.059",
                                "+++++++",
                                "min-max")
                        .gives("rank", "4 1 3 5 2", 0),
                third().gives("place-from-top", "4 2 3 6 1 5", 0),
                third().gives("place-from-bottom", "4 5 1 3 2 6", 0),
                projects().gives("place-from-top", "1 2 3 3 3", 0),
                projects().gives("place-from-bottom", "1 1 3 2 3", 0),
                sorted().gives("class-pessimistic", "1 3 2", 0),
                sorted().gives("class-optimistic", "1 1 2", 0));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void scoresAreThosePrinted(Published each) {
        each.agrees();
    }

    /** Location of firms in Aragon. */
    @Test
    void electreOneOfCebrianAndPorcar() {
        Published made = Published.of("Cebrián and Porcar 2009", "electre1", """
                        6 5 28 5 5
                        4 2 25 10 9
                        5 7 35 9 6
                        6 1 27 6 7
                        6 8 30 7 9
                        5 6 26 4 8""")
                .weighed("0.25 0.25 0.1 0.2 0.2")
                .directed("++-++")
                .with("normalisation", "sum");
        pairs(made, "concordance", 5e-4, """
                NaN 0.5 0.35 0.5 0.35 0.45
                0.5 NaN 0.5 0.75 0.5 0.5
                0.65 0.5 NaN 0.45 0.2 0.7
                0.75 0.25 0.55 NaN 0.35 0.45
                0.9 0.7 0.8 0.9 NaN 0.9
                0.55 0.5 0.55 0.55 0.1 NaN""");
        pairs(made, "discordance", 5e-5, """
                NaN 0.5052 0.4042 0.1883 0.42857 0.2825
                0.4286 NaN 0.7143 0.2589 0.8571 0.5714
                0.1696 0.2825 NaN 0.1938 0.2825 0.2180
                0.5714 0.4042 0.8571 NaN 1.0 0.7143
                0.0485 0.3031 0.2021 0.0727 NaN 0.0969
                0.1295 0.6063 0.5052 0.2021 0.3031 NaN""");
        Published kernel = made.gives("kernel", "0 0 0 0 1 0", 0);
        Checked.agrees("mcda.electre1", "kernel", made.source(), kernel.expected(), kernel.found(), 0);
    }

    @Test
    void credibilityOfElectreThree() {
        pairs(third(), "credibility", 1e-12, """
                NaN 0.7 0.3 0.7 0.6 0.95
                0.416666666667 NaN 0.099390405513 0.8 0.375 0.85
                0.7 0.411764705882 NaN 0 0.7 0.8
                0.095840748173 0.3 0 NaN 0.032798833819 0.165584415584
                0.975 0.85 0.4 0.7 NaN 0.9
                0.45 0.6 0.124060150376 0.411764705882 0.065359477124 NaN""");
        pairs(projects(), "credibility", 1e-12, """
                NaN 0 1 0.8 1
                0 NaN 0 0.8 0.666666666667
                0.6 0 NaN 0.6 0.8
                0.214285714286 0.8 0.571428571429 NaN 0.75
                0.666666666667 0 0.8 0.8 NaN""");
    }

    private static void pairs(Published made, String table, double tolerance, String rows) {
        double[][] expected = rows.lines().map(Published::numbers).toArray(double[][]::new);
        EvaluationResult result = made.made().run(Methods.of(made.method()));
        double[] wanted = new double[expected.length * expected.length];
        double[] found = new double[wanted.length];
        for (int k = 0; k < expected.length; k++) {
            double[] column = result.table(table)
                    .orElseThrow()
                    .numbers("A" + (k + 1))
                    .orElseThrow()
                    .toArray();
            for (int i = 0; i < expected.length; i++) {
                wanted[i * expected.length + k] = expected[i][k];
                found[i * expected.length + k] = column[i];
            }
        }
        Checked.agrees("mcda." + made.method(), table, made.source(), wanted, found, tolerance);
    }

    @Test
    void theGaiaPlaneOfSixPlants() {
        EvaluationResult result = plants().made().run(Methods.of("promethee"));
        Checked.agrees(
                "mcda.promethee",
                "GAIA plane: quality",
                plants().source(),
                new double[] {0.8347130078254278},
                new double[] {result.findings().get(0).figures().get("quality")},
                1e-12);
    }
}
