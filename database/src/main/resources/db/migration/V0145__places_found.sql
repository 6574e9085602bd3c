-- What a kind of unit is called, as the beginning of a search key.
create function places.called(type text) returns text language sql immutable parallel safe
    return case type when 'province' then 'tinh' when 'municipality' then 'thanh pho' when 'urban-district' then 'quan'
        when 'rural-district' then 'huyen' when 'town' then 'thi xa' when 'city' then 'thanh pho' when 'ward' then 'phuong'
        when 'commune' then 'xa' when 'township' then 'thi tran' when 'special-zone' then 'dac khu' else '' end;

-- Units of all times, by every spelling, with and without what they are, and by every code they ever bore. The wide come before the narrow, those of today before those gone.
create function places.found(ids bigint[]) returns setof search.offered language sql stable as $$
    select p.id, v.full_name_vi,
        array(select s.spelling from places.spelling s where s.place_id = p.id order by s.spelling),
        array_to_string(array(
            select s.key from places.spelling s where s.place_id = p.id and s.key <> ''
            union select places.called(c.type) || ' ' || s.key from places.spelling s, places.place_version c
                where s.place_id = p.id and c.place_id = p.id and s.kind = 'official' and s.key <> '' and places.called(c.type) <> ''
                    and not starts_with(s.key, places.called(c.type) || ' ')
            union select lower(c.code) from places.place_version c where c.place_id = p.id order by 1), '|'),
        array['all'],
        case p.kind when 'country' then 0 when 'province' then 1 when 'district' then 2 else 3 end
            + case when v.valid_to is null and not p.recognised_only then 0 else 4 end
    from places.place p
    cross join lateral (
        select n.full_name_vi, n.valid_to from places.place_version n where n.place_id = p.id order by n.valid_from desc nulls last limit 1) v
    where p.id = any (ids)
$$;
call search.offer('place', 'places.found', 'places.place', '{kind,recognised_only}');
call search.follow('place', 'places.place_version', 'place_id', '{full_name_vi,type,code,valid_from,valid_to}');
call search.follow('place', 'places.spelling', 'place_id', '{spelling,key,kind}');
