package lv.kopa.store.internal.task;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import lv.kopa.store.internal.workspace.WorkspaceFile;

/** Days and times as people write and read them. */
final class Times {
    private static final ZoneId ZONE = WorkspaceFile.RIGA;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx").withZone(ZONE);

    private Times() {}

    static String written(Instant time) {
        return WRITTEN.format(time);
    }
}
