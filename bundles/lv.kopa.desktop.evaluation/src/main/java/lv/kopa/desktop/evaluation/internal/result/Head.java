package lv.kopa.desktop.evaluation.internal.result;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Finding.Severity;
import lv.kopa.text.Text;

/**
 * What stands above a result.
 *
 * @param title method and outcome
 * @param when when it was computed, and on what
 * @param gone by which plug-in, if the method is not here; else empty
 * @param worst how severe the worst finding is
 * @param count how many findings there are, empty if none
 * @param words what the worst finding says, empty if there is none that matters
 */
record Head(Text title, Text when, Text gone, Severity worst, Text count, Text words) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /**
     * The head of a record.
     *
     * @param here whether its method is here
     * @param zone where the person is
     */
    static Head of(EvaluationRecord record, boolean here, ZoneId zone) {
        List<Finding> findings = findings(record);
        Optional<Finding> worst = findings.stream()
                .filter(finding -> finding.severity() != Severity.OK)
                .reduce((one, other) -> other.severity().compareTo(one.severity()) > 0 ? other : one);
        return new Head(
                Words.text(
                        "head.title",
                        record.result().method().name(),
                        Words.text("outcome." + record.result().outcome())),
                when(record, zone),
                here ? Text.EMPTY : gone(record.input().bundle()),
                worst.map(Finding::severity).orElse(Severity.OK),
                count(findings),
                worst.map(Finding::message).orElse(Text.EMPTY));
    }

    /** Everything that was found, before and while computing. */
    static List<Finding> findings(EvaluationRecord record) {
        return Stream.concat(record.result().validity().findings().stream(), record.result().findings().stream())
                .toList();
    }

    private static Text when(EvaluationRecord record, ZoneId zone) {
        List<Text> parts = new ArrayList<>();
        parts.add(Text.same(TIME.format(record.execution().started().atZone(zone))));
        if (record.result().outcome() == Outcome.DONE || record.result().outcome() == Outcome.REFUSED) {
            parts.add(Words.text("head.units", record.input().dataset().units().size()));
        }
        return Text.joined(" · ", parts);
    }

    private static Text gone(BundleIdentity bundle) {
        return Words.text("head.gone", bundle.symbolicName(), bundle.version());
    }

    private static Text count(List<Finding> findings) {
        List<Text> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.REFUSE, Severity.CAUTION, Severity.OK)) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                counts.add(Words.text("count." + severity, count));
            }
        }
        return counts.isEmpty() ? Text.EMPTY : Text.joined(" · ", counts);
    }
}
