package lv.kopa.desktop.registry.internal.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.References;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.desktop.registry.internal.ValueWords;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.entry.Proofs;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Page;
import lv.kopa.registry.Question;
import lv.kopa.registry.Row;
import lv.kopa.registry.ServiceExperience;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Language;

/**
 * All that is known of one thing from a moment, in the words of a language.
 *
 * @param sight from where it is looked at
 * @param row the thing
 * @param title what people call it
 * @param span when this was true; empty if nothing is true of it on that day
 * @param lines its fields
 * @param groups what refers to it
 */
record Sheet(Sight sight, Row row, String title, Optional<String> span, List<Line> lines, List<Group> groups) {
    private static final int MOST = 12;

    /**
     * A field.
     *
     * @param to the thing to which it refers
     * @param proof the hash of the file that it names
     */
    record Line(String label, String value, Optional<Row> to, Optional<String> proof) {
        /** Without a file. */
        Line(String label, String value, Optional<Row> to) {
            this(label, value, to, Optional.empty());
        }
    }

    /**
     * Things of one kind that refer to it by one field.
     *
     * @param total how many there are
     * @param some the first of them
     * @param listed all of them
     */
    record Group(String label, long total, List<Line> some, Listed listed) {
        /** Copies the list. */
        Group {
            some = List.copyOf(some);
        }
    }

    /** Copies the lists. */
    Sheet {
        Objects.requireNonNull(sight);
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
    }

    /** Looks at a thing. Takes its time. */
    static Sheet of(Sight sight, Row row, Language language) {
        Snapshot snapshot = sight.snapshot();
        Titles titles = new Titles(snapshot, language);
        return of(sight, snapshot, row.kind(), row, titles);
    }

    @SuppressWarnings("unchecked") // an id is of the kind that it is asked with
    private static <T extends Entry> Sheet of(Sight sight, Snapshot snapshot, Kind<T> kind, Row row, Titles titles) {
        Optional<Fact<T>> fact = snapshot.find(kind, (Id<T>) row.id());
        return new Sheet(
                sight,
                row,
                titles.of(row),
                fact.map(each -> ValueWords.span(each.span(), titles.language())),
                fact.map(each -> lines(snapshot, kind, each.entry(), titles)).orElse(List.of()),
                groups(snapshot, row, titles));
    }

    private static <T extends Entry> List<Line> lines(Snapshot snapshot, Kind<T> kind, T entry, Titles titles) {
        Map<String, Object> held = kind.values(entry);
        List<Line> lines = new ArrayList<>();
        for (Field field : kind.fields()) {
            String words = titles.values().of(field, held);
            Optional<Row> to = References.of(field, held);
            Optional<String> proof = Optional.of(words).filter(hash -> !hash.isBlank() && Proofs.kept(kind, field));
            lines.add(new Line(ValueWords.label(field, titles.language()), words, to, proof));
        }
        if (entry instanceof Membership membership && membership.counts()) {
            for (ServiceExperience.Scope scope : ServiceExperience.Scope.values()) {
                lines.add(experience(snapshot, membership, scope, titles.language()));
            }
        }
        return lines;
    }

    private static Line experience(
            Snapshot snapshot, Membership membership, ServiceExperience.Scope scope, Language language) {
        ServiceExperience experience =
                ServiceExperience.of(snapshot, membership.organisation(), membership.cluster(), scope);
        return new Line(
                Words.text("experience." + scope.name()).in(language),
                Words.text(
                                "experience." + experience.state().name(),
                                experience.began().map(Object::toString).orElse(""),
                                experience.last().map(Object::toString).orElse(""))
                        .in(language),
                Optional.empty());
    }

    private static List<Group> groups(Snapshot snapshot, Row row, Titles titles) {
        List<Group> groups = new ArrayList<>();
        for (Kind<?> kind : Kind.all()) {
            List<Field> fields = kind.fields().stream()
                    .filter(field -> field.type() instanceof FieldType.Reference reference
                            && reference.kind().equals(row.kind()))
                    .toList();
            for (Field field : fields) {
                group(snapshot, kind, field, fields.size() > 1, row, titles).ifPresent(groups::add);
            }
        }
        return groups;
    }

    private static <T extends Entry> Optional<Group> group(
            Snapshot snapshot, Kind<T> kind, Field field, boolean several, Row row, Titles titles) {
        Listed listed = Listed.of(kind, field.name(), row);
        Page<T> page = snapshot.page(new Question<>(kind, "", listed.reference(), Optional.empty(), false, 0, MOST));
        if (page.total() == 0) {
            return Optional.empty();
        }
        List<Line> some = page.facts().stream()
                .map(fact -> new Line("", titles.among(fact, field.name()), Optional.of(Row.of(fact))))
                .toList();
        String plural = kind.plural().in(titles.language());
        String label = several ? plural + ": " + field.label().in(titles.language()) : plural;
        return Optional.of(new Group(label, page.total(), some, listed));
    }
}
