package lv.kopa.engine.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lv.kopa.engine.internal.foreign.Answer;
import lv.kopa.engine.internal.foreign.Descriptions;
import lv.kopa.engine.internal.foreign.ForeignCode;
import lv.kopa.engine.internal.foreign.Offer;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.Study;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.StudyRequest;

/** The studies that are here now; of two with the same id the one that was there first counts. */
public final class StudyRegistry {
    private final Supplier<? extends Collection<Offer<Study>>> offers;
    private final Descriptions<Study, StudyDescription> descriptions;

    /** The studies among these offers, which change while the program runs. */
    public StudyRegistry(ForeignCode foreign, Supplier<? extends Collection<Offer<Study>>> offers) {
        this.offers = offers;
        descriptions = new Descriptions<>(foreign, Study::description);
    }

    /** No studies. */
    static StudyRegistry none(ForeignCode foreign) {
        return new StudyRegistry(foreign, List::<Offer<Study>>of);
    }

    private record Present(StudyDescription description, Offer<Study> offer) {}

    private Map<String, Present> all() {
        Map<String, Present> byId = new LinkedHashMap<>();
        descriptions.of(List.copyOf(offers.get())).forEach((offer, answer) -> {
            if (answer instanceof Answer.Given<StudyDescription> given) {
                byId.putIfAbsent(given.value().id(), new Present(given.value(), offer));
            }
        });
        return byId;
    }

    /** What they say of themselves, the highest service ranking first. */
    List<StudyDescription> descriptions() {
        return all().values().stream().map(Present::description).toList();
    }

    /**
     * Binds the studies that are wanted.
     *
     * @throws InputException naming every study that is not here and every argument at fault
     */
    List<BoundStudy> bind(List<StudyRequest> wanted) throws InputException {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<String, Present> here = all();
        List<BoundStudy> bound = new ArrayList<>();
        List<InputFault> faults = new ArrayList<>();
        for (StudyRequest each : wanted) {
            Present present = here.get(each.id());
            if (present == null) {
                faults.add(InputFault.general(
                        Wording.text("no-study", each.id(), String.join(", ", here.keySet())),
                        Wording.text("no-study.cure")));
                continue;
            }
            ParameterTree.Binding binding = present.description().parameters().bind(each.arguments());
            binding.faults()
                    .forEach(fault -> faults.add(InputFault.general(
                            Wording.text("study-argument", each.id(), fault.key(), fault.text()),
                            Wording.text("study-argument.cure"))));
            binding.arguments()
                    .ifPresent((Arguments arguments) -> bound.add(new BoundStudy(
                            present.description(),
                            present.offer(),
                            arguments,
                            present.offer().contributor().identity())));
        }
        if (!faults.isEmpty()) {
            throw new InputException(faults);
        }
        return bound;
    }
}
