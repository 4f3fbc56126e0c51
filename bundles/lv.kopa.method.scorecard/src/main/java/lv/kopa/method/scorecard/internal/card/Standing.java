package lv.kopa.method.scorecard.internal.card;

/** What a scorecard is, on its face. */
public enum Standing {
    /** Published as it stands here by those whose it is. */
    OFFICIAL,
    /** Published, and no longer in force or known to be under revision. */
    HISTORIC,
    /** Only its structure is public; it is not the form that its owner uses. */
    STRUCTURE,
    /** Nobody has compared it with the legal text. */
    UNVERIFIED,
    /** Somebody proposes it. */
    PROPOSAL
}
