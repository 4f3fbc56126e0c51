package lv.kopa.workbench;

/** Something that was registered and ends when it is closed. Closing it again does nothing. */
@FunctionalInterface
public interface Registration extends AutoCloseable {
    @Override
    void close();
}
