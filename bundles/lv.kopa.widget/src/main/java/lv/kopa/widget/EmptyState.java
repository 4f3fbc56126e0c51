package lv.kopa.widget;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** What a view shows while there is nothing to show: what belongs here, and what to do so that it comes. */
public final class EmptyState extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int WIDTH = 390;
    private static final int MARGIN = 12;

    /** So wide is what HTML in Swing calls a pixel. */
    private static final double PIXEL = 1.3;

    private final WrapLabel heading;
    private final WrapLabel explanation;
    private final transient List<JButton> buttons = new ArrayList<>();

    private int wrappedAt;

    /** Where names of files, which have no spaces, may be broken. */
    private static final Pattern JOINTS = Pattern.compile("(?<=[-._/\\\\])(?=\\S)");

    /**
     * An empty state.
     *
     * @param icon name of the icon
     * @param title what is missing, a few words
     * @param text what to do, a sentence or two
     * @param actions what can be done from here, the usual first
     */
    public EmptyState(String icon, String title, String text, Action... actions) {
        super(new BorderLayout());
        JPanel middle = new Middle();
        explanation = new WrapLabel(JOINTS.matcher(text).replaceAll("\u200B"));
        explanation.setHorizontalAlignment(JLabel.CENTER);
        JPanel column = new JPanel();
        column.setOpaque(false);
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        JLabel picture = new JLabel(Icons.of(icon, 32));
        picture.setDisabledIcon(picture.getIcon()); // which is drawn in the colour of what is disabled
        picture.setEnabled(false);
        picture.setDisabledIcon(picture.getIcon()); // which takes a quiet colour then by itself
        add(column, picture, 0);
        heading = new WrapLabel(title);
        heading.setHorizontalAlignment(JLabel.CENTER);
        heading.putClientProperty(FlatClientProperties.STYLE_CLASS, "h4");
        add(column, heading, 10);
        wrap();
        explanation.putClientProperty(FlatClientProperties.STYLE, "foreground: $Label.secondaryForeground");
        add(column, explanation, 4);
        for (Action action : actions) {
            JButton button = new JButton(action);
            buttons.add(button);
            add(column, button, 10);
        }
        GridBagConstraints centre = new GridBagConstraints();
        centre.insets = new Insets(MARGIN, MARGIN, MARGIN, MARGIN);
        middle.add(column, centre);
        JScrollPane scroll = new JScrollPane(middle);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        add(scroll);
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(text);
    }

    /** Words are wrapped at the usual width, or at that of a view that has less. */
    private void wrap() {
        int usual = UIScale.scale(WIDTH);
        int room = getWidth() - 2 * MARGIN;
        int wide = getWidth() == 0 ? usual : Math.max(1, Math.min(usual, room));
        heading.setRoom(wide);
        explanation.setRoom(wide);
        if (getWidth() > 0 && wrappedAt != getWidth()) {
            wrappedAt = getWidth();
            buttons.forEach(button -> wrap(button, room));
        }
    }

    private static void wrap(JButton button, int room) {
        String words = String.valueOf(button.getAction().getValue(Action.NAME));
        button.setText(words);
        int beyond = button.getPreferredSize().width - room;
        if (beyond > 0) {
            int width = button.getFontMetrics(button.getFont()).stringWidth(words) - beyond;
            button.setText(Html.wrapped(words, Math.max(1, (int) (width / PIXEL))));
            button.getAccessibleContext().setAccessibleName(words);
        }
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        wrap();
    }

    private static void add(JPanel column, javax.swing.JComponent part, int space) {
        if (space > 0) {
            column.add(Box.createVerticalStrut(UIScale.scale(space)));
        }
        part.setAlignmentX(Component.CENTER_ALIGNMENT);
        column.add(part);
    }

    /** In the middle of the view, or below each other where it is too low for all of it. */
    private static final class Middle extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1;

        Middle() {
            super(new GridBagLayout());
            setOpaque(false);
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return UIScale.scale(MARGIN);
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return Math.max(1, visible.height - UIScale.scale(MARGIN));
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent() != null && getParent().getHeight() > getPreferredSize().height;
        }
    }
}
