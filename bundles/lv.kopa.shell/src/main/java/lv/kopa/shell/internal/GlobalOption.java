package lv.kopa.shell.internal;

/** An option that every command has. */
enum GlobalOption {
    /** Says how the command is used. */
    HELP("help", false),
    /** Gives the answer for a program. */
    JSON("json", false),
    /** The language of messages. */
    LANGUAGE("language", true);

    private final String key;
    private final boolean takesValue;

    GlobalOption(String key, boolean takesValue) {
        this.key = key;
        this.takesValue = takesValue;
    }

    /** The option without its dashes. */
    String key() {
        return key;
    }

    /** Whether a value follows. */
    boolean takesValue() {
        return takesValue;
    }
}
