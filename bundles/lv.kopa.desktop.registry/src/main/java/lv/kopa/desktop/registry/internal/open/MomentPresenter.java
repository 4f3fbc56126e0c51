package lv.kopa.desktop.registry.internal.open;

import java.time.LocalDate;
import java.util.Optional;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.registry.FieldText;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Moment;
import lv.kopa.text.Text;
import lv.kopa.workbench.Workbench;

/** Takes the moment from which a person wants to look at the registry. */
final class MomentPresenter {
    private final Workbench workbench;
    private final Screen screen;
    private final LocalDate today;

    /** What is seen. */
    interface Screen {
        /** Shows from where the registry is looked at. */
        void show(Sight sight);

        /** Says what is wrong with a day; empty for nothing. */
        void wrong(Day day, Optional<Text> fault);
    }

    /** Which day. */
    enum Day {
        /** On which it was true. */
        TRUE,
        /** At whose end it was known. */
        KNOWN
    }

    MomentPresenter(Workbench workbench, Screen screen, LocalDate today) {
        this.workbench = workbench;
        this.screen = screen;
        this.today = today;
        Sight.shared(workbench).follow(sight -> sight.ifPresent(screen::show));
    }

    /** The person has written a day; nothing means today, or everything that is known. */
    void write(Day day, String words) {
        Optional<Sight> sight = Sight.shared(workbench).get();
        if (sight.isEmpty()) {
            return;
        }
        Moment now = sight.get().moment();
        if (words.isBlank()) {
            screen.wrong(day, Optional.empty());
            set(sight.get(), day == Day.TRUE ? new Moment(today, now.asKnownOn()) : Moment.of(now.asOf()));
            return;
        }
        FieldText.Reading reading = FieldText.typed(FieldType.DAY, words);
        if (reading instanceof FieldText.Fault fault) {
            screen.wrong(day, Optional.of(Text.joined(" → ", java.util.List.of(fault.message(), fault.cure()))));
            return;
        }
        screen.wrong(day, Optional.empty());
        LocalDate written = (LocalDate) ((FieldText.Value) reading).value();
        set(sight.get(), day == Day.TRUE ? new Moment(written, now.asKnownOn()) : known(now, written));
    }

    /** What is known today and will be known is everything that is known. */
    private Moment known(Moment now, LocalDate day) {
        return new Moment(now.asOf(), Optional.of(day).filter(each -> each.isBefore(today)));
    }

    private void set(Sight sight, Moment moment) {
        if (moment.equals(sight.moment())) {
            screen.show(sight);
        } else {
            Sight.shared(workbench).set(sight.at(moment));
        }
    }

    /** The person wants what is true today as far as is known. */
    void now() {
        Sight.shared(workbench).get().ifPresent(sight -> {
            screen.wrong(Day.TRUE, Optional.empty());
            screen.wrong(Day.KNOWN, Optional.empty());
            set(sight, Moment.of(today));
        });
    }
}
