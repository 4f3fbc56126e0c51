package lv.kopa.catalogue.internal.union;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.catalogue.internal.file.Catalogue.Defined;
import lv.kopa.catalogue.internal.file.Catalogue.DraftNode;
import lv.kopa.catalogue.internal.file.Catalogue.DraftSet;
import lv.kopa.catalogue.internal.file.CatalogueFile;
import lv.kopa.datafile.Faults;
import lv.kopa.indicator.FormulaCheck;
import lv.kopa.indicator.IndicatorDefinition;

/** Whether what catalogues name is there: indicators in formulas and in sets. */
final class References {
    /** How many circles of one catalogue are told; to break some is to break most. */
    private static final int MOST_CIRCLES = 20;

    private final Stock stock;
    private final Optional<FormulaCheck> formulas;
    private final Circles circles;
    private int circling;

    References(Stock stock, Optional<FormulaCheck> formulas) {
        this.stock = stock;
        this.formulas = formulas;
        circles = new Circles(stock);
    }

    Faults check(Source source) {
        Faults faults = new Faults(CatalogueFile.class);
        circling = 0;
        for (Defined defined : source.catalogue().indicators()) {
            defined.definition().formula().ifPresent(formula -> formula(defined, formula, faults));
        }
        for (DraftSet set : source.catalogue().sets()) {
            set.nodes().forEach(node -> node(node, faults));
        }
        return faults;
    }

    private void formula(Defined defined, String formula, Faults faults) {
        String pointer = defined.pointer() + "/formula";
        IndicatorDefinition definition = defined.definition();
        Set<String> codes = Formulas.codes(formula);
        boolean known = true;
        for (String code : codes) {
            if (stock.versions(code).isEmpty()) {
                faults.add(pointer, "formula.unknown", definition.code(), code);
                known = false;
            }
        }
        List<String> circle = circling < MOST_CIRCLES ? circles.through(definition.code()) : List.of();
        if (!circle.isEmpty()) {
            circling++;
            faults.add(pointer, "formula.circle", definition.code(), String.join(" → ", circle));
        } else if (known && formulas.isPresent()) {
            together(definition, codes, pointer, faults);
        }
    }

    /** A formula is judged with the versions of what it names that hold on one day with it: once for each such choice. */
    private void together(IndicatorDefinition definition, Set<String> codes, String pointer, Faults faults) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(definition), codes.stream().flatMap(code -> stock.versions(code).stream()))
                .map(IndicatorDefinition::validFrom)
                .distinct()
                .filter(day -> holds(definition, day))
                .filter(day -> codes.stream().allMatch(code -> on(code, day).isPresent()))
                .toList();
        if (days.isEmpty()) {
            faults.add(pointer, "formula.never", definition.code(), String.join(", ", codes));
        }
        days.stream()
                .flatMap(day -> formulas.orElseThrow().check(definition, code -> on(code, day)).stream())
                .distinct()
                .forEach(fault -> faults.add(pointer, fault.message(), fault.cure()));
    }

    private Optional<IndicatorDefinition> on(String code, LocalDate day) {
        return stock.versions(code).stream().filter(each -> holds(each, day)).findFirst();
    }

    private static boolean holds(IndicatorDefinition definition, LocalDate day) {
        return !definition.validFrom().isAfter(day)
                && definition.validUntil().map(day::isBefore).orElse(true);
    }

    private void node(DraftNode node, Faults faults) {
        if (node.children().isEmpty() && stock.version(node).isEmpty()) {
            faults.add(
                    node.pointer(),
                    node.version().isPresent() && !stock.versions(node.code()).isEmpty()
                            ? "node.version"
                            : "node.unknown",
                    node.code(),
                    node.version().orElse(""));
        }
        node.children().forEach(child -> node(child, faults));
    }
}
