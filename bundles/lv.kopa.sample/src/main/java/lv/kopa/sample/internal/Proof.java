package lv.kopa.sample.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lv.kopa.registry.EvidenceFile;

/**
 * An invented file of evidence.
 *
 * @param id identifier of its entry
 * @param name what it is called
 * @param content what stands in it
 */
record Proof(String id, String name, String content) {

    /** The report of a cluster on a year, to which its values and lists of those present refer. */
    static Proof of(Plan plan, Plan.Club club, int year) {
        String id = "ev-" + club.digits() + "-" + year;
        return new Proof(
                id,
                "synthetic-report-" + club.digits() + "-" + year + ".txt",
                "SYNTHETIC report of cluster " + club.id() + " for " + year + ", seed " + plan.seed() + "\n"
                        + "SINTĒTISKS klastera " + club.id() + " pārskats par " + year + ". gadu\n");
    }

    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    EvidenceFile entry() {
        return new EvidenceFile(sha256(), name, bytes().length);
    }
}
