package lv.kopa.indicator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/** What can be counted in the registry, and which formulas name by a word. Safe for any number of threads. */
@ProviderType
public interface CountedMeasures {

    /**
     * Something that is counted in the registry.
     *
     * @param word the word by which formulas name it
     * @param name what people call it
     * @param definition what exactly is counted, and when
     * @param unit its unit
     * @param scale what may be done with it
     * @param levels for what it can be counted
     */
    record CountedMeasure(
            String word,
            Text name,
            Text definition,
            Text unit,
            ScaleType scale,
            List<IndicatorDefinition.Level> levels) {
        /** Copies the list. */
        public CountedMeasure {
            Objects.requireNonNull(word);
            Objects.requireNonNull(name);
            Objects.requireNonNull(definition);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(scale);
            levels = List.copyOf(levels);
        }
    }

    /** All that can be counted, by word. */
    List<CountedMeasure> all();

    /** What this word names. */
    default Optional<CountedMeasure> find(String word) {
        return all().stream().filter(each -> each.word().equals(word)).findFirst();
    }
}
