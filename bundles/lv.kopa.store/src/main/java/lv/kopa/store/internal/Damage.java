package lv.kopa.store.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Text;

/** The words in which files that cannot be used are refused. */
public final class Damage {
    private Damage() {}

    /** A message of the archive. */
    public static Text text(String key, Object... arguments) {
        return Wording.text(key, arguments);
    }

    /** Something that was read is not what was written. */
    public static InputException damaged(Path file, Text detail) {
        return fault(file, text("damaged", detail), text("damaged.cure"));
    }

    /** A file that belongs to a record or dataset is not there. */
    public static InputException missing(Path file) {
        return fault(file, text("missing"), text("damaged.cure"));
    }

    /** A fault in a file. */
    public static InputException fault(Path file, Text message, Text cure) {
        return new InputException(
                new InputFault(Optional.of(file.toString()), Optional.empty(), Optional.empty(), message, cure));
    }

    /** A fault in what a person typed. */
    public static InputException general(String key, Object... arguments) {
        return new InputException(InputFault.general(text(key, arguments), text(key + ".cure")));
    }

    /** Reads a file and tells what is wrong with it, if something is. */
    public static <T> T reading(Path file, Reading<T> reading) throws InputException, IOException {
        try {
            return reading.read();
        } catch (NewerFormatException e) {
            throw fault(file, text("newer", e.found(), e.known()), text("newer.cure"));
        } catch (MalformedException e) {
            throw damaged(file, e.detail());
        } catch (JsonProcessingException e) {
            throw damaged(
                    file,
                    e.getLocation() == null
                            ? text("detail.unreadable")
                            : text(
                                    "detail.json",
                                    String.valueOf(e.getLocation().getLineNr()),
                                    String.valueOf(e.getLocation().getColumnNr())));
        } catch (IllegalArgumentException e) {
            throw damaged(file, Text.same(String.valueOf(e.getMessage())));
        }
    }

    /** Reads a file. */
    @FunctionalInterface
    public interface Reading<T> {
        /** What the file holds. */
        T read() throws InputException, IOException;
    }
}
