package lv.kopa.store.internal.integrity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import lv.kopa.registry.Change;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Euro;
import lv.kopa.registry.Field;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Payment;
import lv.kopa.registry.Periods;
import lv.kopa.registry.Timeline;
import lv.kopa.store.internal.registry.Proposal;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Every field holds what makes sense in it. What no database could hold has been refused before. */
final class FieldRule implements Rule {
    /** Characters that a text has at most. */
    static final int LONGEST_TEXT = 4000;

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** Fields of words that follow a form of their own, by name: the form, and the message where they do not. */
    private static final Map<String, Form> FORMS = Map.of(
            "country", new Form("[A-Z]{2}", "form.country"),
            "evidence", new Form("[0-9a-f]{64}", "form.hash"),
            "sha256", new Form("[0-9a-f]{64}", "form.hash"));

    private record Form(Pattern pattern, String key) {
        Form(String pattern, String key) {
            this(Pattern.compile(pattern), key);
        }
    }

    @Override
    public void judge(Proposal proposal, State state, Objections objections) {
        for (Kind<?> kind : state.kinds()) {
            judge(kind, state, objections);
        }
    }

    private static <T extends Entry> void judge(Kind<T> kind, State state, Objections objections) {
        for (Change<T> change : state.changes(kind)) {
            for (Timeline.Step<T> step : change.after().steps()) {
                Map<String, Object> values = kind.values(step.entry());
                for (Field field : kind.fields()) {
                    Object value = values.get(field.name());
                    if (value != null) {
                        judge(change, step.entry(), field, value, objections);
                    }
                }
            }
        }
    }

    private static void judge(Change<?> change, Entry entry, Field field, Object value, Objections objections) {
        if (value instanceof Text text) {
            text(change, field, text, objections);
        } else if (value instanceof String words) {
            words(change, field, words, objections);
        } else if (value instanceof Euro money) {
            money(change, entry, field, money, objections);
        } else if (value instanceof BigDecimal number) {
            decimal(change, field, number, objections);
        } else if (value instanceof Integer number) {
            whole(change, field, number, objections);
        }
    }

    private static void text(Change<?> change, Field field, Text text, Objections objections) {
        for (Language language : Language.values()) {
            String wording = text.byLanguage().get(language);
            if (wording != null && length(wording) > LONGEST_TEXT) {
                objections.to(
                        change, field.name(), language, "text.long", field.label(), length(wording), LONGEST_TEXT);
                return;
            }
        }
        if (field.required()
                && field.name().equals("name")
                && text.byLanguage().values().stream().allMatch(String::isBlank)) {
            objections.to(change, field.name(), "text.blank", field.label());
        }
    }

    private static void words(Change<?> change, Field field, String words, Objections objections) {
        if (length(words) > LONGEST_TEXT) {
            objections.to(change, field.name(), "text.long", field.label(), length(words), LONGEST_TEXT);
            return;
        }
        Form form = FORMS.get(field.name());
        if (form != null && !form.pattern().matcher(words).matches()) {
            objections.to(change, field.name(), form.key(), field.label(), words);
        } else if (field.name().equals("period") && Periods.days(words).isEmpty()) {
            objections.to(change, field.name(), "form.period", field.label(), words);
        }
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    private static void money(Change<?> change, Entry entry, Field field, Euro money, Objections objections) {
        if (money.amount().abs().compareTo(LARGEST) >= 0) {
            objections.to(change, field.name(), "number.large", field.label(), money.amount(), LARGEST);
        } else if (entry instanceof Payment payment) {
            boolean back = payment.type() == Payment.Type.RECOVERY;
            if (back ? money.amount().signum() > 0 : money.amount().signum() < 0) {
                objections.to(change, field.name(), back ? "money.recovery" : "money.payment", money.amount());
            }
        } else if (money.amount().signum() < 0) {
            objections.to(change, field.name(), "money.negative", field.label(), money.amount());
        }
    }

    private static void decimal(Change<?> change, Field field, BigDecimal number, Objections objections) {
        if (number.abs().compareTo(LARGEST) >= 0) {
            objections.to(change, field.name(), "number.large", field.label(), number, LARGEST);
        } else if (number.signum() < 0) {
            objections.to(change, field.name(), "number.negative", field.label(), number);
        }
    }

    private static void whole(Change<?> change, Field field, int number, Objections objections) {
        if (field.name().equals("year") && (number < FIRST_YEAR || number > LAST_YEAR)) {
            objections.to(
                    change,
                    field.name(),
                    "number.year",
                    field.label(),
                    String.valueOf(number),
                    String.valueOf(FIRST_YEAR),
                    String.valueOf(LAST_YEAR));
        } else if (number < 0) {
            objections.to(change, field.name(), "number.negative", field.label(), number);
        }
    }
}
