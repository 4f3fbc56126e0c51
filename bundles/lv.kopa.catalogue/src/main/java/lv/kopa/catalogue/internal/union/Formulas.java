package lv.kopa.catalogue.internal.union;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which indicators a formula names: their codes stand in square brackets, the period before after an at sign. */
final class Formulas {
    private static final Pattern CODE = Pattern.compile("\\[([^\\[\\]@]*)(@previous|@stayers(?:-previous)?)?]");

    private Formulas() {}

    /** The codes, each once, in order. */
    static Set<String> codes(String formula) {
        return CODE.matcher(formula)
                .results()
                .map((MatchResult found) -> found.group(1).strip())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
