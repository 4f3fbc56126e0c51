package lv.kopa.engine.internal.task;

import java.util.List;
import lv.kopa.text.Text;

/** Texts made of texts. */
final class Texts {
    private Texts() {}

    /** One of several. */
    static Text alternatives(List<Text> parts) {
        if (parts.size() < 2) {
            return Text.joined("", parts);
        }
        int last = parts.size() - 1;
        return Wording.text("alternatives", Text.joined(", ", parts.subList(0, last)), parts.get(last));
    }
}
