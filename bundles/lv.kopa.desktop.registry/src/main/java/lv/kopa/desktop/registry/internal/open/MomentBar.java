package lv.kopa.desktop.registry.internal.open;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.part.WrapLayout;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.Captions;
import lv.kopa.widget.NoteBar;
import lv.kopa.workbench.Workbench;

/** The two days from which the registry is looked at. Looking from the past, nothing can be changed, and it says so. */
public final class MomentBar extends JPanel implements MomentPresenter.Screen {
    private static final long serialVersionUID = 1;
    private static final int COLUMNS = 8;

    private final Language language;
    private final JTextField asOf = new JTextField();
    private final JTextField known = new JTextField();
    private final NoteBar past = new NoteBar("history");
    private final NoteBar wrong = new NoteBar("circle-alert");
    private final transient Map<MomentPresenter.Day, JTextField> fields =
            Map.of(MomentPresenter.Day.TRUE, asOf, MomentPresenter.Day.KNOWN, known);
    private final transient MomentPresenter presenter;

    /** The days of a workbench. */
    public MomentBar(Workbench workbench) {
        super(new BorderLayout());
        language = workbench.language();
        setBorder(BorderFactory.createEmptyBorder(2, 6, 0, 6));
        JPanel line = new JPanel(new WrapLayout(UIScale.scale(6), UIScale.scale(3)));
        line.add(Captions.label(say("moment.true"), asOf));
        line.add(asOf);
        line.add(Captions.label(say("moment.known"), known));
        known.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, say("moment.everything"));
        known.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        line.add(known);
        JButton now = new JButton(
                Captions.action(say("moment.now"), "", () -> presenter().now()));
        line.add(now);
        add(line);
        JPanel notes = new JPanel(new BorderLayout());
        notes.add(past, BorderLayout.NORTH);
        notes.add(wrong);
        add(notes, BorderLayout.SOUTH);
        asOf.setToolTipText(say("moment.true.help"));
        known.setToolTipText(say("moment.known.help"));
        asOf.getAccessibleContext().setAccessibleDescription(say("moment.true.help"));
        known.getAccessibleContext().setAccessibleDescription(say("moment.known.help"));
        presenter = new MomentPresenter(workbench, this, Clock.systemUTC());
        fields.forEach(this::listen);
    }

    private MomentPresenter presenter() {
        return presenter;
    }

    private void listen(MomentPresenter.Day day, JTextField field) {
        field.addActionListener(event -> presenter.write(day, field.getText()));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                presenter.write(day, field.getText());
            }
        });
        field.setColumns(day == MomentPresenter.Day.TRUE ? COLUMNS : COLUMNS + 3);
    }

    @Override
    public void show(Sight sight, Optional<LocalDate> unfinished) {
        asOf.setText(sight.moment().asOf().toString());
        known.setText(sight.moment().asKnownOn().map(LocalDate::toString).orElse(""));
        Optional<Text> reading = sight.moment()
                .asKnownOn()
                .map(day -> Words.text("moment.past", day.toString()))
                .or(() -> sight.mayEnter() ? Optional.empty() : Optional.of(Words.text("moment.reader")));
        Optional<Text> open = unfinished.map(day -> Words.text("moment.unfinished", day.toString()));
        List<Text> notes = Stream.of(open, reading).flatMap(Optional::stream).toList();
        past.show(
                notes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Text.joined(" ", notes).in(language)));
    }

    @Override
    public void wrong(MomentPresenter.Day day, Optional<Text> fault) {
        fields.get(day)
                .putClientProperty(
                        FlatClientProperties.OUTLINE, fault.isPresent() ? FlatClientProperties.OUTLINE_ERROR : null);
        wrong.show(fault.map(text -> text.in(language)));
    }

    private String say(String key) {
        return Words.text(key).in(language);
    }
}
