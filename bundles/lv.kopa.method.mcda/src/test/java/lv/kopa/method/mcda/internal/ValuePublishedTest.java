package lv.kopa.method.mcda.internal;

import static lv.kopa.method.mcda.internal.Published.byCriterion;
import static lv.kopa.method.mcda.internal.Published.six;

import java.util.Arrays;
import java.util.stream.Stream;
import lv.kopa.checked.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked cases of methods that add up or multiply values. */
class ValuePublishedTest {
    private static final String CHAKRABORTY = """
            30 23 5 0.745 0.745 1500 5000
            18 13 15 0.745 0.745 1300 6000
            15 12 10 0.500 0.500 950 7000
            25 20 13 0.745 0.745 1200 4000
            14 18 14 0.255 0.745 950 3500
            17 15 9 0.745 0.500 1250 5250
            23 18 20 0.500 0.745 1100 3000
            16 8 14 0.255 0.500 1500 3000""";
    private static final String KRACKA = """
            33.95 23.78 11.45 39.97 29.44 167.10 3.852
            38.9 4.17 6.32 0.01 4.29 132.52 25.184
            37.59 9.36 8.23 4.35 10.22 136.71 10.845
            30.44 37.59 13.91 74.08 45.10 198.34 2.186
            36.21 14.79 9.17 17.77 17.06 148.3 6.610
            37.8 8.55 7.97 2.35 9.25 134.83 11.935""";

    private static Published smart(double constants) {
        return six("smart")
                .with("smart.lower", byCriterion("30 2 10 100"))
                .with("smart.upper", byCriterion("70 6 40 500"))
                .with("smart.curvature", byCriterion("2 0 -1.5 0"))
                .with("smart.constants", constants);
    }

