package lv.kopa.engine.internal.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kopa.evaluation.InputException;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.registry.Composition;
import lv.kopa.registry.IndicatorValues;
import lv.kopa.registry.IndicatorValues.Terms;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Splits the change of an indicator in the registry of a programme. */
@Component(service = ChangesReader.class)
public final class ChangesReader {
    private final Workspaces workspaces;
    private final IndicatorCatalogue catalogue;
    private final IndicatorValues values;

    /** Called by Declarative Services. */
    @Activate
    public ChangesReader(
            @Reference Workspaces workspaces,
            @Reference IndicatorCatalogue catalogue,
            @Reference IndicatorValues values) {
        this.workspaces = workspaces;
        this.catalogue = catalogue;
        this.values = values;
    }

    /**
     * The change in every unit, as it was paid and, where prices are asked for, at these too.
     *
     * @throws InputException if the workspace cannot be opened, or has no such units or price index, or no catalogue has such
     *     an indicator in the later period
     * @throws IOException if the workspace cannot be read
     */
    public SplitChanges read(ChangeQuery query) throws InputException, IOException {
        IndicatorDefinition definition = definition(query);
        try (Workspace workspace = Drawing.open(workspaces, query.folder())) {
            Moment moment = new Moment(query.asOf(), query.asKnownOn());
            Snapshot snapshot = new RememberingSnapshot(workspace.registry().at(moment));
            UnitTable units = new UnitTable(snapshot, query.subject());
            Drawing.requireUnits(units, query.subject(), moment, workspace.registry());
            Drawing.requireIndex(query.prices(), snapshot);
            Optional<List<Composition>> deflated = query.prices()
                    .map(prices ->
                            split(definition, query, snapshot, new Terms(query.submitted(), Optional.of(prices))));
            return new SplitChanges(
                    workspace.info().name(),
                    snapshot.synthetic(),
                    definition,
                    units.names(),
                    workspace.info().unsettled(snapshot, Instant.now()),
                    split(definition, query, snapshot, new Terms(query.submitted(), Optional.empty())),
                    deflated);
        } catch (UncheckedIOException e) {
            throw e.getCause(); // a snapshot cannot be read
        }
    }

    private List<Composition> split(IndicatorDefinition definition, ChangeQuery query, Snapshot snapshot, Terms terms) {
        return values.compositions(definition.code(), query.subject(), query.from(), query.to(), snapshot, terms);
    }

    /** Whatever the case of the letters. */
    private IndicatorDefinition definition(ChangeQuery query) throws InputException {
        List<IndicatorDefinition> versions = catalogue.indicators().stream()
                .filter(each -> each.code().equalsIgnoreCase(query.indicator()))
                .toList();
        if (versions.isEmpty()) {
            throw Wording.refused("no-indicator", query.indicator());
        }
        String code = versions.get(0).code();
        return catalogue
                .find(code, query.end())
                .orElseThrow(() -> Wording.refused(
                        "no-version",
                        code,
                        query.to(),
                        versions.stream().map(ChangesReader::validity).collect(Collectors.joining("; "))));
    }

    private static String validity(IndicatorDefinition version) {
        String first = version.validFrom().equals(LocalDate.MIN)
                ? "…"
                : version.validFrom().toString();
        String last =
                version.validUntil().map(end -> end.minusDays(1).toString()).orElse("…");
        return version.indicator().version() + ": " + first + " – " + last;
    }
}
