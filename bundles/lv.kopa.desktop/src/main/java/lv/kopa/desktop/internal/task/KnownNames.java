package lv.kopa.desktop.internal.task;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.evaluation.Vocabulary;
import lv.kopa.indicator.IndicatorCatalogue;
import lv.kopa.report.ReportService;
import lv.kopa.text.Language;
import lv.kopa.widget.FormChoices;
import lv.kopa.widget.FormChoices.Choice;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** The names that the services know which are here: methods, records, formats, indicators. Asking for them may take a while. */
final class KnownNames {
    private static final System.Logger LOG = System.getLogger(KnownNames.class.getName());
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final BundleContext context;

    KnownNames(BundleContext context) {
        this.context = context;
    }

    private interface Question<S> {
        List<Choice> ask(S service) throws IOException;
    }

    /** Whether any parameter names something that is asked for here. */
    static boolean asked(ParameterTree tree) {
        return tree.parameters().stream()
                .map(Parameter::type)
                .map(KnownNames::vocabulary)
                .anyMatch(each -> each.equals(Vocabulary.METHOD)
                        || each.equals(Vocabulary.RECORD)
                        || each.equals(Vocabulary.FORMAT)
                        || each.equals(Vocabulary.CATALOGUED));
    }

    /** What the parameters name. Not for the event dispatch thread. */
    FormChoices of(ParameterTree tree, Language language) {
        Map<Vocabulary, List<Choice>> known = new HashMap<>();
        for (Parameter<?> parameter : tree.parameters()) {
            known.computeIfAbsent(vocabulary(parameter.type()), vocabulary -> choices(vocabulary, language));
        }
        return vocabulary -> known.getOrDefault(vocabulary, List.of());
    }

    private static Vocabulary vocabulary(ParameterType<?> type) {
        if (type instanceof ParameterType.Words words) {
            return words.names();
        } else if (type instanceof CompoundType.Maybe<?> maybe) {
            return vocabulary(maybe.value());
        } else if (type instanceof CompoundType.Many<?> many) {
            return vocabulary(many.element());
        } else if (type instanceof CompoundType.ByCode<?> byCode) {
            return byCode.codes();
        }
        return Vocabulary.NONE;
    }

    private List<Choice> choices(Vocabulary vocabulary, Language language) {
        if (vocabulary.equals(Vocabulary.METHOD)) {
            return ask(EvaluationService.class, service -> service.methods().stream()
                    .map(method -> new Choice(
                            method.description().id(),
                            method.description().name().in(language)))
                    .toList());
        } else if (vocabulary.equals(Vocabulary.RECORD)) {
            return ask(RecordArchive.class, archive -> archive.list().stream()
                    .map(record -> new Choice(
                            record.id(),
                            DATE.format(record.started().atZone(ZoneId.systemDefault())) + "  " + record.methodId()))
                    .toList());
        } else if (vocabulary.equals(Vocabulary.FORMAT)) {
            return ask(ReportService.class, reports -> reports.formats().stream()
                    .map(format -> new Choice(format, format.toUpperCase(java.util.Locale.ROOT)))
                    .toList());
        } else if (vocabulary.equals(Vocabulary.CATALOGUED)) {
            return ask(IndicatorCatalogue.class, catalogue -> catalogue.indicators().stream()
                    .map(each -> new Choice(each.code(), each.indicator().name().in(language)))
                    .distinct()
                    .toList());
        }
        return List.of();
    }

    /** A form without choices is better than none. */
    private <S> List<Choice> ask(Class<S> type, Question<S> question) {
        ServiceReference<S> reference = context.getServiceReference(type);
        Optional<S> service = Optional.ofNullable(reference).map(context::getService);
        if (service.isEmpty()) {
            return List.of();
        }
        try {
            return question.ask(service.get());
        } catch (Throwable e) { // what there is may be of others, who may throw anything
            LOG.log(Level.WARNING, "what there is cannot be asked of " + type.getName(), e);
            return List.of();
        } finally {
            context.ungetService(reference);
        }
    }
}
