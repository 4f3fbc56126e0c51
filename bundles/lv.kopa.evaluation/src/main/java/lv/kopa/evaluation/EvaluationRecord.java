package lv.kopa.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * What is kept of a run. Two runs are identical if the bytes of input and result are; who ran it, when and how long it
 * took is apart. The result carries every text in all shipped languages, so a record stays readable when the method has
 * gone.
 *
 * @param id the word by which commands name it
 * @param input what went in
 * @param result what came out
 * @param execution how it ran
 */
public record EvaluationRecord(String id, Input input, Result result, Execution execution) {

    /**
     * What went in.
     *
     * @param methodId id of the method
     * @param methodVersion its version
     * @param bundle the bundle that brought it
     * @param arguments the plain value of every parameter, in the order of the tree
     * @param seed seed of all random numbers
     * @param dataset the data, stored beside the record under their digest
     * @param studies what was studied about the answer, in order
     */
    public record Input(
            String methodId,
            String methodVersion,
            BundleIdentity bundle,
            Map<String, Object> arguments,
            long seed,
            Dataset dataset,
            List<StudyInput> studies) {
        /** Copies the map, keeping its order, and the list. */
        public Input {
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
            studies = List.copyOf(studies);
        }

        /** Input without studies. */
        public Input(
                String methodId,
                String methodVersion,
                BundleIdentity bundle,
                Map<String, Object> arguments,
                long seed,
                Dataset dataset) {
            this(methodId, methodVersion, bundle, arguments, seed, dataset, List.of());
        }
    }

    /**
     * A study that was made.
     *
     * @param id id of the study
     * @param version its version
     * @param bundle the bundle that brought it
     * @param arguments the plain value of every parameter, in the order of the tree
     */
    public record StudyInput(String id, String version, BundleIdentity bundle, Map<String, Object> arguments) {
        /** Copies the map, keeping its order. */
        public StudyInput {
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }
    }

    /** How a run ended. */
    public enum Outcome {
        /** With a result. */
        DONE,
        /** The data or arguments cannot carry the method. */
        REFUSED,
        /** The method failed. */
        FAILED,
        /** Somebody stopped it. */
        CANCELLED
    }

    /**
     * What came out.
     *
     * @param outcome how it ended
     * @param method what the method said of itself
     * @param arguments the arguments in words
     * @param validity what was found before computing
     * @param tables the tables, none unless {@link Outcome#DONE}
     * @param findings what was found while computing; the reason, where it failed
     */
    public record Result(
            Outcome outcome,
            MethodSummary method,
            List<ArgumentText> arguments,
            Validity validity,
            List<ResultTable> tables,
            List<Finding> findings) {
        /** Copies the lists. */
        public Result {
            arguments = List.copyOf(arguments);
            tables = List.copyOf(tables);
            findings = List.copyOf(findings);
        }

        /** The tables and findings as a method gave them. */
        public EvaluationResult asGiven() {
            return new EvaluationResult(tables, findings);
        }
    }

    /**
     * What a reader needs to know about a method that may have gone.
     *
     * @param name what people call it
     * @param family to which family it belongs
     * @param origin where it comes from
     * @param question the question that it answers
     * @param summary how it answers
     * @param references publications
     * @param causalLevel what its result may be taken for
     */
    public record MethodSummary(
            Text name,
            Text family,
            Text origin,
            Text question,
            Text summary,
            List<Reference> references,
            CausalLevel causalLevel) {
        /** Copies the list. */
        public MethodSummary {
            references = List.copyOf(references);
        }

        /** What a description says. */
        public static MethodSummary of(MethodDescription description) {
            return new MethodSummary(
                    description.name(),
                    description.family(),
                    description.origin(),
                    description.question(),
                    description.summary(),
                    description.references(),
                    description.causalLevel());
        }
    }

    /**
     * An argument in words.
     *
     * @param key key of the parameter
     * @param label what people call the parameter
     * @param value the value in words, with its unit
     * @param standard whether it is the default
     * @param effective whether it had an effect with these arguments
     */
    public record ArgumentText(String key, Text label, Text value, boolean standard, boolean effective) {}

    /**
     * Evaluations of the same data that the archive held when a run began, so that nobody can show the one that suits and keep
     * silent about the others.
     *
     * @param count how many
     * @param newest the newest of them, newest first
     */
    public record EarlierRuns(int count, List<EarlierRun> newest) {
        /** Copies the list. */
        public EarlierRuns {
            newest = List.copyOf(newest);
        }
    }

    /**
     * A run before this one.
     *
     * @param id id of its record
     * @param method what people called its method
     * @param outcome how it ended
     * @param started when
     */
    public record EarlierRun(String id, Text method, Outcome outcome, Instant started) {}

    /**
     * How it ran.
     *
     * @param who account of the person
     * @param started when
     * @param duration how long
     * @param threads number of threads
     * @param software version of Kopa
     * @param runtime version of Java and operating system
     * @param origin from which registry the dataset was drawn; empty where it came from tables
     * @param earlier earlier runs over the same data; empty where nobody looked, as before this was kept
     */
    public record Execution(
            String who,
            Instant started,
            Duration duration,
            int threads,
            String software,
            String runtime,
            Optional<DataOrigin> origin,
            Optional<EarlierRuns> earlier) {
        /** Rejects nulls. */
        public Execution {
            Objects.requireNonNull(origin);
            Objects.requireNonNull(earlier);
        }

        /** A run of which no earlier ones are known. */
        public Execution(
                String who,
                Instant started,
                Duration duration,
                int threads,
                String software,
                String runtime,
                Optional<DataOrigin> origin) {
            this(who, started, duration, threads, software, runtime, origin, Optional.empty());
        }

        /** A run over a dataset from tables. */
        public Execution(String who, Instant started, Duration duration, int threads, String software, String runtime) {
            this(who, started, duration, threads, software, runtime, Optional.empty());
        }
    }
}
