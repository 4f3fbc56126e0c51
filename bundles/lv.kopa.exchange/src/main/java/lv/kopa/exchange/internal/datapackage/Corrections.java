package lv.kopa.exchange.internal.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.registry.Change;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.ReportingPeriod;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Timeline;
import lv.kopa.text.Text;

/** Values that an import may change only for a reason that a person gives: accepted ones, and those of closed periods. */
final class Corrections {
    private static final int MOST_NAMED = 20;
    private final List<ReportingPeriod> closed;
    private final List<Text> named = new ArrayList<>();

    /** @param today the workspace as it is today */
    Corrections(Snapshot today) {
        closed = today.all(Kind.of(ReportingPeriod.class)).stream()
                .map(Fact::entry)
                .filter(ReportingPeriod::closed)
                .toList();
    }

    /** Looks at a change of something that was there before. */
    void look(Change<?> change, Timeline<?> before) {
        if (change.kind().type() != Observation.class) {
            return;
        }
        for (Timeline.Step<?> step : before.steps()) {
            Observation was = (Observation) step.entry();
            boolean stays = change.after().steps().contains(step);
            if (!stays) {
                Optional<ReportingPeriod> period = closed.stream()
                        .filter(each -> each.period().equals(was.period()))
                        .findFirst();
                if (period.isPresent()) {
                    named.add(Wording.text("import.closed", change.id().value(), was.period()));
                } else if (was.status() == Observation.Status.ACCEPTED) {
                    named.add(Wording.text("import.accepted", change.id().value()));
                }
            }
        }
    }

    /** @throws InputException if there are any and no reason is given, naming them */
    void demand(Optional<String> reason) throws InputException {
        if (named.isEmpty() || reason.filter(words -> !words.isBlank()).isPresent()) {
            return;
        }
        List<InputFault> faults = new ArrayList<>();
        named.stream()
                .limit(MOST_NAMED)
                .forEach(place -> faults.add(InputFault.general(place, Wording.text("import.correction.cure"))));
        if (named.size() > MOST_NAMED) {
            faults.add(InputFault.general(
                    Wording.text("import.corrections", named.size() - MOST_NAMED),
                    Wording.text("import.correction.cure")));
        }
        throw new InputException(faults);
    }
}
