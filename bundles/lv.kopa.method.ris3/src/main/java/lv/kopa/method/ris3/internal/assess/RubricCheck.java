package lv.kopa.method.ris3.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Remarks;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.method.ris3.internal.assess.Assessment.State;
import lv.kopa.method.ris3.internal.rubric.Goal;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.rubric.Rubrics.Area;
import lv.kopa.method.ris3.internal.rubric.Rubrics.AreaVersion;
import lv.kopa.method.ris3.internal.rubric.Stage;
import lv.kopa.method.ris3.internal.words.Wording;

/** Whether the ratings, their proof and what is known of the units can carry an assessment. */
final class RubricCheck {
    private static final Remarks REMARKS = new Remarks(Wording.MESSAGES);

    private final Assessed assessed;
    private final Rubrics rubrics;
    private final Subjects subjects;
    private final Dataset dataset;
    private final Optional<String> areaVersion;
    private final List<Finding> findings = new ArrayList<>();

    RubricCheck(Assessed assessed, Dataset dataset, Optional<String> areaVersion) {
        this.assessed = assessed;
        rubrics = assessed.rubrics();
        subjects = assessed.subjects();
        this.dataset = dataset;
        this.areaVersion = areaVersion;
    }

    Validity validity() {
        List<String> columns = rubrics.goals().stream()
                .flatMap(goal -> goal.ratings().stream())
                .toList();
        if (columns.stream().noneMatch(subjects::has)) {
            findings.add(REMARKS.refuse("no-ratings")
                    .figure("columns", 0)
                    .figure("expected", columns.size())
                    .say(Listed.codes(columns)));
            return new Validity(findings);
        }
        offScale();
        if (new Validity(findings).refused()) {
            return new Validity(findings);
        }
        if (!rubrics.official()) {
            findings.add(REMARKS.caution("proposal").say(rubrics.status()));
        }
        findings.add(
                REMARKS.caution("ordinal").figure("levels", assessed.top() + 1).say(assessed.top()));
        stage();
        raters();
        budgets();
        tags();
        return new Validity(findings);
    }

    private List<String> ids(IntPredicate wanted) {
        return IntStream.range(0, subjects.size())
                .filter(wanted)
                .mapToObj(subjects::id)
                .toList();
    }

    private void caution(String key, List<String> units, Object... more) {
        if (!units.isEmpty()) {
            Object[] arguments = Stream.concat(Stream.of(units.size(), subjects.size()), Stream.of(more))
                    .toArray();
            findings.add(REMARKS.caution(key)
                    .figure("units", units.size())
                    .figure("of", subjects.size())
                    .about(units)
                    .say(arguments));
        }
    }

    private void refuse(String key, List<String> units, Object... more) {
        if (!units.isEmpty()) {
            Object[] arguments =
                    Stream.concat(Stream.of(units.size()), Stream.of(more)).toArray();
            findings.add(REMARKS.refuse(key)
                    .figure("units", units.size())
                    .about(units)
                    .say(arguments));
        }
    }

    private boolean everyGoal(int unit, Stage only, java.util.function.Predicate<Goal> test) {
        return assessed.stage() == only && rubrics.goals().stream().anyMatch(test);
    }

    private void offScale() {
        refuse("off-scale", ids(unit -> rubrics.goals().stream().anyMatch(goal -> off(goal, unit))), assessed.top());
        refuse("budget", ids(unit -> {
            double budget = subjects.budget(unit);
            return budget < 0 || Double.isInfinite(budget);
        }));
        refuse("evidence-word", ids(unit -> rubrics.goals().stream()
                .map(goal -> subjects.attribute(goal.code() + Subjects.EVIDENCE, unit))
                .anyMatch(word -> !word.isEmpty() && Proof.of(word).isEmpty())));
        if (areaVersion.isPresent() && rubrics.areas(areaVersion).isEmpty()) {
            findings.add(REMARKS.refuse("area-version")
                    .say(
                            areaVersion.get(),
                            Listed.codes(rubrics.versions().stream()
                                    .map(AreaVersion::version)
                                    .toList())));
        }
    }

    private boolean off(Goal goal, int unit) {
        return Stream.concat(goal.ratings().stream(), Stream.of(goal.decision()))
                .mapToDouble(column -> subjects.value(column, unit))
                .anyMatch(level -> !Double.isNaN(level)
                        && !(level >= 0 && level <= assessed.top() && level == StrictMath.rint(level)));
    }

    private void stage() {
        int highest = rubrics.of(assessed.stage()).highest();
        caution(
                "above-highest",
                ids(unit -> rubrics.goals().stream()
                        .flatMap(goal -> goal.ratings().stream())
                        .anyMatch(column -> subjects.value(column, unit) > highest)),
                highest,
                assessed.top());
        boolean done = dataset.units().stream().anyMatch(unit -> unit.kind() == UnitKind.ACTIVITY);
        if (assessed.stage() == Stage.EX_ANTE && done) {
            findings.add(REMARKS.caution("ex-ante-on-activities").say());
        }
        caution(
                "lowered",
                ids(unit -> everyGoal(unit, Stage.EX_POST, goal -> assessed.of(
                                unit, rubrics.goals().indexOf(goal))
                        .lowered())));
    }

    private void raters() {
        caution("apart", ids(unit -> assessed.judged(unit) && assessed.any(unit, State.APART)), rubrics.apart());
        caution("no-reason", ids(unit -> assessed.judged(unit) && assessed.any(unit, State.NO_REASON)));
        caution("one-rater", ids(unit -> assessed.judged(unit) && assessed.any(unit, State.ONE_RATER)));
        caution("unrated", ids(unit -> assessed.judged(unit) && assessed.any(unit, State.UNRATED)));
    }

    private void budgets() {
        if (!subjects.budgeted()) {
            findings.add(REMARKS.caution("no-budgets").say());
        } else {
            caution("budget-missing", ids(unit -> Double.isNaN(subjects.budget(unit))));
        }
    }

    private void tags() {
        List<String> known =
                rubrics.directions().stream().map(Rubrics.Coded::code).toList();
        caution(
                "no-direction",
                ids(unit -> assessed.judged(unit) && subjects.directions(unit).isEmpty()));
        caution(
                "strange-direction",
                ids(unit -> subjects.directions(unit).stream().anyMatch(each -> !known.contains(each))),
                Listed.codes(known));
        caution(
                "strange-area",
                ids(unit -> !subjects.attribute(Subjects.AREA, unit).isEmpty()
                        && area(unit).isEmpty()));
        caution("nace-outside", ids(unit -> {
            String activity = subjects.attribute(Subjects.NACE, unit);
            return !activity.isEmpty()
                    && area(unit)
                            .filter(area -> !area.nace().isEmpty() && !area.covers(activity))
                            .isPresent();
        }));
    }

    /** The area of a unit in the version that is asked for, or that it names, or the latest. */
    private Optional<Area> area(int unit) {
        String own = subjects.attribute(Subjects.AREA_VERSION, unit);
        Optional<String> version =
                areaVersion.isPresent() ? areaVersion : Optional.of(own).filter(each -> !each.isEmpty());
        return rubrics.areas(version).flatMap(areas -> areas.area(subjects.attribute(Subjects.AREA, unit)));
    }
}
