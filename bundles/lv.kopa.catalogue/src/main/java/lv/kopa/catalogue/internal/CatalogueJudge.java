package lv.kopa.catalogue.internal;

import lv.kopa.catalogue.internal.file.Catalogue;
import lv.kopa.datafile.FileValidation;

/**
 * Says whether a file may become a catalogue here: in itself, and beside the catalogues that are here, of which one of the same
 * id counts as the one that it replaces.
 */
public interface CatalogueJudge extends FileValidation.Judge<Catalogue> {}
