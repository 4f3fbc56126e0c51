package lv.kopa.registry;

/**
 * The identifier of an entry. It stays the same however often the entry changes, and is unique among entries of its kind.
 *
 * @param <T> what is identified
 * @param value 1 to 64 of the characters {@code A–Z a–z 0–9 . _ -}
 */
public record Id<T extends Entry>(String value) implements Comparable<Id<T>> {
    private static final int LONGEST = 64;

    /**
     * @throws IllegalArgumentException if the value is not an identifier
     */
    public Id {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an identifier: '" + value + "'");
        }
    }

    /** Whether this text can be an identifier. */
    public static boolean isValid(String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Id<T> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
