package lv.kopa.desktop.evaluation.internal.method;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.Icons;
import lv.kopa.widget.NoteBar;
import lv.kopa.workbench.View;
import lv.kopa.workbench.Workbench;

/** The methods as they are seen: a list, and below it everything about the selected one. */
final class MethodsView implements View, MethodsPresenter.Screen {
    private static final Messages MESSAGES = Messages.of(MethodsView.class);
    private static final double LIST_SHARE = 0.5;

    private final Language language;
    private final JPanel whole = new JPanel(new BorderLayout());
    private final JTextField search = new JTextField();
    private final NoteBar missing = new NoteBar("unplug");
    private final MethodList list;
    private final DetailsPane details;
    private final MethodsPresenter presenter;

    MethodsView(Workbench workbench, Methods methods) {
        language = workbench.language();
        list = new MethodList(this::chosen);
        details = new DetailsPane(say("details"));
        list.getAccessibleContext().setAccessibleName(say("methods"));
        JPanel top = new JPanel(new BorderLayout());
        top.setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(4), UIScale.scale(6), UIScale.scale(4), UIScale.scale(6)));
        top.add(search);
        top.add(missing, BorderLayout.PAGE_END);
        JScrollPane methodsScroll = new JScrollPane(list);
        methodsScroll.setBorder(BorderFactory.createEmptyBorder());
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, methodsScroll, details);
        split.setResizeWeight(LIST_SHARE);
        whole.add(top, BorderLayout.PAGE_START);
        whole.add(split);
        decorate();
        presenter = new MethodsPresenter(workbench, methods, this);
        EventQueue.invokeLater(presenter::begin); // a list is an event of its own
    }

    private void decorate() {
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, say("search"));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        search.getAccessibleContext().setAccessibleName(say("search"));
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                presenter.seek(search.getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                presenter.seek(search.getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // only how it looks
            }
        });
    }

    private void chosen(String id) {
        presenter.choose(id);
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return list;
    }

    @Override
    public void close() {
        presenter.close();
    }

    @Override
    public void list(List<MethodGroup> groups, Optional<String> chosen) {
        list.show(groups, chosen, language);
    }

    @Override
    public void details(Optional<MethodEntry> method) {
        details.show(method.map(entry -> MethodDetails.page(entry, language)).orElse(""));
    }

    @Override
    public void missing(Optional<Text> words) {
        missing.show(words.map(text -> text.in(language)));
    }

    private String say(String key) {
        return MESSAGES.text(key).in(language);
    }
}
