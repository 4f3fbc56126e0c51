package lv.kopa.evaluation;

import java.util.Optional;
import lv.kopa.text.Text;

/**
 * One thing that is wrong with what a person gave.
 *
 * @param file name of the file, where it is in one; with the sheet, where there are several
 * @param row number of the line or row as an editor or spreadsheet counts, from 1
 * @param column name of the column
 * @param message what is wrong
 * @param cure what to do
 */
public record InputFault(Optional<String> file, Optional<Long> row, Optional<String> column, Text message, Text cure) {

    /** A fault that lies in no particular place. */
    public static InputFault general(Text message, Text cure) {
        return new InputFault(Optional.empty(), Optional.empty(), Optional.empty(), message, cure);
    }
}
