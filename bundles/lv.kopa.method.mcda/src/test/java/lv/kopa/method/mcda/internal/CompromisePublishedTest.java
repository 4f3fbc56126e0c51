package lv.kopa.method.mcda.internal;

import static lv.kopa.method.mcda.internal.Published.byCriterion;
import static lv.kopa.method.mcda.internal.Published.six;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked cases of methods that measure how far a unit is from an ideal, a mean or a border. */
class CompromisePublishedTest {
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

    static Stream<Published> scores() {
        return Stream.of(
                Published.of("Tzeng and Huang 2011", "topsis", TZENG)
                        .weighed("0.3 0.4 0.3")
                        .gives("score", "0.5037 0.6581 0.7482 0.3340", 5e-5),
                Published.of(BOTH_CONDITIONS, "topsis", OPRICOVIC)
                        .directed("-+")
                        .with("normalisation", "min-max")
                        .gives("score", "0.500 0.617 0.500", 5e-4),
                six("topsis")
                        .with("normalisation", "min-max")
                        .gives(
                                "score",
                                "0.53134862584684 0.49906727637617 0.60435607626104 0.39564392373896 0.6934151045232 0.3098633744911",
                                1e-13),
                six("topsis")
                        .with("normalisation", "ratio")
                        .gives(
                                "score",
                                "0.45140510793091 0.48977510361272 0.54874635819646 0.45125364180354 0.6222304216732 0.27600034632835",
                                1e-13),
                six("topsis")
                        .with("normalisation", "maximum")
                        .gives(
                                "score",
                                "0.51017573410793 0.52817354417818 0.54874635819646 0.45125364180354 0.67759022874358 0.33976811007465",
                                1e-13),
                six("topsis")
                        .with("normalisation", "sum")
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
                Published.of("Dezert and others 2020", "spotis", """
                                10.5 -3.1 1.7
                                -4.7 0 3.4
                                8.1 0.3 1.3
                                3.2 7.3 -5.3""")
                        .weighed("0.2 0.3 0.5")
                        .directed("+-+")
                        .with("spotis.lower", byCriterion("-5 -6 -8"))
                        .with("spotis.upper", byCriterion("12 10 5"))
                        .gives("distance", "0.1989 0.3705 0.3063 0.7491", 5e-5));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void scoresAreThosePrinted(Published each) {
        each.agrees();
    }
}
