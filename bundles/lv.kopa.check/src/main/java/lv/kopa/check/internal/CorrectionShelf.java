package lv.kopa.check.internal;

import java.util.List;
import lv.kopa.datafile.FileCarriers.Carried;

/** The files that are here now in which numbers of rules stand. */
interface CorrectionShelf {

    /** All of them, in the order in which they came. */
    List<Carried<Corrections>> all();
}
