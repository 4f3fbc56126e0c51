package lv.kopa.evaluation;

import java.util.List;
import java.util.Objects;
import lv.kopa.text.Text;

/**
 * A kind of files to choose from.
 *
 * @param name what people call them
 * @param endings endings of their names without the dot, lower case, the usual first
 */
public record FileKind(Text name, List<String> endings) {
    /** Copies the list. */
    public FileKind {
        Objects.requireNonNull(name);
        endings = List.copyOf(endings);
    }
}
