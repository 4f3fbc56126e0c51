package lv.kopa.method.ris3.internal;

import java.util.List;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.method.ris3.internal.rubric.Rubrics;

/** The rubrics that are here now. */
public interface RubricShelf {

    /** All of them, in the order in which they came. */
    List<Carried<Rubrics>> all();
}
