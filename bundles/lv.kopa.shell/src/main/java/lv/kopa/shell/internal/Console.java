package lv.kopa.shell.internal;

/** Takes one command after another. */
interface Console {

    /** Runs until the person leaves. Returns the exit code of the process. */
    int run(Commands commands, Caller caller);
}
