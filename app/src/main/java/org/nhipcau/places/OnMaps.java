package org.nhipcau.places;

import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/// Keeps for lists and totals of other rooms in which province of each map a unit of any time lies.
@Component
public class OnMaps {

    private final DSLContext sql;
    private final AtlasReader atlases;

    OnMaps(DSLContext sql, AtlasReader atlases) {
        this.sql = sql;
        this.atlases = atlases;
    }

    /// After units were written: works it out for all of them, writes what is another than before.
    public void settle() {
        var atlas = atlases.atlas();
        var ids = atlas.all().stream().map(Place::id).toList();
        sql.execute(
                """
                insert into places.on_map (place_id, in_63, in_34)
                select r.place_id::bigint, nullif(r.in_63, '')::bigint, nullif(r.in_34, '')::bigint
                from unnest({0}::text[], {1}::text[], {2}::text[]) r (place_id, in_63, in_34)
                on conflict (place_id) do update set in_63 = excluded.in_63, in_34 = excluded.in_34
                where (on_map.in_63, on_map.in_34) is distinct from (excluded.in_63, excluded.in_34)
                """,
                texts(ids, PlaceId::toString),
                texts(ids, id -> province(atlas, id, ProvinceMap.OF_63)),
                texts(ids, id -> province(atlas, id, ProvinceMap.OF_34)));
    }

    private static String province(Atlas atlas, PlaceId id, ProvinceMap map) {
        var found = atlas.provincesOn(id, map.on());
        return found.size() == 1 ? found.iterator().next().toString() : "";
    }

    private static Field<String[]> texts(List<PlaceId> ids, Function<PlaceId, String> column) {
        return DSL.val(ids.stream().map(column).toArray(String[]::new));
    }
}
