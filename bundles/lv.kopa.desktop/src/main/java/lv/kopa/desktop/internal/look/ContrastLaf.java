package lv.kopa.desktop.internal.look;

import com.formdev.flatlaf.FlatDarkLaf;

/** White and yellow on black, with strong lines. Its colours stand in {@code ContrastLaf.properties}. */
public final class ContrastLaf extends FlatDarkLaf {
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return "Kopa Contrast";
    }
}
