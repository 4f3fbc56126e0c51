package lv.kopa.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** Where there is little room, every button can still be reached. */
class NarrowTest {
    private static final class Deed extends AbstractAction {
        private static final long serialVersionUID = 1;

        Deed(String name) {
            super(name, Icons.of("copy"));
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            // only looked at
        }
    }

    @Test
    void aBarLeavesItsWordsOutAtOnceAndHasThemAgain() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            RoomBar bar = new RoomBar();
            bar.add(Box.createHorizontalGlue());
            List<JButton> buttons = new ArrayList<>();
            for (String words : List.of("Add something", "Change something", "Copy all of it")) {
                buttons.add(bar.button(new Deed(words), ""));
            }
            int wordy = bar.getPreferredSize().width;
            for (int width : new int[] {wordy + 50, wordy - 20, 160, wordy + 50}) {
                bar.setSize(width, 40);
                bar.doLayout();
                JButton last = buttons.get(2);
                assertTrue(last.getX() + last.getWidth() <= width, width + ": " + last.getBounds());
                assertEquals(last.getPreferredSize().width, last.getWidth(), "as wide as it is now");
                assertEquals(width < wordy, last.getHideActionText());
            }
        });
    }
}
