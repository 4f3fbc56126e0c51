package lv.kopa.desktop.evaluation.internal.record;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import lv.kopa.report.Block;
import lv.kopa.text.Language;
import lv.kopa.text.Text;
import lv.kopa.widget.BlockPane;
import lv.kopa.widget.Reading;
import lv.kopa.workbench.Workbench;

/** What came of a task, in a window of its own. Escape closes it. */
final class AnswerDialog {
    private static final Dimension SIZE = new Dimension(620, 380);

    private AnswerDialog() {}

    static void show(Text title, List<Block> blocks, Workbench workbench) {
        Language language = workbench.language();
        JDialog dialog = new JDialog(workbench.window(), title.in(language), JDialog.ModalityType.MODELESS);
        JScrollPane scroll = new JScrollPane(new BlockPane(blocks, Reading.in(language, workbench::palette)));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JButton close = new JButton(Words.text("close").in(language));
        close.addActionListener(event -> dialog.dispose());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, UIScale.scale(8), UIScale.scale(6)));
        buttons.add(close);
        JPanel content = new JPanel(new BorderLayout());
        content.add(scroll);
        content.add(buttons, BorderLayout.SOUTH);
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(close);
        dialog.getRootPane()
                .registerKeyboardAction(
                        event -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        Dimension screen =
                workbench.window().getGraphicsConfiguration().getBounds().getSize();
        Dimension size = UIScale.scale(SIZE);
        dialog.setSize(Math.min(size.width, screen.width), Math.min(size.height, screen.height));
        dialog.setLocationRelativeTo(workbench.window());
        dialog.setVisible(true);
    }
}
