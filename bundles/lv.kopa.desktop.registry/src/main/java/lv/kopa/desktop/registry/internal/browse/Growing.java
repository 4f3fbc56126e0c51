package lv.kopa.desktop.registry.internal.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Activity;
import lv.kopa.registry.Application;
import lv.kopa.registry.Body;
import lv.kopa.registry.Call;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Label;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Page;
import lv.kopa.registry.Person;
import lv.kopa.registry.Programme;
import lv.kopa.registry.ProgrammeRule;
import lv.kopa.registry.Question;
import lv.kopa.registry.Row;
import lv.kopa.registry.Service;
import lv.kopa.registry.ServiceUse;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Language;

/** Grows the tree out of a snapshot, with what is below the branches that are open. Takes its time. */
final class Growing {
    /** More are found by searching, or in the table. */
    private static final int MOST = 500;

    private static final int MOST_FOUND = 50;

    private static final List<Part> OF_A_PROGRAMME =
            parts("programme", List.of(Call.class, Grant.class, ProgrammeRule.class));
    private static final List<Part> OF_A_CLUSTER = parts(
            "cluster",
            List.of(
                    Membership.class,
                    Service.class,
                    Activity.class,
                    Body.class,
                    Label.class,
                    Grant.class,
                    Application.class));
    private static final List<Part> OF_AN_ORGANISATION =
            parts("organisation", List.of(Membership.class, ServiceUse.class));

    /** What one looks for by name. */
    private static final List<Class<? extends Entry>> FOUND = List.of(
            Cluster.class,
            Organisation.class,
            Programme.class,
            Call.class,
            Grant.class,
            Service.class,
            Activity.class,
            Body.class,
            Label.class,
            Person.class);

    private final Snapshot snapshot;
    private final Titles titles;
    private final Language language;
    private final Set<String> open;

    Growing(Snapshot snapshot, Language language, Set<String> open) {
        this.snapshot = snapshot;
        this.language = language;
        this.open = open;
        titles = new Titles(snapshot, language);
    }

    /** What refers to a thing by a field, as a branch below it. */
    private record Part(Kind<?> kind, String field) {}

    /** What refers by a field, and the values. */
    private static List<Part> parts(String field, List<Class<? extends Entry>> kinds) {
        Stream<Part> referring = kinds.stream().map(kind -> new Part(Kind.of(kind), field));
        return Stream.concat(referring, Stream.of(new Part(Kind.of(Observation.class), Observation.UNIT)))
                .toList();
    }

    /** The tree. */
    List<Branch> whole() {
        List<Branch> roots = new ArrayList<>();
        for (Fact<Programme> programme :
                snapshot.page(Question.first(Kind.of(Programme.class), MOST)).facts()) {
            roots.add(thing("", programme, titles.of(programme), OF_A_PROGRAMME));
        }
        roots.add(kind(Kind.of(Cluster.class)));
        roots.add(kind(Kind.of(Organisation.class)));
        roots.add(everything());
        return roots;
    }

    /** What has these words, by kind. */
    List<Branch> found(String words) {
        List<Branch> roots = new ArrayList<>();
        for (Class<? extends Entry> each : FOUND) {
            found(Kind.of(each), words).ifPresent(roots::add);
        }
        return roots;
    }

    private <T extends Entry> Optional<Branch> found(Kind<T> kind, String words) {
        Page<T> page =
                snapshot.page(new Question<>(kind, words, Optional.empty(), Optional.empty(), false, 0, MOST_FOUND));
        String key = "found/" + kind.name();
        return page.total() == 0
                ? Optional.empty()
                : Optional.of(new Branch(
                        key,
                        icon(kind),
                        counted(kind.plural().in(language), page.total()),
                        Optional.empty(),
                        Optional.of(Listed.all(kind)),
                        true,
                        things(key, page, "")));
    }

    private Branch everything() {
        String key = "all";
        List<Kind<?>> kinds = new ArrayList<>(Kind.all());
        kinds.sort(Comparator.comparing(
                each -> each.plural().in(language), java.text.Collator.getInstance(language.locale())));
        Supplier<List<Branch>> below = () -> kinds.stream()
                .map(each -> leaf(key + "/" + each.name(), each, Listed.all(each), count(each, Optional.empty())))
                .toList();
        return new Branch(
                key,
                "table",
                Words.text("tree.all").in(language),
                Optional.empty(),
                Optional.empty(),
                true,
                when(key, below));
    }

