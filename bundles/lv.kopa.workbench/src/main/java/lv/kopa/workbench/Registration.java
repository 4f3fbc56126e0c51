package lv.kopa.workbench;

import org.osgi.annotation.versioning.ConsumerType;

/** Something that was registered and ends when it is closed. Closing it again does nothing. */
@ConsumerType
@FunctionalInterface
public interface Registration extends AutoCloseable {
    @Override
    void close();
}
