-- Names are looked up in memory as well (a workbook asks for thousands at once), so a new spelling is a new state of the units.
create trigger edition after insert or update or delete or truncate on places.spelling for each statement execute function places.units_written();
comment on table places.edition is 'Counts the changes of places, their versions, spellings and successions; follows from them.';
