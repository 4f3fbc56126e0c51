package lv.kopa.method.scorecard.internal.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Remarks;
import lv.kopa.evaluation.Validity;
import lv.kopa.method.scorecard.internal.card.Evidence;
import lv.kopa.method.scorecard.internal.card.Item;
import lv.kopa.method.scorecard.internal.card.Scale;
import lv.kopa.method.scorecard.internal.card.Scorecard;
import lv.kopa.method.scorecard.internal.card.Standing;
import lv.kopa.method.scorecard.internal.words.Wording;
import lv.kopa.text.Text;

/** Whether a scorecard and the ratings in the data can carry a judgement. */
final class ScorecardCheck {
    private static final int NAMED = 5;
    private static final Remarks REMARKS = new Remarks(Wording.MESSAGES);

    private final Scorecard card;
    private final List<Item> items;
    private final Dataset dataset;
    private final Ratings ratings;
    private final List<Finding> findings = new ArrayList<>();

    ScorecardCheck(Scorecard card, Dataset dataset, Ratings ratings) {
        this.card = card;
        items = card.items();
        this.dataset = dataset;
        this.ratings = ratings;
    }

    Validity validity() {
        if (items.isEmpty()) {
            findings.add(REMARKS.refuse("no-items")
                    .figure("items", 0)
                    .figure("known-of", card.itemsKnownOf())
                    .say(card.name(), card.itemsKnownOf()));
            return new Validity(findings);
        }
        if (card.standing() != Standing.OFFICIAL) {
            findings.add(REMARKS.caution("standing").say(Wording.of(card.standing()), card.status()));
        }
        unknownParts();
        columns();
        offScale();
        words();
        proof();
        return new Validity(findings);
    }

    /** What of the scorecard is not public. */
    private void unknownParts() {
        if (items.size() < card.itemsKnownOf()) {
            findings.add(REMARKS.caution("items-missing")
                    .figure("items", items.size())
                    .figure("known-of", card.itemsKnownOf())
                    .say(items.size(), card.itemsKnownOf()));
        }
        List<String> without = items.stream()
                .filter(item -> item.scale().isEmpty())
                .map(Item::code)
                .toList();
        if (!without.isEmpty()) {
            findings.add(REMARKS.caution("no-scale")
                    .figure("items", items.size())
                    .figure("without", without.size())
                    .about(without)
                    .say(without.size(), items.size()));
        }
        if (card.total().isEmpty()) {
            findings.add(REMARKS.caution("no-total").say(card.noTotal()));
        } else if (card.total().get().atLeast().isEmpty()) {
            findings.add(REMARKS.caution("no-pass").say());
        }
    }

    private void columns() {
        List<String> missing = IntStream.range(0, items.size())
                .filter(item -> !ratings.has(item))
                .mapToObj(item -> items.get(item).column())
                .toList();
        int there = items.size() - missing.size();
        if (there == 0) {
            findings.add(REMARKS.refuse("no-ratings")
                    .figure("columns", 0)
                    .figure("items", items.size())
                    .say(items.size(), Listed.codes(missing.subList(0, Math.min(NAMED, missing.size()))), card.id()));
            return;
        }
        if (!missing.isEmpty()) {
            findings.add(REMARKS.caution("columns-missing")
                    .figure("missing", missing.size())
                    .figure("items", items.size())
                    .about(missing)
                    .say(missing.size(), items.size(), Listed.codes(missing)));
        }
        Set<String> units = new LinkedHashSet<>();
        int gaps = 0;
        for (int item = 0; item < items.size(); item++) {
            for (int unit = 0; ratings.has(item) && unit < dataset.units().size(); unit++) {
                if (Double.isNaN(ratings.value(item, unit))) {
                    gaps++;
                    units.add(dataset.units().get(unit).id());
                }
            }
        }
        if (gaps > 0) {
            int cells = there * dataset.units().size();
            findings.add(REMARKS.caution("unrated")
                    .figure("unrated", gaps)
                    .figure("cells", cells)
                    .about(List.copyOf(units))
                    .say(gaps, cells, units.size()));
        }
    }

    private void offScale() {
        List<Text> named = new ArrayList<>();
        Set<String> units = new LinkedHashSet<>();
        int count = 0;
        for (int item = 0; item < items.size(); item++) {
            for (int unit = 0; unit < dataset.units().size(); unit++) {
                double value = ratings.value(item, unit);
                Optional<Scale> scale = items.get(item).scale();
                if (!Double.isNaN(value)
                        && !scale.map(each -> each.holds(value)).orElse(Double.isFinite(value))) {
                    count++;
                    units.add(dataset.units().get(unit).id());
                    if (named.size() < NAMED) {
                        named.add(Wording.text(
                                "off-scale.one",
                                Listed.name(dataset.units().get(unit)),
                                items.get(item).column(),
                                number(value),
                                ScaleWords.scale(items.get(item))));
                    }
                }
            }
        }
        if (count > 0) {
            findings.add(REMARKS.refuse("off-scale")
                    .figure("ratings", count)
                    .about(List.copyOf(units))
                    .say(count, Text.joined("; ", named)));
        }
    }

    /** An infinite number is no number that a pattern knows how to write. */
    private static Object number(double value) {
        return Double.isFinite(value) ? (Object) value : Text.same(value > 0 ? "∞" : "−∞");
    }

    private void words() {
        List<String> strange = ratings.strangeWords();
        if (!strange.isEmpty()) {
            findings.add(REMARKS.refuse("evidence-word")
                    .figure("words", strange.size())
                    .say(Listed.codes(strange)));
        }
    }

    private void proof() {
        int needed = 0;
        int lacking = 0;
        Set<String> units = new LinkedHashSet<>();
        for (int item = 0; item < items.size(); item++) {
            for (int unit = 0; unit < dataset.units().size(); unit++) {
                if (items.get(item).evidence() != Evidence.NONE && !Double.isNaN(ratings.value(item, unit))) {
                    needed++;
                    if (!ratings.proven(item, unit)) {
                        lacking++;
                        units.add(dataset.units().get(unit).id());
                    }
                }
            }
        }
        if (lacking > 0) {
            findings.add(REMARKS.caution("unproven")
                    .figure("unproven", lacking)
                    .figure("ratings", needed)
                    .about(List.copyOf(units))
                    .say(lacking, needed, units.size()));
        }
    }
}
