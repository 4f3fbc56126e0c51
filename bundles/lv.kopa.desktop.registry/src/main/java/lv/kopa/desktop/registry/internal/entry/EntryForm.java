package lv.kopa.desktop.registry.internal.entry;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import lv.kopa.desktop.registry.internal.ValueWords;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.part.FaultLine;
import lv.kopa.desktop.registry.internal.part.PairPanel;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Kind;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.WrapLabel;

/** The fields of a draft, each with what is wrong with it below. */
final class EntryForm {
    private final Language language;
    private final Editors editors;
    private final PairPanel pairs;
    private final Kind<?> kind;
    private final Map<String, JComponent> inputs = new LinkedHashMap<>();
    private final Map<String, FaultLine> faults = new LinkedHashMap<>();

    EntryForm(Draft draft, Editors editors, PairPanel pairs, Language language) {
        this.language = language;
        this.editors = editors;
        this.pairs = pairs;
        kind = draft.kind();
        whole();
        when(draft);
        if (draft.way() != Way.ENDED) {
            draft.kind().fields().stream()
                    .filter(field -> !Signed.fills(draft.kind(), field))
                    .forEach(field -> field(field, draft));
        }
        add(Draft.REASON, say("entry.reason"), editors.plain(Draft.REASON, draft.at(Draft.REASON)));
    }

    private String say(String key) {
        return Words.text(key).in(language);
    }

    private void whole() {
        FaultLine line = new FaultLine();
        faults.put(Checked.WHOLE, line);
        pairs.addWide(line);
    }

    private void when(Draft draft) {
        switch (draft.way()) {
            case NEW, CORRECTED -> {
                add(Draft.FROM, say("entry.from"), editors.day(Draft.FROM, draft.at(Draft.FROM)));
                add(Draft.UNTIL, say("entry.until"), editors.day(Draft.UNTIL, draft.at(Draft.UNTIL)));
            }
            case CHANGED -> add(Draft.DAY, say("entry.changed.on"), editors.day(Draft.DAY, draft.at(Draft.DAY)));
            case ENDED -> add(Draft.DAY, say("entry.ended.on"), editors.day(Draft.DAY, draft.at(Draft.DAY)));
        }
    }

    private void field(Field field, Draft draft) {
        String label = ValueWords.label(field, language);
        if (field.type() == FieldType.TEXT) {
            for (Language each : Language.values()) {
                String key = Draft.key(field, each);
                String name = Words.text(
                                "entry.in", label, Text.same(each.code().toUpperCase(java.util.Locale.ROOT)))
                        .in(language);
                add(key, required(name, field), editors.plain(key, draft.at(key)));
            }
        } else {
            add(field.name(), required(label, field), editors.of(field, draft));
        }
    }

    /** Marks what must be given; of words in several languages one is enough, which the mark does not say, but the fault does. */
    private static String required(String label, Field field) {
        boolean marked = field.required() && field.type() != FieldType.FLAG && field.type() != FieldType.CODES;
        return marked ? label + " *" : label;
    }

    private void add(String key, String label, JComponent input) {
        WrapLabel name = new WrapLabel(label);
        name.setLabelFor(input);
        input.getAccessibleContext().setAccessibleName(label);
        FaultLine line = new FaultLine();
        JPanel both = new JPanel(new java.awt.BorderLayout());
        both.setOpaque(false);
        both.add(input);
        both.add(line, java.awt.BorderLayout.PAGE_END);
        inputs.put(key, input);
        faults.put(key, line);
        pairs.add(name, both);
    }

    /** Says what is wrong beside each field. */
    void tell(Map<String, FieldText.Fault> wrong) {
        faults.forEach((key, line) -> {
            Optional<String> words = Optional.ofNullable(wrong.get(key)).map(this::words);
            line.say(words);
            JComponent input = inputs.get(key);
            if (input != null) {
                input.putClientProperty(
                        FlatClientProperties.OUTLINE, words.isPresent() ? FlatClientProperties.OUTLINE_ERROR : null);
                input.getAccessibleContext().setAccessibleDescription(words.orElse(""));
            }
        });
        pairs.revalidate();
    }

    private String words(FieldText.Fault fault) {
        String message = fault.message().in(language);
        return fault.cure().isEmpty() ? message : message + " → " + fault.cure().in(language);
    }

    /** Brings the keyboard to a field. */
    void go(String key) {
        JComponent input = inputs.get(key);
        if (input != null) {
            input.requestFocusInWindow();
            JComponent row = (JComponent) input.getParent();
            row.scrollRectToVisible(new Rectangle(0, 0, row.getWidth(), row.getHeight()));
        } else {
            first().ifPresent(JComponent::requestFocusInWindow);
            pairs.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        }
    }

    /** The first field. */
    Optional<JComponent> first() {
        return inputs.values().stream().findFirst();
    }

    /** What a field is called. */
    String name(String key) {
        JComponent input = inputs.get(key);
        if (input == null) { // not asked, or not when it is said in this way
            return kind.field(key)
                    .map(field -> ValueWords.label(field, language))
                    .orElseGet(() -> say(key.equals(Draft.FROM) ? "entry.from" : "entry.until"));
        }
        return String.valueOf(input.getAccessibleContext().getAccessibleName()).replace(" *", "");
    }
}
