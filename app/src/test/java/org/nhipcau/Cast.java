package org.nhipcau;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.nhipcau.history.Acting;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Scope;
import org.nhipcau.identity.TestSignIn;
import org.nhipcau.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The same people in every test, and ways to act as the product itself.
@TestComponent
public class Cast {

    private final Accounts accounts;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final DSLContext sql;
    private int next;

    Cast(Accounts accounts, PlatformTransactionManager transactions, DSLContext sql) {
        this.accounts = accounts;
        this.sql = sql;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    public RequestPostProcessor administrator() {
        return holder("administrator", Scope.ALL);
    }

    public RequestPostProcessor deskOfficer() {
        return holder("desk-officer", Scope.ALL);
    }

    public RequestPostProcessor auditor() {
        return holder("auditor", Scope.ALL);
    }

    public RequestPostProcessor provinceOfficer(long place) {
        return holder("province-officer", Scope.place(place));
    }

    public RequestPostProcessor partnerFocalPoint(long organisation) {
        return holder("partner-focal-point", Scope.organisation(organisation));
    }

    /// Signed in, but without any role: must see nothing.
    public RequestPostProcessor stranger() {
        return TestSignIn.as(write(() -> accounts.open("stranger" + ++next + "@test.example", "Stranger", false)));
    }

    public RequestPostProcessor holder(String role, Scope scope) {
        return TestSignIn.as(account(role, scope));
    }

    public AccountId account(String role, Scope scope) {
        return write(() -> {
            var account = accounts.open(role + ++next + "@test.example", role, false);
            accounts.giveRole(account, role, scope);
            return account;
        });
    }

    /// Does this as the product itself, in a transaction.
    public <T> T write(Supplier<T> work) {
        return as(Viewer.system("system:test"), work);
    }

    public void write(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    /// Lets a record be of this publication, as a person with that right would.
    ///
    /// @param record its address: `/projects/12`
    public void publish(String record, String publication) {
        var parts = record.replaceAll("\\?.*", "").split("/");
        write(() -> sql.execute(
                "update {0} set publication = {1} where id = {2}",
                DSL.name(parts[1], parts[1].substring(0, parts[1].length() - 1)),
                DSL.inline(publication),
                DSL.inline(Long.parseLong(parts[2]))));
    }

    /// Does this as somebody, in a transaction.
    public <T> T as(Viewer viewer, Supplier<T> work) {
        return new Acting(viewer, "test").call(() -> writing.execute(status -> work.get()));
    }

    /// Reads as somebody.
    public <T> T readAs(Viewer viewer, Supplier<T> work) {
        return new Acting(viewer, "test").call(() -> reading.execute(status -> work.get()));
    }
}
