package lv.kopa.widget.internal.report;

/** A component whose height follows from its width. */
public interface Tall {
    /** Its height at a width, in pixels. */
    int heightAt(int width);
}
