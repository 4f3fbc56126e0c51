package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JScrollBar;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Variation;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class ParameterFormTest {
    private static final ParameterTree TREE = ParameterTree.of(
            parameter("name", new ParameterType.Words(), "", Parameter.Level.BASIC),
            parameter("share", new ParameterType.Decimal(0, 1), 0.5, Parameter.Level.BASIC),
            parameter("deep", new ParameterType.Flag(), false, Parameter.Level.ADVANCED));

    private static <T> Parameter<T> parameter(String key, ParameterType<T> type, T value, Parameter.Level level) {
        return new Parameter<>(
                key,
                type,
                Text.of("Label " + key, "Nosaukums " + key),
                Text.of("Help " + key, "Palīdzība " + key),
                Text.EMPTY,
                Optional.of(value),
                level,
                Condition.ALWAYS,
                "1.0.0",
                Variation.FIXED);
    }

    private static ParameterForm form() {
        return new ParameterForm(TREE, Language.LV, FormChoices.NONE, (title, wanted, now) -> Optional.empty());
    }

    private static <C extends Component> List<C> all(Container container, Class<C> type) {
        List<C> found = new ArrayList<>();
        for (Component each : container.getComponents()) {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
            if (each instanceof Container inner) {
                found.addAll(all(inner, type));
            }
        }
        return found;
    }

    private static JTextComponent field(ParameterForm form, String name) {
        return all(form, JTextComponent.class).stream()
                .filter(each -> name.equals(each.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void manyChoicesScrollAndStayInTheirPlaceWhenFaultsAreShown() throws Exception {
        ParameterTree tree = ParameterTree.of(parameter(
                "methods",
                new CompoundType.Many<>(new ParameterType.Words(Vocabulary.METHOD)),
                List.of(),
                Parameter.Level.BASIC));
        FormChoices methods = vocabulary -> IntStream.range(0, 12)
                .mapToObj(number -> new FormChoices.Choice("m" + number, "Method " + number))
                .toList();
        SwingUtilities.invokeAndWait(() -> {
            ParameterForm form =
                    new ParameterForm(tree, Language.EN, methods, (title, wanted, now) -> Optional.empty());
            form.setValues(Map.of());
            form.demand();
            List<JCheckBox> boxes = all(form, JCheckBox.class).stream()
                    .filter(box -> box.getText().startsWith("Method "))
                    .toList();
            assertEquals(12, boxes.size());
            boxes.get(11).doClick();
            boxes.get(2).doClick();
            assertEquals(Map.of("methods", List.of("m11", "m2")), form.values());
        });
    }

    @Test
    void whatIsTypedIsWhatIsGiven() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            ParameterForm form = form();
            List<Object> told = new ArrayList<>();
            form.onChange(() -> told.add(form.values()));
            form.setValues(Map.of("name", "x"));
            assertTrue(told.isEmpty());
            assertEquals("0,5", field(form, "Nosaukums share").getText());

            field(form, "Nosaukums share").setText("0,75");
            assertEquals(Map.of("name", "x", "share", 0.75), form.values());
            assertTrue(form.dirty());
            assertFalse(told.isEmpty());
            assertTrue(form.demand().isPresent());
            form.reset();
            assertEquals(Map.of(), form.values());
        });
    }

    @Test
    void faultIsPartOfTheDescriptionOfItsField() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            ParameterForm form = form();
            JTextComponent share = field(form, "Nosaukums share");
            assertEquals(
                    "Palīdzība share no 0 līdz 1", share.getAccessibleContext().getAccessibleDescription());

            share.setText("7");
            assertTrue(form.demand().isEmpty());
            assertTrue(share.getAccessibleContext().getAccessibleDescription().startsWith("Kļūda: Atļauts"));
            assertEquals("error", share.getClientProperty("JComponent.outline"));

            form.showFaults(List.of(new ParameterTree.Fault("name", Text.same("taken"))));
            assertTrue(field(form, "Nosaukums name")
                    .getAccessibleContext()
                    .getAccessibleDescription()
                    .contains("taken"));
        });
    }

    @Test
    void otherChoicesAreOfferedInPlaceAndValuesStay() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            ParameterTree tree = ParameterTree.of(
                    parameter("share", new ParameterType.Decimal(0, 1), 0.5, Parameter.Level.BASIC),
                    parameter("unit", new ParameterType.Words(Vocabulary.UNIT), "", Parameter.Level.BASIC),
                    parameter("name", new ParameterType.Words(), "", Parameter.Level.BASIC));
            ParameterForm form =
                    new ParameterForm(tree, Language.LV, FormChoices.NONE, (title, wanted, now) -> Optional.empty());
            form.setValues(Map.of("unit", "b", "name", "n"));
            List<JTextComponent> before = all(form, JTextComponent.class);
            form.setChoices(vocabulary -> List.of(new FormChoices.Choice("b", "Unit b")));
            assertEquals(1, all(form, JComboBox.class).size());
            assertEquals(Map.of("unit", "b", "name", "n"), form.values());
            assertTrue(before.contains(field(form, "Nosaukums name")));
            field(form, "Nosaukums share").setText("7");
            assertTrue(form.demand().isEmpty());
            form.setChoices(FormChoices.NONE);
            assertEquals(Map.of("share", "7", "unit", "b", "name", "n"), form.values());
        });
    }

    @Test
    void everythingWithTheKeyboardHasAName() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            ParameterForm form = form();
            for (Component each : all(form, Component.class)) {
                boolean control = each instanceof AbstractButton && !inScrollBar(each)
                        || each instanceof JTextComponent
                        || each instanceof JComboBox<?>
                        || each instanceof JTable;
                if (control && each.getParent().getParent() != null && each.isVisible()) {
                    AccessibleContext context = each.getAccessibleContext();
                    assertTrue(
                            context.getAccessibleName() != null
                                    && !context.getAccessibleName().isBlank(),
                            each::toString);
                    assertTrue(context.getAccessibleDescription() != null, each::toString);
                }
            }
        });
    }

    private static boolean inScrollBar(Component component) {
        return SwingUtilities.getAncestorOfClass(JScrollBar.class, component) != null;
    }

    @Test
    void rowsFitTheWidthThatThereIs() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            for (int width : new int[] {200, 360, 900}) {
                ParameterForm form = form();
                form.setSize(width, 600);
                layOut(form);
                layOut(form);
                for (JTextComponent field : all(form, JTextComponent.class)) {
                    int right = SwingUtilities.convertPoint(field, field.getWidth(), 0, form).x;
                    assertTrue(right <= width, () -> field + " ends at " + right + " of " + width);
                }
            }
        });
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component each : container.getComponents()) {
            if (each instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
