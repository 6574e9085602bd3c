-- Imports write one after the other, in the order in which they were begun. The own transactions of those before it tell that they
-- live, so one that was killed or cancelled keeps nobody waiting.
create function iati.ahead(file bigint) returns bigint language sql stable
    return (select count(*) from iati.file f where f.state = 'running' and f.id < file and iati.is_alive(f.id));
create index file_running on iati.file (id) where state = 'running';
