package lv.kopa.desktop.evaluation.internal.open;

import java.util.Map;
import java.util.Optional;
import lv.kopa.desktop.evaluation.internal.Draft;
import lv.kopa.evaluation.Dataset;

/**
 * Data that were read.
 *
 * @param dataset the data
 * @param source where they come from
 * @param beside whether the table of indicators was found beside that of values
 * @param setting how they are to be evaluated, for samples
 */
record Opened(Dataset dataset, Draft.Source source, boolean beside, Optional<Setting> setting) {

    /**
     * How data are to be evaluated.
     *
     * @param method id of the method
     * @param arguments plain values
     */
    record Setting(String method, Map<String, Object> arguments) {}

    /** The draft that follows from another by opening these data. */
    Draft draft(Draft before) {
        Draft draft = before.from(source);
        return setting.map(to -> draft.by(to.method()).with(to.arguments())).orElse(draft);
    }
}
