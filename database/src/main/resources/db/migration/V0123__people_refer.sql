call organisations.refer('people.post', 'organisation_id');
call organisations.refer('people.focal_point', 'organisation_id');
