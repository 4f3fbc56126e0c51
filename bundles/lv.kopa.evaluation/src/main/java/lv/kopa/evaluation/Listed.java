package lv.kopa.evaluation;

import java.util.List;
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
        if (texts.size() <= MOST) {
            return Text.joined(separator, texts);
        }
        return Wording.text("list.more", Text.joined(separator, texts.subList(0, MOST)), texts.size() - MOST);
    }

    /** What people call several units, separated by commas. */
    public static Text units(List<Unit> units) {
        return texts(units.stream().map(Listed::name).toList(), ", ");
    }

    /** What people call a unit: its name, or its id where it has none. */
    public static Text name(Unit unit) {
        return unit.name().isEmpty() ? Text.same(unit.id()) : unit.name();
    }
}
