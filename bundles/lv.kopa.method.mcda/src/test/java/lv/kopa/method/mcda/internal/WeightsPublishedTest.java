package lv.kopa.method.mcda.internal;

import java.util.stream.Stream;
import lv.kopa.checked.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked cases of weights that come of the data. */
class WeightsPublishedTest {
    private static final String ZAVADSKAS = """
            3 100 10 7
            2.5 80 8 5
            1.8 50 20 11
            2.2 70 12 9""";

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
}
