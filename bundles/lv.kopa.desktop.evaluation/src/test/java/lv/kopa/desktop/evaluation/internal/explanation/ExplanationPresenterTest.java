package lv.kopa.desktop.evaluation.internal.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.desktop.evaluation.internal.explanation.ExplanationPresenter.Choice;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;

class ExplanationPresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Screen screen = new Screen();
    private final ExplanationPresenter presenter = new ExplanationPresenter(workbench, screen);

    private static final class Screen implements ExplanationPresenter.Screen {
        List<Choice> units = List.of();
        Optional<Choice> unit = Optional.empty();
        String shown = "";

        @Override
        public void units(List<Choice> choices) {
            units = choices;
        }

        @Override
        public void unit(Optional<Choice> choice) {
            unit = choice;
        }

        @Override
        public void page(Page page) {
            shown = page.rows().get(0).title();
        }

        @Override
        public void none(String what) {
            shown = what;
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals("record", screen.shown);
        workbench.shared(Topic.RECORD).set(Things.record(Things.dataset(), Outcome.REFUSED));
        assertEquals("result", screen.shown);
        assertEquals(List.of(), screen.units);
        workbench
                .shared(Topic.RECORD)
                .set(Composed.whole()
                        .without(Purpose.STAGE)
                        .without(Purpose.WEIGHTS)
                        .record());
        assertEquals("steps", screen.shown);
        workbench.shared(Topic.RECORD).set(Composed.whole().record());
        assertEquals("unit", screen.shown);
        assertEquals("Unit a (a)", screen.units.get(0).name());
        workbench.shared(Topic.UNIT).set("elsewhere");
        assertEquals("unit", screen.shown);
    }

    @Test
    void followsUnitAndNodeBothWays() {
        workbench.shared(Topic.RECORD).set(Composed.whole().record());
        presenter.choose(screen.units.get(1));
        assertEquals(Optional.of("b"), workbench.shared(Topic.UNIT).get());
        assertEquals("Index", screen.shown);
        assertFalse(presenter.canGoUp());

        presenter.go("X");
        assertEquals(Optional.of("X"), workbench.shared(Topic.NODE).get());
        assertEquals("Indicator X", screen.shown);
        assertTrue(presenter.canGoUp());
        presenter.up();
        assertEquals("Pillar", screen.shown);

        workbench.shared(Topic.UNIT).set("c");
        assertEquals(Optional.of(screen.units.get(2)), screen.unit);
        workbench.shared(Topic.NODE).set("Z");
        assertEquals("Indicator Z", screen.shown);
    }

    @Test
    void theTextLeadsFromTheIndexDown() {
        assertEquals(Optional.empty(), presenter.text());
        workbench.shared(Topic.RECORD).set(Composed.whole().record());
        workbench.shared(Topic.UNIT).set("d");
        workbench.shared(Topic.NODE).set("X");
        String text = presenter.text().orElseThrow();
        assertTrue(text.startsWith("Unit d\nIndex\nIndex\t90.00\tRank 1 of 4\n"), text);
        assertTrue(text.contains("Index › Pillar › Indicator X\n"), text);
        assertTrue(text.contains("1. In the data, 2018\t400\tEUR\n"), text);
    }
}
