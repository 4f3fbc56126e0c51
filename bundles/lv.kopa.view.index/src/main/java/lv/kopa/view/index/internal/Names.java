package lv.kopa.view.index.internal;

import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/** What people call things; their ids where they have no name. */
final class Names {
    private Names() {}

    static Text of(Unit unit) {
        return orElse(unit.name(), unit.id());
    }

    static Text of(IndicatorNode node) {
        return orElse(node.name(), node.code());
    }

    private static Text orElse(Text name, String id) {
        return name.byLanguage().values().stream().allMatch(String::isBlank) ? Text.same(id) : name;
    }
}
