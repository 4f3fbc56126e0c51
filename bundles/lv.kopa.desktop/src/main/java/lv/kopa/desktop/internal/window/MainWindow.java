package lv.kopa.desktop.internal.window;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.MenuSelectionManager;
import javax.swing.WindowConstants;
import lv.kopa.desktop.internal.command.CommandSet;
import lv.kopa.desktop.internal.command.Menus;
import lv.kopa.text.Language;
import lv.kopa.workbench.Memory;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;

/** The window: menus, tool bar, views, status line. Comes back in the place and size in which it was left. */
public final class MainWindow {
    private static final String PLACE = "window.place";
    private static final Dimension USUAL = new Dimension(1360, 860);

    private final JFrame frame = new JFrame("Kopa");
    private final JPanel content;
    private Component toolBar;
    private StatusLine status;

    /** Tells when there is something to see. */
    private static final class FirstPaint extends JPanel {
        private static final long serialVersionUID = 1;

        private transient Runnable painted;

        FirstPaint(Runnable painted) {
            super(new BorderLayout());
            this.painted = painted;
        }

        @Override
        public void paint(Graphics graphics) {
            super.paint(graphics);
            if (painted != null) {
                painted.run();
                painted = null;
            }
        }
    }

    /**
     * A window that is not yet shown.
     *
     * @param painted runs while there is first something to see
     * @param end runs when the person closes the window, which ends nothing itself
     */
    public MainWindow(Runnable painted, Runnable end) {
        content = new FirstPaint(painted);
        frame.setIconImages(icons());
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                end.run();
            }
        });
        frame.setContentPane(content);
    }

    private static List<Image> icons() {
        return Stream.of(16, 32, 48, 128).<Image>map(AppIcon::of).toList();
    }

    /** The frame. */
    public JFrame frame() {
        return frame;
    }

    /** Puts the views in the middle and the status line below. */
    public void fill(Component views, Workbench workbench) {
        status = new StatusLine(workbench);
        content.add(views);
        content.add(status, BorderLayout.SOUTH);
        status.speak();
    }

    /** Puts menus and tool bar with these commands in place of those that were. */
    public void commands(CommandSet commands, Language language) {
        MenuSelectionManager.defaultManager()
                .clearSelectedPath(); // it would hold what has gone, and its menu stay open
        frame.setJMenuBar(Menus.bar(commands, language));
        if (toolBar != null) {
            content.remove(toolBar);
        }
        toolBar = new ToolBar(commands, language);
        content.add(toolBar, BorderLayout.NORTH);
        content.revalidate();
    }

    /** Words in the language that now is. */
    public void speak() {
        status.speak();
    }

    /** Tells something on the status line. */
    public void tell(Notice notice) {
        status.tell(notice);
    }

    /** Says in the title what the window is about. */
    public void title(String subject) {
        frame.setTitle(subject.isEmpty() ? "Kopa" : subject + " – Kopa");
    }

    /** Lays the window out where nobody sees it. */
    public void rehearse() {
        frame.addNotify();
        frame.validate();
    }

    /** Paints a part where nobody sees it. */
    public static void paint(Component part) {
        BufferedImage image = new BufferedImage(
                Math.max(1, part.getWidth()), Math.max(1, part.getHeight()), BufferedImage.TYPE_INT_RGB);
        Graphics graphics = image.createGraphics();
        part.paint(graphics);
        graphics.dispose();
    }

    /** Puts the window where it was left, as far as the screen still has that place. */
    public void place(Memory memory) {
        GraphicsConfiguration screen = frame.getGraphicsConfiguration();
        Rectangle whole = screen.getBounds();
        List<String> kept = memory.get(PLACE);
        Rectangle place = new Rectangle(USUAL);
        boolean maximised = false;
        if (kept.size() == 5) {
            try {
                place.setBounds(
                        Integer.parseInt(kept.get(0)),
                        Integer.parseInt(kept.get(1)),
                        Integer.parseInt(kept.get(2)),
                        Integer.parseInt(kept.get(3)));
                maximised = Boolean.parseBoolean(kept.get(4));
            } catch (NumberFormatException e) {
                place.setSize(USUAL); // somebody wrote into the file: as at the first start
            }
        }
        place.setSize(Math.min(place.width, whole.width), Math.min(place.height, whole.height));
        if (kept.size() != 5 || !whole.contains(place.x + place.width / 2, place.y + place.height / 4)) {
            place.setLocation(whole.x + (whole.width - place.width) / 2, whole.y + (whole.height - place.height) / 2);
        }
        frame.setBounds(place);
        if (maximised) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /** Remembers where the window is. */
    public void remember(Memory memory) {
        boolean maximised = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) == Frame.MAXIMIZED_BOTH;
        Rectangle place =
                maximised ? new Rectangle(frame.getX(), frame.getY(), USUAL.width, USUAL.height) : frame.getBounds();
        memory.put(
                PLACE,
                Stream.of(place.x, place.y, place.width, place.height, maximised)
                        .map(String::valueOf)
                        .toList());
    }
}
