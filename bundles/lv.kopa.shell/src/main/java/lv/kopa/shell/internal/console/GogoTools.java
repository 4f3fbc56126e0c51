package lv.kopa.shell.internal.console;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import org.apache.felix.gogo.jline.Builtin;
import org.apache.felix.gogo.jline.Posix;
import org.apache.felix.gogo.jline.Procedural;
import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;

/** The small tools of Gogo for use in pipes and scripts: {@code methods | grep index}. */
final class GogoTools {
    private GogoTools() {}

    /** Offers them until the bundle stops. */
    static void offer(BundleContext context, CommandProcessor processor) {
        register(
                context,
                new Posix(processor),
                List.of(
                        "cat", "cd", "clear", "date", "echo", "grep", "head", "less", "ls", "pwd", "sleep", "sort",
                        "tail", "wc"));
        register(context, new Builtin(), List.of("bg", "fg", "history", "jobs", "set", "tac", "type"));
        register(context, new Procedural(), List.of("each", "if", "not", "throw", "try", "until", "while"));
    }

    private static void register(BundleContext context, Object tool, List<String> functions) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(CommandProcessor.COMMAND_SCOPE, "gogo");
        properties.put(CommandProcessor.COMMAND_FUNCTION, functions.toArray(String[]::new));
        context.registerService(tool.getClass().getName(), tool, properties);
    }
}
