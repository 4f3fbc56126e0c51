package lv.kopa.method.scorecard.internal;

import java.util.List;
import lv.kopa.datafile.FileCarriers.Carried;
import lv.kopa.method.scorecard.internal.card.Scorecard;

/** The scorecards that are here now. */
public interface Shelf {

    /** All of them, by id; of the same id those that came first come first. */
    List<Carried<Scorecard>> all();
}
