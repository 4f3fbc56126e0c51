package lv.kopa.sample.internal;

import java.util.List;
import lv.kopa.registry.Service.Group;
import lv.kopa.text.Text;

/**
 * A service as the proposed catalogue of services has it.
 *
 * @param code its code
 * @param group what it belongs to
 * @param name what people call it
 * @param value what one use is worth on the market, in EUR, roughly
 */
record Offer(String code, Group group, Text name, int value) {
    static final List<Offer> ALL = List.of(
            new Offer(
                    "SV-01",
                    Group.ONBOARDING,
                    Text.of("Welcome meeting and cluster introduction", "Iepazīšanās tikšanās un ievads klasterī"),
                    120),
            new Offer(
                    "SV-02",
                    Group.ONBOARDING,
                    Text.of("Needs and capability assessment", "Vajadzību un spēju izvērtējums"),
                    450),
            new Offer(
                    "SV-04",
                    Group.NETWORKING,
                    Text.of("Member events and breakfasts", "Biedru pasākumi un tikšanās"),
                    60),
            new Offer(
                    "SV-05",
                    Group.NETWORKING,
                    Text.of("Partner matchmaking inside the cluster", "Partneru meklēšana klasterī"),
                    180),
            new Offer(
                    "SV-08",
                    Group.RESEARCH,
                    Text.of("Contact with research organisations", "Kontaktu veidošana ar pētniecības organizācijām"),
                    250),
            new Offer(
                    "SV-10",
                    Group.RESEARCH,
                    Text.of(
                            "Access to testing, prototyping, demonstration",
                            "Piekļuve testēšanai, prototipēšanai, demonstrācijām"),
                    1400),
            new Offer("SV-12", Group.MARKET, Text.of("Market and sector studies", "Tirgus un nozares pētījumi"), 600),
            new Offer(
                    "SV-13",
                    Group.MARKET,
                    Text.of("Joint marketing and cluster visibility", "Kopīgs mārketings un klastera atpazīstamība"),
                    350),
            new Offer("SV-15", Group.INTERNATIONALISATION, Text.of("Trade missions", "Tirdzniecības misijas"), 1800),
            new Offer(
                    "SV-16",
                    Group.INTERNATIONALISATION,
                    Text.of("Joint stand at international fair", "Kopstends starptautiskā izstādē"),
                    2600),
            new Offer("SV-17", Group.INTERNATIONALISATION, Text.of("Export mentoring", "Eksporta mentorings"), 900),
            new Offer("SV-20", Group.HUMAN_CAPITAL, Text.of("Training and seminars", "Apmācības un semināri"), 280),
            new Offer(
                    "SV-21",
                    Group.HUMAN_CAPITAL,
                    Text.of(
                            "Cooperation with education (internships, curricula)",
                            "Sadarbība ar izglītības iestādēm (prakses, programmas)"),
                    200),
            new Offer(
                    "SV-24",
                    Group.FINANCING,
                    Text.of(
                            "Help with project applications and consortia",
                            "Palīdzība projektu pieteikumos un konsorcijos"),
                    800),
            new Offer(
                    "SV-25",
                    Group.POLICY,
                    Text.of(
                            "Representation of interests, RIS3 entrepreneurial discovery",
                            "Interešu pārstāvība, uzņēmējdarbības atklājuma process (RIS3)"),
                    150));
}
