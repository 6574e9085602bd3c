package org.nhipcau.people;

import org.nhipcau.shared.Period;

/// For a time somebody answers for something: a relation, a project.
///
/// @param kind which room keeps it, as [HeldByPeople#kind()] says
/// @param of the number of the record that is answered for
/// @param version the change that last touched it
public record FocalPoint(
        String kind, long id, long of, PersonId person, Side side, Period period, String note, long version) {

    /// What an officer says of one.
    public record Said(PersonId person, Side side, Period period, String note) {}
}
