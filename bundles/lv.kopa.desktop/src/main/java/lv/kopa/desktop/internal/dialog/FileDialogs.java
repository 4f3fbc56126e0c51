package lv.kopa.desktop.internal.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.workbench.FileQuestion;
import lv.kopa.workbench.Memory;
import lv.kopa.workbench.Workbench;

/** Asks for files and folders. Begins in the folder that was chosen last. */
public final class FileDialogs {
    private static final Messages MESSAGES = Messages.of(FileDialogs.class);
    private static final String FOLDER = "file.folder";

    private FileDialogs() {}

    /** The file or folder that the person chose; nothing if the dialog was left. */
    public static Optional<Path> ask(FileQuestion question, Workbench workbench) {
        Language language = workbench.language();
        JFileChooser chooser = chooser(question, workbench);
        String approve = MESSAGES.text("file." + question.purpose().name().toLowerCase(Locale.ROOT))
                .in(language);
        while (chooser.showDialog(Dialogs.front(workbench.window()), approve) == JFileChooser.APPROVE_OPTION) {
            Path chosen = complete(chooser.getSelectedFile().toPath(), question);
            if (question.purpose() == FileQuestion.Purpose.SAVE
                    && Files.exists(chosen)
                    && !replace(chosen, workbench)) {
                continue;
            }
            Path folder = Files.isDirectory(chosen) ? chosen : chosen.getParent();
            if (folder != null) {
                workbench.memory().put(FOLDER, List.of(folder.toString()));
            }
            return Optional.of(chosen);
        }
        return Optional.empty();
    }

    /** The folder from which or into which a file was chosen last. */
    public static Optional<Path> lastFolder(Memory memory) {
        try {
            return memory.get(FOLDER).stream().findFirst().map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty(); // somebody wrote into the file
        }
    }

    private static JFileChooser chooser(FileQuestion question, Workbench workbench) {
        Language language = workbench.language();
        JFileChooser chooser = new JFileChooser(
                lastFolder(workbench.memory()).map(Path::toFile).orElse(null));
        chooser.setLocale(language.locale());
        chooser.setDialogTitle(question.title().in(language));
        chooser.setFileSelectionMode(
                question.purpose() == FileQuestion.Purpose.FOLDER
                        ? JFileChooser.DIRECTORIES_ONLY
                        : JFileChooser.FILES_ONLY);
        for (FileQuestion.Filter filter : question.filters()) {
            chooser.addChoosableFileFilter(new FileNameExtensionFilter(
                    filter.name().in(language), filter.endings().toArray(String[]::new)));
        }
        if (!question.filters().isEmpty()) {
            chooser.setFileFilter(chooser.getChoosableFileFilters()[1]);
        }
        question.suggestion().ifPresent(name -> chooser.setSelectedFile(new File(name)));
        return chooser;
    }

    private static Path complete(Path chosen, FileQuestion question) {
        String name = chosen.getFileName().toString();
        boolean bare = name.lastIndexOf('.') <= 0;
        return question.purpose() == FileQuestion.Purpose.SAVE
                        && bare
                        && !question.filters().isEmpty()
                ? chosen.resolveSibling(
                        name + "." + question.filters().get(0).endings().get(0))
                : chosen;
    }

    private static boolean replace(Path file, Workbench workbench) {
        Language language = workbench.language();
        String[] options = {
            MESSAGES.text("file.replace").in(language),
            MESSAGES.text("file.keep").in(language)
        };
        return JOptionPane.showOptionDialog(
                        Dialogs.front(workbench.window()),
                        MESSAGES.text("file.exists", file.getFileName().toString())
                                .in(language),
                        MESSAGES.text("file.exists.title").in(language),
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.WARNING_MESSAGE,
                        null,
                        options,
                        options[1])
                == 0;
    }
}
