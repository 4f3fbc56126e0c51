package lv.kopa.check.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.CheckRule;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** What the rules found, in words and for programs. What holds is counted, and listed where somebody asked for the rule by name. */
final class CheckReport {
    /** Results of one rule that are listed in words; programs get all. */
    private static final int MOST_LISTED = 20;

    private static final int MOST_ROWS = 3;

    private final Snapshot snapshot;
    private final List<CheckRule> rules;
    private final List<CheckResult> results;
    private final List<Outcome> listed;

    CheckReport(Snapshot snapshot, List<CheckRule> rules, List<CheckResult> results, boolean holding) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.results = results;
        listed = holding
                ? List.of(Outcome.BROKEN, Outcome.UNKNOWN, Outcome.HOLDS)
                : List.of(Outcome.BROKEN, Outcome.UNKNOWN);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (snapshot.synthetic()) {
            blocks.add(new Block.Paragraph(Wording.text("synthetic")));
        }
        blocks.add(new Block.Paragraph(Wording.text(
                "sum",
                snapshot.moment().asOf().toString(),
                count(Outcome.BROKEN),
                count(Outcome.UNKNOWN),
                count(Outcome.HOLDS))));
        listed.forEach(outcome -> list(outcome, blocks));
        blocks.add(new Block.Heading(2, Wording.text("rules")));
        blocks.add(new Block.Table(
                Text.EMPTY,
                columns("rule", "severity", "broken", "unknown", "holds", "judged", "verified", "name"),
                rules.stream().map(this::summary).toList()));
        return blocks;
    }

    private long count(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    private long count(CheckRule rule, Outcome outcome) {
        return results.stream()
                .filter(result -> result.rule().equals(rule) && result.outcome() == outcome)
                .count();
    }

    private static List<Block.Table.Column> columns(String... keys) {
        return List.of(keys).stream()
                .map(key -> new Block.Table.Column(Wording.text("column." + key), 0))
                .toList();
    }

    private List<Block.Table.Cell> summary(CheckRule rule) {
        return List.of(
                words(Text.same(rule.id())),
                words(severity(rule)),
                new Block.Table.Number(count(rule, Outcome.BROKEN)),
                new Block.Table.Number(count(rule, Outcome.UNKNOWN)),
                new Block.Table.Number(count(rule, Outcome.HOLDS)),
                words(Wording.text("judged." + word(rule.judged()))),
                words(Wording.text(rule.verified() ? "verified" : "unverified")),
                words(rule.file()
                        .map(file -> Wording.text("name.file", rule.name(), file))
                        .orElse(rule.name())));
    }

    private static Text severity(CheckRule rule) {
        return Wording.text("severity." + rule.severity().name().toLowerCase(Locale.ROOT));
    }

    private static Block.Table.Words words(Text text) {
        return new Block.Table.Words(text);
    }

    private void list(Outcome outcome, List<Block> blocks) {
        List<List<Block.Table.Cell>> rows = new ArrayList<>();
        List<Text> more = new ArrayList<>();
        for (CheckRule rule : rules) {
            List<CheckResult> found = results.stream()
                    .filter(result -> result.rule().equals(rule) && result.outcome() == outcome)
                    .toList();
            found.stream().limit(MOST_LISTED).forEach(result -> rows.add(row(result, outcome)));
            if (found.size() > MOST_LISTED) {
                more.add(Wording.text("more", rule.id(), found.size() - MOST_LISTED));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(
                    2, Wording.text("heading." + outcome.name().toLowerCase(Locale.ROOT))));
            blocks.add(new Block.Table(
                    Text.EMPTY,
                    switch (outcome) {
                        case BROKEN -> columns("rule", "severity", "subject", "message", "cure", "rows");
                        case UNKNOWN -> columns("rule", "subject", "message", "cure", "rows");
                        case HOLDS -> columns("rule", "subject", "message", "rows");
                    },
                    rows));
        }
        if (!more.isEmpty()) {
            blocks.add(new Block.Paragraph(Text.joined(" ", more)));
        }
    }

    /** What is not known breaks nothing, so it has no severity; for what holds there is nothing to do. */
    private List<Block.Table.Cell> row(CheckResult result, Outcome outcome) {
        List<Block.Table.Cell> cells =
                new ArrayList<>(List.of(words(Text.same(result.rule().id()))));
        if (outcome == Outcome.BROKEN) {
            cells.add(words(severity(result.rule())));
        }
        cells.add(words(named(result.subject())));
        cells.add(words(result.message()));
        if (outcome != Outcome.HOLDS) {
            cells.add(words(result.cure()));
        }
        cells.add(words(rests(result.rows())));
        return cells;
    }

    /** The first rows on which a result rests, and how many more there are. */
    private static Text rests(List<Row> rows) {
        List<Text> first = rows.stream()
                .limit(MOST_ROWS)
                .map(row -> Text.joined(
                        " ", List.of(row.kind().label(), Text.same(row.id().value()))))
                .toList();
        Text listed = Text.joined(", ", first);
        return rows.size() > MOST_ROWS ? Wording.text("rests", listed, rows.size() - MOST_ROWS) : listed;
    }

    /** A thing by its kind, its identifier and, where it or its cluster has one, its name. */
    private Text named(Row row) {
        Text id =
                Text.joined(" ", List.of(row.kind().label(), Text.same(row.id().value())));
        return name(row.kind(), row.id())
                .map(name -> Wording.text("named", id, name))
                .orElse(id);
    }

    @SuppressWarnings("unchecked")
    private <T extends Entry> Optional<Text> name(Kind<T> kind, Id<?> id) {
        return snapshot.find(kind, (Id<T>) id).flatMap(fact -> {
            Map<String, Object> values = kind.values(fact.entry());
            if (values.get("name") instanceof Text name) {
                return Optional.of(name);
            }
            return values.get("cluster") instanceof Id<?> cluster
                    ? name(Kind.of(Cluster.class), cluster)
                    : Optional.empty();
        });
    }

    /** All that is listed, without an end, with the rows; and how many hold. */
    Map<String, Object> data(Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("synthetic", snapshot.synthetic());
        data.put("asOf", snapshot.moment().asOf().toString());
        data.put(
                "asKnownOn", snapshot.moment().asKnownOn().map(Object::toString).orElse(""));
        data.put("broken", count(Outcome.BROKEN));
        data.put("unknown", count(Outcome.UNKNOWN));
        data.put("holds", count(Outcome.HOLDS));
        data.put("rules", rules.stream().map(rule -> rule(rule, language)).toList());
        List<Object> found = new ArrayList<>();
        for (Outcome outcome : listed) {
            results.stream()
                    .filter(result -> result.outcome() == outcome)
                    .forEach(result -> found.add(result(result, language)));
        }
        data.put("results", found);
        return data;
    }

    private Map<String, Object> rule(CheckRule rule, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", rule.id());
        data.put("name", rule.name().in(language));
        data.put("severity", word(rule.severity()));
        data.put("judged", word(rule.judged()));
        data.put("verified", rule.verified());
        data.put("asOf", rule.asOf().map(Object::toString).orElse(""));
        data.put("source", rule.source().in(language));
        data.put("file", rule.file().orElse(""));
        for (Outcome outcome : Outcome.values()) {
            data.put(word(outcome), count(rule, outcome));
        }
        return data;
    }

    private static Map<String, Object> result(CheckResult result, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", result.rule().id());
        data.put("outcome", word(result.outcome()));
        data.put("kind", result.subject().kind().name());
        data.put("subject", result.subject().id().value());
        data.put("message", result.message().in(language));
        data.put("cure", result.cure().in(language));
        data.put("rows", result.rows().stream().map(Row::toString).toList());
        return data;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
