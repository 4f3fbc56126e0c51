package lv.kopa.desktop.evaluation.internal.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.ParameterType.Location;
import lv.kopa.text.Text;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.FileQuestion.Filter;
import lv.kopa.workbench.FileQuestion.Purpose;
import lv.kopa.workbench.Workbench;

/** The questions for files that settings lead to. */
final class Questions {
    private static final List<Filter> JSON = List.of(new Filter(Words.text("json"), List.of("json")));

    private Questions() {}

    static FileQuestion open() {
        return new FileQuestion(Words.text("open.title"), Purpose.OPEN, JSON, Optional.empty());
    }

    static FileQuestion save(String method) {
        return new FileQuestion(Words.text("save.title"), Purpose.SAVE, JSON, Optional.of(method + ".json"));
    }

    /** What a field of the form asks for. */
    static Optional<Path> ask(String title, Location wanted, Workbench workbench) {
        Purpose purpose = wanted.purpose() == Location.Purpose.WRITE ? Purpose.SAVE : Purpose.OPEN;
        List<Filter> filters = wanted.kinds().stream()
                .map(kind -> new Filter(kind.name(), kind.endings()))
                .toList();
        return workbench.ask(new FileQuestion(
                Text.same(title),
                wanted.form() == Location.Form.FOLDER ? Purpose.FOLDER : purpose,
                filters,
                Optional.empty()));
    }
}
