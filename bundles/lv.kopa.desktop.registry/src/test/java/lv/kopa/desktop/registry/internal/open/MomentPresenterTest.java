package lv.kopa.desktop.registry.internal.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.registry.Moment;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class MomentPresenterTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private Optional<Text> wrong = Optional.empty();
    private final MomentPresenter presenter = new MomentPresenter(
            workbench,
            new MomentPresenter.Screen() {
                @Override
                public void show(Sight sight) {
                    // two fields
                }

                @Override
                public void wrong(MomentPresenter.Day day, Optional<Text> fault) {
                    wrong = fault;
                }
            },
            Things.TODAY);

    MomentPresenterTest() {
        Things.open(workbench);
    }

    private Sight sight() {
        return Sight.shared(workbench).get().orElseThrow();
    }

    @Test
    void aDayMayBeWrittenAsPeopleDo() {
        presenter.write(MomentPresenter.Day.TRUE, "30.06.2018");
        assertEquals(Moment.of(LocalDate.of(2018, 6, 30)), sight().moment());
        assertTrue(sight().writable());
    }

    @Test
    void thePastOfWhatWasKnownIsReadOnly() {
        presenter.write(MomentPresenter.Day.KNOWN, "2019-07-01");
        assertEquals(Moment.of(Things.TODAY, LocalDate.of(2019, 7, 1)), sight().moment());
        assertFalse(sight().writable());
        presenter.write(MomentPresenter.Day.KNOWN, "");
        assertTrue(sight().writable());
    }

    @Test
    void whatIsKnownTodayIsEverything() {
        presenter.write(MomentPresenter.Day.KNOWN, Things.TODAY.toString());
        assertEquals(Optional.empty(), sight().moment().asKnownOn());
    }

    @Test
    void whatIsNoDayIsSaidAndChangesNothing() {
        presenter.write(MomentPresenter.Day.TRUE, "some day");
        assertTrue(wrong.isPresent());
        assertEquals(Moment.of(Things.TODAY), sight().moment());
        presenter.now();
        assertTrue(wrong.isEmpty());
    }
}
