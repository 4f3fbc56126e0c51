package lv.kopa.widget.internal.form;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JTextField;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.text.Language;
import lv.kopa.widget.Icons;

/** Above a form: find a setting, show the advanced ones, set all back. What a form has no use for is not there. */
final class FormHeader {
    private static final int FEW = 25;

    private final Stack stack = new Stack();
    private final JTextField search = new JTextField();
    private final JCheckBox advanced;
    private final JButton reset;

    FormHeader(ParameterTree tree, Language language, Consumer<FormFilter> filtered, Runnable resetAll) {
        advanced = new JCheckBox(FormWords.in(language, "advanced"));
        reset = new JButton(FormWords.in(language, "reset.all"), Icons.of("rotate-ccw"));
        reset.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        reset.setToolTipText(FormWords.in(language, "reset.all.help"));
        reset.addActionListener(event -> resetAll.run());
        advanced.setToolTipText(FormWords.in(language, "advanced.help"));
        advanced.addItemListener(event -> filtered.accept(filter()));
        advanced.setVisible(tree.parameters().stream().anyMatch(each -> each.level() == Parameter.Level.ADVANCED));
        String find = FormWords.in(language, "search");
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, find);
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.of("search"));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        search.getAccessibleContext().setAccessibleName(find);
        search.setToolTipText(FormWords.in(language, "search.help"));
        search.setVisible(tree.parameters().size() > FEW);
        Typing.follow(search, () -> filtered.accept(filter()));
        Flow line = new Flow();
        line.setBorder(BorderFactory.createEmptyBorder(4, 0, 4, 0));
        line.add(advanced);
        line.add(reset);
        stack.add(search);
        stack.add(line);
    }

    JComponent component() {
        return stack;
    }

    FormFilter filter() {
        return new FormFilter(advanced.isSelected(), search.getText());
    }

    void clearSearch() {
        if (!search.getText().isEmpty()) {
            search.setText("");
        }
    }

    void canReset(boolean can) {
        reset.setVisible(can);
        stack.setVisible(can || advanced.isVisible() || search.isVisible());
    }
}
