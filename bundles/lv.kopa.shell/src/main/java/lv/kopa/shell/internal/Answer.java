package lv.kopa.shell.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.kopa.evaluation.InputFault;
import lv.kopa.report.Block;
import lv.kopa.shell.internal.render.BlockText;
import lv.kopa.shell.internal.render.Style;
import lv.kopa.task.TaskResult;

/** Puts what came of a command where the person, or a program, reads it. */
final class Answer {
    private final Caller caller;
    private final boolean json;

    /**
     * @param json whether a program reads it: then data goes out as JSON, and words only to where messages go
     */
    Answer(Caller caller, boolean json) {
        this.caller = caller;
        this.json = json;
    }

    /** A result, as words or as data. Returns the exit code. */
    int result(TaskResult result) throws IOException {
        if (json) {
            JsonText.write(result.data(), caller.screen().out());
            caller.screen().out().flush();
            if (result.outcome() != TaskResult.Outcome.DONE) {
                message(result.blocks());
            }
        } else {
            answer(result.blocks());
        }
        return result.outcome().exitCode();
    }

    /** Faults of what the person gave. Returns the exit code. */
    int faults(List<InputFault> faults) throws IOException {
        if (json) {
            JsonText.write(
                    Map.of("faults", faults.stream().map(this::data).toList()),
                    caller.screen().out());
            caller.screen().out().flush();
        }
        FaultPrinter.print(faults, caller);
        return TaskResult.Outcome.BAD_INPUT.exitCode();
    }

    private Map<String, Object> data(InputFault fault) {
        Map<String, Object> data = new LinkedHashMap<>();
        fault.file().ifPresent(file -> data.put("file", file));
        fault.row().ifPresent(row -> data.put("row", row));
        fault.column().ifPresent(column -> data.put("column", column));
        data.put("message", caller.say(fault.message()));
        data.put("cure", caller.say(fault.cure()));
        return data;
    }

    /** Blocks that are the answer. */
    void answer(List<Block> blocks) {
        Screen screen = caller.screen();
        print(blocks, screen.out(), screen.outIsTerminal(), screen.outStyle());
    }

    private void message(List<Block> blocks) {
        Screen screen = caller.screen();
        print(blocks, screen.err(), screen.errIsTerminal(), screen.errStyle());
    }

    private void print(List<Block> blocks, PrintStream stream, boolean terminal, Style style) {
        stream.print(new BlockText(caller.language(), caller.screen().width(), terminal, style).of(blocks));
        stream.flush();
    }
}
