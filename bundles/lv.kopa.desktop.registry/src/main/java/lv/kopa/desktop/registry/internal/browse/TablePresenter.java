package lv.kopa.desktop.registry.internal.browse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.kopa.desktop.registry.internal.Laters;
import lv.kopa.desktop.registry.internal.Listed;
import lv.kopa.desktop.registry.internal.Sight;
import lv.kopa.desktop.registry.internal.Spot;
import lv.kopa.desktop.registry.internal.Titles;
import lv.kopa.desktop.registry.internal.Words;
import lv.kopa.registry.Field;
import lv.kopa.registry.Row;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Language;
import lv.kopa.widget.Later;
import lv.kopa.widget.TableCopy;
import lv.kopa.workbench.Notice;
import lv.kopa.workbench.Workbench;

/** Has the rows that are looked at fetched, page by page, and keeps what is pointed at with all other views. */
final class TablePresenter {
    /** Rows of a page. */
    static final int PAGE = 200;

    /** Pages that are waited for; whoever scrolls further does not wait for those that were passed. */
    private static final int WAITED_FOR = 3;

    private final Workbench workbench;
    private final Screen screen;
    private final Later<Loaded> first;
    private final Later<Lines.Some> more;
    private final Later<Optional<Integer>> finding;
    private final Map<Integer, List<TableRow>> pages = new HashMap<>();
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private Optional<Integer> asked = Optional.empty();
    private Optional<Lines> lines = Optional.empty();
    private Lines.Wish wish;
    private int total;

    /** What is seen. */
    interface Screen {
        /** No programme is open. */
        void none();

        /** Shows other rows: their number, in these columns. */
        void show(Shown shown);

        /** Some rows are here now for which there was nothing to show. */
        void came(int from, int to);

        /** Goes to a row, or to none. */
        void go(Optional<Integer> row);

        /** Puts something on the clipboard. */
        void copy(TableCopy copy);
    }

    /**
     * What there is to show.
     *
     * @param about the thing to which the rows refer, in words; empty for all
     * @param held whether they are sorted by what the registry holds, not as they read
     */
    record Shown(
            Sight sight, Lines.Wish wish, List<Heading> headings, int total, Optional<String> about, boolean held) {}

    private record Loaded(Lines lines, Lines.Some some, Shown shown) {}

    TablePresenter(Workbench workbench, Screen screen, Laters laters) {
        this.workbench = workbench;
        this.screen = screen;
        first = laters.to(this::loaded);
        more = laters.to(this::more);
        finding = laters.to(place -> place.ifPresent(found -> screen.go(Optional.of(found))));
        Sight.shared(workbench).follow(sight -> sight.ifPresentOrElse(now -> ask(), this::none));
        Listed.shared(workbench).follow(this::list);
        Spot.shared(workbench).follow(this::point);
    }

    private void none() {
        close();
        lines = Optional.empty();
        wish = null; // another programme is looked at anew
        pages.clear();
        screen.none();
    }

    private void list(Optional<Listed> listed) {
        listed.ifPresent(now -> {
            if (wish == null || !wish.listed().equals(now)) {
                wish = Lines.Wish.first(now);
                ask();
            }
        });
    }

    /** The person looks for words; empty for all rows. */
    void search(String words) {
        if (wish != null && !wish.words().equals(words)) {
            wish = wish.saying(words);
            ask();
        }
    }

    /** The person sorts by a column; by the same again, the other way round. */
    void sort(Heading heading) {
        if (wish != null && heading.sorts()) {
            Optional<String> order = heading.field().map(Field::name);
            wish = wish.by(order, wish.order().equals(order) && !wish.descending());
            ask();
        }
    }

    private void ask() {
        Optional<Sight> sight = Sight.shared(workbench).get();
        if (sight.isPresent() && wish != null) {
            Language language = workbench.language();
            Lines.Wish wanting = wish;
            first.ask(() -> load(sight.get(), wanting, language));
        }
    }

