package lv.kopa.store.internal.registry;

import java.sql.SQLException;
import java.util.List;
import lv.kopa.registry.Objection;

/** What must hold of every state of the registry and of every change. Asked within the transaction that writes a change. */
@FunctionalInterface
public interface Integrity {

    /** Why a proposal is not taken; empty if it is. */
    List<Objection> objections(Proposal proposal) throws SQLException;
}
