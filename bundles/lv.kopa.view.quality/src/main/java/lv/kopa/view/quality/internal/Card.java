package lv.kopa.view.quality.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.Unit;
import lv.kopa.text.Text;

/**
 * A result by a scorecard: what a method that gives tables {@code scores}, {@code items}, {@code ratings}, {@code evidence},
 * {@code judgements} and {@code scorecard} has found.
 */
record Card(
        List<Unit> units,
        ResultTable scores,
        ResultTable items,
        ResultTable ratings,
        ResultTable evidence,
        ResultTable judgements,
        ResultTable face,
        Optional<ResultTable> groups) {

    /** What is said of an item of a unit. */
    enum State {
        MET,
        UNPROVEN,
        BELOW,
        OPEN,
        UNRATED
    }

    static Optional<Card> of(EvaluationRecord evaluation) {
        if (!Tables.has(evaluation, "scores", "items", "ratings", "evidence", "judgements", "scorecard")) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                evaluation.input().dataset().units(),
                Tables.of(evaluation, "scores").orElseThrow(),
                Tables.of(evaluation, "items").orElseThrow(),
                Tables.of(evaluation, "ratings").orElseThrow(),
                Tables.of(evaluation, "evidence").orElseThrow(),
                Tables.of(evaluation, "judgements").orElseThrow(),
                Tables.of(evaluation, "scorecard").orElseThrow(),
                Tables.of(evaluation, "groups")));
    }

    String code(int item) {
        return items.rows().get(item);
    }

    Text item(int item) {
        return Tables.words(items, "name").get(item);
    }

    Text group(int item) {
        return Tables.words(items, "group").get(item);
    }

    double rating(int item, int unit) {
        return Tables.value(ratings, code(item), unit);
    }

    /** 0 none to 3 register or audit; NaN where it is not known. */
    double proof(int item, int unit) {
        return Tables.value(evidence, code(item), unit);
    }

    State state(int item, int unit) {
        double judged = Tables.value(judgements, code(item), unit);
        if (Double.isNaN(judged)) {
            return Double.isNaN(rating(item, unit)) ? State.UNRATED : State.OPEN;
        }
        return judged >= 1 ? State.MET : judged > 0 ? State.UNPROVEN : State.BELOW;
    }

    long count(int item, State wanted) {
        long count = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            if (state(item, unit) == wanted) {
                count++;
            }
        }
        return count;
    }

    /** How many ratings there are. */
    long rated() {
        return (long) items.rows().size() * units.size()
                - IntStream.range(0, items.rows().size())
                        .mapToLong(item -> count(item, State.UNRATED))
                        .sum();
    }

    /** A fact on its face; empty where it says none. */
    Text fact(String key) {
        int row = face.rows().indexOf(key);
        return row < 0 ? Text.EMPTY : Tables.words(face, "value").get(row);
    }

    Text factName(String key) {
        return Tables.words(face, "fact").get(face.rows().indexOf(key));
    }

    boolean totalled() {
        return scores.numbers("score").isPresent();
    }
}
