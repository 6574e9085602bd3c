package org.nhipcau.workbooks;

import java.time.Instant;
import java.util.Optional;
import org.nhipcau.history.Acting;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.Viewer;
import org.nhipcau.workbooks.Work.Became;
import org.nhipcau.workbooks.Works.Left;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// After a start, goes on with work on lists that the end of a program interrupted, from its beginning: it had left
/// nothing. It is done in the name of whoever asked for it, with what they had seen, and only if they may still.
@Component
class GoingOn {

    /// A list that ends the program each time shall not do so for ever.
    static final int MOST_ATTEMPTS = 3;

    private static final Acting ITSELF = new Acting(Viewer.system("system:workbooks"), "start");

    private final Works works;
    private final LongWork work;
    private final HandIns handIns;
    private final Kinds kinds;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    GoingOn(
            Works works,
            LongWork work,
            HandIns handIns,
            Kinds kinds,
            Accounts accounts,
            PlatformTransactionManager transactions) {
        this.works = works;
        this.work = work;
        this.handIns = handIns;
        this.kinds = kinds;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Commands beside the server, which end soon, take nothing up.
    @EventListener
    void served(WebServerInitializedEvent started) {
        ITSELF.run(() -> transaction.executeWithoutResult(status -> works.left().stream()
                .filter(left -> left.attempts() < MOST_ATTEMPTS)
                .forEach(this::goOn)));
    }

    private void goOn(Left left) {
        works.takeOver(left).ifPresent(begun -> goOn(left, begun));
    }

    private void goOn(Left left, Instant begun) {
        var asked = new Acting(viewer(left.by()), "start");
        if (mayStill(left, asked)) {
            work.goOn(left.list(), left.asked(), begun, asked);
        } else {
            works.endWithout(left.list(), Became.REFUSED, Optional.of(new Refusal("workbooks.refused.mayNoMore")));
        }
    }

    private Viewer viewer(String by) {
        return by.matches("account:\\d{1,18}")
                ? accounts.viewer(new AccountId(Long.parseLong(by.substring("account:".length()))))
                : Viewer.NOBODY;
    }

    /// Asked as whoever asked for it sees it now.
    private boolean mayStill(Left left, Acting asked) {
        return asked.call(() -> Boolean.TRUE.equals(apart().execute(status -> {
            try {
                var handIn = handIns.find(left.list());
                return Kinds.mayDo(
                        kinds.get(handIn.kind()), handIn, left.asked().task(), asked.who());
            } catch (NotFound unseen) {
                return false;
            }
        })));
    }

    private TransactionTemplate apart() {
        var apart = new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
        return apart;
    }
}
