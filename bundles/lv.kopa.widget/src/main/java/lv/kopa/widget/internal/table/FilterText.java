package lv.kopa.widget.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kopa.text.Folded;

/**
 * What was typed into a filter, taken apart: words that all must stand in a row, and conditions on columns such as
 * {@code LPI > 3.5}, {@code Pop_group = XL}, {@code LPI = –} (has no value). Words in quotes stay together.
 *
 * @param words words, folded
 * @param conditions conditions
 */
public record FilterText(List<String> words, List<Condition> conditions) {
    private static final Pattern PART = Pattern.compile(
            "(?<column>[^\\s<>=!≤≥≠\"]+)\\s*(?<relation><=|>=|!=|[<>=≤≥≠])\\s*(?<value>\"[^\"]*\"?|[^\\s\"]*)"
                    + "|\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+)");

    /** Takes a filter apart. A condition that has no value yet says nothing. */
    static FilterText of(String typed) {
        List<String> words = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            if (part.group("column") == null) {
                String word = part.group("phrase") == null ? part.group("word") : part.group("phrase");
                words.add(Folded.of(word.strip()));
                continue;
            }
            String value = part.group("value").replace("\"", "").strip();
            if (!value.isEmpty()) {
                conditions.add(
                        new Condition(part.group("column"), Condition.Relation.of(part.group("relation")), value));
            }
        }
        return new FilterText(words, conditions);
    }

    /** How a condition is typed. */
    public static String typed(String column, String sign, String value) {
        boolean apart = value.chars().anyMatch(letter -> Character.isWhitespace(letter));
        return column + " " + sign + " " + (apart ? '"' + value + '"' : value);
    }
}
