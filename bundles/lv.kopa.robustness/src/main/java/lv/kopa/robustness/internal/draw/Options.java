package lv.kopa.robustness.internal.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Standing;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.evaluation.Variant;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/** Leaves out the options of choices that the data cannot carry, alone or together with an option of another choice. */
final class Options {
    private static final int MOST_PAIRS = 1000;

    private final StudySubject subject;
    private final List<ChoiceFactor> given;
    private final List<Option> left = new ArrayList<>();
    private final Map<Option, TreeSet<String>> refused = new LinkedHashMap<>();

    private record Option(ChoiceFactor choice, Object value) {
        boolean chosen() {
            return value.equals(choice.chosen());
        }

        Text words(Collection<String> refusals) {
            return Wording.text("option-refused", choice.label(), choice.words(value), String.join(", ", refusals));
        }
    }

    Options(StudySubject subject, List<ChoiceFactor> given) {
        this.subject = subject;
        this.given = given;
        given.forEach(choice -> choice.options().forEach(value -> left.add(new Option(choice, value))));
        alone();
        together();
    }

    private void alone() {
        List<List<Option>> tries =
                left.stream().filter(option -> !option.chosen()).map(List::of).toList();
        List<Standing> standings = standings(tries);
        for (int i = 0; i < tries.size(); i++) {
            if (!standings.get(i).given()) {
                leaveOut(tries.get(i).get(0), standings.get(i));
            }
        }
    }

    /** Of two options that do not go together the one goes that more others do not go with, of equal ones the later. */
    private void together() {
        List<List<Option>> pairs = new ArrayList<>();
        for (Option first : left) {
            for (Option second : left) {
                if (left.indexOf(first) < left.indexOf(second)
                        && first.choice() != second.choice()
                        && !first.chosen()
                        && !second.chosen()) {
                    pairs.add(List.of(first, second));
                }
            }
        }
        if (pairs.size() > MOST_PAIRS) {
            return; // draws that are refused are counted and named
        }
        List<Standing> standings = standings(pairs);
        Map<List<Option>, Standing> clashes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (!standings.get(i).given()) {
                clashes.put(pairs.get(i), standings.get(i));
            }
        }
        while (!clashes.isEmpty()) {
            Option worst = null;
            long most = 0;
            for (Option option : left) {
                long clashing = clashes.keySet().stream()
                        .filter(pair -> pair.contains(option))
                        .count();
                if (clashing > 0 && clashing >= most) {
                    worst = option;
                    most = clashing;
                }
            }
            Option out = worst;
            clashes.forEach((pair, standing) -> {
                if (pair.contains(out)) {
                    leaveOut(out, standing);
                }
            });
            clashes.keySet().removeIf(pair -> pair.contains(out));
        }
    }

    private List<Standing> standings(List<List<Option>> tries) {
        Standing[] standings = new Standing[tries.size()];
        subject.replicate(
                tries.size(),
                index -> {
                    Map<String, Object> changes = new LinkedHashMap<>();
                    tries.get(index)
                            .forEach(option -> changes.put(option.choice().key(), option.value()));
                    return new Variant(subject.dataset(), Sampler.bound(subject, changes), Optional.empty());
                },
                (index, standing) -> standings[index] = standing);
        return List.of(standings);
    }

    private void leaveOut(Option option, Standing standing) {
        left.remove(option);
        refused.computeIfAbsent(option, out -> new TreeSet<>()).addAll(standing.refusals());
    }

    /** The choices with the options that are left; those with but one are no choices. */
    List<ChoiceFactor> possible() {
        List<ChoiceFactor> possible = new ArrayList<>();
        for (ChoiceFactor choice : given) {
            List<Object> options = left.stream()
                    .filter(option -> option.choice() == choice)
                    .map(Option::value)
                    .toList();
            if (choice.options().isEmpty()) {
                possible.add(choice);
            } else if (options.size() > 1) {
                possible.add(choice.among(options));
            }
        }
        return possible;
    }

    /** What was left out, and by which findings. */
    List<Finding> findings() {
        if (refused.isEmpty()) {
            return List.of();
        }
        List<Text> words = refused.entrySet().stream()
                .map(each -> each.getKey().words(each.getValue()))
                .toList();
        return List.of(Wording.REMARKS
                .ok("options-left-out")
                .figure("options", refused.size())
                .about(refused.keySet().stream()
                        .map(option -> option.choice().key())
                        .distinct()
                        .toList())
                .say(refused.size(), Listed.texts(words, "; ")));
    }
}
