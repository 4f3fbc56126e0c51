package lv.kopa.method.scorecard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.datafile.DataFault;
import lv.kopa.datafile.DataFile;
import lv.kopa.method.scorecard.internal.card.Item;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.card.Standing;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What ships, and what is wrong with a file, with line, place and cure. */
class ScorecardFileTest {
    static Stream<String> shipped() {
        return Cards.SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatShipsIsRightAndSaysOnItsFaceThatItIsNotOfficial(String id) {
        DataFile<Scorecard> file = Cards.file(id);
        assertEquals(List.of(), file.faults());
        Scorecard card = file.content().orElseThrow();
        assertEquals(id, card.id());
        assertNotEquals(Standing.OFFICIAL, card.standing());
        assertTrue(card.total().isPresent() != !card.noTotal().isEmpty());
        Stream<Text> texts = Stream.concat(
                Stream.of(card.name(), card.status(), card.origin(), card.question(), card.source(), card.licence()),
                card.items().stream().map(Item::name));
        texts.forEach(text ->
                assertEquals(Set.of(Language.EN, Language.LV), text.byLanguage().keySet(), text::toString));
    }

    @Test
    void eceiHas31ItemsAndNeitherScaleNorTotalNorThreshold() {
        Scorecard card = Cards.shipped("ecei-2013");
        assertEquals(Standing.HISTORIC, card.standing());
        assertEquals(
                List.of(4, 10, 2, 12, 3),
                card.groups().stream().map(group -> group.items().size()).toList());
        assertTrue(card.items().stream()
                .allMatch(item -> item.scale().isEmpty() && item.threshold().isEmpty()));
        assertTrue(card.total().isEmpty());
    }

    @Test
    void theHungarianAreasGive20And30And24And26Points() {
        Scorecard card = Cards.shipped("hungary-accreditation");
        assertEquals(
                List.of(20.0, 30.0, 24.0, 26.0),
                card.groups().subList(0, 4).stream().map(group -> group.most()).toList());
        assertEquals(100, card.total().orElseThrow().most());
        assertTrue(card.total().orElseThrow().atLeast().isEmpty(), "what has to be reached is not public");
        assertFalse(card.items().get(4).counted(), "the strategy is judged in words");
    }

    @Test
    void whatIsNotPublicStaysEmpty() {
        assertTrue(Cards.shipped("baden-wuerttemberg").items().isEmpty());
        assertEquals(34, Cards.shipped("baden-wuerttemberg").itemsKnownOf());
        assertTrue(Cards.shipped("parp-benchmarking").items().stream()
                .allMatch(item -> item.scale().isEmpty()));
    }

    @Test
    void theSmallOneIsRight() {
        assertEquals(List.of(), Cards.read(Cards.SMALL).faults());
    }

    /** 31 items of 5 points are not 150: a total that its items do not give is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"most\": 30|\"most\": 31|the items give 30",
                "\"scale\": { \"kind\": \"points\", \"most\": 10 }|\"counted\": true|have no scale of points: A",
                "\"kind\": \"points\", \"most\": 10|\"kind\": \"grade\", \"most\": 10|have no scale of points: A",
                "\"atLeast\": 12|\"atLeast\": 21|cannot be reached on a scale from 0 to 20",
                "\"atLeast\": 18|\"atLeast\": 31|a total of 31 cannot be reached",
                "\"code\": \"B\"|\"code\": \"A\"|A stands twice",
                "\"standing\": \"proposal\"|\"standing\": \"best\"|is not one of those",
                "\"version\": \"1.0.0\"|\"version\": \"one\"|not written as it should be",
                "\"licence\": \"none\",|\"extra\": 1,|“licence” is missing",
                "\"most\": 10|\"least\": 10|the scale has no end",
            })
    void whatIsWrongIsToldWithLineAndCure(String right, String wrong, String words) {
        assertTrue(Cards.SMALL.contains(right), right);
        DataFile<Scorecard> file = Cards.read(Cards.SMALL.replace(right, wrong));
        assertTrue(file.content().isEmpty());
        DataFault fault = file.faults().stream()
                .filter(each -> each.message().in(Language.EN).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file.faults().toString()));
        assertFalse(fault.cure().in(Language.LV).isBlank());
        assertTrue(fault.line() > 0 || fault.pointer().isEmpty());
    }

    @Test
    void eitherATotalOrAReason() {
        String none = Cards.SMALL.replaceAll("(?s),\\s*\"total\".*", "}");
        assertTrue(Cards.read(none).faults().get(0).message().in(Language.EN).contains("either a total or a reason"));
    }

    @Test
    void rubbishIsAFaultAndNoException() {
        for (String rubbish : List.of("", "{", "[]", "null", "{\"format\": 1}", "\u0000")) {
            assertFalse(Cards.read(rubbish).faults().isEmpty(), rubbish);
        }
    }
}
