package lv.kopa.method.mcda.internal;

import static lv.kopa.method.mcda.internal.Published.byCriterion;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import lv.kopa.checked.Checked;
import lv.kopa.evaluation.EvaluationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked cases of publications, typed in; and such as NumPy computed from the formulas, where no publication could be read. */
class PublishedTest {
    private static final String NUMPY = "independent computation: NumPy";
    private static final String BOTH_CONDITIONS = "Opricovic and Tzeng 2004";

    private static final String TZENG = """
            5 8 4
            7 6 8
            8 8 6
            7 4 6""";
    private static final String OPRICOVIC = """
            1 3000
            2 3750
            5 4500""";
    private static final String YANG = """
            78 56 34 6
            4 45 3 97
            18 2 50 63
            9 14 11 92
            85 9 100 29""";
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
    private static final String PLANTS = """
            80 90 6 5.4 8 5
            65 58 2 9.7 1 1
            83 60 4 7.2 4 7
            40 80 10 7.5 7 10
            52 72 6 2.0 3 8
            94 96 7 3.6 5 6""";
    private static final String ZAVADSKAS = """
            3 100 10 7
            2.5 80 8 5
            1.8 50 20 11
            2.2 70 12 9""";
    /** SYNTHETIC. */
    private static final String SIX = """
            52 3.1 18 240
            47 4.4 25 310
            61 2.2 12 150
            38 5.0 31 405
            55 3.9 16 275
            44 2.8 22 190""";

    private static Published six(String method, String scale) {
        return Published.of(NUMPY, method, SIX)
                .weighed("0.4 0.3 0.2 0.1")
                .directed("++--")
                .with("normalisation", scale);
    }

    private static Published smart(double constants) {
        return Published.of(NUMPY, "smart", SIX)
                .weighed("0.4 0.3 0.2 0.1")
                .directed("++--")
                .with("smart.lower", byCriterion("30 2 10 100"))
                .with("smart.upper", byCriterion("70 6 40 500"))
                .with("smart.curvature", byCriterion("2 0 -1.5 0"))
                .with("smart.constants", constants);
    }

