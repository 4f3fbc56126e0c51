package lv.kopa.desktop.internal;

import java.awt.Desktop.Action;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
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
        workbench.jobs().prepare(MESSAGES.text("guide.job"), monitor -> opened(guide), opened -> {
            if (!opened) {
                workbench.tell(Notice.info(MESSAGES.text("guide.place", guide.toString())));
            }
        });
    }

    /** Takes its time where the desktop has to start a program. */
    private static boolean opened(Path guide) {
        try {
            if (Files.exists(guide)
                    && java.awt.Desktop.isDesktopSupported()
                    && java.awt.Desktop.getDesktop().isSupported(Action.OPEN)) {
                java.awt.Desktop.getDesktop().open(guide.toFile());
                return true;
            }
        } catch (IOException e) {
            LOG.log(Level.INFO, "nothing opens " + guide, e);
        }
        return false;
    }
}
