package lv.kopa.desktop.evaluation.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Things;
import lv.kopa.evaluation.Dataset;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;
import lv.kopa.workbench.Topic;
import org.junit.jupiter.api.Test;

class IndicatorsPresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final List<String> seen = new ArrayList<>();
    private final IndicatorsPresenter presenter = new IndicatorsPresenter(workbench, new IndicatorsPresenter.Screen() {
        @Override
        public void noData() {
            seen.add("no data");
        }

        @Override
        public void noTree() {
            seen.add("no tree");
        }

        @Override
        public void show(IndicatorNode root) {
            seen.add("tree " + root.code());
        }

        @Override
        public void select(Optional<String> node) {
            seen.add("node " + node.orElse("-"));
        }
    });

    private String latest() {
        return seen.get(seen.size() - 1);
    }

    @Test
    void theTreeOfTheDataIsShown() {
        workbench.shared(Topic.NODE).set("X");
        workbench.shared(Topic.DATASET).set(Things.dataset());
        assertEquals(List.of("no data", "node -", "node X", "tree INDEX", "node X"), seen);
    }

    @Test
    void dataWithoutTreeSaySo() {
        workbench
                .shared(Topic.DATASET)
                .set(new Dataset.Builder().title(Text.same("bare")).build());
        assertEquals("no tree", latest());
        workbench.shared(Topic.DATASET).clear();
        assertEquals("no data", latest());
    }

    @Test
    void theNodeIsPointedAtInAllViews() {
        presenter.node(Optional.of("Y"));
        assertEquals(Optional.of("Y"), workbench.shared(Topic.NODE).get());
        presenter.node(Optional.empty());
        assertEquals("node -", latest());
    }
}
