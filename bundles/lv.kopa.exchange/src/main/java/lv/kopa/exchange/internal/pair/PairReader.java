package lv.kopa.exchange.internal.pair;

import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.InputException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.exchange.internal.table.TableOpener;
import lv.kopa.exchange.internal.table.TableSource;

/** Reads both tables, tells everything that is wrong with either, and makes one dataset of them. */
public final class PairReader {
    private static final String VALUES = "iData";
    private static final String INDICATORS = "iMeta";

    private final Faults faults = new Faults();
    private final TableOpener opener = new TableOpener(faults);

    /**
     * The dataset.
     *
     * @param values the value table, or a workbook with both
     * @param indicators the indicator table
     * @throws InputException if anything is wrong
     */
    public Dataset read(Path values, Optional<Path> indicators) throws InputException {
        if (indicators.isEmpty() && TableOpener.isTextTable(values)) {
            faults.add(Place.file(values.getFileName().toString()), "pair.noIndicators");
            faults.throwIfAny();
        }
        Optional<MetaTable> meta = indicators(indicators.orElse(values), indicators.isPresent());
        Optional<TreeChecks> checks = meta.map(table -> new TreeChecks(table, faults));
        Optional<MetaRow> root = checks.flatMap(TreeChecks::root);
        Optional<ValueTable> table = values(values, indicators.isPresent(), meta);
        faults.throwIfAny();
        DatasetBuilder builder = new DatasetBuilder(table.orElseThrow());
        if (!builder.fits(meta.orElseThrow(), faults)) {
            faults.throwIfAny();
        }
        TreeBuilder trees = new TreeBuilder(checks.orElseThrow()::children);
        return builder.build(trees.tree(root.orElseThrow()), meta.orElseThrow());
    }

    private Optional<MetaTable> indicators(Path path, boolean only) {
        try (TableSource source =
                opener.open(path, INDICATORS, MetaReader.CODE, only).orElse(null)) {
            return source == null ? Optional.empty() : new MetaReader(source, faults).read();
        }
    }

    /** Without an indicator table it still tells whether the value table can be opened. */
    private Optional<ValueTable> values(Path path, boolean only, Optional<MetaTable> meta) {
        try (TableSource source =
                opener.open(path, VALUES, ValueReader.CODE, only).orElse(null)) {
            if (source == null || meta.isEmpty()) {
                return Optional.empty();
            }
            return new ValueReader(source, meta.get(), faults).read();
        }
    }
}
