package lv.kopa.catalogue.internal.union;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.kopa.catalogue.internal.file.Catalogue.Defined;
import lv.kopa.datafile.Faults;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorDefinition;

/**
 * The versions of one indicator, one after the other.
 *
 * @param there the versions that are there, by first day
 * @param coming those that come to them
 * @param catalogue id of the catalogue that has those that are there; empty where there are none
 */
record Series(List<Defined> there, List<Defined> coming, String catalogue) {

    private record Version(Defined defined, boolean comes) {
        IndicatorDefinition definition() {
            return defined.definition();
        }

        String number() {
            return definition().indicator().version();
        }
    }

    /**
     * Two of one number, two at one time, one that goes on in another unit without saying so, or one that is defined otherwise
     * and does not say whether it goes on.
     */
    void check(Faults faults) {
        List<Version> versions = new ArrayList<>();
        there.forEach(each -> versions.add(new Version(each, false)));
        for (Defined each : coming) {
            String number = each.definition().indicator().version();
            if (there.stream()
                    .anyMatch(old -> old.definition().indicator().version().equals(number))) {
                faults.add(
                        each.pointer() + "/code",
                        "indicator.there",
                        each.definition().code(),
                        number,
                        catalogue);
            } else {
                versions.add(new Version(each, true));
            }
        }
        versions.sort((one, other) -> Contents.BY_DAY.compare(one.definition(), other.definition()));
        for (int i = 1; i < versions.size(); i++) {
            Version before = versions.get(i - 1);
            Version after = versions.get(i);
            if (before.comes() || after.comes()) {
                follow(before, after, faults);
            }
        }
    }

    private static void follow(Version before, Version after, Faults faults) {
        IndicatorDefinition old = before.definition();
        IndicatorDefinition next = after.definition();
        String pointer = (after.comes() ? after : before).defined().pointer();
        if (old.validUntil().map(end -> end.isAfter(next.validFrom())).orElse(true)) {
            faults.add(
                    pointer,
                    "series.overlap",
                    old.code(),
                    before.number(),
                    after.number(),
                    next.validFrom().equals(LocalDate.MIN)
                            ? "…"
                            : next.validFrom().toString());
        }
        if (!next.breaksSeries() && !continues(old, next)) {
            faults.add(pointer, "series.broken", old.code(), before.number(), after.number());
        } else if (!after.defined().saysSeries() && !saysTheSame(old, next)) {
            faults.add(pointer, "series.unsaid", old.code(), before.number(), after.number());
        }
    }

    /** Whether other words or another formula mean other numbers nobody but their author can tell. */
    private static boolean saysTheSame(IndicatorDefinition old, IndicatorDefinition next) {
        return old.indicator().definition().equals(next.indicator().definition())
                && old.formula().equals(next.formula())
                && old.ratio().equals(next.ratio());
    }

    /** What changes the meaning of a number for certain. */
    private static boolean continues(IndicatorDefinition old, IndicatorDefinition next) {
        return sameNumbers(old.indicator(), next.indicator())
                && old.classification().level() == next.classification().level()
                && old.collection().priceBasis().equals(next.collection().priceBasis());
    }

    private static boolean sameNumbers(Indicator old, Indicator next) {
        return old.unit().equals(next.unit())
                && old.scale() == next.scale()
                && Objects.equals(old.direction(), next.direction())
                && old.measure() == next.measure()
                && Objects.equals(old.aggregation(), next.aggregation());
    }
}
