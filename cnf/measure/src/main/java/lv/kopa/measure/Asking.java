package lv.kopa.measure;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import lv.kopa.registry.Cluster;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Membership;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Question;
import lv.kopa.registry.Row;
import lv.kopa.registry.ServiceUse;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What screens ask, of things drawn at random. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 2, time = 5)
@Fork(1)
public class Asking {
    private static final Kind<Organisation> ORGANISATION = Kind.of(Organisation.class);
    private static final Kind<Observation> VALUE = Kind.of(Observation.class);
    private static final Moment MOMENT = Moment.of(LocalDate.of(2018, 12, 31));
    private static final int PAGE = 100;

    private final Random random = new Random(20261127);
    private Workspace workspace;
    private Snapshot snapshot;
    private List<Fact<Organisation>> organisations;
    private List<Fact<Cluster>> clusters;

    /** Opens the workspace. */
    @Setup
    public void open() throws IOException {
        Ground ground = Ground.ofThisProcess();
        workspace = Ground.workspaces().open(ground.folder().resolve("imported"));
        snapshot = workspace.registry().at(MOMENT);
        organisations = snapshot.all(ORGANISATION);
        clusters = snapshot.all(Kind.of(Cluster.class));
    }

    /** Closes it. */
    @TearDown
    public void close() throws IOException {
        workspace.close();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String words() {
        String name = any(organisations).entry().name().in(Language.LV);
        int length = Math.min(name.length(), 4 + random.nextInt(6));
        int begin = random.nextInt(name.length() - length + 1);
        return name.substring(begin, begin + length);
    }

    /** The first page by identifier. */
    @Benchmark
    public Object pageFirst() {
        return snapshot.page(Question.first(ORGANISATION, PAGE));
    }

    /** A page somewhere, sorted by name. */
    @Benchmark
    public Object pageSorted() {
        return snapshot.page(new Question<>(
                ORGANISATION,
                "",
                Optional.empty(),
                Optional.of("name"),
                false,
                random.nextInt(Math.max(1, organisations.size() - PAGE)),
                PAGE));
    }

    /** The first page by name of a registry that was not yet asked since its last change. */
    @Benchmark
    public Object pageSortedAnew() {
        return workspace.registry().at(MOMENT).page(byName(""));
    }

    /** A page of what has some letters in it, in a table that stood there before. */
    @Benchmark
    public Object pageSearched() {
        snapshot.page(byName(""));
        return snapshot.page(byName(words()));
    }

    private static Question<Organisation> byName(String words) {
        return new Question<>(ORGANISATION, words, Optional.empty(), Optional.of("name"), false, 0, PAGE);
    }

    /** A page of the values of one firm or cluster, the last period first. */
    @Benchmark
    public Object pageOfValues() {
        Row unit = Row.of(random.nextBoolean() ? any(clusters) : any(organisations));
        return snapshot.page(new Question<>(
                VALUE, "", Optional.of(new Question.Reference("unit", unit)), Optional.of("period"), true, 0, PAGE));
    }

    /** A page of the values that have a cluster's identifier in them, out of all values. */
    @Benchmark
    public Object pageOfValuesSearched() {
        return snapshot.page(new Question<>(
                VALUE, any(clusters).id().value(), Optional.empty(), Optional.of("period"), true, 0, PAGE));
    }

    /** One organisation. */
    @Benchmark
    public Object find() {
        return snapshot.find(ORGANISATION, any(organisations).id());
    }

    /** The members of a cluster. */
    @Benchmark
    public Object referringMembers() {
        return snapshot.referring(
                Kind.of(Membership.class), "cluster", any(clusters).id());
    }

    /** The uses of services by an organisation. */
    @Benchmark
    public Object referringUses() {
        return snapshot.referring(
                Kind.of(ServiceUse.class), "organisation", any(organisations).id());
    }

    /** All that was ever known of an organisation. */
    @Benchmark
    public Object history() {
        return workspace.registry().history(ORGANISATION, any(organisations).id());
    }
}
