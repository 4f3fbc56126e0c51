package lv.kopa.desktop.internal.dock;

import static lv.kopa.desktop.internal.dock.Desk.get;
import static lv.kopa.desktop.internal.dock.Desk.run;
import static lv.kopa.desktop.internal.dock.Desk.settle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.UIManager;
import lv.kopa.text.Language;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.Perspective.Placement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DockAreaTest {
    private static final List<Placement> USUAL = List.of(
            Placement.in(Area.LEFT, "tree"),
            Placement.in(Area.LEFT, "sources"),
            Placement.in(Area.CENTRE, "table"),
            Placement.front(Area.CENTRE, "report"),
            Placement.in(Area.RIGHT, "form"),
            Placement.in(Area.BOTTOM, "log"));

    private Desk desk;
    private DockArea dock;

    @BeforeEach
    void open() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        desk = new Desk();
        dock = desk.dock();
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    private void usual() {
        run(() -> dock.arrange(USUAL, desk::find));
        desk.show();
        desk.told.clear();
    }

    private String layout() {
        return get(dock::layout);
    }

    @Test
    void contentsAreMadeWhenTheyAreFirstSeen() {
        run(() -> dock.arrange(USUAL, desk::find));
        assertEquals(List.of(), desk.made);
        desk.show();
        assertEquals(Set.of("tree", "report", "form", "log"), Set.copyOf(desk.made));
        run(() -> dock.front("table"));
        run(() -> dock.front("report"));
        run(() -> dock.front("table"));
        assertEquals(5, desk.made.size());
    }

    @Test
    void areasHaveTheirUsualShares() {
        usual();
        double whole = get(() -> dock.component().getWidth());
        assertEquals(0.22, get(() -> desk.stack("tree").getWidth()) / whole, 0.01);
        assertEquals(0.27, get(() -> desk.stack("form").getWidth()) / whole, 0.01);
        run(() -> desk.frame().setSize(1000, 500));
        settle();
        assertEquals(
                0.22,
                get(() -> desk.stack("tree").getWidth())
                        / get(() -> (double) dock.component().getWidth()),
                0.01);
    }

    @Test
    void aPaneOpensInFrontOfItsAreaWhichComesWithIt() {
        desk.show();
        run(() -> dock.open(desk.pane("log"), Area.BOTTOM));
        run(() -> dock.open(desk.pane("tree"), Area.LEFT));
        run(() -> dock.open(desk.pane("table"), Area.CENTRE));
        run(() -> dock.add(desk.pane("report"), Area.CENTRE));
        assertEquals("""
                layout 1
                main
                across 0.2200
                tabs LEFT *tree
                down 0.7000
                tabs CENTRE *table report
                tabs BOTTOM *log
                """, layout());
        assertTrue(get(() -> dock.isFront("table")));
        assertFalse(get(() -> dock.isFront("report")));
    }

    @Test
    void whatClosesIsToldAndItsAreaGoes() {
        usual();
        run(() -> dock.close("log"));
        run(() -> dock.close("report"));
        settle();
        assertEquals(List.of("closed log", "front table", "closed report"), desk.told);
        assertFalse(layout().contains("BOTTOM"));
        assertFalse(get(() -> dock.isOpen("report")));
        run(() -> List.of("tree", "sources", "table", "form").forEach(dock::close));
        assertEquals("layout 1\n", layout());
    }

    @Test
    void changesAreToldOnceTheyAreAllDone() {
        usual();
        desk.changes = 0;
        run(() -> {
            dock.close("log");
            dock.move("form", Area.LEFT);
            dock.front("table");
        });
        settle();
        assertEquals(1, desk.changes);
    }

    @Test
    void panesMoveWithTheMenu() {
        usual();
        JPopupMenu menu = get(() -> new TabMenu(dock, new TabWords(Language.EN)).menu(desk.stack("report"), "report"));
        List<String> words = Arrays.stream(menu.getComponents())
                .filter(JMenuItem.class::isInstance)
                .map(item -> ((JMenuItem) item).getText())
                .toList();
        assertEquals("Close", words.get(0));
        run(() -> item(menu, "Move below").doClick());
        assertEquals(Area.BOTTOM, get(() -> desk.stack("report").area().orElseThrow()));
        assertTrue(get(() -> dock.isFront("report")));
        run(() -> item(menu, "Close").doClick());
        assertFalse(get(() -> dock.isOpen("report")));
    }

    private static JMenuItem item(JPopupMenu menu, String words) {
        return Arrays.stream(menu.getComponents())
                .filter(each -> each instanceof JMenuItem item && item.getText().equals(words))
                .map(JMenuItem.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMaximisedPaneCoversTheOthersAndGivesTheirRoomBack() {
        usual();
        String before = layout();
        int width = get(() -> desk.stack("tree").getWidth());
        run(() -> dock.toggleMaximised("form"));
        settle();
        assertEquals(get(() -> dock.component().getSize()), get(() -> desk.stack("form")
                .getSize()));
        assertEquals(before + "maximised form\n", layout());
        run(() -> dock.front("tree"));
        settle();
        assertEquals(width, get(() -> desk.stack("tree").getWidth()));
        assertEquals(before, layout());
    }

    @Test
    void aLayoutComesBackAsItWasWithItsWindows() {
        usual();
        run(() -> dock.floatOut("report"));
        run(() -> dock.move("form", Area.LEFT));
        settle();
        String before = layout();
        assertTrue(before.contains("float"), before);
        run(() -> dock.arrange(USUAL, desk::find));
        assertFalse(layout().contains("float"));
        assertTrue(get(() -> dock.restore(before, desk::find)));
        settle();
        assertEquals(before, layout());
        assertEquals(5, desk.made.size(), "contents stay: " + desk.made);
        assertTrue(get(() -> dock.isFloating("report")));
    }

    @Test
    void whatALayoutNamesAndNobodyHasIsLeftOut() {
        usual();
        run(() -> dock.restore(
                "layout 1\nmain\nacross 0.5\ntabs LEFT *unknown\ntabs CENTRE *unknown tree\nfloat 9 9 99 99\ntabs - *unknown\n",
                desk::find));
        assertEquals("layout 1\nmain\ntabs CENTRE *tree\n", layout());
        assertTrue(desk.told.contains("closed report"));
    }

    @Test
    void whatIsNoLayoutChangesNothing() {
        usual();
        String before = layout();
        assertFalse(get(() -> dock.restore("rubbish", desk::find)));
        assertEquals(before, layout());
        assertEquals(List.of(), desk.told);
    }

    @Test
    void aWindowThatThePersonClosesClosesItsPanes() {
        usual();
        run(() -> dock.floatOut("report"));
        settle();
        assertEquals("Title of report", get(() -> window().getTitle()));
        run(() -> window().dispatchEvent(new WindowEvent(window(), WindowEvent.WINDOW_CLOSING)));
        settle();
        assertFalse(get(() -> dock.isOpen("report")));
        assertTrue(desk.told.contains("closed report"));
        assertEquals(
                0,
                Arrays.stream(desk.frame().getOwnedWindows())
                        .filter(Window::isDisplayable)
                        .count());
    }

    private FloatWindow window() {
        return Arrays.stream(desk.frame().getOwnedWindows())
                .filter(window -> window instanceof FloatWindow && window.isDisplayable())
                .map(FloatWindow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tabsAreDragged() {
        usual();
        desk.drag("report", desk.within("form", 0.5, 0.9));
        assertTrue(layout().contains("down 0.5000\ntabs RIGHT *form\ntabs - *report\n"), layout());
        desk.drag("report", desk.within("tree", 0.5, 0.5));
        assertTrue(layout().contains("tabs LEFT tree sources *report\n"), layout());
        desk.drag("report", desk.within("table", 0.5, 0.5));
        assertTrue(layout().contains("tabs CENTRE table *report\n"), layout());
        desk.drag("report", get(() -> {
            Point row = desk.stack("table").getLocationOnScreen();
            row.translate(2, 10);
            return row;
        }));
        assertTrue(layout().contains("tabs CENTRE *report table\n"), layout());
        String before = layout();
        desk.drag("form", desk.within("form", 0.5, 0.9));
        assertEquals(before, layout(), "a pane alone has nothing to be beside");
        desk.drag("report", get(() -> {
            Point outside = desk.frame().getLocationOnScreen();
            outside.translate(desk.frame().getWidth() + 5, 50);
            return outside;
        }));
        assertTrue(get(() -> dock.isFloating("report")));
        desk.drag("report", desk.within("log", 0.5, 0.5));
        assertTrue(layout().contains("tabs BOTTOM log *report\n"), layout());
        assertFalse(layout().contains("float"));
    }

    @Test
    void titlesChangeWithoutContents() {
        usual();
        run(() -> dock.refresh(new DockPane("report", "Pārskats", null, "tip", JLabel::new)));
        TabStack stack = get(() -> desk.stack("report"));
        assertEquals("Pārskats", get(() -> stack.getTitleAt(1)));
        assertEquals("Pārskats", get(() -> stack.getAccessibleContext()
                .getAccessibleChild(1)
                .getAccessibleContext()
                .getAccessibleName()));
        assertEquals(4, desk.made.size());
        assertTrue(get(() -> dock.isFront("report")));
        run(() -> dock.language(Language.LV));
        assertEquals("Skati vidū", get(() -> stack.getAccessibleContext().getAccessibleName()));
    }

    @Test
    void allPanesFollowTheLookThoseBehindToo() {
        usual();
        run(() -> dock.front("table"));
        run(() -> {
            FlatDarkLaf.setup();
            FlatLaf.updateUI();
        });
        run(() -> dock.front("report"));
        settle();
        assertEquals(UIManager.getColor("TextField.background"), get(() -> desk.stack("report")
                .front()
                .orElseThrow()
                .getComponent(0)
                .getBackground()));
    }

    @Test
    void whatWasClosedIsLetGo() throws InterruptedException {
        usual();
        WeakReference<Object> content = new WeakReference<>(
                get(() -> desk.stack("form").front().orElseThrow().getComponent(0)));
        run(() -> dock.floatOut("form"));
        settle();
        run(() -> dock.close("form"));
        run(() -> dock.front("table"));
        settle();
        for (int i = 0; i < 50 && content.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        assertNull(content.get());
    }

    @Test
    void itEndsAndBeginsAgain() {
        usual();
        String before = layout();
        desk.close();
        assertEquals(List.of(), desk.told);
        desk = new Desk();
        dock = desk.dock();
        desk.show();
        assertTrue(get(() -> dock.restore(before, desk::find)));
        settle();
        assertEquals(before, layout());
        assertEquals(4, desk.made.size());
    }
}
