package lv.kopa.desktop.internal.task;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import lv.kopa.task.TaskResult;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.text.Text;
import lv.kopa.widget.BlockPane;
import lv.kopa.widget.Icons;
import lv.kopa.widget.Reading;
import lv.kopa.workbench.Workbench;

/** What came of a task: how it ended, and what it has to say. */
final class AnswerPane extends JPanel {
    private static final long serialVersionUID = 1;
    private static final Messages MESSAGES = Messages.of(AnswerPane.class);

    /**
     * An answer.
     *
     * @param failed given what a figure threw
     */
    AnswerPane(TaskResult result, Workbench workbench, Consumer<Throwable> failed) {
        super(new BorderLayout(0, UIScale.scale(8)));
        Language language = workbench.language();
        JLabel outcome = new JLabel(words(result.outcome()).in(language), Icons.of(icon(result), 20), JLabel.LEADING);
        outcome.setIconTextGap(UIScale.scale(8));
        outcome.putClientProperty(FlatClientProperties.STYLE_CLASS, "h4");
        add(outcome, BorderLayout.NORTH);
        BlockPane blocks = new BlockPane(
                result.blocks(), Reading.in(language, workbench::palette).onFailure(failed));
        JScrollPane scroll = new JScrollPane(blocks);
        scroll.getAccessibleContext().setAccessibleName(outcome.getText());
        add(scroll);
    }

    /** How a task ended, in words. */
    static Text words(TaskResult.Outcome outcome) {
        return MESSAGES.text("outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private static String icon(TaskResult result) {
        return switch (result.outcome()) {
            case DONE -> "circle-check";
            case FAILED, BAD_INPUT -> "circle-alert";
            case REFUSED -> "triangle-alert";
            case CANCELLED -> "circle-stop";
        };
    }
}
