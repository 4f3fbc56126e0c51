package lv.kopa.store.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.EarlierRun;
import lv.kopa.evaluation.EvaluationRecord.EarlierRuns;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.RecordArchive;
import lv.kopa.store.internal.Damage;
import lv.kopa.store.internal.dataset.DatasetFiles;
import lv.kopa.store.internal.dataset.DatasetReader;
import lv.kopa.store.internal.dataset.DatasetWriter;
import lv.kopa.store.internal.json.ExecutionJson;
import lv.kopa.store.internal.json.InputJson;
import lv.kopa.store.internal.json.Json;
import lv.kopa.store.internal.json.ResultJson;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Records in files: {@code records/<id>} and {@code datasets/<digest>} in the data folder, which the framework property
 * {@value #DATA} names.
 */
@Component
public final class FileRecordArchive implements RecordArchive {
    /** The framework property that names the data folder. */
    static final String DATA = "kopa.data";

    private static final System.Logger LOG = System.getLogger(FileRecordArchive.class.getName());
    private static final int LISTED = 5;
    private static final int NAMED = 20;
    private static final String EXPORTED_DATASET = "dataset";

    private final Path data;
    private final Shelf records;
    private final Shelf datasets;
    private volatile Stored last = new Stored(new WeakReference<>(null), null);

    /** A record that was stored, with the seal for which it need not be written once more. */
    private record Stored(WeakReference<EvaluationRecord> record, ExecutionJson.Sealed sealed) {}

    /**
     * An archive in the data folder of the framework.
     *
     * @throws IllegalStateException if the framework names none
     */
    @Activate
    public FileRecordArchive(BundleContext context) {
        this(Path.of(Optional.ofNullable(context.getProperty(DATA))
                .orElseThrow(() -> new IllegalStateException("the framework property " + DATA + " is not set"))));
    }

    /** An archive in this folder, which need not exist yet. */
    public FileRecordArchive(Path data) {
        this.data = data;
        records = new Shelf(data.resolve("records"));
        datasets = new Shelf(data.resolve("datasets"));
    }

    @Override
    public void store(EvaluationRecord record) throws IOException {
        Dataset dataset = record.input().dataset();
        String digest = dataset.digest();
        WriteLock.holding(data, () -> {
            if (!Files.exists(datasets.path(digest))) {
                datasets.add(digest, folder -> DatasetWriter.write(dataset, folder));
            }
            records.add(
                    record.id(),
                    folder -> last = new Stored(new WeakReference<>(record), RecordFiles.write(record, folder)));
        });
    }

    @Override
    public List<Summary> list() throws IOException {
        List<Summary> summaries = new ArrayList<>();
        for (String id : records.names()) {
            try {
                summaries.add(RecordFiles.summary(id, records.path(id)));
            } catch (InputException e) {
                LOG.log(System.Logger.Level.WARNING, "record " + id + " is damaged and not listed", e);
            }
        }
        summaries.sort(Comparator.comparing(Summary::started)
                .thenComparing(Summary::id)
                .reversed());
        return List.copyOf(summaries);
    }

    @Override
    public EarlierRuns over(String datasetDigest) throws IOException {
        if (!Files.exists(datasets.path(datasetDigest))) {
            return new EarlierRuns(0, List.of());
        }
        int count = 0;
        List<EarlierRun> newest = new ArrayList<>();
        for (String id : records.names()) {
            try {
                if (RecordFiles.isOver(datasetDigest, records.path(id))) {
                    count++;
                    if (newest.size() < NAMED) {
                        newest.add(RecordFiles.earlier(id, records.path(id)));
                    }
                }
            } catch (InputException e) {
                LOG.log(System.Logger.Level.WARNING, "record " + id + " is damaged and not listed", e);
            }
        }
        return new EarlierRuns(count, newest);
    }

    @Override
    public EvaluationRecord find(String name) throws InputException, IOException {
        List<String> ids = records.names();
        List<String> matches = ids.contains(name)
                ? List.of(name)
                : ids.stream()
                        .filter(id -> !name.isEmpty() && id.startsWith(name))
                        .toList();
        if (matches.size() == 1) {
            String id = matches.get(0);
            return RecordFiles.read(id, records.path(id), this::dataset);
        }
        Optional<Path> file = exported(name);
        if (file.isPresent()) {
            Path dataset = file.get().resolveSibling(EXPORTED_DATASET);
            return RecordFiles.readExported(file.get(), digest -> DatasetReader.read(dataset, digest));
        }
        if (matches.isEmpty()) {
            throw ids.isEmpty()
                    ? Damage.general("none.at-all", name)
                    : Damage.general("none", name, String.join(", ", ids.subList(0, Math.min(LISTED, ids.size()))));
        }
        throw Damage.general(
                "several",
                name,
                matches.size(),
                String.join(", ", matches.subList(0, Math.min(LISTED, matches.size()))));
    }

    private Dataset dataset(String digest) throws InputException, IOException {
        return DatasetReader.read(datasets.path(digest), digest);
    }

    private static Optional<Path> exported(String name) {
        try {
            Path path = Path.of(name);
            Path file = Files.isDirectory(path) ? path.resolve(RecordFiles.RECORD) : path;
            return name.isBlank() || !Files.isRegularFile(file) ? Optional.empty() : Optional.of(file);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public void export(EvaluationRecord record, Path folder) throws IOException {
        Path dataset = folder.resolve(EXPORTED_DATASET);
        if (Files.exists(dataset) && !Files.isRegularFile(dataset.resolve(DatasetFiles.DATASET))) {
            throw new FileAlreadyExistsException(dataset.toString());
        }
        Stored stored = last;
        ExecutionJson.Sealed sealed = stored.record().refersTo(record) ? stored.sealed() : RecordFiles.sealed(record);
        Path newRecord = folder.resolve(".new-" + RecordFiles.RECORD);
        Path newDataset = folder.resolve(".new-" + EXPORTED_DATASET);
        try {
            Durable.delete(newDataset);
            DatasetWriter.write(record.input().dataset(), Files.createDirectory(newDataset));
            RecordFiles.export(record, sealed, newRecord);
            Durable.delete(dataset);
            Files.move(newDataset, dataset, StandardCopyOption.ATOMIC_MOVE);
            Files.move(
                    newRecord,
                    folder.resolve(RecordFiles.RECORD),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Durable.delete(newDataset);
            Durable.delete(newRecord);
        }
    }

    @Override
    public byte[] inputBytes(EvaluationRecord record) {
        return bytes(out -> InputJson.write(out, record.input()));
    }

    @Override
    public byte[] resultBytes(EvaluationRecord record) {
        return bytes(out -> ResultJson.write(out, record.result()));
    }

    private static byte[] bytes(Json.Part part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Json.write(out, part);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }
}
