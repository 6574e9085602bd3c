-- What is public is told by its own row, or by that of its record, before anybody asks for the list of all that a viewer sees: for a stranger every
-- statement made that list, of thousands of numbers, several times. Who sees what stays as it is (0021, 0029): the functions count public records, too.
do $$
declare
    part text;
    sees_all constant text := '(select identity.viewer_sees_all())';
    signed_in constant text := '(select identity.viewer_signed_in())';
    project constant text := 'exists (select from projects.project o where o.id = project_id and o.publication = ''public'')';
    money constant text :=
        'exists (select from projects.project o where o.id = project_id and o.publication = ''public'' and o.money_publication = ''public'')';
    agreement constant text := 'exists (select from agreements.agreement o where o.id = agreement_id and o.publication = ''public'')';
    organisation constant text := 'exists (select from organisations.organisation o where o.id = organisation_id and o.publication = ''public'')';
    project_seen constant text := '(' || project || ' or ' || signed_in || ' and project_id in (select projects.seen()))';
    agreement_seen constant text := '(' || agreement || ' or ' || signed_in || ' and agreement_id in (select agreements.seen()))';
begin
    execute format('alter policy seen on projects.project using (%s)',
        sees_all || ' or publication = ''public'' or ' || signed_in || ' and id in (select projects.seen())');
    foreach part in array array['identifier', 'place', 'location', 'country', 'sector'] loop
        execute format('alter policy seen on projects.%I using (%s)', part, sees_all || ' or ' || project_seen);
    end loop;
    execute format('alter policy seen on projects.party using (%s)',
        sees_all || ' or ' || project_seen || ' and (' || signed_in || ' or ' || organisation || ')');
    execute format('alter policy seen on projects.agreement using (%s)', sees_all || ' or ' || project_seen || ' and ' || agreement_seen);
    foreach part in array array['transaction', 'budget', 'planned_disbursement', 'total', 'share'] loop
        execute format('alter policy seen on funding.%I using (%s)', part,
            sees_all || ' or ' || money || ' or ' || signed_in || ' and project_id in (select projects.money_seen())');
    end loop;
    execute format('alter policy seen on agreements.agreement using (%s)',
        sees_all || ' or publication = ''public'' or ' || signed_in || ' and id in (select agreements.seen())');
    foreach part in array array['identifier', 'step', 'amendment', 'money'] loop
        execute format('alter policy seen on agreements.%I using (%s)', part, sees_all || ' or ' || agreement_seen);
    end loop;
    execute format('alter policy seen on agreements.party using (%s)',
        sees_all || ' or ' || agreement_seen || ' and (' || signed_in || ' or ' || organisation || ')');
    -- A claim is seen as far as what it is about.
    execute format('alter policy seen on claims.claim using (%s)',
        sees_all || ' or publication = ''public'' and (project_id is null or ' || project || ') and (agreement_id is null or ' || agreement
            || ') and (organisation_id is null or ' || signed_in || ' or ' || organisation || ') or '
            || signed_in || ' and id in (select claims.seen())');
end
$$;
