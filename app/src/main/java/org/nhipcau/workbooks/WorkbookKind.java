package org.nhipcau.workbooks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nhipcau.history.TakingBack;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.shared.Language;
import org.nhipcau.workbooks.column.KnownColumn;

/// A place to fill: a kind of list that can be handed in as a workbook, such as a portfolio of projects.
public interface WorkbookKind {

    /// As the database and addresses write it.
    String code();

    /// Prefix of its words: `PREFIX.kind` names the list, `PREFIX.kind.hint` says what it is for, `PREFIX.field.KEY`
    /// names a column and `PREFIX.about.ABOUT` what a question is about.
    String words();

    /// What somebody needs to hand in and accept such a list, such as `projects.create`.
    String permission();

    /// Whether somebody with a scope may propose such a list, for the ministry to accept.
    boolean mayBeProposed();

    /// The columns such a list may have, in the order of its template.
    List<Field> fields();

    /// What the lines would change, as the register stands now and with these answers. Changes nothing.
    ///
    /// @param lines whose cells could all be read
    Plan plan(List<Line> lines, Answers answers, Origin origin, Progress progress);

    /// Holds records that rows are about until the transaction ends.
    void hold(Collection<Long> records);

    /// Whether the register knows a name in a column of several; what it knows whole is not parted any further. Asked
    /// once for each list, for each of its columns.
    Predicate<String> known(String field);

    /// What questions may be about.
    Set<String> abouts();

    /// Records that a name may mean, by number, the nearest first; for whoever answers a question.
    Map<Long, String> meant(String about, String said, Language language);

    /// What such a record is called; nothing when there is none for the viewer.
    Optional<String> name(String about, long number, Language language);

    /// Whether a question about this may be answered with a new record.
    boolean mayBeMade(String about);

    /// The address of a record that a row is about.
    String address(long record);

    /// What accepting such a list writes, as wholes that can be taken back; those that speak of others first. Each is
    /// about something that [#called] names.
    List<TakingBack.Whole> wholes();

    /// What may be written in a column of few words, by field, each as [#plan] reads it again.
    Map<String, List<String>> choices(Function<String, String> texts);

    /// What the register has of a proposer's own records, as rows of such a list, by field: texts and days. A list
    /// that
    /// says just this changes nothing.
    List<Map<String, Object>> recorded(Proposer proposer, Function<String, String> texts, Language language);

    /// What a row is about, one of the words of [#wholes].
    String about();

    /// What records of a whole are called, by number; without those that are no more.
    Map<Long, String> called(String about, Collection<Long> numbers, Language language);

    /// The address of a record of a whole.
    String address(String about, long number);

    /// Where a list comes from.
    ///
    /// @param name of its file
    /// @param unit whose list it is, when it was handed in on their behalf
    /// @param proposer beyond the ministry; its rows may speak of nothing but what is theirs
    /// @param headings of its columns, by field
    record Origin(
            String name, Optional<OrganisationId> unit, Optional<Proposer> proposer, Map<String, String> headings) {}

    /// A province, or a partner, whose list is a proposal.
    record Proposer(Optional<PlaceId> place, Optional<OrganisationId> organisation) {

        public Proposer {
            if (place.isPresent() == organisation.isPresent()) {
                throw new IllegalArgumentException("either a province or a partner proposes a list");
            }
        }
    }

    /// A column.
    ///
    /// @param synonyms what people call it
    record Field(String key, Type type, boolean required, Set<String> synonyms) implements KnownColumn {}

    /// How a cell is read.
    enum Type {
        TEXT,
        /// Several names, parted by semicolons, commas or lines.
        NAMES,
        /// A day from which; of "2015" the first, told at the cell.
        FIRST_DAY,
        /// A day until which; of "2015" the last.
        LAST_DAY,
        /// From when to when.
        PERIOD,
        AMOUNT
    }

    /// What a list would change.
    interface Plan {

        /// One for each line, in their order.
        List<Verdict> verdicts();

        /// Names that have to be explained before their lines can be taken.
        Collection<Question> questions();

        /// Writes what is new and what changed, all of it or, when anything is refused by the register, nothing.
        Done carryOut(Progress progress);
    }

    /// What was written.
    ///
    /// @param records made or changed, by the numbers of their rows
    /// @param made records that names were said to need, so that the same name means them the next time
    record Done(Map<Integer, Long> records, Map<Question, Long> made) {}

    /// What becomes of a line.
    ///
    /// @param title what a reader knows it by
    /// @param record the record it is about, when there is one
    record Verdict(int line, Outcome outcome, String title, Optional<Long> record, List<Mark> marks) {}

    /// A name the register does not know, or knows several of.
    record Question(String about, String said) {}
}
