package lv.kopa.method.composite.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.Bases;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Period;
import lv.kopa.method.composite.internal.input.IndicatorData;
import lv.kopa.method.composite.internal.input.Periods;
import lv.kopa.method.composite.internal.setting.PanelScale;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Panel;
import lv.kopa.method.composite.internal.stage.Pipeline;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.text.Text;

/** Whether there are periods to put together, and whether each of them can bear it. */
final class PanelCheck {
    private static final int FEWEST_PERIODS = 2;

    private PanelCheck() {}

    /** What can be seen from the periods alone. */
    static List<Finding> of(Periods periods, Dataset dataset, Settings settings) {
        if (!settings.panel().many()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<String> known =
                dataset.periods(DataRole.INDICATOR).stream().map(Period::name).toList();
        if (periods.names().size() < FEWEST_PERIODS) {
            findings.add(Wording.REMARKS
                    .refuse("panel-too-few-periods")
                    .figure("periods", periods.names().size())
                    .say(Listed.codes(periods.names()), Listed.codes(known)));
        } else if (periods.shown() < 0) {
            findings.add(unknown("period", settings.period(), periods));
        } else if (periods.base() < 0) {
            findings.add(unknown("panel.base", settings.panel().base(), periods));
        } else {
            findings.add(Wording.REMARKS
                    .ok("panel-periods")
                    .figure("periods", periods.names().size())
                    .say(
                            Listed.codes(periods.names()),
                            periods.names().get(periods.shown()),
                            Wording.option("panel", settings.panel().scale()),
                            periods.names().get(periods.base())));
        }
        Bases bases = new Bases(dataset);
        bases.overPeriods(
                        Finding.Severity.REFUSE,
                        bases.indicators(),
                        periods.names().stream().map(Period::new).toList())
                .ifPresent(findings::add);
        if (!periods.left().isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("panel-periods-left-out")
                    .figure("periods", periods.left().size())
                    .say(Listed.codes(periods.left())));
        }
        if (settings.panel().scale() == PanelScale.BASE
                && settings.normalisation().method().byOrder()) {
            findings.add(Wording.REMARKS
                    .refuse("panel-base-by-order")
                    .say(Wording.option(settings.normalisation().method())));
        }
        return findings;
    }

    private static Finding unknown(String parameter, Optional<String> given, Periods periods) {
        return Wording.REMARKS
                .refuse("panel-period-unknown")
                .say(parameter, given.orElse(""), Listed.codes(periods.names()));
    }

    /** What is refused in the periods that are not shown, with the period named. */
    static List<Finding> others(Panel panel, Settings settings) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < panel.pipelines().size(); i++) {
            Pipeline pipeline = panel.pipelines().get(i);
            if (pipeline != panel.shown()) {
                int at = i;
                DataCheck.of(pipeline, settings).stream()
                        .filter(finding -> finding.severity() == Finding.Severity.REFUSE)
                        .map(finding -> in(panel.periods(), at, finding))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static Finding in(Periods periods, int at, Finding finding) {
        String period = periods.names().get(at);
        Text message = Text.inEach(language -> period + ": " + finding.message().in(language));
        Text cure = later(periods, at, finding.subjects())
                .filter(start -> finding.key().equals(DataCheck.EMPTY))
                .map(start -> Text.joined(" ", List.of(finding.cure(), Wording.text("panel-later-start", start))))
                .orElse(finding.cure());
        return new Finding(finding.severity(), finding.key(), message, cure, finding.figures(), finding.subjects());
    }

    /** The first later period in which these indicators have values, where another follows it. */
    private static Optional<String> later(Periods periods, int at, List<String> codes) {
        return IntStream.range(at + 1, periods.names().size() - 1)
                .filter(i -> periods.inputs().get(i).indicators().stream()
                        .filter(data -> codes.contains(data.code()))
                        .allMatch(PanelCheck::known))
                .mapToObj(periods.names()::get)
                .findFirst();
    }

    private static boolean known(IndicatorData data) {
        return data.values().stream()
                .anyMatch(column -> IntStream.range(0, column.size()).anyMatch(unit -> !column.isMissing(unit)));
    }
}
