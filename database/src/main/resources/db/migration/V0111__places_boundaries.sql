-- Outlines of provinces from a file that the ministry loads. See docs/decisions/0017.

create table places.boundary_file (
    id bigint generated always as identity primary key,
    map text not null check (map in ('63', '34')),
    name text not null check (name <> ''),
    source text not null check (source <> ''),
    licence text not null check (licence <> ''),
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    points_read integer not null check (points_read > 0),
    points_kept integer not null check (points_kept > 0),
    drawn boolean not null
);
comment on table places.boundary_file is 'A boundary file as it was accepted; the outlines of one for each map are drawn.';
comment on column places.boundary_file.fingerprint is 'SHA-256 of the file.';
comment on column places.boundary_file.drawn is 'Whether this is the one that is drawn; taken out, the map has its tiles.';
create unique index one_boundary_drawn on places.boundary_file (map) where drawn;
call history.keep('places.boundary_file');

create table places.boundary_shape (
    boundary_id bigint not null references places.boundary_file,
    province_id bigint not null references places.place,
    path text not null check (path <> ''),
    label_x integer not null,
    label_y integer not null,
    room integer not null,
    primary key (boundary_id, province_id)
);
comment on column places.boundary_shape.path is 'In the units of the picture; the coordinates of the file are not kept.';
call history.keep('places.boundary_shape');
