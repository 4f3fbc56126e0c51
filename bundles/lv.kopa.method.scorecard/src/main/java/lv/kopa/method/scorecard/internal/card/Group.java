package lv.kopa.method.scorecard.internal.card;

import java.util.List;
import java.util.Objects;
import lv.kopa.text.Text;

/**
 * Items that belong together.
 *
 * @param code code of the group
 * @param name what people call it
 * @param note what else is to be known
 * @param items its items; none where they are not public
 */
public record Group(String code, Text name, Text note, List<Item> items) {
    /** Copies the list. */
    public Group {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(note);
        items = List.copyOf(items);
    }

    /** The most points that its items can give. */
    public double most() {
        return items.stream()
                .filter(Item::counted)
                .mapToDouble(item -> item.scale().map(Scale::most).orElse(Double.NaN))
                .sum();
    }
}
