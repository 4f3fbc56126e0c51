package lv.kopa.desktop.registry.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Language;

/**
 * What people call things: by their name, or by what they are about. Remembers what it has found; made anew for each question
 * of a view and used on one thread.
 */
public final class Titles {
    private static final String BETWEEN = " – ";

    /** Where a kind has no name, what stands for it. */
    private static final Map<String, List<String>> MADE_OF = Map.ofEntries(
            Map.entry("activity-tag", List.of("activity", "direction")),
            Map.entry("application", List.of("applicant", "call")),
            Map.entry("commitment", List.of("promise")),
            Map.entry("contact", List.of("person", "role")),
            Map.entry("cooperation-link", List.of("one", "other")),
            Map.entry("de-minimis", List.of("organisation", "amount")),
            Map.entry("deflator", List.of("series", "year")),
            Map.entry("grant", List.of("contract", "cluster")),
            Map.entry("label", List.of("scheme", "grade")),
            Map.entry("membership", List.of("organisation", "cluster")),
            Map.entry("observation", List.of("indicator", "unit", "period")),
            Map.entry("other-support", List.of("organisation", "programme")),
            Map.entry("ownership", List.of("owner", "owned")),
            Map.entry("participation", List.of("organisation", "activity")),
            Map.entry("payment", List.of("reference", "amount")),
            Map.entry("programme-rule", List.of("rule")),
            Map.entry("project-partner", List.of("organisation", "grant")),
            Map.entry("reporting-period", List.of("period")),
            Map.entry("seat", List.of("person", "body")),
            Map.entry("service-use", List.of("organisation", "service")),
            Map.entry("size-class", List.of("organisation", "year")),
            Map.entry("target", List.of("indicator", "unit", "type")),
            Map.entry("vote", List.of("matter")));

    private final Snapshot snapshot;
    private final Language language;
    private final ValueWords values;
    private final Map<Row, String> known = new HashMap<>();

    /** Titles of things in a snapshot. */
    public Titles(Snapshot snapshot, Language language) {
        this.snapshot = Objects.requireNonNull(snapshot);
        this.language = Objects.requireNonNull(language);
        values = new ValueWords(language, this);
    }

    /** The values of fields in the same words. */
    public ValueWords values() {
        return values;
    }

    /** What people call a thing; its identifier where the snapshot does not have it. */
    public String of(Row row) {
        String title = known.get(row);
        if (title == null) {
            title = found(row.kind(), row.id());
            known.put(row, title);
        }
        return title;
    }

    @SuppressWarnings("unchecked") // an id is of the kind that it is asked with
    private <T extends Entry> String found(Kind<T> kind, Id<?> id) {
        return snapshot.find(kind, (Id<T>) id).map(this::of).orElse(id.value());
    }

    /** What people call the thing of a fact. */
    public String of(Fact<?> fact) {
        return of(fact.entry(), fact.id());
    }

    /** What people call the thing of a fact among those that refer to one thing by a field, which goes without saying. */
    public String among(Fact<?> fact, String field) {
        return of(fact.entry(), fact.id(), field);
    }

    /** What people call a thing of which this entry is true. */
    public String of(Entry entry, Id<?> id) {
        return of(entry, id, "");
    }

    private <T extends Entry> String of(T entry, Id<?> id, String without) {
        Kind<T> kind = Kind.of(entry);
        Map<String, Object> held = kind.values(entry);
        String title = MADE_OF.getOrDefault(kind.name(), List.of("name")).stream()
                .filter(name -> !name.equals(without))
                .flatMap(name -> kind.field(name).stream())
                .map(field -> values.of(field, held))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(BETWEEN));
        return title.isBlank() ? id.value() : title;
    }

    /** The language of the titles. */
    public Language language() {
        return language;
    }
}
