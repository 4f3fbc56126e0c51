package lv.kopa.desktop.registry.internal.open;

import java.time.Clock;
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
    private final Clock clock;
    private Optional<LocalDate> unfinished = Optional.empty();

    /** What is seen. */
    interface Screen {
        /**
         * Shows from where the registry is looked at.
         *
         * @param unfinished a day of knowledge that was asked for and is not over where the programme is: everything that is known is
         *     shown instead, and more may come
         */
        void show(Sight sight, Optional<LocalDate> unfinished);

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

    MomentPresenter(Workbench workbench, Screen screen, Clock clock) {
        this.workbench = workbench;
        this.screen = screen;
        this.clock = clock;
        Sight.shared(workbench).follow(sight -> sight.ifPresent(this::show));
    }

    private void show(Sight sight) {
        unfinished = unfinished.filter(
                day -> sight.moment().asKnownOn().isEmpty() && !sight.info().isOver(day, clock.instant()));
        screen.show(sight, unfinished);
    }

    private LocalDate today(Sight sight) {
        return sight.info().today(clock.instant());
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
            if (day == Day.TRUE) {
                set(sight.get(), new Moment(today(sight.get()), now.asKnownOn()));
            } else {
                known(sight.get(), Optional.empty());
            }
            return;
        }
        FieldText.Reading reading = FieldText.typed(FieldType.DAY, words);
        if (reading instanceof FieldText.Fault fault) {
            screen.wrong(day, Optional.of(Text.joined(" → ", java.util.List.of(fault.message(), fault.cure()))));
            return;
        }
        screen.wrong(day, Optional.empty());
        LocalDate written = (LocalDate) ((FieldText.Value) reading).value();
        if (day == Day.TRUE) {
            set(sight.get(), new Moment(written, now.asKnownOn()));
        } else {
            known(sight.get(), Optional.of(written));
        }
    }

    /** What is known today and will be known is everything that is known. */
    private void known(Sight sight, Optional<LocalDate> day) {
        Optional<LocalDate> over = day.filter(each -> sight.info().isOver(each, clock.instant()));
        unfinished = over.isPresent() ? Optional.empty() : day;
        set(sight, new Moment(sight.moment().asOf(), over));
    }

    private void set(Sight sight, Moment moment) {
        if (moment.equals(sight.moment())) {
            show(sight);
        } else {
            Sight.shared(workbench).set(sight.at(moment));
        }
    }

    /** The person wants what is true today as far as is known. */
    void now() {
        Sight.shared(workbench).get().ifPresent(sight -> {
            screen.wrong(Day.TRUE, Optional.empty());
            screen.wrong(Day.KNOWN, Optional.empty());
            unfinished = Optional.empty();
            set(sight, Moment.of(today(sight)));
        });
    }
}
