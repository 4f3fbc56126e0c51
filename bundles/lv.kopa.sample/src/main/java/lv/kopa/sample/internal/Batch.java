package lv.kopa.sample.internal;

import java.util.List;
import lv.kopa.registry.Change;

/**
 * What is committed at once.
 *
 * @param reason why, as the log has it
 * @param changes what is added, all of it new
 * @param proofs files of evidence to which the changes refer, kept before
 */
record Batch(String reason, List<Change<?>> changes, List<Proof> proofs) {
    Batch {
        changes = List.copyOf(changes);
        proofs = List.copyOf(proofs);
    }

    static Batch of(String reason, Facts facts) {
        return new Batch(reason, facts.changes(), List.of());
    }
}
