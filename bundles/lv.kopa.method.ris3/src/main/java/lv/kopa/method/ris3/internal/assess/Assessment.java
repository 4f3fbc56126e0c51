package lv.kopa.method.ris3.internal.assess;

/**
 * What comes of the ratings of one unit for one goal.
 *
 * @param state how far it has come
 * @param difference difference between the raters, in levels; NaN where there are not two
 * @param agreed the level that was agreed or decided, before proof is looked at; NaN where there is none
 * @param level the level that remains; NaN where none is final
 * @param proof how well it is proven: 0 none to 3 register or audit
 */
record Assessment(State state, double difference, double agreed, double level, int proof) {

    /** How far an assessment has come. */
    enum State {
        /** There is a level. */
        FINAL,
        /** Nobody rated. */
        UNRATED,
        /** One person rated. */
        ONE_RATER,
        /** The raters differ so much that it takes a decision. */
        APART,
        /** It was decided, but without a reason in writing. */
        NO_REASON
    }

    boolean lowered() {
        return state == State.FINAL && level < agreed;
    }
}
