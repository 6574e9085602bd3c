call organisations.refer('funding.transaction', 'provider_id');
call organisations.refer('funding.transaction', 'receiver_id');
call organisations.refer('funding.planned_disbursement', 'provider_id');
call organisations.refer('funding.planned_disbursement', 'receiver_id');
