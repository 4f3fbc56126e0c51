package lv.kopa.exchange.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.TableExchange;
import lv.kopa.exchange.internal.pair.PairReader;
import org.osgi.service.component.annotations.Component;

/** Reads and writes tables. Stateless; safe for any number of threads. */
@Component
public final class TableExchangeComponent implements TableExchange {

    @Override
    public Dataset read(Path values, Optional<Path> indicators) throws InputException {
        return new PairReader().read(values, indicators);
    }

    @Override
    public void write(ResultTable table, Dataset dataset, Path file) throws IOException {
        new ResultTableWriter(table, dataset).write(file);
    }
}
