package lv.kopa.desktop.evaluation.internal.data;

import java.util.Optional;
import lv.kopa.evaluation.Dataset;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** Keeps the tree of indicators with the data that are open, and what is pointed at in it with all other views. */
final class IndicatorsPresenter {
    private final Workbench workbench;
    private final Screen screen;

    /** What is seen. */
    interface Screen {
        /** No data are open. */
        void noData();

        /** The data have no tree. */
        void noTree();

        /** Shows a tree. */
        void show(IndicatorNode root);

        /** Selects a node. */
        void select(Optional<String> node);
    }

    IndicatorsPresenter(Workbench workbench, Screen screen) {
        this.workbench = workbench;
        this.screen = screen;
        workbench.shared(Topic.DATASET).follow(this::opened);
        workbench.shared(Topic.NODE).follow(screen::select);
    }

    private void opened(Optional<Dataset> data) {
        if (data.isEmpty()) {
            screen.noData();
            return;
        }
        data.get().tree().ifPresentOrElse(this::show, screen::noTree);
    }

    private void show(IndicatorNode root) {
        screen.show(root);
        screen.select(workbench.shared(Topic.NODE).get());
    }

    /** The person has gone to a node, or to none. */
    void node(Optional<String> node) {
        Shared<String> shared = workbench.shared(Topic.NODE);
        node.ifPresentOrElse(shared::set, shared::clear);
    }
}
