package lv.kopa.desktop.evaluation.internal.arguments;

import java.util.List;
import java.util.Optional;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.FileQuestion.Filter;
import lv.kopa.workbench.FileQuestion.Purpose;

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
}
