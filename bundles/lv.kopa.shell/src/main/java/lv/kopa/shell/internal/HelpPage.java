package lv.kopa.shell.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.report.Block;
import lv.kopa.task.TaskDescription;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** What the help says. */
final class HelpPage {
    private final String prompt;

    /**
     * @param prompt what stands before a command where it is typed
     */
    HelpPage(String prompt) {
        this.prompt = prompt;
    }

    /** All commands. */
    List<Block> overview(List<Block.Facts.Entry> commands) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Words.text("overview.title")));
        blocks.add(new Block.Paragraph(Words.text("overview.usage", prompt)));
        section(blocks, "overview.commands", commands);
        section(blocks, "help.general", general(prompt.isEmpty()));
        blocks.add(new Block.Paragraph(Words.text("overview.more", prompt)));
        return blocks;
    }

    /** One command: what it does, its operands and options, examples and exit codes. */
    List<Block> task(TaskDescription task) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.joined(" – ", List.of(Text.same(prompt + task.id()), task.summary()))));
        blocks.add(new Block.Paragraph(usage(task)));
        if (!task.help().isEmpty()) {
            blocks.add(new Block.Paragraph(task.help()));
        }
        List<Block.Facts.Entry> operands = new ArrayList<>();
        List<Block.Facts.Entry> options = new ArrayList<>();
        List<Block.Facts.Entry> advanced = new ArrayList<>();
        for (Parameter<?> parameter : task.parameters().parameters()) {
            if (task.operands().contains(parameter.key())) {
                operands.add(new Block.Facts.Entry(Text.same(Spelling.operand(parameter.key())), meaning(parameter)));
            } else {
                (parameter.level() == Parameter.Level.BASIC ? options : advanced)
                        .add(new Block.Facts.Entry(option(parameter), meaning(parameter)));
            }
        }
        section(blocks, "help.operands", operands);
        section(blocks, "help.options", options);
        section(blocks, "help.advanced", advanced);
        section(
                blocks,
                "help.general",
                general(true).stream()
                        .filter(entry -> task.parameters().parameters().stream()
                                .noneMatch(parameter ->
                                        entry.term().in(Language.EN).startsWith("--" + parameter.key())))
                        .toList());
        if (!task.examples().isEmpty()) {
            blocks.add(new Block.Heading(2, Words.text("help.examples")));
            blocks.add(new Block.Paragraph(Text.same("  " + String.join("\n  ", task.examples()))));
        }
        section(blocks, "help.exit-codes", exitCodes());
        return blocks;
    }

    private static void section(List<Block> blocks, String title, List<Block.Facts.Entry> entries) {
        if (!entries.isEmpty()) {
            blocks.add(new Block.Heading(2, Words.text(title)));
            blocks.add(new Block.Facts(entries));
        }
    }

    private Text usage(TaskDescription task) {
        StringBuilder operands = new StringBuilder();
        for (String key : task.operands()) {
            Parameter<?> parameter = task.parameters().find(key).orElseThrow();
            operands.append(parameter.required() ? " " + Spelling.operand(key) : " [" + Spelling.operand(key) + "]");
        }
        Text needed = Text.inEach(language -> task.parameters().parameters().stream()
                .filter(parameter -> parameter.required() && !task.operands().contains(parameter.key()))
                .map(parameter -> " " + option(parameter).in(language))
                .collect(Collectors.joining()));
        return Words.text("help.usage", prompt + task.id() + operands, needed);
    }

    private static Text option(Parameter<?> parameter) {
        Text kind = Kinds.word(parameter.type());
        return Text.inEach(language -> ("--" + parameter.key() + " " + kind.in(language)).stripTrailing());
    }

    /** What the parameter does, what it may hold and what it holds where nothing is said. */
    private static Text meaning(Parameter<?> parameter) {
        List<Text> parts = new ArrayList<>();
        parts.add(parameter.help().isEmpty() ? parameter.label() : parameter.help());
        ParameterType<?> plain = Kinds.plain(parameter.type());
        if (limited(plain)) {
            Text allowed = plain.allowed();
            parts.add(Words.text(
                    "help.allowed",
                    parameter.unit().isEmpty() ? allowed : Text.joined(" ", List.of(allowed, parameter.unit()))));
        }
        String standard = standard(parameter);
        if (parameter.required()) {
            parts.add(Words.text("help.required"));
        } else if (!standard.isEmpty()) {
            parts.add(Words.text("help.default", standard));
        }
        return Text.joined(" ", parts);
    }

    /** Whether there are values that are not allowed. */
    private static boolean limited(ParameterType<?> type) {
        if (type instanceof ParameterType.Whole whole) {
            return whole.minimum() > Long.MIN_VALUE || whole.maximum() < Long.MAX_VALUE;
        } else if (type instanceof ParameterType.Decimal decimal) {
            return Double.isFinite(decimal.minimum()) || Double.isFinite(decimal.maximum());
        }
        return type instanceof ParameterType.Choice;
    }

    private static <T> String standard(Parameter<T> parameter) {
        Object plain = parameter
                .defaultValue()
                .map(value -> parameter.type().plain(value))
                .orElse("");
        boolean nothing = plain instanceof Map<?, ?> map && map.isEmpty()
                || plain instanceof List<?> list && list.isEmpty()
                || Boolean.FALSE.equals(plain);
        return nothing ? "" : String.valueOf(plain);
    }

    private static List<Block.Facts.Entry> general(boolean inCommand) {
        List<Block.Facts.Entry> entries = new ArrayList<>();
        entries.add(new Block.Facts.Entry(Text.same("--help"), Words.text("option.help")));
        if (!inCommand) {
            entries.add(new Block.Facts.Entry(Text.same("--version"), Words.text("option.version")));
            entries.add(new Block.Facts.Entry(
                    Text.joined(" ", List.of(Text.same("--home"), Words.text("kind.location"))),
                    Words.text("option.home")));
        }
        entries.add(new Block.Facts.Entry(Text.same("--json"), Words.text("option.json")));
        entries.add(new Block.Facts.Entry(Text.same("--language en|lv"), Words.text("option.language")));
        return entries;
    }

    private static List<Block.Facts.Entry> exitCodes() {
        List<Block.Facts.Entry> entries = new ArrayList<>();
        for (TaskResult.Outcome outcome : TaskResult.Outcome.values()) {
            entries.add(new Block.Facts.Entry(
                    Text.same(String.valueOf(outcome.exitCode())), Words.text("exit." + outcome.name())));
        }
        entries.add(new Block.Facts.Entry(Text.same(String.valueOf(ProcessScreen.UNREAD)), Words.text("exit.UNREAD")));
        return entries;
    }
}
