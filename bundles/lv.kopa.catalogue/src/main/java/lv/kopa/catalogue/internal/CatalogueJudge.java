package lv.kopa.catalogue.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.datafile.DataFault;

/** Says whether a file may become a catalogue here. */
public interface CatalogueJudge {

    /**
     * A verdict.
     *
     * @param catalogue what the file says, as far as it can be read
     * @param faults everything that is wrong, in itself and beside the catalogues that are here
     */
    record Verdict(Optional<Catalogue> catalogue, List<DataFault> faults) {
        /** Copies the list. */
        public Verdict {
            faults = List.copyOf(faults);
        }
    }

    /** Judges a file; a catalogue of the same id that is here already counts as the one that it replaces. */
    Verdict judge(InputStream in) throws IOException;
}
