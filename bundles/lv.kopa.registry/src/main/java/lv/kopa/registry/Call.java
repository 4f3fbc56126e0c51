package lv.kopa.registry;

import java.time.LocalDate;
import lv.kopa.text.Text;

/**
 * A call for applications.
 *
 * @param programme whose call
 * @param name what people call it
 * @param opens first day on which applications are taken
 * @param closes last day
 * @param budget money of the fund to be granted
 */
public record Call(Id<Programme> programme, Text name, LocalDate opens, LocalDate closes, Euro budget)
        implements Entry {
    /**
     * @throws UnfitException if it closes before it opens
     */
    public Call {
        UnfitException.requireOrder("call", opens, "closes", closes);
    }
}
