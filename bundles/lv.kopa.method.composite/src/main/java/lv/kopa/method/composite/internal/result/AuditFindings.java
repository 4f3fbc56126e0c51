package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Remarks;
import lv.kopa.method.composite.internal.audit.Audit;
import lv.kopa.method.composite.internal.audit.Flag;
import lv.kopa.method.composite.internal.audit.Part;
import lv.kopa.method.composite.internal.check.Duplicate;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.statistics.Correlation;
import lv.kopa.text.Text;

/** What the look at the structure of the index says, in words. */
final class AuditFindings {
    /** Nunnally's threshold (1978), as in the OECD/JRC handbook. */
    private static final double ALPHA = 0.7;
    /** With fewer units it would be chance that speaks. */
    private static final int ENOUGH_UNITS = 20;
    /** An eigenvalue below is zero but for rounding. */
    private static final double NOTHING = 1e-9;

    private final Audit audit;
    private final Set<Duplicate> duplicates;
    private final List<Finding> findings = new ArrayList<>();

    private AuditFindings(Audit audit, List<Duplicate> duplicates) {
        this.audit = audit;
        this.duplicates = Set.copyOf(duplicates);
    }

    /**
     * Findings of an audit.
     *
     * @param duplicates pairs of which the checks have said that they are the same; nothing more is said of these
     */
    static List<Finding> of(Audit audit, List<Duplicate> duplicates) {
        AuditFindings found = new AuditFindings(audit, duplicates);
        found.flagged(Flag.Kind.REDUNDANT, true);
        found.flagged(Flag.Kind.OPPOSED, true);
        found.flagged(Flag.Kind.AGAINST_PARENT, true);
        found.flagged(Flag.Kind.SILENT, false);
        found.importance();
        found.alpha();
        found.rank();
        return List.copyOf(found.findings);
    }

    private void flagged(Flag.Kind kind, boolean caution) {
        List<Flag> flags = audit.flags().stream()
                .filter(flag -> flag.kind() == kind)
                .filter(flag -> !duplicates.contains(
                        new Duplicate(flag.first().code(), flag.second().code())))
                .toList();
        if (flags.isEmpty()) {
            return;
        }
        Set<String> subjects = new LinkedHashSet<>();
        List<Text> pairs = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        for (Flag flag : flags) {
            subjects.add(flag.first().code());
            subjects.add(flag.second().code());
            fewest = Math.min(fewest, flag.correlation().count());
            pairs.add(Wording.text(
                    "list.correlation",
                    Listed.name(flag.first()),
                    Listed.name(flag.second()),
                    flag.correlation().coefficient()));
        }
        String key = "audit-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Remarks.Remark remark = caution ? Wording.REMARKS.caution(key) : Wording.REMARKS.ok(key);
        findings.add(remark.figure("pairs", flags.size())
                .figure("units", fewest)
                .figure("limit", kind == Flag.Kind.REDUNDANT ? Flag.REDUNDANT : Correlation.critical(fewest))
                .about(List.copyOf(subjects))
                .say(Listed.texts(pairs, "; "), fewest, Correlation.critical(fewest)));
    }

    /** Children that count less than half, or more than twice, of what they were meant to count. */
    private void importance() {
        List<Part> far = audit.parts().stream()
                .filter(part -> part.withParent().count() >= ENOUGH_UNITS)
                .filter(part ->
                        part.importanceShare() < part.weight() / 2 || part.importanceShare() > part.weight() * 2)
                .toList();
        if (!far.isEmpty()) {
            List<Text> entries = far.stream()
                    .map(part -> Wording.text(
                            "list.importance",
                            Listed.name(part.node()),
                            Wording.percent(part.weight()),
                            Wording.percent(part.importanceShare())))
                    .toList();
            findings.add(Wording.REMARKS
                    .caution("audit-importance")
                    .figure("nodes", far.size())
                    .about(far.stream().map(part -> part.node().code()).toList())
                    .say(Listed.texts(entries, "; ")));
        }
    }

    /** Where children hang together little that may be meant; where they run against each other their mean hides it. */
    private void alpha() {
        consistency(Wording.REMARKS.caution("audit-alpha-negative"), Double.NEGATIVE_INFINITY, 0);
        consistency(Wording.REMARKS.ok("audit-alpha"), 0, ALPHA);
    }

    private void consistency(Remarks.Remark remark, double from, double to) {
        List<Audit.Group> groups = audit.groups().stream()
                .filter(group ->
                        group.matrix().alpha() >= from && group.matrix().alpha() < to)
                .toList();
        if (!groups.isEmpty()) {
            List<Text> entries = groups.stream()
                    .map(group -> Wording.text(
                            "list.number",
                            Listed.name(group.node()),
                            group.matrix().alpha()))
                    .toList();
            findings.add(remark.figure("nodes", groups.size())
                    .figure("limit", to)
                    .about(groups.stream().map(group -> group.node().code()).toList())
                    .say(Listed.texts(entries, "; ")));
        }
    }

    private void rank() {
        if (audit.components().isPresent()
                && audit.matrix().count() <= audit.matrix().size()) {
            findings.add(Wording.REMARKS
                    .ok("audit-rank")
                    .figure("units", audit.matrix().count())
                    .figure("indicators", audit.matrix().size())
                    .say(audit.matrix().count(), audit.matrix().size()));
        } else if (audit.components().isPresent()) {
            dependent(audit.components().get().eigenvalues());
        } else if (audit.indicators().size() > 1) {
            findings.add(Wording.REMARKS
                    .ok("audit-no-components")
                    .figure("units", audit.matrix().count())
                    .say(audit.matrix().count(), Audit.MOST_INDICATORS));
        }
    }

    /** Says how many indicators there are in truth, where some follow from others. */
    private void dependent(double... eigenvalues) {
        long rank = Arrays.stream(eigenvalues).filter(value -> value > NOTHING).count();
        if (rank < eigenvalues.length) {
            findings.add(Wording.REMARKS
                    .caution("audit-dependent")
                    .figure("rank", rank)
                    .figure("indicators", eigenvalues.length)
                    .say(eigenvalues.length, rank));
        }
    }
}
