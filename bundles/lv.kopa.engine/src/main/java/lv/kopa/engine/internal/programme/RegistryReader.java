package lv.kopa.engine.internal.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kopa.evaluation.DataOrigin;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.InputException;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.registry.IndicatorValues;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import lv.kopa.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws datasets from the registry of a programme. */
@Component(service = RegistryReader.class)
public final class RegistryReader {
    private final Workspaces workspaces;
    private final IndicatorCatalogue catalogue;
    private final IndicatorValues values;

    /** Called by Declarative Services. */
    @Activate
    public RegistryReader(
            @Reference Workspaces workspaces,
            @Reference IndicatorCatalogue catalogue,
            @Reference IndicatorValues values) {
        this.workspaces = workspaces;
        this.catalogue = catalogue;
        this.values = values;
    }

    /**
     * Draws a dataset. The same query over the same knowledge gives the same digest.
     *
     * @throws InputException if the workspace cannot be opened, or there is no such set
     * @throws IOException if the workspace cannot be read
     */
    public Drawn draw(RegistryQuery query) throws InputException, IOException {
        IndicatorSet set = catalogue
                .set(query.set())
                .orElseThrow(() -> Wording.refused(
                        "no-set",
                        query.set(),
                        catalogue.sets().stream().map(IndicatorSet::code).collect(Collectors.joining(", "))));
        try (Workspace workspace = Drawing.open(workspaces, query.folder())) {
            return drawn(query, set, workspace);
        } catch (UncheckedIOException e) {
            throw e.getCause(); // a snapshot cannot be read
        }
    }

    private Drawn drawn(RegistryQuery query, IndicatorSet set, Workspace workspace) throws InputException {
        Registry registry = workspace.registry();
        Moment moment = new Moment(query.asOf(), query.asKnownOn());
        Snapshot snapshot = new RememberingSnapshot(registry.at(moment));
        UnitTable units = new UnitTable(
                snapshot, query.subject(), query.since().isPresent() ? query.firstEnd() : query.asOf(), query.begin());
        Drawing.requireUnits(units, query.subject(), moment, registry);
        Drawing.requireIndex(query.terms().prices(), snapshot);
        IndicatorNode.Aggregate tree = inPeriod(set.tree(), query);
        Dataset.Builder dataset = new Dataset.Builder()
                .title(title(workspace, set, query))
                .synthetic(snapshot.synthetic())
                .tree(tree)
                .asOf(query.asOf());
        Optional<LocalDate> asKnownOn = query.asKnownOn().or(() -> lastKnown(registry, snapshot));
        asKnownOn.ifPresent(dataset::asKnownOn);
        Map<String, String> words = query.words();
        Unsettled.note(asKnownOn, workspace.info(), words);
        units.into(dataset);
        ValueColumns columns = new ValueColumns(values, snapshot, query, units.ids());
        TargetColumns targets = new TargetColumns(snapshot, query, units.ids());
        List<Indicator> indicators =
                tree.leaves().stream().map(IndicatorNode.Leaf::indicator).toList();
        indicators.forEach(each -> columns.of(DataRole.INDICATOR, each.code()).forEach(dataset::column));
        for (String denominator : indicators.stream()
                .flatMap(each -> each.denominator().stream())
                .distinct()
                .toList()) {
            if (catalogue.indicators().stream().noneMatch(each -> each.code().equals(denominator))) {
                throw Wording.refused("no-denominator", denominator);
            }
            columns.of(DataRole.DENOMINATOR, denominator).forEach(dataset::column);
        }
        indicators.forEach(each -> targets.of(each).forEach(dataset::column));
        if (query.subject() == Subject.ORGANISATION) {
            SupportColumn.of(snapshot, units.ids()).ifPresent(dataset::column);
        }
        if (query.since().isPresent() && query.terms().prices().isEmpty()) {
            PriceColumns.of(snapshot, query.periods(), units.ids().size()).forEach(dataset::column);
        }
        if (query.subject() == Subject.ACTIVITY) {
            new ActivityColumns(snapshot, units.ids()).into(dataset);
        }
        if (query.subject() == Subject.APPLICATION) {
            dataset.column(Applications.budget(snapshot, units.ids()));
        }
        return new Drawn(
                dataset.build(),
                Optional.of(new DataOrigin(
                        workspace.folder().toString(),
                        workspace.info().name(),
                        snapshot.change(),
                        registry.hash(snapshot.change()),
                        words)));
    }

    /** Whether the log of the workspace is the one from which something was drawn; what does not bear its hash is taken for it. */
    boolean continues(RegistryQuery query, DataOrigin origin) throws InputException, IOException {
        try (Workspace workspace = Drawing.open(workspaces, query.folder())) {
            return origin.hash().isEmpty()
                    || workspace.registry().hash(origin.change()).equals(origin.hash());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Text title(Workspace workspace, IndicatorSet set, RegistryQuery query) {
        Text name = workspace.info().name();
        Text of = set.tree().name();
        return query.terms()
                .prices()
                .map(prices -> Wording.text("title.prices", name, of, query.period(), String.valueOf(prices.year())))
                .orElseGet(() -> Wording.text("title", name, of, query.period()));
    }

    /** The tree with the versions of its indicators that hold at the end of the period. */
    private IndicatorNode.Aggregate inPeriod(IndicatorNode.Aggregate aggregate, RegistryQuery query) {
        LocalDate end = query.end();
        return new IndicatorNode.Aggregate(
                aggregate.code(),
                aggregate.name(),
                aggregate.weight(),
                aggregate.children().stream()
                        .<IndicatorNode>map(child -> child instanceof IndicatorNode.Leaf leaf
                                ? new IndicatorNode.Leaf(
                                        catalogue
                                                .find(leaf.code(), end)
                                                .map(IndicatorDefinition::indicator)
                                                .orElse(leaf.indicator()),
                                        leaf.weight())
                                : inPeriod((IndicatorNode.Aggregate) child, query))
                        .toList());
    }

    /** The first day at whose end as much was known as in the snapshot, found by halving. */
    private static Optional<LocalDate> lastKnown(Registry registry, Snapshot snapshot) {
        long change = snapshot.change();
        return change == 0
                ? Optional.empty()
                : Optional.of(firstKnowing(registry, snapshot.moment().asOf(), change));
    }

    /** The first day at whose end a change was known. */
    static LocalDate firstKnowing(Registry registry, LocalDate asOf, long change) {
        long early = LocalDate.of(2000, 1, 1).toEpochDay();
        long late = LocalDate.now(ZoneOffset.UTC).plusDays(1).toEpochDay();
        while (early < late) {
            long middle = Math.floorDiv(early + late, 2);
            if (registry.at(Moment.of(asOf, LocalDate.ofEpochDay(middle))).change() >= change) {
                late = middle;
            } else {
                early = middle + 1;
            }
        }
        return LocalDate.ofEpochDay(late);
    }

    /** The first day at whose end more was known than up to a change. */
    LocalDate firstKnowingMore(RegistryQuery query, long change) throws InputException, IOException {
        try (Workspace workspace = Drawing.open(workspaces, query.folder())) {
            return firstKnowing(workspace.registry(), query.asOf(), change + 1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
