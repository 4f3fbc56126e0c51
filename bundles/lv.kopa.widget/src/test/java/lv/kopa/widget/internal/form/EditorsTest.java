package lv.kopa.widget.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JTable;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.text.Language;
import lv.kopa.widget.FormChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditorsTest {
    private static final FormChoices CHOICES = vocabulary -> switch (vocabulary.id()) {
        case "unit" -> List.of(new FormChoices.Choice("LVA", "Latvia"), new FormChoices.Choice("EST", "Estonia"));
        case "node", "aggregate" ->
            List.of(new FormChoices.Choice("a", "First"), new FormChoices.Choice("b", "Second"));
        case "record" -> List.of(new FormChoices.Choice("2026", "first run"));
        default -> List.of();
    };

    private static final Map<String, Object> VALUES = values();

    private static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("flag", true);
        values.put("whole", 7L);
        values.put("decimal", 0.125);
        values.put("words", "some words");
        values.put("choice", "cut");
        values.put("unit", "EST");
        values.put("record", "results/record.json");
        values.put("maybe", 3L);
        values.put("place", "values.csv");
        values.put("units", List.of("EST", "LVA"));
        values.put("numbers", List.of(1.5, 2.0));
        values.put("weights", Map.of("b", 0.25));
        values.put("rules", Map.of("a", "cut"));
        values.put("set", Map.of("weights.method", "equal", "title", ""));
        return values;
    }

    private static Editor editor(String key, Language language, Runnable changed) {
        Parameter<?> parameter = Trees.EACH.find(key).orElseThrow();
        return new Editors(language, CHOICES, (title, wanted, now) -> Optional.empty()).of(parameter, changed);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsShownIsWhatIsHeldForEveryType(Language language) {
        FormModel model = new FormModel(Trees.EACH);
        VALUES.forEach((key, value) -> {
            Editor editor = editor(key, language, () -> {});
            editor.show(value);
            model.set(key, editor.value());
        });

        assertEquals(VALUES, model.values());
    }

    @Test
    void defaultsShownAndTakenBackAreStillTheDefaults() {
        FormModel model = new FormModel(Trees.EACH);
        for (Parameter<?> parameter : Trees.EACH.parameters()) {
            Editor editor = editor(parameter.key(), Language.LV, () -> {});
            editor.show(model.value(parameter.key()).orElse(""));
            model.set(parameter.key(), editor.value());
        }

        assertEquals(Map.of(), model.values());
    }

    @Test
    void whatIsNotOfferedIsShownAsSuchAndGoesWhenAnotherIsChosen() {
        Editor editor = editor("unit", Language.EN, () -> {});
        JComboBox<?> combo = assertInstanceOf(JComboBox.class, editor.field());
        assertEquals(3, combo.getItemCount(), "none, and two units");

        editor.show("XYZ");
        assertEquals("XYZ", editor.value());
        assertEquals("XYZ (not in the data)", combo.getSelectedItem().toString());
        editor.show("LVA");
        assertEquals(3, combo.getItemCount());
    }

    @Test
    void numbersHaveADecimalCommaInLatvianOnly() {
        Editor editor = editor("decimal", Language.LV, () -> {});
        editor.show(0.125);
        assertEquals("0,125", editor.value());
        assertEquals("0.125", Numbers.shown(0.125, Language.EN));
        assertEquals("-1234.5", Numbers.written("−1 234,5"));
        assertEquals("1,234.5", Numbers.written("1,234.5"), "two signs: not guessed at");
    }

    @Test
    void tableTakesWhatASpreadsheetGives() {
        CodeRows known = new CodeRows(CHOICES.of(Vocabulary.NODE), false, Language.EN);
        known.show(Map.of());
        known.paste("a\t1\nSecond\tanything\t2\nzzz\t3\n", -1);
        assertEquals(Map.of("a", "1", "b", "2"), known.values());
        known.paste("5\n6\n7", 1);
        assertEquals(Map.of("a", "1", "b", "5"), known.values());

        CodeRows free = new CodeRows(List.of(), false, Language.EN);
        free.show(Map.of());
        free.paste("x\t1\ny\t2", 0);
        assertEquals(Map.of("x", "1", "y", "2"), free.values());
        free.setValueAt("z", 2, 0);
        assertEquals(Map.of("x", "1", "y", "2", "z", ""), free.values());
        assertFalse(free.isCellEditable(3, 1), "a value needs its code first");
    }

    @Test
    void changesOfThePersonAreTold() {
        List<String> told = new ArrayList<>();
        for (Parameter<?> parameter : Trees.EACH.parameters()) {
            Editor editor = editor(parameter.key(), Language.EN, () -> told.add(parameter.key()));
            if (editor instanceof TableEditor) {
                ((JTable) editor.field()).setValueAt("1", 0, editor.value().equals(Map.of()) ? 0 : 1);
            } else if (editor instanceof ChecksEditor) {
                ((JCheckBox) editor.field()).doClick();
            } else {
                editor.show(VALUES.get(parameter.key()));
            }
        }

        assertTrue(told.containsAll(List.of("flag", "whole", "words", "choice", "unit", "place", "units", "numbers")));
    }
}
