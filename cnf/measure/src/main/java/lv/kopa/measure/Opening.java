package lv.kopa.measure;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Question;
import lv.kopa.registry.Workspace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From nothing to the first page of a table, in a new process. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(9)
public class Opening {

    /** Opens the workspace and shows a hundred organisations. */
    @Benchmark
    public Object open() throws IOException {
        Ground ground = Ground.ofThisProcess();
        try (Workspace workspace = Ground.workspaces().open(ground.folder().resolve("imported"))) {
            return workspace
                    .registry()
                    .at(Moment.of(LocalDate.of(2018, 12, 31)))
                    .page(Question.first(Kind.of(Organisation.class), 100));
        }
    }
}
