package lv.kopa.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.evaluation.ParameterType.Location;
import lv.kopa.text.Text;

/**
 * A question for a file or folder.
 *
 * @param title title of the dialog
 * @param purpose what it is wanted for
 * @param filters kinds of files to choose from; none for all
 * @param suggestion name of the file that is suggested for saving
 */
public record FileQuestion(Text title, Purpose purpose, List<Filter> filters, Optional<String> suggestion) {

    /** What a file is wanted for. */
    public enum Purpose {
        /** To read a file that is there. */
        OPEN,
        /** To write a file; if it is there, the person is asked whether to replace it. */
        SAVE,
        /** To read from or write into a folder. */
        FOLDER
    }

    /**
     * A kind of files.
     *
     * @param name what people call them
     * @param endings endings of their names without the dot, lower case; the first is added where there is none
     */
    public record Filter(Text name, List<String> endings) {
        /** Copies the list. */
        public Filter {
            Objects.requireNonNull(name);
            endings = List.copyOf(endings);
        }
    }

    /** Copies the list. */
    public FileQuestion {
        Objects.requireNonNull(title);
        Objects.requireNonNull(purpose);
        filters = List.copyOf(filters);
        Objects.requireNonNull(suggestion);
    }

    /**
     * What a parameter that is a file or folder asks for: with this, and {@link Workbench#ask}, a form asks as the window
     * does.
     *
     * @param title what is asked for, in the language of the window
     * @param wanted type of the parameter
     * @param now its value now
     */
    public static FileQuestion of(String title, Location wanted, Optional<Path> now) {
        boolean written = wanted.purpose() == Location.Purpose.WRITE;
        Purpose file = written ? Purpose.SAVE : Purpose.OPEN;
        return new FileQuestion(
                Text.same(title),
                wanted.form() == Location.Form.FOLDER ? Purpose.FOLDER : file,
                wanted.kinds().stream()
                        .map(kind -> new Filter(kind.name(), kind.endings()))
                        .toList(),
                now.filter(path -> written).map(Path::getFileName).map(Path::toString));
    }
}
