package lv.kopa.desktop.internal;

import java.awt.Desktop.Action;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;
import org.osgi.framework.FrameworkUtil;

/** Opens the guide that ships, in whatever the person reads such files with. */
final class GuidePage {
    private static final System.Logger LOG = System.getLogger(GuidePage.class.getName());
    private static final Messages MESSAGES = Messages.of(GuidePage.class);

    private GuidePage() {}

    static void open(Workbench workbench) {
        String installation =
                FrameworkUtil.getBundle(GuidePage.class).getBundleContext().getProperty("kopa.installation");
        Path guide = Path.of(
                installation, "docs", workbench.language() == Language.LV ? "pirmie-soli.md" : "first-steps.md");
        try {
            if (Files.exists(guide)
                    && java.awt.Desktop.isDesktopSupported()
                    && java.awt.Desktop.getDesktop().isSupported(Action.OPEN)) {
                java.awt.Desktop.getDesktop().open(guide.toFile());
                return;
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "nothing opens " + guide, e);
        }
        workbench.tell(
                new Notice(Notice.Severity.INFO, MESSAGES.text("guide.place", guide.toString()), Optional.empty()));
    }
}
