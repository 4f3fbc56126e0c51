package lv.kopa.method.scorecard.internal.card;

import lv.kopa.datafile.DataFile;
import lv.kopa.method.scorecard.internal.words.Wording;

/** Files of scorecards. */
public final class ScorecardFile {
    /** Where bundles have their scorecards. */
    public static final String FOLDER = "kopa/scorecard";

    /** Reads them. */
    public static final DataFile.Reader<Scorecard> READER =
            new DataFile.Reader<>(Wording.class, "/kopa/scorecard.schema.json", ScorecardReader::scorecard);

    private ScorecardFile() {}
}
