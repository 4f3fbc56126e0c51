package lv.kopa.engine.internal.foreign;

/** Follows a call of foreign code from the thread that waits for it. */
public interface Watch {
    /** Nobody follows, and nobody stops the call before its time is up. */
    Watch NONE = new Watch() {
        @Override
        public boolean goesOn() {
            return true;
        }

        @Override
        public void stop() {
            // the code asks nobody
        }
    };

    /** Asked several times a second: whether the call may go on. */
    boolean goesOn();

    /** Asks the code to stop: its time is up, or somebody cancelled. */
    void stop();
}
