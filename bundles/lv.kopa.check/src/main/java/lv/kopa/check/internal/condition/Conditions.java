package lv.kopa.check.internal.condition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;

/** The conditions by the names under which rules know them. */
public final class Conditions {
    private static final Map<String, Class<? extends Condition>> BY_NAME = Map.ofEntries(
            Map.entry("at-least", AtLeast.class),
            Map.entry("grows", Grows.class),
            Map.entry("grant-limits", GrantLimits.class),
            Map.entry("within-allocation", WithinAllocation.class),
            Map.entry("spent-before-more", SpentBeforeMore.class),
            Map.entry("counted-once", CountedOnce.class),
            Map.entry("paid-once", PaidOnce.class),
            Map.entry("more-than-purchase", MoreThanPurchase.class),
            Map.entry("result-aimed", ResultAimed.class),
            Map.entry("near-previous", NearPrevious.class),
            Map.entry("plausible", Plausible.class),
            Map.entry("number-form", NumberForm.class),
            Map.entry("label-valid", LabelValid.class),
            Map.entry("in-catalogue", InCatalogue.class),
            Map.entry("paid-within-grant", PaidWithinGrant.class),
            Map.entry("de-minimis-ceiling", DeMinimisCeiling.class));

    private final JsonMapper mapper;

    /** All conditions. */
    public Conditions() {
        SimpleModule days = new SimpleModule();
        days.addDeserializer(LocalDate.class, new Day());
        mapper = JsonMapper.builder()
                .addModule(days)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Reads days as they are written in data: {@code 2021-11-15}. */
    private static final class Day extends FromStringDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        Day() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String day, com.fasterxml.jackson.databind.DeserializationContext context) {
            return LocalDate.parse(day);
        }
    }

    /**
     * The condition of this name with these numbers.
     *
     * @throws IllegalArgumentException if there is none of this name, or the numbers do not fit it; the message says which
     */
    public Condition of(String name, JsonNode numbers) {
        Class<? extends Condition> type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalArgumentException(
                    "no condition '" + name + "'; there are " + String.join(", ", new TreeSet<>(BY_NAME.keySet())));
        }
        try {
            return mapper.treeToValue(numbers, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the numbers do not fit '" + name + "': " + e.getOriginalMessage(), e);
        }
    }
}
