package lv.kopa.store.internal.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Objection;
import lv.kopa.registry.Timeline;
import lv.kopa.text.Invisible;
import lv.kopa.text.Text;

/** Whether every database can hold what a change says, and give it back as it was. */
final class Storable {
    private static final int MOST_CHARACTERS = 100_000;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 30;
    private static final int LAST_YEAR = 9999;

    private Storable() {}

    /** What cannot be held, and why. */
    static <T extends Entry> List<Objection> objections(Change<T> change) {
        List<Objection> objections = new ArrayList<>();
        for (Timeline.Step<T> step : change.after().steps()) {
            if (!holds(step.span().from())
                    || !step.span().until().map(Storable::holds).orElse(true)) {
                objections.add(Objecting.to(change, "store.day"));
            }
            Object[] values = change.kind().inOrder(step.entry());
            for (int i = 0; i < values.length; i++) {
                String field = change.kind().fields().get(i).name();
                if (values[i] instanceof Text text) {
                    text.byLanguage().forEach((language, wording) -> words(wording)
                            .ifPresent(key -> objections.add(Objecting.to(change, field, Optional.of(language), key))));
                } else {
                    fault(values[i])
                            .ifPresent(key -> objections.add(Objecting.to(change, field, Optional.empty(), key)));
                }
            }
        }
        return objections;
    }

    private static Optional<String> fault(Object value) {
        if (value instanceof String words) {
            return words(words);
        }
        if (value instanceof List<?> codes) {
            return codes.stream()
                    .map(code -> code((String) code))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (value instanceof Euro euro) {
            return number(euro.amount());
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? Optional.empty() : Optional.of("store.number");
        }
        return value instanceof LocalDate day && !holds(day) ? Optional.of("store.day") : Optional.empty();
    }

    private static boolean holds(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    private static Optional<String> number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() > MOST_DECIMALS || stripped.precision() - stripped.scale() > MOST_DIGITS
                ? Optional.of("store.number")
                : Optional.empty();
    }

    private static Optional<String> code(String code) {
        return code.isEmpty() || code.chars().anyMatch(Character::isWhitespace)
                ? Optional.of("store.code")
                : words(code);
    }

    private static Optional<String> words(String words) {
        if (words.length() > MOST_CHARACTERS) {
            return Optional.of("store.long");
        }
        if (Invisible.first(words).isPresent()) {
            return Optional.of("store.character");
        }
        return Optional.empty();
    }
}
