package lv.kopa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {
    private static List<String> sorted(Language language, String... words) {
        return java.util.Arrays.stream(words)
                .sorted(Comparator.comparing(each -> Alphabet.key(each, language)))
                .toList();
    }

    @Test
    void lettersStandAsInTheLatvianAlphabet() {
        assertEquals(
                List.of(
                        "Ābele", "abi", "Cukurs", "Čiekurs", "čigāns", "Diena", "Iela", "Yes", "Kaķis", "Ķirsis", "Šis",
                        "Zars", "Žagars"),
                sorted(
                        Language.LV,
                        "Žagars",
                        "Zars",
                        "Šis",
                        "Ķirsis",
                        "Kaķis",
                        "Yes",
                        "Iela",
                        "Diena",
                        "čigāns",
                        "Čiekurs",
                        "Cukurs",
                        "abi",
                        "Ābele"));
        assertEquals(
                Alphabet.key("Čiekurs", Language.LV), Alphabet.key("C\u030ciekurs", Language.LV), "combining letters");
    }

    @Test
    void wholeNumbersStandBySizeAndDecimalsByTheirDigits() {
        for (Language language : Language.values()) {
            assertEquals(
                    List.of(
                            "Amber",
                            "Amber 2",
                            "Amber 10",
                            "Amber 010 b",
                            "Amber 1234567890",
                            "Amber 12345678901",
                            "Amber x"),
                    sorted(
                            language,
                            "Amber x",
                            "Amber 10",
                            "Amber 12345678901",
                            "Amber 1234567890",
                            "Amber",
                            "Amber 010 b",
                            "Amber 2"));
            assertEquals(
                    List.of("01.1", "01.11", "01.2", "2", "10.5"),
                    sorted(language, "10.5", "2", "01.2", "01.11", "01.1"));
        }
    }

    @Test
    void inEnglishMarksCountForNothing() {
        assertEquals(
                List.of("Ābele", "abi", "Čiekurs", "Cukurs"), sorted(Language.EN, "Cukurs", "Čiekurs", "abi", "Ābele"));
    }
}
