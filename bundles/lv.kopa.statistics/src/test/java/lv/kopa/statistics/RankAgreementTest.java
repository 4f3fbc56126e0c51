package lv.kopa.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lv.kopa.checked.Checked;
import org.junit.jupiter.api.Test;

/** Against published figures, and those of SciPy's manual for its functions of the same names. */
class RankAgreementTest {
    private static final double NONE = Double.NaN;

    @Test
    void kendallWithSharedRanks() {
        double[] x = {12, 2, 1, 12, 2};
        double[] y = {1, 4, 7, 1, 0};
        agrees("Kendall’s τ", "SciPy, kendalltau", -0.47140452079103173, RankAgreement.kendall(x, y));
        assertEquals(1, RankAgreement.kendall(x, x), 1e-15);
    }

    @Test
    void spearmanWithSharedRanks() {
        agrees(
                "Spearman’s ρ",
                "SciPy, spearmanr",
                0.8207826816681233,
                RankAgreement.spearman(new double[] {1, 2, 3, 4, 5}, new double[] {5, 6, 7, 8, 7}));
    }

    /** Six applicants, three executives: Siegel 1956, Nonparametric Statistics, p. 229; W = .16. */
    @Test
    void concordanceOfThreeExecutives() {
        double w = RankAgreement.concordance(
                new double[] {1, 6, 3, 2, 5, 4}, new double[] {1, 5, 6, 4, 2, 3}, new double[] {6, 3, 2, 5, 4, 1});
        agrees("Kendall’s W", "Siegel 1956, p. 229", 12 * 25.5 / (9 * (216 - 6)), w);
    }

    private static void agrees(String figure, String reference, double expected, double found) {
        Checked.agrees("agreement", figure, reference, new double[] {expected}, new double[] {found}, 1e-15);
    }

    @Test
    void theSameRankingsAgreeWhollyAndOppositeOnesNotAtAll() {
        double[] up = {1, 2, 2, 4, 5};
        double[] down = {5, 3, 3, 2, 1};
        assertEquals(1, RankAgreement.concordance(up, up, up), 1e-15);
        assertEquals(0, RankAgreement.concordance(new double[] {1, 2, 3}, new double[] {3, 2, 1}), 1e-15);
        assertEquals(9, RankAgreement.reversals(up, down));
        assertEquals(0, RankAgreement.reversals(up, up));
    }

    @Test
    void unitsWithoutARankDoNotCount() {
        double[] first = {1, 2, NONE, 3};
        double[] second = {1, 3, 2, NONE};
        assertEquals(1, RankAgreement.kendall(first, second), 0);
        assertEquals(1, RankAgreement.concordance(first, second), 0);
        assertEquals(0, RankAgreement.reversals(first, second));
    }

    @Test
    void rankingsThatTellNothingApartHaveNoFigure() {
        double[] same = {1, 1, 1};
        assertTrue(Double.isNaN(RankAgreement.kendall(same, same)));
        assertTrue(Double.isNaN(RankAgreement.spearman(same, same)));
        assertTrue(Double.isNaN(RankAgreement.concordance(same, same)));
    }
}
