package lv.kopa.view.monitor.internal;

import lv.kopa.text.Text;

/**
 * A step of a waterfall.
 *
 * @param id the word by which it is known
 * @param name what people call it
 * @param from where its bar begins
 * @param to where its bar ends
 * @param whole whether it is a level rather than a change of one
 * @param low lower end of a range around its end, NaN where there is none
 * @param high upper end of that range
 */
record Step(String id, Text name, double from, double to, boolean whole, double low, double high) {

    /** A level, from zero. */
    static Step level(String id, Text name, double value) {
        return new Step(id, name, 0, value, true, Double.NaN, Double.NaN);
    }

    /** A change from one level to another. */
    static Step change(String id, Text name, double from, double to) {
        return new Step(id, name, from, to, false, Double.NaN, Double.NaN);
    }

    /** This step with a range around its end. */
    Step within(double lowest, double highest) {
        return new Step(id, name, from, to, whole, lowest, highest);
    }

    boolean falls() {
        return !whole && to < from;
    }

    /** Its value, a change with its sign. */
    Text written() {
        return whole ? Numbers.written(to) : Numbers.signed(to - from);
    }
}
