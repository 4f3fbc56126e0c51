package lv.kopa.widget.internal.report;

import java.awt.Color;
import java.util.List;

/** Something on a page in which words can be found. */
public interface Sought {

    /** Its texts, in order. */
    List<String> texts();

    /** Marks a place in one of its texts. */
    void mark(int text, int start, int end, Color ground);

    /** Brings one of its texts into sight. */
    void show(int text);

    /** Takes all marks away. */
    void unmark();
}
