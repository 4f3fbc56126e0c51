package lv.kopa.exchange.internal.datapackage;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.exchange.internal.datapackage.RowReader.Step;
import lv.kopa.exchange.internal.table.Limits;
import lv.kopa.exchange.internal.table.TextEncoding;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Timeline;

/** Reads the rows of one kind. */
final class ResourceReader<T extends Entry> {
    private static final String MARK = "\uFEFF";

    private final PackageSource source;
    private final Kind<T> kind;
    private final Descriptor.Resource resource;
    private final Faults faults;
    private final Budget budget;
    private final Runnable everyThousand;
    private final List<Step<T>> steps = new ArrayList<>();
    private Set<String> absent = Set.of();
    private long line;

    /**
     * @param everyThousand called after each thousand rows, or some of the bytes; may throw to stop
     */
    ResourceReader(
            PackageSource source,
            Kind<T> kind,
            Descriptor.Resource resource,
            Faults faults,
            Budget budget,
            Runnable everyThousand) {
        this.source = source;
        this.kind = kind;
        this.resource = resource;
        this.faults = faults;
        this.budget = budget;
        this.everyThousand = everyThousand;
    }

    /** What the resource brings, as far as it can be read; what is wrong goes to the faults. */
    Incoming<T> read() throws IOException {
        Optional<InputStream> file = source.file(resource.path());
        if (file.isEmpty()) {
            faults.add(
                    Place.file(resource.path()),
                    source.isLink(resource.path()) ? "package.link" : "package.fileMissing");
        } else {
            try (InputStream in = file.get()) {
                if (asWritten()) {
                    rows(in);
                }
            } catch (UncheckedIOException e) {
                tell(e.getCause());
            } catch (CsvParseException e) {
                faults.add(Place.row(resource.path(), line + 1), "row.broken", Limits.COLUMNS, Limits.CELL);
            } catch (ZipException | EOFException | ArchiveSource.BombException e) {
                tell(e);
            }
        }
        return new Incoming<>(kind, resource.path(), absent, things());
    }

    /** Whether it is what its hash says. Asked first: in a file that was damaged each row may be wrong in its own way. */
    private boolean asWritten() throws IOException {
        if (resource.sha256().isEmpty()) {
            return true;
        }
        boolean same;
        try (InputStream in = source.file(resource.path()).orElseThrow()) {
            same = resource.sha256().get().equals(Hashes.of(in, everyThousand));
        }
        if (!same) {
            faults.add(Place.file(resource.path()), "package.hash", kind.name());
        }
        return same;
    }

    private void tell(IOException e) throws IOException {
        if (e instanceof CharacterCodingException) {
            try (InputStream again = source.file(resource.path()).orElseThrow()) {
                long foreign = TextEncoding.UTF_8.lineOfForeignBytes(again);
                faults.add(Place.row(resource.path(), foreign), "package.encoding");
            }
        } else {
            PackageSource.tell(e, Place.file(resource.path()), faults);
        }
    }

    private void rows(InputStream in) {
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(resource.delimiter())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(Limits.CELL)
                .ofCsvRecord(TextEncoding.UTF_8.reader(in));
        Iterator<CsvRecord> rows = records.iterator();
        if (!rows.hasNext()) {
            faults.add(Place.file(resource.path()), "package.fileEmpty");
            return;
        }
        int before = faults.count();
        Heading heading = heading(rows.next());
        absent = heading.absent();
        if (faults.count() > before) {
            return;
        }
        RowReader<T> reader = new RowReader<>(kind, resource.path(), heading, faults);
        while (rows.hasNext() && !faults.enough()) {
            CsvRecord row = rows.next();
            line = row.getStartingLineNumber();
            if (!budget.take()) {
                steps.clear();
                budget.tell(Place.row(resource.path(), line), faults);
                return;
            }
            reader.read(row).ifPresent(steps::add);
            if (budget.taken() % 1000 == 0) {
                everyThousand.run();
            }
        }
    }

    private Heading heading(CsvRecord row) {
        line = row.getStartingLineNumber();
        List<String> cells = new ArrayList<>(row.getFields());
        if (cells.get(0).startsWith(MARK)) {
            cells.set(0, cells.get(0).substring(1));
        }
        return Heading.of(kind, cells, Place.row(resource.path(), line), faults);
    }

    /** The steps of each thing as one timeline. Two that begin on one day, or overlap, are faults. */
    private List<Incoming.Thing<T>> things() {
        steps.sort(Comparator.<Step<T>, String>comparing(step -> step.id().value())
                .thenComparing(step -> step.span().from())
                .thenComparing(Step::row));
        List<Incoming.Thing<T>> things = new ArrayList<>();
        int begin = 0;
        while (begin < steps.size()) {
            int end = begin + 1;
            boolean fits = true;
            while (end < steps.size()
                    && steps.get(end).id().equals(steps.get(begin).id())) {
                fits &= follows(steps.get(end - 1), steps.get(end));
                end++;
            }
            if (fits) {
                things.add(new Incoming.Thing<>(
                        steps.get(begin).id(),
                        steps.get(begin).row(),
                        new Timeline<>(steps.subList(begin, end).stream()
                                .map(step -> new Timeline.Step<>(step.span(), step.entry()))
                                .toList())));
            }
            begin = end;
        }
        return things;
    }

    private boolean follows(Step<T> before, Step<T> after) {
        boolean twice = before.span().from().equals(after.span().from());
        if (twice || before.span().overlaps(after.span())) {
            faults.add(
                    Place.cell(resource.path(), after.row(), Column.VALID_FROM),
                    twice ? "package.key" : "package.overlap",
                    after.id().value(),
                    after.span().from().toString(),
                    before.row());
            return false;
        }
        return true;
    }
}
