package lv.kopa.widget;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JComponent;
import lv.kopa.report.Block;
import lv.kopa.report.Figure;
import lv.kopa.report.Palette;
import lv.kopa.text.Language;

/**
 * How figures and reports are shown, and who is told what happens in them.
 *
 * @param language language of all words
 * @param colours the colours now; asked whenever something is painted, so that they may change with the theme
 * @param select given the subject of a mark that the person chose
 * @param failed given what a figure threw
 * @param save saves a figure as a picture; figures offer it if it is there
 * @param tables makes the component that shows a table; a plain one if it is not there
 */
public record Reading(
        Language language,
        Supplier<Palette> colours,
        Consumer<String> select,
        Consumer<Throwable> failed,
        Optional<Consumer<Figure>> save,
        Optional<Function<Block.Table, JComponent>> tables) {

    /** Rejects nulls. */
    public Reading {
        Objects.requireNonNull(language);
        Objects.requireNonNull(colours);
        Objects.requireNonNull(select);
        Objects.requireNonNull(failed);
        Objects.requireNonNull(save);
        Objects.requireNonNull(tables);
    }

    /** Reading in a language and in colours, with nobody told of anything. */
    public static Reading in(Language language, Supplier<Palette> colours) {
        return new Reading(language, colours, subject -> {}, failure -> {}, Optional.empty(), Optional.empty());
    }

    /** The same, with this one told what the person selects. */
    public Reading onSelect(Consumer<String> listener) {
        return new Reading(language, colours, listener, failed, save, tables);
    }

    /** The same, with this one told what figures throw. */
    public Reading onFailure(Consumer<Throwable> listener) {
        return new Reading(language, colours, select, listener, save, tables);
    }

    /** The same, with figures that can be saved. */
    public Reading savingWith(Consumer<Figure> saver) {
        return new Reading(language, colours, select, failed, Optional.of(saver), tables);
    }

    /** The same, with tables shown by components of one's own. */
    public Reading withTables(Function<Block.Table, JComponent> maker) {
        return new Reading(language, colours, select, failed, save, Optional.of(maker));
    }
}
