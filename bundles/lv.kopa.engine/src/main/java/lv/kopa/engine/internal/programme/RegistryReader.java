package lv.kopa.engine.internal.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kopa.evaluation.DataOrigin;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.indicator.IndicatorSet;
import lv.kopa.registry.Deflator;
import lv.kopa.registry.Fact;
import lv.kopa.registry.IndicatorValues;
import lv.kopa.registry.IndicatorValues.Prices;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
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
        try (Workspace workspace = open(query)) {
            return drawn(query, set, workspace);
        } catch (UncheckedIOException e) {
            throw e.getCause(); // a snapshot cannot be read
        }
    }

    private Workspace open(RegistryQuery query) throws InputException {
        try {
            return workspaces.open(query.folder());
        } catch (WorkspaceException e) {
            throw new InputException(InputFault.general(e.text(), e.cure()));
        }
    }

    private Drawn drawn(RegistryQuery query, IndicatorSet set, Workspace workspace) throws InputException {
        Registry registry = workspace.registry();
        Snapshot snapshot = new RememberingSnapshot(registry.at(new Moment(query.asOf(), query.asKnownOn())));
        UnitTable units = new UnitTable(snapshot, query.subject(), query.begin());
        if (units.ids().isEmpty()) {
            throw noUnits(query, registry);
        }
        requireIndex(query, snapshot);
        IndicatorNode.Aggregate tree = inPeriod(set.tree(), query);
        Dataset.Builder dataset = new Dataset.Builder()
                .title(title(workspace, set, query))
                .synthetic(snapshot.synthetic())
                .tree(tree)
                .asOf(query.asOf());
        query.asKnownOn().or(() -> lastKnown(registry, snapshot)).ifPresent(dataset::asKnownOn);
        units.into(dataset);
        ValueColumns columns = new ValueColumns(values, snapshot, query, units.ids());
        TargetColumns targets = new TargetColumns(snapshot, query, units.ids());
        List<Indicator> indicators =
                tree.leaves().stream().map(IndicatorNode.Leaf::indicator).toList();
        indicators.forEach(each -> dataset.column(columns.of(DataRole.INDICATOR, each.code())));
        for (String denominator : indicators.stream()
                .flatMap(each -> each.denominator().stream())
                .distinct()
                .toList()) {
            if (catalogue.indicators().stream().noneMatch(each -> each.code().equals(denominator))) {
                throw Wording.refused("no-denominator", denominator);
            }
            dataset.column(columns.of(DataRole.DENOMINATOR, denominator));
        }
        indicators.forEach(each -> targets.of(each).forEach(dataset::column));
        if (query.subject() == Subject.ACTIVITY) {
            new ActivityColumns(snapshot, units.ids()).into(dataset);
        }
        return new Drawn(
                dataset.build(),
                Optional.of(new DataOrigin(
                        workspace.folder().toString(), workspace.info().name(), snapshot.change(), query.words())));
    }

    private static InputException noUnits(RegistryQuery query, Registry registry) {
        String day = query.asOf().toString();
        boolean knownNow = !new UnitTable(registry.at(Moment.of(query.asOf())), query.subject(), query.begin())
                .ids()
                .isEmpty();
        return query.asKnownOn()
                .filter(known -> knownNow)
                .map(known -> Wording.refused("no-units.known-later", day, known.toString()))
                .orElseGet(() -> Wording.refused("no-units." + query.subject(), day));
    }

    private static Text title(Workspace workspace, IndicatorSet set, RegistryQuery query) {
        Text name = workspace.info().name();
        Text of = set.tree().name();
        return query.terms()
                .prices()
                .map(prices -> Wording.text("title.prices", name, of, query.period(), String.valueOf(prices.year())))
                .orElseGet(() -> Wording.text("title", name, of, query.period()));
    }

    /** Money at the prices of a year needs the index of that year. */
    private static void requireIndex(RegistryQuery query, Snapshot snapshot) throws InputException {
        Optional<Prices> prices = query.terms().prices();
        if (prices.isEmpty()) {
            return;
        }
        List<Deflator> known =
                snapshot.ever(Kind.of(Deflator.class)).stream().map(Fact::entry).toList();
        String series = prices.get().series();
        int year = prices.get().year();
        if (known.stream().noneMatch(each -> each.series().equals(series) && each.year() == year)) {
            throw Wording.refused(
                    "no-index",
                    series,
                    String.valueOf(year),
                    known.stream()
                            .map(each -> each.series() + "@" + each.year())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
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
        try (Workspace workspace = open(query)) {
            return firstKnowing(workspace.registry(), query.asOf(), change + 1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
