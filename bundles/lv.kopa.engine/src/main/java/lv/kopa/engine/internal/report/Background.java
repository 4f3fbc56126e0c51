package lv.kopa.engine.internal.report;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.ArgumentText;
import lv.kopa.evaluation.Reference;
import lv.kopa.report.Block;
import lv.kopa.text.Text;

/** For those who look behind the figures: what was set, and where the method is published. */
final class Background {
    private final EvaluationRecord.Result result;
    private final List<Block> blocks = new ArrayList<>();

    private Background(EvaluationRecord record) {
        result = record.result();
    }

    static List<Block> of(EvaluationRecord record) {
        Background background = new Background(record);
        background.settings();
        background.publications();
        return background.blocks;
    }

    private void settings() {
        List<ArgumentText> arguments = result.arguments();
        if (arguments.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Wording.text("arguments")));
        long changed =
                arguments.stream().filter(argument -> !argument.standard()).count();
        blocks.add(new Block.Paragraph(
                changed == 0 ? Wording.text("arguments.standard") : Wording.text("arguments.changed", changed)));
        List<Block.Table.Column> columns = List.of(
                new Block.Table.Column(Wording.text("arguments.label"), 0),
                new Block.Table.Column(Wording.text("arguments.value"), 0),
                new Block.Table.Column(Wording.text("arguments.remark"), 0));
        List<List<Block.Table.Cell>> rows = new ArrayList<>();
        for (ArgumentText argument : arguments) {
            if (argument.effective() || !argument.standard()) {
                rows.add(List.of(
                        new Block.Table.Words(argument.label()),
                        new Block.Table.Words(argument.value()),
                        new Block.Table.Words(remark(argument))));
            }
        }
        blocks.add(new Block.Table(Wording.text("arguments.caption"), columns, rows));
        if (rows.size() < arguments.size()) {
            blocks.add(new Block.Paragraph(Wording.text("arguments.idle")));
        }
    }

    private static Text remark(ArgumentText argument) {
        if (argument.standard()) {
            return Text.EMPTY;
        }
        return Wording.text(argument.effective() ? "remark.changed" : "remark.changed-idle");
    }

    private void publications() {
        List<Reference> references = result.method().references();
        if (references.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Wording.text("publications")));
        for (Reference reference : references) {
            blocks.add(new Block.Paragraph(Text.same(reference
                    .doi()
                    .map(doi -> reference.citation() + " https://doi.org/" + doi)
                    .orElse(reference.citation()))));
        }
    }
}
