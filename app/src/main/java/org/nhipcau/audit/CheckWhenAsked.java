package org.nhipcau.audit;

import java.util.Objects;
import org.nhipcau.jobs.OneOffJob;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Holds the register against its log because somebody asked for it on the page; what came of it is remembered under
/// their name.
@Component
class CheckWhenAsked implements OneOffJob {

    private final Log log;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    CheckWhenAsked(Log log, PlatformTransactionManager transactions) {
        this.log = log;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "audit.check";
    }

    /// @param actor who asked
    @Override
    public void run(String actor) {
        var verified =
                Objects.requireNonNull(reading.execute(status -> log.verify(java.util.List.of(), java.util.List.of())));
        writing.executeWithoutResult(status -> log.remember(verified, actor));
    }
}
