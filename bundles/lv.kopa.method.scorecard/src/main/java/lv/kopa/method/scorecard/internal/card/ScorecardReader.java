package lv.kopa.method.scorecard.internal.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lv.kopa.datafile.Faults;
import lv.kopa.datafile.Fields;
import lv.kopa.text.Text;

/** Makes a scorecard of a tree that the schema has let pass, and says what does not go together in it. */
final class ScorecardReader {
    private static final double ROUNDING = 1e-9;

    private final Faults faults;
    private final Set<String> codes = new HashSet<>();

    private ScorecardReader(Faults faults) {
        this.faults = faults;
    }

    static Scorecard scorecard(JsonNode tree, Supplier<String> digest, Faults faults) {
        Fields plain = new Fields(tree, "", Map.of(), faults);
        return new ScorecardReader(faults).scorecard(plain.with(plain.ownTerms()), digest);
    }

    private Scorecard scorecard(Fields file, Supplier<String> digest) {
        List<Group> groups = file.objects("groups").stream().map(this::group).toList();
        int items = groups.stream().mapToInt(group -> group.items().size()).sum();
        Optional<Total> total = file.object("total").map(fields -> total(fields, groups));
        Text noTotal = file.text("noTotal");
        if (total.isPresent() != noTotal.isEmpty()) {
            faults.add("", "total.why");
        }
        int known = file.whole("itemsKnownOf", items);
        if (known < items) {
            faults.add(file.at("itemsKnownOf"), "items.fewer", known, items);
        }
        return new Scorecard(
                file.words("id", ""),
                file.words("version", ""),
                file.text("name"),
                file.one(Standing.class, "standing", Standing.PROPOSAL),
                file.text("status"),
                file.text("origin"),
                file.text("question"),
                file.text("source"),
                file.text("licence"),
                file.day("read"),
                groups,
                known,
                total,
                noTotal,
                digest.get());
    }

    private Group group(Fields fields) {
        once(fields);
        return new Group(
                fields.words("code", ""),
                fields.text("name"),
                fields.text("note"),
                fields.objects("items").stream().map(this::item).toList());
    }

    private Item item(Fields fields) {
        once(fields);
        Optional<Scale> scale = fields.object("scale").flatMap(this::scale);
        Optional<Threshold> threshold = fields.object("threshold").map(ScorecardReader::threshold);
        if (threshold.isPresent() && scale.isEmpty()) {
            faults.add(fields.at("threshold"), "threshold.scale", fields.words("code", ""));
        } else if (threshold.isPresent() && !reachable(threshold.get(), scale.get())) {
            faults.add(
                    fields.at("threshold"),
                    "threshold.outside",
                    fields.words("code", ""),
                    threshold.get().value(),
                    scale.get().least(),
                    scale.get().most());
        }
        return new Item(
                fields.words("code", ""),
                fields.text("name"),
                scale,
                fields.node().path("counted").asBoolean(true),
                fields.one(Evidence.class, "evidence", Evidence.NONE),
                threshold,
                fields.words("indicator"),
                fields.words("judged").map(word -> Fields.constant(Judged.class, word)),
                fields.text("note"));
    }

    private void once(Fields fields) {
        if (!codes.add(fields.words("code", ""))) {
            faults.add(fields.at("code"), "code.twice", fields.words("code", ""));
        }
    }

    private Optional<Scale> scale(Fields fields) {
        Scale.Kind kind = fields.one(Scale.Kind.class, "kind", Scale.Kind.POINTS);
        boolean open = kind == Scale.Kind.MEASURE;
        boolean answer = kind == Scale.Kind.YES_NO;
        double least = fields.number("least", open ? Double.NEGATIVE_INFINITY : 0);
        double most = fields.number("most", answer ? 1 : open ? Double.POSITIVE_INFINITY : Double.NaN);
        if (Double.isNaN(most)) {
            faults.add(fields.pointer(), "scale.most");
            return Optional.empty();
        }
        if (!(least <= most)) {
            faults.add(fields.at("most"), "scale.ends", least, most);
            return Optional.empty();
        }
        return Optional.of(new Scale(kind, least, most, fields.number("step", open ? 0 : 1), fields.text("unit")));
    }

    private static Threshold threshold(Fields fields) {
        return Stream.of(Threshold.Relation.values())
                .filter(relation -> fields.node().has(word(relation)))
                .findFirst()
                .map(relation -> new Threshold(relation, fields.number(word(relation), Double.NaN)))
                .orElseThrow();
    }

    private static String word(Threshold.Relation relation) {
        return switch (relation) {
            case AT_LEAST -> "atLeast";
            case ABOVE -> "above";
            case AT_MOST -> "atMost";
        };
    }

    private static boolean reachable(Threshold threshold, Scale scale) {
        return threshold.met(scale.least()) || threshold.met(scale.most());
    }

    /** Nothing is added while a scale is missing, and what is added gives what the scorecard says that it gives. */
    private Total total(Fields fields, List<Group> groups) {
        double most = fields.number("most", Double.NaN);
        List<Item> counted = groups.stream()
                .flatMap(group -> group.items().stream())
                .filter(Item::counted)
                .toList();
        List<String> without =
                counted.stream().filter(item -> !item.adds()).map(Item::code).toList();
        double sum = counted.stream()
                .mapToDouble(item -> item.scale().map(Scale::most).orElse(Double.NaN))
                .sum();
        if (!without.isEmpty() || counted.isEmpty()) {
            faults.add(fields.pointer(), "total.scale", String.join(", ", without));
        } else if (Math.abs(sum - most) > ROUNDING) {
            faults.add(fields.at("most"), "total.most", most, sum);
        }
        Optional<Double> atLeast =
                fields.node().has("atLeast") ? Optional.of(fields.number("atLeast", Double.NaN)) : Optional.empty();
        if (atLeast.isPresent() && atLeast.get() > most) {
            faults.add(fields.at("atLeast"), "total.outside", atLeast.get(), most);
        }
        return new Total(most, atLeast, fields.node().path("everyThreshold").asBoolean(false));
    }
}
