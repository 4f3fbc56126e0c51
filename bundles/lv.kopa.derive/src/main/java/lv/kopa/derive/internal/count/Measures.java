package lv.kopa.derive.internal.count;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.kopa.indicator.CountedMeasures;
import org.osgi.service.component.annotations.Component;

/** The table of all that can be counted. */
@Component(service = {CountedMeasures.class, Measures.class})
public final class Measures implements CountedMeasures {
    private final Map<String, RegistryMeasure> byWord;

    /** The whole table. */
    public Measures() {
        Map<String, RegistryMeasure> all = new TreeMap<>();
        Stream.of(
                        MemberMeasures.ALL,
                        AccountMeasures.ALL,
                        ServiceMeasures.ALL,
                        ActivityMeasures.ALL,
                        MoneyMeasures.ALL,
                        LinkMeasures.ALL,
                        GovernanceMeasures.ALL)
                .flatMap(List::stream)
                .forEach(each -> all.put(each.description().word(), each));
        byWord = Collections.unmodifiableMap(all);
    }

    @Override
    public List<CountedMeasure> all() {
        return byWord.values().stream().map(RegistryMeasure::description).toList();
    }

    /** How what this word names is counted. */
    public Optional<RegistryMeasure> measure(String word) {
        return Optional.ofNullable(byWord.get(word));
    }
}
