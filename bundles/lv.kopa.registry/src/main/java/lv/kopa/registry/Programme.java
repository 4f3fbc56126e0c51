package lv.kopa.registry;

import lv.kopa.text.Text;

/**
 * A programme that funds cluster organisations. Its thresholds are {@link ProgrammeRule rules}, which have dates.
 *
 * @param name what people call it
 * @param generation the programming period, whose law and codes hold
 * @param measure number of the measure, for example {@code 3.2.1.1}
 * @param legalAct the act by which it is run
 * @param allocation money of the fund set aside for it
 */
public record Programme(Text name, Generation generation, String measure, String legalAct, Euro allocation)
        implements Entry {

    /** A programming period. Law, codes of common indicators and de minimis differ between them. */
    public enum Generation {
        /** 2007–2013. */
        G2007_2013,
        /** 2014–2020: codes CO. */
        G2014_2020,
        /** 2021–2027: codes RCO and RCR. */
        G2021_2027
    }
}
