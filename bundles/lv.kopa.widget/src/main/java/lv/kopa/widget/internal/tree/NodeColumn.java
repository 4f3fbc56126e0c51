package lv.kopa.widget.internal.tree;

/** The columns of the tree of indicators, those first that a narrow view must show. */
enum NodeColumn {
    NAME,
    WEIGHT,
    SHARE,
    DIRECTION,
    UNIT,
    CODE;

    boolean numeric() {
        return this == WEIGHT || this == SHARE;
    }
}
