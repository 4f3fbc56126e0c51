package lv.kopa.evaluation;

import java.util.List;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/** Several things named in a row; of a long list the beginning, and how many more there are. */
public final class Listed {
    private static final int MOST = 25;

    private Listed() {}

    /** Codes, separated by commas. */
    public static Text codes(List<String> codes) {
        return texts(codes.stream().map(Text::same).toList(), ", ");
    }

    /** Texts with a separator between. */
    public static Text texts(List<Text> texts, String separator) {
        return texts(texts, separator, MOST);
    }

    /** Texts with a separator between, at most so many. */
    public static Text texts(List<Text> texts, String separator, int most) {
        if (texts.size() <= most) {
            return Text.joined(separator, texts);
        }
        return Wording.text("list.more", Text.joined(separator, texts.subList(0, most)), texts.size() - most);
    }

    /** What people call several units, separated by commas. */
    public static Text units(List<Unit> units) {
        return texts(units.stream().map(Listed::name).toList(), ", ");
    }

    /** What people call an indicator: its name, or its code where it has none. */
    public static Text name(Indicator indicator) {
        return named(indicator.name(), indicator.code());
    }

    /** What people call a node: its name, or its code where it has none. */
    public static Text name(IndicatorNode node) {
        return named(node.name(), node.code());
    }

    /** What people call a unit: its name, or its id where it has none. */
    public static Text name(Unit unit) {
        return named(unit.name(), unit.id());
    }

    private static Text named(Text name, String code) {
        return name.isEmpty() ? Text.same(code) : name;
    }
}
