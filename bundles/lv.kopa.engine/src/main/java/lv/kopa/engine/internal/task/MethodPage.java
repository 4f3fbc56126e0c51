package lv.kopa.engine.internal.task;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.engine.internal.run.ArgumentWords;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterGroup;
import lv.kopa.evaluation.ParameterNode;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Reference;
import lv.kopa.report.Block;
import lv.kopa.text.Text;

/** Everything about a method, for people. */
final class MethodPage {
    private final MethodEntry entry;
    private final MethodDescription method;

    MethodPage(MethodEntry entry) {
        this.entry = entry;
        method = entry.description();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, method.name()));
        blocks.add(new Block.Paragraph(method.question()));
        blocks.add(new Block.Paragraph(method.summary()));
        blocks.add(facts());
        parameters(method.parameters().nodes(), Wording.text("methods.settings"), blocks);
        if (!method.references().isEmpty()) {
            blocks.add(new Block.Heading(2, Wording.text("methods.references")));
            for (Reference reference : method.references()) {
                blocks.add(new Block.Paragraph(Text.same(reference.citation()
                        + reference.doi().map(doi -> " https://doi.org/" + doi).orElse(""))));
            }
        }
        return blocks;
    }

    private Block facts() {
        List<Block.Facts.Entry> facts = new ArrayList<>();
        facts.add(fact("methods.id", Text.same(method.id())));
        facts.add(fact("methods.version", Text.same(method.version())));
        facts.add(fact("methods.family", method.family()));
        facts.add(fact("methods.origin", method.origin()));
        facts.add(fact("methods.causal", Wording.text("causal." + method.causalLevel())));
        facts.add(fact("methods.ranks", Wording.text(method.ranks() ? "yes" : "no")));
        facts.add(fact("methods.needs", needs(method.needs())));
        facts.add(fact(
                "methods.bundle",
                Text.same(entry.bundle().symbolicName() + " " + entry.bundle().version())));
        facts.add(fact("methods.jar", Text.same(entry.origin())));
        facts.add(fact(
                "methods.signer",
                entry.bundle().signer().map(Text::same).orElseGet(() -> Wording.text("methods.unsigned"))));
        return new Block.Facts(facts);
    }

    private static Block.Facts.Entry fact(String key, Text value) {
        return new Block.Facts.Entry(Wording.text(key), value);
    }

    private static Text needs(DataNeeds needs) {
        List<Text> parts = new ArrayList<>();
        parts.add(Wording.text("needs.units", needs.units()));
        if (needs.tree()) {
            parts.add(Wording.text("needs.tree"));
        }
        for (DataRole role : DataRole.values()) {
            if (needs.roles().contains(role)) {
                parts.add(Wording.text("needs." + role));
            }
        }
        parts.add(Wording.text(needs.gaps() ? "needs.gaps" : "needs.no-gaps"));
        return Text.joined("; ", parts);
    }

    /** The parameters of one group, under its name, and then the groups within it. */
    private static void parameters(List<ParameterNode> nodes, Text name, List<Block> blocks) {
        List<Block.Facts.Entry> own = new ArrayList<>();
        for (ParameterNode node : nodes) {
            if (node instanceof Parameter<?> parameter) {
                own.add(new Block.Facts.Entry(Text.same(parameter.key()), meaning(parameter)));
            }
        }
        if (!own.isEmpty()) {
            blocks.add(new Block.Heading(2, name));
            blocks.add(new Block.Facts(own));
        }
        for (ParameterNode node : nodes) {
            if (node instanceof ParameterGroup group) {
                parameters(group.children(), group.label(), blocks);
            }
        }
    }

    private static <T> Text meaning(Parameter<T> parameter) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.joined(". ", List.of(parameter.label(), parameter.help())));
        Text allowed = allowed(parameter.type());
        lines.add(Wording.text(
                "setting.allowed",
                parameter.unit().isEmpty() ? allowed : Text.joined(" ", List.of(allowed, parameter.unit()))));
        lines.add(
                parameter.defaultValue().isPresent()
                        ? Wording.text(
                                "setting.default",
                                standard(parameter, parameter.defaultValue().get()))
                        : Wording.text("setting.required"));
        Text condition = condition(parameter.shownWhen());
        if (!condition.isEmpty()) {
            lines.add(Wording.text("setting.condition", condition));
        }
        if (parameter.level() == Parameter.Level.ADVANCED) {
            lines.add(Wording.text("setting.advanced"));
        }
        return Text.joined("\n", lines);
    }

    private static Text allowed(ParameterType<?> type) {
        if (type instanceof CompoundType.Maybe<?> maybe) {
            return Wording.text("setting.or-nothing", allowed(maybe.value()));
        } else if (type instanceof ParameterType.Choice choice) {
            return Text.joined(
                    ", ",
                    choice.options().stream()
                            .map(option -> Wording.text("setting.option", option.value(), option.label()))
                            .toList());
        }
        return type.allowed();
    }

    /** A default as it would be written, so that it can be copied; in words where it cannot be written. */
    private static <T> Text standard(Parameter<T> parameter, T value) {
        Object plain = parameter.type().plain(value);
        boolean written =
                plain instanceof String word && !word.isEmpty() || plain instanceof Boolean || plain instanceof Long;
        return written ? Text.same(String.valueOf(plain)) : ArgumentWords.words(parameter.type(), value);
    }

    private static Text condition(Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            List<Text> values = oneOf.values().stream()
                    .map(value -> Text.same(String.valueOf(value)))
                    .toList();
            return Wording.text("condition.is", oneOf.key(), Texts.alternatives(values));
        }
        List<Text> parts = ((Condition.All) condition)
                .conditions().stream().map(MethodPage::condition).toList();
        return Text.joined("; ", parts);
    }
}
