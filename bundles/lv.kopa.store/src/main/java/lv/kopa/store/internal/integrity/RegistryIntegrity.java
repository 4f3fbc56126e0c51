package lv.kopa.store.internal.integrity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import lv.kopa.registry.Objection;
import lv.kopa.store.internal.registry.Integrity;
import lv.kopa.store.internal.registry.Proposal;

/** All rules of the registry. Each asks for what it needs in sets, so that an import costs a few questions, not one a row. */
public final class RegistryIntegrity implements Integrity {
    private final List<Rule> rules;

    /** The rules where no catalogue says what is computed. */
    public RegistryIntegrity() {
        this(code -> new TreeMap<>());
    }

    /**
     * The rules.
     *
     * @param formulas gives the versions of an indicator that there are, by code, each with its formula where it is computed
     */
    public RegistryIntegrity(Function<String, SortedMap<String, Optional<String>>> formulas) {
        rules = new ArrayList<>(List.of(
                new RoleRule(),
                new FieldRule(),
                new ReferenceRule(),
                new SubjectRule(),
                new StrandedRule(),
                new LinkRule()));
        rules.addAll(UniqueRule.all());
        rules.addAll(List.of(
                new OwnershipRule(),
                new ControlRule(),
                new FoundingRule(),
                new ActivityRule(),
                new TagRule(),
                new GrantRule(),
                new CeilingRule(),
                new AllocationRule(),
                new SoleTraderRule(),
                new ObservationRule(),
                new ComputedRule(formulas),
                new AuthorRule(),
                new ClosedPeriodRule()));
    }

    @Override
    public List<Objection> objections(Proposal proposal) throws SQLException {
        Objections objections = new Objections();
        State state = new State(proposal.before(), proposal.changes());
        try {
            rules.forEach(rule -> rule.judge(proposal, state, objections));
        } catch (UnreadableException e) {
            throw e.failure();
        }
        return objections.all();
    }
}
