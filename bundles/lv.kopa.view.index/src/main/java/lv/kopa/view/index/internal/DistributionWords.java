package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.Unit;
import lv.kopa.text.Text;

/** What the distributions of indicators say, in words. */
final class DistributionWords {
    private static final int NAMED = 5;

    private final List<Unit> units;
    private final boolean treats;

    DistributionWords(EvaluationRecord evaluation) {
        units = evaluation.input().dataset().units();
        treats = evaluation.result().tables().stream()
                .anyMatch(table -> table.id().equals(Distribution.TREATED));
    }

    /** How many values were treated and filled in, and where most. */
    Text finding(List<Distribution> all) {
        List<Text> said = new ArrayList<>();
        int points = all.stream().mapToInt(each -> each.winsorised().size()).sum();
        long indicators =
                all.stream().filter(each -> !each.winsorised().isEmpty()).count();
        if (!treats) {
            said.add(Texts.text("distribution.plain"));
        } else if (points == 0) {
            said.add(Texts.text("distribution.untreated", all.size()));
        } else {
            said.add(Texts.text("distribution.treated", points, indicators, all.size()));
            all.stream()
                    .max(Comparator.comparingInt(each -> each.winsorised().size()))
                    .ifPresent(most -> said.add(Texts.text(
                            "distribution.most",
                            most.name(),
                            names(most.winsorised().keySet(), NAMED))));
        }
        List<Text> transformed = all.stream()
                .filter(Distribution::transformed)
                .map(each -> each.name())
                .toList();
        if (!transformed.isEmpty()) {
            said.add(Texts.text("distribution.transformed", Texts.list(transformed, NAMED)));
        }
        int imputed = all.stream().mapToInt(each -> each.imputed().size()).sum();
        if (imputed > 0) {
            said.add(Texts.text("distribution.imputed", imputed));
        }
        int hidden = all.stream().mapToInt(Distribution::hidden).sum();
        if (hidden > 0) {
            said.add(Texts.text("distribution.hidden", hidden));
        }
        return Texts.sentences(said);
    }

    /** The names of some units. */
    Text names(Collection<Integer> some, int most) {
        return Texts.list(some.stream().map(unit -> Names.of(units.get(unit))).toList(), most);
    }

    Text caption(Text pillar, int indicators) {
        return Texts.text(treats ? "distribution.caption" : "distribution.captionPlain", pillar, indicators);
    }

    Text table() {
        return Texts.text(treats ? "distribution.table" : "distribution.tablePlain");
    }
}
