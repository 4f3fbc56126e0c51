package lv.kopa.desktop.internal.task;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import lv.kopa.desktop.internal.dialog.Prose;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.Icons;

/** What a task does, and more about it for whoever asks. */
final class TaskHead extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Messages MESSAGES = Messages.of(TaskHead.class);

    TaskHead(Text summary, Text help, Language language) {
        super(new BorderLayout(0, UIScale.scale(4)));
        add(new Prose(summary.in(language)), BorderLayout.NORTH);
        if (help.isEmpty()) {
            return;
        }
        Prose more = new Prose(help.in(language));
        more.setVisible(false);
        JToggleButton fold = new JToggleButton(MESSAGES.text("more").in(language), Icons.of("chevron-right"));
        fold.setSelectedIcon(Icons.of("chevron-down"));
        fold.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        fold.putClientProperty(FlatClientProperties.STYLE, "selectedBackground: null");
        fold.addActionListener(event -> {
            more.setVisible(fold.isSelected());
            revalidate();
        });
        JPanel line = new JPanel(new BorderLayout());
        line.add(fold, BorderLayout.WEST);
        add(line);
        add(more, BorderLayout.SOUTH);
    }
}
