package org.nhipcau.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nhipcau.funding.Transaction;
import org.nhipcau.portfolio.Contacts.Contact;
import org.nhipcau.projects.ListedProject;
import org.nhipcau.projects.PartyRole;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.workbooks.Mark;
import org.nhipcau.workbooks.Outcome;

/// What one line of a portfolio would do.
///
/// @param known the project it is about; nothing: a new one
/// @param project as it would be; those who take part and are to be made first are not among its parties
/// @param fresh who takes part and is to be made first
/// @param contacts who answers for it, and does not do so by now
/// @param commitment money it would record
record Draft(
        int line,
        Outcome outcome,
        Optional<ProjectId> known,
        ListedProject project,
        Set<FreshParty> fresh,
        List<Contact> contacts,
        Optional<Transaction> commitment,
        List<Mark> marks) {

    /// @param key of the name under which it is to be made
    record FreshParty(String key, String name, PartyRole role) {}

    boolean isTaken() {
        return outcome == Outcome.NEW || outcome == Outcome.CHANGED;
    }

    /// Without a word of what the register has.
    Draft refusedAsAnyOther(Mark why) {
        return new Draft(
                line, Outcome.REFUSED, Optional.empty(), project, Set.of(), List.of(), Optional.empty(), List.of(why));
    }

    Draft refused(Mark why) {
        var all = new java.util.ArrayList<>(marks);
        all.add(why);
        return new Draft(line, Outcome.REFUSED, known, project, fresh, contacts, commitment, List.copyOf(all));
    }
}
