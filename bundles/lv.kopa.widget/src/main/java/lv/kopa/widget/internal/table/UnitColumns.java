package lv.kopa.widget.internal.table;

import java.util.List;
import lv.kopa.evaluation.Unit;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.ContentColumn;

/** The columns that say which unit a row is about; the code is left out where it is the name. */
final class UnitColumns {
    private static final String CODE = "uCode";
    private static final String NAME = "uName";

    private UnitColumns() {}

    static List<ContentColumn> of(List<Unit> units) {
        ContentColumn name = ContentColumn.words(
                        NAME, Says.text("unit.name"), row -> units.get(row).name())
                .asFrozen();
        boolean same =
                units.stream().allMatch(unit -> unit.name().in(Language.EN).equals(unit.id()));
        ContentColumn code = ContentColumn.words(
                        CODE,
                        Says.text("unit.code"),
                        row -> Text.same(units.get(row).id()))
                .asFrozen();
        return same ? List.of(name) : List.of(code, name);
    }
}
