package lv.kopa.desktop.registry.internal.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.FieldText;

/**
 * What a draft says.
 *
 * @param faults what is wrong, by key of the field; that of the whole under the empty key
 * @param change what it makes of what was known; empty if anything is wrong
 */
record Checked(Map<String, FieldText.Fault> faults, Optional<Change<?>> change) {
    /** Key of what is wrong with the whole. */
    static final String WHOLE = "";

    /** Copies the map. */
    Checked {
        faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }
}
