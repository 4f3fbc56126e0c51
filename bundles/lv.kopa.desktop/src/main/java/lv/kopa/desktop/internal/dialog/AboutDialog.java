package lv.kopa.desktop.internal.dialog;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import javax.swing.BorderFactory;
import javax.swing.ImageIcon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.table.DefaultTableModel;
import lv.kopa.desktop.internal.window.AppIcon;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Workbench;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Says which Kopa this is, of which parts it is made, and under which licences they come. */
public final class AboutDialog {
    private static final Messages MESSAGES = Messages.of(AboutDialog.class);
    private static final Dimension SIZE = new Dimension(720, 480);
    private static final int SIGN = 48;
    private static final int[] WIDTHS = {290, 130, 260};

    private AboutDialog() {}

    /** Shows it. */
    public static void show(Workbench workbench) {
        Language language = workbench.language();
        BundleContext context = FrameworkUtil.getBundle(AboutDialog.class).getBundleContext();
        JTabbedPane tabs = new JTabbedPane();
        tabs.addTab(say("about.parts", language), new JScrollPane(parts(context, language)));
        Path installation = Path.of(context.getProperty("kopa.installation"));
        tabs.addTab(say("about.notice", language), text(installation.resolve("NOTICE"), language));
        tabs.addTab(say("about.third-parties", language), text(installation.resolve("THIRD-PARTY.txt"), language));
        tabs.addTab(say("about.licence", language), text(installation.resolve("LICENSE"), language));
        JPanel matter = new JPanel(new BorderLayout(0, UIScale.scale(12)));
        matter.add(heading(context, language), BorderLayout.NORTH);
        matter.add(tabs);
        Dialogs.of(workbench.window(), say("about.title", language), matter, SIZE, say("about.close", language))
                .setVisible(true);
    }

    private static String say(String key, Language language, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }

    private static JPanel heading(BundleContext context, Language language) {
        JLabel name = new JLabel("Kopa " + context.getProperty("kopa.version"));
        name.putClientProperty(FlatClientProperties.STYLE_CLASS, "h2");
        JLabel what = new JLabel(say("about.what", language));
        JLabel runs = new JLabel("Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name")
                + " " + System.getProperty("os.version"));
        runs.putClientProperty(FlatClientProperties.STYLE, "foreground: $Label.secondaryForeground");
        JPanel words = new JPanel(new java.awt.GridLayout(0, 1, 0, UIScale.scale(2)));
        words.add(name);
        words.add(what);
        words.add(runs);
        JPanel heading = new JPanel(new FlowLayout(FlowLayout.LEADING, UIScale.scale(16), 0));
        heading.add(new JLabel(new ImageIcon(AppIcon.of(UIScale.scale(SIGN)))));
        heading.add(words);
        return heading;
    }

    private static JTable parts(BundleContext context, Language language) {
        DefaultTableModel model =
                new DefaultTableModel(
                        new Object[] {
                            say("about.name", language), say("about.version", language), say("about.licence", language)
                        },
                        0) {
                    private static final long serialVersionUID = 1;

                    @Override
                    public boolean isCellEditable(int row, int column) {
                        return false;
                    }
                };
        Arrays.stream(context.getBundles())
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .forEach(bundle -> model.addRow(new Object[] {
                    bundle.getSymbolicName(),
                    bundle.getVersion(),
                    bundle.getHeaders("").get(Constants.BUNDLE_LICENSE)
                }));
        JTable table = new JTable(model);
        for (int column = 0; column < WIDTHS.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(UIScale.scale(WIDTHS[column]));
        }
        table.getAccessibleContext().setAccessibleName(say("about.parts", language));
        return table;
    }

    private static JScrollPane text(Path file, Language language) {
        JTextArea area = new JTextArea();
        try {
            area.setText(Files.readString(file));
        } catch (IOException e) {
            area.setText(say("about.unreadable", language, file.toString()));
        }
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setCaretPosition(0);
        area.getAccessibleContext().setAccessibleName(file.getFileName().toString());
        JScrollPane scroll = new JScrollPane(area);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }
}
