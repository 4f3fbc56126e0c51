package lv.kopa.view.robustness.internal;

import java.util.List;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.report.Block;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;

/** Words of the views, and tables of results as blocks. */
final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {}

    static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static Block.Paragraph paragraph(String key, Object... arguments) {
        return new Block.Paragraph(text(key, arguments));
    }

    static Text sentences(List<Text> texts) {
        return Text.joined(" ", texts);
    }

    /** What varied in a study, as a list of terms. */
    static Block factors(EvaluationRecord evaluation, String study) {
        ResultTable table =
                evaluation.result().asGiven().table(study + ".factors").orElseThrow();
        List<Text> choices = words(table, "choice");
        List<Text> from = words(table, "drawn-from");
        return new Block.Facts(java.util.stream.IntStream.range(0, choices.size())
                .mapToObj(i -> new Block.Facts.Entry(choices.get(i), from.get(i)))
                .toList());
    }

    static List<Text> words(ResultTable table, String column) {
        return ((ResultColumn.Words) table.column(column).orElseThrow()).values();
    }

    static Block.Table.Cell cell(Text words) {
        return new Block.Table.Words(words);
    }

    static Block.Table.Cell cell(double number) {
        return new Block.Table.Number(number);
    }
}
