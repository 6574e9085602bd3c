-- A part of a divided unit is known by what lies in it; whoever looks for the unit finds the unit.
create or replace function places.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select p.id, v.full_name_vi,
        array(select s.spelling from places.spelling s where s.place_id = p.id order by s.spelling),
        array_to_string(array(
            select s.key from places.spelling s where s.place_id = p.id and s.key <> ''
            union select places.called(c.type) || ' ' || s.key from places.spelling s, places.place_version c
                where s.place_id = p.id and c.place_id = p.id and s.kind = 'official' and s.key <> '' and places.called(c.type) <> ''
                    and not starts_with(s.key, places.called(c.type) || ' ')
            union select lower(c.code) from places.place_version c where c.place_id = p.id order by 1), '|'),
        array['all', 'public'],
        case p.kind when 'country' then 0 when 'province' then 1 when 'district' then 2 else 3 end
            + case when v.valid_to is null and not p.recognised_only then 0 else 4 end
    from places.place p
    cross join lateral (
        select n.full_name_vi, n.valid_to from places.place_version n where n.place_id = p.id order by n.valid_from desc nulls last limit 1) v
    where p.id = any (ids) and not starts_with(p.origin, 'part:')
$$;
