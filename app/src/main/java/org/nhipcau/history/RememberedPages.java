package org.nhipcau.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Whole answers, kept as [Remembered] keeps the results of statements: for the very snapshot they were read in and
/// for
/// whoever may see the same rows. Any transaction that wrote, of this program or another, ends them all, so that
/// nothing
/// is shown that the database would no longer show.
///
/// Those asked for least lately make room. For answers that depend on nothing but rows, their key, and the viewer's
/// scope.
@Component
public class RememberedPages {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private String snapshot = "";
    private long bytes;
    private final Map<Key, FutureTask<Weighed<?>>> answers = new LinkedHashMap<>(256, 0.75f, true);

    private record Key(boolean seesAll, boolean signedIn, Set<Long> organisations, Set<Long> places, String asked) {}

    private record Weighed<T>(T answer, int bytes) {}

    /// An answer that knows its size.
    public interface Sized {
        int bytes();
    }

    /// Many who ask the same at once wait for one answer; one that failed is nobody's but the first's.
    ///
    /// @param asked everything the answer depends on beside rows and viewer
    @SuppressWarnings("unchecked") // The same question has the same kind of answer.
    public <T extends Sized> T answer(String asked, Supplier<T> make) {
        var mine = ActingTransactions.snapshot();
        if (mine.isEmpty()) {
            return make.get();
        }
        var viewer = Acting.viewer();
        var key = new Key(viewer.seesAll(), viewer.signedIn(), viewer.organisations(), viewer.places(), asked);
        var task = new FutureTask<Weighed<?>>(() -> {
            var answer = make.get();
            return new Weighed<>(answer, answer.bytes());
        });
        var first = first(mine.get(), key, task);
        try {
            if (first.isPresent()) {
                return (T) first.get().get().answer();
            }
            task.run();
            var made = task.get();
            weigh(mine.get(), made.bytes());
            return (T) made.answer();
        } catch (ExecutionException failed) {
            forget(key, task);
            if (first.isEmpty() && failed.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            return make.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return make.get();
        }
    }

    private synchronized Optional<FutureTask<Weighed<?>>> first(String mine, Key key, FutureTask<Weighed<?>> task) {
        if (!snapshot.equals(mine)) {
            snapshot = mine;
            answers.clear();
            bytes = 0;
        }
        var known = answers.get(key);
        if (known == null) {
            answers.put(key, task);
        }
        return Optional.ofNullable(known);
    }

    private synchronized void weigh(String mine, int more) {
        if (!snapshot.equals(mine)) {
            return;
        }
        bytes += more;
        var oldest = answers.entrySet().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            var task = oldest.next().getValue();
            if (task.isDone()) {
                bytes -= size(task);
                oldest.remove();
            }
        }
    }

    private synchronized void forget(Key key, FutureTask<Weighed<?>> task) {
        answers.remove(key, task);
    }

    private static int size(FutureTask<Weighed<?>> done) {
        return done.state() == java.util.concurrent.Future.State.SUCCESS
                ? done.resultNow().bytes()
                : 0;
    }
}
