package org.nhipcau.people;

import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.people.db.PostTable;
import org.nhipcau.shared.Period;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// Who is or was what in which organisation.
///
/// Refuses: `forms.wrong.choice`, `organisations.refused.merged`, `people.refused.postTwice`.
@Component
class Posts {

    private static final PostTable POST = PostTable.POST;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private final DSLContext sql;
    private final Organisations organisations;

    Posts(DSLContext sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    /// Of these people: those that last first, then the former ones, the latest first.
    List<Post> of(Collection<PersonId> people) {
        return posts(POST.PERSON_ID.in(people));
    }

    /// In an organisation: the head first.
    List<Post> in(OrganisationId organisation) {
        return posts(POST.ORGANISATION_ID.eq(organisation));
    }

    private List<Post> posts(Condition condition) {
        return sql.select(POST.fields())
                .select(ORGANISATION.NAME_VI, ORGANISATION.NAME_EN)
                .from(POST)
                .join(ORGANISATION)
                .on(ORGANISATION.ORGANISATION_ID.eq(POST.ORGANISATION_ID))
                .where(condition)
                .orderBy(
                        POST.VALID_TO.desc().nullsFirst(),
                        when(POST.RANK.eq("head"), 0)
                                .when(POST.RANK.eq("deputy"), 1)
                                .otherwise(2),
                        POST.VALID_FROM,
                        POST.ID)
                .fetch(row -> {
                    var post = row.into(POST);
                    return new Post(
                            post.getId(),
                            post.getPersonId(),
                            post.getOrganisationId(),
                            row.get(ORGANISATION.NAME_VI),
                            row.get(ORGANISATION.NAME_EN),
                            Rank.of(post.getRank()).orElseThrow(),
                            post.getTitleVi(),
                            post.getTitleEn(),
                            new Period(
                                    Optional.ofNullable(post.getValidFrom()), Optional.ofNullable(post.getValidTo())),
                            post.getSource());
                });
    }

    void add(PersonId person, Post.Said said) {
        refuse(person, said, 0);
        sql.insertInto(POST).set(values(said)).set(POST.PERSON_ID, person).execute();
    }

    /// @return false when the person has no post of this number
    boolean correct(PersonId person, long post, Post.Said said) {
        refuse(person, said, post);
        return sql.update(POST)
                        .set(values(said))
                        .where(POST.ID.eq(post), POST.PERSON_ID.eq(person))
                        .execute()
                == 1;
    }

    /// Takes out what was said by mistake; who left is given an end instead.
    void remove(PersonId person, long post) {
        sql.deleteFrom(POST).where(POST.ID.eq(post), POST.PERSON_ID.eq(person)).execute();
    }

    private void refuse(PersonId person, Post.Said said, long except) {
        organisations.refuseUnknown(said.organisation(), "organisation");
        if (of(List.of(person)).stream()
                .anyMatch(post -> post.id() != except
                        && post.organisation().equals(said.organisation())
                        && post.rank() == said.rank()
                        && post.titleVi().equals(said.titleVi())
                        && post.titleEn().equals(said.titleEn())
                        && post.period().equals(said.period()))) {
            throw new Refusal("people.refused.postTwice").at("organisation");
        }
    }

    private static Map<Field<?>, Object> values(Post.Said said) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(POST.ORGANISATION_ID, said.organisation());
        values.put(POST.RANK, said.rank().code());
        values.put(POST.TITLE_VI, said.titleVi());
        values.put(POST.TITLE_EN, said.titleEn());
        values.put(POST.VALID_FROM, val(said.period().from().orElse(null), POST.VALID_FROM));
        values.put(POST.VALID_TO, val(said.period().to().orElse(null), POST.VALID_TO));
        values.put(POST.SOURCE, said.source());
        return values;
    }
}
