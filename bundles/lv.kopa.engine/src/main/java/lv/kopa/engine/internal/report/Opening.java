package lv.kopa.engine.internal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.MethodSummary;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.Finding;
import lv.kopa.report.Block;
import lv.kopa.text.Text;

/** What every report begins with: what was asked and answered, whether the data carry it, and how it was answered. */
final class Opening {
    private final EvaluationRecord.Result result;
    private final Subjects subjects;
    private final List<Block> blocks = new ArrayList<>();

    private Opening(EvaluationRecord record, Reach reach) {
        result = record.result();
        subjects = new Subjects(record, reach);
    }

    /**
     * The opening of a report.
     *
     * @param headline what views have for the first page
     * @param reach whom the report may reach
     */
    static List<Block> of(EvaluationRecord record, List<Text> headline, Reach reach) {
        Opening opening = new Opening(record, reach);
        if (reach == Reach.INTERNAL) {
            opening.add(new Block.Paragraph(Wording.text("internal")));
        }
        if (record.result().outcome() == Outcome.DONE) {
            opening.heading(1, "answer");
            opening.add(new Block.Paragraph(record.result().method().question()));
            List<Block> answer = reach == Reach.GUARDED ? List.of() : AnswerTable.of(record);
            answer.stream().filter(Block.Paragraph.class::isInstance).forEach(opening::add);
            headline.forEach(sentence -> opening.add(new Block.Paragraph(sentence)));
            if (reach == Reach.GUARDED) {
                opening.add(new Block.Paragraph(Wording.text("guarded", record.id())));
            }
            opening.care();
            answer.stream().filter(block -> !(block instanceof Block.Paragraph)).forEach(opening::add);
        } else {
            opening.withoutAnswer();
        }
        opening.validity();
        opening.method();
        return opening.blocks;
    }

    private void add(Block block) {
        blocks.add(block);
    }

    private void heading(int level, String key) {
        add(new Block.Heading(level, Wording.text(key)));
    }

    /** Says beside the answer that it has to be read with care; why stands further down. */
    private void care() {
        long cautions = Stream.concat(result.validity().findings().stream(), result.findings().stream())
                .filter(finding -> finding.severity() == Finding.Severity.CAUTION)
                .count();
        if (cautions > 0) {
            add(new Block.Paragraph(Wording.text("care", cautions, Wording.text("validity"))));
        }
    }

    /** Says at once that there is no answer, and why. */
    private void withoutAnswer() {
        heading(1, "no-answer." + result.outcome());
        add(new Block.Paragraph(Wording.text(
                "no-answer." + result.outcome() + ".text", result.method().name())));
        result.validity().findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.REFUSE)
                .forEach(finding -> add(subjects.named(finding)));
        result.findings().forEach(finding -> add(subjects.named(finding)));
    }

    private void method() {
        MethodSummary method = result.method();
        heading(2, "method");
        if (result.outcome() != Outcome.DONE) {
            add(new Block.Paragraph(method.question()));
        }
        add(new Block.Paragraph(method.summary()));
        List<Block.Facts.Entry> facts = new ArrayList<>();
        facts.add(entry("method.name", method.name()));
        facts.add(entry("method.family", method.family()));
        facts.add(entry("method.origin", method.origin()));
        if (result.outcome() == Outcome.DONE) {
            facts.add(entry("causal", Wording.text("causal." + method.causalLevel())));
        }
        add(new Block.Facts(
                facts.stream().filter(fact -> !fact.value().isEmpty()).toList()));
    }

    /** What was refused has been said already where there is no answer. */
    private void validity() {
        boolean done = result.outcome() == Outcome.DONE;
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : result.validity().findings()) {
            if (done || finding.severity() != Finding.Severity.REFUSE) {
                findings.add(finding);
            }
        }
        if (done) {
            findings.addAll(result.findings());
        } else if (findings.isEmpty()) {
            return;
        }
        heading(2, "validity");
        if (findings.isEmpty()) {
            add(new Block.Paragraph(Wording.text("validity.ok")));
        }
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .forEach(finding -> add(subjects.named(finding)));
    }

    private static Block.Facts.Entry entry(String key, Text value) {
        return new Block.Facts.Entry(Wording.text(key), value);
    }
}
