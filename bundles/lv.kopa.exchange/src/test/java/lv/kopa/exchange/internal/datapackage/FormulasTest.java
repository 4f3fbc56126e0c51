package lv.kopa.exchange.internal.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FormulasTest {
    private static final Pattern FORMULA = Pattern.compile("(^|[;\\t\\r\\n])[=+\\-@\\t\\r]");

    @Test
    void noCellIsAFormulaAndEveryTextComesBack() {
        Random random = new Random(4);
        String alphabet = "=+-@\t\r\n;'a\"";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String cell = Formulas.guarded(text.toString());

            assertFalse(FORMULA.matcher(cell).find(), cell);
            assertEquals(text.toString(), Formulas.freed(cell));
        }
    }

    @Test
    void apostrophesAreDoubledOnlyWhereOneIsTakenAway() {
        assertEquals("'=1+1", Formulas.guarded("=1+1"));
        assertEquals("''quoted'", Formulas.guarded("'quoted'"));
        assertEquals("it's", Formulas.guarded("it's"));
        assertEquals("'", Formulas.guarded(""));
        assertEquals("a;'=b", Formulas.guarded("a;=b"));
        assertEquals("Latvijas IT klasteris", Formulas.freed("Latvijas IT klasteris"));
    }
}
