package lv.kopa.check.internal;

import java.util.List;

/**
 * What a file says of the numbers of rules.
 *
 * @param id of the file
 * @param rules the rules with these numbers
 */
record Corrections(String id, List<Rule> rules) {
    /** Copies the list. */
    Corrections {
        rules = List.copyOf(rules);
    }
}
