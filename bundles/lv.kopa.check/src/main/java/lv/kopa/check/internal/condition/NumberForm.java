package lv.kopa.check.internal.condition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.kopa.registry.CheckResult.Outcome;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Options;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Organisation.RegistrationType;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/**
 * A registration number has the form of its register. Judged are organisations of registers whose form is known, and those
 * that have no number or no register.
 *
 * <p>Figures: {@code number}, {@code length}, {@code register}; each a dash where there is none.
 *
 * @param forms regular expressions by register
 */
record NumberForm(Map<RegistrationType, String> forms) implements Condition {
    private static final String NONE = "–";

    NumberForm {
        forms = Map.copyOf(Objects.requireNonNull(forms, "there are forms"));
    }

    @Override
    public List<Finding> judge(Sight sight) {
        Map<RegistrationType, Pattern> patterns = new EnumMap<>(RegistrationType.class);
        forms.forEach((register, form) -> patterns.put(register, Pattern.compile(form)));
        return sight.now(Organisation.class).stream()
                .flatMap(fact -> judge(fact, patterns))
                .toList();
    }

    private static Stream<Finding> judge(Fact<Organisation> fact, Map<RegistrationType, Pattern> patterns) {
        Optional<String> number = fact.entry().registrationNumber().filter(each -> !each.isBlank());
        Optional<RegistrationType> register = fact.entry().registrationType();
        Pattern pattern = register.map(patterns::get).orElse(null);
        if (number.isPresent() && register.isPresent() && pattern == null) {
            return Stream.empty();
        }
        Outcome outcome = number.isEmpty() || pattern == null
                ? Outcome.UNKNOWN
                : pattern.matcher(number.get()).matches() ? Outcome.HOLDS : Outcome.BROKEN;
        return Stream.of(new Finding(
                Row.of(fact),
                outcome,
                Map.of(
                        "number", number.orElse(NONE),
                        "length", number.map(String::length).orElse(0),
                        "register", register.map(Options::label).orElse(Text.same(NONE))),
                List.of(Row.of(fact))));
    }
}
