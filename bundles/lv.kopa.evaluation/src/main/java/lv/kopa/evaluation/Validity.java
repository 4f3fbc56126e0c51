package lv.kopa.evaluation;

import java.util.List;

/**
 * Whether data and arguments can carry a method; known before anything is computed.
 *
 * @param findings what was found, in the order in which it is to be read
 */
public record Validity(List<Finding> findings) {
    /** Nothing to report. */
    public static final Validity OK = new Validity(List.of());

    /** Copies the list. */
    public Validity {
        findings = List.copyOf(findings);
    }

    /** The most severe finding, {@link Finding.Severity#OK} where there is none. */
    public Finding.Severity worst() {
        return findings.stream()
                .map(Finding::severity)
                .max(Finding.Severity::compareTo)
                .orElse(Finding.Severity.OK);
    }

    /** Whether the method must not run. */
    public boolean refused() {
        return worst() == Finding.Severity.REFUSE;
    }
}
