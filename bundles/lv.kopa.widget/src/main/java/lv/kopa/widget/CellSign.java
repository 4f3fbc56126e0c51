package lv.kopa.widget;

import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.text.Text;
import lv.kopa.widget.internal.table.Says;

/**
 * What a cell of a table shows beside its value, so that nothing is told by colour alone: the footnote signs of reports
 * for what a method did, the letters of European statistics for what is known about data.
 */
public enum CellSign {
    /** Nothing to say. */
    NONE(""),
    /** There is no value. */
    MISSING("–"),
    /** Filled in where there was none. */
    IMPUTED("*"),
    /** Pulled in to the nearest value that is not an outlier. */
    WINSORISED("†"),
    /** Transformed, as all values of its column. */
    TRANSFORMED("‡"),
    /** Left out. */
    EXCLUDED("×"),
    /** May still change. */
    PROVISIONAL("p"),
    /** Somebody estimated it. */
    ESTIMATED("e"),
    /** There can be no value for this unit. */
    NOT_APPLICABLE("z"),
    /** There is a value that must not be shown. */
    CONFIDENTIAL("c");

    private final String sign;

    CellSign(String sign) {
        this.sign = sign;
    }

    /** The sign for what a method did. */
    public static CellSign of(CellMark mark) {
        return switch (mark) {
            case IMPUTED -> IMPUTED;
            case WINSORISED -> WINSORISED;
            case TRANSFORMED -> TRANSFORMED;
            case EXCLUDED -> EXCLUDED;
        };
    }

    /** The sign for what is known about data. */
    public static CellSign of(CellStatus status) {
        return switch (status) {
            case PRESENT -> NONE;
            case MISSING -> MISSING;
            case PROVISIONAL -> PROVISIONAL;
            case ESTIMATED -> ESTIMATED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case CONFIDENTIAL -> CONFIDENTIAL;
        };
    }

    /** The sign, one character; empty where there is nothing to say. */
    public String sign() {
        return sign;
    }

    /** What it means, as legends and tooltips say it. */
    public Text meaning() {
        return this == NONE ? Text.EMPTY : Says.text("sign." + name());
    }

    /** Whether there is no value to show, so that the sign stands in its place. */
    public boolean insteadOfValue() {
        return this == MISSING || this == NOT_APPLICABLE || this == CONFIDENTIAL;
    }
}
