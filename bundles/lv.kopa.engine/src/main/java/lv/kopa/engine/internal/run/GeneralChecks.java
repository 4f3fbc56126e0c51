package lv.kopa.engine.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.text.Text;

/** What can be said about data and arguments from the description of a method alone, before its code is called. */
final class GeneralChecks {
    private static final int NAMED = 10;

    private GeneralChecks() {}

    static List<Finding> of(MethodDescription method, Dataset dataset, Arguments arguments) {
        List<Finding> findings = new ArrayList<>();
        DataNeeds needs = method.needs();
        int units = dataset.units().size();
        if (units < needs.units()) {
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("units", (double) units);
            figures.put("needed", (double) needs.units());
            findings.add(refuse(
                    "too-few-units",
                    figures,
                    List.of(),
                    Wording.text("too-few-units", units, needs.units(), method.name())));
        }
        if (needs.tree() && dataset.tree().isEmpty()) {
            findings.add(refuse("no-tree", Map.of(), List.of(), Wording.text("no-tree", method.name())));
        }
        List<String> missing = Stream.of(DataRole.values())
                .filter(needs.roles()::contains)
                .filter(role -> dataset.periods(role).isEmpty())
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(refuse(
                    "missing-role",
                    Map.of("missing", (double) missing.size()),
                    missing,
                    Wording.text("missing-role", method.name(), String.join(", ", missing))));
        }
        if (!needs.gaps()) {
            gaps(method, dataset, findings);
        }
        magnitude(method, dataset, arguments, findings);
        noise(dataset, findings);
        if (method.ranks() && units >= needs.units()) {
            findings.addAll(Shape.of(dataset));
        }
        withoutEffect(method, arguments, findings);
        findings.addAll(Comparability.of(method, dataset, arguments));
        return findings;
    }

    /** An overflow would drop a unit out of a ranking, and nothing in the result would say why. */
    private static void magnitude(
            MethodDescription method, Dataset dataset, Arguments arguments, List<Finding> findings) {
        List<String> codes = Magnitude.beyond(dataset, method.parameters(), arguments);
        if (!codes.isEmpty()) {
            findings.add(refuse(
                    "magnitude",
                    Map.of("count", (double) codes.size()),
                    codes,
                    Wording.text("magnitude", method.name(), named(codes))));
        }
    }

    private static void noise(Dataset dataset, List<Finding> findings) {
        List<String> codes = Noise.in(dataset);
        if (!codes.isEmpty()) {
            findings.add(new Finding(
                    Finding.Severity.CAUTION,
                    "rounding-noise",
                    Wording.text("rounding-noise", named(codes)),
                    Wording.text("rounding-noise.cure"),
                    Map.of("count", (double) codes.size()),
                    codes));
        }
    }

    private static String named(List<String> codes) {
        return String.join(", ", codes.subList(0, Math.min(NAMED, codes.size())));
    }

    private static void gaps(MethodDescription method, Dataset dataset, List<Finding> findings) {
        Set<String> codes = new LinkedHashSet<>();
        long gaps = 0;
        long cells = 0;
        for (DataColumn column : dataset.columns()) {
            DataRole role = column.key().role();
            if (role == DataRole.INDICATOR || method.needs().roles().contains(role)) {
                cells += column.size();
                long own = missing(column);
                gaps += own;
                if (own > 0) {
                    codes.add(column.key().code());
                }
            }
        }
        if (gaps > 0) {
            Map<String, Double> figures = new LinkedHashMap<>();
            figures.put("gaps", (double) gaps);
            figures.put("cells", (double) cells);
            List<String> subjects = List.copyOf(codes);
            Text message = Wording.text("gaps", method.name(), gaps, cells, subjects.size(), named(subjects));
            findings.add(refuse("gaps", figures, subjects, message));
        }
    }

    private static long missing(DataColumn column) {
        long missing = 0;
        for (int unit = 0; unit < column.size(); unit++) {
            if (column.isMissing(unit)) {
                missing++;
            }
        }
        return missing;
    }

    /**
     * Only what differs from the default is said to be without effect: running a record again gives every argument, and
     * has to find the same.
     */
    private static void withoutEffect(MethodDescription method, Arguments arguments, List<Finding> findings) {
        for (Parameter<?> parameter : method.parameters().withoutEffect(arguments)) {
            if (!ArgumentWords.isStandard(parameter, arguments)) {
                findings.add(new Finding(
                        Finding.Severity.OK,
                        "argument-without-effect",
                        Wording.text("argument-without-effect", parameter.label(), parameter.key()),
                        Wording.text("argument-without-effect.cure"),
                        Map.of(),
                        List.of(parameter.key())));
            }
        }
    }

    private static Finding refuse(String key, Map<String, Double> figures, List<String> subjects, Text message) {
        return new Finding(Finding.Severity.REFUSE, key, message, Wording.text(key + ".cure"), figures, subjects);
    }
}
