package lv.kopa.widget.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Numerals;
import lv.kopa.text.Text;
import lv.kopa.widget.internal.table.Decimals;
import lv.kopa.widget.internal.table.Explanations;

/** How nodes read in a language. */
final class NodeText {
    private static final Messages MESSAGES = Messages.of(NodeText.class);
    private static final int SHARE_DECIMALS = 1;

    private final Language language;
    private final int weightDecimals;

    NodeText(List<NodeRow> rows, Language language) {
        this.language = language;
        weightDecimals = Decimals.of(rows.size(), row -> rows.get(row).node().weight());
    }

    String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }

    /** What stands in a column; empty where there is nothing. */
    String shown(NodeRow row, NodeColumn column) {
        return switch (column) {
            case NAME -> row.node().name().in(language);
            case CODE -> row.code();
            case WEIGHT ->
                row.parent().isEmpty() ? "" : Numerals.fixed(row.node().weight(), weightDecimals, language);
            case SHARE -> share(row);
            case DIRECTION ->
                indicator(row)
                        .map(each -> Explanations.arrow(each.direction()).in(language))
                        .orElse("");
            case UNIT -> indicator(row).map(each -> each.unit().in(language)).orElse("");
        };
    }

    private String share(NodeRow row) {
        return Numerals.fixed(row.share() * 100, SHARE_DECIMALS, language)
                + (language == Language.LV ? "\u00A0%" : "%");
    }

    static Optional<Indicator> indicator(NodeRow row) {
        return row.node() instanceof IndicatorNode.Leaf leaf ? Optional.of(leaf.indicator()) : Optional.empty();
    }

    /** What there is to say about a node. */
    String explained(NodeRow row) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(shown(row, NodeColumn.NAME));
        lines.add(say("node.code", row.code()));
        row.parent().ifPresent(above -> {
            lines.add(say("node.weight", Numerals.precise(row.node().weight(), language)));
            lines.add(say("node.share", share(row)));
        });
        indicator(row).ifPresent(indicator -> {
            lines.add(Explanations.direction(indicator.direction()).in(language));
            add(lines, indicator.unit());
            add(lines, indicator.definition());
        });
        return lines.toString();
    }

    private void add(StringJoiner lines, Text text) {
        if (!text.isEmpty()) {
            lines.add(text.in(language));
        }
    }

    /** A cell as it is said aloud. */
    String spoken(NodeRow row, NodeColumn column, boolean open) {
        if (column == NodeColumn.DIRECTION) {
            return indicator(row)
                    .map(each -> Explanations.direction(each.direction()).in(language))
                    .orElse("");
        }
        if (column != NodeColumn.NAME) {
            return say("column." + column.name()) + ": " + shown(row, column);
        }
        String level = say("node.level", shown(row, column), row.depth() + 1);
        return row.opens() ? level + ", " + say(open ? "node.open" : "node.closed") : level;
    }
}
