package lv.kopa.desktop.internal.contribution;

/**
 * A service that a bundle contributes to the window, with what it says of itself.
 *
 * @param <S> type of the service
 * @param <D> type of its description
 * @param service the service
 * @param description what it said of itself when it came
 * @param origin the bundle that brought it
 */
public record Contribution<S, D>(S service, D description, Origin origin) {}
