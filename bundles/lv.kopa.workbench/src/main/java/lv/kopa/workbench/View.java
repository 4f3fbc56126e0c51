package lv.kopa.workbench;

import javax.swing.JComponent;
import org.osgi.annotation.versioning.ConsumerType;

/** An open view. */
@ConsumerType
public interface View {

    /** What is shown. The same at every call. */
    JComponent component();

    /** What takes the keyboard when the view is brought to the front. */
    default JComponent focus() {
        return component();
    }

    /** Lets go of whatever the view holds beyond what it registered through its workbench. Called once. */
    default void close() {
        // most views hold nothing else
    }
}
