package lv.kopa.sample.internal;

import java.util.List;
import lv.kopa.registry.ActivityTag;
import lv.kopa.text.Text;

/**
 * What an invented cluster is about.
 *
 * @param name its name, without a number
 * @param sector its sector
 * @param nace codes of economic activities (NACE Rev. 2) of its members
 * @param area code of the specialisation area of RIS3
 * @param direction direction of change of RIS3
 */
record Theme(Text name, Text sector, List<String> nace, String area, ActivityTag.Direction direction) {
    private static final ActivityTag.Direction D1 = ActivityTag.Direction.D1;
    private static final ActivityTag.Direction D2 = ActivityTag.Direction.D2;
    private static final ActivityTag.Direction D3 = ActivityTag.Direction.D3;

    /** One for each cluster of a block. None bears the name or the trade of a cluster that there is. */
    static final List<Theme> ALL = List.of(
            new Theme(
                    Text.of("Amber Robotics", "Dzintara robotika"),
                    Text.of("robots for fine work", "roboti smalkiem darbiem"),
                    List.of("28.99", "28.22", "26.51", "62.01", "71.12"),
                    "A3",
                    D2),
            new Theme(
                    Text.of("Singing Drones", "Dziedošie droni"),
                    Text.of("light aircraft without pilots", "vieglie bezpilota gaisa kuģi"),
                    List.of("30.30", "26.51", "33.16", "62.01"),
                    "A3",
                    D2),
            new Theme(
                    Text.of("Northern Algae", "Ziemeļu aļģes"),
                    Text.of("farming and use of algae", "aļģu audzēšana un izmantošana"),
                    List.of("03.21", "03.22", "10.89", "20.59"),
                    "A1",
                    D1),
            new Theme(
                    Text.of("Quiet Ships", "Klusie kuģi"),
                    Text.of("boats with electric drives", "laivas ar elektropiedziņu"),
                    List.of("30.11", "30.12", "33.15", "27.11"),
                    "A4",
                    D1),
            new Theme(
                    Text.of("Moss Insulation", "Sūnu izolācija"),
                    Text.of("insulation from moss and reed", "siltumizolācija no sūnām un niedrēm"),
                    List.of("23.99", "16.29", "43.29", "20.59"),
                    "A1",
                    D1),
            new Theme(
                    Text.of("Paper Lanterns", "Papīra laternas"),
                    Text.of("lamps and paper goods", "lampas un papīra izstrādājumi"),
                    List.of("17.29", "27.40", "22.29", "74.10"),
                    "A3",
                    D1),
            new Theme(
                    Text.of("Honey Biotechnology", "Medus biotehnoloģijas"),
                    Text.of("active substances from honey", "aktīvās vielas no medus"),
                    List.of("72.11", "21.10", "21.20", "01.49"),
                    "A2",
                    D2),
            new Theme(
                    Text.of("Glass Violins", "Stikla vijoles"),
                    Text.of("instruments and technical glass", "mūzikas instrumenti un tehniskais stikls"),
                    List.of("32.20", "23.19", "23.13", "90.01"),
                    "A3",
                    D1),
            new Theme(
                    Text.of("Winter Gardens", "Ziemas dārzi"),
                    Text.of("growing plants under roofs", "augu audzēšana segtās platībās"),
                    List.of("01.13", "01.19", "01.30", "81.30"),
                    "A1",
                    D1),
            new Theme(
                    Text.of("Linen Sensors", "Linu sensori"),
                    Text.of("textiles that measure", "mērošie tekstilizstrādājumi"),
                    List.of("13.20", "13.96", "13.10", "26.51"),
                    "A3",
                    D2),
            new Theme(
                    Text.of("River Turbines", "Upju turbīnas"),
                    Text.of("small water power", "mazā hidroenerģētika"),
                    List.of("28.11", "35.11", "27.11", "42.91"),
                    "A4",
                    D3),
            new Theme(
                    Text.of("Cloud Weavers", "Mākoņu audēji"),
                    Text.of("software for weather services", "programmatūra laikapstākļu dienestiem"),
                    List.of("62.01", "62.02", "63.11", "58.29"),
                    "A5",
                    D3),
            new Theme(
                    Text.of("Stone Games", "Akmens spēles"),
                    Text.of("toys and computer games", "rotaļlietas un datorspēles"),
                    List.of("32.40", "58.21", "23.70", "62.01"),
                    "A5",
                    D2));
}
