package lv.kopa.store.internal.task;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people write and read them, with what they are ahead of UTC. */
final class Times {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private Times() {}

    /** @param zone that of the workspace, by which its days are cut */
    static String written(Instant time, ZoneId zone) {
        return WRITTEN.format(time.atZone(zone));
    }
}
