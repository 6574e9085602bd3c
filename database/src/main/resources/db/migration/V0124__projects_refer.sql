call organisations.refer('projects.party', 'organisation_id');
call organisations.refer('projects.project', 'reporter_id');
