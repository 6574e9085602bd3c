package org.nhipcau;

import org.nhipcau.history.Acting;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Scope;
import org.nhipcau.places.ReferencePlaces;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What a new register holds before its first page: the roles, the administrative units, and in the demonstration
/// the people one may sign in
/// as.
@Component
class Install implements ApplicationRunner {

    private final Accounts accounts;
    private final ReferencePlaces places;
    private final TransactionTemplate transaction;
    private final boolean demonstration;

    Install(
            Accounts accounts,
            ReferencePlaces places,
            PlatformTransactionManager transactions,
            @Value("${nhipcau.demonstration:false}") boolean demonstration) {
        this.accounts = accounts;
        this.places = places;
        this.transaction = new TransactionTemplate(transactions);
        this.demonstration = demonstration;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        new Acting(Viewer.system("system:install"), "start")
                .run(() -> transaction.executeWithoutResult(status -> {
                    accounts.installRoles();
                    places.install();
                    if (demonstration && accounts.demonstrationAccounts().isEmpty()) {
                        var account = accounts.open("desk@demonstration.example", "Nguyễn Thị Minh Họa", true);
                        accounts.giveRole(account, "desk-officer", Scope.ALL);
                    }
                }));
    }
}
