package lv.kopa.registry;

import lv.kopa.text.Text;

/**
 * A vote of a body, on the first day of its span.
 *
 * @param body which body
 * @param matter on what
 * @param entitled how many might vote
 * @param inFavour how many were for it
 * @param against how many were against it
 * @param abstained how many abstained
 */
public record Vote(Id<Body> body, Text matter, int entitled, int inFavour, int against, int abstained)
        implements Entry {
    /**
     * @throws UnfitException if more voted than might
     */
    public Vote {
        if (inFavour < 0 || against < 0 || abstained < 0 || inFavour + against + abstained > entitled) {
            throw UnfitException.of("entitled", "vote", entitled, inFavour, against, abstained);
        }
    }
}
