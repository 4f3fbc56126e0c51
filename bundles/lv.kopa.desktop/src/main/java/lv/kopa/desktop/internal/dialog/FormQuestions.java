package lv.kopa.desktop.internal.dialog;

import java.util.List;
import lv.kopa.evaluation.FileKind;
import lv.kopa.evaluation.ParameterType.Location;
import lv.kopa.text.Text;
import lv.kopa.widget.FormFiles;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Workbench;

/** Lets forms ask for files and folders as the window does. */
public final class FormQuestions {
    private FormQuestions() {}

    /** Asks through a workbench. */
    public static FormFiles over(Workbench workbench) {
        return (title, wanted, now) -> workbench.ask(new FileQuestion(
                Text.same(title),
                purpose(wanted),
                filters(wanted.kinds()),
                now.map(path -> path.getFileName())
                        .filter(name -> wanted.purpose() == Location.Purpose.WRITE)
                        .map(String::valueOf)));
    }

    private static FileQuestion.Purpose purpose(Location wanted) {
        if (wanted.form() == Location.Form.FOLDER) {
            return FileQuestion.Purpose.FOLDER;
        }
        return wanted.purpose() == Location.Purpose.READ ? FileQuestion.Purpose.OPEN : FileQuestion.Purpose.SAVE;
    }

    private static List<FileQuestion.Filter> filters(List<FileKind> kinds) {
        return kinds.stream()
                .map(kind -> new FileQuestion.Filter(kind.name(), kind.endings()))
                .toList();
    }
}
