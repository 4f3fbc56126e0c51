package lv.kopa.shell.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A command line taken apart.
 *
 * @param values what was given, by key of the parameter: Strings, and Lists where an option was repeated
 * @param help whether help was asked for
 * @param json whether the answer is for a program
 */
record ParsedLine(Map<String, Object> values, boolean help, boolean json) {
    ParsedLine {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
