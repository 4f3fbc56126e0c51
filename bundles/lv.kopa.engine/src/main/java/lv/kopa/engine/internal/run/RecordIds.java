package lv.kopa.engine.internal.run;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.RecordArchive;

/**
 * Ids of records: when (UTC), with which method, and the first digits of the SHA-256 of the input, as in
 * {@code 20261123-184501-composite-1a2b3c4d}. Ids sort by time.
 */
final class RecordIds {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int DIGITS = 8;

    private RecordIds() {}

    static EvaluationRecord named(
            EvaluationRecord.Input input,
            EvaluationRecord.Result result,
            EvaluationRecord.Execution execution,
            RecordArchive archive) {
        byte[] bytes = archive.inputBytes(new EvaluationRecord("", input, result, execution));
        String id = TIME.format(execution.started()) + "-" + input.methodId() + "-" + hash(bytes);
        return new EvaluationRecord(id, input, result, execution);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
