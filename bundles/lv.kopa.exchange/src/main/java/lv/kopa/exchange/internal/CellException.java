package lv.kopa.exchange.internal;

/** A cell cannot be read as what it should be. Says what is wrong; the reader knows where. */
public final class CellException extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    /** The message under this key with these arguments. */
    public CellException(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
