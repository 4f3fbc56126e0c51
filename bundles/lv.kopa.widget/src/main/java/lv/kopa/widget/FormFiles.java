package lv.kopa.widget;

import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.evaluation.ParameterType;
import org.osgi.annotation.versioning.ConsumerType;

/** Asks the person for a file or folder, for a form. */
@ConsumerType
@FunctionalInterface
public interface FormFiles {
    /**
     * Asks.
     *
     * @param title what is asked for
     * @param wanted whether a file or a folder, to be read or written, of which kinds
     * @param now what stands in the field
     * @return what the person chose; empty if nothing
     */
    Optional<Path> ask(String title, ParameterType.Location wanted, Optional<Path> now);
}
