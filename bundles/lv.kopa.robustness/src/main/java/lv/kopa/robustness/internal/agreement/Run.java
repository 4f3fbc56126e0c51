package lv.kopa.robustness.internal.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.StudySubject;
import lv.kopa.robustness.internal.words.Wording;
import lv.kopa.text.Text;

/**
 * One run of a method, whether it gave an answer or not.
 *
 * @param method id of the method
 * @param name what people call it; its id where there is no such method
 * @param subject the method with its answer; nothing if it gave none
 * @param bundle the bundle that brought it; nothing for the main method, whose bundle the record names, and where there is no
 *     such method
 * @param reasons why there is no answer
 */
record Run(
        String method,
        Text name,
        Optional<StudySubject> subject,
        Optional<BundleIdentity> bundle,
        List<Finding> reasons) {

    static Run main(StudySubject subject) {
        return new Run(
                subject.method().id(), subject.method().name(), Optional.of(subject), Optional.empty(), List.of());
    }

    static Run of(String method, StudySubject.Other other) {
        if (other instanceof StudySubject.Present present) {
            return new Run(
                    method,
                    present.subject().method().name(),
                    Optional.of(present.subject()),
                    Optional.of(present.bundle()),
                    List.of());
        }
        StudySubject.Absent absent = (StudySubject.Absent) other;
        return new Run(method, absent.name(), Optional.empty(), Optional.empty(), absent.reasons());
    }

    /** Whether it ranks units. */
    boolean ranks() {
        return subject.isPresent() && subject.get().method().ranks();
    }

    double[] ranking() {
        return subject.orElseThrow().ranks();
    }

    /** What was set otherwise than by default. */
    Text settings() {
        if (subject.isEmpty()) {
            return Text.EMPTY;
        }
        String written = changed(subject.get());
        return written.isEmpty() ? Wording.text("agreement.default") : Text.same(written);
    }

    private static String changed(StudySubject subject) {
        return changes(subject).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The plain values that differ from their defaults, by key. */
    static Map<String, Object> changes(StudySubject subject) {
        Arguments arguments = subject.arguments();
        return subject.method().parameters().parameters().stream()
                .filter(parameter -> !standard(parameter, arguments))
                .collect(Collectors.toMap(
                        Parameter::key,
                        parameter -> arguments.plain().get(parameter.key()),
                        (a, b) -> a,
                        java.util.LinkedHashMap::new));
    }

    private static <T> boolean standard(Parameter<T> parameter, Arguments arguments) {
        return parameter
                .defaultValue()
                .map(value -> parameter.type().plain(value))
                .filter(plain -> plain.equals(arguments.plain().get(parameter.key())))
                .isPresent();
    }

    /** What came of it, in words. */
    Text outcome() {
        if (subject.isEmpty()) {
            return Wording.text(
                    "agreement.refused",
                    Text.joined("; ", reasons.stream().map(Finding::message).toList()));
        }
        return Wording.text(ranks() ? "agreement.ranked" : "agreement.not-ranked");
    }
}
