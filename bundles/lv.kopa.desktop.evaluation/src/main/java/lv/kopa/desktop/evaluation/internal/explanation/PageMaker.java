package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import lv.kopa.desktop.evaluation.internal.explanation.Page.Kind;
import lv.kopa.desktop.evaluation.internal.explanation.Page.Row;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.CellSign;

/** Puts an explanation into words of one language. */
final class PageMaker {
    private final Explanation explanation;
    private final Language language;
    private final List<Row> rows = new ArrayList<>();
    private final int decimals;

    private PageMaker(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.language = language;
        decimals = Words.decimals(DoubleStream.concat(
                DoubleStream.of(explanation.value()),
                explanation.parts().stream().mapToDouble(Explanation.Part::value)));
    }

    static Page of(Explanation explanation, Language language) {
        PageMaker maker = new PageMaker(explanation, language);
        maker.title();
        maker.parts();
        maker.steps();
        maker.place();
        maker.facts();
        return new Page(
                name(explanation.unit().name(), explanation.unit().id()).in(language),
                explanation.path().stream()
                        .map(node -> new Page.Crumb(
                                node.code(), name(node.name(), node.code()).in(language)))
                        .toList(),
                maker.rows);
    }

    private void title() {
        IndicatorNode node = explanation.node();
        rows.add(new Row(
                Kind.TITLE, name(node.name(), node.code()).in(language), score(explanation.value()), rank(), ""));
    }

    static Text name(Text name, String code) {
        return name.isEmpty() ? Text.same(code) : name;
    }

    private String rank() {
        boolean root = explanation.path().size() == 1;
        return root && !Double.isNaN(explanation.rank())
                ? say("rank", Words.number(explanation.rank()), explanation.ranked())
                : "";
    }

    private String say(String key, Object... arguments) {
        return Words.text(key, arguments).in(language);
    }

    private String score(double value) {
        return Words.number(value, decimals).in(language);
    }

    private void heading(String key) {
        rows.add(new Row(Kind.HEADING, say(key), "", "", ""));
    }

    private void parts() {
        if (explanation.parts().isEmpty()) {
            return;
        }
        heading("heading.parts");
        for (Explanation.Part part : explanation.parts()) {
            rows.add(node(part.node(), part, Double.isNaN(part.value()) ? say("part.without") : weight(part)));
        }
        if (explanation.additive()) {
            rows.add(new Row(Kind.NOTE, say("parts.sum"), score(explanation.value()), "", ""));
        } else if (explanation.parts().size() > 1) {
            rows.add(new Row(Kind.NOTE, "", "", say("parts.other"), ""));
        }
    }

    private Row node(IndicatorNode node, Explanation.Part part, String remark) {
        return new Row(
                Kind.NODE, name(node.name(), node.code()).in(language), score(part.value()), remark, node.code());
    }

    private String weight(Explanation.Part part) {
        return joined(
                Double.isNaN(part.weight()) ? "" : say("part.weight", Words.weight(part.weight())),
                Double.isNaN(part.share()) ? "" : share(part));
    }

    private String share(Explanation.Part part) {
        Text adds = Words.number(part.share(), decimals);
        return part.whole() > 0 && part.share() >= 0
                ? say("part.share", adds, Words.percent(part.share() / part.whole()))
                : say("part.adds", adds);
    }

    private void steps() {
        if (!(explanation.node() instanceof IndicatorNode.Leaf)) {
            return;
        }
        heading("heading.steps");
        int above = rows.size() - 1;
        Text unit = Text.EMPTY;
        for (Step step : explanation.steps()) {
            rows.add(step(rows.size() - above, step, unit));
            unit = step.unit();
        }
        if (explanation.steps().size() < 2) {
            rows.add(new Row(Kind.NOTE, "", "", say("steps.none"), ""));
        }
    }

    private Row step(int number, Step step, Text unitBefore) {
        String sign = step.mark().map(mark -> CellSign.of(mark).sign()).orElse("");
        Text value = step.shown() ? Words.number(step.value()) : Words.text("value.hidden");
        boolean measured = !step.unit().isEmpty() && !step.unit().equals(unitBefore);
        return new Row(
                Kind.STEP,
                number + ". " + step.title().in(language),
                value.in(language) + sign,
                joined(measured ? step.unit().in(language) : "", step.remark().in(language)),
                "");
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void place() {
        explanation.place().ifPresent(part -> {
            heading("heading.place");
            boolean counts = !Double.isNaN(explanation.value());
            rows.add(node(part.node(), part, counts ? weight(part) : say("part.without")));
        });
    }

    private void facts() {
        if (!explanation.facts().isEmpty()) {
            heading("heading.facts");
            explanation
                    .facts()
                    .forEach(fact -> rows.add(new Row(
                            Kind.NOTE,
                            fact.label().in(language),
                            "",
                            fact.value().in(language),
                            "")));
        }
    }
}
