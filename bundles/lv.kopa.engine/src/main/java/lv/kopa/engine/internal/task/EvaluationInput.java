package lv.kopa.engine.internal.task;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.engine.internal.programme.Drawn;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.TableExchange;

/** From where an evaluation takes its data. */
@FunctionalInterface
interface EvaluationInput {

    /** Reads the data. */
    Drawn draw(TableExchange exchange) throws InputException, IOException;

    /**
     * A pair of tables.
     *
     * @param values table of values, or a workbook with both tables
     * @param indicators table of indicators
     */
    static EvaluationInput tables(Path values, Optional<Path> indicators) {
        return exchange -> new Drawn(exchange.read(values, indicators), Optional.empty());
    }
}
