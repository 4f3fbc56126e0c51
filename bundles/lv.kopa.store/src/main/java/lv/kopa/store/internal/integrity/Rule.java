package lv.kopa.store.internal.integrity;

import lv.kopa.store.internal.registry.Proposal;

/** Something that must hold of what is in the registry, whoever changes it. Stateless. */
@FunctionalInterface
interface Rule {
    /** Objects to whatever in the proposal breaks this rule in the state to which it leads. */
    void judge(Proposal proposal, State state, Objections objections);
}
