package lv.kopa.exchange.internal.datapackage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.registry.Field;
import lv.kopa.registry.FieldType;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Objection;
import lv.kopa.registry.RefusedException;
import lv.kopa.text.Language;

/** What a workspace objects to, at the rows of the package that it objects to. */
final class Refusal {
    private final Map<Kind<?>, Incoming<?>> resources = new HashMap<>();

    Refusal(List<Incoming<?>> resources) {
        resources.forEach(resource -> this.resources.put(resource.kind(), resource));
    }

    /** The objections as faults in the files. */
    InputException of(RefusedException refused) {
        Faults faults = new Faults();
        for (Objection objection : refused.objections()) {
            faults.add(place(objection), objection.message(), objection.cure());
        }
        try {
            faults.throwIfAny();
        } catch (InputException e) {
            return e;
        }
        throw new IllegalStateException("refused without an objection", refused);
    }

    private Place place(Objection objection) {
        Incoming<?> resource = resources.get(objection.kind());
        String file = resource == null ? WrittenResource.path(objection.kind()) : resource.file();
        long row = resource == null ? 0 : row(resource, objection.id());
        return objection
                .field()
                .flatMap(objection.kind()::field)
                .map(field -> Place.cell(file, row, column(field, objection.language())))
                .orElseGet(() -> Place.row(file, row));
    }

    private static String column(Field field, Optional<Language> language) {
        return new Column(
                        field,
                        field.type() == FieldType.TEXT ? language.or(() -> Optional.of(Language.EN)) : Optional.empty())
                .key();
    }

    private static long row(Incoming<?> resource, Id<?> id) {
        Optional<? extends Incoming.Thing<?>> thing =
                resource.things().stream().filter(each -> each.id().equals(id)).findFirst();
        return thing.map(Incoming.Thing::row).orElse(0L);
    }
}
