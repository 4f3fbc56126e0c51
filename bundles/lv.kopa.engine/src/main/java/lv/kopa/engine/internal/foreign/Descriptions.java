package lv.kopa.engine.internal.foreign;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import lv.kopa.engine.internal.foreign.Answer.Reason;
import lv.kopa.engine.internal.foreign.ForeignCode.Errand;

/**
 * What services say they are. Each is asked once; those that are new are asked at the same time, so that several that hang
 * cost no more than one.
 *
 * @param <T> type of the services
 * @param <D> what they say
 */
public final class Descriptions<T, D> {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final ForeignCode foreign;
    private final Function<T, D> question;
    private final Map<Offer<T>, Answer<D>> known = new WeakHashMap<>();

    /** Nothing is known yet. */
    public Descriptions(ForeignCode foreign, Function<T, D> question) {
        this.foreign = foreign;
        this.question = question;
    }

    /** What these services say, in the same order. */
    public synchronized Map<Offer<T>, Answer<D>> of(Collection<Offer<T>> offers) {
        askAll(offers.stream().filter(offer -> !known.containsKey(offer)).toList());
        Map<Offer<T>, Answer<D>> answers = new LinkedHashMap<>();
        for (Offer<T> offer : offers) {
            Answer<D> answer = known.get(offer);
            if (answer != null) {
                answers.put(offer, answer);
            }
        }
        return answers;
    }

    /** Whether a service was asked already. */
    public synchronized boolean knows(Offer<T> offer) {
        return known.containsKey(offer);
    }

    private void askAll(List<Offer<T>> fresh) {
        if (fresh.size() == 1) {
            keep(fresh.get(0), ask(fresh.get(0)));
        } else if (!fresh.isEmpty()) {
            ExecutorService threads = Executors.newFixedThreadPool(fresh.size());
            try {
                List<Callable<Answer<D>>> questions = fresh.stream()
                        .<Callable<Answer<D>>>map(offer -> () -> ask(offer))
                        .toList();
                var answers = threads.invokeAll(questions);
                for (int i = 0; i < fresh.size(); i++) {
                    keep(fresh.get(i), answers.get(i).get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // whoever asked no longer wants to know
            } catch (ExecutionException e) {
                throw new IllegalStateException("foreign code never throws through", e.getCause());
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private Answer<D> ask(Offer<T> offer) {
        return foreign.call(offer.contributor(), Errand.DESCRIBE, LIMIT, () -> question.apply(offer.service()));
    }

    /** That somebody stopped waiting says nothing about the service. */
    private void keep(Offer<T> offer, Answer<D> answer) {
        if (!(answer instanceof Answer.Failed<D> failed && failed.reason() == Reason.CANCELLED)) {
            known.put(offer, answer);
        }
    }
}
