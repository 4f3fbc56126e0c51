package lv.kopa.store.internal.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.store.internal.Wording;
import lv.kopa.store.internal.workspace.WorkspaceFile;

/** Days and times as people write and read them. */
final class Times {
    private static final ZoneId ZONE = WorkspaceFile.RIGA;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

    private Times() {}

    static String written(Instant time) {
        return WRITTEN.format(time);
    }

    static Optional<LocalDate> day(Optional<String> written) throws InputException {
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new InputException(InputFault.general(
                    Wording.text("audit.day", written.orElseThrow()), Wording.text("audit.day.cure")));
        }
    }
}
