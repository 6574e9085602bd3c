package org.nhipcau;

import org.nhipcau.demonstration.Demonstration;
import org.nhipcau.history.Acting;
import org.nhipcau.identity.Accounts;
import org.nhipcau.places.reference.ReferencePlaces;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What a new register holds before its first page is served: the roles, the administrative units, and in the
/// demonstration what that brings along.
@Component
class Install implements SmartInitializingSingleton {

    private final Accounts accounts;
    private final ReferencePlaces places;
    private final Demonstration demonstration;
    private final TransactionTemplate transaction;
    private final boolean furnished;

    Install(
            Accounts accounts,
            ReferencePlaces places,
            Demonstration demonstration,
            PlatformTransactionManager transactions,
            @Value("${nhipcau.demonstration:false}") boolean furnished) {
        this.accounts = accounts;
        this.places = places;
        this.demonstration = demonstration;
        this.transaction = new TransactionTemplate(transactions);
        this.furnished = furnished;
    }

    @Override
    public void afterSingletonsInstantiated() {
        new Acting(Viewer.system("system:install"), "start")
                .run(() -> transaction.executeWithoutResult(status -> {
                    accounts.installRoles();
                    places.install();
                }));
        if (furnished) {
            new Acting(Viewer.system("system:demonstration"), "start")
                    .run(() -> transaction.executeWithoutResult(status -> demonstration.furnish()));
        }
    }
}
