package lv.kopa.engine.internal.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationService.Difference;
import lv.kopa.evaluation.EvaluationService.Rerun;
import lv.kopa.evaluation.RecordArchive;

/** Compares two records byte for byte and, where they differ, says where: by JSON Pointers (RFC 6901). */
final class RecordDifferences {
    private static final int LISTED = 100;
    private static final int LONGEST_VALUE = 120;

    private final List<Difference> differences = new ArrayList<>();
    private long unlisted;

    private RecordDifferences() {}

    static Rerun between(EvaluationRecord before, EvaluationRecord after, RecordArchive archive) {
        RecordDifferences found = new RecordDifferences();
        found.compare("/input", archive.inputBytes(before), archive.inputBytes(after));
        found.compare("/result", archive.resultBytes(before), archive.resultBytes(after));
        return new Rerun(after, found.differences, found.unlisted);
    }

    private void compare(String place, byte[] before, byte[] after) {
        if (!Arrays.equals(before, after)) {
            ObjectMapper mapper = new ObjectMapper();
            try {
                compare(place, mapper.readTree(before), mapper.readTree(after));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the archive gave bytes that are not JSON", e);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
        }
    }

    private void compare(String place, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(names::add);
            after.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(place + "/" + name.replace("~", "~0").replace("/", "~1"), before.path(name), after.path(name));
            }
        } else if (before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(place + "/" + i, before.path(i), after.path(i));
            }
        } else if (!before.equals(after)) {
            if (differences.size() < LISTED) {
                differences.add(new Difference(place, words(before), words(after)));
            } else {
                unlisted++;
            }
        }
    }

    private static String words(JsonNode node) {
        if (node.isMissingNode()) {
            return "";
        }
        String words = node.isTextual() ? node.textValue() : node.toString();
        return words.length() <= LONGEST_VALUE ? words : words.substring(0, LONGEST_VALUE) + "…";
    }
}
