package lv.kopa.desktop.internal.contribution;

/**
 * A service that a bundle contributes to the window, with what it says of itself. The same as itself only: whether services
 * are equal is not asked, since that would be code of others.
 *
 * @param <S> type of the service
 * @param <D> type of its description
 * @param service the service
 * @param description what it said of itself when it came
 * @param origin the bundle that brought it
 */
public record Contribution<S, D>(S service, D description, Origin origin) {
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
