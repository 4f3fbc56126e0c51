package lv.kopa.method.ris3.internal.assess;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import lv.kopa.evaluation.EvidenceLevel;

/** Levels of proof by their words: 0 none, 1 statement, 2 document, 3 register or audit. */
final class Proof {
    static final List<String> WORDS = List.of("none", "statement", "document", "register");

    private Proof() {}

    /** The level of a word; empty where it is none. */
    static OptionalInt of(String word) {
        int level = WORDS.indexOf(word.strip().toLowerCase(Locale.ROOT));
        return level < 0 ? OptionalInt.empty() : OptionalInt.of(level);
    }

    static int of(EvidenceLevel level) {
        return switch (level) {
            case DECLARED -> 1;
            case DOCUMENTED -> 2;
            case VERIFIED -> 3;
        };
    }
}
