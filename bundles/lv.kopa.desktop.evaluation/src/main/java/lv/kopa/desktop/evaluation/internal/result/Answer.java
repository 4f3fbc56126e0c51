package lv.kopa.desktop.evaluation.internal.result;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;

/**
 * What a record answers.
 *
 * @param head what stands above it
 * @param table the scores, nothing where there are none
 * @param order the column by which they are sorted at first
 * @param reasons why there are none, in words
 */
record Answer(Head head, Optional<TableContent> table, Optional<String> order, List<Block> reasons) {

    Answer {
        reasons = List.copyOf(reasons);
    }

    /**
     * The answer of a record. On any thread.
     *
     * @param here whether its method is here
     */
    static Answer of(EvaluationRecord record, boolean here, ZoneId zone) {
        Optional<ResultTable> scores = record.result().outcome() == Outcome.DONE
                ? record.result().asGiven().first(ResultTable.Purpose.SCORES)
                : Optional.empty();
        Optional<String> rank =
                scores.flatMap(table -> table.first(ResultRole.RANK)).map(ResultColumn::id);
        return new Answer(
                Head.of(record, here, zone),
                scores.map(
                        table -> arranged(TableContent.of(table, record.input().dataset()), rank)),
                rank,
                scores.isPresent() ? List.of() : reasons(record));
    }

    /** The rank stands beside the name: it is what one looks for first. */
    private static TableContent arranged(TableContent content, Optional<String> rank) {
        List<ContentColumn> columns = new ArrayList<>();
        content.columns().stream().filter(ContentColumn::frozen).forEach(columns::add);
        rank.flatMap(content::column).ifPresent(columns::add);
        content.columns().stream().filter(column -> !columns.contains(column)).forEach(columns::add);
        return new TableContent(content.title(), content.rows(), columns);
    }

    private static List<Block> reasons(EvaluationRecord record) {
        Outcome outcome = record.result().outcome();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Words.text("none." + outcome)));
        blocks.add(new Block.Paragraph(
                Words.text("none." + outcome + ".text", record.result().method().name())));
        Head.findings(record).stream()
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .map(Answer::block)
                .forEach(blocks::add);
        return blocks;
    }

    private static Block block(Finding finding) {
        return new Block.FindingBlock(finding);
    }
}
