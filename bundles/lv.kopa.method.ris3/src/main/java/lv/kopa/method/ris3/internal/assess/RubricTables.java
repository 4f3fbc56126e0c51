package lv.kopa.method.ris3.internal.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultColumns;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.Purpose;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.evaluation.Unit;
import lv.kopa.method.ris3.internal.assess.Assessment.State;
import lv.kopa.method.ris3.internal.rubric.Goal;
import lv.kopa.method.ris3.internal.rubric.Rubrics;
import lv.kopa.method.ris3.internal.words.Wording;
import lv.kopa.text.Text;

/** The tables of a result: each unit, the clusters and the whole, the matrix of directions and goals, and the rubric itself. */
final class RubricTables {
    private static final String WHOLE = "programme";

    private final Assessed assessed;
    private final Rubrics rubrics;
    private final Subjects subjects;
    private final List<Unit> units;

    RubricTables(Assessed assessed, List<Unit> units) {
        this.assessed = assessed;
        rubrics = assessed.rubrics();
        subjects = assessed.subjects();
        this.units = units;
    }

    EvaluationResult result() {
        return new EvaluationResult(
                List.of(scores(), raters(), clusters(), matrix(), areas(), levels(), face()), List.of());
    }

    private ResultTable scores() {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(unitNumbers("score", Wording.text("column.score"), ResultRole.SCORE, assessed::score));
        for (int i = 0; i < rubrics.goals().size(); i++) {
            int goal = i;
            columns.add(unitNumbers(
                    rubrics.goals().get(i).code(), rubrics.goals().get(i).name(), ResultRole.VALUE, unit -> assessed.of(
                                    unit, goal)
                            .level()));
        }
        columns.add(unitNumbers("budget", Wording.text("column.budget"), ResultRole.VALUE, subjects::budget));
        columns.add(unitWords("direction", unit -> Text.same(String.join("+", subjects.directions(unit)))));
        columns.add(unitWords("area", unit -> Text.same(subjects.attribute(Subjects.AREA, unit))));
        columns.add(unitWords("cluster", unit -> Text.same(subjects.cluster(unit))));
        columns.add(new ResultColumn.Words(
                "state",
                Wording.text("column.state"),
                ResultRole.CLASS,
                assessed.units().mapToObj(this::state).toList()));
        return table("scores", Purpose.SCORES, RowKind.UNIT, ids(), columns);
    }

    private Text state(int unit) {
        if (!assessed.judged(unit)) {
            return Wording.text("state.overhead");
        }
        if (assessed.complete(unit)) {
            return Wording.text("state.final");
        }
        List<Text> open = new ArrayList<>();
        for (int goal = 0; goal < rubrics.goals().size(); goal++) {
            State state = assessed.of(unit, goal).state();
            if (state != State.FINAL) {
                open.add(Wording.text(
                        "state.open", rubrics.goals().get(goal).name(), Wording.text("state." + Wording.word(state))));
            }
        }
        return Text.joined("; ", open);
    }

