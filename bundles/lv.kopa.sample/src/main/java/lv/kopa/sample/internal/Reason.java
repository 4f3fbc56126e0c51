package lv.kopa.sample.internal;

/** Why something is committed, as the log of a sample has it in both languages, the same for whoever makes it. */
enum Reason {
    FRAME("programme, rules, calls and periods", "programma, noteikumi, konkursi un periodi"),
    MEMBERS("clusters, members and governance", "klasteri, biedri un pārvaldība"),
    GRANTS("applications, grants, payments and targets", "pieteikumi, granti, maksājumi un mērķi"),
    LIFE("services, activities, support and links", "pakalpojumi, aktivitātes, atbalsts un saites"),
    VALUES("values reported for one year", "par vienu gadu ziņotās vērtības"),
    CLOSING("the periods 2017 and 2018 are closed", "periodi 2017 un 2018 ir slēgti"),
    LATE(
            "values for 2018 that came after the period was closed",
            "vērtības par 2018. gadu, kas saņemtas pēc perioda slēgšanas");

    private final String english;
    private final String latvian;

    Reason(String english, String latvian) {
        this.english = english;
        this.latvian = latvian;
    }

    String words() {
        return "SYNTHETIC: " + english + " | SINTĒTISKI: " + latvian;
    }
}
