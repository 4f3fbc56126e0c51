package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Unit;
import lv.kopa.text.Language;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/** Explains the unit and the node that are pointed at, in the record that is looked at. */
final class ExplanationPresenter {
    private final Workbench workbench;
    private final Screen screen;
    private List<Choice> units = List.of();
    private Optional<EvaluationRecord> listed = Optional.empty();
    private Optional<Page> page = Optional.empty();

    /** A unit that can be chosen. */
    record Choice(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Where it is shown. */
    interface Screen {
        /** The units that can be chosen now. */
        void units(List<Choice> units);

        /** The unit that is chosen. */
        void unit(Optional<Choice> unit);

        /** An explanation. */
        void page(Page page);

        /** Why there is none: messages {@code none.<what>}. */
        void none(String what);
    }

    ExplanationPresenter(Workbench workbench, Screen screen) {
        this.workbench = workbench;
        this.screen = screen;
        workbench.shared(Topic.RECORD).follow(record -> explain());
        workbench.shared(Topic.UNIT).follow(unit -> explain());
        workbench.shared(Topic.NODE).follow(node -> explain());
    }

    private void explain() {
        Optional<EvaluationRecord> record = workbench.shared(Topic.RECORD).get();
        list(record);
        Optional<String> unit = workbench.shared(Topic.UNIT).get();
        screen.unit(unit.flatMap(this::choice));
        page = record.filter(Explanation::possible)
                .flatMap(each -> unit.flatMap(id ->
                        Explanation.of(each, id, workbench.shared(Topic.NODE).get())))
                .map(explanation -> PageMaker.of(explanation, workbench.language()));
        page.ifPresentOrElse(screen::page, () -> screen.none(why(record)));
    }

    private void list(Optional<EvaluationRecord> record) {
        if (!listed.equals(record)) {
            listed = record;
            Language language = workbench.language();
            units = record.filter(Explanation::possible).stream()
                    .flatMap(each -> each.input().dataset().units().stream())
                    .map(unit -> new Choice(unit.id(), name(unit, language)))
                    .toList();
            screen.units(units);
        }
    }

    private static String name(Unit unit, Language language) {
        String name = unit.name().in(language);
        return name.isEmpty() || name.equals(unit.id()) ? unit.id() : name + " (" + unit.id() + ")";
    }

    private Optional<Choice> choice(String id) {
        return listed.flatMap(record -> record.input().dataset().indexOf(id))
                .filter(index -> index < units.size())
                .map(units::get);
    }

    private static String why(Optional<EvaluationRecord> record) {
        if (record.isEmpty()) {
            return "record";
        }
        if (record.get().result().outcome() != EvaluationRecord.Outcome.DONE) {
            return "result";
        }
        return Explanation.possible(record.get()) ? "unit" : "steps";
    }

    /** The person chose a unit. */
    void choose(Choice unit) {
        workbench.shared(Topic.UNIT).set(unit.id());
    }

    /** The person goes to a node. */
    void go(String code) {
        workbench.shared(Topic.NODE).set(code);
    }

    /** The person goes to the parent of the node. */
    void up() {
        page.map(Page::crumbs)
                .filter(crumbs -> crumbs.size() > 1)
                .ifPresent(crumbs -> go(crumbs.get(crumbs.size() - 2).code()));
    }

    /** Whether there is a parent to go to. */
    boolean canGoUp() {
        return page.filter(shown -> shown.crumbs().size() > 1).isPresent();
    }

    /** The explanation from the index down to the node, as text. */
    Optional<String> text() {
        return listed.flatMap(record -> page.map(shown -> {
            StringBuilder text = new StringBuilder();
            String unit = workbench.shared(Topic.UNIT).get().orElse("");
            for (Page.Crumb crumb : shown.crumbs()) {
                Explanation.of(record, unit, Optional.of(crumb.code()))
                        .map(explanation -> PageMaker.of(explanation, workbench.language()))
                        .ifPresent(
                                each -> text.append(text.isEmpty() ? "" : "\n").append(each.text()));
            }
            return text.toString();
        }));
    }
}
