package lv.kopa.shell.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kopa.text.Language;

/** Finds the language that a command line asks for before the rest of it is understood, so that faults are told in it. */
final class LanguageOption {
    private static final String NAME = "--" + GlobalOption.LANGUAGE.key();

    private LanguageOption() {}

    /** The caller, speaking the language that the words ask for. */
    static Caller apply(List<String> words, Caller caller) throws UsageException {
        Optional<String> code = code(words);
        if (code.isEmpty()) {
            return caller;
        }
        return caller.in(Language.of(code.get()).orElseThrow(() -> unknown(code.get())));
    }

    private static Optional<String> code(List<String> words) {
        int end = words.indexOf("--") < 0 ? words.size() : words.indexOf("--");
        String code = null;
        for (int i = 0; i < end; i++) {
            String word = words.get(i);
            if (word.startsWith(NAME + "=")) {
                code = word.substring(NAME.length() + 1);
            } else if (word.equals(NAME) && i + 1 < end) {
                code = words.get(i + 1);
            }
        }
        return Optional.ofNullable(code);
    }

    private static UsageException unknown(String code) {
        String known = String.join(
                ", ", Stream.of(Language.values()).map(Language::code).toList());
        return new UsageException(Words.text("usage.language", code), Words.text("cure.language", known));
    }
}
