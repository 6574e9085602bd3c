call organisations.refer('workbooks.handin', 'unit_id');
