package lv.kopa.sample.internal;

import java.util.List;
import lv.kopa.text.Language;
import lv.kopa.text.Text;

/** Invented names, each of which says that it is. */
final class Names {
    private static final List<Text> OF_WHAT = List.of(
            Text.of("Golden", "Zelta"),
            Text.of("Silver", "Sudraba"),
            Text.of("Copper", "Vara"),
            Text.of("Misty", "Miglas"),
            Text.of("Dewy", "Rasas"),
            Text.of("Sunny", "Saules"),
            Text.of("Moonlit", "Mēness"),
            Text.of("Windy", "Vēja"),
            Text.of("Snowy", "Sniega"),
            Text.of("Icy", "Ledus"),
            Text.of("Sea", "Jūras"),
            Text.of("River", "Upes"),
            Text.of("Forest", "Meža"),
            Text.of("Meadow", "Pļavas"),
            Text.of("Hill", "Kalna"),
            Text.of("Morning", "Rīta"),
            Text.of("Evening", "Vakara"),
            Text.of("Winter", "Ziemas"),
            Text.of("Autumn", "Rudens"),
            Text.of("Starry", "Zvaigžņu"),
            Text.of("Stone", "Akmens"),
            Text.of("Sandy", "Smilšu"),
            Text.of("Paper", "Papīra"));
    private static final List<Text> WHAT = List.of(
            Text.of("Woodpecker", "dzenis"),
            Text.of("Squirrel", "vāvere"),
            Text.of("Fox", "lapsa"),
            Text.of("Hedgehog", "ezis"),
            Text.of("Beaver", "bebrs"),
            Text.of("Otter", "ūdrs"),
            Text.of("Stork", "stārķis"),
            Text.of("Crane", "dzērve"),
            Text.of("Wagtail", "cielava"),
            Text.of("Owl", "pūce"),
            Text.of("Starling", "strazds"),
            Text.of("Nightingale", "lakstīgala"),
            Text.of("Snail", "gliemezis"),
            Text.of("Ladybird", "mārīte"),
            Text.of("Dragonfly", "spāre"),
            Text.of("Butterfly", "tauriņš"),
            Text.of("Bumblebee", "kamene"),
            Text.of("Crow", "vārna"),
            Text.of("Swan", "gulbis"),
            Text.of("Gull", "kaija"),
            Text.of("Seal", "ronis"),
            Text.of("Lynx", "lūsis"),
            Text.of("Elk", "alnis"),
            Text.of("Roe Deer", "stirna"),
            Text.of("Marten", "cauna"),
            Text.of("Spider", "zirneklis"),
            Text.of("Grasshopper", "sienāzis"),
            Text.of("Frog", "varde"),
            Text.of("Badger", "āpsis"));
    private static final List<String> WOMEN =
            List.of("Agnese", "Baiba", "Dace", "Evija", "Gunta", "Ilze", "Kristīne", "Liene", "Maija", "Zane");
    private static final List<String> MEN =
            List.of("Andris", "Guntars", "Edgars", "Ivars", "Jānis", "Kaspars", "Māris", "Oskars", "Pēteris", "Uldis");
    /** Surnames that nobody bears: of a man, of a woman. */
    private static final List<Text> SURNAMES = List.of(
            Text.of("Sintētkalns", "Sintētkalna"),
            Text.of("Sintētozols", "Sintētozola"),
            Text.of("Sintētbērzs", "Sintētbērza"),
            Text.of("Sintētlācis", "Sintētlāce"),
            Text.of("Sintētkrasts", "Sintētkrasta"),
            Text.of("Sintētvītols", "Sintētvītola"),
            Text.of("Sintētzariņš", "Sintētzariņa"),
            Text.of("Sintētstraume", "Sintētstraume"),
            Text.of("Sintētpriede", "Sintētpriede"));

    private Names() {}

    static Text programme() {
        return Text.of("SYNTHETIC cluster programme", "SINTĒTISKA klasteru programma");
    }

    /** The name of a cluster; from the second block on with the number of the block, so that no two are the same. */
    static Text cluster(Theme theme, int block) {
        Text name = theme(theme, block);
        return Text.of(
                "SYNTHETIC Cluster " + name.in(Language.EN), "SINTĒTISKS klasteris „" + name.in(Language.LV) + "”");
    }

    private static Text theme(Theme theme, int block) {
        return block == 0 ? theme.name() : Text.joined(" ", List.of(theme.name(), Text.same("" + (block + 1))));
    }

    static Text association(Theme theme, int block) {
        Text name = theme(theme, block);
        return Text.of(
                "SYNTHETIC Association " + name.in(Language.EN), "SINTĒTISKA biedrība „" + name.in(Language.LV) + "”");
    }

    static Text firm(int number) {
        Text ofWhat = OF_WHAT.get(number % OF_WHAT.size());
        Text what = WHAT.get(number % WHAT.size());
        return Text.of(
                "SYNTHETIC " + ofWhat.in(Language.EN) + " " + what.in(Language.EN) + " " + number + " Ltd",
                "SINTĒTISKA SIA „" + ofWhat.in(Language.LV) + " " + what.in(Language.LV) + " " + number + "”");
    }

    static Text soleTrader(int number) {
        return Text.of("SYNTHETIC sole trader " + number, "SINTĒTISKS individuālais komersants " + number);
    }

    static Text institute(Theme theme, int number) {
        return Text.of(
                "SYNTHETIC Institute for " + theme.name().in(Language.EN) + " " + number,
                "SINTĒTISKS institūts „" + theme.name().in(Language.LV) + " " + number + "”");
    }

    static Text school(int number) {
        return Text.of("SYNTHETIC Technical School " + number, "SINTĒTISKA tehniskā skola Nr. " + number);
    }

    static Text municipality(int number) {
        return Text.of("SYNTHETIC Municipality " + number, "SINTĒTISKA pašvaldība Nr. " + number);
    }

    static String person(int number) {
        int turn = number / 2;
        boolean woman = number % 2 == 0;
        String given = (woman ? WOMEN : MEN).get(turn % WOMEN.size());
        return given + " " + SURNAMES.get(turn % SURNAMES.size()).in(woman ? Language.LV : Language.EN);
    }
}
