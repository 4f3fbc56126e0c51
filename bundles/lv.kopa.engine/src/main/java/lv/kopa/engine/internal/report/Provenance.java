package lv.kopa.engine.internal.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.engine.internal.programme.Unsettled;
import lv.kopa.evaluation.DataOrigin;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.EarlierRuns;
import lv.kopa.report.Block;
import lv.kopa.text.Text;

/** What every report ends with: what was set, where the method is published, from what and by what the figures came about, and how to compute them again. */
final class Provenance {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Provenance() {}

    static List<Block> of(EvaluationRecord record) {
        EvaluationRecord.Input input = record.input();
        EvaluationRecord.Execution execution = record.execution();
        Dataset dataset = input.dataset();
        List<Block.Facts.Entry> facts = new ArrayList<>();
        facts.add(entry("record", Text.same(record.id())));
        facts.add(entry("computed", Text.same(TIME.format(execution.started()))));
        facts.add(entry("data", data(dataset)));
        execution
                .origin()
                .ifPresent(origin -> facts.add(
                        entry("origin", Wording.text("origin.place", origin.name(), String.valueOf(origin.change())))));
        execution.origin().ifPresent(origin -> facts.addAll(terms(origin)));
        dataset.asOf().ifPresent(day -> facts.add(entry("as-of", Text.same(day.toString()))));
        dataset.asKnownOn().ifPresent(day -> facts.add(entry("as-known-on", Text.same(day.toString()))));
        facts.add(entry("digest", Text.same(dataset.digest())));
        facts.add(entry("method.id", Text.same(input.methodId() + " " + input.methodVersion())));
        facts.add(entry(
                "bundle",
                Text.same(input.bundle().symbolicName() + " " + input.bundle().version())));
        facts.add(entry("bundle.digest", Text.same(input.bundle().digest())));
        facts.add(entry(
                "bundle.signer", input.bundle().signer().map(Text::same).orElseGet(() -> Wording.text("unsigned"))));
        facts.add(entry("seed", Text.same(String.valueOf(input.seed()))));
        facts.add(entry("software", Text.same("Kopa " + execution.software() + ", " + execution.runtime())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Wording.text("provenance")));
        blocks.addAll(Background.of(record));
        blocks.add(new Block.Heading(2, Wording.text("provenance.record")));
        blocks.add(new Block.Facts(facts));
        execution.earlier().ifPresent(earlier -> blocks.addAll(earlier(earlier)));
        Unsettled.of(record).map(Block.Paragraph::new).ifPresent(blocks::add);
        blocks.add(new Block.Paragraph(Wording.text("again", record.id())));
        return blocks;
    }

    /** What else was tried on these data, so that the method that suits was not simply sought out. */
    private static List<Block> earlier(EarlierRuns earlier) {
        if (earlier.count() == 0) {
            return List.of(new Block.Paragraph(Wording.text("earlier.none")));
        }
        List<Block.Table.Column> columns = Stream.of("record", "method.name", "computed", "earlier.outcome")
                .map(key -> new Block.Table.Column(Wording.text(key), 0))
                .toList();
        List<List<Block.Table.Cell>> rows = earlier.newest().stream()
                .map(run -> Stream.of(
                                Text.same(run.id()),
                                run.method(),
                                Text.same(TIME.format(run.started())),
                                Wording.text("earlier." + run.outcome()))
                        .<Block.Table.Cell>map(Block.Table.Words::new)
                        .toList())
                .toList();
        return List.of(
                new Block.Paragraph(Wording.text(
                        "earlier.some",
                        earlier.count(),
                        earlier.count() - earlier.newest().size(),
                        earlier.newest().size())),
                new Block.Table(Wording.text("earlier"), columns, rows));
    }

    /** At which prices money is, and which values count, where that is not the usual. */
    private static List<Block.Facts.Entry> terms(DataOrigin origin) {
        List<Block.Facts.Entry> terms = new ArrayList<>();
        Optional.ofNullable(origin.query().get("prices"))
                .ifPresent(prices -> terms.add(entry("prices", Text.same(prices))));
        if (Boolean.parseBoolean(origin.query().get("submitted"))) {
            terms.add(entry("submitted", Wording.text("submitted.too")));
        }
        return terms;
    }

    private static Text data(Dataset dataset) {
        Text size = Wording.text(
                "data.size", dataset.units().size(), dataset.columns().size());
        return dataset.title().isEmpty() ? size : Wording.text("data.titled", dataset.title(), size);
    }

    private static Block.Facts.Entry entry(String key, Text value) {
        return new Block.Facts.Entry(Wording.text(key), value);
    }
}
