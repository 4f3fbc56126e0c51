package lv.kopa.widget.internal.table;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.kopa.text.Language;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;

/**
 * A number for each cell by which it is sorted, NaN for none; for words their place in the order of the language. Kept once
 * made, since ordering words is slow. Safe for any number of threads.
 */
public final class SortKeys {
    private final TableContent content;
    private final Language language;
    private final Map<String, double[]> keys = new ConcurrentHashMap<>();

    /** Keys for this content in this language. */
    public SortKeys(TableContent content, Language language) {
        this.content = content;
        this.language = language;
    }

    boolean has(SortKey key) {
        return content.column(key.column()).isPresent();
    }

    double[] of(SortKey key) {
        return keys.computeIfAbsent(
                key.column(), id -> content.column(id).map(this::of).orElseThrow());
    }

    private double[] of(ContentColumn column) {
        if (!column.numeric()) {
            return places(column);
        }
        double[] numbers = new double[content.size()];
        Arrays.setAll(numbers, column.numbers());
        return numbers;
    }

    private double[] places(ContentColumn column) {
        Collator collator = Collator.getInstance(language.locale());
        Map<String, CollationKey> different = new HashMap<>();
        String[] words = new String[content.size()];
        for (int row = 0; row < words.length; row++) {
            words[row] = column.words().apply(row).in(language);
            different.computeIfAbsent(words[row], collator::getCollationKey);
        }
        List<CollationKey> ordered = new ArrayList<>(different.values());
        ordered.sort(Comparator.naturalOrder());
        Map<String, Double> places = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            places.put(ordered.get(i).getSourceString(), (double) i);
        }
        places.put("", Double.NaN);
        return Arrays.stream(words).mapToDouble(places::get).toArray();
    }
}
