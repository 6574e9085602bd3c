package org.nhipcau.places.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Change;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.Remembered;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.db.BoundaryFileTable;
import org.nhipcau.places.db.BoundaryShapeTable;
import org.nhipcau.places.geometry.Outlines;
import org.nhipcau.shared.NotFound;
import org.springframework.stereotype.Component;

/// The boundary files the ministry loaded, and which of them is drawn. Every file accepted stays, so that it can be
/// drawn again.
@Component
class Boundaries {

    private static final BoundaryFileTable FILE = BoundaryFileTable.BOUNDARY_FILE;
    private static final BoundaryShapeTable SHAPE = BoundaryShapeTable.BOUNDARY_SHAPE;
    private static final int REMEMBERED = 20;

    private final DSLContext sql;
    private final Remembered remembered;
    private final Histories histories;

    /// Outlines of a file never change; the fingerprint tells files of different registers apart.
    private final Map<Key, List<Drawn>> outlines = new ConcurrentHashMap<>();

    Boundaries(DSLContext sql, Remembered remembered, Histories histories) {
        this.sql = sql;
        this.remembered = remembered;
        this.histories = histories;
    }

    private record Key(long file, String fingerprint, PlaceId first) {}

    /// @param room how wide the area is where its name stands
    record Drawn(PlaceId province, String path, int x, int y, int room) {}

    /// @param pointsRead how many points the file has; of these [#pointsKept] are drawn
    record Stored(
            long id,
            ProvinceMap map,
            String name,
            String source,
            String licence,
            String fingerprint,
            int pointsRead,
            int pointsKept,
            boolean drawn) {}

    /// All files, the latest first.
    List<Stored> all() {
        // Each map asks whether there is one.
        return remembered
                .fetch(sql.selectFrom(FILE).orderBy(FILE.ID.desc()))
                .map(row -> new Stored(
                        row.getId(),
                        ProvinceMap.of(row.getMap()).orElseThrow(),
                        row.getName(),
                        row.getSource(),
                        row.getLicence(),
                        row.getFingerprint(),
                        row.getPointsRead(),
                        row.getPointsKept(),
                        row.getDrawn()));
    }

    /// What was written about the files, newest first.
    List<Change> history() {
        return Arrays.stream(ProvinceMap.values())
                .flatMap(map -> histories.of(map.code(), List.of(new Part(FILE, FILE.MAP))).stream())
                .sorted(Comparator.comparing(Change::at).reversed())
                .limit(20)
                .toList();
    }

    /// The file whose outlines a map shows.
    Optional<Stored> drawn(ProvinceMap map) {
        return all().stream().filter(file -> file.drawn() && file.map() == map).findFirst();
    }

    List<Drawn> outlines(Stored file) {
        if (outlines.size() > REMEMBERED) {
            outlines.clear();
        }
        var first = sql.select(SHAPE.PROVINCE_ID)
                .from(SHAPE)
                .where(SHAPE.BOUNDARY_ID.eq(file.id()))
                .orderBy(SHAPE.PROVINCE_ID)
                .limit(1)
                .fetchSingle()
                .value1();
        return outlines.computeIfAbsent(
                new Key(file.id(), file.fingerprint(), first),
                key -> sql.selectFrom(SHAPE)
                        .where(SHAPE.BOUNDARY_ID.eq(file.id()))
                        .orderBy(SHAPE.LABEL_Y, SHAPE.LABEL_X)
                        .fetch(row -> new Drawn(
                                row.getProvinceId(), row.getPath(), row.getLabelX(), row.getLabelY(), row.getRoom())));
    }

    /// The same file a second time is drawn again and not stored again.
    long store(ProvinceMap map, String name, String source, String licence, BoundaryFile file) {
        var known = sql.select(FILE.ID)
                .from(FILE)
                .where(
                        FILE.MAP.eq(map.code()),
                        FILE.FINGERPRINT.eq(file.fingerprint()),
                        FILE.SOURCE.eq(source),
                        FILE.LICENCE.eq(licence))
                .orderBy(FILE.ID.desc())
                .limit(1)
                .fetchOptional(FILE.ID);
        if (known.isPresent()) {
            draw(known.get());
            return known.get();
        }
        var light = Outlines.draw(new LinkedHashMap<>(file.shapes()));
        takeDown(map);
        var id = sql.insertInto(FILE)
                .set(FILE.MAP, map.code())
                .set(FILE.NAME, name)
                .set(FILE.SOURCE, source)
                .set(FILE.LICENCE, licence)
                .set(FILE.FINGERPRINT, file.fingerprint())
                .set(FILE.POINTS_READ, light.read())
                .set(FILE.POINTS_KEPT, light.kept())
                .set(FILE.DRAWN, true)
                .returning(FILE.ID)
                .fetchSingle()
                .getId();
        var rows = sql.insertInto(
                SHAPE, SHAPE.BOUNDARY_ID, SHAPE.PROVINCE_ID, SHAPE.PATH, SHAPE.LABEL_X, SHAPE.LABEL_Y, SHAPE.ROOM);
        for (var outline : light.outlines()) {
            rows = rows.values(id, outline.of(), outline.path(), outline.x(), outline.y(), outline.room());
        }
        rows.execute();
        return id;
    }

    /// @throws NotFound when there is no such file
    void draw(long id) {
        var file = all().stream().filter(each -> each.id() == id).findFirst().orElseThrow(NotFound::new);
        if (!file.drawn()) {
            takeDown(file.map());
            sql.update(FILE).set(FILE.DRAWN, true).where(FILE.ID.eq(id)).execute();
        }
    }

    /// The map has its tiles again.
    ///
    /// @throws NotFound when there is no such file
    void remove(long id) {
        if (sql.update(FILE).set(FILE.DRAWN, false).where(FILE.ID.eq(id)).execute() == 0) {
            throw new NotFound();
        }
    }

    private void takeDown(ProvinceMap map) {
        sql.update(FILE)
                .set(FILE.DRAWN, false)
                .where(FILE.MAP.eq(map.code()), FILE.DRAWN.isTrue())
                .execute();
    }
}