    static Stream<Published> scores() {
        return Stream.of(
                Published.of("Stanujkic and others 2015", "aras", """
                                4.64 3.00 3.00 3.00 2.88 3.63
                                4.00 4.00 4.64 3.56 3.63 5.00
                                3.30 4.31 3.30 4.00 3.30 4.00
                                2.62 5.00 4.22 4.31 5.00 5.00""")
                        .weighed("0.28 0.25 0.19 0.15 0.08 0.04")
                        .gives("score", "0.74 0.86 0.78 0.86", 5e-3),
                Published.of("Siregar and others 2021", "moora", """
                                1.5 3 5 3.3
                                2 7 5 3.35
                                3 1 5 3.07
                                2.2 4 5 3.5
                                2 5 3 3.09
                                3.2 2 3 3.48
                                2.775 3 5 3.27""")
                        .weighed("0.3 0.2 0.1 0.4")
                        .directed("-+++")
                        .gives("score", "0.1801 0.2345 0.0625 0.1757 0.1683 0.0742 0.1197", 5e-5),
                Published.of("Kracka and others 2010", "multimoora", KRACKA)
                        .directed("----+-+")
                        .gives("rank", "5 1 3 6 4 2", 0),
                Published.of("Yazdani and others 2019", "cocoso", """
                                60 0.4 2540 500 990
                                6.35 0.15 1016 3000 1041
                                6.8 0.1 1727.2 1500 1676
                                10 0.2 1000 2000 965
                                2.5 0.1 560 500 915
                                4.5 0.08 1016 350 508
                                3 0.1 1778 1000 920""")
                        .weighed("0.036 0.192 0.326 0.326 0.12")
                        .directed("+-+++")
                        .gives("score", "2.041 2.788 2.882 2.416 1.299 1.443 2.519", 5e-4),
                Published.of("Işık and Adalı 2016", "ocra", """
                                7.7 256 7.2 7.3 7.3
                                8.1 250 7.9 7.8 7.7
                                8.7 352 8.6 7.9 8.0
                                8.1 262 7.0 8.1 7.2
                                6.5 271 6.3 6.4 6.1
                                6.8 228 7.1 7.2 6.5""")
                        .weighed("0.239 0.225 0.197 0.186 0.153")
                        .directed("+-+++")
                        .gives("score", "0.143 0.210 0.164 0.167 0 0.112", 5e-4),
                Published.of("Uysal and Inan 2022", "copras", """
                                3.57 4 4 83.75 3 9 1
                                3.07 3.95 4 83 3 1 3
                                3.23 3.54 3.46 66 4 0 2
                                3.42 3.96 4 70 5 5 7
                                2.56 3.37 3.79 82 4 4 5""")
                        .directed("++++-++")
                        .gives("utility", "100 78.8501 63.3837 98.6506 86.8878", 5e-5),
                six("wsm")
                        .with("normalisation", "min-max")
                        .gives(
                                "score",
                                "0.54145481991424 0.49264882154235 0.7 0.3 0.68667016005487 0.34768410796813",
                                1e-13),
                six("wsm")
                        .with("normalisation", "ratio")
                        .gives(
                                "score",
                                "0.72281693989071 0.71658381808567 0.832 0.6636367197446 0.79920119225037 0.6445628676759",
                                1e-13),
                six("wsm")
                        .with("normalisation", "maximum")
                        .gives(
                                "score",
                                "0.65159531504005 0.63436318885429 0.71754360812425 0.54918032786885 0.7235286966854 0.56767552604605",
                                1e-13),
                six("wsm")
                        .with("normalisation", "sum")
                        .gives(
                                "score",
                                "0.16469787106794 0.16273844134929 0.19144401598962 0.15120034833693 0.182220202313 0.14769912094322",
                                1e-13),
                six("wsm")
                        .with("normalisation", "vector")
                        .gives(
                                "score",
                                "0.46859360398922 0.4584916138425 0.50419698374767 0.41219715520017 0.50726624841322 0.42485494033079",
                                1e-13),
                six("wpm")
                        .with("normalisation", "ratio")
                        .gives(
                                "score",
                                "0.71508334041062 0.69626283614715 0.78169224411653 0.61973930199734 0.79127898505529 0.6379564365754",
                                1e-13),
                six("wpm")
                        .with("normalisation", "sum")
                        .gives(
                                "score",
                                "0.16413109469301 0.15981127657829 0.17941965151392 0.14224704214574 0.18162006955738 0.14642837049098",
                                1e-13),
                smart(1).gives(
                                "score",
                                "0.57124462190283 0.55654615343545 0.64242066948258 0.43390804802628 0.66209328200699 0.45422773217827",
                                1e-13),
                smart(0.8)
                        .gives(
                                "score",
                                "0.51349763634012 0.49988640311308 0.57930595650526 0.3772845307876 0.60911215717954 0.40012528453339",
                                1e-13),
                smart(1.3)
                        .gives(
                                "score",
                                "0.6491836655334 0.63236814667451 0.7251774305552 0.5118637237532 0.73185238103857 0.52877776138342",
                                1e-13));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void scoresAreThosePrinted(Published each) {
        each.agrees();
    }

    /** The weights of the paper add up to 1.0155 and were not divided by their sum; here they are. */
    @Test
    void waspasOfWeightsThatDoNotAddUpToOne() {
        Published made = Published.of("Chakraborty and others 2015", "waspas", CHAKRABORTY)
                .weighed("0.1181 0.1181 0.0445 0.1181 0.2861 0.2861 0.0445")
                .directed("+++++--");
        double[] sums = made.found("sum");
        double[] products = made.found("product");
        double[] scores = new double[sums.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1.0155 * sums[i] / 2 + Math.pow(products[i], 1.0155) / 2;
        }
        Checked.agrees(
                "mcda.waspas",
                "weights that do not add up to one",
                made.source(),
                Published.numbers("0.8329 0.7884 0.6987 0.8831 0.7971 0.7036 0.8728 0.5749"),
                scores,
                5e-5);
    }

    @Test
    void arasWithAnOptimumThatWasGiven() {
        Published made = Published.of("Stanujkic and others 2015", "aras", """
                        7.6 46 18 390 0.1 11
                        5.5 32 21 360 0.05 11
                        5.3 32 21 290 0.05 11
                        5.7 37 19 270 0.05 9
                        4.2 38 19 240 0.1 8
                        4.4 38 19 260 0.1 8
                        3.9 42 16 270 0.1 5
                        7.9 44 20 400 0.05 6
                        8.1 44 20 380 0.05 6
                        4.5 46 18 320 0.1 7
                        5.7 48 20 320 0.05 11
                        5.2 48 20 310 0.05 11
                        7.1 49 19 280 0.1 12
                        6.9 50 16 250 0.05 10""")
                .weighed("0.21 0.16 0.26 0.17 0.12 0.08")
                .directed("++++--")
                .with("aras.optimum", byCriterion("15 50 24.5 400 0.05 5"))
                .gives(
                        "score",
                        "0.6706 0.6564 0.6269 0.6315 0.5464 0.5580 0.5658 0.7762 0.7734 0.6003 0.6772 0.6628 0.6334 0.6511",
                        5e-5);
        // as pymcdm computes it; the publication prints slightly other numbers
        Checked.agrees(
                "mcda.aras",
                "optimum given",
                "pymcdm, Zavadskas and Turskis 2010",
                made.expected(),
                made.found(),
                5e-5);
    }

    /** There each of seven criteria weighs one and not a seventh. */
    @Test
    void allPartsOfMultiMoora() {
        Published made =
                Published.of("Kracka and others 2010", "multimoora", KRACKA).directed("----+-+");
        double[] ratios = Published.numbers("-1.62447867 -0.25233889 -0.84635037 -2.23363519 -1.18698242 -0.77456208");
        double[] distances = Published.numbers("0.68934931 0.69986697 0.59817104 0.85955696 0.6002238 0.61480595");
        double[] products = Published.numbers("3.4343 148689.356 120.3441 0.7882 16.2917 252.9155");
        Checked.agrees(
                "mcda.moora",
                "ratio system",
                made.source(),
                ratios,
                sevenfold(made.made().scores(Methods.of("moora"))),
                5e-9);
        Checked.agrees(
                "mcda.multimoora",
                "reference point",
                made.source(),
                distances,
                sevenfold(made.found("reference-point")),
                5e-9);
        Checked.agrees(
                "mcda.multimoora",
                "full multiplicative form",
                made.source(),
                Arrays.stream(products).map(Math::log).toArray(),
                Arrays.stream(made.found("product"))
                        .map(product -> 7 * Math.log(product))
                        .toArray(),
                1e-4);
    }

    private static double[] sevenfold(double... values) {
        return Arrays.stream(values).map(each -> 7 * each).toArray();
    }

    /** A scale alone: the weighted sum of one criterion. */
    @ParameterizedTest
    @CsvSource({
        "min-max, 1, -, 0.85294118 1 0.88235294 0 0.94117647 0.61764706",
        "min-max, 3, +, 0 0.85542169 0.21686747 0.04819277 1 0.54216867",
        "vector, 1, -, 0.62375904 0.65226214 0.62945966 0.45844104 0.6408609 0.57815408",
        "vector, 3, +, 0.28587109 0.49952212 0.34003614 0.29790777 0.53563215 0.42128371",
        "sum, 1, -, 0.17447136 0.1887723 0.17715554 0.12121168 0.18277952 0.15560959",
        "sum, 3, +, 0.12010114 0.20986094 0.14285714 0.12515803 0.22503161 0.17699115"
    })
    void scalesAreThoseOfPymcdm(String scale, int criterion, String sign, String expected) {
        double[] values = Published.numbers(criterion == 1 ? "66 61 65 95 63 74" : "95 166 113 99 178 140");
        double[][] rows =
                Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
        Checked.agrees(
                "mcda.wsm",
                "scale " + scale + ", " + sign,
                "pymcdm",
                Published.numbers(expected),
                Case.of(rows)
                        .directed(sign.equals("+") ? 1 : -1)
                        .with("normalisation", scale)
                        .scores(Methods.of("wsm")),
                5e-9);
    }
}
