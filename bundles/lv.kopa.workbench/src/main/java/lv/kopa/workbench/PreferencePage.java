package lv.kopa.workbench;

import java.util.Objects;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a person can set for good. Contributed as an OSGi service by any bundle; the window makes the form from the
 * parameters and keeps the values.
 */
@ConsumerType
public interface PreferencePage {

    /** What the page says of itself. The same at every call, and quick. On any thread. */
    Description description();

    /** What can be set. Each parameter has a default. */
    ParameterTree parameters();

    /** Called at the start and after each change. */
    default void apply(Arguments values, Workbench workbench) {
        // whoever needs a value asks Workbench.preferences
    }

    /**
     * What a page says of itself.
     *
     * @param id the word under which its values are kept
     * @param name what people call it
     * @param order its place; smaller comes first
     */
    record Description(String id, Text name, int order) {
        /** Rejects nulls. */
        public Description {
            Objects.requireNonNull(id);
            Objects.requireNonNull(name);
        }
    }
}