    private static Published third() {
        return Published.of(NUMPY, "electre3", SIX)
                .weighed("0.4 0.3 0.2 0.1")
                .directed("++--")
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
                Published.of("Tzeng and Huang 2011", "topsis", TZENG)
                        .weighed("0.3 0.4 0.3")
                        .gives("score", "0.5037 0.6581 0.7482 0.3340", 5e-5),
                Published.of(BOTH_CONDITIONS, "topsis", OPRICOVIC)
                        .directed("-+")
                        .with("normalisation", "min-max")
                        .gives("score", "0.500 0.617 0.500", 5e-4),
                six("topsis", "min-max")
                        .gives(
                                "score",
                                "0.53134862584684 0.49906727637617 0.60435607626104 0.39564392373896 0.6934151045232 0.3098633744911",
                                1e-13),
                six("topsis", "ratio")
                        .gives(
                                "score",
                                "0.45140510793091 0.48977510361272 0.54874635819646 0.45125364180354 0.6222304216732 0.27600034632835",
                                1e-13),
                six("topsis", "maximum")
                        .gives(
                                "score",
                                "0.51017573410793 0.52817354417818 0.54874635819646 0.45125364180354 0.67759022874358 0.33976811007465",
                                1e-13),
                six("topsis", "sum")
                        .gives(
                                "score",
                                "0.43952404732822 0.47810924015755 0.5475661578141 0.4524338421859 0.60731762240951 0.28387648228953",
                                1e-13),
                Published.of(BOTH_CONDITIONS, "vikor", OPRICOVIC).directed("-+").gives("compromise", "1 0 1", 1e-12),
                Published.of(BOTH_CONDITIONS, "vikor", OPRICOVIC)
                        .directed("-+")
                        .gives("group-utility", "0.5 0.375 0.5", 1e-12),
                Published.of(BOTH_CONDITIONS, "vikor", OPRICOVIC)
                        .directed("-+")
                        .gives("individual-regret", "0.5 0.25 0.5", 1e-12),
                Published.of(BOTH_CONDITIONS, "vikor", OPRICOVIC).directed("-+").gives("compromise-set", "0 1 0", 0),
                Published.of("scikit-criteria, test_vikor", "vikor", TZENG)
                        .weighed("0.3 0.4 0.3")
                        .gives("compromise", "0.75 0.25 0 1", 1e-12),
                Published.of("scikit-criteria, test_vikor", "vikor", TZENG)
                        .weighed("0.3 0.4 0.3")
                        .gives("compromise-set", "0 1 1 0", 0),
                Published.of("Yang and Wu 2020", "vikor", YANG).gives("compromise", "0.5679 0.7667 1 0.7493 0", 5e-5),
                Published.of("Yazdani and others 2020", "edas", """
                                3873 39.55 0.27 0.87 150 0.07 12 2130
                                5067 67.26 0.23 0.23 40 0.02 21 2200
                                2213 24.69 0.08 0.17 200 0.04 35 570
                                6243 132 0.07 0.25 100 0.04 16 100
                                8312 460.47 0.05 0.21 25 0.1 25 200""")
                        .weighed("0.131 0.113 0.126 0.125 0.126 0.129 0.132 0.117")
                        .directed("---++-++")
                        .gives("score", "0.841 0.632 0.883 0.457 0.104", 5e-4),
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
                Published.of("Badi and others 2017", "codas", """
                                45 3600 45 0.9
                                25 3800 60 0.8
                                23 3100 35 0.9
                                14 3400 50 0.7
                                15 3300 40 0.8
                                28 3000 30 0.6""")
                        .weighed("0.2857 0.3036 0.2321 0.1786")
                        .directed("+-++")
                        .gives("score", "1.3914 0.3411 -0.2170 -0.5381 -0.7292 -0.2481", 5e-5),
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
                Published.of("Pamučar and Ćirović 2015", "mabac", """
                                22600 3800 2 5 1.06 3.00 3.5 2.8 24.5 6.5
                                19500 4200 3 2 0.95 3.00 3.4 2.2 24 7.0
                                21700 4000 1 3 1.25 3.20 3.3 2.5 24.5 7.3
                                20600 3800 2 5 1.05 3.25 3.2 2.0 22.5 11.0
                                22500 3800 4 3 1.35 3.20 3.7 2.1 23 6.3
                                23250 4210 3 5 1.45 3.60 3.5 2.8 23.5 7.0
                                20300 3850 2 5 0.90 3.25 3.0 2.6 21.5 6.0""")
                        .weighed("0.146 0.144 0.119 0.121 0.115 0.101 0.088 0.068 0.050 0.048")
                        .directed("-+++--++++")
                        .gives("score", "0.0826 0.2183 -0.0488 0.0246 -0.0704 0.0465 0.0464", 5e-5),
                Published.of("Aksoy 2021", "mairca", """
                                70 245 16.4 19
                                52 246 7.3 22
                                53 295 10.3 25
                                63 256 12 8
                                64 233 5.3 17""")
                        .weighed("0.04744 0.02464 0.51357 0.41435")
                        .gives("gap", "0.0332 0.1122 0.0654 0.1304 0.1498", 5e-5),
                Published.of("Ulutaş and others 2020", "marcos", """
                                660 1000 1600 18 1200
                                800 1000 1600 24 900
                                980 1000 2500 24 900
                                920 1500 1600 24 900
                                1380 1500 1500 24 1150
                                1230 1000 1600 24 1150
                                680 1500 1600 18 1100
                                960 2000 1600 12 1150""")
                        .weighed("0.1061 0.3476 0.3330 0.1185 0.0949")
                        .directed("-++++")
                        .gives("score", "0.5649 0.5543 0.6410 0.6174 0.6016 0.5453 0.6282 0.6543", 5e-5),
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
                Published.of("Dezert and others 2020", "spotis", """
                                10.5 -3.1 1.7
                                -4.7 0 3.4
                                8.1 0.3 1.3
                                3.2 7.3 -5.3""")
                        .weighed("0.2 0.3 0.5")
                        .directed("+-+")
                        .with("spotis.lower", byCriterion("-5 -6 -8"))
                        .with("spotis.upper", byCriterion("12 10 5"))
                        .gives("distance", "0.1989 0.3705 0.3063 0.7491", 5e-5),
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
                sorted().gives("class-optimistic", "1 1 2", 0),
                six("wsm", "min-max")
                        .gives(
                                "score",
                                "0.54145481991424 0.49264882154235 0.7 0.3 0.68667016005487 0.34768410796813",
                                1e-13),
                six("wsm", "ratio")
                        .gives(
                                "score",
                                "0.72281693989071 0.71658381808567 0.832 0.6636367197446 0.79920119225037 0.6445628676759",
                                1e-13),
                six("wsm", "maximum")
                        .gives(
                                "score",
                                "0.65159531504005 0.63436318885429 0.71754360812425 0.54918032786885 0.7235286966854 0.56767552604605",
                                1e-13),
                six("wsm", "sum")
                        .gives(
                                "score",
                                "0.16469787106794 0.16273844134929 0.19144401598962 0.15120034833693 0.182220202313 0.14769912094322",
                                1e-13),
                six("wsm", "vector")
                        .gives(
                                "score",
                                "0.46859360398922 0.4584916138425 0.50419698374767 0.41219715520017 0.50726624841322 0.42485494033079",
                                1e-13),
                six("wpm", "ratio")
                        .gives(
                                "score",
                                "0.71508334041062 0.69626283614715 0.78169224411653 0.61973930199734 0.79127898505529 0.6379564365754",
                                1e-13),
                six("wpm", "sum")
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
        Map<String, Object> given = each.made().given();
        StringBuilder variant = new StringBuilder(each.column().replace('-', ' '));
        if (given.containsKey("normalisation")) {
            variant.append(" by ").append(given.get("normalisation"));
        }
        if (given.containsKey("smart.constants")) {
            variant.append(", constants that add up to ").append(given.get("smart.constants"));
        }
        Checked.agrees(
                "mcda." + each.method(),
                variant.toString(),
                each.source(),
                each.expected(),
                each.found(),
                each.tolerance());
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

    static Stream<Published> weights() {
        return Stream.of(
                Published.of("Diakoulaki and others 1995", "critic", """
                                61 1.08 4.33
                                20.7 0.26 4.34
                                16.3 1.98 2.53
                                9 3.29 1.65
                                5.4 2.77 2.33
                                4 4.12 1.21
                                -6.1 3.52 2.10
                                -34.6 3.31 0.98""")
                        .gives("", "0.20222554 0.48090173 0.31687273", 5e-9),
                Published.of("Elsayed and others 2017", "entropy", """
                                7 312 1891 6613 163
                                72 88 728 941804 1078
                                10 252 2594 3466 117471
                                10 145 980 2371 86329
                                65 54 350 501 29897
                                29 48 380 912 34051
                                7 476 3300 78470 2212
                                70 87 650 733 819000
                                4 86 591 3015 103
                                12 79 579 3240 96098
                                21 45 261 1253 453
                                1 72 530 4333 0.1048""")
                        .gives("", "0.104991 0.069124 0.071373 0.449937 0.304575", 5e-7),
                Published.of("Keshavarz-Ghorabaee and others 2021", "merec", """
                                450 8000 54 145
                                10 9100 2 160
                                100 8200 31 153
                                220 9300 1 162
                                5 8400 23 158""")
                        .directed("++--")
                        .gives("", "0.5752 0.0141 0.4016 0.0091", 5e-5),
                Published.of("Zavadskas and Podvezko 2016", "cilos", ZAVADSKAS)
                        .directed("-+-+")
                        .gives("", "0.3343 0.2199 0.1957 0.2501", 5e-5),
                Published.of("Zavadskas and Podvezko 2016", "idocriw", ZAVADSKAS)
                        .directed("-+-+")
                        .gives("", "0.1658 0.1885 0.3545 0.2911", 5e-5),
                Published.of("Jahan and Edwards 2013", "deviation", """
                                0 0 0
                                0.39 0.3 0.77
                                0.17 0.36 0.8
                                0.35 0.29 0.93
                                0.3 0.4 0.94
                                0.84 0.71 1
                                1 1 0.99""").gives("", "0.35 0.31 0.34", 5e-3),
                Published.of("pymcdm", "gini", """
                                5 6 7
                                5.5 6.1 8
                                4 5 9""").gives("", "0.412 0.2562 0.3319", 5e-5));
    }

    @ParameterizedTest
    @MethodSource("weights")
    void weightsAreThosePrinted(Published each) {
        double[] found = each.made()
                .with("weights.method", each.method())
                .run(Methods.of("wsm"))
                .table("weights")
                .orElseThrow()
                .numbers("weight")
                .orElseThrow()
                .toArray();
        Checked.agrees(
                "mcda.weights." + each.method(), "weights", each.source(), each.expected(), found, each.tolerance());
    }

    /** Six criteria that contradict each other; consistency computed by NumPy. */
    @Test
    void prioritiesByTheEigenvector() {
        double[][] judged = Stream.of("1 4 3 1 3 4", "0 1 7 3 0.2 1", "0 0 1 0.2 0.2 0", "0 0 0 1 1 0", "0 0 0 0 1 3")
                .map(Published::numbers)
                .toArray(double[][]::new);
        judged[2][5] = 1.0 / 6;
        judged[3][5] = 1.0 / 3;
        Map<String, Object> criteria = new LinkedHashMap<>();
        for (int i = 0; i < judged.length; i++) {
            for (int k = i + 1; k < 6; k++) {
                criteria.put("C" + (i + 1) + ":C" + (k + 1), judged[i][k]);
            }
        }
        EvaluationResult result = Case.of(new double[] {1, 2, 3, 4, 5, 6}, new double[] {6, 5, 4, 3, 2, 1})
                .with("ahp.criteria", criteria)
                .run(Methods.of("ahp"));
        Checked.agrees(
                "mcda.ahp",
                "eigenvector",
                "Wang and Chin 2011",
                Published.numbers("0.3208 0.1395 0.0348 0.1285 0.2374 0.1391"),
                result.table("priorities")
                        .orElseThrow()
                        .numbers("weight")
                        .orElseThrow()
                        .toArray(),
                5e-5);
        Checked.agrees(
                "mcda.ahp",
                "consistency ratio",
                NUMPY + ", judgements of Wang and Chin 2011",
                new double[] {0.22901130676149675},
                new double[] {result.findings().get(0).figures().get("ratio")},
                1e-12);
        assertEquals("inconsistent-criteria", result.findings().get(0).key());
    }

    /** The judgements by which scikit-criteria shows that variants differ. */
    @ParameterizedTest
    @CsvSource({"column-mean, 0.4177 0.2660 0.3164, 5e-5", "eigenvector, 0.4218564 0.26423781 0.31390579, 5e-9"})
    void analyticHierarchyByBothVariants(String variant, String points, double tolerance) {
        double third = 1.0 / 3;
        Case made = Case.of(new double[] {1, 2, 3}, new double[] {2, 3, 1}, new double[] {3, 1, 2})
                .with("ahp.criteria", Map.of("C2:C1", third, "C3:C1", third, "C3:C2", 0.5))
                .with(
                        "ahp.units",
                        Map.of(
                                "C1:A2:A1",
                                0.2,
                                "C1:A3:A1",
                                third,
                                "C1:A3:A2",
                                3,
                                "C2:A2:A1",
                                9,
                                "C2:A3:A1",
                                3,
                                "C2:A3:A2",
                                0.2,
                                "C3:A2:A1",
                                0.5,
                                "C3:A3:A1",
                                5,
                                "C3:A3:A2",
                                7))
                .with("ahp.priorities", variant);
        boolean printed = variant.equals("column-mean");
        Checked.agrees(
                "mcda.ahp",
                variant.replace('-', ' '),
                (printed ? "" : NUMPY + ", judgements of ") + "scikit-criteria, ahp_ext",
                Published.numbers(points),
                made.scores(Methods.of("ahp")),
                tolerance);
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

    @Test
    void theGaiaPlaneOfSixPlants() {
        EvaluationResult result = plants().made().run(Methods.of("promethee"));
        assertEquals(0.8347130078254278, result.findings().get(0).figures().get("quality"), 1e-12);
    }
}
