package lv.kopa.widget.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowQueryTest {
    private final RowQuery query = RowQuery.all(Sample.content(), Language.LV);

    private static String ids(RowQuery query) {
        return Arrays.stream(query.run().rows())
                .mapToObj(query.content().rows()::get)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|RACZB",
                "riga|R",
                "RĪGA|R",
                "s|CB",
                "s b|B",
                "V > 3,5|B",
                "v>=3.5|RZB",
                "V = 3,5|RZ",
                "V = 12345,7|B",
                "V != 3.5|CB",
                "V < -1 s|C",
                "V < \u22121|C",
                "V = –|A",
                "V != -|RCZB",
                "Vieta <= 2|RZB",
                "name = bauska|B",
                "name != \"cesis\"|RAZB",
                "V >|RACZB",
                "\"a u\"|''",
            })
    void filters(String typed, String expected) {
        assertEquals(expected, ids(query.filtered(typed)));
        assertTrue(query.filtered(typed).run().problem().isEmpty(), typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"X > 1|X", "V > much|much", "name > a|name"})
    void whatIsNotUnderstoodIsSaidAndHidesNothing(String typed, String culprit) {
        RowQuery.Answer answer = query.filtered(typed).run();

        assertEquals(5, answer.rows().length);
        assertTrue(answer.problem().orElseThrow().in(Language.EN).contains(culprit));
    }

    @Test
    void sortsStablyWithMissingLastInEitherDirection() {
        assertEquals("CRZBA", ids(query.sorted(Sorting.by("V", false))));
        assertEquals("BRZCA", ids(query.sorted(Sorting.by("V", true))));
    }

    @Test
    void sortsBySeveralColumns() {
        Sorting sorting = Sorting.by("P", true).toggledToo("name");
        assertEquals("ACZRB", ids(query.sorted(sorting)));
        assertEquals("ACRZB", ids(query.sorted(sorting.toggledToo("name"))));
    }

    @Test
    void sortsWordsAsTheLanguageDoes() {
        String sorted = ids(query.filtered("name != \"=Zilupe\"").sorted(Sorting.by("name", false)));
        assertEquals("ABCR", sorted);
    }

    @Test
    void ofFiltersSortsOnlyWhatPasses() {
        assertEquals("BR", ids(query.filtered("V > 3 a").sorted(Sorting.by("V", true))));
    }

    @Test
    void sortingHasThreeStates() {
        Sorting up = Sorting.NONE.toggled("V");
        Sorting down = up.toggled("V");

        assertEquals(Sorting.by("V", false), up);
        assertEquals(Sorting.by("V", true), down);
        assertEquals(Sorting.NONE, down.toggled("V"));
        assertEquals(Sorting.by("P", false), down.toggled("P"));
        assertEquals(2, down.toggledToo("P").place("P"));
        assertEquals(Sorting.by("V", false), down.toggledToo("P").toggled("V"));
        assertEquals(down, down.toggledToo("P").toggledToo("P").toggledToo("P"));
    }
}
