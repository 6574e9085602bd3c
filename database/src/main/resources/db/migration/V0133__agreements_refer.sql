call organisations.refer('agreements.party', 'organisation_id');