    /** What the two raters gave, how they differ, and what remained of it. */
    private ResultTable raters() {
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < rubrics.goals().size(); i++) {
            int index = i;
            Goal goal = rubrics.goals().get(i);
            for (String rating : goal.ratings()) {
                columns.add(raterColumn(rating, "first", goal, rating, unit -> subjects.value(rating, unit)));
            }
            columns.add(
                    raterColumn(goal.code() + "-difference", "difference", goal, "", unit -> assessed.of(unit, index)
                            .difference()));
            columns.add(raterColumn(goal.code() + "-agreed", "agreed", goal, "", unit -> assessed.of(unit, index)
                    .agreed()));
            columns.add(raterColumn(goal.code() + "-proof", "proof", goal, "", unit -> assessed.of(unit, index)
                    .proof()));
            columns.add(raterColumn(goal.code() + "-level", "level", goal, "", unit -> assessed.of(unit, index)
                    .level()));
        }
        return table("raters", Purpose.STAGE, RowKind.UNIT, ids(), columns);
    }

    private ResultColumn raterColumn(String id, String key, Goal goal, String code, IntToDoubleFunction reading) {
        return unitNumbers(id, Wording.text("raters." + key, goal.name(), code), ResultRole.VALUE, reading);
    }

    private ResultTable clusters() {
        Map<String, List<Integer>> members = new TreeMap<>();
        List<Integer> all = assessed.units().boxed().toList();
        all.forEach(unit -> members.computeIfAbsent(
                        subjects.cluster(unit).isEmpty() ? "–" : subjects.cluster(unit), key -> new ArrayList<>())
                .add(unit));
        Map<String, Summary> summaries = new LinkedHashMap<>();
        members.forEach((cluster, some) -> summaries.put(cluster, Summary.of(assessed, some)));
        summaries.put(WHOLE, Summary.of(assessed, all));
        ResultColumns.Rows<Summary> rows = Wording.COLUMNS.of(List.copyOf(summaries.values()));
        return table(
                "clusters",
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                List.copyOf(summaries.keySet()),
                List.of(
                        rows.numbers("activities", Summary::units),
                        rows.numbers("judged", Summary::judged),
                        rows.numbers("overheads", Summary::overheads),
                        rows.numbers("overhead", Summary::overhead),
                        rows.numbers("without", Summary::without),
                        rows.numbers("undecided", Summary::undecided),
                        rows.numbers("unrated", Summary::unrated),
                        rows.numbers("cluster-score", Summary::score),
                        rows.numbers("score-of-final", Summary::scoreOfFinal)));
    }

    private ResultTable matrix() {
        List<String> rows = new ArrayList<>();
        List<Text> directions = new ArrayList<>();
        List<Text> goals = new ArrayList<>();
        List<MatrixCell> cells = new ArrayList<>();
        for (Rubrics.Coded direction : rubrics.directions()) {
            for (int goal = 0; goal < rubrics.goals().size(); goal++) {
                rows.add(direction.code() + ":" + rubrics.goals().get(goal).code());
                directions.add(direction.name());
                goals.add(rubrics.goals().get(goal).name());
                cells.add(MatrixCell.of(assessed, direction.code(), goal));
            }
        }
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(Wording.COLUMNS.words("direction", directions));
        columns.add(Wording.COLUMNS.words("goal", goals));
        columns.add(Wording.COLUMNS.of(cells).numbers("activities", MatrixCell::units));
        for (int i = 0; i <= assessed.top(); i++) {
            int level = i;
            columns.add(ResultColumn.Numbers.of(
                    "level-" + level,
                    Wording.text("column.level", level),
                    ResultRole.VALUE,
                    cells.stream().mapToDouble(cell -> cell.byLevel()[level]).toArray()));
        }
        columns.add(Wording.COLUMNS.of(cells).numbers("not-final", MatrixCell::open));
        columns.add(Wording.COLUMNS.of(cells).numbers("median", MatrixCell::median));
        return table("matrix", Purpose.DIAGNOSTIC, RowKind.OTHER, rows, columns);
    }

    /** The areas of each version, with the economic activities that are counted to them. */
    private ResultTable areas() {
        List<String> rows = new ArrayList<>();
        List<Text> names = new ArrayList<>();
        List<Text> nace = new ArrayList<>();
        List<Double> budgets = new ArrayList<>();
        for (Rubrics.AreaVersion version : rubrics.versions()) {
            for (Rubrics.Area area : version.areas()) {
                rows.add(version.version() + ":" + area.code());
                names.add(area.name());
                nace.add(area.nace().isEmpty() ? Wording.text("nace.none") : Text.same(String.join(", ", area.nace())));
                budgets.add(assessed.units()
                        .filter(unit -> subjects.attribute(Subjects.AREA, unit).equals(area.code())
                                && subjects.attribute(Subjects.AREA_VERSION, unit)
                                        .equals(version.version()))
                        .mapToDouble(unit -> Double.isNaN(subjects.budget(unit)) ? 0 : subjects.budget(unit))
                        .sum());
            }
        }
        return table(
                "areas",
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                rows,
                List.of(
                        Wording.COLUMNS.words("area", names),
                        Wording.COLUMNS.words("nace", nace),
                        Wording.COLUMNS.of(budgets).numbers("budget", budget -> budget)));
    }

    private ResultTable levels() {
        List<String> rows = new ArrayList<>();
        List<Text> meanings = new ArrayList<>();
        List<Text> proofs = new ArrayList<>();
        for (int level = 0; level <= assessed.top(); level++) {
            var each = rubrics.of(assessed.stage()).levels().get(level);
            rows.add(String.valueOf(level));
            meanings.add(
                    level > rubrics.of(assessed.stage()).highest()
                            ? Wording.text("level.not-here", each.meaning())
                            : each.meaning());
            Text proof = Wording.text("proof." + Proof.WORDS.get(each.evidence()));
            proofs.add(each.movement() ? Wording.text("level.movement", proof) : proof);
        }
        return table(
                "levels",
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                rows,
                List.of(Wording.COLUMNS.words("meaning", meanings), Wording.COLUMNS.words("proof", proofs)));
    }

    private ResultTable face() {
        Map<String, Text> facts = new LinkedHashMap<>();
        facts.put("name", rubrics.of(assessed.stage()).name());
        facts.put("standing", Wording.text("official." + rubrics.official()));
        facts.put("status", rubrics.status());
        facts.put("version", Text.same(rubrics.version()));
        facts.put("origin", rubrics.origin());
        facts.put("source", rubrics.source());
        facts.put("licence", rubrics.licence());
        facts.put("digest", Text.same(rubrics.digest()));
        List<String> rows = List.copyOf(facts.keySet());
        return table(
                "rubric",
                Purpose.DIAGNOSTIC,
                RowKind.OTHER,
                rows,
                List.of(
                        Wording.COLUMNS.words(
                                "fact",
                                rows.stream()
                                        .map(row -> Wording.text("fact." + row))
                                        .toList()),
                        Wording.COLUMNS.words("value", List.copyOf(facts.values()))));
    }

    private List<String> ids() {
        return units.stream().map(Unit::id).toList();
    }

    private static ResultTable table(
            String id, Purpose purpose, RowKind kind, List<String> rows, List<ResultColumn> columns) {
        return new ResultTable(id, Wording.text("table." + id), purpose, kind, rows, columns);
    }

    private ResultColumn unitNumbers(String id, Text label, ResultRole role, IntToDoubleFunction reading) {
        return ResultColumn.Numbers.of(
                id, label, role, assessed.units().mapToDouble(reading).toArray());
    }

    private ResultColumn unitWords(String id, IntFunction<Text> reading) {
        return Wording.COLUMNS.words(id, assessed.units().mapToObj(reading).toList());
    }
}
