package lv.kopa.engine.internal.programme;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.registry.Deflator;
import lv.kopa.registry.Fact;
import lv.kopa.registry.IndicatorValues.Prices;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Observation.Subject;
import lv.kopa.registry.Registry;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceException;
import lv.kopa.registry.Workspaces;

/** What has to hold before anything is drawn from a registry, and the words where it does not. */
final class Drawing {
    private Drawing() {}

    static Workspace open(Workspaces workspaces, Path folder) throws InputException {
        try {
            return workspaces.open(folder);
        } catch (WorkspaceException e) {
            throw new InputException(InputFault.general(e.text(), e.cure()));
        }
    }

    /** That there are units of the kind. */
    static void requireUnits(UnitTable units, Subject subject, Moment moment, Registry registry) throws InputException {
        if (!units.ids().isEmpty()) {
            return;
        }
        String day = moment.asOf().toString();
        Optional<LocalDate> known = moment.asKnownOn();
        if (known.isPresent()
                && !new UnitTable(registry.at(Moment.of(moment.asOf())), subject)
                        .ids()
                        .isEmpty()) {
            throw Wording.refused("no-units.known-later", day, known.get().toString());
        }
        throw Wording.refused("no-units." + subject, day);
    }

    /** That money can be given at prices: it needs the index of their year. */
    static void requireIndex(Optional<Prices> prices, Snapshot snapshot) throws InputException {
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
}