    private static Loaded load(Sight sight, Lines.Wish wish, Language language) {
        Snapshot snapshot = sight.snapshot();
        Lines lines = Lines.of(snapshot, language, wish);
        Lines.Some some = lines.page(0, PAGE);
        Optional<String> about = wish.listed().of().map(of -> new Titles(snapshot, language).of(of.row()));
        List<Heading> headings = Heading.of(wish.listed().kind(), language);
        return new Loaded(lines, some, new Shown(sight, wish, headings, some.total(), about, lines.held()));
    }

    private void loaded(Loaded loaded) {
        more.forget();
        asked = Optional.empty();
        wanted.clear();
        pages.clear();
        pages.put(0, loaded.some().rows());
        lines = Optional.of(loaded.lines());
        total = loaded.some().total();
        screen.show(loaded.shown());
        point(Spot.shared(workbench).get());
    }

    /** A row, if it is here; else it is fetched. */
    Optional<TableRow> row(int index) {
        List<TableRow> page = pages.get(index / PAGE);
        if (page == null) {
            want(index / PAGE);
            return Optional.empty();
        }
        int at = index % PAGE;
        return at < page.size() ? Optional.of(page.get(at)) : Optional.empty();
    }

    private void want(int page) {
        if (asked.filter(each -> each == page).isEmpty()) {
            wanted.remove(page);
            wanted.addFirst(page);
            while (wanted.size() > WAITED_FOR) {
                wanted.removeLast();
            }
            next();
        }
    }

    private void next() {
        if (asked.isEmpty() && !wanted.isEmpty()) {
            lines.ifPresent(from -> {
                int page = wanted.removeFirst();
                asked = Optional.of(page);
                more.ask(() -> from.page(page * PAGE, PAGE));
            });
        }
    }

    private void more(Lines.Some some) {
        asked = Optional.empty();
        pages.put(some.from() / PAGE, some.rows());
        screen.came(some.from(), Math.min(total, some.from() + PAGE) - 1);
        next();
    }

    private void point(Optional<Row> spot) {
        Optional<Row> here = spot.filter(
                row -> wish != null && row.kind().equals(wish.listed().kind()));
        Optional<Integer> place = here.flatMap(this::place);
        if (here.isEmpty() || place.isPresent()) {
            finding.forget();
            screen.go(place);
        } else if (lines.isPresent() && lines.get().wish().equals(wish)) {
            Lines now = lines.get();
            finding.ask(() -> now.place(here.get()));
        }
    }

    private Optional<Integer> place(Row row) {
        for (Map.Entry<Integer, List<TableRow>> page : pages.entrySet()) {
            for (int i = 0; i < page.getValue().size(); i++) {
                if (page.getValue().get(i).row().equals(row)) {
                    return Optional.of(page.getKey() * PAGE + i);
                }
            }
        }
        return Optional.empty();
    }

    /** The person has gone to a row. */
    void select(int index) {
        row(index).ifPresent(row -> Spot.shared(workbench).set(row.row()));
    }

    /** The person wants all things of a kind, or all that are listed of one thing again. */
    void list(Listed listed) {
        Listed.shared(workbench).set(listed);
    }

    /** The person copies rows. */
    void copy(List<Integer> indices) {
        List<TableRow> rows =
                indices.stream().map(this::row).flatMap(Optional::stream).toList();
        lines.ifPresent(from -> copy(from, lines -> rows));
    }

    /** The person copies all rows, also those that are not here yet. */
    void copyAll() {
        lines.ifPresent(from -> copy(from, Lines::all));
    }

    private void copy(Lines from, Function<Lines, List<TableRow>> which) {
        workbench.jobs().prepare(Words.text("copy.job"), monitor -> from.content(which.apply(from)), content -> {
            screen.copy(TableCopy.of(content, workbench.language()));
            workbench.tell(Notice.info(Words.text("copied", content.size())));
        });
    }

    void close() {
        first.forget();
        more.forget();
        finding.forget();
    }
}
