package lv.kopa.desktop.evaluation.internal.method;

import java.awt.Desktop;
import java.awt.EventQueue;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.JScrollPane;
import javax.swing.event.HyperlinkEvent;

/** A page of words that can be read, copied from, and followed to publications. */
final class DetailsPane extends JScrollPane {
    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(DetailsPane.class.getName());

    private final JEditorPane editor = new JEditorPane();
    private String page = "";
    private String written = "";

    DetailsPane(String name) {
        setBorder(BorderFactory.createEmptyBorder());
        setViewportView(editor);
        editor.setEditable(false);
        editor.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        editor.addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                follow(event.getDescription());
            }
        });
        EventQueue.invokeLater(() -> begin(name)); // the rules of HTML are read then, which takes its time
    }

    private void begin(String name) {
        editor.setEditorKit(new NarrowKit());
        editor.getAccessibleContext().setAccessibleName(name); // each kind of page has a context of its own
        editor.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        write();
    }

    /** Shows a page soon, in an event of its own: reading it takes its time. */
    void show(String next) {
        if (!next.equals(page)) {
            page = next;
            EventQueue.invokeLater(this::write);
        }
    }

    private void write() {
        if (editor.getEditorKit() instanceof NarrowKit && !page.equals(written)) {
            written = page;
            editor.setText(page);
            editor.setCaretPosition(0);
        }
    }

    /** A browser may take its time to open. */
    private static void follow(String link) {
        Thread opening = new Thread(() -> browse(link), "kopa-browse");
        opening.setDaemon(true);
        opening.start();
    }

    private static void browse(String link) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(link));
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.INFO, "nothing opens " + link, e);
        }
    }

    /** Letters of another size or colour come into a page only when it is made anew. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (page != null) {
            written = "";
            EventQueue.invokeLater(this::write);
        }
    }
}
