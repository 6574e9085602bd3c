-- Who answers for a province finds what is said of any place within it, on either map, as projects.seen() has it.
create or replace function search.viewer() returns text[] language sql stable parallel safe as $$
    select array['all']
        || array(select 'organisation:' || o from unnest(identity.viewer_organisations()) o)
        || array(select 'place:' || p from unnest(identity.viewer_places()) p)
        || array(select 'place:' || m.place_id from places.on_map m
                 where m.in_63 = any (identity.viewer_places()) or m.in_34 = any (identity.viewer_places()))
$$;
