package lv.kopa.method.mcda.internal;

import java.util.List;
import lv.kopa.method.mcda.internal.base.MatrixMethod;
import lv.kopa.method.mcda.internal.compromise.Codas;
import lv.kopa.method.mcda.internal.compromise.Edas;
import lv.kopa.method.mcda.internal.compromise.Mabac;
import lv.kopa.method.mcda.internal.compromise.Mairca;
import lv.kopa.method.mcda.internal.compromise.Marcos;
import lv.kopa.method.mcda.internal.compromise.Spotis;
import lv.kopa.method.mcda.internal.compromise.Topsis;
import lv.kopa.method.mcda.internal.compromise.Vikor;
import lv.kopa.method.mcda.internal.outranking.ElectreOne;
import lv.kopa.method.mcda.internal.outranking.ElectreThree;
import lv.kopa.method.mcda.internal.outranking.ElectreTri;
import lv.kopa.method.mcda.internal.outranking.ElectreTwo;
import lv.kopa.method.mcda.internal.outranking.Promethee;
import lv.kopa.method.mcda.internal.value.Ahp;
import lv.kopa.method.mcda.internal.value.Aras;
import lv.kopa.method.mcda.internal.value.CoCoSo;
import lv.kopa.method.mcda.internal.value.Copras;
import lv.kopa.method.mcda.internal.value.Moora;
import lv.kopa.method.mcda.internal.value.MultiMoora;
import lv.kopa.method.mcda.internal.value.Ocra;
import lv.kopa.method.mcda.internal.value.Smart;
import lv.kopa.method.mcda.internal.value.Waspas;
import lv.kopa.method.mcda.internal.value.WeightedProduct;
import lv.kopa.method.mcda.internal.value.WeightedSum;

/** All methods of the family. */
final class Methods {
    static final List<MatrixMethod> ALL = List.of(
            new Ahp(),
            new Aras(),
            new CoCoSo(),
            new Codas(),
            new Copras(),
            new Edas(),
            new ElectreOne(),
            new ElectreThree(),
            new ElectreTri(),
            new ElectreTwo(),
            new Mabac(),
            new Mairca(),
            new Marcos(),
            new Moora(),
            new MultiMoora(),
            new Ocra(),
            new Promethee(),
            new Smart(),
            new Spotis(),
            new Topsis(),
            new Vikor(),
            new Waspas(),
            new WeightedProduct(),
            new WeightedSum());

    private Methods() {}

    static MatrixMethod of(String word) {
        return ALL.stream()
                .filter(method -> method.description().id().equals("mcda." + word))
                .findFirst()
                .orElseThrow();
    }
}
