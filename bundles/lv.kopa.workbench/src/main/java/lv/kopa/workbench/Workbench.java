package lv.kopa.workbench;

import java.awt.Window;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.evaluation.Arguments;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the window offers. Every view is given one of its own: listeners registered and answers of jobs awaited through it
 * end when the view closes.
 */
@ProviderType
public interface Workbench {

    /** The language of the window. The same as long as a view is open. */
    Language language();

    /** How the window looks. May change while a view is open: colours are asked for when painting. */
    Theme theme();

    /** The colours of figures in this theme. */
    Palette palette();

    /** The value of a topic. */
    <T> Shared<T> shared(Topic<T> topic);

    /** What runs in the background. */
    Jobs jobs();

    /** Opens a view or brings it to the front. Nothing happens if it is not here. */
    void show(String viewId);

    /**
     * Does a command, of a group too, as if the person had chosen it: what it begins goes on when the view that asked has
     * closed. Nothing happens if it is not here or cannot be done now.
     */
    void run(String commandId);

    /** Tells the person something, without interrupting. */
    void tell(Notice notice);

    /** Asks for a file or folder. */
    Optional<Path> ask(FileQuestion question);

    /** What is remembered from one start to the next. */
    Memory memory();

    /** The values of a preference page; its defaults where nothing was set. Empty if the page is not here. */
    Optional<Arguments> preferences(String pageId);

    /** The window, as owner of dialogs. */
    Window window();
}
