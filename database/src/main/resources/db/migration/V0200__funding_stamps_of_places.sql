-- A province sees what is done in it, so a place decides which programme is the topmost that its officer sees (0024): of one that has no money itself
-- no share was written, and the kept picture still named the part.
create trigger stamp_written after insert or update or delete on projects.place for each statement execute function funding.stamp_written();
insert into funding.stamp default values;
