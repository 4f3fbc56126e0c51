package lv.kopa.desktop.registry.internal.entry;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Unsaved;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.part.PairPanel;
import lv.kopa.desktop.registry.internal.part.RegistryPane;
import lv.kopa.desktop.registry.internal.part.SearchField;
import lv.kopa.desktop.registry.internal.part.WrapLayout;
import lv.kopa.desktop.registry.internal.part.Wrapped;
import lv.kopa.desktop.registry.internal.part.WrappedRadio;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Options;
import lv.kopa.text.Language;
import lv.kopa.widget.Captions;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** The form as it is seen: how it is said, the fields, why, and the buttons that keep it or throw it away. */
final class EntryView implements View, EntryPresenter.Screen {
    private final Workbench workbench;
    private final Language language;
    private final RegistryPane whole;
    private final JPanel content = new JPanel(new BorderLayout());
    private final PairPanel pairs = new PairPanel();
    private final JPanel place = new JPanel(new BorderLayout());
    private final JButton save;
    private final EntryPresenter presenter;
    private Optional<EntryForm> form = Optional.empty();
    private Optional<Draft> draft = Optional.empty();
    private JComponent chosen;

    EntryView(Workbench workbench) {
        this.workbench = workbench;
        language = workbench.language();
        whole = new RegistryPane(workbench, false);
        JScrollPane scroll = new JScrollPane(pairs);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        save = new JButton(
                Captions.action(say("save"), "save", () -> presenter().save()));
        JButton discard = new JButton(
                Captions.action(say("discard"), "", () -> presenter().discard()));
        JPanel buttons = new JPanel(new WrapLayout(UIScale.scale(8), UIScale.scale(6)));
        buttons.add(save);
        buttons.add(discard);
        content.add(place, BorderLayout.PAGE_START);
        content.add(scroll);
        content.add(buttons, BorderLayout.PAGE_END);
        SearchField.bind(content, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, "ctrl ENTER", () -> presenter()
                .save());
        presenter = new EntryPresenter(workbench, Unsaved.asking(workbench), this);
    }

    private EntryPresenter presenter() {
        return presenter;
    }

    private String say(String key, Object... arguments) {
        return Words.text(key, arguments).in(language);
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return form.flatMap(EntryForm::first).filter(JComponent::isShowing).orElse(whole);
    }

    @Override
    public void none() {
        form = Optional.empty();
        draft = Optional.empty();
        place.removeAll();
        whole.nothing("pencil", "entry.none", "entry.none.text");
    }

    @Override
    public void show(Draft shown) {
        Optional<Sight> sight = Sight.shared(workbench).get();
        if (sight.isEmpty()) {
            none();
            return;
        }
        boolean other = draft.filter(each -> each.row().equals(shown.row())).isEmpty();
        draft = Optional.of(shown);
        pairs.removeAll();
        pairs.addWide(new Wrapped(shown.name().in(language), "", Wrapped.Tone.HEADING));
        if (shown.base().isPresent()) {
            ways(shown);
        }
        Known known = new Known(sight.get().snapshot(), language);
        Editors editors = new Editors(
                known, Laters.beside(workbench), (key, text) -> presenter().type(key, text), key -> presenter()
                        .attach(key));
        form = Optional.of(new EntryForm(shown, editors, pairs, language));
        pairs.revalidate();
        pairs.repaint();
        if (other) {
            pairs.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        }
        whole.fill(content, sight.get());
        if (other) {
            form.flatMap(EntryForm::first).filter(JComponent::isShowing).ifPresent(JComponent::requestFocusInWindow);
        }
    }

    private void ways(Draft shown) {
        ButtonGroup group = new ButtonGroup();
        for (Way way : new Way[] {Way.CHANGED, Way.CORRECTED, Way.ENDED}) {
            WrappedRadio radio = new WrappedRadio(say("way." + way), say("way." + way + ".help"));
            radio.button().setSelected(shown.way() == way);
            radio.button().addActionListener(event -> {
                presenter().way(way);
                chosen.requestFocusInWindow(); // the button that had the keyboard is gone
            });
            if (shown.way() == way) {
                chosen = radio.button();
            }
            group.add(radio.button());
            pairs.addWide(radio);
        }
    }

    @Override
    public void faults(Map<String, FieldText.Fault> faults) {
        form.ifPresent(each -> each.tell(faults));
    }

    @Override
    public void go(String key) {
        form.ifPresent(each -> each.go(key));
    }

    @Override
    public void busy(boolean asked) {
        save.setEnabled(!asked);
    }

    @Override
    public void conflict(Optional<Conflict> conflict) {
        place.removeAll();
        if (conflict.isPresent() && form.isPresent() && draft.isPresent()) {
            place.add(new ConflictPane(
                    conflict.get(),
                    form.get()::name,
                    line -> words(line, draft.get()),
                    language,
                    presenter()::mine,
                    presenter()::theirs));
        }
        place.revalidate();
        place.repaint();
    }

    /** Options by what people call them; the rest as it is typed. */
    private UnaryOperator<String> words(Conflict.Line line, Draft shown) {
        Optional<Field> field = shown.kind().field(line.key());
        return text -> field.map(Field::type)
                .filter(FieldType.Choice.class::isInstance)
                .map(FieldType.Choice.class::cast)
                .flatMap(choice -> choice.options().stream()
                        .filter(option -> option.name().equals(text))
                        .findFirst())
                .map(option -> Options.label(option).in(language))
                .orElse(text);
    }
}
