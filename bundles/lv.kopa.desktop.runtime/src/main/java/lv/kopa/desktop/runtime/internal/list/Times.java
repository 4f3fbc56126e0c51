package lv.kopa.desktop.runtime.internal.list;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Numerals;

/**
 * Times and durations in words.
 *
 * @param zone where the person is
 * @param language language of the words
 */
public record Times(ZoneId zone, Language language) {
    private static final Messages MESSAGES = Messages.of(Times.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    /** A moment: the time of day if it is of today, else with its date. */
    public String moment(Instant instant, LocalDate today) {
        ZonedDateTime there = instant.atZone(zone);
        return (there.toLocalDate().equals(today) ? CLOCK : DATE).format(there);
    }

    /** A moment as seen now. */
    public String moment(Instant instant) {
        return moment(instant, LocalDate.now(zone));
    }

    /** How long something took, as exactly as a person wants to know. */
    public String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 10) {
            return say("seconds", Numerals.fixed(duration.toMillis() / 1000.0, 1, language));
        } else if (seconds < MINUTE) {
            return say("seconds", String.valueOf(seconds));
        } else if (seconds < HOUR) {
            return say("minutes", String.valueOf(seconds / MINUTE), String.valueOf(seconds % MINUTE));
        }
        return say("hours", String.valueOf(seconds / HOUR), String.valueOf(seconds % HOUR / MINUTE));
    }

    private String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }
}
