package lv.kopa.shell.internal.render;

/**
 * How words are set off on a terminal. Without colours every text stays as it is.
 *
 * @param colours whether the terminal shows colours and the person wants them
 */
public record Style(boolean colours) {

    /** For headings. */
    public String strong(String text) {
        return with("1", text);
    }

    /** For what is less important. */
    public String faint(String text) {
        return with("2", text);
    }

    /** For what went well. */
    public String good(String text) {
        return with("32", text);
    }

    /** For what needs care. */
    public String care(String text) {
        return with("33", text);
    }

    /** For what went wrong. */
    public String bad(String text) {
        return with("31", text);
    }

    private String with(String code, String text) {
        return colours && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
