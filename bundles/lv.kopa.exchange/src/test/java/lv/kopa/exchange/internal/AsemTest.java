package lv.kopa.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;

class AsemTest {
    private static Path reference() {
        String given = System.getenv("KOPA_REFERENCE");
        if (given != null) {
            return Path.of(given);
        }
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolveSibling("shared").resolve("reference"))) {
            at = at.getParent();
        }
        return at == null ? Path.of("reference") : at.resolveSibling("shared").resolve("reference");
    }

    @Test
    void isReadAsPublished() throws Exception {
        Path folder = reference().resolve("composite");
        assumeTrue(Files.isDirectory(folder), "the reference data are not here: " + folder);
        Dataset asem = TablePair.read(folder.resolve("asem_iData.csv"), folder.resolve("asem_iMeta.csv"));

        assertEquals(51, asem.units().size());
        assertEquals("AUT", asem.units().get(0).id());
        assertEquals("Austria", asem.units().get(0).name().in(Language.LV));
        assertEquals("Sustainable Connectivity", asem.title().in(Language.EN));
        assertEquals(1, asem.periods(DataRole.INDICATOR).size());
        assertEquals(new Period("2018"), asem.periods(DataRole.INDICATOR).first());

        IndicatorNode.Aggregate tree = asem.tree().orElseThrow();
        assertEquals(49, tree.leaves().size());
        assertEquals(11, tree.aggregates().size());
        assertEquals(4, tree.level());
        assertEquals("Index", tree.code());
        assertEquals(
                14,
                tree.leaves().stream()
                        .filter(leaf -> leaf.indicator().direction() == Direction.DOWN)
                        .count());
        assertEquals(
                17,
                tree.leaves().stream()
                        .filter(leaf -> leaf.indicator().denominator().isPresent())
                        .count());

        long missing = 0;
        for (IndicatorNode.Leaf leaf : tree.leaves()) {
            DataColumn.Numbers column =
                    asem.latest(DataRole.INDICATOR, leaf.code()).orElseThrow();
            missing += column.size() - column.present();
            assertTrue(asem.latest(DataRole.TARGET, leaf.code()).isPresent(), leaf.code());
        }
        assertEquals(63, missing);
        assertEquals(
                4,
                asem.columns().stream()
                        .filter(column -> column.key().role() == DataRole.DENOMINATOR)
                        .count());
        assertEquals("Europe", asem.attribute("EurAsia_group").orElseThrow().value(0));
        Optional<DataColumn.Numbers> flights =
                asem.numbers(new ColumnKey(DataRole.INDICATOR, "Flights", new Period("2018")));
        assertEquals(29.01725, flights.orElseThrow().value(0));
    }
}
