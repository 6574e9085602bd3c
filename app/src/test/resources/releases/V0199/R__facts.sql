-- ${release}
-- Views other rooms may read are made anew once per release; each room adds its own R__<room>_facts.sql.
select 1;
