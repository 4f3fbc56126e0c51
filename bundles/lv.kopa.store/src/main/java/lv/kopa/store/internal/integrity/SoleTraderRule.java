package lv.kopa.store.internal.integrity;

import java.util.regex.Pattern;
import lv.kopa.registry.Change;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Organisation.RegistrationType;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;

/**
 * The personal code of a sole trader is kept with the person, where it can be erased, and not as number of the organisation: the
 * number of a self-employed person in the register of taxpayers is that code.
 */
final class SoleTraderRule implements Rule {
    private static final Kind<Organisation> KIND = Kind.of(Organisation.class);
    private static final Pattern PERSONAL_CODE = Pattern.compile("\\s*\\d{6}-\\d{5}\\s*");

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        for (Change<Organisation> change : state.changes(KIND)) {
            if (change.after().steps().stream().map(Timeline.Step::entry).anyMatch(SoleTraderRule::personal)) {
                objections.to(change, "registrationNumber", "organisation.personal");
            }
        }
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
