package lv.kopa.desktop.internal.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import lv.kopa.workbench.Area;
import lv.kopa.workbench.Perspective.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    @Test
    void areasTakeTheirUsualSharesOfTheWhole() {
        Layout layout = Layout.of(List.of(
                Placement.in(Area.CENTRE, "report"),
                Placement.front(Area.LEFT, "sets"),
                Placement.in(Area.RIGHT, "details"),
                Placement.in(Area.BOTTOM, "log")));
        Layout.Split outer = assertInstanceOf(Layout.Split.class, layout.main().orElseThrow());
        Layout.Split inner = assertInstanceOf(Layout.Split.class, outer.second());
        assertEquals(0.22, outer.share());
        assertEquals(0.27, (1 - outer.share()) * (1 - inner.share()), 1e-9);
        assertEquals(0.7, assertInstanceOf(Layout.Split.class, inner.first()).share());
    }

    @Test
    void theFirstPaneOfAnAreaIsInFrontUnlessAnotherIsSaidToBe() {
        Layout layout = Layout.of(List.of(
                Placement.in(Area.CENTRE, "a"), Placement.front(Area.CENTRE, "b"), Placement.in(Area.CENTRE, "a")));
        assertEquals(Optional.of(new Layout.Tabs(Optional.of(Area.CENTRE), List.of("a", "b"), "b")), layout.main());
        assertEquals(
                Optional.of(new Layout.Tabs(Optional.of(Area.CENTRE), List.of("a"), "a")),
                Layout.of(List.of(Placement.in(Area.CENTRE, "a"))).main());
        assertEquals(Optional.empty(), Layout.of(List.of()).main());
    }

    @Test
    void aLayoutReadIsTheLayoutWritten() {
        Layout.Node tabs = new Layout.Tabs(Optional.of(Area.LEFT), List.of("a.b", "c-d"), "c-d");
        Layout.Node other = new Layout.Tabs(Optional.empty(), List.of("e"), "e");
        Layout layout = new Layout(
                Optional.of(new Layout.Split(true, 0.25, tabs, new Layout.Split(false, 0.5, other, tabs))),
                List.of(new Layout.Floating(new Rectangle(-5, 6, 700, 80), other)),
                Optional.of("e"));
        assertEquals(Optional.of(layout), LayoutText.read(LayoutText.write(layout)));
        Layout nothing = new Layout(Optional.empty(), List.of(), Optional.empty());
        assertEquals(Optional.of(nothing), LayoutText.read(LayoutText.write(nothing)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "layout 2\n",
                "layout 1\nmain\n",
                "layout 1\nmain\nacross 0.2\ntabs LEFT a\n",
                "layout 1\nmain\nacross 2\ntabs LEFT a\ntabs - b\n",
                "layout 1\nmain\nacross NaN\ntabs LEFT a\ntabs - b\n",
                "layout 1\nmain\ntabs NOWHERE a\n",
                "layout 1\nmain\ntabs LEFT\n",
                "layout 1\nfloat 1 2 3\ntabs - a\n",
                "<xml/>"
            })
    void whatIsNoLayoutIsNotRead(String text) {
        assertEquals(Optional.empty(), LayoutText.read(text));
    }
}
