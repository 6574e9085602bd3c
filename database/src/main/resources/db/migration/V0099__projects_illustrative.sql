-- Totals are parted into recorded and illustrative money on every page; a register without the latter must not notice.
create index project_illustrative on projects.project (id) where illustrative;
