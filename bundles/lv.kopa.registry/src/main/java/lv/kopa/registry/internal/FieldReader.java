package lv.kopa.registry.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.kopa.registry.Euro;
import lv.kopa.registry.FieldText.Fault;
import lv.kopa.registry.FieldText.Reading;
import lv.kopa.registry.FieldText.Value;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.text.Invisible;
import lv.kopa.text.Messages;

/** Reads values as files hold them. */
public final class FieldReader {
    private static final Messages MESSAGES = Messages.of(FieldReader.class);
    // Bounds on the digits keep a number of a million digits, or with an exponent of a thousand million, from being
    // worked out.
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,10}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");
    private static final Pattern MONEY = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,320}(\\.\\d{1,340})?([eE][+-]?\\d{1,3})?");
    // Where the year, the month and the day of 2018-06-30 end.
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_QUOTE = 60;

    private FieldReader() {}

    /** Reads a value of any type but a text. */
    public static Reading read(FieldType type, String text) {
        if (type instanceof FieldType.Choice choice) {
            return choice(choice, text);
        }
        if (type instanceof FieldType.Reference) {
            return Id.isValid(text) ? new Value(new Id<>(text)) : fault("reference", text);
        }
        if (type == FieldType.WORDS || type == FieldType.CODES) {
            OptionalInt unseen = Invisible.first(text);
            if (unseen.isPresent()) {
                return invisible(text, unseen.getAsInt());
            }
        }
        if (type == FieldType.WORDS) {
            return new Value(text);
        }
        if (type == FieldType.CODES) {
            String codes = text.strip();
            return new Value(codes.isEmpty() ? List.of() : List.of(BLANKS.split(codes)));
        }
        if (type == FieldType.DAY) {
            return day(text);
        }
        if (type == FieldType.FLAG) {
            boolean yes = text.equals("true");
            return yes || text.equals("false") ? new Value(yes) : fault("flag", text);
        }
        return number(type, text);
    }

    private static Fault invisible(String text, int at) {
        String character = Invisible.name(text.codePointAt(at));
        return fault("invisible", text, character, text.codePointCount(0, at) + 1);
    }

    private static Reading number(FieldType type, String text) {
        if (type == FieldType.WHOLE) {
            return whole(text);
        }
        if (type == FieldType.DECIMAL) {
            return DECIMAL.matcher(text).matches() ? new Value(canonical(text)) : fault("decimal", text);
        }
        if (type == FieldType.MONEY) {
            return MONEY.matcher(text).matches() ? new Value(Euro.of(text)) : fault("money", text);
        }
        if (NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))) {
            return new Value(Double.parseDouble(text) + 0.0);
        }
        return fault("number", text);
    }

    private static Reading whole(String text) {
        if (WHOLE.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (number == (int) number) {
                return new Value((int) number);
            }
        }
        return fault("whole", text);
    }

    private static BigDecimal canonical(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Reading day(String text) {
        int year = digits(text, 0, YEAR);
        int month = digits(text, YEAR + 1, MONTH);
        int day = digits(text, MONTH + 1, DAY);
        if (text.length() == DAY
                && year >= 0
                && month >= 0
                && day >= 0
                && text.charAt(YEAR) == '-'
                && text.charAt(MONTH) == '-') {
            try {
                return new Value(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                return fault("day", text);
            }
        }
        return fault("day", text);
    }

    /** The number that these characters are; -1 where they are no digits. A package of millions of days is read by this. */
    private static int digits(String text, int from, int to) {
        if (text.length() < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Reading choice(FieldType.Choice choice, String text) {
        for (Enum<?> option : choice.valueClass().getEnumConstants()) {
            if (option.name().equals(text)) {
                return new Value(option);
            }
        }
        return fault("choice", text, choice.options().stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    static Fault fault(String key, String text, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = quoted(text);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Fault(MESSAGES.text(key, arguments), MESSAGES.text(key + ".cure", arguments));
    }

    private static String quoted(String text) {
        String shown = text.codePointCount(0, text.length()) > LONGEST_QUOTE
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
                : text;
        return shown.codePoints()
                .map(each -> Character.isISOControl(each) || Invisible.isOne(each) ? ' ' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
