package lv.kopa.evaluation;

/** What a unit of a dataset is. */
public enum UnitKind {
    /** Something a cluster does: a fair, a training, a study. */
    ACTIVITY,
    /** An application for a grant. */
    APPLICATION,
    /** An enterprise or another organisation. */
    FIRM,
    /** A cluster. */
    CLUSTER,
    /** A programme that funds clusters. */
    PROGRAMME,
    /** A region or a country. */
    REGION,
    /** Not said. */
    UNKNOWN
}
