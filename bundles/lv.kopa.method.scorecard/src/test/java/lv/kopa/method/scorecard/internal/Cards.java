package lv.kopa.method.scorecard.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import lv.kopa.datafile.DataFile;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationContext;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.card.ScorecardFile;
import lv.kopa.method.scorecard.internal.judge.ScorecardMethod;
import lv.kopa.text.Text;

/** Scorecards and SYNTHETIC ratings for tests. */
final class Cards {
    static final List<String> SHIPPED =
            List.of("baden-wuerttemberg", "ecei-2013", "hungary-accreditation", "latvia-2016", "parp-benchmarking");

    private Cards() {}

    /** A scorecard that ships, judged as if somebody else had written it. */
    static DataFile<Scorecard> file(String id) {
        try (InputStream in = Cards.class.getResourceAsStream("/kopa/scorecard/" + id + ".json")) {
            return ScorecardFile.READER.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataFile<Scorecard> read(String json) {
        try {
            return ScorecardFile.READER.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scorecard shipped(String id) {
        return file(id).content().orElseThrow();
    }

    /** Two items of 10 and 20 points, the second with a threshold of 12 and a document; 18 of 30 to be reached. */
    static final String SMALL = """
            { "format": "kopa-scorecard-1", "id": "small", "version": "1.0.0", "name": "SYNTHETIC small",
              "standing": "proposal", "status": "SYNTHETIC proposal", "origin": "nowhere", "question": "How many points?",
              "source": "none", "licence": "none",
              "groups": [
                { "code": "G1", "name": "First", "items": [
                  { "code": "A", "name": "First item", "scale": { "kind": "points", "most": 10 } } ] },
                { "code": "G2", "name": "Second", "items": [
                  { "code": "B", "name": "Second item", "scale": { "kind": "points", "most": 20 },
                    "evidence": "document", "threshold": { "atLeast": 12 } } ] } ],
              "total": { "most": 30, "atLeast": 18, "everyThreshold": true } }
            """;

    static Dataset dataset(Map<String, double[]> ratings, Map<String, String[]> evidence) {
        int units = ratings.values().iterator().next().length;
        Dataset.Builder builder =
                new Dataset.Builder().title(Text.same("SYNTHETIC ratings")).synthetic(true);
        for (int unit = 0; unit < units; unit++) {
            builder.unit(new Unit("U" + unit, Text.same("Unit " + unit), UnitKind.CLUSTER));
        }
        ratings.forEach((code, values) ->
                builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, code, Period.NONE), values)));
        evidence.forEach((code, words) -> builder.column(
                DataColumn.Categories.of(new ColumnKey(DataRole.ATTRIBUTE, code + ":evidence", Period.NONE), words)));
        return builder.build();
    }

    static Validity check(Scorecard card, Dataset dataset) {
        ScorecardMethod method = new ScorecardMethod(() -> card);
        return method.check(dataset, arguments(method, Map.of()));
    }

    static EvaluationResult evaluate(Scorecard card, Dataset dataset, Map<String, ?> given) {
        ScorecardMethod method = new ScorecardMethod(() -> card);
        return method.evaluate(dataset, arguments(method, given), CONTEXT);
    }

    private static Arguments arguments(ScorecardMethod method, Map<String, ?> given) {
        return method.description().parameters().bind(given).arguments().orElseThrow();
    }

    private static final EvaluationContext CONTEXT = new EvaluationContext() {
        @Override
        public void progress(double fraction, Text step) {
            // nobody looks
        }

        @Override
        public void checkCancelled() {
            // nobody cancels
        }

        @Override
        public void forEachIndex(int count, IntConsumer body) {
            for (int i = 0; i < count; i++) {
                body.accept(i);
            }
        }

        @Override
        public RandomGenerator random(long index) {
            throw new UnsupportedOperationException("nothing is drawn");
        }
    };
}
