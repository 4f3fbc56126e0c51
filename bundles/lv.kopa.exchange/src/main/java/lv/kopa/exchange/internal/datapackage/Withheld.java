package lv.kopa.exchange.internal.datapackage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Organisation;

/**
 * What says something about a person and stays in the house unless it is asked for: persons, whatever is nothing without
 * one, references to persons (an identifier that is followed by somebody who knows it is a personal datum), the number of a
 * sole trader, and the accounts that entered and accepted values. Accounts become {@code account-1-1f3a9c2e}, {@code
 * account-2-1f3a9c2e}, … as they first appear, so that it can still be seen that two people were at work; what stands behind
 * the number is of the values of the package, so that those of two packages are never taken for the same people.
 */
final class Withheld {
    private static final List<String> ACCOUNTS = List.of("saidBy", "acceptedBy");
    private static final String NUMBER = "registrationNumber";

    private final Map<Object, String> accounts = new HashMap<>();
    private final String mark;

    /**
     * @param mark what tells the accounts of this package from those of others
     */
    Withheld(String mark) {
        this.mark = mark;
    }

    /** Whether things of this kind are left out: they are persons, or must refer to one. */
    static boolean kind(Kind<?> kind) {
        return kind.personal() || kind.fields().stream().anyMatch(field -> field.required() && refersToPerson(field));
    }

    /** The names of the fields of this entry that are withheld. */
    static Set<String> fields(Entry entry) {
        Set<String> names = new LinkedHashSet<>();
        Kind.of(entry).fields().stream().filter(Withheld::refersToPerson).forEach(field -> names.add(field.name()));
        if (entry instanceof Organisation organisation && organisation.type() == Organisation.Type.SOLE_TRADER) {
            names.add(NUMBER);
        }
        if (entry instanceof Observation) {
            names.addAll(ACCOUNTS);
        }
        return names;
    }

    private static boolean refersToPerson(Field field) {
        return field.type() instanceof FieldType.Reference reference
                && reference.kind().personal();
    }

    /** What an entry holds, without what is withheld. */
    <T extends Entry> Map<String, Object> values(T entry) {
        Map<String, Object> values = new LinkedHashMap<>(Kind.of(entry).values(entry));
        for (String name : fields(entry)) {
            if (ACCOUNTS.contains(name)) {
                values.computeIfPresent(name, (same, account) -> pseudonym(account));
            } else {
                values.remove(name);
            }
        }
        return values;
    }

    /** What an entry holds, without all that is withheld. */
    static <T extends Entry> Map<String, Object> bare(T entry) {
        Map<String, Object> values = new LinkedHashMap<>(Kind.of(entry).values(entry));
        values.keySet().removeAll(fields(entry));
        return values;
    }

    private String pseudonym(Object account) {
        String next = "account-" + (accounts.size() + 1) + "-" + mark;
        return accounts.computeIfAbsent(account, unknown -> next);
    }
}
