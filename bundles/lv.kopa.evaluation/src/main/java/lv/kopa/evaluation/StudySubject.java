package lv.kopa.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import lv.kopa.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/** A method with data, arguments and its answer, as a {@link Study} sees it. */
@ProviderType
public interface StudySubject {

    /** The method. */
    MethodDescription method();

    /** The data. */
    Dataset dataset();

    /** The arguments. */
    Arguments arguments();

    /** What the method gave for these data and arguments. */
    EvaluationResult result();

    /** The ranks that the method gave for these data and arguments, NaN for units without. */
    double[] ranks();

    /**
     * Runs the method once for each index from 0 to {@code count − 1}, on as many threads as the run has, checks first as
     * always. Where the method offers a fast way ({@link PreparedMethod}) that one is taken; the answers are the same.
     *
     * <p>If the method fails the study ends here, and the record says that it was the method; what is thrown is to be let
     * pass.
     *
     * @param variants makes what is to be run; called on several threads
     * @param answers takes what came of it; called on several threads, once for each index
     */
    void replicate(int count, IntFunction<Variant> variants, Answers answers);

    /**
     * The same data under another method.
     *
     * @param methodId its id
     * @param given plain values by key; what the method does not have or does not take is left at its default
     */
    Other other(String methodId, Map<String, Object> given);

    /** Takes the answers of {@link #replicate}. */
    @FunctionalInterface
    interface Answers {
        /** An answer has come. */
        void accept(int index, Standing standing);
    }

    /** Another method that was run over the same data. */
    sealed interface Other {}

    /**
     * It gave an answer.
     *
     * @param subject the method with its answer
     * @param bundle the bundle that brought it
     */
    record Present(StudySubject subject, BundleIdentity bundle) implements Other {}

    /**
     * It gave none.
     *
     * @param name what people call the method; its id where there is no such method
     * @param reasons why, in words
     */
    record Absent(Text name, List<Finding> reasons) implements Other {
        /** Copies the list. */
        public Absent {
            reasons = List.copyOf(reasons);
        }
    }
}
