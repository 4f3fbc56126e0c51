package lv.kopa.exchange.internal.pair;

import lv.kopa.text.Text;

/**
 * A row of the indicator table.
 *
 * @param row its number in the file
 * @param code {@code iCode}
 * @param name {@code iName}, or the code
 * @param type {@code Type}
 * @param parent {@code Parent}; of a basis what it says it of; empty where it has none
 * @param level {@code Level}; NaN where the table does not say
 * @param direction {@code Direction}: 1, −1 or 0
 * @param weight {@code Weight}, 1 where the table does not say
 * @param unit {@code Unit}
 * @param target {@code Target}; NaN where it has none
 * @param denominator {@code Denominator}; empty where it has none
 */
record MetaRow(
        long row,
        String code,
        Text name,
        MetaType type,
        String parent,
        double level,
        double direction,
        double weight,
        Text unit,
        double target,
        String denominator) {}
