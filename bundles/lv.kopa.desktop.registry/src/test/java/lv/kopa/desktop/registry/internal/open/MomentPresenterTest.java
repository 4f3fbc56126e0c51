package lv.kopa.desktop.registry.internal.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.FakeWorkspace;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Things;
import lv.kopa.fakes.FakeWorkbench;
import lv.kopa.registry.Moment;
import lv.kopa.text.Text;
import org.junit.jupiter.api.Test;

class MomentPresenterTest {
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private final FakeWorkbench workbench = new FakeWorkbench();
    private Optional<Text> wrong = Optional.empty();
    private Optional<LocalDate> unfinished = Optional.empty();
    private final MomentPresenter presenter = new MomentPresenter(
            workbench,
            new MomentPresenter.Screen() {
                @Override
                public void show(Sight sight, Optional<LocalDate> day) {
                    unfinished = day;
                }

                @Override
                public void wrong(MomentPresenter.Day day, Optional<Text> fault) {
                    wrong = fault;
                }
            },
            Clock.fixed(Things.TODAY.atStartOfDay(RIGA).plusMinutes(30).toInstant(), ZoneOffset.UTC));
    private final FakeWorkspace workspace = Things.open(workbench);

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
    void aDayThatIsNotOverInTheProgrammeIsSaidToBeOpen() {
        presenter.write(MomentPresenter.Day.KNOWN, Things.TODAY.minusDays(1).toString());
        assertEquals(
                Optional.of(Things.TODAY.minusDays(1)), sight().moment().asKnownOn(), "over in Riga, not in London");
        assertEquals(Optional.empty(), unfinished);
        presenter.write(MomentPresenter.Day.KNOWN, Things.TODAY.toString());
        assertEquals(Optional.of(Things.TODAY), unfinished);
        workspace.add("c-3", Things.FIRST, Things.cluster("Drones", "Droni"));
        assertEquals(Optional.of(Things.TODAY), unfinished, "also after a change");
        presenter.now();
        assertEquals(Optional.empty(), unfinished);
        assertEquals(Moment.of(Things.TODAY), sight().moment());
    }

    @Test
    void aDayIsOverLaterWhereTheProgrammeIsFurtherWest() {
        workspace.zone = ZoneId.of("Europe/Lisbon");
        Sight.shared(workbench).set(Things.sight(workspace));
        presenter.write(MomentPresenter.Day.KNOWN, Things.TODAY.minusDays(1).toString());
        assertEquals(Optional.of(Things.TODAY.minusDays(1)), unfinished);
        presenter.now();
        assertEquals(Moment.of(Things.TODAY.minusDays(1)), sight().moment());
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
