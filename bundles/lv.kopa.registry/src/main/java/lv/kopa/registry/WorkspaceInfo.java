package lv.kopa.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * What a workspace is.
 *
 * @param name what people call it
 * @param synthetic whether its data are invented; whatever shows them says so
 * @param database where its facts lie
 * @param format number of its format, from 1
 * @param zone where days begin and end
 */
public record WorkspaceInfo(Text name, boolean synthetic, Database database, int format, ZoneId zone) {

    /** Where facts lie. */
    public enum Database {
        /** In the folder of the workspace. */
        EMBEDDED,
        /** On a PostgreSQL server that an office shares. */
        SERVER
    }

    /** Rejects nulls. */
    public WorkspaceInfo {
        Objects.requireNonNull(name);
        Objects.requireNonNull(database);
        Objects.requireNonNull(zone);
    }

    /** Which day it is where days of this workspace begin and end. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** Whether a day has passed where days of this workspace begin and end. */
    public boolean isOver(LocalDate day, Instant now) {
        return day.isBefore(today(now));
    }

    /** What is to be said of what a snapshot shows; nothing where its day of knowledge has passed, or none was asked for. */
    public Optional<Text> unsettled(Snapshot snapshot, Instant now) {
        return snapshot.moment()
                .asKnownOn()
                .filter(day -> !isOver(day, now))
                .map(day -> Moment.unsettled(day, snapshot.change()));
    }
}
