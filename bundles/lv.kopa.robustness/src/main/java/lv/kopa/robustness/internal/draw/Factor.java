package lv.kopa.robustness.internal.draw;

import java.util.random.RandomGenerator;
import lv.kopa.text.Text;

/** One thing that could have been otherwise in an evaluation. Factors vary independently of each other. */
public interface Factor {

    /** The word by which files name it: {@code weights}, {@code error}, or the key of a parameter. */
    String key();

    /** What people call it. */
    Text label();

    /** From what it is drawn, in words. */
    Text drawnFrom();

    /** Draws it into a variant. */
    void draw(Draft draft, RandomGenerator random);
}
