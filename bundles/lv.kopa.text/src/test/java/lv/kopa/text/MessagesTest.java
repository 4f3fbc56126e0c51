package lv.kopa.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages messages = Messages.of(MessagesTest.class);

    @Test
    void sentenceComesInEveryLanguageWithTextsInTheLanguageOfTheSentence() {
        Text text = messages.text("both", 3, Text.of("firms", "uzņēmumiem"));

        assertEquals("3 of firms", text.in(Language.EN));
        assertEquals("3 no uzņēmumiem", text.in(Language.LV));
    }

    @Test
    void numbersFollowTheLanguageNotTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Text text = messages.text("number", 1234.56);
            assertEquals("1,234.6", text.in(Language.EN));
            assertEquals("1\u00a0234,6", text.in(Language.LV));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void missingTranslationFallsBackToEnglish() {
        assertEquals("only here", messages.text("english").in(Language.LV));
    }

    @Test
    void unknownKeyIsNamed() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> messages.text("nothing"));
        assertTrue(thrown.getMessage().contains("nothing"));
    }

    @Test
    void classWithoutMessagesIsRefused() {
        assertThrows(IllegalStateException.class, () -> Messages.of(String.class));
    }

    @Test
    void textNeedsAWording() {
        assertThrows(IllegalArgumentException.class, () -> new Text(Map.of()));
        assertEquals("vārds", new Text(Map.of(Language.LV, "vārds")).in(Language.EN));
    }
}
