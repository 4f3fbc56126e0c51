package lv.kopa.check.internal.condition;

import java.util.List;

/** What a rule asks for, with the numbers that the rule gives it. Immutable. */
public interface Condition {

    /** What is found, one for each subject that is judged, by identifier of the subject. */
    List<Finding> judge(Sight sight);
}
