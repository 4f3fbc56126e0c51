package lv.kopa.desktop.registry.internal.part;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.desktop.registry.internal.open.NewProgramme;
import lv.kopa.desktop.registry.internal.open.OpenProgramme;
import lv.kopa.desktop.registry.internal.open.SampleProgramme;
import lv.kopa.text.Language;
import lv.kopa.widget.Captions;
import lv.kopa.widget.ContentPanel;
import lv.kopa.widget.EmptyState;
import lv.kopa.widget.SyntheticBanner;
import lv.kopa.workbench.Workbench;

/** What every view of the registry stands in: what is invented is said to be so as long as it is seen. */
public final class RegistryPane extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Workbench workbench;
    private final SyntheticBanner banner;
    private final ContentPanel content = new ContentPanel();

    /**
     * A place for a view.
     *
     * @param explained whether the banner says what it means, or only the word
     */
    public RegistryPane(Workbench workbench, boolean explained) {
        super(new BorderLayout());
        this.workbench = workbench;
        Language language = workbench.language();
        banner = explained
                ? new SyntheticBanner(language, workbench::palette)
                : SyntheticBanner.brief(language, workbench::palette);
        banner.setVisible(false);
        add(banner, BorderLayout.PAGE_START);
        add(content);
    }

    /** Shows something of a programme. */
    public void fill(JComponent shown, Sight sight) {
        banner.setVisible(sight.info().synthetic());
        if (shown.getParent() != content) {
            content.fill(shown);
        }
    }

    /** Says that no programme is open, and how one is opened. */
    public void noProgramme(String icon, String text) {
        banner.setVisible(false);
        content.fill(new EmptyState(
                icon,
                say("none"),
                say(text),
                Captions.action(say("none.open"), "folder-open", () -> workbench.run(OpenProgramme.ID)),
                Captions.action(say("none.new"), "plus", () -> workbench.run(NewProgramme.ID)),
                Captions.action(say("none.sample"), "book-open", () -> workbench.run(SampleProgramme.ID))));
    }

    /** Says what belongs here, and how it comes. */
    public void empty(String icon, String title, String text, Sight sight, javax.swing.Action... actions) {
        fill(new EmptyState(icon, say(title), say(text), actions), sight);
    }

    /** Says that there is nothing yet, whatever is open. */
    public void nothing(String icon, String title, String text) {
        banner.setVisible(Sight.shared(workbench)
                .get()
                .filter(sight -> sight.info().synthetic())
                .isPresent());
        content.fill(new EmptyState(icon, say(title), say(text)));
    }

    private String say(String key) {
        return Words.text(key).in(workbench.language());
    }
}
