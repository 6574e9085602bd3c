call organisations.refer('claims.claim', 'organisation_id');
