package org.nhipcau.history;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.conf.ParamType;
import org.springframework.stereotype.Component;

/// Answers that cost much and say little, such as counts and totals, kept as long as nothing at all has changed.
///
/// An answer is given again to whoever has the very snapshot it was read in, asks the same question with the same
/// values, and may see the same rows; so it cannot differ from what the database would say. Any transaction that
/// wrote, of this program or another, makes another snapshot, and all answers are forgotten. Many who ask the same at
/// once wait for one answer.
///
/// For select statements that depend on nothing but rows, their values, and the viewer's scope.
@Component
public class Remembered {

    private static final int QUESTIONS = 1000;
    private static final int ROWS = 200;

    private final AtomicReference<Optional<Known>> known = new AtomicReference<>(Optional.empty());

    private record Question(boolean seesAll, boolean signedIn, Set<Long> organisations, Set<Long> places, String sql) {}

    private record Known(String snapshot, Map<Question, FutureTask<Result<?>>> answers) {}

    /// @param select of a reader's transaction; in any other it is asked anew each time
    public <R extends Record> Result<R> fetch(ResultQuery<R> select) {
        return ActingTransactions.snapshot()
                .map(snapshot -> answer(of(snapshot), select))
                .orElseGet(select::fetch);
    }

    /// Who comes at once with a new snapshot begins together: one of them would otherwise forget what another asks.
    private Known of(String snapshot) {
        return known.updateAndGet(last -> last.filter(one -> one.snapshot().equals(snapshot))
                        .or(() -> Optional.of(new Known(snapshot, new ConcurrentHashMap<>()))))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // The same statement has the same columns.
    private static <R extends Record> Result<R> answer(Known known, ResultQuery<R> select) {
        var viewer = Acting.viewer();
        var question = new Question(
                viewer.seesAll(),
                viewer.signedIn(),
                viewer.organisations(),
                viewer.places(),
                select.getSQL(ParamType.INLINED));
        if (known.answers().size() >= QUESTIONS && !known.answers().containsKey(question)) {
            return select.fetch();
        }
        var mine = new FutureTask<Result<?>>(select::fetch);
        var first = known.answers().putIfAbsent(question, mine);
        if (first == null) {
            mine.run();
        }
        try {
            var answer = (Result<R>) (first == null ? mine : first).get();
            if (answer.size() > ROWS) {
                known.answers().remove(question);
            }
            return answer;
        } catch (ExecutionException failed) {
            known.answers().remove(question);
            if (first == null && failed.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            return select.fetch();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return select.fetch();
        }
    }
}
