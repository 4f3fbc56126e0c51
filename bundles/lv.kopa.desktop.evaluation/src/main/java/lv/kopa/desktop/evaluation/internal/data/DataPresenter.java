package lv.kopa.desktop.evaluation.internal.data;

import java.util.Optional;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Period;
import lv.kopa.widget.Later;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** Keeps the table of data with what is open, and what is pointed at in it with all other views. */
final class DataPresenter {
    private final Workbench workbench;
    private final Screen screen;
    private final Later<Shown> later;
    private Optional<Dataset> dataset = Optional.empty();
    private Optional<EvaluationRecord> record = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Shown.Wish wish;

    /** What is seen. */
    interface Screen {
        /** No data are open. */
        void empty();

        /** Shows a table. */
        void show(Shown shown);

        /** Selects the row of a unit. */
        void selectRow(Optional<String> unit);

        /** Brings a column into sight. */
        void selectColumn(String column);
    }

    /** Makes a way to find out beside the event dispatch thread. */
    interface Beside {
        Later<Shown> to(java.util.function.Consumer<Shown> place);
    }

    DataPresenter(Workbench workbench, Screen screen, Beside beside) {
        this.workbench = workbench;
        this.screen = screen;
        later = beside.to(this::show);
        workbench.shared(Topic.DATASET).follow(this::opened);
        workbench.shared(Topic.RECORD).follow(this::evaluated);
        workbench.shared(Topic.UNIT).follow(screen::selectRow);
        workbench.shared(Topic.NODE).follow(node -> node.ifPresent(this::point));
    }

    private void opened(Optional<Dataset> data) {
        dataset = data;
        shown = Optional.empty();
        later.forget();
        if (data.isEmpty()) {
            screen.empty();
        } else {
            wish = Shown.Wish.first(data.get());
            ask();
        }
    }

    private void evaluated(Optional<EvaluationRecord> latest) {
        record = latest;
        ask();
    }

    private void ask() {
        dataset.ifPresent(data -> {
            Optional<EvaluationRecord> about = record;
            Shown.Wish wanted = wish;
            later.ask(() -> Shown.of(data, about, wanted));
        });
    }

    private void show(Shown next) {
        shown = Optional.of(next);
        wish = wish.stage(next.stage().map(table -> table.id()));
        screen.show(next);
        screen.selectRow(workbench.shared(Topic.UNIT).get());
        workbench.shared(Topic.NODE).get().ifPresent(this::point);
    }

    private void point(String node) {
        shown.flatMap(each -> each.column(node)).ifPresent(screen::selectColumn);
    }

    /** The person wants another period; empty for all. */
    void period(Optional<Period> period) {
        wish = wish.period(period);
        ask();
    }

    /** The person wants the values after a step, by the id of its table; empty for those that were read. */
    void stage(Optional<String> stage) {
        wish = wish.stage(stage);
        ask();
    }

    /** The person has gone to the row of a unit, or to none. */
    void row(Optional<String> unit) {
        Shared<String> shared = workbench.shared(Topic.UNIT);
        unit.ifPresentOrElse(shared::set, shared::clear);
    }

    /** The person has gone to a column. */
    void column(String column) {
        shown.flatMap(each -> each.node(column))
                .ifPresent(node -> workbench.shared(Topic.NODE).set(node));
    }

    void close() {
        later.forget();
    }
}