    private <T extends Entry> Branch kind(Kind<T> kind) {
        String key = kind.name();
        Page<T> page = snapshot.page(Question.first(kind, open.contains(key) ? MOST : 1));
        return new Branch(
                key,
                icon(kind),
                counted(kind.plural().in(language), page.total()),
                Optional.empty(),
                Optional.of(Listed.all(kind)),
                page.total() > 0,
                when(key, () -> things(key, page, "")));
    }

    private <T extends Entry> List<Branch> things(String above, Page<T> page, String by) {
        List<Branch> branches = new ArrayList<>();
        for (Fact<T> fact : page.facts()) {
            branches.add(thing(above + "/", fact, titles.among(fact, by), parts(fact.entry())));
        }
        branches.sort(Comparator.comparing(Branch::words, java.text.Collator.getInstance(language.locale())));
        if (page.total() > page.facts().size()) {
            String words =
                    Words.text("tree.more", page.total() - page.facts().size()).in(language);
            branches.add(new Branch(
                    above + "/more", "ellipsis", words, Optional.empty(), Optional.empty(), false, List.of()));
        }
        return branches;
    }

    private static List<Part> parts(Entry entry) {
        if (entry instanceof Cluster) {
            return OF_A_CLUSTER;
        }
        return entry instanceof Organisation ? OF_AN_ORGANISATION : List.of();
    }

    private Branch thing(String above, Fact<?> fact, String title, List<Part> parts) {
        Row row = Row.of(fact);
        String key = above + row.kind().name() + ":" + row.id().value();
        Supplier<List<Branch>> below = () -> parts.stream()
                .map(part -> part(key, part.kind(), part.field(), row))
                .toList();
        return new Branch(
                key, icon(row.kind()), title, Optional.of(row), Optional.empty(), !parts.isEmpty(), when(key, below));
    }

    private <T extends Entry> Branch part(String above, Kind<T> kind, String field, Row of) {
        String key = above + "/" + kind.name();
        Listed listed = Listed.of(kind, field, of);
        Page<T> page = snapshot.page(new Question<>(
                kind, "", listed.reference(), Optional.empty(), false, 0, open.contains(key) ? MOST : 1));
        return new Branch(
                key,
                icon(kind),
                counted(kind.plural().in(language), page.total()),
                Optional.empty(),
                Optional.of(listed),
                page.total() > 0,
                when(key, () -> things(key, page, field)));
    }

    private Branch leaf(String key, Kind<?> kind, Listed listed, long count) {
        return new Branch(
                key,
                icon(kind),
                counted(kind.plural().in(language), count),
                Optional.empty(),
                Optional.of(listed),
                false,
                List.of());
    }

    private <T extends Entry> long count(Kind<T> kind, Optional<Question.Reference> reference) {
        return snapshot.page(new Question<>(kind, "", reference, Optional.empty(), false, 0, 1))
                .total();
    }

    private String counted(String words, long count) {
        return Words.text("tree.count", words, count).in(language);
    }

    private List<Branch> when(String key, Supplier<List<Branch>> below) {
        return open.contains(key) ? below.get() : List.of();
    }

    /** The icon of a kind. */
    static String icon(Kind<?> kind) {
        return switch (kind.name()) {
            case "programme", "programme-rule" -> "book-open";
            case "cluster" -> "layers";
            case "organisation", "ownership", "size-class" -> "building-2";
            case "membership", "person", "contact", "seat", "participation", "project-partner" -> "users";
            case "service", "service-use" -> "puzzle";
            case "activity", "activity-tag" -> "calendar";
            case "label" -> "star";
            case "body", "vote" -> "shapes";
            case "call", "application", "grant", "payment", "commitment" -> "file-text";
            case "observation", "target", "deflator", "reporting-period" -> "chart-bar";
            case "cooperation-link" -> "route";
            default -> "table";
        };
    }
}
