package lv.kopa.desktop.internal.dialog;

import java.util.List;
import java.util.Optional;
import javax.swing.UIManager;
import lv.kopa.text.Language;
import lv.kopa.text.Messages;
import lv.kopa.widget.Caption;

/** What Swing itself says, in the language of the window: Swing speaks that of the system, and no Latvian at all. */
public final class SwingWords {
    private static final Messages MESSAGES = Messages.of(SwingWords.class);
    private static final String TEXT = "Text";
    private static final List<String> KEYS = List.of(
            "FileChooser.acceptAllFileFilterText",
            "FileChooser.cancelButtonText",
            "FileChooser.cancelButtonToolTipText",
            "FileChooser.detailsViewActionLabelText",
            "FileChooser.detailsViewButtonAccessibleName",
            "FileChooser.detailsViewButtonToolTipText",
            "FileChooser.directoryOpenButtonText",
            "FileChooser.directoryOpenButtonToolTipText",
            "FileChooser.fileAttrHeaderText",
            "FileChooser.fileDateHeaderText",
            "FileChooser.fileNameHeaderText",
            "FileChooser.fileNameLabelText",
            "FileChooser.fileSizeHeaderText",
            "FileChooser.fileTypeHeaderText",
            "FileChooser.filesDetailsAccessibleName",
            "FileChooser.filesListAccessibleName",
            "FileChooser.filesOfTypeLabelText",
            "FileChooser.folderNameLabelText",
            "FileChooser.homeFolderAccessibleName",
            "FileChooser.homeFolderToolTipText",
            "FileChooser.listViewActionLabelText",
            "FileChooser.listViewButtonAccessibleName",
            "FileChooser.listViewButtonToolTipText",
            "FileChooser.lookInLabelText",
            "FileChooser.newFolderAccessibleName",
            "FileChooser.newFolderActionLabelText",
            "FileChooser.newFolderErrorText",
            "FileChooser.newFolderParentDoesntExistText",
            "FileChooser.newFolderParentDoesntExistTitleText",
            "FileChooser.newFolderToolTipText",
            "FileChooser.openButtonToolTipText",
            "FileChooser.refreshActionLabelText",
            "FileChooser.renameErrorFileExistsText",
            "FileChooser.renameErrorText",
            "FileChooser.renameErrorTitleText",
            "FileChooser.saveButtonToolTipText",
            "FileChooser.saveInLabelText",
            "FileChooser.upFolderAccessibleName",
            "FileChooser.upFolderToolTipText",
            "FileChooser.viewMenuLabelText",
            "OptionPane.cancelButtonText",
            "OptionPane.noButtonText",
            "OptionPane.okButtonText",
            "OptionPane.yesButtonText",
            "TabbedPane.moreTabsButtonToolTipText");

    private SwingWords() {}

    /** From now on Swing says what it says in this language. */
    public static void speak(Language language) {
        KEYS.forEach(key -> put(key, Caption.of(MESSAGES.text(key, "{0}").in(language))));
    }

    private static void put(String key, Caption label) {
        UIManager.put(key, label.words());
        if (key.endsWith(TEXT)) {
            UIManager.put(
                    key.substring(0, key.length() - TEXT.length()) + "Mnemonic",
                    Optional.of(label.mnemonic())
                            .filter(letter -> letter != 0)
                            .map(letter -> String.valueOf((int) letter))
                            .orElse(null));
        }
    }
}
