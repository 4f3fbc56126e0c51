package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.method.composite.internal.input.IndicatorData;
import lv.kopa.method.composite.internal.scale.Obstacle;
import lv.kopa.method.composite.internal.scale.Scale;
import lv.kopa.method.composite.internal.setting.NormalisationMethod;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Pipeline;
import lv.kopa.method.composite.internal.words.Named;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.statistics.Moments;
import lv.kopa.text.Text;

/** Whether every indicator varies, can be brought onto the common scale and says something of its own. */
final class ScaleCheck {
    private ScaleCheck() {}

    static List<Finding> of(Pipeline pipeline, Settings.Normalisation settings) {
        List<Finding> findings = new ArrayList<>(obstacles(pipeline));
        targetsOfQuotients(pipeline, settings, findings);
        constant(pipeline, findings);
        duplicates(pipeline, findings);
        return findings;
    }

    /** What forbids the run, without what else there is to say. */
    static List<Finding> refusals(Pipeline pipeline) {
        return obstacles(pipeline);
    }

    private static List<Finding> obstacles(Pipeline pipeline) {
        Map<Obstacle, List<String>> hindered = new EnumMap<>(Obstacle.class);
        List<Scale> scales = pipeline.normalised().scales();
        for (int i = 0; i < scales.size(); i++) {
            if (scales.get(i) instanceof Scale.Impossible impossible && !empty(pipeline, i)) {
                hindered.computeIfAbsent(impossible.obstacle(), obstacle -> new ArrayList<>())
                        .add(code(pipeline, i));
            }
        }
        List<Finding> findings = new ArrayList<>();
        hindered.forEach((obstacle, codes) ->
                findings.addAll(named(pipeline).say(Wording.REMARKS.refuse(obstacle.key()), codes)));
        return findings;
    }

    /** A target written for raw values would be compared with quotients, and nothing in the result would show it. */
    private static void targetsOfQuotients(Pipeline pipeline, Settings.Normalisation settings, List<Finding> findings) {
        if (settings.method() != NormalisationMethod.DISTANCE_TO_TARGET) {
            return;
        }
        List<String> codes = pipeline.input().indicators().stream()
                .filter(data ->
                        data.denominator().isPresent() && !data.targets().isEmpty())
                .map(IndicatorData::code)
                .filter(code -> !settings.targets().containsKey(code))
                .toList();
        findings.addAll(named(pipeline).say(Wording.REMARKS.caution("target-of-quotient"), codes));
    }

    /** Indicators that do not vary although the normalisation can bear it. */
    private static void constant(Pipeline pipeline, List<Finding> findings) {
        List<String> constant = new ArrayList<>();
        List<Scale> scales = pipeline.normalised().scales();
        for (int i = 0; i < scales.size(); i++) {
            if (!(scales.get(i) instanceof Scale.Impossible)
                    && !empty(pipeline, i)
                    && Moments.of(pipeline.treated().sheet().values(i)).constant()) {
                constant.add(code(pipeline, i));
            }
        }
        findings.addAll(named(pipeline).say(Wording.REMARKS.caution("indicator-does-not-vary"), constant));
    }

    private static void duplicates(Pipeline pipeline, List<Finding> findings) {
        List<Duplicate> duplicates = Duplicate.of(pipeline);
        if (!duplicates.isEmpty()) {
            Named named = named(pipeline);
            List<Text> pairs = duplicates.stream()
                    .map(pair -> Text.joined(" – ", List.of(named.of(pair.first()), named.of(pair.second()))))
                    .toList();
            findings.add(Wording.REMARKS
                    .caution("duplicate-indicators")
                    .figure("pairs", pairs.size())
                    .about(duplicates.stream()
                            .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                            .distinct()
                            .toList())
                    .say(Listed.texts(pairs, "; ")));
        }
    }

    private static Named named(Pipeline pipeline) {
        return new Named(pipeline.input().root());
    }

    private static boolean empty(Pipeline pipeline, int indicator) {
        return Moments.present(pipeline.screened().sheet().values(indicator)).length == 0;
    }

    private static String code(Pipeline pipeline, int indicator) {
        return pipeline.input().indicators().get(indicator).code();
    }
}
