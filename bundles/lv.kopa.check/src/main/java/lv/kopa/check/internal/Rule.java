package lv.kopa.check.internal;

import java.util.List;
import lv.kopa.check.internal.condition.Condition;
import lv.kopa.check.internal.condition.Finding;
import lv.kopa.check.internal.condition.Sight;
import lv.kopa.check.internal.condition.Words;
import lv.kopa.registry.CheckResult;
import lv.kopa.registry.CheckRule;
import lv.kopa.text.Text;

/**
 * A rule with what it asks for and the words in which it answers.
 *
 * @param about the rule
 * @param condition what it asks for
 * @param words its answers
 */
record Rule(CheckRule about, Condition condition, Answers words) {

    /**
     * Answers of a rule; they may name the figures of its condition.
     *
     * @param holds the rule holds
     * @param broken it is broken
     * @param unknown the data do not say
     * @param cure what to do where it is broken
     * @param complete what to enter where the data do not say
     */
    record Answers(Words holds, Words broken, Words unknown, Words cure, Words complete) {}

    /** The same with numbers from a file of a plug-in. */
    Rule from(String file) {
        return new Rule(about.from(file), condition, words);
    }

    List<CheckResult> judge(Sight sight) {
        return condition.judge(sight).stream().map(this::worded).toList();
    }

    private CheckResult worded(Finding finding) {
        Words message =
                switch (finding.outcome()) {
                    case HOLDS -> words.holds();
                    case BROKEN -> words.broken();
                    case UNKNOWN -> words.unknown();
                };
        Text cure =
                switch (finding.outcome()) {
                    case HOLDS -> Text.EMPTY;
                    case BROKEN -> words.cure().plain();
                    case UNKNOWN -> words.complete().plain();
                };
        return new CheckResult(
                about, finding.subject(), finding.outcome(), message.with(finding.figures()), cure, finding.rows());
    }
}
