package lv.kopa.check.internal.condition;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Grant;

/** On which days of a project something is judged. */
enum JudgedDays {
    /** On the day of the snapshot. */
    @JsonProperty("now")
    NOW {
        @Override
        List<LocalDate> of(Fact<Grant> grant, LocalDate day) {
            return List.of(day);
        }
    },

    /** At the end of each year of the project that has passed. */
    @JsonProperty("each-year")
    EACH_YEAR {
        @Override
        List<LocalDate> of(Fact<Grant> grant, LocalDate day) {
            List<LocalDate> days = new ArrayList<>();
            LocalDate end = LocalDate.of(grant.entry().starts().getYear(), 12, 31);
            while (!end.isAfter(day) && !end.isAfter(lastDay(grant))) {
                days.add(end);
                end = end.plusYears(1);
            }
            return days;
        }
    };

    abstract List<LocalDate> of(Fact<Grant> grant, LocalDate day);

    /** The last day of the year in which the project ends. */
    private static LocalDate lastDay(Fact<Grant> grant) {
        return LocalDate.of(grant.entry().ends().getYear(), 12, 31);
    }
}
