package lv.kopa.store.internal.integrity;

import java.sql.SQLException;

/** Carries a failure of the database out of a rule. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SQLException failure;

    UnreadableException(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    SQLException failure() {
        return failure;
    }
}
