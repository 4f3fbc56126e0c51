package lv.kopa.widget.internal.table;

import java.util.List;
import lv.kopa.text.Text;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;

/** A small table: five towns, one without a value. */
public final class Sample {
    private static final List<String> NAMES = List.of("Rīga", "Āda", "Cēsis", "=Zilupe", "Bauska");
    private static final double[] VALUES = {3.5, Double.NaN, -1.25, 3.5, 12_345.678};
    private static final double[] RANKS = {2, 5, 4, 2, 1};

    private Sample() {}

    public static TableContent content() {
        return new TableContent(
                Text.of("Towns", "Pilsētas"),
                List.of("R", "A", "C", "Z", "B"),
                List.of(
                        ContentColumn.words("name", Text.of("Name", "Nosaukums"), row -> Text.same(NAMES.get(row)))
                                .asFrozen(),
                        ContentColumn.numbers("V", Text.of("Value", "Vērtība"), 2, row -> VALUES[row]),
                        ContentColumn.ranks("P", Text.of("Place", "Vieta"), row -> RANKS[row])));
    }
}
