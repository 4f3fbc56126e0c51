package lv.kopa.derive.internal.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Fact;
import lv.kopa.registry.ServiceExperience;
import lv.kopa.registry.ServiceExperience.State;
import lv.kopa.registry.Snapshot;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/**
 * Members by how long they have used services, in words and for programs; those who never used one come first, apart.
 *
 * @param snapshot from where they are seen
 * @param counted uses of which services count
 * @param clusters the clusters
 * @param states the states that are listed
 * @param members their members, in whatever state
 */
record MemberList(
        Snapshot snapshot,
        ServiceExperience.Scope counted,
        List<Fact<Cluster>> clusters,
        List<State> states,
        List<Member> members) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (snapshot.synthetic()) {
            blocks.add(new Block.Paragraph(Wording.text("synthetic")));
        }
        blocks.add(new Block.Paragraph(Wording.text("internal")));
        blocks.add(new Block.Paragraph(Wording.text(
                "counted." + word(counted), snapshot.moment().asOf().toString())));
        blocks.add(new Block.Table(
                Text.EMPTY,
                Stream.concat(
                                Stream.of("column.cluster", "column.members"),
                                Stream.of(State.values()).map(MemberList::key))
                        .map(key -> new Block.Table.Column(Wording.text(key), 0))
                        .toList(),
                clusters.stream().map(this::sums).toList()));
        states.forEach(state -> list(state, blocks));
        return blocks;
    }

    private List<Block.Table.Cell> sums(Fact<Cluster> cluster) {
        List<Block.Table.Cell> cells = new ArrayList<>();
        cells.add(words(cluster.entry().name()));
        cells.add(new Block.Table.Number(
                members.stream().filter(each -> each.cluster().equals(cluster)).count()));
        for (State state : State.values()) {
            cells.add(new Block.Table.Number(members.stream()
                    .filter(each ->
                            each.cluster().equals(cluster) && each.experience().state() == state)
                    .count()));
        }
        return cells;
    }

    private void list(State state, List<Block> blocks) {
        List<List<Block.Table.Cell>> rows = members.stream()
                .filter(each -> each.experience().state() == state)
                .map(MemberList::row)
                .toList();
        blocks.add(new Block.Heading(2, Wording.text(key(state))));
        blocks.add(
                rows.isEmpty()
                        ? new Block.Paragraph(Wording.text("nobody"))
                        : new Block.Table(Text.EMPTY, columns("cluster", "member", "joined", "began", "last"), rows));
    }

    private static List<Block.Table.Cell> row(Member member) {
        return List.of(
                words(member.cluster().entry().name()),
                words(member.name()),
                words(day(member.joined())),
                words(day(member.experience().began())),
                words(day(member.experience().last())));
    }

    private static String key(State state) {
        return "option.state." + word(state);
    }

    private static Text day(Optional<LocalDate> day) {
        return Text.same(day.map(Object::toString).orElse("–"));
    }

    private static Block.Table.Words words(Text text) {
        return new Block.Table.Words(text);
    }

    private static List<Block.Table.Column> columns(String... keys) {
        return List.of(keys).stream()
                .map(key -> new Block.Table.Column(Wording.text("column." + key), 0))
                .toList();
    }

    Map<String, Object> data(Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("synthetic", snapshot.synthetic());
        data.put("internal", true);
        data.put("asOf", snapshot.moment().asOf().toString());
        data.put(
                "asKnownOn", snapshot.moment().asKnownOn().map(Object::toString).orElse(""));
        data.put("scope", word(counted));
        data.put(
                "members",
                members.stream()
                        .filter(each -> states.contains(each.experience().state()))
                        .map(each -> member(each, language))
                        .toList());
        return data;
    }

    private static Map<String, Object> member(Member member, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("cluster", member.cluster().id().value());
        data.put("clusterName", member.cluster().entry().name().in(language));
        data.put("member", member.organisation().value());
        data.put("name", member.name().in(language));
        data.put("joined", member.joined().map(Object::toString).orElse(""));
        data.put("began", member.experience().began().map(Object::toString).orElse(""));
        data.put("last", member.experience().last().map(Object::toString).orElse(""));
        data.put("state", word(member.experience().state()));
        return data;
    }

    /** The word of a constant on the command line and for programs. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
