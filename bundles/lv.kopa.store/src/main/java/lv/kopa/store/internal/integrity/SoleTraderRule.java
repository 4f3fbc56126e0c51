package lv.kopa.store.internal.integrity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.kopa.registry.Change;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Organisation.RegistrationType;
import lv.kopa.registry.Person;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;
import lv.kopa.text.Folded;

/**
 * The personal code of a sole trader is kept with the person, where it can be erased, and not as number of the organisation: the
 * number of a self-employed person in the register of taxpayers is that code.
 */
final class SoleTraderRule implements Rule {
    private static final Kind<Organisation> KIND = Kind.of(Organisation.class);
    /** Shorter names stand in other words. */
    private static final int SHORTEST = 4;

    private static final Pattern PERSONAL_CODE = Pattern.compile("\\s*\\d{6}-\\d{5}\\s*");

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        List<Change<Organisation>> changes = state.changes(KIND);
        Map<Id<Person>, Timeline<Person>> persons = state.of(Kind.of(Person.class), persons(changes));
        for (Change<Organisation> change : changes) {
            if (entries(change).anyMatch(SoleTraderRule::personal)) {
                objections.to(change, "registrationNumber", "organisation.personal");
            }
            if (entries(change).anyMatch(each -> named(each, persons))) {
                objections.to(change, "name", "organisation.named");
            }
        }
    }

    private static Stream<Organisation> entries(Change<Organisation> change) {
        return change.after().steps().stream().map(Timeline.Step::entry);
    }

    private static Set<Id<Person>> persons(List<Change<Organisation>> changes) {
        return changes.stream()
                .flatMap(SoleTraderRule::entries)
                .filter(each -> each.type() == Organisation.Type.SOLE_TRADER)
                .flatMap(each -> each.person().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a sole trader is called by the name of the person, which could not be erased here. */
    private static boolean named(Organisation organisation, Map<Id<Person>, Timeline<Person>> persons) {
        return organisation.type() == Organisation.Type.SOLE_TRADER
                && organisation.person().map(persons::get).stream()
                        .flatMap(person -> person.steps().stream())
                        .map(step -> Folded.phrase(step.entry().name()))
                        .filter(name -> name.length() >= SHORTEST)
                        .anyMatch(name -> organisation.name().byLanguage().values().stream()
                                .anyMatch(words -> Folded.phrase(words).contains(name)));
    }

    private static boolean personal(Organisation organisation) {
        return organisation.type() == Organisation.Type.SOLE_TRADER
                && organisation.registrationNumber().isPresent()
                && (organisation
                                .registrationType()
                                .filter(RegistrationType.TAXPAYER::equals)
                                .isPresent()
                        || PERSONAL_CODE
                                .matcher(organisation.registrationNumber().get())
                                .matches());
    }
}
