package lv.kopa.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class KindTest {
    private static final Kind<Cluster> CLUSTER = Kind.of(Cluster.class);

    private static Cluster cluster() {
        return new Cluster(
                Text.of("Cluster", "Klasteris"),
                Optional.of(new Id<>("org-1")),
                Text.same("IT"),
                Cluster.Stage.MATURE,
                Optional.empty(),
                List.of("62"),
                List.of("LV00"),
                Optional.empty());
    }

    @Test
    void everyKindHasWordsForItselfItsFieldsAndTheirOptions() {
        for (Kind<?> kind : Kind.all()) {
            assertTrue(!kind.label().isEmpty() && !kind.plural().isEmpty(), kind.name());
            for (Field field : kind.fields()) {
                if (field.type() instanceof FieldType.Choice choice) {
                    choice.options()
                            .forEach(option -> assertTrue(!Options.label(option).isEmpty()));
                }
            }
        }
        assertTrue(Kind.all().size() > 30);
    }

    @Test
    void theWordsAreThereInLatvianTooAndAreNotTheNamesOfTheCode() {
        for (Kind<?> kind : Kind.all()) {
            List<Text> words = new ArrayList<>(List.of(kind.label(), kind.plural()));
            for (Field field : kind.fields()) {
                words.add(field.label());
                if (field.type() instanceof FieldType.Choice choice) {
                    choice.options().forEach(option -> words.add(Options.label(option)));
                }
            }
            for (Text word : words) {
                assertTrue(word.byLanguage().containsKey(Language.LV), word.toString());
                for (String wording : word.byLanguage().values()) {
                    assertTrue(!Character.isLowerCase(wording.charAt(0)), kind + ": " + wording);
                }
            }
        }
    }

    @Test
    void whatAnEntryHoldsMakesTheSameEntry() {
        Map<String, Object> values = CLUSTER.values(cluster());

        assertEquals(List.of("name", "manager", "sector", "stage", "nace", "nuts"), List.copyOf(values.keySet()));
        assertEquals(cluster(), CLUSTER.make(values));
        assertEquals(
                "eligible_cost",
                Kind.of(Grant.class).field("eligibleCost").orElseThrow().key());
        assertEquals("service-use", Kind.of(ServiceUse.class).name());
    }

    @Test
    void whatIsMissingOrOfAnotherClassIsNamed() {
        Map<String, Object> values = new HashMap<>(CLUSTER.values(cluster()));
        values.remove("name");
        assertTrue(assertThrows(IllegalArgumentException.class, () -> CLUSTER.make(values))
                .getMessage()
                .contains("name"));
        values.put("name", "a string");
        assertThrows(IllegalArgumentException.class, () -> CLUSTER.make(values));
    }

    @Test
    void onlyPersonsArePersonal() {
        assertEquals(
                List.of("person"),
                Kind.all().stream().filter(Kind::personal).map(Kind::name).toList());
    }

    @Test
    void aProjectThatEndsBeforeItStartsNamesFieldDaysAndCure() {
        UnfitException unfit = assertThrows(
                UnfitException.class,
                () -> new Grant(
                        new Id<>("p"),
                        Optional.empty(),
                        new Id<>("c"),
                        "1",
                        LocalDate.of(2016, 2, 1),
                        LocalDate.of(2016, 1, 1),
                        Euro.ZERO,
                        Euro.ZERO,
                        Euro.ZERO));
        assertEquals("ends", unfit.field());
        assertEquals(
                "The project ends on 2016-01-01, before it starts on 2016-02-01",
                unfit.text().in(Language.EN));
        assertEquals(
                "Izlabojiet vienu no abām dienām; pēdējā var būt arī pirmā.",
                unfit.cure().in(Language.LV));
    }
}
