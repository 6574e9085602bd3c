COPY forms.submission (token, actor, location, at) FROM stdin;
4b04638a-5e96-4b6e-acee-4e4306fc63bc	account:1	/projects/1	2026-11-23 06:03:30.19385+00
\.
COPY funding.budget (id, project_id, kind, status, period_start, period_end, amount, currency, value_date, source, illustrative, change_id, known_from, origin, published_as) FROM stdin;
1	7	original	committed	2022-01-01	2022-12-31	6200000	EUR	2022-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
2	7	original	committed	2023-01-01	2023-12-31	7300000	EUR	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
3	7	revised	committed	2023-01-01	2023-12-31	8030000.0	EUR	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
4	7	original	committed	2024-01-01	2024-12-31	7900000	EUR	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
5	7	original	committed	2025-01-01	2025-12-31	7600000	EUR	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
6	7	original	committed	2026-01-01	2026-12-31	7400000	EUR	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
7	9	original	committed	2023-01-01	2023-12-31	2900000	USD	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
8	9	original	committed	2024-01-01	2024-12-31	3200000	USD	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
9	9	revised	committed	2024-01-01	2024-12-31	3520000.0	USD	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
10	9	original	committed	2025-01-01	2025-12-31	3000000	USD	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
11	9	original	committed	2026-01-01	2026-12-31	1800000	USD	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
12	10	original	committed	2024-01-01	2024-12-31	360000000000	VND	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
13	10	original	committed	2025-01-01	2025-12-31	310000000000	VND	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
14	10	revised	committed	2025-01-01	2025-12-31	341000000000.0	VND	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
15	10	original	committed	2026-01-01	2026-12-31	290000000000	VND	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
16	1	original	committed	2020-01-01	2020-12-31	1234567.89	EUR	2020-01-01		f	11	2026-11-23 06:03:30.193773+00	hand	\N
\.
COPY funding.budget_history (id, project_id, kind, status, period_start, period_end, amount, currency, value_date, source, illustrative, change_id, known_from, known_to, ended_change_id, deleted, origin, published_as) FROM stdin;
1	7	original	committed	2022-01-01	2022-12-31	6200000	EUR	2022-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.23367+00	2	f	hand	\N
2	7	original	committed	2023-01-01	2023-12-31	7300000	EUR	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.232196+00	2	f	hand	\N
3	7	revised	committed	2023-01-01	2023-12-31	8030000.0	EUR	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.232432+00	2	f	hand	\N
4	7	original	committed	2024-01-01	2024-12-31	7900000	EUR	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.23267+00	2	f	hand	\N
5	7	original	committed	2025-01-01	2025-12-31	7600000	EUR	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.232874+00	2	f	hand	\N
6	7	original	committed	2026-01-01	2026-12-31	7400000	EUR	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.233071+00	2	f	hand	\N
7	9	original	committed	2023-01-01	2023-12-31	2900000	USD	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.233275+00	2	f	hand	\N
8	9	original	committed	2024-01-01	2024-12-31	3200000	USD	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.233474+00	2	f	hand	\N
9	9	revised	committed	2024-01-01	2024-12-31	3520000.0	USD	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.235057+00	2	f	hand	\N
10	9	original	committed	2025-01-01	2025-12-31	3000000	USD	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.233867+00	2	f	hand	\N
11	9	original	committed	2026-01-01	2026-12-31	1800000	USD	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.234064+00	2	f	hand	\N
12	10	original	committed	2024-01-01	2024-12-31	360000000000	VND	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.234262+00	2	f	hand	\N
13	10	original	committed	2025-01-01	2025-12-31	310000000000	VND	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.234459+00	2	f	hand	\N
14	10	revised	committed	2025-01-01	2025-12-31	341000000000.0	VND	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.234659+00	2	f	hand	\N
15	10	original	committed	2026-01-01	2026-12-31	290000000000	VND	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.234859+00	2	f	hand	\N
16	1	original	committed	2020-01-01	2020-12-31	1234567.89	EUR	2020-01-01		f	11	2026-11-23 06:03:30.193773+00	2026-11-23 06:03:30.231693+00	11	f	hand	\N
\.
COPY funding.place_change (xact, in_63, in_34, placed, kind, currency, year, public, amount, rows, transactions) FROM stdin;
\.
COPY funding.place_total (in_63, in_34, placed, kind, currency, year, public, amount, rows, transactions) FROM stdin;
0	0	f	commitment	EUR	2010	f	13101.40	6	6
0	0	f	commitment	EUR	2014	t	100000000	1	1
0	0	f	commitment	EUR	2015	f	12881.90	4	4
0	0	f	commitment	USD	2010	f	12141.70	4	4
0	0	f	commitment	USD	2014	t	106000000	1	1
0	0	f	commitment	USD	2015	f	8291.00	4	4
0	0	f	commitment	VND	2010	f	3481.50	4	4
0	0	f	commitment	VND	2015	f	17026.95	5	5
0	0	f	disbursement	EUR	2011	f	13770.14	4	4
0	0	f	disbursement	EUR	2012	f	12437.78	4	4
0	0	f	disbursement	EUR	2013	f	12213.99	5	5
0	0	f	disbursement	EUR	2014	f	14214.26	4	4
0	0	f	disbursement	EUR	2016	f	10326.48	5	5
0	0	f	disbursement	EUR	2017	f	14658.38	4	4
0	0	f	disbursement	EUR	2018	f	13326.02	4	4
0	0	f	disbursement	EUR	2019	f	8440.77	5	5
0	0	f	disbursement	USD	2011	f	6369.04	6	6
0	0	f	disbursement	USD	2012	f	10289.54	4	4
0	0	f	disbursement	USD	2013	f	12585.82	4	4
0	0	f	disbursement	USD	2014	f	16841.90	5	5
0	0	f	disbursement	USD	2016	f	13029.94	4	4
0	0	f	disbursement	USD	2017	f	17397.05	5	5
0	0	f	disbursement	USD	2018	f	6292.46	4	4
0	0	f	disbursement	USD	2019	f	13474.06	4	4
0	0	f	disbursement	VND	2011	f	9475.32	4	4
0	0	f	disbursement	VND	2012	f	17545.92	6	6
0	0	f	disbursement	VND	2013	f	14066.22	4	4
0	0	f	disbursement	VND	2014	f	7476.78	4	4
0	0	f	disbursement	VND	2016	f	14510.34	4	4
0	0	f	disbursement	VND	2017	f	5478.24	4	4
0	0	f	disbursement	VND	2018	f	17582.10	5	5
0	0	f	disbursement	VND	2019	f	14954.46	4	4
0	0	f	incoming-pledge	USD	2026	t	5400000	1	1
0	8	t	commitment	VND	2024	t	136950000000	1	0
0	8	t	disbursement	VND	2024	t	38725500000	2	0
0	8	t	disbursement	VND	2025	t	27717800000	1	0
0	8	t	disbursement	VND	2026	t	20605805000	1	0
0	8	t	expenditure	VND	2025	t	32637000000	1	0
0	8	t	expenditure	VND	2026	t	35006482500	1	0
0	14	t	commitment	VND	2024	t	149400000000	1	0
0	14	t	disbursement	VND	2024	t	42246000000	2	0
0	14	t	disbursement	VND	2025	t	30237600000	1	0
0	14	t	disbursement	VND	2026	t	22479060000	1	0
0	14	t	expenditure	VND	2025	t	35604000000	1	0
0	14	t	expenditure	VND	2026	t	38188890000	1	0
0	23	t	commitment	VND	2024	t	124500000000	1	0
0	23	t	disbursement	VND	2024	t	35205000000	2	0
0	23	t	disbursement	VND	2025	t	25198000000	1	0
0	23	t	disbursement	VND	2026	t	18732550000	1	0
0	23	t	expenditure	VND	2025	t	29670000000	1	0
0	23	t	expenditure	VND	2026	t	31824075000	1	0
0	50	t	commitment	VND	2024	t	149400000000	1	0
0	50	t	disbursement	VND	2024	t	42246000000	2	0
0	50	t	disbursement	VND	2025	t	30237600000	1	0
0	50	t	disbursement	VND	2026	t	22479060000	1	0
0	50	t	expenditure	VND	2025	t	35604000000	1	0
0	50	t	expenditure	VND	2026	t	38188890000	1	0
0	59	t	commitment	VND	2024	t	124500000000	1	0
0	59	t	disbursement	VND	2024	t	35205000000	2	0
0	59	t	disbursement	VND	2025	t	25198000000	1	0
0	59	t	disbursement	VND	2026	t	18732550000	1	0
0	59	t	expenditure	VND	2025	t	29670000000	1	0
0	59	t	expenditure	VND	2026	t	31824075000	1	0
0	62	t	commitment	VND	2024	t	99600000000	1	0
0	62	t	disbursement	VND	2024	t	28164000000	2	0
0	62	t	disbursement	VND	2025	t	20158400000	1	0
0	62	t	disbursement	VND	2026	t	14986040000	1	0
0	62	t	expenditure	VND	2025	t	23736000000	1	0
0	62	t	expenditure	VND	2026	t	25459260000	1	0
0	74	t	commitment	USD	2024	t	866666.67	1	1
0	74	t	disbursement	USD	2024	t	116666.70	1	1
0	82	t	commitment	USD	2024	t	866666.67	1	0
0	82	t	disbursement	USD	2024	t	116666.70	1	0
0	84	t	commitment	USD	2024	t	866666.66	1	0
0	84	t	disbursement	USD	2024	t	116666.70	1	0
0	89	t	commitment	VND	2024	t	112050000000	1	0
0	89	t	disbursement	VND	2024	t	31684500000	2	0
0	89	t	disbursement	VND	2025	t	22678200000	1	0
0	89	t	disbursement	VND	2026	t	16859295000	1	0
0	89	t	expenditure	VND	2025	t	26703000000	1	0
0	89	t	expenditure	VND	2026	t	28641667500	1	0
4	8	t	commitment	EUR	2022	t	5096000.00	1	1
4	8	t	commitment	USD	2019	t	6153846.16	1	1
4	8	t	disbursement	EUR	2022	t	301000.00	1	1
4	8	t	disbursement	EUR	2023	t	1050700.07	2	1
4	8	t	disbursement	EUR	2024	t	729400.11	1	0
4	8	t	disbursement	EUR	2025	t	1213100.04	2	1
4	8	t	disbursement	EUR	2026	t	404600.00	1	1
4	8	t	expenditure	EUR	2023	t	277956.00	1	1
4	8	t	expenditure	EUR	2024	t	788235.06	1	0
4	8	t	expenditure	EUR	2025	t	856922.52	1	0
4	8	t	expenditure	EUR	2026	t	602603.53	1	0
5	5	t	commitment	USD	2022	t	1912500.00	1	1
5	5	t	disbursement	USD	2022	t	281250.00	1	1
5	5	t	disbursement	USD	2023	t	396000.00	1	1
5	5	t	disbursement	USD	2024	t	467325.09	1	0
5	5	t	disbursement	USD	2025	t	447000.00	1	1
5	5	t	disbursement	USD	2026	t	246000.00	1	1
5	5	t	expenditure	USD	2024	t	1033518.00	1	1
5	5	t	expenditure	USD	2025	t	558060.05	1	0
5	5	t	reimbursement	USD	2026	t	-12637.56	1	0
6	17	t	commitment	USD	2019	t	6153846.16	1	0
6	17	t	commitment	USD	2022	t	1275000.00	1	0
6	17	t	disbursement	USD	2022	t	187500.00	1	0
6	17	t	disbursement	USD	2023	t	264000.00	1	0
6	17	t	disbursement	USD	2024	t	311550.06	1	0
6	17	t	disbursement	USD	2025	t	298000.00	1	0
6	17	t	disbursement	USD	2026	t	164000.00	1	0
6	17	t	expenditure	USD	2024	t	689012.00	1	0
6	17	t	expenditure	USD	2025	t	372040.04	1	0
6	17	t	reimbursement	USD	2026	t	-8425.04	1	0
7	8	t	commitment	EUR	2022	t	2184000.00	1	0
7	8	t	disbursement	EUR	2022	t	129000.00	1	0
7	8	t	disbursement	EUR	2023	t	450300.03	2	0
7	8	t	disbursement	EUR	2024	t	312600.04	1	0
7	8	t	disbursement	EUR	2025	t	519900.01	2	0
7	8	t	disbursement	EUR	2026	t	173400.00	1	0
7	8	t	expenditure	EUR	2023	t	119124.00	1	0
7	8	t	expenditure	EUR	2024	t	337815.02	1	0
7	8	t	expenditure	EUR	2025	t	367252.51	1	0
7	8	t	expenditure	EUR	2026	t	258258.66	1	0
9	14	t	commitment	EUR	2022	t	3276000.00	1	0
9	14	t	disbursement	EUR	2022	t	193500.00	1	0
9	14	t	disbursement	EUR	2023	t	675450.05	2	0
9	14	t	disbursement	EUR	2024	t	468900.07	1	0
9	14	t	disbursement	EUR	2025	t	779850.02	2	0
9	14	t	disbursement	EUR	2026	t	260100.00	1	0
9	14	t	expenditure	EUR	2023	t	178686.00	1	0
9	14	t	expenditure	EUR	2024	t	506722.54	1	0
9	14	t	expenditure	EUR	2025	t	550878.76	1	0
9	14	t	expenditure	EUR	2026	t	387387.99	1	0
10	10	t	commitment	EUR	2022	t	4732000.00	1	0
10	10	t	commitment	EUR	2023	t	400000.00	1	1
10	10	t	disbursement	EUR	2022	t	279500.00	1	0
10	10	t	disbursement	EUR	2023	t	1108983.41	3	2
10	10	t	disbursement	EUR	2024	t	810633.44	2	2
10	10	t	disbursement	EUR	2025	t	1226450.03	3	1
10	10	t	disbursement	EUR	2026	t	375700.00	1	0
10	10	t	expenditure	EUR	2023	t	258102.00	1	0
10	10	t	expenditure	EUR	2024	t	731932.55	1	0
10	10	t	expenditure	EUR	2025	t	795713.77	1	1
10	10	t	expenditure	EUR	2026	t	559560.42	1	0
11	11	t	commitment	EUR	2022	t	4368000.00	1	0
11	11	t	commitment	EUR	2023	t	400000.00	1	0
11	11	t	disbursement	EUR	2022	t	258000.00	1	0
11	11	t	disbursement	EUR	2023	t	1033933.39	3	0
11	11	t	disbursement	EUR	2024	t	758533.43	2	0
11	11	t	disbursement	EUR	2025	t	1139800.03	3	0
11	11	t	disbursement	EUR	2026	t	346800.00	1	0
11	11	t	expenditure	EUR	2023	t	238248.00	1	0
11	11	t	expenditure	EUR	2024	t	675630.05	1	1
11	11	t	expenditure	EUR	2025	t	734505.02	1	0
11	11	t	expenditure	EUR	2026	t	516517.31	1	0
12	12	t	commitment	EUR	2022	t	2912000.00	1	0
12	12	t	commitment	EUR	2023	t	400000.00	1	0
12	12	t	commitment	USD	2019	t	6153846.16	1	0
12	12	t	commitment	VND	2024	t	112050000000	1	0
12	12	t	disbursement	EUR	2022	t	172000.00	1	0
12	12	t	disbursement	EUR	2023	t	733733.37	3	0
12	12	t	disbursement	EUR	2024	t	550133.39	2	0
12	12	t	disbursement	EUR	2025	t	793200.02	3	0
12	12	t	disbursement	EUR	2026	t	231200.00	1	0
12	12	t	disbursement	VND	2024	t	31684500000	2	0
12	12	t	disbursement	VND	2025	t	22678200000	1	0
12	12	t	disbursement	VND	2026	t	16859295000	1	0
12	12	t	expenditure	EUR	2023	t	158832.00	1	0
12	12	t	expenditure	EUR	2024	t	450420.03	1	0
12	12	t	expenditure	EUR	2025	t	489670.01	1	0
12	12	t	expenditure	EUR	2026	t	344344.88	1	0
12	12	t	expenditure	VND	2025	t	26703000000	1	0
12	12	t	expenditure	VND	2026	t	28641667500	1	0
13	14	t	commitment	EUR	2022	t	2548000.00	1	0
13	14	t	commitment	USD	2019	t	6153846.16	1	0
13	14	t	disbursement	EUR	2022	t	150500.00	1	0
13	14	t	disbursement	EUR	2023	t	525350.03	2	0
13	14	t	disbursement	EUR	2024	t	364700.05	1	0
13	14	t	disbursement	EUR	2025	t	606550.02	2	1
13	14	t	disbursement	EUR	2026	t	202300.00	1	0
13	14	t	expenditure	EUR	2023	t	138978.00	1	0
13	14	t	expenditure	EUR	2024	t	394117.53	1	0
13	14	t	expenditure	EUR	2025	t	428461.26	1	0
13	14	t	expenditure	EUR	2026	t	301301.77	1	0
15	23	t	commitment	USD	2019	t	6153846.16	1	0
15	23	t	commitment	USD	2022	t	1530000.00	1	0
15	23	t	disbursement	USD	2022	t	225000.00	1	0
15	23	t	disbursement	USD	2023	t	316800.00	1	0
15	23	t	disbursement	USD	2024	t	373860.07	1	0
15	23	t	disbursement	USD	2025	t	357600.00	1	0
15	23	t	disbursement	USD	2026	t	196800.00	1	0
15	23	t	expenditure	USD	2024	t	826814.40	1	0
15	23	t	expenditure	USD	2025	t	446448.04	1	0
15	23	t	reimbursement	USD	2026	t	-10110.05	1	1
18	18	t	commitment	USD	2022	t	1275000.00	1	0
18	18	t	commitment	VND	2024	t	74700000000	1	0
18	18	t	disbursement	USD	2022	t	187500.00	1	0
18	18	t	disbursement	USD	2023	t	264000.00	1	0
18	18	t	disbursement	USD	2024	t	311550.06	1	0
18	18	t	disbursement	USD	2025	t	298000.00	1	0
18	18	t	disbursement	USD	2026	t	164000.00	1	0
18	18	t	disbursement	VND	2024	t	21123000000	2	0
18	18	t	disbursement	VND	2025	t	15118800000	1	0
18	18	t	disbursement	VND	2026	t	11239530000	1	0
18	18	t	expenditure	USD	2024	t	689012.00	1	0
18	18	t	expenditure	USD	2025	t	372040.03	1	0
18	18	t	expenditure	VND	2025	t	17802000000	1	0
18	18	t	expenditure	VND	2026	t	19094445000	1	0
18	18	t	reimbursement	USD	2026	t	-8425.04	1	0
37	37	t	commitment	USD	2022	t	1657500.00	1	0
37	37	t	disbursement	USD	2022	t	243750.00	1	0
37	37	t	disbursement	USD	2023	t	343200.00	1	0
37	37	t	disbursement	USD	2024	t	405015.08	1	1
37	37	t	disbursement	USD	2025	t	387400.00	1	0
37	37	t	disbursement	USD	2026	t	213200.00	1	0
37	37	t	expenditure	USD	2024	t	895715.60	1	0
37	37	t	expenditure	USD	2025	t	483652.05	1	0
37	37	t	reimbursement	USD	2026	t	-10952.55	1	0
38	38	t	commitment	USD	2022	t	1785000.00	1	0
38	38	t	commitment	VND	2024	t	161850000000	1	1
38	38	t	disbursement	USD	2022	t	262500.00	1	0
38	38	t	disbursement	USD	2023	t	369600.00	1	0
38	38	t	disbursement	USD	2024	t	436170.09	1	0
38	38	t	disbursement	USD	2025	t	417200.00	1	0
38	38	t	disbursement	USD	2026	t	229600.00	1	0
38	38	t	disbursement	VND	2024	t	45766500000	2	2
38	38	t	disbursement	VND	2025	t	32757400000	1	1
38	38	t	disbursement	VND	2026	t	24352315000	1	1
38	38	t	expenditure	USD	2024	t	964616.80	1	0
38	38	t	expenditure	USD	2025	t	520856.05	1	1
38	38	t	expenditure	VND	2025	t	38571000000	1	1
38	38	t	expenditure	VND	2026	t	41371297500	1	1
38	38	t	reimbursement	USD	2026	t	-11795.06	1	0
40	41	t	commitment	USD	2019	t	6153846.15	1	0
42	41	t	commitment	USD	2019	t	6153846.15	1	0
42	41	t	commitment	USD	2022	t	1147500.00	1	0
42	41	t	disbursement	USD	2022	t	168750.00	1	0
42	41	t	disbursement	USD	2023	t	237600.00	1	0
42	41	t	disbursement	USD	2024	t	280395.05	1	0
42	41	t	disbursement	USD	2025	t	268200.00	1	0
42	41	t	disbursement	USD	2026	t	147600.00	1	0
42	41	t	expenditure	USD	2024	t	620110.80	1	0
42	41	t	expenditure	USD	2025	t	334836.03	1	0
42	41	t	reimbursement	USD	2026	t	-7582.54	1	0
47	48	t	commitment	EUR	2022	t	1820000.00	1	0
47	48	t	commitment	USD	2019	t	6153846.15	1	0
47	48	t	disbursement	EUR	2022	t	107500.00	1	0
47	48	t	disbursement	EUR	2023	t	375250.02	2	0
47	48	t	disbursement	EUR	2024	t	260500.04	1	0
47	48	t	disbursement	EUR	2025	t	433250.01	2	0
47	48	t	disbursement	EUR	2026	t	144500.00	1	0
47	48	t	expenditure	EUR	2023	t	99270.00	1	0
47	48	t	expenditure	EUR	2024	t	281512.52	1	0
47	48	t	expenditure	EUR	2025	t	306043.76	1	0
47	48	t	expenditure	EUR	2026	t	215215.55	1	1
54	53	t	commitment	USD	2019	t	6153846.15	1	0
54	53	t	commitment	USD	2022	t	1020000.00	1	0
54	53	t	disbursement	USD	2022	t	150000.00	1	0
54	53	t	disbursement	USD	2023	t	211200.00	1	0
54	53	t	disbursement	USD	2024	t	249240.05	1	0
54	53	t	disbursement	USD	2025	t	238400.00	1	0
54	53	t	disbursement	USD	2026	t	131200.00	1	0
54	53	t	expenditure	USD	2024	t	551209.60	1	0
54	53	t	expenditure	USD	2025	t	297632.03	1	0
54	53	t	reimbursement	USD	2026	t	-6740.03	1	0
56	48	t	commitment	EUR	2022	t	3640000.00	1	0
56	48	t	disbursement	EUR	2022	t	215000.00	1	0
56	48	t	disbursement	EUR	2023	t	750500.05	2	0
56	48	t	disbursement	EUR	2024	t	521000.07	1	0
56	48	t	disbursement	EUR	2025	t	866500.03	2	0
56	48	t	disbursement	EUR	2026	t	289000.00	1	0
56	48	t	expenditure	EUR	2023	t	198540.00	1	0
56	48	t	expenditure	EUR	2024	t	563025.04	1	0
56	48	t	expenditure	EUR	2025	t	612087.52	1	0
56	48	t	expenditure	EUR	2026	t	430431.09	1	0
60	62	t	commitment	EUR	2022	t	3276000.00	1	0
60	62	t	disbursement	EUR	2022	t	193500.00	1	0
60	62	t	disbursement	EUR	2023	t	675450.05	2	0
60	62	t	disbursement	EUR	2024	t	468900.07	1	0
60	62	t	disbursement	EUR	2025	t	779850.02	2	0
60	62	t	disbursement	EUR	2026	t	260100.00	1	0
60	62	t	expenditure	EUR	2023	t	178686.00	1	0
60	62	t	expenditure	EUR	2024	t	506722.53	1	0
60	62	t	expenditure	EUR	2025	t	550878.76	1	0
60	62	t	expenditure	EUR	2026	t	387387.98	1	0
71	72	t	commitment	USD	2019	t	6153846.15	1	0
76	78	t	commitment	USD	2019	t	6153846.15	1	0
76	78	t	commitment	USD	2022	t	1147500.00	1	0
76	78	t	disbursement	USD	2022	t	168750.00	1	0
76	78	t	disbursement	USD	2023	t	237600.00	1	0
76	78	t	disbursement	USD	2024	t	280395.05	1	0
76	78	t	disbursement	USD	2025	t	268200.00	1	0
76	78	t	disbursement	USD	2026	t	147600.00	1	0
76	78	t	expenditure	USD	2024	t	620110.80	1	0
76	78	t	expenditure	USD	2025	t	334836.03	1	0
76	78	t	reimbursement	USD	2026	t	-7582.53	1	0
85	84	t	commitment	USD	2019	t	6153846.15	1	0
86	84	t	commitment	EUR	2022	t	2548000.00	1	0
86	84	t	disbursement	EUR	2022	t	150500.00	1	0
86	84	t	disbursement	EUR	2023	t	525350.03	2	0
86	84	t	disbursement	EUR	2024	t	364700.05	1	0
86	84	t	disbursement	EUR	2025	t	606550.02	2	0
86	84	t	disbursement	EUR	2026	t	202300.00	1	0
86	84	t	expenditure	EUR	2023	t	138978.00	1	0
86	84	t	expenditure	EUR	2024	t	394117.53	1	0
86	84	t	expenditure	EUR	2025	t	428461.26	1	0
86	84	t	expenditure	EUR	2026	t	301301.77	1	0
87	89	t	commitment	USD	2019	t	6153846.15	1	0
\.
COPY funding.planned_disbursement (id, project_id, kind, period_start, period_end, amount, currency, value_date, provider_id, receiver_id, source, illustrative, change_id, known_from, origin, published_as) FROM stdin;
1	7	original	2027-01-01	2027-03-31	3100000	EUR	2027-01-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
2	7	original	2027-07-01	2027-09-30	2750000	EUR	2027-07-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
3	10	original	2026-11-01	2027-01-31	165000000000	VND	2026-11-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
4	10	original	2027-05-01	2027-07-31	141000000000	VND	2027-05-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
5	11	original	2026-12-01	2027-02-28	900000	USD	2026-12-01	11	15	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
6	11	original	2027-12-01	2028-02-28	1800000	USD	2027-12-01	11	15	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
\.
COPY funding.planned_disbursement_history (id, project_id, kind, period_start, period_end, amount, currency, value_date, provider_id, receiver_id, source, illustrative, change_id, known_from, known_to, ended_change_id, deleted, origin, published_as) FROM stdin;
1	7	original	2027-01-01	2027-03-31	3100000	EUR	2027-01-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.236126+00	2	f	hand	\N
2	7	original	2027-07-01	2027-09-30	2750000	EUR	2027-07-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.236547+00	2	f	hand	\N
3	10	original	2026-11-01	2027-01-31	165000000000	VND	2026-11-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.236832+00	2	f	hand	\N
4	10	original	2027-05-01	2027-07-31	141000000000	VND	2027-05-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.237056+00	2	f	hand	\N
5	11	original	2026-12-01	2027-02-28	900000	USD	2026-12-01	11	15	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.237272+00	2	f	hand	\N
6	11	original	2027-12-01	2028-02-28	1800000	USD	2027-12-01	11	15	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.237487+00	2	f	hand	\N
\.
COPY funding.settlement (xact) FROM stdin;
\.
COPY funding.share (transaction_id, project_id, place_id, in_63, in_34, kind, currency, on_date, amount, first) FROM stdin;
1	2	\N	0	0	commitment	EUR	2014-12-04	100000000	t
2	4	\N	0	0	commitment	USD	2014-07-17	106000000	t
3	5	4	4	8	commitment	USD	2019-06-19	6153846.16	t
3	5	6	6	17	commitment	USD	2019-06-19	6153846.16	f
3	5	12	12	12	commitment	USD	2019-06-19	6153846.16	f
3	5	13	13	14	commitment	USD	2019-06-19	6153846.16	f
3	5	15	15	23	commitment	USD	2019-06-19	6153846.16	f
3	5	40	40	41	commitment	USD	2019-06-19	6153846.15	f
3	5	42	42	41	commitment	USD	2019-06-19	6153846.15	f
3	5	47	47	48	commitment	USD	2019-06-19	6153846.15	f
3	5	54	54	53	commitment	USD	2019-06-19	6153846.15	f
3	5	71	71	72	commitment	USD	2019-06-19	6153846.15	f
3	5	76	76	78	commitment	USD	2019-06-19	6153846.15	f
3	5	85	85	84	commitment	USD	2019-06-19	6153846.15	f
3	5	87	87	89	commitment	USD	2019-06-19	6153846.15	f
4	7	4	4	8	commitment	EUR	2022-03-15	5096000.00	t
4	7	7	7	8	commitment	EUR	2022-03-15	2184000.00	f
4	7	9	9	14	commitment	EUR	2022-03-15	3276000.00	f
4	7	10	10	10	commitment	EUR	2022-03-15	4732000.00	f
4	7	11	11	11	commitment	EUR	2022-03-15	4368000.00	f
4	7	12	12	12	commitment	EUR	2022-03-15	2912000.00	f
4	7	13	13	14	commitment	EUR	2022-03-15	2548000.00	f
4	7	47	47	48	commitment	EUR	2022-03-15	1820000.00	f
4	7	56	56	48	commitment	EUR	2022-03-15	3640000.00	f
4	7	60	60	62	commitment	EUR	2022-03-15	3276000.00	f
4	7	86	86	84	commitment	EUR	2022-03-15	2548000.00	f
5	7	4	4	8	disbursement	EUR	2022-09-20	301000.00	t
5	7	7	7	8	disbursement	EUR	2022-09-20	129000.00	f
5	7	9	9	14	disbursement	EUR	2022-09-20	193500.00	f
5	7	10	10	10	disbursement	EUR	2022-09-20	279500.00	f
5	7	11	11	11	disbursement	EUR	2022-09-20	258000.00	f
5	7	12	12	12	disbursement	EUR	2022-09-20	172000.00	f
5	7	13	13	14	disbursement	EUR	2022-09-20	150500.00	f
5	7	47	47	48	disbursement	EUR	2022-09-20	107500.00	f
5	7	56	56	48	disbursement	EUR	2022-09-20	215000.00	f
5	7	60	60	62	disbursement	EUR	2022-09-20	193500.00	f
5	7	86	86	84	disbursement	EUR	2022-09-20	150500.00	f
6	7	4	4	8	disbursement	EUR	2023-04-12	487200.07	f
6	7	7	7	8	disbursement	EUR	2023-04-12	208800.03	f
6	7	9	9	14	disbursement	EUR	2023-04-12	313200.05	f
6	7	10	10	10	disbursement	EUR	2023-04-12	452400.07	t
6	7	11	11	11	disbursement	EUR	2023-04-12	417600.06	f
6	7	12	12	12	disbursement	EUR	2023-04-12	278400.04	f
6	7	13	13	14	disbursement	EUR	2023-04-12	243600.03	f
6	7	47	47	48	disbursement	EUR	2023-04-12	174000.02	f
6	7	56	56	48	disbursement	EUR	2023-04-12	348000.05	f
6	7	60	60	62	disbursement	EUR	2023-04-12	313200.05	f
6	7	86	86	84	disbursement	EUR	2023-04-12	243600.03	f
7	7	4	4	8	disbursement	EUR	2023-11-30	563500.00	t
7	7	7	7	8	disbursement	EUR	2023-11-30	241500.00	f
7	7	9	9	14	disbursement	EUR	2023-11-30	362250.00	f
7	7	10	10	10	disbursement	EUR	2023-11-30	523250.00	f
7	7	11	11	11	disbursement	EUR	2023-11-30	483000.00	f
7	7	12	12	12	disbursement	EUR	2023-11-30	322000.00	f
7	7	13	13	14	disbursement	EUR	2023-11-30	281750.00	f
7	7	47	47	48	disbursement	EUR	2023-11-30	201250.00	f
7	7	56	56	48	disbursement	EUR	2023-11-30	402500.00	f
7	7	60	60	62	disbursement	EUR	2023-11-30	362250.00	f
7	7	86	86	84	disbursement	EUR	2023-11-30	281750.00	f
8	7	4	4	8	disbursement	EUR	2024-06-18	729400.11	f
8	7	7	7	8	disbursement	EUR	2024-06-18	312600.04	f
8	7	9	9	14	disbursement	EUR	2024-06-18	468900.07	f
8	7	10	10	10	disbursement	EUR	2024-06-18	677300.10	t
8	7	11	11	11	disbursement	EUR	2024-06-18	625200.09	f
8	7	12	12	12	disbursement	EUR	2024-06-18	416800.06	f
8	7	13	13	14	disbursement	EUR	2024-06-18	364700.05	f
8	7	47	47	48	disbursement	EUR	2024-06-18	260500.04	f
8	7	56	56	48	disbursement	EUR	2024-06-18	521000.07	f
8	7	60	60	62	disbursement	EUR	2024-06-18	468900.07	f
8	7	86	86	84	disbursement	EUR	2024-06-18	364700.05	f
9	7	4	4	8	disbursement	EUR	2025-03-21	666400.00	t
9	7	7	7	8	disbursement	EUR	2025-03-21	285600.00	f
9	7	9	9	14	disbursement	EUR	2025-03-21	428400.00	f
9	7	10	10	10	disbursement	EUR	2025-03-21	618800.00	f
9	7	11	11	11	disbursement	EUR	2025-03-21	571200.00	f
9	7	12	12	12	disbursement	EUR	2025-03-21	380800.00	f
9	7	13	13	14	disbursement	EUR	2025-03-21	333200.00	f
9	7	47	47	48	disbursement	EUR	2025-03-21	238000.00	f
9	7	56	56	48	disbursement	EUR	2025-03-21	476000.00	f
9	7	60	60	62	disbursement	EUR	2025-03-21	428400.00	f
9	7	86	86	84	disbursement	EUR	2025-03-21	333200.00	f
10	7	4	4	8	disbursement	EUR	2025-12-10	546700.04	f
10	7	7	7	8	disbursement	EUR	2025-12-10	234300.01	f
10	7	9	9	14	disbursement	EUR	2025-12-10	351450.02	f
10	7	10	10	10	disbursement	EUR	2025-12-10	507650.03	f
10	7	11	11	11	disbursement	EUR	2025-12-10	468600.03	f
10	7	12	12	12	disbursement	EUR	2025-12-10	312400.02	f
10	7	13	13	14	disbursement	EUR	2025-12-10	273350.02	t
10	7	47	47	48	disbursement	EUR	2025-12-10	195250.01	f
10	7	56	56	48	disbursement	EUR	2025-12-10	390500.03	f
10	7	60	60	62	disbursement	EUR	2025-12-10	351450.02	f
10	7	86	86	84	disbursement	EUR	2025-12-10	273350.02	f
11	7	4	4	8	disbursement	EUR	2026-07-15	404600.00	t
11	7	7	7	8	disbursement	EUR	2026-07-15	173400.00	f
11	7	9	9	14	disbursement	EUR	2026-07-15	260100.00	f
11	7	10	10	10	disbursement	EUR	2026-07-15	375700.00	f
11	7	11	11	11	disbursement	EUR	2026-07-15	346800.00	f
11	7	12	12	12	disbursement	EUR	2026-07-15	231200.00	f
11	7	13	13	14	disbursement	EUR	2026-07-15	202300.00	f
11	7	47	47	48	disbursement	EUR	2026-07-15	144500.00	f
11	7	56	56	48	disbursement	EUR	2026-07-15	289000.00	f
11	7	60	60	62	disbursement	EUR	2026-07-15	260100.00	f
11	7	86	86	84	disbursement	EUR	2026-07-15	202300.00	f
12	7	4	4	8	expenditure	EUR	2023-06-30	277956.00	t
12	7	7	7	8	expenditure	EUR	2023-06-30	119124.00	f
12	7	9	9	14	expenditure	EUR	2023-06-30	178686.00	f
12	7	10	10	10	expenditure	EUR	2023-06-30	258102.00	f
12	7	11	11	11	expenditure	EUR	2023-06-30	238248.00	f
12	7	12	12	12	expenditure	EUR	2023-06-30	158832.00	f
12	7	13	13	14	expenditure	EUR	2023-06-30	138978.00	f
12	7	47	47	48	expenditure	EUR	2023-06-30	99270.00	f
12	7	56	56	48	expenditure	EUR	2023-06-30	198540.00	f
12	7	60	60	62	expenditure	EUR	2023-06-30	178686.00	f
12	7	86	86	84	expenditure	EUR	2023-06-30	138978.00	f
13	7	4	4	8	expenditure	EUR	2024-06-30	788235.06	f
13	7	7	7	8	expenditure	EUR	2024-06-30	337815.02	f
13	7	9	9	14	expenditure	EUR	2024-06-30	506722.54	f
13	7	10	10	10	expenditure	EUR	2024-06-30	731932.55	f
13	7	11	11	11	expenditure	EUR	2024-06-30	675630.05	t
13	7	12	12	12	expenditure	EUR	2024-06-30	450420.03	f
13	7	13	13	14	expenditure	EUR	2024-06-30	394117.53	f
13	7	47	47	48	expenditure	EUR	2024-06-30	281512.52	f
13	7	56	56	48	expenditure	EUR	2024-06-30	563025.04	f
13	7	60	60	62	expenditure	EUR	2024-06-30	506722.53	f
13	7	86	86	84	expenditure	EUR	2024-06-30	394117.53	f
14	7	4	4	8	expenditure	EUR	2025-06-30	856922.52	f
14	7	7	7	8	expenditure	EUR	2025-06-30	367252.51	f
14	7	9	9	14	expenditure	EUR	2025-06-30	550878.76	f
14	7	10	10	10	expenditure	EUR	2025-06-30	795713.77	t
14	7	11	11	11	expenditure	EUR	2025-06-30	734505.02	f
14	7	12	12	12	expenditure	EUR	2025-06-30	489670.01	f
14	7	13	13	14	expenditure	EUR	2025-06-30	428461.26	f
14	7	47	47	48	expenditure	EUR	2025-06-30	306043.76	f
14	7	56	56	48	expenditure	EUR	2025-06-30	612087.52	f
14	7	60	60	62	expenditure	EUR	2025-06-30	550878.76	f
14	7	86	86	84	expenditure	EUR	2025-06-30	428461.26	f
15	7	4	4	8	expenditure	EUR	2026-06-30	602603.53	f
15	7	7	7	8	expenditure	EUR	2026-06-30	258258.66	f
15	7	9	9	14	expenditure	EUR	2026-06-30	387387.99	f
15	7	10	10	10	expenditure	EUR	2026-06-30	559560.42	f
15	7	11	11	11	expenditure	EUR	2026-06-30	516517.31	f
15	7	12	12	12	expenditure	EUR	2026-06-30	344344.88	f
15	7	13	13	14	expenditure	EUR	2026-06-30	301301.77	f
15	7	47	47	48	expenditure	EUR	2026-06-30	215215.55	t
15	7	56	56	48	expenditure	EUR	2026-06-30	430431.09	f
15	7	60	60	62	expenditure	EUR	2026-06-30	387387.98	f
15	7	86	86	84	expenditure	EUR	2026-06-30	301301.77	f
16	8	10	10	10	commitment	EUR	2023-02-01	400000.00	t
16	8	11	11	11	commitment	EUR	2023-02-01	400000.00	f
16	8	12	12	12	commitment	EUR	2023-02-01	400000.00	f
17	8	10	10	10	disbursement	EUR	2023-08-15	133333.34	t
17	8	11	11	11	disbursement	EUR	2023-08-15	133333.33	f
17	8	12	12	12	disbursement	EUR	2023-08-15	133333.33	f
18	8	10	10	10	disbursement	EUR	2024-08-15	133333.34	t
18	8	11	11	11	disbursement	EUR	2024-08-15	133333.34	f
18	8	12	12	12	disbursement	EUR	2024-08-15	133333.33	f
19	8	10	10	10	disbursement	EUR	2025-08-15	100000.00	t
19	8	11	11	11	disbursement	EUR	2025-08-15	100000.00	f
19	8	12	12	12	disbursement	EUR	2025-08-15	100000.00	f
20	9	5	5	5	commitment	USD	2022-06-10	1912500.00	t
20	9	6	6	17	commitment	USD	2022-06-10	1275000.00	f
20	9	15	15	23	commitment	USD	2022-06-10	1530000.00	f
20	9	18	18	18	commitment	USD	2022-06-10	1275000.00	f
20	9	37	37	37	commitment	USD	2022-06-10	1657500.00	f
20	9	38	38	38	commitment	USD	2022-06-10	1785000.00	f
20	9	42	42	41	commitment	USD	2022-06-10	1147500.00	f
20	9	54	54	53	commitment	USD	2022-06-10	1020000.00	f
20	9	76	76	78	commitment	USD	2022-06-10	1147500.00	f
21	9	5	5	5	disbursement	USD	2022-10-05	281250.00	t
21	9	6	6	17	disbursement	USD	2022-10-05	187500.00	f
21	9	15	15	23	disbursement	USD	2022-10-05	225000.00	f
21	9	18	18	18	disbursement	USD	2022-10-05	187500.00	f
21	9	37	37	37	disbursement	USD	2022-10-05	243750.00	f
21	9	38	38	38	disbursement	USD	2022-10-05	262500.00	f
21	9	42	42	41	disbursement	USD	2022-10-05	168750.00	f
21	9	54	54	53	disbursement	USD	2022-10-05	150000.00	f
21	9	76	76	78	disbursement	USD	2022-10-05	168750.00	f
22	9	5	5	5	disbursement	USD	2023-05-16	396000.00	t
22	9	6	6	17	disbursement	USD	2023-05-16	264000.00	f
22	9	15	15	23	disbursement	USD	2023-05-16	316800.00	f
22	9	18	18	18	disbursement	USD	2023-05-16	264000.00	f
22	9	37	37	37	disbursement	USD	2023-05-16	343200.00	f
22	9	38	38	38	disbursement	USD	2023-05-16	369600.00	f
22	9	42	42	41	disbursement	USD	2023-05-16	237600.00	f
22	9	54	54	53	disbursement	USD	2023-05-16	211200.00	f
22	9	76	76	78	disbursement	USD	2023-05-16	237600.00	f
23	9	5	5	5	disbursement	USD	2024-02-27	467325.09	f
23	9	6	6	17	disbursement	USD	2024-02-27	311550.06	f
23	9	15	15	23	disbursement	USD	2024-02-27	373860.07	f
23	9	18	18	18	disbursement	USD	2024-02-27	311550.06	f
23	9	37	37	37	disbursement	USD	2024-02-27	405015.08	t
23	9	38	38	38	disbursement	USD	2024-02-27	436170.09	f
23	9	42	42	41	disbursement	USD	2024-02-27	280395.05	f
23	9	54	54	53	disbursement	USD	2024-02-27	249240.05	f
23	9	76	76	78	disbursement	USD	2024-02-27	280395.05	f
24	9	5	5	5	disbursement	USD	2025-01-14	447000.00	t
24	9	6	6	17	disbursement	USD	2025-01-14	298000.00	f
24	9	15	15	23	disbursement	USD	2025-01-14	357600.00	f
24	9	18	18	18	disbursement	USD	2025-01-14	298000.00	f
24	9	37	37	37	disbursement	USD	2025-01-14	387400.00	f
24	9	38	38	38	disbursement	USD	2025-01-14	417200.00	f
24	9	42	42	41	disbursement	USD	2025-01-14	268200.00	f
24	9	54	54	53	disbursement	USD	2025-01-14	238400.00	f
24	9	76	76	78	disbursement	USD	2025-01-14	268200.00	f
25	9	5	5	5	disbursement	USD	2026-02-11	246000.00	t
25	9	6	6	17	disbursement	USD	2026-02-11	164000.00	f
25	9	15	15	23	disbursement	USD	2026-02-11	196800.00	f
25	9	18	18	18	disbursement	USD	2026-02-11	164000.00	f
25	9	37	37	37	disbursement	USD	2026-02-11	213200.00	f
25	9	38	38	38	disbursement	USD	2026-02-11	229600.00	f
25	9	42	42	41	disbursement	USD	2026-02-11	147600.00	f
25	9	54	54	53	disbursement	USD	2026-02-11	131200.00	f
25	9	76	76	78	disbursement	USD	2026-02-11	147600.00	f
26	9	5	5	5	expenditure	USD	2024-12-31	1033518.00	t
26	9	6	6	17	expenditure	USD	2024-12-31	689012.00	f
26	9	15	15	23	expenditure	USD	2024-12-31	826814.40	f
26	9	18	18	18	expenditure	USD	2024-12-31	689012.00	f
26	9	37	37	37	expenditure	USD	2024-12-31	895715.60	f
26	9	38	38	38	expenditure	USD	2024-12-31	964616.80	f
26	9	42	42	41	expenditure	USD	2024-12-31	620110.80	f
26	9	54	54	53	expenditure	USD	2024-12-31	551209.60	f
26	9	76	76	78	expenditure	USD	2024-12-31	620110.80	f
27	9	5	5	5	expenditure	USD	2025-12-31	558060.05	f
27	9	6	6	17	expenditure	USD	2025-12-31	372040.04	f
27	9	15	15	23	expenditure	USD	2025-12-31	446448.04	f
27	9	18	18	18	expenditure	USD	2025-12-31	372040.03	f
27	9	37	37	37	expenditure	USD	2025-12-31	483652.05	f
27	9	38	38	38	expenditure	USD	2025-12-31	520856.05	t
27	9	42	42	41	expenditure	USD	2025-12-31	334836.03	f
27	9	54	54	53	expenditure	USD	2025-12-31	297632.03	f
27	9	76	76	78	expenditure	USD	2025-12-31	334836.03	f
28	9	5	5	5	reimbursement	USD	2026-05-20	-12637.56	f
28	9	6	6	17	reimbursement	USD	2026-05-20	-8425.04	f
28	9	15	15	23	reimbursement	USD	2026-05-20	-10110.05	t
28	9	18	18	18	reimbursement	USD	2026-05-20	-8425.04	f
28	9	37	37	37	reimbursement	USD	2026-05-20	-10952.55	f
28	9	38	38	38	reimbursement	USD	2026-05-20	-11795.06	f
28	9	42	42	41	reimbursement	USD	2026-05-20	-7582.54	f
28	9	54	54	53	reimbursement	USD	2026-05-20	-6740.03	f
28	9	76	76	78	reimbursement	USD	2026-05-20	-7582.53	f
29	10	8	0	8	commitment	VND	2024-01-20	136950000000	f
29	10	12	12	12	commitment	VND	2024-01-20	112050000000	f
29	10	14	0	14	commitment	VND	2024-01-20	149400000000	f
29	10	18	18	18	commitment	VND	2024-01-20	74700000000	f
29	10	23	0	23	commitment	VND	2024-01-20	124500000000	f
29	10	38	38	38	commitment	VND	2024-01-20	161850000000	t
29	10	50	0	50	commitment	VND	2024-01-20	149400000000	f
29	10	59	0	59	commitment	VND	2024-01-20	124500000000	f
29	10	62	0	62	commitment	VND	2024-01-20	99600000000	f
29	10	89	0	89	commitment	VND	2024-01-20	112050000000	f
30	10	8	0	8	disbursement	VND	2024-05-10	16346000000	f
30	10	12	12	12	disbursement	VND	2024-05-10	13374000000	f
30	10	14	0	14	disbursement	VND	2024-05-10	17832000000	f
30	10	18	18	18	disbursement	VND	2024-05-10	8916000000	f
30	10	23	0	23	disbursement	VND	2024-05-10	14860000000	f
30	10	38	38	38	disbursement	VND	2024-05-10	19318000000	t
30	10	50	0	50	disbursement	VND	2024-05-10	17832000000	f
30	10	59	0	59	disbursement	VND	2024-05-10	14860000000	f
30	10	62	0	62	disbursement	VND	2024-05-10	11888000000	f
30	10	89	0	89	disbursement	VND	2024-05-10	13374000000	f
31	10	8	0	8	disbursement	VND	2024-12-20	22379500000	f
31	10	12	12	12	disbursement	VND	2024-12-20	18310500000	f
31	10	14	0	14	disbursement	VND	2024-12-20	24414000000	f
31	10	18	18	18	disbursement	VND	2024-12-20	12207000000	f
31	10	23	0	23	disbursement	VND	2024-12-20	20345000000	f
31	10	38	38	38	disbursement	VND	2024-12-20	26448500000	t
31	10	50	0	50	disbursement	VND	2024-12-20	24414000000	f
31	10	59	0	59	disbursement	VND	2024-12-20	20345000000	f
31	10	62	0	62	disbursement	VND	2024-12-20	16276000000	f
31	10	89	0	89	disbursement	VND	2024-12-20	18310500000	f
32	10	8	0	8	disbursement	VND	2025-07-31	27717800000	f
32	10	12	12	12	disbursement	VND	2025-07-31	22678200000	f
32	10	14	0	14	disbursement	VND	2025-07-31	30237600000	f
32	10	18	18	18	disbursement	VND	2025-07-31	15118800000	f
32	10	23	0	23	disbursement	VND	2025-07-31	25198000000	f
32	10	38	38	38	disbursement	VND	2025-07-31	32757400000	t
32	10	50	0	50	disbursement	VND	2025-07-31	30237600000	f
32	10	59	0	59	disbursement	VND	2025-07-31	25198000000	f
32	10	62	0	62	disbursement	VND	2025-07-31	20158400000	f
32	10	89	0	89	disbursement	VND	2025-07-31	22678200000	f
33	10	8	0	8	disbursement	VND	2026-04-15	20605805000	f
33	10	12	12	12	disbursement	VND	2026-04-15	16859295000	f
33	10	14	0	14	disbursement	VND	2026-04-15	22479060000	f
33	10	18	18	18	disbursement	VND	2026-04-15	11239530000	f
33	10	23	0	23	disbursement	VND	2026-04-15	18732550000	f
33	10	38	38	38	disbursement	VND	2026-04-15	24352315000	t
33	10	50	0	50	disbursement	VND	2026-04-15	22479060000	f
33	10	59	0	59	disbursement	VND	2026-04-15	18732550000	f
33	10	62	0	62	disbursement	VND	2026-04-15	14986040000	f
33	10	89	0	89	disbursement	VND	2026-04-15	16859295000	f
34	10	8	0	8	expenditure	VND	2025-03-31	32637000000	f
34	10	12	12	12	expenditure	VND	2025-03-31	26703000000	f
34	10	14	0	14	expenditure	VND	2025-03-31	35604000000	f
34	10	18	18	18	expenditure	VND	2025-03-31	17802000000	f
34	10	23	0	23	expenditure	VND	2025-03-31	29670000000	f
34	10	38	38	38	expenditure	VND	2025-03-31	38571000000	t
34	10	50	0	50	expenditure	VND	2025-03-31	35604000000	f
34	10	59	0	59	expenditure	VND	2025-03-31	29670000000	f
34	10	62	0	62	expenditure	VND	2025-03-31	23736000000	f
34	10	89	0	89	expenditure	VND	2025-03-31	26703000000	f
35	10	8	0	8	expenditure	VND	2026-03-31	35006482500	f
35	10	12	12	12	expenditure	VND	2026-03-31	28641667500	f
35	10	14	0	14	expenditure	VND	2026-03-31	38188890000	f
35	10	18	18	18	expenditure	VND	2026-03-31	19094445000	f
35	10	23	0	23	expenditure	VND	2026-03-31	31824075000	f
35	10	38	38	38	expenditure	VND	2026-03-31	41371297500	t
35	10	50	0	50	expenditure	VND	2026-03-31	38188890000	f
35	10	59	0	59	expenditure	VND	2026-03-31	31824075000	f
35	10	62	0	62	expenditure	VND	2026-03-31	25459260000	f
35	10	89	0	89	expenditure	VND	2026-03-31	28641667500	f
36	11	\N	0	0	incoming-pledge	USD	2026-03-03	5400000	t
37	12	74	0	74	commitment	USD	2024-04-22	866666.67	t
37	12	82	0	82	commitment	USD	2024-04-22	866666.67	f
37	12	84	0	84	commitment	USD	2024-04-22	866666.66	f
38	12	74	0	74	disbursement	USD	2024-07-01	116666.70	t
38	12	82	0	82	disbursement	USD	2024-07-01	116666.70	f
38	12	84	0	84	disbursement	USD	2024-07-01	116666.70	f
39	13	\N	0	0	commitment	EUR	2010-01-15	-1000.10	t
40	13	\N	0	0	disbursement	USD	2011-02-15	1037.11	t
41	13	\N	0	0	disbursement	VND	2012-03-15	1074.12	t
42	13	\N	0	0	disbursement	EUR	2013-04-15	1111.13	t
43	13	\N	0	0	disbursement	USD	2014-05-15	1148.14	t
44	13	\N	0	0	commitment	VND	2015-06-15	1185.15	t
45	13	\N	0	0	disbursement	EUR	2016-07-15	1222.16	t
46	13	\N	0	0	disbursement	USD	2017-08-15	1259.17	t
47	13	\N	0	0	disbursement	VND	2018-09-15	1296.18	t
48	13	\N	0	0	disbursement	EUR	2019-10-15	1333.19	t
49	13	\N	0	0	commitment	USD	2010-11-15	1370.20	t
50	13	\N	0	0	disbursement	VND	2011-12-15	-1407.21	t
51	13	\N	0	0	disbursement	EUR	2012-01-15	1444.22	t
52	13	\N	0	0	disbursement	USD	2013-02-15	1481.23	t
53	13	\N	0	0	disbursement	VND	2014-03-15	1518.24	t
54	13	\N	0	0	commitment	EUR	2015-04-15	1555.25	t
55	13	\N	0	0	disbursement	USD	2016-05-15	1592.26	t
56	13	\N	0	0	disbursement	VND	2017-06-15	1629.27	t
57	13	\N	0	0	disbursement	EUR	2018-07-15	1666.28	t
58	13	\N	0	0	disbursement	USD	2019-08-15	1703.29	t
59	13	\N	0	0	commitment	VND	2010-09-15	1740.30	t
60	13	\N	0	0	disbursement	EUR	2011-10-15	1777.31	t
61	13	\N	0	0	disbursement	USD	2012-11-15	-1814.32	t
62	13	\N	0	0	disbursement	VND	2013-12-15	1851.33	t
63	13	\N	0	0	disbursement	EUR	2014-01-15	1888.34	t
64	13	\N	0	0	commitment	USD	2015-02-15	1925.35	t
65	13	\N	0	0	disbursement	VND	2016-03-15	1962.36	t
66	13	\N	0	0	disbursement	EUR	2017-04-15	1999.37	t
67	13	\N	0	0	disbursement	USD	2018-05-15	2036.38	t
68	13	\N	0	0	disbursement	VND	2019-06-15	2073.39	t
69	13	\N	0	0	commitment	EUR	2010-07-15	2110.40	t
70	13	\N	0	0	disbursement	USD	2011-08-15	2147.41	t
71	13	\N	0	0	disbursement	VND	2012-09-15	2184.42	t
72	13	\N	0	0	disbursement	EUR	2013-10-15	-2221.43	t
73	13	\N	0	0	disbursement	USD	2014-11-15	2258.44	t
74	13	\N	0	0	commitment	VND	2015-12-15	2295.45	t
75	13	\N	0	0	disbursement	EUR	2016-01-15	2332.46	t
76	13	\N	0	0	disbursement	USD	2017-02-15	2369.47	t
77	13	\N	0	0	disbursement	VND	2018-03-15	2406.48	t
78	13	\N	0	0	disbursement	EUR	2019-04-15	2443.49	t
79	13	\N	0	0	commitment	USD	2010-05-15	2480.50	t
80	13	\N	0	0	disbursement	VND	2011-06-15	2517.51	t
81	13	\N	0	0	disbursement	EUR	2012-07-15	2554.52	t
82	13	\N	0	0	disbursement	USD	2013-08-15	2591.53	t
83	13	\N	0	0	disbursement	VND	2014-09-15	-2628.54	t
84	13	\N	0	0	commitment	EUR	2015-10-15	2665.55	t
85	13	\N	0	0	disbursement	USD	2016-11-15	2702.56	t
86	13	\N	0	0	disbursement	VND	2017-12-15	2739.57	t
87	13	\N	0	0	disbursement	EUR	2018-01-15	2776.58	t
88	13	\N	0	0	disbursement	USD	2019-02-15	2813.59	t
89	13	\N	0	0	commitment	VND	2010-03-15	2850.60	t
90	13	\N	0	0	disbursement	EUR	2011-04-15	2887.61	t
91	13	\N	0	0	disbursement	USD	2012-05-15	2924.62	t
92	13	\N	0	0	disbursement	VND	2013-06-15	2961.63	t
93	13	\N	0	0	disbursement	EUR	2014-07-15	2998.64	t
94	13	\N	0	0	commitment	USD	2015-08-15	-3035.65	t
95	13	\N	0	0	disbursement	VND	2016-09-15	3072.66	t
96	13	\N	0	0	disbursement	EUR	2017-10-15	3109.67	t
97	13	\N	0	0	disbursement	USD	2018-11-15	3146.68	t
98	13	\N	0	0	disbursement	VND	2019-12-15	3183.69	t
99	13	\N	0	0	commitment	EUR	2010-01-15	3220.70	t
100	13	\N	0	0	disbursement	USD	2011-02-15	3257.71	t
101	13	\N	0	0	disbursement	VND	2012-03-15	3294.72	t
102	13	\N	0	0	disbursement	EUR	2013-04-15	3331.73	t
103	13	\N	0	0	disbursement	USD	2014-05-15	3368.74	t
104	13	\N	0	0	commitment	VND	2015-06-15	3405.75	t
105	13	\N	0	0	disbursement	EUR	2016-07-15	-3442.76	t
106	13	\N	0	0	disbursement	USD	2017-08-15	3479.77	t
107	13	\N	0	0	disbursement	VND	2018-09-15	3516.78	t
108	13	\N	0	0	disbursement	EUR	2019-10-15	3553.79	t
109	13	\N	0	0	commitment	USD	2010-11-15	3590.80	t
110	13	\N	0	0	disbursement	VND	2011-12-15	3627.81	t
111	13	\N	0	0	disbursement	EUR	2012-01-15	3664.82	t
112	13	\N	0	0	disbursement	USD	2013-02-15	3701.83	t
113	13	\N	0	0	disbursement	VND	2014-03-15	3738.84	t
114	13	\N	0	0	commitment	EUR	2015-04-15	3775.85	t
115	13	\N	0	0	disbursement	USD	2016-05-15	3812.86	t
116	13	\N	0	0	disbursement	VND	2017-06-15	-3849.87	t
117	13	\N	0	0	disbursement	EUR	2018-07-15	3886.88	t
118	13	\N	0	0	disbursement	USD	2019-08-15	3923.89	t
119	13	\N	0	0	commitment	VND	2010-09-15	3960.90	t
120	13	\N	0	0	disbursement	EUR	2011-10-15	3997.91	t
121	13	\N	0	0	disbursement	USD	2012-11-15	4034.92	t
122	13	\N	0	0	disbursement	VND	2013-12-15	4071.93	t
123	13	\N	0	0	disbursement	EUR	2014-01-15	4108.94	t
124	13	\N	0	0	commitment	USD	2015-02-15	4145.95	t
125	13	\N	0	0	disbursement	VND	2016-03-15	4182.96	t
126	13	\N	0	0	disbursement	EUR	2017-04-15	4219.97	t
127	13	\N	0	0	disbursement	USD	2018-05-15	-4256.98	t
128	13	\N	0	0	disbursement	VND	2019-06-15	4293.99	t
129	13	\N	0	0	commitment	EUR	2010-07-15	4330.10	t
130	13	\N	0	0	disbursement	USD	2011-08-15	4367.11	t
131	13	\N	0	0	disbursement	VND	2012-09-15	4404.12	t
132	13	\N	0	0	disbursement	EUR	2013-10-15	4441.13	t
133	13	\N	0	0	disbursement	USD	2014-11-15	4478.14	t
134	13	\N	0	0	commitment	VND	2015-12-15	4515.15	t
135	13	\N	0	0	disbursement	EUR	2016-01-15	4552.16	t
136	13	\N	0	0	disbursement	USD	2017-02-15	4589.17	t
137	13	\N	0	0	disbursement	VND	2018-03-15	4626.18	t
138	13	\N	0	0	disbursement	EUR	2019-04-15	-4663.19	t
139	13	\N	0	0	commitment	USD	2010-05-15	4700.20	t
140	13	\N	0	0	disbursement	VND	2011-06-15	4737.21	t
141	13	\N	0	0	disbursement	EUR	2012-07-15	4774.22	t
142	13	\N	0	0	disbursement	USD	2013-08-15	4811.23	t
143	13	\N	0	0	disbursement	VND	2014-09-15	4848.24	t
144	13	\N	0	0	commitment	EUR	2015-10-15	4885.25	t
145	13	\N	0	0	disbursement	USD	2016-11-15	4922.26	t
146	13	\N	0	0	disbursement	VND	2017-12-15	4959.27	t
147	13	\N	0	0	disbursement	EUR	2018-01-15	4996.28	t
148	13	\N	0	0	disbursement	USD	2019-02-15	5033.29	t
149	13	\N	0	0	commitment	VND	2010-03-15	-5070.30	t
150	13	\N	0	0	disbursement	EUR	2011-04-15	5107.31	t
151	13	\N	0	0	disbursement	USD	2012-05-15	5144.32	t
152	13	\N	0	0	disbursement	VND	2013-06-15	5181.33	t
153	13	\N	0	0	disbursement	EUR	2014-07-15	5218.34	t
154	13	\N	0	0	commitment	USD	2015-08-15	5255.35	t
155	13	\N	0	0	disbursement	VND	2016-09-15	5292.36	t
156	13	\N	0	0	disbursement	EUR	2017-10-15	5329.37	t
157	13	\N	0	0	disbursement	USD	2018-11-15	5366.38	t
158	13	\N	0	0	disbursement	VND	2019-12-15	5403.39	t
159	13	\N	0	0	commitment	EUR	2010-01-15	5440.40	t
160	13	\N	0	0	disbursement	USD	2011-02-15	-5477.41	t
161	13	\N	0	0	disbursement	VND	2012-03-15	5514.42	t
162	13	\N	0	0	disbursement	EUR	2013-04-15	5551.43	t
163	13	\N	0	0	disbursement	USD	2014-05-15	5588.44	t
164	13	\N	0	0	commitment	VND	2015-06-15	5625.45	t
165	13	\N	0	0	disbursement	EUR	2016-07-15	5662.46	t
166	13	\N	0	0	disbursement	USD	2017-08-15	5699.47	t
167	13	\N	0	0	disbursement	VND	2018-09-15	5736.48	t
168	13	\N	0	0	disbursement	EUR	2019-10-15	5773.49	t
169	14	\N	0	0	commitment	EUR	2010-01-15	-1000.10	t
170	14	\N	0	0	disbursement	USD	2011-02-15	1037.11	t
171	14	\N	0	0	disbursement	VND	2012-03-15	1074.12	t
\.
COPY funding.total (project_id, kind, currency, amount, rows) FROM stdin;
2	commitment	EUR	100000000	1
4	commitment	USD	106000000	1
5	commitment	USD	80000000	1
7	commitment	EUR	36400000	1
7	disbursement	EUR	26420001.50	7
7	expenditure	EUR	18040836.50	4
8	commitment	EUR	1200000	1
8	disbursement	EUR	1100000.01	3
9	commitment	USD	12750000	1
9	disbursement	USD	12250500.60	5
9	expenditure	USD	10610520.35	2
9	reimbursement	USD	-84250.40	1
10	commitment	VND	1245000000000	1
10	disbursement	VND	791355500000	4
10	expenditure	VND	614940750000	2
11	incoming-pledge	USD	5400000	1
12	commitment	USD	2600000	1
12	disbursement	USD	350000.10	1
13	commitment	EUR	26983.40	9
13	commitment	USD	20432.70	8
13	commitment	VND	20508.45	9
13	disbursement	EUR	99387.82	35
13	disbursement	USD	95242.70	35
13	disbursement	VND	100015.26	34
14	commitment	EUR	-1000.10	1
14	disbursement	USD	1037.11	1
14	disbursement	VND	1074.12	1
\.
COPY funding.transaction (id, project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id, reference, description, source, illustrative, change_id, known_from, origin, published_as) FROM stdin;
1	2	commitment	2014-12-04	100000000	EUR	2014-12-04	6	5			Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	2	2026-11-23 06:03:27.752907+00	hand	\N
2	4	commitment	2014-07-17	106000000	USD	2014-07-17	8	5			Ngân hàng Thế giới, hồ sơ dự án P131825	f	2	2026-11-23 06:03:27.752907+00	hand	\N
3	5	commitment	2019-06-19	80000000	USD	2019-06-19	8	5			Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)	f	2	2026-11-23 06:03:27.752907+00	hand	\N
4	7	commitment	2022-03-15	36400000	EUR	2022-03-15	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
5	7	disbursement	2022-09-20	2150000	EUR	2022-09-20	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
6	7	disbursement	2023-04-12	3480000.50	EUR	2023-04-12	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
7	7	disbursement	2023-11-30	4025000	EUR	2023-11-30	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
8	7	disbursement	2024-06-18	5210000.75	EUR	2024-06-18	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
9	7	disbursement	2025-03-21	4760000	EUR	2025-03-21	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
10	7	disbursement	2025-12-10	3905000.25	EUR	2025-12-10	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
11	7	disbursement	2026-07-15	2890000	EUR	2026-07-15	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
12	7	expenditure	2023-06-30	1985400	EUR	2023-06-30	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
13	7	expenditure	2024-06-30	5630250.40	EUR	2024-06-30	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
14	7	expenditure	2025-06-30	6120875.15	EUR	2025-06-30	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
15	7	expenditure	2026-06-30	4304310.95	EUR	2026-06-30	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
16	8	commitment	2023-02-01	1200000	EUR	2023-02-01	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
17	8	disbursement	2023-08-15	400000	EUR	2023-08-15	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
18	8	disbursement	2024-08-15	400000.01	EUR	2024-08-15	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
19	8	disbursement	2025-08-15	300000	EUR	2025-08-15	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
20	9	commitment	2022-06-10	12750000	USD	2022-06-10	12	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
21	9	disbursement	2022-10-05	1875000	USD	2022-10-05	12	16			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
22	9	disbursement	2023-05-16	2640000	USD	2023-05-16	12	16			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
23	9	disbursement	2024-02-27	3115500.60	USD	2024-02-27	12	16			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
24	9	disbursement	2025-01-14	2980000	USD	2025-01-14	12	16			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
25	9	disbursement	2026-02-11	1640000	USD	2026-02-11	12	16			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
26	9	expenditure	2024-12-31	6890120	USD	2024-12-31	16	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
27	9	expenditure	2025-12-31	3720400.35	USD	2025-12-31	16	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
28	9	reimbursement	2026-05-20	-84250.40	USD	2026-05-20	16	12			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
29	10	commitment	2024-01-20	1245000000000	VND	2024-01-20	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
30	10	disbursement	2024-05-10	148600000000	VND	2024-05-10	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
31	10	disbursement	2024-12-20	203450000000	VND	2024-12-20	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
32	10	disbursement	2025-07-31	251980000000	VND	2025-07-31	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
33	10	disbursement	2026-04-15	187325500000	VND	2026-04-15	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
34	10	expenditure	2025-03-31	296700000000	VND	2025-03-31	14	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
35	10	expenditure	2026-03-31	318240750000	VND	2026-03-31	14	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
36	11	incoming-pledge	2026-03-03	5400000	USD	2026-03-03	11	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
37	12	commitment	2024-04-22	2600000	USD	2024-04-22	11	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
38	12	disbursement	2024-07-01	350000.10	USD	2024-07-01	11	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 06:03:27.752907+00	hand	\N
39	13	commitment	2010-01-15	-1000.10	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	2a865926-5d0e-31db-4d82-7c5b5fef6a98
40	13	disbursement	2011-02-15	1037.11	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	604a8258-eb77-8b12-a58f-5d86b0609a43
41	13	disbursement	2012-03-15	1074.12	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	f6520d8e-766f-4967-967c-eac93d257dbb
42	13	disbursement	2013-04-15	1111.13	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	866e3359-937b-70ac-bfb5-d34f75e4bbeb
43	13	disbursement	2014-05-15	1148.14	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	3e345c7f-caf3-e8d5-3fb4-592daa131273
44	13	commitment	2015-06-15	1185.15	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	670d83c6-0054-5cd3-9e11-e88ca4592c0e
45	13	disbursement	2016-07-15	1222.16	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	951907fe-23f6-a728-5bbe-9cde10224d62
46	13	disbursement	2017-08-15	1259.17	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	292a7bd5-f2b8-4104-a053-45ddff68885f
47	13	disbursement	2018-09-15	1296.18	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	97ee7d89-190f-7256-8258-b8823186baa6
48	13	disbursement	2019-10-15	1333.19	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	95fffdfa-8891-349a-0949-5f917d8cd953
49	13	commitment	2010-11-15	1370.20	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	88adf43d-12de-99b7-57e9-3cb2b45fa0a2
50	13	disbursement	2011-12-15	-1407.21	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	ce8f0290-8b29-c1d1-9ca9-c641451b1a91
51	13	disbursement	2012-01-15	1444.22	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	afa5c2f7-1637-8e48-bf9c-6578e3e99cc6
52	13	disbursement	2013-02-15	1481.23	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	92896411-9310-b738-70d7-551fbbf3bb7c
53	13	disbursement	2014-03-15	1518.24	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	025cd24e-ab65-578a-c37c-175221532f45
54	13	commitment	2015-04-15	1555.25	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	149f3654-d868-796f-c157-3f747ac971f4
55	13	disbursement	2016-05-15	1592.26	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	c49c7fb9-7993-54c7-de46-146e00fce4f2
56	13	disbursement	2017-06-15	1629.27	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	83e3eff8-ef86-6dfd-b334-8c8cafa896c1
57	13	disbursement	2018-07-15	1666.28	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	debb8e06-2511-d4b9-2de8-f0724ba1e327
58	13	disbursement	2019-08-15	1703.29	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	0f71e8e6-8a00-e57c-0cc7-29a8b35e58a6
59	13	commitment	2010-09-15	1740.30	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	f0cf4620-208a-68c5-659c-364877c83966
60	13	disbursement	2011-10-15	1777.31	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	c7fe2213-b7d5-6bbb-aa81-c4716ba78347
61	13	disbursement	2012-11-15	-1814.32	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	4221e54f-f9f0-ae8e-a2f0-d3e8da873863
62	13	disbursement	2013-12-15	1851.33	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	be585bd6-2973-a180-c06b-c760cbb78f8a
63	13	disbursement	2014-01-15	1888.34	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	b5761924-f3ab-d4f2-f615-bdd474d4dc22
64	13	commitment	2015-02-15	1925.35	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	9b2bef2e-9127-8196-ef82-1ab14fd5ba55
65	13	disbursement	2016-03-15	1962.36	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	6c14f23f-ff1d-119c-704f-02d085c9576c
66	13	disbursement	2017-04-15	1999.37	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	3310e394-b501-8f01-f5e7-96176b641350
67	13	disbursement	2018-05-15	2036.38	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	0c355a0b-0940-8ac1-9875-f6a53684538f
68	13	disbursement	2019-06-15	2073.39	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	858e44c7-e9dd-05ca-1ef7-287a02fbf3c5
69	13	commitment	2010-07-15	2110.40	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	09759db4-c2ec-3f8f-9d14-20542342c00e
70	13	disbursement	2011-08-15	2147.41	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	c975fe68-c595-3c82-5d91-7b545261d8af
71	13	disbursement	2012-09-15	2184.42	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	61a270f3-39d0-d5c3-e1df-c52eb1399d54
72	13	disbursement	2013-10-15	-2221.43	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	7b82a2a5-72f2-2b81-5210-2d510839750d
73	13	disbursement	2014-11-15	2258.44	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	4054db93-f036-858a-a05c-b1e315fc7a5b
74	13	commitment	2015-12-15	2295.45	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	77af058e-c168-3ec9-02a8-64606f45e0c4
75	13	disbursement	2016-01-15	2332.46	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	5b941ba7-bd23-3229-b24f-511de19d8933
76	13	disbursement	2017-02-15	2369.47	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	9bf2a778-052d-58f9-ca58-58e8211f66cf
77	13	disbursement	2018-03-15	2406.48	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	d77288e5-cc3a-dc68-55ec-ed4652137637
78	13	disbursement	2019-04-15	2443.49	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	057acd2a-b135-58a7-066c-7f5a38c82ca3
79	13	commitment	2010-05-15	2480.50	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	5b0fbc96-8a61-d679-c67f-ec1949286cbd
80	13	disbursement	2011-06-15	2517.51	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	255c1231-2ceb-c683-3161-3f5f9038ba0d
81	13	disbursement	2012-07-15	2554.52	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	8217fe07-586d-9768-0a12-231b8a7ff8c5
82	13	disbursement	2013-08-15	2591.53	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	6d4d8bb1-a6a2-c0dd-6280-9d91b463ea00
83	13	disbursement	2014-09-15	-2628.54	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	2fd34639-9c8c-fc2e-9558-8eb4302035c0
84	13	commitment	2015-10-15	2665.55	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	a79399a5-4a06-3223-b520-252655a2087a
85	13	disbursement	2016-11-15	2702.56	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	5d3f4c65-5916-9501-9b3a-811961208ff7
86	13	disbursement	2017-12-15	2739.57	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	dfcf151d-a6d4-bced-64f7-055b2947d900
87	13	disbursement	2018-01-15	2776.58	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	81cb8ef8-9535-6699-08a7-3b4c1b566cd3
88	13	disbursement	2019-02-15	2813.59	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	f4ac2712-966d-8895-9778-1245da357e5c
89	13	commitment	2010-03-15	2850.60	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	a5fb6710-4ea7-09c1-b46e-59dac0982584
90	13	disbursement	2011-04-15	2887.61	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	533fd57d-f8ab-afdd-e3e0-b5daf59cfa40
91	13	disbursement	2012-05-15	2924.62	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	c8b308b3-93ae-a8b0-ed3c-87a2fe3774e6
92	13	disbursement	2013-06-15	2961.63	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	8b2266e9-f2c2-b970-c101-ff82ec37bed2
93	13	disbursement	2014-07-15	2998.64	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	6d4f4e8d-0e2f-d9c5-7f5a-630f20c3c453
94	13	commitment	2015-08-15	-3035.65	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	e8fffbce-c64e-dc9e-9600-5b32724df2f5
95	13	disbursement	2016-09-15	3072.66	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	e1e55bef-fe36-c11e-e33e-30556e867cc8
96	13	disbursement	2017-10-15	3109.67	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	fa467bb0-fcb6-9408-df4e-8d49c677e195
97	13	disbursement	2018-11-15	3146.68	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	5c79ddc1-e322-fba1-8f1e-e2bc140ea512
98	13	disbursement	2019-12-15	3183.69	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	a3ef4fc9-eff6-5ab0-b275-03e5a647d8ef
99	13	commitment	2010-01-15	3220.70	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	8a7c0961-be7c-8bdd-5b59-3af557e2eec9
100	13	disbursement	2011-02-15	3257.71	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	eca7309a-7623-38bb-31ab-aaeb72ac76b8
101	13	disbursement	2012-03-15	3294.72	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	dfb87e4f-99db-2989-761b-92f8d9404ac5
102	13	disbursement	2013-04-15	3331.73	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	3f5597c7-e265-edfb-8271-e68b5a790941
103	13	disbursement	2014-05-15	3368.74	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	6c7eafc9-558e-ef29-5db4-60af49777412
104	13	commitment	2015-06-15	3405.75	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	175abf56-721e-8c4b-b471-8c0cb7b3448f
105	13	disbursement	2016-07-15	-3442.76	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	38f4373b-5c28-9ad4-9b52-47506988c6a2
106	13	disbursement	2017-08-15	3479.77	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	98baade0-5ea1-7e84-a414-6c7ed7f46292
107	13	disbursement	2018-09-15	3516.78	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	449e4bc2-8f0b-3d9f-b5e9-664890280582
108	13	disbursement	2019-10-15	3553.79	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	6b3a4f2f-554c-71fd-b7a7-ecf3355222eb
109	13	commitment	2010-11-15	3590.80	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	f62ba046-d8a6-1381-c9a6-86187c22d0d1
110	13	disbursement	2011-12-15	3627.81	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	3147b6c4-34a6-17d8-a319-25c88f05d2d5
111	13	disbursement	2012-01-15	3664.82	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	24706ea7-2652-0677-4ec2-c4e50f826695
112	13	disbursement	2013-02-15	3701.83	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	335bb953-c798-64a3-fcef-94320497a2b6
113	13	disbursement	2014-03-15	3738.84	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	74a13e65-e01a-5b2b-8d97-97cdd66cb0ee
114	13	commitment	2015-04-15	3775.85	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	0d9fe786-25ad-8b35-998d-cd33cfacc996
115	13	disbursement	2016-05-15	3812.86	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	6f4eb554-dd5b-c13f-c1bf-73f9d6694540
116	13	disbursement	2017-06-15	-3849.87	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	df3f6f52-4ef5-c2fa-6bb2-7715588b2e2f
117	13	disbursement	2018-07-15	3886.88	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	c73678ac-3c6d-3fc6-4140-e341b7e45fc3
118	13	disbursement	2019-08-15	3923.89	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	e4bc0ae8-92a5-b6b0-c6e2-98ec1ff6600f
119	13	commitment	2010-09-15	3960.90	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	fdb98b44-7052-5c59-d722-b446ac104b47
120	13	disbursement	2011-10-15	3997.91	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	5965e0c2-41d4-5c82-63bf-e060dde61aee
121	13	disbursement	2012-11-15	4034.92	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	1c6a727c-8d68-c04c-b45a-27fccd76affb
122	13	disbursement	2013-12-15	4071.93	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	5288f12c-a2b7-403d-19fe-8f9d37a0444f
123	13	disbursement	2014-01-15	4108.94	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	4e8dd7fe-91bb-b170-1966-294fcb036772
124	13	commitment	2015-02-15	4145.95	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	00e5531c-f7f0-633c-7911-8b75d0a4f2c7
125	13	disbursement	2016-03-15	4182.96	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	2f6f4d1c-da2a-2907-017c-59190303f675
126	13	disbursement	2017-04-15	4219.97	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	171b39b1-e191-8a8e-b76e-3d70ded039f8
127	13	disbursement	2018-05-15	-4256.98	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	8ea29dd9-5c8d-64aa-68ff-88548d6eb269
128	13	disbursement	2019-06-15	4293.99	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	d02633ee-fc9b-6474-b060-35e8a3457c63
129	13	commitment	2010-07-15	4330.10	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	26851c1c-f35e-7b0e-f862-8664197dbcba
130	13	disbursement	2011-08-15	4367.11	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	2e6dd370-b9af-8bb9-d4cd-1e1c45f0db4e
131	13	disbursement	2012-09-15	4404.12	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	fe4519ed-64e2-7602-f78b-46240d8885e2
132	13	disbursement	2013-10-15	4441.13	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	2d91139a-ce70-433c-7661-c0d7eca9fe81
133	13	disbursement	2014-11-15	4478.14	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	4592287c-dad6-2bf5-22a7-f8ea537c09c8
134	13	commitment	2015-12-15	4515.15	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	3bbc77ba-8330-1695-21a3-63218e78b282
135	13	disbursement	2016-01-15	4552.16	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	90067611-df0a-c62a-3828-7735107b2406
136	13	disbursement	2017-02-15	4589.17	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	07e7c4b5-c00a-7fa7-85ff-aced2946e1c0
137	13	disbursement	2018-03-15	4626.18	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	30ee9fa2-23ac-31ce-2754-fa886d0104f2
138	13	disbursement	2019-04-15	-4663.19	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	e1e48a9e-2f75-fe91-c3f6-086a72ef18af
139	13	commitment	2010-05-15	4700.20	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	0c1233d8-c266-45c8-e949-1d230b6e8080
140	13	disbursement	2011-06-15	4737.21	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	58a25985-6a72-d501-51b7-cabe479866bc
141	13	disbursement	2012-07-15	4774.22	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	19a56b4a-cf51-bcb2-0a17-7455a84451aa
142	13	disbursement	2013-08-15	4811.23	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	7144dbe7-6a05-4406-3dde-cea065114660
143	13	disbursement	2014-09-15	4848.24	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	5d167563-f33d-e710-00ed-947090d653e5
144	13	commitment	2015-10-15	4885.25	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	9f728625-2ada-67ce-bddd-16ab598679b5
145	13	disbursement	2016-11-15	4922.26	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	83874894-4fc3-77e9-f650-d49711308c97
146	13	disbursement	2017-12-15	4959.27	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	53ecda2d-462c-6cb8-f30e-8105a607d2f0
147	13	disbursement	2018-01-15	4996.28	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	e5d52fa2-7e1b-8851-4e22-1e8334ccea4f
148	13	disbursement	2019-02-15	5033.29	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	4dd9c44e-0ef7-24d8-052d-39c873db216c
149	13	commitment	2010-03-15	-5070.30	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	0f897f8b-0bb5-a52b-0cb4-0ce0550c431e
150	13	disbursement	2011-04-15	5107.31	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	dca12c44-c980-7ff3-75e4-489822cb539b
151	13	disbursement	2012-05-15	5144.32	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	f8a46b89-cf95-b74c-a545-65b0f686ef9d
152	13	disbursement	2013-06-15	5181.33	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	75a4b02f-4a03-76be-e04c-f356ba5b8fdc
153	13	disbursement	2014-07-15	5218.34	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	9a934485-c3e6-2de1-e177-515ed2ef4c8d
154	13	commitment	2015-08-15	5255.35	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	3820f45a-fc38-9658-fc43-36b73a44b604
155	13	disbursement	2016-09-15	5292.36	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	27de9bac-5258-47f7-f567-f068f82727df
156	13	disbursement	2017-10-15	5329.37	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	9a3496cb-aa0f-1899-0b1f-3aabcc53845a
157	13	disbursement	2018-11-15	5366.38	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	96bf508f-92b9-00ca-3c3c-c7f49ce5c6f0
158	13	disbursement	2019-12-15	5403.39	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	c010a53e-15f8-431f-7ca4-3aa68cdcffa6
159	13	commitment	2010-01-15	5440.40	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	d65d64df-d15c-7301-33ea-91d10af0bcec
160	13	disbursement	2011-02-15	-5477.41	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	15f359b2-7832-6772-22ab-461ac064e7ad
161	13	disbursement	2012-03-15	5514.42	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	4690b41c-c59e-4e16-5708-aa28647c8584
162	13	disbursement	2013-04-15	5551.43	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	7eeb745a-9605-172e-5a5b-d2bf1177342e
163	13	disbursement	2014-05-15	5588.44	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	29b9284b-151a-d332-9d6d-28ecff583b7f
164	13	commitment	2015-06-15	5625.45	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	b826e7a5-22a8-1c4b-fb07-b4a391f81639
165	13	disbursement	2016-07-15	5662.46	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	6112760c-c6ce-e67d-7a44-533d06066807
166	13	disbursement	2017-08-15	5699.47	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	12a33d8b-02da-b414-a04b-f4bf8018f6e7
167	13	disbursement	2018-09-15	5736.48	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	718a21e4-2e3c-7c5f-1f01-ba53e8ce1c19
168	13	disbursement	2019-10-15	5773.49	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	5f23c062-c97a-18fe-70d3-313e523d7602
169	14	commitment	2010-01-15	-1000.10	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	2a865926-5d0e-31db-4d82-7c5b5fef6a98
170	14	disbursement	2011-02-15	1037.11	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	604a8258-eb77-8b12-a58f-5d86b0609a43
171	14	disbursement	2012-03-15	1074.12	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	file	f6520d8e-766f-4967-967c-eac93d257dbb
\.
COPY funding.transaction_history (id, project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id, reference, description, source, illustrative, change_id, known_from, known_to, ended_change_id, deleted, origin, published_as) FROM stdin;
39	13	commitment	2010-01-15	-1000.10	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.242286+00	4	f	file	2a865926-5d0e-31db-4d82-7c5b5fef6a98
40	13	disbursement	2011-02-15	1037.11	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.242533+00	4	f	file	604a8258-eb77-8b12-a58f-5d86b0609a43
41	13	disbursement	2012-03-15	1074.12	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.240263+00	4	f	file	f6520d8e-766f-4967-967c-eac93d257dbb
42	13	disbursement	2013-04-15	1111.13	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.242779+00	4	f	file	866e3359-937b-70ac-bfb5-d34f75e4bbeb
43	13	disbursement	2014-05-15	1148.14	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.243028+00	4	f	file	3e345c7f-caf3-e8d5-3fb4-592daa131273
44	13	commitment	2015-06-15	1185.15	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.24051+00	4	f	file	670d83c6-0054-5cd3-9e11-e88ca4592c0e
45	13	disbursement	2016-07-15	1222.16	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.239272+00	4	f	file	951907fe-23f6-a728-5bbe-9cde10224d62
46	13	disbursement	2017-08-15	1259.17	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.243279+00	4	f	file	292a7bd5-f2b8-4104-a053-45ddff68885f
47	13	disbursement	2018-09-15	1296.18	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.240794+00	4	f	file	97ee7d89-190f-7256-8258-b8823186baa6
48	13	disbursement	2019-10-15	1333.19	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.241047+00	4	f	file	95fffdfa-8891-349a-0949-5f917d8cd953
49	13	commitment	2010-11-15	1370.20	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.239521+00	4	f	file	88adf43d-12de-99b7-57e9-3cb2b45fa0a2
50	13	disbursement	2011-12-15	-1407.21	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.238571+00	4	f	file	ce8f0290-8b29-c1d1-9ca9-c641451b1a91
51	13	disbursement	2012-01-15	1444.22	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.241294+00	4	f	file	afa5c2f7-1637-8e48-bf9c-6578e3e99cc6
52	13	disbursement	2013-02-15	1481.23	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.241541+00	4	f	file	92896411-9310-b738-70d7-551fbbf3bb7c
53	13	disbursement	2014-03-15	1518.24	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.239768+00	4	f	file	025cd24e-ab65-578a-c37c-175221532f45
54	13	commitment	2015-04-15	1555.25	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.241788+00	4	f	file	149f3654-d868-796f-c157-3f747ac971f4
55	13	disbursement	2016-05-15	1592.26	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.242039+00	4	f	file	c49c7fb9-7993-54c7-de46-146e00fce4f2
56	13	disbursement	2017-06-15	1629.27	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.240015+00	4	f	file	83e3eff8-ef86-6dfd-b334-8c8cafa896c1
57	13	disbursement	2018-07-15	1666.28	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.239016+00	4	f	file	debb8e06-2511-d4b9-2de8-f0724ba1e327
58	13	disbursement	2019-08-15	1703.29	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.243526+00	4	f	file	0f71e8e6-8a00-e57c-0cc7-29a8b35e58a6
\.
COPY funding.withdrawal (book, entry_id, project_id, origin, published_as) FROM stdin;
budget	-1	1	file	bb3e0d53-bf37-4657-b16f-ecac4d7b328a
\.
COPY history.change (id, at, actor, door, note) FROM stdin;
1	2026-11-23 06:03:22.364891+00	system:install	start	\N
2	2026-11-23 06:03:27.752907+00	system:test	test	\N
3	2026-11-23 06:03:29.609494+00	system:test	test	\N
4	2026-11-23 06:03:29.624026+00	system:test	test	\N
5	2026-11-23 06:03:29.903315+00	system:test	test	\N
6	2026-11-23 06:03:29.914248+00	system:test	test	\N
7	2026-11-23 06:03:29.938932+00	system:test	test	\N
8	2026-11-23 06:03:29.94569+00	system:test	test	\N
9	2026-11-23 06:03:29.948184+00	system:test	test	\N
10	2026-11-23 06:03:30.109114+00	system:test	test	\N
11	2026-11-23 06:03:30.193773+00	system:test	test	\N
\.
COPY history.kept (table_name, key_columns, personal_columns) FROM stdin;
identity.role	{code}	{}
identity.role_permission	{role,permission}	{}
identity.account	{id}	{email,name}
identity.account_role	{account_id,role,scope_kind,scope_id}	{}
places.place	{id}	{}
places.place_version	{id}	{}
places.succession	{former_id,later_id}	{}
places.spelling	{id}	{}
places.on_map	{place_id}	{}
places.reference_load	{name}	{}
organisations.organisation	{id}	{}
organisations.identifier	{scheme,value}	{}
organisations.other_name	{organisation_id,name}	{}
organisations.predecessor	{organisation_id,predecessor_id}	{}
projects.project	{id}	{}
projects.identifier	{scheme,value}	{}
projects.party	{project_id,organisation_id,role}	{}
projects.place	{project_id,place_id}	{}
projects.location	{project_id,position}	{}
projects.country	{project_id,vocabulary,code}	{}
projects.sector	{project_id,vocabulary,code}	{}
funding.transaction	{id}	{}
funding.budget	{id}	{}
iati.file	{id}	{}
iati.activity	{project_id}	{}
iati.refusal	{file_id,position}	{}
funding.planned_disbursement	{id}	{}
iati.cancellation	{file_id}	{}
iati.outcome	{file_id,position}	{}
iati.finding	{file_id,position}	{}
iati.relation	{project_id,kind,identifier}	{}
iati.difference	{project_id,field}	{}
iati.conflict	{id}	{}
\.
COPY iati.activity (project_id, identifier, sha256, xml, file_id, change_id, known_from, reporter, parent_id) FROM stdin;
13	XX-THU-1	fcac618afc8cc7585caf9e5f5a61369266166a519fc767f6c32e63a0a3d7a34d	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-1</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Nâng cấp trạm y tế xã</narrative><narrative xml:lang="en">XX-THU-1 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1111.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1148.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1185.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1222.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1259.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1296.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1333.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">1370.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">-1407.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1444.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1481.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1518.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1555.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1592.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1629.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1666.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1703.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1740.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1777.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">-1814.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">1851.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1888.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1925.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1962.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1999.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2036.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2073.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2110.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2147.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">2184.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">-2221.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2258.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2295.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2332.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2369.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2406.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2443.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2480.50</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2517.51</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2554.52</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2591.53</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">-2628.54</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">2665.55</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2702.56</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2739.57</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2776.58</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2813.59</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2850.60</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2887.61</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2924.62</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2961.63</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2998.64</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">-3035.65</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3072.66</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3109.67</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3146.68</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3183.69</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3220.70</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3257.71</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3294.72</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3331.73</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3368.74</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">3405.75</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">-3442.76</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3479.77</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3516.78</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3553.79</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3590.80</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3627.81</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3664.82</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3701.83</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3738.84</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3775.85</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3812.86</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">-3849.87</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">3886.88</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3923.89</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3960.90</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3997.91</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4034.92</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4071.93</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4108.94</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4145.95</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4182.96</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">4219.97</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">-4256.98</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4293.99</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4330.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4367.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4404.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4441.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4478.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4515.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4552.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4589.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4626.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">-4663.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">4700.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4737.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4774.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4811.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4848.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4885.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4922.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4959.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4996.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">5033.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">-5070.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5107.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5144.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5181.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5218.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5255.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5292.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5329.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">5366.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">5403.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">5440.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">-5477.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">5514.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5551.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5588.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5625.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5662.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5699.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5736.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5773.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	1	4	2026-11-23 06:03:29.624026+00	XX-THU	\N
14	XX-THU-2	ba86563f7397a0ba0ed6859300aa70fe56ba1fb3d4babfde18c9ec8ab8156e2f	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-2</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Đào tạo điều dưỡng</narrative><narrative xml:lang="en">XX-THU-2 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Chỉ để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	3	9	2026-11-23 06:03:29.948184+00	XX-THU	\N
\.
COPY iati.activity_history (project_id, identifier, sha256, xml, file_id, change_id, known_from, known_to, ended_change_id, deleted, reporter, parent_id) FROM stdin;
13	XX-THU-1	fcac618afc8cc7585caf9e5f5a61369266166a519fc767f6c32e63a0a3d7a34d	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-1</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Nâng cấp trạm y tế xã</narrative><narrative xml:lang="en">XX-THU-1 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1111.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1148.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1185.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1222.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1259.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1296.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1333.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">1370.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">-1407.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1444.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1481.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1518.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1555.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1592.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1629.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1666.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1703.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1740.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1777.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">-1814.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">1851.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1888.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1925.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1962.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1999.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2036.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2073.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2110.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2147.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">2184.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">-2221.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2258.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2295.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2332.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2369.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2406.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2443.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2480.50</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2517.51</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2554.52</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2591.53</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">-2628.54</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">2665.55</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2702.56</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2739.57</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2776.58</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2813.59</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2850.60</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2887.61</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2924.62</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2961.63</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2998.64</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">-3035.65</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3072.66</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3109.67</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3146.68</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3183.69</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3220.70</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3257.71</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3294.72</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3331.73</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3368.74</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">3405.75</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">-3442.76</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3479.77</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3516.78</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3553.79</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3590.80</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3627.81</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3664.82</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3701.83</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3738.84</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3775.85</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3812.86</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">-3849.87</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">3886.88</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3923.89</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3960.90</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3997.91</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4034.92</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4071.93</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4108.94</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4145.95</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4182.96</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">4219.97</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">-4256.98</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4293.99</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4330.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4367.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4404.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4441.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4478.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4515.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4552.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4589.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4626.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">-4663.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">4700.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4737.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4774.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4811.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4848.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4885.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4922.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4959.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4996.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">5033.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">-5070.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5107.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5144.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5181.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5218.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5255.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5292.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5329.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">5366.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">5403.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">5440.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">-5477.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">5514.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5551.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5588.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5625.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5662.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5699.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5736.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5773.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	1	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.24589+00	4	f	XX-THU	\N
14	XX-THU-2	ba86563f7397a0ba0ed6859300aa70fe56ba1fb3d4babfde18c9ec8ab8156e2f	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-2</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Đào tạo điều dưỡng</narrative><narrative xml:lang="en">XX-THU-2 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Chỉ để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	3	9	2026-11-23 06:03:29.948184+00	2026-11-23 06:03:30.244678+00	9	f	XX-THU	\N
14	XX-THU-2	e6d52d6cc2d3fd1b2520b6d72bd32fb1c43a678d5a74458bdc054fae29d70c70	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-2</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Đào tạo điều dưỡng</narrative><narrative xml:lang="en">XX-THU-2 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	1	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:29.948184+00	9	f	XX-THU	\N
\.
COPY iati.cancellation (file_id, actor, change_id, known_from) FROM stdin;
1	account:1	11	2026-11-23 06:03:30.193773+00
\.
COPY iati.cancellation_history (file_id, actor, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	account:1	11	2026-11-23 06:03:30.193773+00	2026-11-23 06:03:30.247632+00	11	f
\.
COPY iati.conflict (id, project_id, reporter, identifier, sha256, xml, file_id, line, standing, change_id, known_from) FROM stdin;
1	13	XX-THU-KHAC	XX-THU-1	8c524b0e63b8808c327ecf02c6c6164fe9362e4faa0a025677c187af384b55d7	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-1</iati-identifier>\n  <reporting-org ref="XX-THU-KHAC" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Nâng cấp trạm y tế xã</narrative><narrative xml:lang="en">XX-THU-1 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	3	23	open	9	2026-11-23 06:03:29.948184+00
\.
COPY iati.conflict_history (id, project_id, reporter, identifier, sha256, xml, file_id, line, standing, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	13	XX-THU-KHAC	XX-THU-1	8c524b0e63b8808c327ecf02c6c6164fe9362e4faa0a025677c187af384b55d7	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-1</iati-identifier>\n  <reporting-org ref="XX-THU-KHAC" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Nâng cấp trạm y tế xã</narrative><narrative xml:lang="en">XX-THU-1 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	3	23	open	9	2026-11-23 06:03:29.948184+00	2026-11-23 06:03:30.248715+00	9	f
\.
COPY iati.difference (project_id, field, file_id, decision, change_id, known_from) FROM stdin;
14	description_vi	3	open	9	2026-11-23 06:03:29.948184+00
\.
COPY iati.difference_history (project_id, field, file_id, decision, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
14	description_vi	3	open	9	2026-11-23 06:03:29.948184+00	2026-11-23 06:03:30.249425+00	9	f
\.
COPY iati.file (id, name, sha256, size, loaded_at, added, changed, same, refused, problem_key, problem_values, problem_line, change_id, known_from, state, actor, conflicting, declined) FROM stdin;
1	du-an-thu.xml	6a95920da734cec5b72daebbb9bcd75098979fa7dc41b8fa03b18a1ec0da295d	36957	2026-11-23 06:03:29.611363+00	2	0	0	1		{}	\N	4	2026-11-23 06:03:29.624026+00	done	system:test	0	0
2	hong.xml	45b828ba612853ebf69cfd448aa826458e9f23109c7b60aebc00e2ccbcf8dda8	47	2026-11-23 06:03:29.903602+00	0	0	0	0	iati.file.truncated	{}	1	6	2026-11-23 06:03:29.914248+00	unreadable	system:test	0	0
3	du-an-thu-sua.xml	6120ffb161279673d52dc52f82dc6b20ce39c15c4c6ccde9a0e6c3c4791ec36d	2927	2026-11-23 06:03:29.946651+00	0	1	0	0		{}	\N	9	2026-11-23 06:03:29.948184+00	done	system:test	1	0
\.
COPY iati.file_history (id, name, sha256, size, loaded_at, added, changed, same, refused, problem_key, problem_values, problem_line, change_id, known_from, known_to, ended_change_id, deleted, state, actor, conflicting, declined) FROM stdin;
1	du-an-thu.xml		36957	2026-11-23 06:03:29.611363+00	0	0	0	0		{}	\N	3	2026-11-23 06:03:29.609494+00	2026-11-23 06:03:29.624026+00	4	f	running	system:test	0	0
1	du-an-thu.xml	6a95920da734cec5b72daebbb9bcd75098979fa7dc41b8fa03b18a1ec0da295d	36957	2026-11-23 06:03:29.611363+00	2	0	0	1		{}	\N	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.251204+00	4	f	done	system:test	0	0
2	hong.xml		47	2026-11-23 06:03:29.903602+00	0	0	0	0		{}	\N	5	2026-11-23 06:03:29.903315+00	2026-11-23 06:03:29.914248+00	6	f	running	system:test	0	0
2	hong.xml	45b828ba612853ebf69cfd448aa826458e9f23109c7b60aebc00e2ccbcf8dda8	47	2026-11-23 06:03:29.903602+00	0	0	0	0	iati.file.truncated	{}	1	6	2026-11-23 06:03:29.914248+00	2026-11-23 06:03:30.250928+00	6	f	unreadable	system:test	0	0
3	du-an-thu-sua.xml		2927	2026-11-23 06:03:29.946651+00	0	0	0	0		{}	\N	8	2026-11-23 06:03:29.94569+00	2026-11-23 06:03:29.948184+00	9	f	running	system:test	0	0
3	du-an-thu-sua.xml	6120ffb161279673d52dc52f82dc6b20ce39c15c4c6ccde9a0e6c3c4791ec36d	2927	2026-11-23 06:03:29.946651+00	0	1	0	0		{}	\N	9	2026-11-23 06:03:29.948184+00	2026-11-23 06:03:30.250476+00	9	f	done	system:test	1	0
\.
COPY iati.finding (file_id, "position", kind, identifier, line, element, reason_key, reason_values, from_date, to_date, amount, currency, change_id, known_from, door) FROM stdin;
1	0	refused	XX-THU-3	435	value	iati.refused.notNumber	mười nghìn	\N	\N	\N	\N	4	2026-11-23 06:03:29.624026+00	
3	0	conflict	XX-THU-1	23	iati-identifier	iati.conflict.otherReporter	XX-THU-1XX-THUdu-an-thu.xmlXX-THU-KHAC	\N	\N	\N	\N	9	2026-11-23 06:03:29.948184+00	
3	1	kept	XX-THU-2	3	iati-activity	iati.kept.field	wprojects.column.description_viSửa tay.Chỉ để thử, không có thật.	\N	\N	\N	\N	9	2026-11-23 06:03:29.948184+00	/projects/14/iati
\.
COPY iati.finding_history (file_id, "position", kind, identifier, line, element, reason_key, reason_values, from_date, to_date, amount, currency, change_id, known_from, known_to, ended_change_id, deleted, door) FROM stdin;
1	0	refused	XX-THU-3	435	value	iati.refused.notNumber	mười nghìn	\N	\N	\N	\N	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.252543+00	4	f	
3	0	conflict	XX-THU-1	23	iati-identifier	iati.conflict.otherReporter	XX-THU-1XX-THUdu-an-thu.xmlXX-THU-KHAC	\N	\N	\N	\N	9	2026-11-23 06:03:29.948184+00	2026-11-23 06:03:30.252021+00	9	f	
3	1	kept	XX-THU-2	3	iati-activity	iati.kept.field	wprojects.column.description_viSửa tay.Chỉ để thử, không có thật.	\N	\N	\N	\N	9	2026-11-23 06:03:29.948184+00	2026-11-23 06:03:30.252349+00	9	f	/projects/14/iati
\.
COPY iati.outcome (file_id, "position", identifier, line, became, project_id, change_id, known_from) FROM stdin;
1	0	XX-THU-1	3	added	13	4	2026-11-23 06:03:29.624026+00
1	1	XX-THU-2	404	added	14	4	2026-11-23 06:03:29.624026+00
1	2	XX-THU-3	424	refused	\N	4	2026-11-23 06:03:29.624026+00
3	0	XX-THU-2	3	changed	14	9	2026-11-23 06:03:29.948184+00
3	1	XX-THU-1	23	conflict	13	9	2026-11-23 06:03:29.948184+00
\.
COPY iati.outcome_history (file_id, "position", identifier, line, became, project_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	0	XX-THU-1	3	added	13	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.253519+00	4	f
1	1	XX-THU-2	404	added	14	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.253596+00	4	f
1	2	XX-THU-3	424	refused	\N	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.253675+00	4	f
3	0	XX-THU-2	3	changed	14	9	2026-11-23 06:03:29.948184+00	2026-11-23 06:03:30.253164+00	9	f
3	1	XX-THU-1	23	conflict	13	9	2026-11-23 06:03:29.948184+00	2026-11-23 06:03:30.253439+00	9	f
\.
COPY iati.progress (file_id, waiting, bytes, activities) FROM stdin;
1	f	36957	3
2	t	0	0
3	f	2927	2
\.
COPY iati.refusal (file_id, "position", identifier, line, element, reason_key, reason_values, change_id, known_from) FROM stdin;
1	1		2	iati-activity	iati.refused.blankIdentifier	{}	11	2026-11-23 06:03:30.193773+00
\.
COPY iati.refusal_history (file_id, "position", identifier, line, element, reason_key, reason_values, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1		2	iati-activity	iati.refused.blankIdentifier	{}	11	2026-11-23 06:03:30.193773+00	2026-11-23 06:03:30.254204+00	11	f
\.
COPY iati.relation (project_id, kind, identifier, change_id, known_from) FROM stdin;
1	parent	XX-THU-0	11	2026-11-23 06:03:30.193773+00
\.
COPY iati.relation_history (project_id, kind, identifier, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	parent	XX-THU-0	11	2026-11-23 06:03:30.193773+00	2026-11-23 06:03:30.254812+00	11	f
\.
COPY identity.account (id, email, name, language, state, illustrative, change_id, known_from, salt) FROM stdin;
1	desk-officer@demonstration.example	Nguyễn Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	5b04ad77-1bb1-4c69-a291-2e5a0a43214e
2	planner@demonstration.example	Trần Văn Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	5ff7a8f8-0a5d-4486-9969-eeaf39296a88
3	head-of-unit@demonstration.example	Lê Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	d546bc30-53f7-4882-913a-a78cbefc56b9
4	leader@demonstration.example	Phạm Văn Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	1478f7a7-b7e4-44a9-ac07-ad4194939f56
5	legal-officer@demonstration.example	Hoàng Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	a241c55a-2e15-4210-9900-096fc3506dab
6	records-office@demonstration.example	Vũ Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	af1b3c20-fae0-4636-9a0e-ea00bd9b207f
7	data-owner@demonstration.example	Đặng Văn Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	ede4437f-59a5-4b40-bf97-91903f1a0e55
8	treasury@demonstration.example	Bùi Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	5212919b-4640-4448-ae6f-fbc8b41ecbd2
9	auditor@demonstration.example	Đỗ Văn Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	7aa0721b-a87e-437c-ac6f-a7774af10222
10	administrator@demonstration.example	Ngô Văn Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	232fbcba-4d94-442c-bf25-99656ca086d5
11	province-officer@demonstration.example	Lò Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	4b5081cf-4c79-49d7-bb0f-833eefe8f705
12	partner-focal-point@demonstration.example	Maria Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	682b6ba8-221e-4d79-9e36-2365610f3e18
13	training-institution@demonstration.example	Mai Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	dcfddd90-f5a3-4106-8f20-3612eb9ebe05
14	verifier@demonstration.example	Paul Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	ffdd51fc-825b-4f35-9445-29577ccd1347
15	truoc-day@test.example	Người trước đây	vi	active	f	10	2026-11-23 06:03:30.109114+00	2a4bc31e-fc19-4496-8aa1-ccba9e095406
\.
COPY identity.account_history (id, email, name, language, state, illustrative, change_id, known_from, salt, known_to, ended_change_id, deleted) FROM stdin;
1	desk-officer@demonstration.example	Nguyễn Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	5b04ad77-1bb1-4c69-a291-2e5a0a43214e	2026-11-23 06:03:30.256303+00	2	f
2	planner@demonstration.example	Trần Văn Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	5ff7a8f8-0a5d-4486-9969-eeaf39296a88	2026-11-23 06:03:30.255749+00	2	f
3	head-of-unit@demonstration.example	Lê Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	d546bc30-53f7-4882-913a-a78cbefc56b9	2026-11-23 06:03:30.255845+00	2	f
4	leader@demonstration.example	Phạm Văn Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	1478f7a7-b7e4-44a9-ac07-ad4194939f56	2026-11-23 06:03:30.255936+00	2	f
5	legal-officer@demonstration.example	Hoàng Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	a241c55a-2e15-4210-9900-096fc3506dab	2026-11-23 06:03:30.256031+00	2	f
6	records-office@demonstration.example	Vũ Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	af1b3c20-fae0-4636-9a0e-ea00bd9b207f	2026-11-23 06:03:30.256122+00	2	f
7	data-owner@demonstration.example	Đặng Văn Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	ede4437f-59a5-4b40-bf97-91903f1a0e55	2026-11-23 06:03:30.256213+00	2	f
8	treasury@demonstration.example	Bùi Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	5212919b-4640-4448-ae6f-fbc8b41ecbd2	2026-11-23 06:03:30.257013+00	2	f
9	auditor@demonstration.example	Đỗ Văn Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	7aa0721b-a87e-437c-ac6f-a7774af10222	2026-11-23 06:03:30.256394+00	2	f
10	administrator@demonstration.example	Ngô Văn Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	232fbcba-4d94-442c-bf25-99656ca086d5	2026-11-23 06:03:30.256485+00	2	f
11	province-officer@demonstration.example	Lò Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	4b5081cf-4c79-49d7-bb0f-833eefe8f705	2026-11-23 06:03:30.256576+00	2	f
12	partner-focal-point@demonstration.example	Maria Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	682b6ba8-221e-4d79-9e36-2365610f3e18	2026-11-23 06:03:30.256712+00	2	f
13	training-institution@demonstration.example	Mai Thị Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	dcfddd90-f5a3-4106-8f20-3612eb9ebe05	2026-11-23 06:03:30.256828+00	2	f
14	verifier@demonstration.example	Paul Minh Họa	vi	active	t	2	2026-11-23 06:03:27.752907+00	ffdd51fc-825b-4f35-9445-29577ccd1347	2026-11-23 06:03:30.256922+00	2	f
15	truoc-day@test.example	Người trước đây	vi	active	f	10	2026-11-23 06:03:30.109114+00	2a4bc31e-fc19-4496-8aa1-ccba9e095406	2026-11-23 06:03:30.255519+00	10	f
\.
COPY identity.account_role (account_id, role, scope_kind, scope_id, change_id, known_from) FROM stdin;
1	desk-officer	all	0	2	2026-11-23 06:03:27.752907+00
2	planner	all	0	2	2026-11-23 06:03:27.752907+00
3	head-of-unit	all	0	2	2026-11-23 06:03:27.752907+00
4	leader	all	0	2	2026-11-23 06:03:27.752907+00
5	legal-officer	all	0	2	2026-11-23 06:03:27.752907+00
6	records-office	all	0	2	2026-11-23 06:03:27.752907+00
7	data-owner	all	0	2	2026-11-23 06:03:27.752907+00
8	treasury	all	0	2	2026-11-23 06:03:27.752907+00
9	auditor	all	0	2	2026-11-23 06:03:27.752907+00
10	administrator	all	0	2	2026-11-23 06:03:27.752907+00
11	province-officer	place	11	2	2026-11-23 06:03:27.752907+00
12	partner-focal-point	organisation	6	2	2026-11-23 06:03:27.752907+00
13	training-institution	organisation	2	2	2026-11-23 06:03:27.752907+00
14	verifier	organisation	9	2	2026-11-23 06:03:27.752907+00
15	desk-officer	all	0	10	2026-11-23 06:03:30.109114+00
\.
COPY identity.account_role_history (account_id, role, scope_kind, scope_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	desk-officer	all	0	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258424+00	2	f
2	planner	all	0	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258089+00	2	f
3	head-of-unit	all	0	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258148+00	2	f
4	leader	all	0	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258204+00	2	f
5	legal-officer	all	0	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258259+00	2	f
6	records-office	all	0	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258314+00	2	f
7	data-owner	all	0	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258369+00	2	f
8	treasury	all	0	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258814+00	2	f
9	auditor	all	0	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258479+00	2	f
10	administrator	all	0	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258534+00	2	f
11	province-officer	place	11	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.25859+00	2	f
12	partner-focal-point	organisation	6	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258645+00	2	f
13	training-institution	organisation	2	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258701+00	2	f
14	verifier	organisation	9	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.258756+00	2	f
15	desk-officer	all	0	10	2026-11-23 06:03:30.109114+00	2026-11-23 06:03:30.257886+00	10	f
\.
COPY identity.credential (account_id, password_hash, set_at) FROM stdin;
15	{bcrypt}$2a$10$2nUc5CLrfdybvNi1UNzOP.mLr5MoxV4INZRDrfz4H.LSQYX/EWjLu	2026-11-23 06:03:30.191448+00
\.
COPY identity.known_permission (permission) FROM stdin;
accounts.edit
accounts.see
funding.edit
funding.see
iati.load
organisations.create
organisations.edit
organisations.see
places.see
projects.create
projects.edit
projects.see
\.
COPY identity.role (code, name_vi, name_en, scope, "position", change_id, known_from) FROM stdin;
administrator	Quản trị hệ thống	Administrator	all	0	1	2026-11-23 06:03:22.364891+00
auditor	Kiểm toán	Auditor	all	13	1	2026-11-23 06:03:22.364891+00
data-owner	Cán bộ số liệu	Data owner	all	7	1	2026-11-23 06:03:22.364891+00
desk-officer	Chuyên viên	Desk officer	all	3	1	2026-11-23 06:03:22.364891+00
head-of-unit	Lãnh đạo đơn vị	Head of unit	all	2	1	2026-11-23 06:03:22.364891+00
leader	Lãnh đạo Bộ	Leader	all	1	1	2026-11-23 06:03:22.364891+00
legal-officer	Cán bộ pháp chế	Legal officer	all	5	1	2026-11-23 06:03:22.364891+00
partner-focal-point	Đầu mối của đối tác	Partner's focal point	organisation	11	1	2026-11-23 06:03:22.364891+00
planner	Cán bộ kế hoạch	Planner	all	4	1	2026-11-23 06:03:22.364891+00
province-officer	Cán bộ Sở Y tế	Province officer	place	9	1	2026-11-23 06:03:22.364891+00
records-office	Văn thư	Records office	all	6	1	2026-11-23 06:03:22.364891+00
training-institution	Cơ sở đào tạo	Training institution	organisation	10	1	2026-11-23 06:03:22.364891+00
treasury	Kho bạc Nhà nước	State Treasury	all	8	1	2026-11-23 06:03:22.364891+00
verifier	Đơn vị kiểm chứng	Verifier	organisation	12	1	2026-11-23 06:03:22.364891+00
\.
COPY identity.role_history (code, name_vi, name_en, scope, "position", change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
administrator	Quản trị hệ thống	Administrator	all	0	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.259351+00	1	f
auditor	Kiểm toán	Auditor	all	13	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.260321+00	1	f
data-owner	Cán bộ số liệu	Data owner	all	7	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.259935+00	1	f
desk-officer	Chuyên viên	Desk officer	all	3	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.259681+00	1	f
head-of-unit	Lãnh đạo đơn vị	Head of unit	all	2	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.259616+00	1	f
leader	Lãnh đạo Bộ	Leader	all	1	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.259549+00	1	f
legal-officer	Cán bộ pháp chế	Legal officer	all	5	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.259808+00	1	f
partner-focal-point	Đầu mối của đối tác	Partner's focal point	organisation	11	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.26019+00	1	f
planner	Cán bộ kế hoạch	Planner	all	4	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.259744+00	1	f
province-officer	Cán bộ Sở Y tế	Province officer	place	9	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.260062+00	1	f
records-office	Văn thư	Records office	all	6	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.259871+00	1	f
training-institution	Cơ sở đào tạo	Training institution	organisation	10	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.260126+00	1	f
treasury	Kho bạc Nhà nước	State Treasury	all	8	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.259998+00	1	f
verifier	Đơn vị kiểm chứng	Verifier	organisation	12	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.260257+00	1	f
\.
COPY identity.role_permission (role, permission, change_id, known_from) FROM stdin;
administrator	accounts.edit	1	2026-11-23 06:03:22.364891+00
administrator	accounts.see	1	2026-11-23 06:03:22.364891+00
administrator	funding.see	1	2026-11-23 06:03:22.364891+00
administrator	organisations.create	1	2026-11-23 06:03:22.364891+00
administrator	organisations.edit	1	2026-11-23 06:03:22.364891+00
administrator	organisations.see	1	2026-11-23 06:03:22.364891+00
administrator	places.see	1	2026-11-23 06:03:22.364891+00
administrator	projects.see	1	2026-11-23 06:03:22.364891+00
auditor	funding.see	1	2026-11-23 06:03:22.364891+00
auditor	organisations.see	1	2026-11-23 06:03:22.364891+00
auditor	places.see	1	2026-11-23 06:03:22.364891+00
auditor	projects.see	1	2026-11-23 06:03:22.364891+00
data-owner	funding.see	1	2026-11-23 06:03:22.364891+00
data-owner	iati.load	1	2026-11-23 06:03:22.364891+00
data-owner	organisations.see	1	2026-11-23 06:03:22.364891+00
data-owner	places.see	1	2026-11-23 06:03:22.364891+00
data-owner	projects.see	1	2026-11-23 06:03:22.364891+00
desk-officer	funding.edit	1	2026-11-23 06:03:22.364891+00
desk-officer	funding.see	1	2026-11-23 06:03:22.364891+00
desk-officer	iati.load	1	2026-11-23 06:03:22.364891+00
desk-officer	organisations.create	1	2026-11-23 06:03:22.364891+00
desk-officer	organisations.edit	1	2026-11-23 06:03:22.364891+00
desk-officer	organisations.see	1	2026-11-23 06:03:22.364891+00
desk-officer	places.see	1	2026-11-23 06:03:22.364891+00
desk-officer	projects.create	1	2026-11-23 06:03:22.364891+00
desk-officer	projects.edit	1	2026-11-23 06:03:22.364891+00
desk-officer	projects.see	1	2026-11-23 06:03:22.364891+00
head-of-unit	funding.edit	1	2026-11-23 06:03:22.364891+00
head-of-unit	funding.see	1	2026-11-23 06:03:22.364891+00
head-of-unit	iati.load	1	2026-11-23 06:03:22.364891+00
head-of-unit	organisations.create	1	2026-11-23 06:03:22.364891+00
head-of-unit	organisations.edit	1	2026-11-23 06:03:22.364891+00
head-of-unit	organisations.see	1	2026-11-23 06:03:22.364891+00
head-of-unit	places.see	1	2026-11-23 06:03:22.364891+00
head-of-unit	projects.create	1	2026-11-23 06:03:22.364891+00
head-of-unit	projects.edit	1	2026-11-23 06:03:22.364891+00
head-of-unit	projects.see	1	2026-11-23 06:03:22.364891+00
leader	funding.see	1	2026-11-23 06:03:22.364891+00
leader	organisations.see	1	2026-11-23 06:03:22.364891+00
leader	places.see	1	2026-11-23 06:03:22.364891+00
leader	projects.see	1	2026-11-23 06:03:22.364891+00
legal-officer	funding.see	1	2026-11-23 06:03:22.364891+00
legal-officer	organisations.see	1	2026-11-23 06:03:22.364891+00
legal-officer	places.see	1	2026-11-23 06:03:22.364891+00
legal-officer	projects.see	1	2026-11-23 06:03:22.364891+00
partner-focal-point	funding.see	1	2026-11-23 06:03:22.364891+00
partner-focal-point	organisations.edit	1	2026-11-23 06:03:22.364891+00
partner-focal-point	organisations.see	1	2026-11-23 06:03:22.364891+00
partner-focal-point	places.see	1	2026-11-23 06:03:22.364891+00
partner-focal-point	projects.see	1	2026-11-23 06:03:22.364891+00
planner	funding.edit	1	2026-11-23 06:03:22.364891+00
planner	funding.see	1	2026-11-23 06:03:22.364891+00
planner	iati.load	1	2026-11-23 06:03:22.364891+00
planner	organisations.create	1	2026-11-23 06:03:22.364891+00
planner	organisations.edit	1	2026-11-23 06:03:22.364891+00
planner	organisations.see	1	2026-11-23 06:03:22.364891+00
planner	places.see	1	2026-11-23 06:03:22.364891+00
planner	projects.create	1	2026-11-23 06:03:22.364891+00
planner	projects.edit	1	2026-11-23 06:03:22.364891+00
planner	projects.see	1	2026-11-23 06:03:22.364891+00
province-officer	funding.see	1	2026-11-23 06:03:22.364891+00
province-officer	organisations.see	1	2026-11-23 06:03:22.364891+00
province-officer	places.see	1	2026-11-23 06:03:22.364891+00
province-officer	projects.see	1	2026-11-23 06:03:22.364891+00
records-office	funding.see	1	2026-11-23 06:03:22.364891+00
records-office	organisations.see	1	2026-11-23 06:03:22.364891+00
records-office	places.see	1	2026-11-23 06:03:22.364891+00
records-office	projects.see	1	2026-11-23 06:03:22.364891+00
training-institution	funding.see	1	2026-11-23 06:03:22.364891+00
training-institution	organisations.edit	1	2026-11-23 06:03:22.364891+00
training-institution	organisations.see	1	2026-11-23 06:03:22.364891+00
training-institution	places.see	1	2026-11-23 06:03:22.364891+00
training-institution	projects.see	1	2026-11-23 06:03:22.364891+00
treasury	funding.see	1	2026-11-23 06:03:22.364891+00
treasury	organisations.see	1	2026-11-23 06:03:22.364891+00
treasury	places.see	1	2026-11-23 06:03:22.364891+00
treasury	projects.see	1	2026-11-23 06:03:22.364891+00
verifier	funding.see	1	2026-11-23 06:03:22.364891+00
verifier	organisations.see	1	2026-11-23 06:03:22.364891+00
verifier	places.see	1	2026-11-23 06:03:22.364891+00
verifier	projects.see	1	2026-11-23 06:03:22.364891+00
\.
COPY identity.role_permission_history (role, permission, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
administrator	accounts.edit	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261579+00	1	f
administrator	accounts.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.260769+00	1	f
administrator	funding.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.260933+00	1	f
administrator	organisations.create	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.260972+00	1	f
administrator	organisations.edit	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261008+00	1	f
administrator	organisations.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261044+00	1	f
administrator	places.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261079+00	1	f
administrator	projects.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261115+00	1	f
head-of-unit	funding.edit	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261293+00	1	f
head-of-unit	funding.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261331+00	1	f
head-of-unit	iati.load	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261366+00	1	f
head-of-unit	organisations.create	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261402+00	1	f
head-of-unit	organisations.edit	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261437+00	1	f
head-of-unit	organisations.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261473+00	1	f
head-of-unit	places.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261508+00	1	f
head-of-unit	projects.create	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261543+00	1	f
leader	funding.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261151+00	1	f
leader	organisations.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261187+00	1	f
leader	places.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261222+00	1	f
leader	projects.see	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.261258+00	1	f
\.
COPY organisations.identifier (organisation_id, scheme, value, change_id, known_from) FROM stdin;
8	iati	44000	2	2026-11-23 06:03:27.752907+00
9	iati	XM-DAC-928	2	2026-11-23 06:03:27.752907+00
17	iati	XX-THU	4	2026-11-23 06:03:29.624026+00
\.
COPY organisations.identifier_history (organisation_id, scheme, value, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
8	iati	44000	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.262254+00	2	f
9	iati	XM-DAC-928	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.262303+00	2	f
17	iati	XX-THU	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.262068+00	4	f
\.
COPY organisations.organisation (id, kind, name_vi, name_en, short_name, country, parent_id, place_id, valid_from, valid_to, website, source, illustrative, search_key, change_id, known_from) FROM stdin;
1	state-body	Bộ Y tế	Ministry of Health	BYT	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo y te|ministry of health|byt	2	2026-11-23 06:03:27.752907+00
2	ministry-unit	Vụ Hợp tác quốc tế	Department of International Cooperation		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu hop tac quoc te|department of international cooperation	2	2026-11-23 06:03:27.752907+00
3	ministry-unit	Vụ Kế hoạch - Tài chính	Planning-Finance Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu ke hoach tai chinh|planning finance department	2	2026-11-23 06:03:27.752907+00
4	ministry-unit	Vụ Pháp chế	Legal Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu phap che|legal department	2	2026-11-23 06:03:27.752907+00
5	state-body	Bộ Tài chính	Ministry of Finance	BTC	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo tai chinh|ministry of finance|btc	2	2026-11-23 06:03:27.752907+00
6	multilateral	Liên minh châu Âu	European Union	EU		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	lien minh chau au|european union|eu	2	2026-11-23 06:03:27.752907+00
7	embassy	Phái đoàn Liên minh châu Âu tại Việt Nam	Delegation of the European Union to Viet Nam			6	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	phai doan lien minh chau au tai viet nam|delegation of the european union to viet nam	2	2026-11-23 06:03:27.752907+00
8	multilateral	Ngân hàng Thế giới	World Bank	WB		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	ngan hang the gioi|world bank|wb|44000	2	2026-11-23 06:03:27.752907+00
9	multilateral	Tổ chức Y tế Thế giới	World Health Organization	WHO		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	to chuc y te the gioi|world health organization|who|xm dac 928	2	2026-11-23 06:03:27.752907+00
10	forum	Nhóm đối tác y tế	Health Partnership Group	HPG		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	nhom doi tac y te|health partnership group|hpg	2	2026-11-23 06:03:27.752907+00
11	foundation	Quỹ Mây Trắng (minh họa)	White Cloud Fund (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	quy may trang minh hoa|white cloud fund illustrative	2	2026-11-23 06:03:27.752907+00
12	foreign-government	Cơ quan phát triển Hải Đảo (minh họa)	Archipelago Development Agency (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	co quan phat trien hai dao minh hoa|archipelago development agency illustrative	2	2026-11-23 06:03:27.752907+00
13	multilateral	Ngân hàng phát triển Cầu Mây (minh họa)	Rattan Bridge Development Bank (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	ngan hang phat trien cau may minh hoa|rattan bridge development bank illustrative	2	2026-11-23 06:03:27.752907+00
14	other-public	Ban quản lý dự án minh họa	Illustrative project management unit			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	ban quan ly du an minh hoa|illustrative project management unit	2	2026-11-23 06:03:27.752907+00
15	ingo	Hội Y tế Bản Xa (minh họa)	Far Village Health Society (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	hoi y te ban xa minh hoa|far village health society illustrative	2	2026-11-23 06:03:27.752907+00
16	academic	Trường Y tế Sông Mơ (minh họa)	Dream River Health School (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	truong y te song mo minh hoa|dream river health school illustrative	2	2026-11-23 06:03:27.752907+00
17	multilateral	Cơ quan thử nghiệm	Cơ quan thử nghiệm			\N	\N	\N	\N		IATI: du-an-thu.xml	f	co quan thu nghiem|xx thu	4	2026-11-23 06:03:29.624026+00
18	ingo	Tổ chức thử 1			FR	\N	\N	\N	\N			f	to chuc thu 1	2	2026-11-23 06:03:27.752907+00
19	ingo	Tổ chức thử 2			FR	\N	\N	\N	\N			f	to chuc thu 2	2	2026-11-23 06:03:27.752907+00
20	ingo	Tổ chức thử 3			FR	\N	\N	\N	\N			f	to chuc thu 3	2	2026-11-23 06:03:27.752907+00
21	ingo	Tổ chức thử 4			FR	\N	\N	\N	\N			f	to chuc thu 4	2	2026-11-23 06:03:27.752907+00
22	ingo	Tổ chức thử 5			FR	\N	\N	\N	\N			f	to chuc thu 5	2	2026-11-23 06:03:27.752907+00
23	ingo	Tổ chức thử 6			FR	\N	\N	\N	\N			f	to chuc thu 6	2	2026-11-23 06:03:27.752907+00
24	ingo	Tổ chức thử 7			FR	\N	\N	\N	\N			f	to chuc thu 7	2	2026-11-23 06:03:27.752907+00
25	ingo	Tổ chức thử 8			FR	\N	\N	\N	\N			f	to chuc thu 8	2	2026-11-23 06:03:27.752907+00
26	ingo	Tổ chức thử 9			FR	\N	\N	\N	\N			f	to chuc thu 9	2	2026-11-23 06:03:27.752907+00
27	ingo	Tổ chức thử 10			FR	\N	\N	\N	\N			f	to chuc thu 10	2	2026-11-23 06:03:27.752907+00
28	ingo	Tổ chức thử 11			FR	\N	\N	\N	\N			f	to chuc thu 11	2	2026-11-23 06:03:27.752907+00
29	ingo	Tổ chức thử 12			FR	\N	\N	\N	\N			f	to chuc thu 12	2	2026-11-23 06:03:27.752907+00
30	ingo	Tổ chức thử 13			FR	\N	\N	\N	\N			f	to chuc thu 13	2	2026-11-23 06:03:27.752907+00
31	ingo	Tổ chức thử 14			FR	\N	\N	\N	\N			f	to chuc thu 14	2	2026-11-23 06:03:27.752907+00
32	ingo	Tổ chức thử 15			FR	\N	\N	\N	\N			f	to chuc thu 15	2	2026-11-23 06:03:27.752907+00
33	ingo	Tổ chức thử 16			FR	\N	\N	\N	\N			f	to chuc thu 16	2	2026-11-23 06:03:27.752907+00
34	ingo	Tổ chức thử 17			FR	\N	\N	\N	\N			f	to chuc thu 17	2	2026-11-23 06:03:27.752907+00
35	ingo	Tổ chức thử 18			FR	\N	\N	\N	\N			f	to chuc thu 18	2	2026-11-23 06:03:27.752907+00
36	ingo	Tổ chức thử 19			FR	\N	\N	\N	\N			f	to chuc thu 19	2	2026-11-23 06:03:27.752907+00
37	ingo	Tổ chức thử 20			FR	\N	\N	\N	\N			f	to chuc thu 20	2	2026-11-23 06:03:27.752907+00
38	ingo	Tổ chức thử 21			FR	\N	\N	\N	\N			f	to chuc thu 21	2	2026-11-23 06:03:27.752907+00
39	ingo	Tổ chức thử 22			FR	\N	\N	\N	\N			f	to chuc thu 22	2	2026-11-23 06:03:27.752907+00
40	ingo	Tổ chức thử 23			FR	\N	\N	\N	\N			f	to chuc thu 23	2	2026-11-23 06:03:27.752907+00
41	ingo	Tổ chức thử 24			FR	\N	\N	\N	\N			f	to chuc thu 24	2	2026-11-23 06:03:27.752907+00
42	ingo	Tổ chức thử 25			FR	\N	\N	\N	\N			f	to chuc thu 25	2	2026-11-23 06:03:27.752907+00
43	ingo	Tổ chức thử 26			FR	\N	\N	\N	\N			f	to chuc thu 26	2	2026-11-23 06:03:27.752907+00
44	ingo	Tổ chức thử 27			FR	\N	\N	\N	\N			f	to chuc thu 27	2	2026-11-23 06:03:27.752907+00
45	ingo	Tổ chức thử 28			FR	\N	\N	\N	\N			f	to chuc thu 28	2	2026-11-23 06:03:27.752907+00
46	ingo	Tổ chức thử 29			FR	\N	\N	\N	\N			f	to chuc thu 29	2	2026-11-23 06:03:27.752907+00
47	ingo	Tổ chức thử 30			FR	\N	\N	\N	\N			f	to chuc thu 30	2	2026-11-23 06:03:27.752907+00
48	ingo	Tổ chức thử 31			FR	\N	\N	\N	\N			f	to chuc thu 31	2	2026-11-23 06:03:27.752907+00
49	ingo	Tổ chức thử 32			FR	\N	\N	\N	\N			f	to chuc thu 32	2	2026-11-23 06:03:27.752907+00
50	ingo	Tổ chức thử 33			FR	\N	\N	\N	\N			f	to chuc thu 33	2	2026-11-23 06:03:27.752907+00
51	ingo	Tổ chức thử 34			FR	\N	\N	\N	\N			f	to chuc thu 34	2	2026-11-23 06:03:27.752907+00
52	ingo	Tổ chức thử 35			FR	\N	\N	\N	\N			f	to chuc thu 35	2	2026-11-23 06:03:27.752907+00
53	ingo	Tổ chức thử 36			FR	\N	\N	\N	\N			f	to chuc thu 36	2	2026-11-23 06:03:27.752907+00
54	ingo	Tổ chức thử 37			FR	\N	\N	\N	\N			f	to chuc thu 37	2	2026-11-23 06:03:27.752907+00
55	ingo	Tổ chức thử 38			FR	\N	\N	\N	\N			f	to chuc thu 38	2	2026-11-23 06:03:27.752907+00
56	ingo	Tổ chức thử 39			FR	\N	\N	\N	\N			f	to chuc thu 39	2	2026-11-23 06:03:27.752907+00
57	ingo	Tổ chức thử 40			FR	\N	\N	\N	\N			f	to chuc thu 40	2	2026-11-23 06:03:27.752907+00
58	ingo	Tổ chức thử 41			FR	\N	\N	\N	\N			f	to chuc thu 41	2	2026-11-23 06:03:27.752907+00
59	ingo	Tổ chức thử 42			FR	\N	\N	\N	\N			f	to chuc thu 42	2	2026-11-23 06:03:27.752907+00
60	ingo	Tổ chức thử 43			FR	\N	\N	\N	\N			f	to chuc thu 43	2	2026-11-23 06:03:27.752907+00
61	ingo	Tổ chức thử 44			FR	\N	\N	\N	\N			f	to chuc thu 44	2	2026-11-23 06:03:27.752907+00
62	ingo	Tổ chức thử 45			FR	\N	\N	\N	\N			f	to chuc thu 45	2	2026-11-23 06:03:27.752907+00
63	ingo	Tổ chức thử 46			FR	\N	\N	\N	\N			f	to chuc thu 46	2	2026-11-23 06:03:27.752907+00
64	ingo	Tổ chức thử 47			FR	\N	\N	\N	\N			f	to chuc thu 47	2	2026-11-23 06:03:27.752907+00
65	ingo	Tổ chức thử 48			FR	\N	\N	\N	\N			f	to chuc thu 48	2	2026-11-23 06:03:27.752907+00
66	ingo	Tổ chức thử 49			FR	\N	\N	\N	\N			f	to chuc thu 49	2	2026-11-23 06:03:27.752907+00
67	ingo	Tổ chức thử 50			FR	\N	\N	\N	\N			f	to chuc thu 50	2	2026-11-23 06:03:27.752907+00
68	ingo	Tổ chức thử 51			FR	\N	\N	\N	\N			f	to chuc thu 51	2	2026-11-23 06:03:27.752907+00
69	ingo	Tổ chức thử 52			FR	\N	\N	\N	\N			f	to chuc thu 52	2	2026-11-23 06:03:27.752907+00
70	ingo	Tổ chức thử 53			FR	\N	\N	\N	\N			f	to chuc thu 53	2	2026-11-23 06:03:27.752907+00
71	ingo	Tổ chức thử 54			FR	\N	\N	\N	\N			f	to chuc thu 54	2	2026-11-23 06:03:27.752907+00
72	ingo	Tổ chức thử 55			FR	\N	\N	\N	\N			f	to chuc thu 55	2	2026-11-23 06:03:27.752907+00
73	ingo	Tổ chức thử 56			FR	\N	\N	\N	\N			f	to chuc thu 56	2	2026-11-23 06:03:27.752907+00
74	ingo	Tổ chức thử 57			FR	\N	\N	\N	\N			f	to chuc thu 57	2	2026-11-23 06:03:27.752907+00
75	ingo	Tổ chức thử 58			FR	\N	\N	\N	\N			f	to chuc thu 58	2	2026-11-23 06:03:27.752907+00
76	ingo	Tổ chức thử 59			FR	\N	\N	\N	\N			f	to chuc thu 59	2	2026-11-23 06:03:27.752907+00
77	ingo	Tổ chức thử 60			FR	\N	\N	\N	\N			f	to chuc thu 60	2	2026-11-23 06:03:27.752907+00
78	ingo	Tổ chức thử 61			FR	\N	\N	\N	\N			f	to chuc thu 61	2	2026-11-23 06:03:27.752907+00
79	ingo	Tổ chức thử 62			FR	\N	\N	\N	\N			f	to chuc thu 62	2	2026-11-23 06:03:27.752907+00
80	ingo	Tổ chức thử 63			FR	\N	\N	\N	\N			f	to chuc thu 63	2	2026-11-23 06:03:27.752907+00
81	ingo	Tổ chức thử 64			FR	\N	\N	\N	\N			f	to chuc thu 64	2	2026-11-23 06:03:27.752907+00
82	ingo	Tổ chức thử 65			FR	\N	\N	\N	\N			f	to chuc thu 65	2	2026-11-23 06:03:27.752907+00
83	ingo	Tổ chức thử 66			FR	\N	\N	\N	\N			f	to chuc thu 66	2	2026-11-23 06:03:27.752907+00
84	ingo	Tổ chức thử 67			FR	\N	\N	\N	\N			f	to chuc thu 67	2	2026-11-23 06:03:27.752907+00
85	ingo	Tổ chức thử 68			FR	\N	\N	\N	\N			f	to chuc thu 68	2	2026-11-23 06:03:27.752907+00
86	ingo	Tổ chức thử 69			FR	\N	\N	\N	\N			f	to chuc thu 69	2	2026-11-23 06:03:27.752907+00
87	ingo	Tổ chức thử 70			FR	\N	\N	\N	\N			f	to chuc thu 70	2	2026-11-23 06:03:27.752907+00
88	ingo	Tổ chức thử 71			FR	\N	\N	\N	\N			f	to chuc thu 71	2	2026-11-23 06:03:27.752907+00
89	ingo	Tổ chức thử 72			FR	\N	\N	\N	\N			f	to chuc thu 72	2	2026-11-23 06:03:27.752907+00
90	ingo	Tổ chức thử 73			FR	\N	\N	\N	\N			f	to chuc thu 73	2	2026-11-23 06:03:27.752907+00
91	ingo	Tổ chức thử 74			FR	\N	\N	\N	\N			f	to chuc thu 74	2	2026-11-23 06:03:27.752907+00
92	ingo	Tổ chức thử 75			FR	\N	\N	\N	\N			f	to chuc thu 75	2	2026-11-23 06:03:27.752907+00
93	ingo	Tổ chức thử 76			FR	\N	\N	\N	\N			f	to chuc thu 76	2	2026-11-23 06:03:27.752907+00
94	ingo	Tổ chức thử 77			FR	\N	\N	\N	\N			f	to chuc thu 77	2	2026-11-23 06:03:27.752907+00
95	ingo	Tổ chức thử 78			FR	\N	\N	\N	\N			f	to chuc thu 78	2	2026-11-23 06:03:27.752907+00
96	ingo	Tổ chức thử 79			FR	\N	\N	\N	\N			f	to chuc thu 79	2	2026-11-23 06:03:27.752907+00
97	ingo	Tổ chức thử 80			FR	\N	\N	\N	\N			f	to chuc thu 80	2	2026-11-23 06:03:27.752907+00
98	ingo	Tổ chức thử 81			FR	\N	\N	\N	\N			f	to chuc thu 81	2	2026-11-23 06:03:27.752907+00
99	ingo	Tổ chức thử 82			FR	\N	\N	\N	\N			f	to chuc thu 82	2	2026-11-23 06:03:27.752907+00
100	ingo	Tổ chức thử 83			FR	\N	\N	\N	\N			f	to chuc thu 83	2	2026-11-23 06:03:27.752907+00
101	ingo	Tổ chức thử 84			FR	\N	\N	\N	\N			f	to chuc thu 84	2	2026-11-23 06:03:27.752907+00
102	ingo	Tổ chức thử 85			FR	\N	\N	\N	\N			f	to chuc thu 85	2	2026-11-23 06:03:27.752907+00
103	ingo	Tổ chức thử 86			FR	\N	\N	\N	\N			f	to chuc thu 86	2	2026-11-23 06:03:27.752907+00
104	ingo	Tổ chức thử 87			FR	\N	\N	\N	\N			f	to chuc thu 87	2	2026-11-23 06:03:27.752907+00
105	ingo	Tổ chức thử 88			FR	\N	\N	\N	\N			f	to chuc thu 88	2	2026-11-23 06:03:27.752907+00
106	ingo	Tổ chức thử 89			FR	\N	\N	\N	\N			f	to chuc thu 89	2	2026-11-23 06:03:27.752907+00
107	ingo	Tổ chức thử 90			FR	\N	\N	\N	\N			f	to chuc thu 90	2	2026-11-23 06:03:27.752907+00
108	ingo	Tổ chức thử 91			FR	\N	\N	\N	\N			f	to chuc thu 91	2	2026-11-23 06:03:27.752907+00
109	ingo	Tổ chức thử 92			FR	\N	\N	\N	\N			f	to chuc thu 92	2	2026-11-23 06:03:27.752907+00
110	ingo	Tổ chức thử 93			FR	\N	\N	\N	\N			f	to chuc thu 93	2	2026-11-23 06:03:27.752907+00
111	ingo	Tổ chức thử 94			FR	\N	\N	\N	\N			f	to chuc thu 94	2	2026-11-23 06:03:27.752907+00
112	ingo	Tổ chức thử 95			FR	\N	\N	\N	\N			f	to chuc thu 95	2	2026-11-23 06:03:27.752907+00
113	ingo	Tổ chức thử 96			FR	\N	\N	\N	\N			f	to chuc thu 96	2	2026-11-23 06:03:27.752907+00
114	ingo	Tổ chức thử 97			FR	\N	\N	\N	\N			f	to chuc thu 97	2	2026-11-23 06:03:27.752907+00
115	ingo	Tổ chức thử 98			FR	\N	\N	\N	\N			f	to chuc thu 98	2	2026-11-23 06:03:27.752907+00
116	ingo	Tổ chức thử 99			FR	\N	\N	\N	\N			f	to chuc thu 99	2	2026-11-23 06:03:27.752907+00
117	ingo	Tổ chức thử 100			FR	\N	\N	\N	\N			f	to chuc thu 100	2	2026-11-23 06:03:27.752907+00
118	ingo	Tổ chức thử 101			FR	\N	\N	\N	\N			f	to chuc thu 101	2	2026-11-23 06:03:27.752907+00
119	ingo	Tổ chức thử 102			FR	\N	\N	\N	\N			f	to chuc thu 102	2	2026-11-23 06:03:27.752907+00
120	ingo	Tổ chức thử 103			FR	\N	\N	\N	\N			f	to chuc thu 103	2	2026-11-23 06:03:27.752907+00
121	ingo	Tổ chức thử 104			FR	\N	\N	\N	\N			f	to chuc thu 104	2	2026-11-23 06:03:27.752907+00
122	ingo	Tổ chức thử 105			FR	\N	\N	\N	\N			f	to chuc thu 105	2	2026-11-23 06:03:27.752907+00
123	ingo	Tổ chức thử 106			FR	\N	\N	\N	\N			f	to chuc thu 106	2	2026-11-23 06:03:27.752907+00
124	ingo	Tổ chức thử 107			FR	\N	\N	\N	\N			f	to chuc thu 107	2	2026-11-23 06:03:27.752907+00
125	ingo	Tổ chức thử 108			FR	\N	\N	\N	\N			f	to chuc thu 108	2	2026-11-23 06:03:27.752907+00
126	ingo	Tổ chức thử 109			FR	\N	\N	\N	\N			f	to chuc thu 109	2	2026-11-23 06:03:27.752907+00
127	ingo	Tổ chức thử 110			FR	\N	\N	\N	\N			f	to chuc thu 110	2	2026-11-23 06:03:27.752907+00
128	ingo	Tổ chức thử 111			FR	\N	\N	\N	\N			f	to chuc thu 111	2	2026-11-23 06:03:27.752907+00
129	ingo	Tổ chức thử 112			FR	\N	\N	\N	\N			f	to chuc thu 112	2	2026-11-23 06:03:27.752907+00
130	ingo	Tổ chức thử 113			FR	\N	\N	\N	\N			f	to chuc thu 113	2	2026-11-23 06:03:27.752907+00
131	ingo	Tổ chức thử 114			FR	\N	\N	\N	\N			f	to chuc thu 114	2	2026-11-23 06:03:27.752907+00
132	ingo	Tổ chức thử 115			FR	\N	\N	\N	\N			f	to chuc thu 115	2	2026-11-23 06:03:27.752907+00
133	ingo	Tổ chức thử 116			FR	\N	\N	\N	\N			f	to chuc thu 116	2	2026-11-23 06:03:27.752907+00
134	ingo	Tổ chức thử 117			FR	\N	\N	\N	\N			f	to chuc thu 117	2	2026-11-23 06:03:27.752907+00
135	ingo	Tổ chức thử 118			FR	\N	\N	\N	\N			f	to chuc thu 118	2	2026-11-23 06:03:27.752907+00
136	ingo	Tổ chức thử 119			FR	\N	\N	\N	\N			f	to chuc thu 119	2	2026-11-23 06:03:27.752907+00
137	ingo	Tổ chức thử 120			FR	\N	\N	\N	\N			f	to chuc thu 120	2	2026-11-23 06:03:27.752907+00
\.
COPY organisations.organisation_history (id, kind, name_vi, name_en, short_name, country, parent_id, place_id, valid_from, valid_to, website, source, illustrative, search_key, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	state-body	Bộ Y tế	Ministry of Health	BYT	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo y te|ministry of health|byt	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.272047+00	2	f
2	ministry-unit	Vụ Hợp tác quốc tế	Department of International Cooperation		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu hop tac quoc te|department of international cooperation	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.271262+00	2	f
3	ministry-unit	Vụ Kế hoạch - Tài chính	Planning-Finance Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu ke hoach tai chinh|planning finance department	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.268357+00	2	f
4	ministry-unit	Vụ Pháp chế	Legal Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu phap che|legal department	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.271058+00	2	f
5	state-body	Bộ Tài chính	Ministry of Finance	BTC	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo tai chinh|ministry of finance|btc	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.26883+00	2	f
6	multilateral	Liên minh châu Âu	European Union	EU		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	lien minh chau au|european union|eu	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.269031+00	2	f
7	embassy	Phái đoàn Liên minh châu Âu tại Việt Nam	Delegation of the European Union to Viet Nam			6	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	phai doan lien minh chau au tai viet nam|delegation of the european union to viet nam	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.269238+00	2	f
8	multilateral	Ngân hàng Thế giới	World Bank	WB		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	ngan hang the gioi|world bank|wb|44000	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.269438+00	2	f
9	multilateral	Tổ chức Y tế Thế giới	World Health Organization	WHO		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	to chuc y te the gioi|world health organization|who|xm dac 928	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.269637+00	2	f
10	forum	Nhóm đối tác y tế	Health Partnership Group	HPG		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	nhom doi tac y te|health partnership group|hpg	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.269836+00	2	f
11	foundation	Quỹ Mây Trắng (minh họa)	White Cloud Fund (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	quy may trang minh hoa|white cloud fund illustrative	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.270037+00	2	f
12	foreign-government	Cơ quan phát triển Hải Đảo (minh họa)	Archipelago Development Agency (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	co quan phat trien hai dao minh hoa|archipelago development agency illustrative	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.270239+00	2	f
13	multilateral	Ngân hàng phát triển Cầu Mây (minh họa)	Rattan Bridge Development Bank (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	ngan hang phat trien cau may minh hoa|rattan bridge development bank illustrative	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.270451+00	2	f
14	other-public	Ban quản lý dự án minh họa	Illustrative project management unit			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	ban quan ly du an minh hoa|illustrative project management unit	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.270653+00	2	f
15	ingo	Hội Y tế Bản Xa (minh họa)	Far Village Health Society (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	hoi y te ban xa minh hoa|far village health society illustrative	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.270854+00	2	f
16	academic	Trường Y tế Sông Mơ (minh họa)	Dream River Health School (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	truong y te song mo minh hoa|dream river health school illustrative	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.268577+00	2	f
17	multilateral	Cơ quan thử nghiệm	Cơ quan thử nghiệm			\N	\N	\N	\N		IATI: du-an-thu.xml	f	co quan thu nghiem|xx thu	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.267967+00	4	f
18	ingo	Tổ chức thử 1			FR	\N	\N	\N	\N			f	to chuc thu 1	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.271459+00	2	f
19	ingo	Tổ chức thử 2			FR	\N	\N	\N	\N			f	to chuc thu 2	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.271654+00	2	f
20	ingo	Tổ chức thử 3			FR	\N	\N	\N	\N			f	to chuc thu 3	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.271849+00	2	f
\.
COPY organisations.other_name (organisation_id, name, search_key, change_id, known_from) FROM stdin;
1	Tên khác	ten khac	11	2026-11-23 06:03:30.193773+00
\.
COPY organisations.other_name_history (organisation_id, name, search_key, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	Tên khác	ten khac	11	2026-11-23 06:03:30.193773+00	2026-11-23 06:03:30.272905+00	11	f
\.
COPY organisations.predecessor (organisation_id, predecessor_id, on_date, note, change_id, known_from) FROM stdin;
137	1	2019-01-01		11	2026-11-23 06:03:30.193773+00
\.
COPY organisations.predecessor_history (organisation_id, predecessor_id, on_date, note, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
137	1	2019-01-01		11	2026-11-23 06:03:30.193773+00	2026-11-23 06:03:30.273601+00	11	f
\.
COPY places.edition (only_one, number) FROM stdin;
t	5
\.
COPY places.on_map (place_id, in_63, in_34, change_id, known_from) FROM stdin;
1	\N	\N	1	2026-11-23 06:03:22.364891+00
2	3	3	1	2026-11-23 06:03:22.364891+00
3	3	3	1	2026-11-23 06:03:22.364891+00
4	4	8	1	2026-11-23 06:03:22.364891+00
5	5	5	1	2026-11-23 06:03:22.364891+00
6	6	17	1	2026-11-23 06:03:22.364891+00
7	7	8	1	2026-11-23 06:03:22.364891+00
8	\N	8	1	2026-11-23 06:03:22.364891+00
9	9	14	1	2026-11-23 06:03:22.364891+00
10	10	10	1	2026-11-23 06:03:22.364891+00
11	11	11	1	2026-11-23 06:03:22.364891+00
12	12	12	1	2026-11-23 06:03:22.364891+00
13	13	14	1	2026-11-23 06:03:22.364891+00
14	\N	14	1	2026-11-23 06:03:22.364891+00
15	15	23	1	2026-11-23 06:03:22.364891+00
16	16	17	1	2026-11-23 06:03:22.364891+00
17	\N	17	1	2026-11-23 06:03:22.364891+00
18	18	18	1	2026-11-23 06:03:22.364891+00
19	19	19	1	2026-11-23 06:03:22.364891+00
20	20	21	1	2026-11-23 06:03:22.364891+00
21	\N	21	1	2026-11-23 06:03:22.364891+00
22	22	23	1	2026-11-23 06:03:22.364891+00
23	\N	23	1	2026-11-23 06:03:22.364891+00
24	24	23	1	2026-11-23 06:03:22.364891+00
25	25	21	1	2026-11-23 06:03:22.364891+00
26	3	3	1	2026-11-23 06:03:22.364891+00
27	27	29	1	2026-11-23 06:03:22.364891+00
28	28	29	1	2026-11-23 06:03:22.364891+00
29	\N	29	1	2026-11-23 06:03:22.364891+00
30	30	31	1	2026-11-23 06:03:22.364891+00
31	\N	31	1	2026-11-23 06:03:22.364891+00
32	32	31	1	2026-11-23 06:03:22.364891+00
33	33	36	1	2026-11-23 06:03:22.364891+00
34	34	36	1	2026-11-23 06:03:22.364891+00
35	35	36	1	2026-11-23 06:03:22.364891+00
36	\N	36	1	2026-11-23 06:03:22.364891+00
37	37	37	1	2026-11-23 06:03:22.364891+00
38	38	38	1	2026-11-23 06:03:22.364891+00
39	39	39	1	2026-11-23 06:03:22.364891+00
40	40	41	1	2026-11-23 06:03:22.364891+00
41	\N	41	1	2026-11-23 06:03:22.364891+00
42	42	41	1	2026-11-23 06:03:22.364891+00
43	43	43	1	2026-11-23 06:03:22.364891+00
44	44	45	1	2026-11-23 06:03:22.364891+00
45	\N	45	1	2026-11-23 06:03:22.364891+00
46	46	45	1	2026-11-23 06:03:22.364891+00
47	47	48	1	2026-11-23 06:03:22.364891+00
48	\N	48	1	2026-11-23 06:03:22.364891+00
49	49	50	1	2026-11-23 06:03:22.364891+00
50	\N	50	1	2026-11-23 06:03:22.364891+00
51	51	59	1	2026-11-23 06:03:22.364891+00
52	52	53	1	2026-11-23 06:03:22.364891+00
53	\N	53	1	2026-11-23 06:03:22.364891+00
54	54	53	1	2026-11-23 06:03:22.364891+00
55	55	62	1	2026-11-23 06:03:22.364891+00
56	56	48	1	2026-11-23 06:03:22.364891+00
57	57	50	1	2026-11-23 06:03:22.364891+00
58	58	59	1	2026-11-23 06:03:22.364891+00
59	\N	59	1	2026-11-23 06:03:22.364891+00
60	60	62	1	2026-11-23 06:03:22.364891+00
61	61	62	1	2026-11-23 06:03:22.364891+00
62	\N	62	1	2026-11-23 06:03:22.364891+00
63	63	67	1	2026-11-23 06:03:22.364891+00
64	64	72	1	2026-11-23 06:03:22.364891+00
65	65	70	1	2026-11-23 06:03:22.364891+00
66	66	67	1	2026-11-23 06:03:22.364891+00
67	\N	67	1	2026-11-23 06:03:22.364891+00
68	68	70	1	2026-11-23 06:03:22.364891+00
69	69	70	1	2026-11-23 06:03:22.364891+00
70	\N	70	1	2026-11-23 06:03:22.364891+00
71	71	72	1	2026-11-23 06:03:22.364891+00
72	\N	72	1	2026-11-23 06:03:22.364891+00
73	73	74	1	2026-11-23 06:03:22.364891+00
74	\N	74	1	2026-11-23 06:03:22.364891+00
75	75	78	1	2026-11-23 06:03:22.364891+00
76	76	78	1	2026-11-23 06:03:22.364891+00
77	77	78	1	2026-11-23 06:03:22.364891+00
78	\N	78	1	2026-11-23 06:03:22.364891+00
79	79	74	1	2026-11-23 06:03:22.364891+00
80	80	82	1	2026-11-23 06:03:22.364891+00
81	81	82	1	2026-11-23 06:03:22.364891+00
82	\N	82	1	2026-11-23 06:03:22.364891+00
83	83	84	1	2026-11-23 06:03:22.364891+00
84	\N	84	1	2026-11-23 06:03:22.364891+00
85	85	84	1	2026-11-23 06:03:22.364891+00
86	86	84	1	2026-11-23 06:03:22.364891+00
87	87	89	1	2026-11-23 06:03:22.364891+00
88	88	89	1	2026-11-23 06:03:22.364891+00
89	\N	89	1	2026-11-23 06:03:22.364891+00
\.
COPY places.on_map_history (place_id, in_63, in_34, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	\N	\N	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.276224+00	1	f
2	3	3	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275251+00	1	f
3	3	3	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275432+00	1	f
4	4	8	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275478+00	1	f
5	5	5	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275523+00	1	f
6	6	17	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275567+00	1	f
7	7	8	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275611+00	1	f
8	\N	8	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275656+00	1	f
9	9	14	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.2757+00	1	f
10	10	10	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275744+00	1	f
11	11	11	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275788+00	1	f
12	12	12	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275831+00	1	f
13	13	14	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275875+00	1	f
14	\N	14	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275919+00	1	f
15	15	23	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.275964+00	1	f
16	16	17	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.276008+00	1	f
17	\N	17	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.276051+00	1	f
18	18	18	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.276094+00	1	f
19	19	19	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.276138+00	1	f
20	20	21	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.276181+00	1	f
\.
COPY places.place (id, origin, kind, recognised_only, change_id, known_from) FROM stdin;
1	VN	country	f	1	2026-11-23 06:03:22.364891+00
2	p01-2004	province	f	1	2026-11-23 06:03:22.364891+00
3	p01-2008	province	f	1	2026-11-23 06:03:22.364891+00
4	p02-2004	province	f	1	2026-11-23 06:03:22.364891+00
5	p04-2004	province	f	1	2026-11-23 06:03:22.364891+00
6	p06-2004	province	f	1	2026-11-23 06:03:22.364891+00
7	p08-2004	province	f	1	2026-11-23 06:03:22.364891+00
8	p08-2025	province	f	1	2026-11-23 06:03:22.364891+00
9	p10-2004	province	f	1	2026-11-23 06:03:22.364891+00
10	p11-2004	province	f	1	2026-11-23 06:03:22.364891+00
11	p12-2004	province	f	1	2026-11-23 06:03:22.364891+00
12	p14-2004	province	f	1	2026-11-23 06:03:22.364891+00
13	p15-2004	province	f	1	2026-11-23 06:03:22.364891+00
14	p15-2025	province	f	1	2026-11-23 06:03:22.364891+00
15	p17-2004	province	f	1	2026-11-23 06:03:22.364891+00
16	p19-2004	province	f	1	2026-11-23 06:03:22.364891+00
17	p19-2025	province	f	1	2026-11-23 06:03:22.364891+00
18	p20-2004	province	f	1	2026-11-23 06:03:22.364891+00
19	p22-2004	province	f	1	2026-11-23 06:03:22.364891+00
20	p24-2004	province	f	1	2026-11-23 06:03:22.364891+00
21	p24-2025	province	f	1	2026-11-23 06:03:22.364891+00
22	p25-2004	province	f	1	2026-11-23 06:03:22.364891+00
23	p25-2025	province	f	1	2026-11-23 06:03:22.364891+00
24	p26-2004	province	f	1	2026-11-23 06:03:22.364891+00
25	p27-2004	province	f	1	2026-11-23 06:03:22.364891+00
26	p28-2004	province	f	1	2026-11-23 06:03:22.364891+00
27	p30-2004	province	f	1	2026-11-23 06:03:22.364891+00
28	p31-2004	province	f	1	2026-11-23 06:03:22.364891+00
29	p31-2025	province	f	1	2026-11-23 06:03:22.364891+00
30	p33-2004	province	f	1	2026-11-23 06:03:22.364891+00
31	p33-2025	province	f	1	2026-11-23 06:03:22.364891+00
32	p34-2004	province	f	1	2026-11-23 06:03:22.364891+00
33	p35-2004	province	f	1	2026-11-23 06:03:22.364891+00
34	p36-2004	province	f	1	2026-11-23 06:03:22.364891+00
35	p37-2004	province	f	1	2026-11-23 06:03:22.364891+00
36	p37-2025	province	f	1	2026-11-23 06:03:22.364891+00
37	p38-2004	province	f	1	2026-11-23 06:03:22.364891+00
38	p40-2004	province	f	1	2026-11-23 06:03:22.364891+00
39	p42-2004	province	f	1	2026-11-23 06:03:22.364891+00
40	p44-2004	province	f	1	2026-11-23 06:03:22.364891+00
41	p44-2025	province	f	1	2026-11-23 06:03:22.364891+00
42	p45-2004	province	f	1	2026-11-23 06:03:22.364891+00
43	p46-2004	province	f	1	2026-11-23 06:03:22.364891+00
44	p48-2004	province	f	1	2026-11-23 06:03:22.364891+00
45	p48-2025	province	f	1	2026-11-23 06:03:22.364891+00
46	p49-2004	province	f	1	2026-11-23 06:03:22.364891+00
47	p51-2004	province	f	1	2026-11-23 06:03:22.364891+00
48	p51-2025	province	f	1	2026-11-23 06:03:22.364891+00
49	p52-2004	province	f	1	2026-11-23 06:03:22.364891+00
50	p52-2025	province	f	1	2026-11-23 06:03:22.364891+00
51	p54-2004	province	f	1	2026-11-23 06:03:22.364891+00
52	p56-2004	province	f	1	2026-11-23 06:03:22.364891+00
53	p56-2025	province	f	1	2026-11-23 06:03:22.364891+00
54	p58-2004	province	f	1	2026-11-23 06:03:22.364891+00
55	p60-2004	province	f	1	2026-11-23 06:03:22.364891+00
56	p62-2004	province	f	1	2026-11-23 06:03:22.364891+00
57	p64-2004	province	f	1	2026-11-23 06:03:22.364891+00
58	p66-2004	province	f	1	2026-11-23 06:03:22.364891+00
59	p66-2025	province	f	1	2026-11-23 06:03:22.364891+00
60	p67-2004	province	f	1	2026-11-23 06:03:22.364891+00
61	p68-2004	province	f	1	2026-11-23 06:03:22.364891+00
62	p68-2025	province	f	1	2026-11-23 06:03:22.364891+00
63	p70-2004	province	f	1	2026-11-23 06:03:22.364891+00
64	p72-2004	province	f	1	2026-11-23 06:03:22.364891+00
65	p74-2004	province	f	1	2026-11-23 06:03:22.364891+00
66	p75-2004	province	f	1	2026-11-23 06:03:22.364891+00
67	p75-2025	province	f	1	2026-11-23 06:03:22.364891+00
68	p77-2004	province	f	1	2026-11-23 06:03:22.364891+00
69	p79-2004	province	f	1	2026-11-23 06:03:22.364891+00
70	p79-2025	province	f	1	2026-11-23 06:03:22.364891+00
71	p80-2004	province	f	1	2026-11-23 06:03:22.364891+00
72	p80-2025	province	f	1	2026-11-23 06:03:22.364891+00
73	p82-2004	province	f	1	2026-11-23 06:03:22.364891+00
74	p82-2025	province	f	1	2026-11-23 06:03:22.364891+00
75	p83-2004	province	f	1	2026-11-23 06:03:22.364891+00
76	p84-2004	province	f	1	2026-11-23 06:03:22.364891+00
77	p86-2004	province	f	1	2026-11-23 06:03:22.364891+00
78	p86-2025	province	f	1	2026-11-23 06:03:22.364891+00
79	p87-2004	province	f	1	2026-11-23 06:03:22.364891+00
80	p89-2004	province	f	1	2026-11-23 06:03:22.364891+00
81	p91-2004	province	f	1	2026-11-23 06:03:22.364891+00
82	p91-2025	province	f	1	2026-11-23 06:03:22.364891+00
83	p92-2004	province	f	1	2026-11-23 06:03:22.364891+00
84	p92-2025	province	f	1	2026-11-23 06:03:22.364891+00
85	p93-2004	province	f	1	2026-11-23 06:03:22.364891+00
86	p94-2004	province	f	1	2026-11-23 06:03:22.364891+00
87	p95-2004	province	f	1	2026-11-23 06:03:22.364891+00
88	p96-2004	province	f	1	2026-11-23 06:03:22.364891+00
89	p96-2025	province	f	1	2026-11-23 06:03:22.364891+00
\.
COPY places.place_history (id, origin, kind, recognised_only, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
15124	g29575	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.278021+00	1	f
15125	g29620	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277968+00	1	f
15126	g29758	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277916+00	1	f
15127	g29773	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277864+00	1	f
15128	g29803	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277811+00	1	f
15129	g29854	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277759+00	1	f
15130	g29863	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277707+00	1	f
15131	g29866	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277654+00	1	f
15132	g29968	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277602+00	1	f
15133	g30285	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277549+00	1	f
15134	g30730	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277497+00	1	f
15135	g31099	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277441+00	1	f
15136	g31126	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277388+00	1	f
15137	g31129	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277336+00	1	f
15138	g31132	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277284+00	1	f
15139	g31138	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277231+00	1	f
15140	g31141	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277178+00	1	f
15141	g31372	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277125+00	1	f
15142	g31513	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.277069+00	1	f
15143	g32011	commune	t	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.276868+00	1	f
\.
COPY places.place_version (id, place_id, kind, valid_from, valid_to, code, type, name_vi, full_name_vi, name_en, parent_id, province_id, region_vi, region_en, iso_3166_2, area_km2, population, legal_basis, change_id, known_from) FROM stdin;
1	1	country	\N	\N	VN	country	Việt Nam	Việt Nam	Viet Nam	\N	\N				\N	\N		1	2026-11-23 06:03:22.364891+00
2	2	province	2004-07-08	2008-07-31	01	municipality	Hà Nội	Thành phố Hà Nội	Ha Noi	1	2	Đồng bằng sông Hồng	Red River Delta	VN-HN	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
3	3	province	2008-08-01	2025-06-30	01	municipality	Hà Nội	Thành phố Hà Nội	Ha Noi	1	3	Đồng bằng sông Hồng	Red River Delta	VN-HN	\N	\N	Nghị quyết 15/2008/QH12	1	2026-11-23 06:03:22.364891+00
4	3	province	2025-07-01	\N	01	municipality	Hà Nội	Thành phố Hà Nội	Ha Noi	1	3	Đồng bằng sông Hồng	Red River Delta	VN-HN	3359.80	8718000	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
5	4	province	2004-07-08	2025-06-30	02	province	Hà Giang	Tỉnh Hà Giang	Ha Giang	1	4	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-03	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
6	5	province	2004-07-08	2025-06-30	04	province	Cao Bằng	Tỉnh Cao Bằng	Cao Bang	1	5	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-04	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
7	5	province	2025-07-01	\N	04	province	Cao Bằng	Tỉnh Cao Bằng	Cao Bang	1	5	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-04	6700.40	555809	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
8	6	province	2004-07-08	2025-06-30	06	province	Bắc Kạn	Tỉnh Bắc Kạn	Bac Kan	1	6	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-53	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
9	7	province	2004-07-08	2025-06-30	08	province	Tuyên Quang	Tỉnh Tuyên Quang	Tuyen Quang	1	7	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-07	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
10	8	province	2025-07-01	\N	08	province	Tuyên Quang	Tỉnh Tuyên Quang	Tuyen Quang	1	8	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-07	13795.50	1865270	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
11	9	province	2004-07-08	2025-06-30	10	province	Lào Cai	Tỉnh Lào Cai	Lao Cai	1	9	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-02	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
12	10	province	2004-07-08	2025-06-30	11	province	Điện Biên	Tỉnh Điện Biên	Dien Bien	1	10	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-71	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
13	10	province	2025-07-01	\N	11	province	Điện Biên	Tỉnh Điện Biên	Dien Bien	1	10	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-71	9539.90	653422	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
14	11	province	2004-07-08	2025-06-30	12	province	Lai Châu	Tỉnh Lai Châu	Lai Chau	1	11	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-01	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
15	11	province	2025-07-01	\N	12	province	Lai Châu	Tỉnh Lai Châu	Lai Chau	1	11	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-01	9068.70	494626	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
16	12	province	2004-07-08	2025-06-30	14	province	Sơn La	Tỉnh Sơn La	Son La	1	12	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-05	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
17	12	province	2025-07-01	\N	14	province	Sơn La	Tỉnh Sơn La	Son La	1	12	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-05	14109.80	1327430	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
18	13	province	2004-07-08	2025-06-30	15	province	Yên Bái	Tỉnh Yên Bái	Yen Bai	1	13	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-06	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
19	14	province	2025-07-01	\N	15	province	Lào Cai	Tỉnh Lào Cai	Lao Cai	1	14	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-02	13256.92	1778785	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
20	15	province	2004-07-08	2025-06-30	17	province	Hòa Bình	Tỉnh Hòa Bình	Hoa Binh	1	15	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-14	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
21	16	province	2004-07-08	2025-06-30	19	province	Thái Nguyên	Tỉnh Thái Nguyên	Thai Nguyen	1	16	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-69	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
22	17	province	2025-07-01	\N	19	province	Thái Nguyên	Tỉnh Thái Nguyên	Thai Nguyen	1	17	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-69	8375.21	1799489	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
23	18	province	2004-07-08	2025-06-30	20	province	Lạng Sơn	Tỉnh Lạng Sơn	Lang Son	1	18	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-09	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
24	18	province	2025-07-01	\N	20	province	Lạng Sơn	Tỉnh Lạng Sơn	Lang Son	1	18	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-09	8310.20	813978	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
25	19	province	2004-07-08	2025-06-30	22	province	Quảng Ninh	Tỉnh Quảng Ninh	Quang Ninh	1	19	Đồng bằng sông Hồng	Red River Delta	VN-13	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
26	19	province	2025-07-01	\N	22	province	Quảng Ninh	Tỉnh Quảng Ninh	Quang Ninh	1	19	Đồng bằng sông Hồng	Red River Delta	VN-13	6207.90	1429841	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
27	20	province	2004-07-08	2025-06-30	24	province	Bắc Giang	Tỉnh Bắc Giang	Bac Giang	1	20	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-54	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
28	21	province	2025-07-01	\N	24	province	Bắc Ninh	Tỉnh Bắc Ninh	Bac Ninh	1	21	Đồng bằng sông Hồng	Red River Delta	VN-56	4718.60	3619433	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
29	22	province	2004-07-08	2025-06-30	25	province	Phú Thọ	Tỉnh Phú Thọ	Phu Tho	1	22	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-68	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
30	23	province	2025-07-01	\N	25	province	Phú Thọ	Tỉnh Phú Thọ	Phu Tho	1	23	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-68	9361.38	4022638	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
31	24	province	2004-07-08	2025-06-30	26	province	Vĩnh Phúc	Tỉnh Vĩnh Phúc	Vinh Phuc	1	24	Đồng bằng sông Hồng	Red River Delta	VN-70	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
32	25	province	2004-07-08	2025-06-30	27	province	Bắc Ninh	Tỉnh Bắc Ninh	Bac Ninh	1	25	Đồng bằng sông Hồng	Red River Delta	VN-56	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
33	26	province	2004-07-08	2008-07-31	28	province	Hà Tây	Tỉnh Hà Tây	Ha Tay	1	26	Đồng bằng sông Hồng	Red River Delta		\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
34	27	province	2004-07-08	2025-06-30	30	province	Hải Dương	Tỉnh Hải Dương	Hai Duong	1	27	Đồng bằng sông Hồng	Red River Delta	VN-61	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
35	28	province	2004-07-08	2025-06-30	31	municipality	Hải Phòng	Thành phố Hải Phòng	Hai Phong	1	28	Đồng bằng sông Hồng	Red River Delta	VN-HP	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
36	29	province	2025-07-01	\N	31	municipality	Hải Phòng	Thành phố Hải Phòng	Hai Phong	1	29	Đồng bằng sông Hồng	Red River Delta	VN-HP	3194.72	4664124	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
37	30	province	2004-07-08	2025-06-30	33	province	Hưng Yên	Tỉnh Hưng Yên	Hung Yen	1	30	Đồng bằng sông Hồng	Red River Delta	VN-66	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
38	31	province	2025-07-01	\N	33	province	Hưng Yên	Tỉnh Hưng Yên	Hung Yen	1	31	Đồng bằng sông Hồng	Red River Delta	VN-66	2514.81	3567943	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
39	32	province	2004-07-08	2025-06-30	34	province	Thái Bình	Tỉnh Thái Bình	Thai Binh	1	32	Đồng bằng sông Hồng	Red River Delta	VN-20	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
40	33	province	2004-07-08	2025-06-30	35	province	Hà Nam	Tỉnh Hà Nam	Ha Nam	1	33	Đồng bằng sông Hồng	Red River Delta	VN-63	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
41	34	province	2004-07-08	2025-06-30	36	province	Nam Định	Tỉnh Nam Định	Nam Dinh	1	34	Đồng bằng sông Hồng	Red River Delta	VN-67	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
42	35	province	2004-07-08	2025-06-30	37	province	Ninh Bình	Tỉnh Ninh Bình	Ninh Binh	1	35	Đồng bằng sông Hồng	Red River Delta	VN-18	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
43	36	province	2025-07-01	\N	37	province	Ninh Bình	Tỉnh Ninh Bình	Ninh Binh	1	36	Đồng bằng sông Hồng	Red River Delta	VN-18	3942.62	4412264	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
44	37	province	2004-07-08	2025-06-30	38	province	Thanh Hóa	Tỉnh Thanh Hóa	Thanh Hoa	1	37	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-21	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
45	37	province	2025-07-01	\N	38	province	Thanh Hóa	Tỉnh Thanh Hóa	Thanh Hoa	1	37	Bắc Trung Bộ	North Central	VN-21	11114.70	3760650	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
46	38	province	2004-07-08	2025-06-30	40	province	Nghệ An	Tỉnh Nghệ An	Nghe An	1	38	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-22	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
47	38	province	2025-07-01	\N	40	province	Nghệ An	Tỉnh Nghệ An	Nghe An	1	38	Bắc Trung Bộ	North Central	VN-22	16493.70	3470988	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
48	39	province	2004-07-08	2025-06-30	42	province	Hà Tĩnh	Tỉnh Hà Tĩnh	Ha Tinh	1	39	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-23	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
49	39	province	2025-07-01	\N	42	province	Hà Tĩnh	Tỉnh Hà Tĩnh	Ha Tinh	1	39	Bắc Trung Bộ	North Central	VN-23	5994.40	1622901	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
50	40	province	2004-07-08	2025-06-30	44	province	Quảng Bình	Tỉnh Quảng Bình	Quang Binh	1	40	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-24	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
51	41	province	2025-07-01	\N	44	province	Quảng Trị	Tỉnh Quảng Trị	Quang Tri	1	41	Bắc Trung Bộ	North Central	VN-25	12700.00	1870845	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
52	42	province	2004-07-08	2025-06-30	45	province	Quảng Trị	Tỉnh Quảng Trị	Quang Tri	1	42	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-25	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
53	43	province	2004-07-08	2024-12-31	46	province	Thừa Thiên Huế	Tỉnh Thừa Thiên Huế	Thua Thien Hue	1	43	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-26	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
54	43	province	2025-01-01	2025-06-30	46	municipality	Huế	Thành phố Huế	Hue	1	43	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-26	\N	\N	Nghị quyết 175/2024/QH15	1	2026-11-23 06:03:22.364891+00
55	43	province	2025-07-01	\N	46	municipality	Huế	Thành phố Huế	Hue	1	43	Bắc Trung Bộ	North Central	VN-26	4947.10	1236393	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
56	44	province	2004-07-08	2025-06-30	48	municipality	Đà Nẵng	Thành phố Đà Nẵng	Da Nang	1	44	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-DN	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
57	45	province	2025-07-01	\N	48	municipality	Đà Nẵng	Thành phố Đà Nẵng	Da Nang	1	45	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-DN	11859.59	3065628	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
58	46	province	2004-07-08	2025-06-30	49	province	Quảng Nam	Tỉnh Quảng Nam	Quang Nam	1	46	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-27	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
59	47	province	2004-07-08	2025-06-30	51	province	Quảng Ngãi	Tỉnh Quảng Ngãi	Quang Ngai	1	47	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-29	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
60	48	province	2025-07-01	\N	51	province	Quảng Ngãi	Tỉnh Quảng Ngãi	Quang Ngai	1	48	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-29	14832.55	2161755	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
61	49	province	2004-07-08	2025-06-30	52	province	Bình Định	Tỉnh Bình Định	Binh Dinh	1	49	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-31	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
62	50	province	2025-07-01	\N	52	province	Gia Lai	Tỉnh Gia Lai	Gia Lai	1	50	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-30	21576.53	3583693	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
63	51	province	2004-07-08	2025-06-30	54	province	Phú Yên	Tỉnh Phú Yên	Phu Yen	1	51	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-32	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
64	52	province	2004-07-08	2025-06-30	56	province	Khánh Hòa	Tỉnh Khánh Hòa	Khanh Hoa	1	52	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-34	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
65	53	province	2025-07-01	\N	56	province	Khánh Hòa	Tỉnh Khánh Hòa	Khanh Hoa	1	53	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-34	8555.86	2243554	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
66	54	province	2004-07-08	2025-06-30	58	province	Ninh Thuận	Tỉnh Ninh Thuận	Ninh Thuan	1	54	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-36	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
67	55	province	2004-07-08	2025-06-30	60	province	Bình Thuận	Tỉnh Bình Thuận	Binh Thuan	1	55	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-40	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
68	56	province	2004-07-08	2025-06-30	62	province	Kon Tum	Tỉnh Kon Tum	Kon Tum	1	56	Tây Nguyên	Central Highlands	VN-28	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
69	57	province	2004-07-08	2025-06-30	64	province	Gia Lai	Tỉnh Gia Lai	Gia Lai	1	57	Tây Nguyên	Central Highlands	VN-30	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
70	58	province	2004-07-08	2025-06-30	66	province	Đắk Lắk	Tỉnh Đắk Lắk	Dak Lak	1	58	Tây Nguyên	Central Highlands	VN-33	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
71	59	province	2025-07-01	\N	66	province	Đắk Lắk	Tỉnh Đắk Lắk	Dak Lak	1	59	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-33	18096.40	3346853	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
72	60	province	2004-07-08	2025-06-30	67	province	Đắk Nông	Tỉnh Đắk Nông	Dak Nong	1	60	Tây Nguyên	Central Highlands	VN-72	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
73	61	province	2004-07-08	2025-06-30	68	province	Lâm Đồng	Tỉnh Lâm Đồng	Lam Dong	1	61	Tây Nguyên	Central Highlands	VN-35	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
74	62	province	2025-07-01	\N	68	province	Lâm Đồng	Tỉnh Lâm Đồng	Lam Dong	1	62	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-35	24233.07	3872999	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
75	63	province	2004-07-08	2025-06-30	70	province	Bình Phước	Tỉnh Bình Phước	Binh Phuoc	1	63	Đông Nam Bộ	Southeast	VN-58	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
76	64	province	2004-07-08	2025-06-30	72	province	Tây Ninh	Tỉnh Tây Ninh	Tay Ninh	1	64	Đông Nam Bộ	Southeast	VN-37	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
77	65	province	2004-07-08	2025-06-30	74	province	Bình Dương	Tỉnh Bình Dương	Binh Duong	1	65	Đông Nam Bộ	Southeast	VN-57	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
78	66	province	2004-07-08	2025-06-30	75	province	Đồng Nai	Tỉnh Đồng Nai	Dong Nai	1	66	Đông Nam Bộ	Southeast	VN-39	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
79	67	province	2025-07-01	2026-04-29	75	province	Đồng Nai	Tỉnh Đồng Nai	Dong Nai	1	67	Đông Nam Bộ	Southeast	VN-39	12737.18	4491408	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
80	67	province	2026-04-30	\N	75	municipality	Đồng Nai	Thành phố Đồng Nai	Dong Nai	1	67	Đông Nam Bộ	Southeast	VN-39	12737.18	4491408	Nghị quyết 30/2026/QH16	1	2026-11-23 06:03:22.364891+00
81	68	province	2004-07-08	2025-06-30	77	province	Bà Rịa - Vũng Tàu	Tỉnh Bà Rịa - Vũng Tàu	Ba Ria - Vung Tau	1	68	Đông Nam Bộ	Southeast	VN-43	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
82	69	province	2004-07-08	2025-06-30	79	municipality	Hồ Chí Minh	Thành phố Hồ Chí Minh	Ho Chi Minh City	1	69	Đông Nam Bộ	Southeast	VN-SG	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
83	70	province	2025-07-01	\N	79	municipality	Hồ Chí Minh	Thành phố Hồ Chí Minh	Ho Chi Minh City	1	70	Đông Nam Bộ	Southeast	VN-SG	6772.59	14002598	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
84	71	province	2004-07-08	2025-06-30	80	province	Long An	Tỉnh Long An	Long An	1	71	Đồng bằng sông Cửu Long	Mekong River Delta	VN-41	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
85	72	province	2025-07-01	\N	80	province	Tây Ninh	Tỉnh Tây Ninh	Tay Ninh	1	72	Đông Nam Bộ	Southeast	VN-37	8536.44	3254170	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
86	73	province	2004-07-08	2025-06-30	82	province	Tiền Giang	Tỉnh Tiền Giang	Tien Giang	1	73	Đồng bằng sông Cửu Long	Mekong River Delta	VN-46	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
87	74	province	2025-07-01	\N	82	province	Đồng Tháp	Tỉnh Đồng Tháp	Dong Thap	1	74	Đồng bằng sông Cửu Long	Mekong River Delta	VN-45	5938.64	4370046	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
88	75	province	2004-07-08	2025-06-30	83	province	Bến Tre	Tỉnh Bến Tre	Ben Tre	1	75	Đồng bằng sông Cửu Long	Mekong River Delta	VN-50	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
89	76	province	2004-07-08	2025-06-30	84	province	Trà Vinh	Tỉnh Trà Vinh	Tra Vinh	1	76	Đồng bằng sông Cửu Long	Mekong River Delta	VN-51	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
90	77	province	2004-07-08	2025-06-30	86	province	Vĩnh Long	Tỉnh Vĩnh Long	Vinh Long	1	77	Đồng bằng sông Cửu Long	Mekong River Delta	VN-49	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
91	78	province	2025-07-01	\N	86	province	Vĩnh Long	Tỉnh Vĩnh Long	Vinh Long	1	78	Đồng bằng sông Cửu Long	Mekong River Delta	VN-49	6296.20	4257581	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
92	79	province	2004-07-08	2025-06-30	87	province	Đồng Tháp	Tỉnh Đồng Tháp	Dong Thap	1	79	Đồng bằng sông Cửu Long	Mekong River Delta	VN-45	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
93	80	province	2004-07-08	2025-06-30	89	province	An Giang	Tỉnh An Giang	An Giang	1	80	Đồng bằng sông Cửu Long	Mekong River Delta	VN-44	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
94	81	province	2004-07-08	2025-06-30	91	province	Kiên Giang	Tỉnh Kiên Giang	Kien Giang	1	81	Đồng bằng sông Cửu Long	Mekong River Delta	VN-47	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
95	82	province	2025-07-01	\N	91	province	An Giang	Tỉnh An Giang	An Giang	1	82	Đồng bằng sông Cửu Long	Mekong River Delta	VN-44	9888.91	4952238	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
96	83	province	2004-07-08	2025-06-30	92	municipality	Cần Thơ	Thành phố Cần Thơ	Can Tho	1	83	Đồng bằng sông Cửu Long	Mekong River Delta	VN-CT	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
97	84	province	2025-07-01	\N	92	municipality	Cần Thơ	Thành phố Cần Thơ	Can Tho	1	84	Đồng bằng sông Cửu Long	Mekong River Delta	VN-CT	6360.83	4199824	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
98	85	province	2004-07-08	2025-06-30	93	province	Hậu Giang	Tỉnh Hậu Giang	Hau Giang	1	85	Đồng bằng sông Cửu Long	Mekong River Delta	VN-73	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
99	86	province	2004-07-08	2025-06-30	94	province	Sóc Trăng	Tỉnh Sóc Trăng	Soc Trang	1	86	Đồng bằng sông Cửu Long	Mekong River Delta	VN-52	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
100	87	province	2004-07-08	2025-06-30	95	province	Bạc Liêu	Tỉnh Bạc Liêu	Bac Lieu	1	87	Đồng bằng sông Cửu Long	Mekong River Delta	VN-55	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
101	88	province	2004-07-08	2025-06-30	96	province	Cà Mau	Tỉnh Cà Mau	Ca Mau	1	88	Đồng bằng sông Cửu Long	Mekong River Delta	VN-59	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
102	89	province	2025-07-01	\N	96	province	Cà Mau	Tỉnh Cà Mau	Ca Mau	1	89	Đồng bằng sông Cửu Long	Mekong River Delta	VN-59	7942.39	2606672	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
\.
COPY places.place_version_history (id, place_id, kind, valid_from, valid_to, code, type, name_vi, full_name_vi, name_en, parent_id, province_id, region_vi, region_en, iso_3166_2, area_km2, population, legal_basis, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
15206	15052	commune	\N	2023-03-31	27079	ward	14	Phường 14		636	69				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.284766+00	1	f
15207	15053	commune	\N	2023-03-31	27082	ward	12	Phường 12		636	69				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.285084+00	1	f
15208	15054	commune	\N	2023-03-31	27103	ward	Bình Khánh	Phường Bình Khánh		637	69				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.285395+00	1	f
15209	15055	commune	\N	2023-03-31	27106	ward	An Khánh	Phường An Khánh		637	69				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.285702+00	1	f
15282	15128	commune	\N	2023-03-31	29803	commune	Tân Quới	Xã Tân Quới		703	77				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.284412+00	1	f
15283	15129	commune	\N	2025-01-03	29854	commune	Thiện Mỹ	Xã Thiện Mỹ		702	77				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.284095+00	1	f
15284	15130	commune	\N	2025-01-03	29863	ward	11	Phường 11		704	79				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.283786+00	1	f
15285	15131	commune	\N	2025-01-03	29866	ward	1	Phường 1		704	79				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.283472+00	1	f
15286	15132	commune	\N	2023-03-31	29968	commune	Thường Thới Hậu B	Xã Thường Thới Hậu B		708	79				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.283159+00	1	f
15287	15133	commune	\N	2025-01-03	30285	ward	Đông Xuyên	Phường Đông Xuyên		716	80				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.282845+00	1	f
15288	15134	commune	\N	2025-01-03	30730	ward	Vĩnh Thanh Vân	Phường Vĩnh Thanh Vân		727	81				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.282537+00	1	f
15289	15135	commune	\N	2023-03-31	31099	commune	Hòn Thơm	Xã Hòn Thơm		738	81				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.282227+00	1	f
15290	15136	commune	\N	2025-01-03	31126	ward	An Nghiệp	Phường An Nghiệp		742	83				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.281914+00	1	f
15291	15137	commune	\N	2025-01-03	31129	ward	An Cư	Phường An Cư		742	83				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.281604+00	1	f
15292	15138	commune	\N	2023-03-31	31132	ward	An Hội	Phường An Hội		742	83				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.281294+00	1	f
15293	15139	commune	\N	2023-03-31	31138	ward	An Lạc	Phường An Lạc		742	83				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.28098+00	1	f
15294	15140	commune	\N	2025-01-03	31141	ward	An Phú	Phường An Phú		742	83				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.280511+00	1	f
15295	15141	commune	\N	2023-03-31	31372	commune	Phú An	Xã Phú An		754	85				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.280195+00	1	f
15296	15142	commune	\N	2025-01-03	31513	ward	1	Phường 1		759	86				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.279873+00	1	f
15297	15143	commune	\N	2025-01-03	32011	ward	2	Phường 2		777	88				\N	\N		1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.279357+00	1	f
\.
COPY places.reference_load (name, fingerprint, change_id, known_from) FROM stdin;
places	cec3bbd799400aba01a426d09bbb671ce4b68a988ded731718559782f7ae0273	1	2026-11-23 06:03:22.364891+00
\.
COPY places.reference_load_history (name, fingerprint, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
places	cec3bbd799400aba01a426d09bbb671ce4b68a988ded731718559782f7ae0273	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.286225+00	1	f
\.
COPY places.spelling (id, place_id, spelling, key, kind, change_id, known_from) FROM stdin;
1	1	Việt Nam	viet nam	official	1	2026-11-23 06:03:22.364891+00
2	1	Viet Nam	viet nam	english	1	2026-11-23 06:03:22.364891+00
3	2	Hà Nội	ha noi	official	1	2026-11-23 06:03:22.364891+00
4	2	Ha Noi	ha noi	english	1	2026-11-23 06:03:22.364891+00
5	3	Hà Nội	ha noi	official	1	2026-11-23 06:03:22.364891+00
6	3	Ha Noi	ha noi	english	1	2026-11-23 06:03:22.364891+00
7	4	Hà Giang	ha giang	official	1	2026-11-23 06:03:22.364891+00
8	4	Ha Giang	ha giang	english	1	2026-11-23 06:03:22.364891+00
9	5	Cao Bằng	cao bang	official	1	2026-11-23 06:03:22.364891+00
10	5	Cao Bang	cao bang	english	1	2026-11-23 06:03:22.364891+00
11	6	Bắc Kạn	bac kan	official	1	2026-11-23 06:03:22.364891+00
12	6	Bac Kan	bac kan	english	1	2026-11-23 06:03:22.364891+00
13	7	Tuyên Quang	tuyen quang	official	1	2026-11-23 06:03:22.364891+00
14	7	Tuyen Quang	tuyen quang	english	1	2026-11-23 06:03:22.364891+00
15	8	Tuyên Quang	tuyen quang	official	1	2026-11-23 06:03:22.364891+00
16	8	Tuyen Quang	tuyen quang	english	1	2026-11-23 06:03:22.364891+00
17	9	Lào Cai	lao cai	official	1	2026-11-23 06:03:22.364891+00
18	9	Lao Cai	lao cai	english	1	2026-11-23 06:03:22.364891+00
19	10	Điện Biên	dien bien	official	1	2026-11-23 06:03:22.364891+00
20	10	Dien Bien	dien bien	english	1	2026-11-23 06:03:22.364891+00
21	11	Lai Châu	lai chau	official	1	2026-11-23 06:03:22.364891+00
22	11	Lai Chau	lai chau	english	1	2026-11-23 06:03:22.364891+00
23	12	Sơn La	son la	official	1	2026-11-23 06:03:22.364891+00
24	12	Son La	son la	english	1	2026-11-23 06:03:22.364891+00
25	13	Yên Bái	yen bai	official	1	2026-11-23 06:03:22.364891+00
26	13	Yen Bai	yen bai	english	1	2026-11-23 06:03:22.364891+00
27	14	Lào Cai	lao cai	official	1	2026-11-23 06:03:22.364891+00
28	14	Lao Cai	lao cai	english	1	2026-11-23 06:03:22.364891+00
29	15	Hòa Bình	hoa binh	official	1	2026-11-23 06:03:22.364891+00
30	15	Hoa Binh	hoa binh	english	1	2026-11-23 06:03:22.364891+00
31	16	Thái Nguyên	thai nguyen	official	1	2026-11-23 06:03:22.364891+00
32	16	Thai Nguyen	thai nguyen	english	1	2026-11-23 06:03:22.364891+00
33	17	Thái Nguyên	thai nguyen	official	1	2026-11-23 06:03:22.364891+00
34	17	Thai Nguyen	thai nguyen	english	1	2026-11-23 06:03:22.364891+00
35	18	Lạng Sơn	lang son	official	1	2026-11-23 06:03:22.364891+00
36	18	Lang Son	lang son	english	1	2026-11-23 06:03:22.364891+00
37	19	Quảng Ninh	quang ninh	official	1	2026-11-23 06:03:22.364891+00
38	19	Quang Ninh	quang ninh	english	1	2026-11-23 06:03:22.364891+00
39	20	Bắc Giang	bac giang	official	1	2026-11-23 06:03:22.364891+00
40	20	Bac Giang	bac giang	english	1	2026-11-23 06:03:22.364891+00
41	21	Bắc Ninh	bac ninh	official	1	2026-11-23 06:03:22.364891+00
42	21	Bac Ninh	bac ninh	english	1	2026-11-23 06:03:22.364891+00
43	22	Phú Thọ	phu tho	official	1	2026-11-23 06:03:22.364891+00
44	22	Phu Tho	phu tho	english	1	2026-11-23 06:03:22.364891+00
45	23	Phú Thọ	phu tho	official	1	2026-11-23 06:03:22.364891+00
46	23	Phu Tho	phu tho	english	1	2026-11-23 06:03:22.364891+00
47	24	Vĩnh Phúc	vinh phuc	official	1	2026-11-23 06:03:22.364891+00
48	24	Vinh Phuc	vinh phuc	english	1	2026-11-23 06:03:22.364891+00
49	25	Bắc Ninh	bac ninh	official	1	2026-11-23 06:03:22.364891+00
50	25	Bac Ninh	bac ninh	english	1	2026-11-23 06:03:22.364891+00
51	26	Hà Tây	ha tay	official	1	2026-11-23 06:03:22.364891+00
52	26	Ha Tay	ha tay	english	1	2026-11-23 06:03:22.364891+00
53	27	Hải Dương	hai duong	official	1	2026-11-23 06:03:22.364891+00
54	27	Hai Duong	hai duong	english	1	2026-11-23 06:03:22.364891+00
55	28	Hải Phòng	hai phong	official	1	2026-11-23 06:03:22.364891+00
56	28	Hai Phong	hai phong	english	1	2026-11-23 06:03:22.364891+00
57	29	Hải Phòng	hai phong	official	1	2026-11-23 06:03:22.364891+00
58	29	Hai Phong	hai phong	english	1	2026-11-23 06:03:22.364891+00
59	30	Hưng Yên	hung yen	official	1	2026-11-23 06:03:22.364891+00
60	30	Hung Yen	hung yen	english	1	2026-11-23 06:03:22.364891+00
61	31	Hưng Yên	hung yen	official	1	2026-11-23 06:03:22.364891+00
62	31	Hung Yen	hung yen	english	1	2026-11-23 06:03:22.364891+00
63	32	Thái Bình	thai binh	official	1	2026-11-23 06:03:22.364891+00
64	32	Thai Binh	thai binh	english	1	2026-11-23 06:03:22.364891+00
65	33	Hà Nam	ha nam	official	1	2026-11-23 06:03:22.364891+00
66	33	Ha Nam	ha nam	english	1	2026-11-23 06:03:22.364891+00
67	34	Nam Định	nam dinh	official	1	2026-11-23 06:03:22.364891+00
68	34	Nam Dinh	nam dinh	english	1	2026-11-23 06:03:22.364891+00
69	35	Ninh Bình	ninh binh	official	1	2026-11-23 06:03:22.364891+00
70	35	Ninh Binh	ninh binh	english	1	2026-11-23 06:03:22.364891+00
71	36	Ninh Bình	ninh binh	official	1	2026-11-23 06:03:22.364891+00
72	36	Ninh Binh	ninh binh	english	1	2026-11-23 06:03:22.364891+00
73	37	Thanh Hóa	thanh hoa	official	1	2026-11-23 06:03:22.364891+00
74	37	Thanh Hoa	thanh hoa	english	1	2026-11-23 06:03:22.364891+00
75	38	Nghệ An	nghe an	official	1	2026-11-23 06:03:22.364891+00
76	38	Nghe An	nghe an	english	1	2026-11-23 06:03:22.364891+00
77	39	Hà Tĩnh	ha tinh	official	1	2026-11-23 06:03:22.364891+00
78	39	Ha Tinh	ha tinh	english	1	2026-11-23 06:03:22.364891+00
79	40	Quảng Bình	quang binh	official	1	2026-11-23 06:03:22.364891+00
80	40	Quang Binh	quang binh	english	1	2026-11-23 06:03:22.364891+00
81	41	Quảng Trị	quang tri	official	1	2026-11-23 06:03:22.364891+00
82	41	Quang Tri	quang tri	english	1	2026-11-23 06:03:22.364891+00
83	42	Quảng Trị	quang tri	official	1	2026-11-23 06:03:22.364891+00
84	42	Quang Tri	quang tri	english	1	2026-11-23 06:03:22.364891+00
85	43	Thừa Thiên Huế	thua thien hue	official	1	2026-11-23 06:03:22.364891+00
86	43	Thua Thien Hue	thua thien hue	english	1	2026-11-23 06:03:22.364891+00
87	43	Huế	hue	official	1	2026-11-23 06:03:22.364891+00
88	43	Hue	hue	english	1	2026-11-23 06:03:22.364891+00
89	44	Đà Nẵng	da nang	official	1	2026-11-23 06:03:22.364891+00
90	44	Da Nang	da nang	english	1	2026-11-23 06:03:22.364891+00
91	45	Đà Nẵng	da nang	official	1	2026-11-23 06:03:22.364891+00
92	45	Da Nang	da nang	english	1	2026-11-23 06:03:22.364891+00
93	46	Quảng Nam	quang nam	official	1	2026-11-23 06:03:22.364891+00
94	46	Quang Nam	quang nam	english	1	2026-11-23 06:03:22.364891+00
95	47	Quảng Ngãi	quang ngai	official	1	2026-11-23 06:03:22.364891+00
96	47	Quang Ngai	quang ngai	english	1	2026-11-23 06:03:22.364891+00
97	48	Quảng Ngãi	quang ngai	official	1	2026-11-23 06:03:22.364891+00
98	48	Quang Ngai	quang ngai	english	1	2026-11-23 06:03:22.364891+00
99	49	Bình Định	binh dinh	official	1	2026-11-23 06:03:22.364891+00
100	49	Binh Dinh	binh dinh	english	1	2026-11-23 06:03:22.364891+00
101	50	Gia Lai	gia lai	official	1	2026-11-23 06:03:22.364891+00
103	51	Phú Yên	phu yen	official	1	2026-11-23 06:03:22.364891+00
104	51	Phu Yen	phu yen	english	1	2026-11-23 06:03:22.364891+00
105	52	Khánh Hòa	khanh hoa	official	1	2026-11-23 06:03:22.364891+00
106	52	Khanh Hoa	khanh hoa	english	1	2026-11-23 06:03:22.364891+00
107	53	Khánh Hòa	khanh hoa	official	1	2026-11-23 06:03:22.364891+00
108	53	Khanh Hoa	khanh hoa	english	1	2026-11-23 06:03:22.364891+00
109	54	Ninh Thuận	ninh thuan	official	1	2026-11-23 06:03:22.364891+00
110	54	Ninh Thuan	ninh thuan	english	1	2026-11-23 06:03:22.364891+00
111	55	Bình Thuận	binh thuan	official	1	2026-11-23 06:03:22.364891+00
112	55	Binh Thuan	binh thuan	english	1	2026-11-23 06:03:22.364891+00
113	56	Kon Tum	kon tum	official	1	2026-11-23 06:03:22.364891+00
115	57	Gia Lai	gia lai	official	1	2026-11-23 06:03:22.364891+00
117	58	Đắk Lắk	dak lak	official	1	2026-11-23 06:03:22.364891+00
118	58	Dak Lak	dak lak	english	1	2026-11-23 06:03:22.364891+00
119	59	Đắk Lắk	dak lak	official	1	2026-11-23 06:03:22.364891+00
120	59	Dak Lak	dak lak	english	1	2026-11-23 06:03:22.364891+00
121	60	Đắk Nông	dak nong	official	1	2026-11-23 06:03:22.364891+00
122	60	Dak Nong	dak nong	english	1	2026-11-23 06:03:22.364891+00
123	61	Lâm Đồng	lam dong	official	1	2026-11-23 06:03:22.364891+00
124	61	Lam Dong	lam dong	english	1	2026-11-23 06:03:22.364891+00
125	62	Lâm Đồng	lam dong	official	1	2026-11-23 06:03:22.364891+00
126	62	Lam Dong	lam dong	english	1	2026-11-23 06:03:22.364891+00
127	63	Bình Phước	binh phuoc	official	1	2026-11-23 06:03:22.364891+00
128	63	Binh Phuoc	binh phuoc	english	1	2026-11-23 06:03:22.364891+00
129	64	Tây Ninh	tay ninh	official	1	2026-11-23 06:03:22.364891+00
130	64	Tay Ninh	tay ninh	english	1	2026-11-23 06:03:22.364891+00
131	65	Bình Dương	binh duong	official	1	2026-11-23 06:03:22.364891+00
132	65	Binh Duong	binh duong	english	1	2026-11-23 06:03:22.364891+00
133	66	Đồng Nai	dong nai	official	1	2026-11-23 06:03:22.364891+00
134	66	Dong Nai	dong nai	english	1	2026-11-23 06:03:22.364891+00
135	67	Đồng Nai	dong nai	official	1	2026-11-23 06:03:22.364891+00
136	67	Dong Nai	dong nai	english	1	2026-11-23 06:03:22.364891+00
137	68	Bà Rịa - Vũng Tàu	ba ria vung tau	official	1	2026-11-23 06:03:22.364891+00
138	68	Ba Ria - Vung Tau	ba ria vung tau	english	1	2026-11-23 06:03:22.364891+00
139	69	Hồ Chí Minh	ho chi minh	official	1	2026-11-23 06:03:22.364891+00
140	69	Ho Chi Minh City	ho chi minh city	english	1	2026-11-23 06:03:22.364891+00
141	70	Hồ Chí Minh	ho chi minh	official	1	2026-11-23 06:03:22.364891+00
142	70	Ho Chi Minh City	ho chi minh city	english	1	2026-11-23 06:03:22.364891+00
143	71	Long An	long an	official	1	2026-11-23 06:03:22.364891+00
145	72	Tây Ninh	tay ninh	official	1	2026-11-23 06:03:22.364891+00
146	72	Tay Ninh	tay ninh	english	1	2026-11-23 06:03:22.364891+00
147	73	Tiền Giang	tien giang	official	1	2026-11-23 06:03:22.364891+00
148	73	Tien Giang	tien giang	english	1	2026-11-23 06:03:22.364891+00
149	74	Đồng Tháp	dong thap	official	1	2026-11-23 06:03:22.364891+00
150	74	Dong Thap	dong thap	english	1	2026-11-23 06:03:22.364891+00
151	75	Bến Tre	ben tre	official	1	2026-11-23 06:03:22.364891+00
152	75	Ben Tre	ben tre	english	1	2026-11-23 06:03:22.364891+00
153	76	Trà Vinh	tra vinh	official	1	2026-11-23 06:03:22.364891+00
154	76	Tra Vinh	tra vinh	english	1	2026-11-23 06:03:22.364891+00
155	77	Vĩnh Long	vinh long	official	1	2026-11-23 06:03:22.364891+00
156	77	Vinh Long	vinh long	english	1	2026-11-23 06:03:22.364891+00
157	78	Vĩnh Long	vinh long	official	1	2026-11-23 06:03:22.364891+00
158	78	Vinh Long	vinh long	english	1	2026-11-23 06:03:22.364891+00
159	79	Đồng Tháp	dong thap	official	1	2026-11-23 06:03:22.364891+00
160	79	Dong Thap	dong thap	english	1	2026-11-23 06:03:22.364891+00
161	80	An Giang	an giang	official	1	2026-11-23 06:03:22.364891+00
163	81	Kiên Giang	kien giang	official	1	2026-11-23 06:03:22.364891+00
164	81	Kien Giang	kien giang	english	1	2026-11-23 06:03:22.364891+00
165	82	An Giang	an giang	official	1	2026-11-23 06:03:22.364891+00
167	83	Cần Thơ	can tho	official	1	2026-11-23 06:03:22.364891+00
168	83	Can Tho	can tho	english	1	2026-11-23 06:03:22.364891+00
169	84	Cần Thơ	can tho	official	1	2026-11-23 06:03:22.364891+00
170	84	Can Tho	can tho	english	1	2026-11-23 06:03:22.364891+00
171	85	Hậu Giang	hau giang	official	1	2026-11-23 06:03:22.364891+00
172	85	Hau Giang	hau giang	english	1	2026-11-23 06:03:22.364891+00
173	86	Sóc Trăng	soc trang	official	1	2026-11-23 06:03:22.364891+00
174	86	Soc Trang	soc trang	english	1	2026-11-23 06:03:22.364891+00
175	87	Bạc Liêu	bac lieu	official	1	2026-11-23 06:03:22.364891+00
176	87	Bac Lieu	bac lieu	english	1	2026-11-23 06:03:22.364891+00
177	88	Cà Mau	ca mau	official	1	2026-11-23 06:03:22.364891+00
178	88	Ca Mau	ca mau	english	1	2026-11-23 06:03:22.364891+00
179	89	Cà Mau	ca mau	official	1	2026-11-23 06:03:22.364891+00
180	89	Ca Mau	ca mau	english	1	2026-11-23 06:03:22.364891+00
15246	3	HN	hn	variant	1	2026-11-23 06:03:22.364891+00
15247	2	HN	hn	variant	1	2026-11-23 06:03:22.364891+00
15248	6	Bắc Cạn	bac can	variant	1	2026-11-23 06:03:22.364891+00
15249	6	Bak Kan	bak kan	variant	1	2026-11-23 06:03:22.364891+00
15250	9	Lào Kai	lao kai	variant	1	2026-11-23 06:03:22.364891+00
15251	14	Lào Kai	lao kai	variant	1	2026-11-23 06:03:22.364891+00
15252	13	Yên Bay	yen bay	variant	1	2026-11-23 06:03:22.364891+00
15253	43	Thura Thien-Hue	thura thien hue	variant	1	2026-11-23 06:03:22.364891+00
15254	43	TT-Huế	tt hue	variant	1	2026-11-23 06:03:22.364891+00
15255	43	TTH	tth	variant	1	2026-11-23 06:03:22.364891+00
15256	43	Thừa Thiên	thua thien	variant	1	2026-11-23 06:03:22.364891+00
15257	44	Tourane	tourane	variant	1	2026-11-23 06:03:22.364891+00
15258	45	Tourane	tourane	variant	1	2026-11-23 06:03:22.364891+00
15259	56	Kon Tom	kon tom	variant	1	2026-11-23 06:03:22.364891+00
15260	56	Công Tum	cong tum	variant	1	2026-11-23 06:03:22.364891+00
15261	56	Kom Tum	kom tum	variant	1	2026-11-23 06:03:22.364891+00
15262	58	Đắc Lắc	dac lac	variant	1	2026-11-23 06:03:22.364891+00
15263	59	Đắc Lắc	dac lac	variant	1	2026-11-23 06:03:22.364891+00
15264	58	Đắc Lắk	dac lak	variant	1	2026-11-23 06:03:22.364891+00
15265	59	Đắc Lắk	dac lak	variant	1	2026-11-23 06:03:22.364891+00
15266	58	Dak Lac	dak lac	variant	1	2026-11-23 06:03:22.364891+00
15267	59	Dak Lac	dak lac	variant	1	2026-11-23 06:03:22.364891+00
15268	58	Darlac	darlac	variant	1	2026-11-23 06:03:22.364891+00
15269	59	Darlac	darlac	variant	1	2026-11-23 06:03:22.364891+00
15270	60	Đắc Nông	dac nong	variant	1	2026-11-23 06:03:22.364891+00
15271	68	BR-VT	br vt	variant	1	2026-11-23 06:03:22.364891+00
15272	68	Vũng Tàu - Bà Rịa	vung tau ba ria	variant	1	2026-11-23 06:03:22.364891+00
15273	68	Vũng Tàu	vung tau	variant	1	2026-11-23 06:03:22.364891+00
15274	69	TPHCM	tphcm	variant	1	2026-11-23 06:03:22.364891+00
15275	70	TPHCM	tphcm	variant	1	2026-11-23 06:03:22.364891+00
15276	69	HCM	hcm	variant	1	2026-11-23 06:03:22.364891+00
15277	70	HCM	hcm	variant	1	2026-11-23 06:03:22.364891+00
15278	69	HCMC	hcmc	variant	1	2026-11-23 06:03:22.364891+00
15279	70	HCMC	hcmc	variant	1	2026-11-23 06:03:22.364891+00
15280	69	Sài Gòn	sai gon	variant	1	2026-11-23 06:03:22.364891+00
15281	70	Sài Gòn	sai gon	variant	1	2026-11-23 06:03:22.364891+00
\.
COPY places.spelling_history (id, place_id, spelling, key, kind, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	Việt Nam	viet nam	official	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289849+00	1	f
2	1	Viet Nam	viet nam	english	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.288296+00	1	f
3	2	Hà Nội	ha noi	official	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.288697+00	1	f
4	2	Ha Noi	ha noi	english	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.288767+00	1	f
5	3	Hà Nội	ha noi	official	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.288831+00	1	f
6	3	Ha Noi	ha noi	english	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.288895+00	1	f
7	4	Hà Giang	ha giang	official	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.288958+00	1	f
8	4	Ha Giang	ha giang	english	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289022+00	1	f
9	5	Cao Bằng	cao bang	official	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289089+00	1	f
10	5	Cao Bang	cao bang	english	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289154+00	1	f
11	6	Bắc Kạn	bac kan	official	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289217+00	1	f
12	6	Bac Kan	bac kan	english	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.28928+00	1	f
13	7	Tuyên Quang	tuyen quang	official	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289343+00	1	f
14	7	Tuyen Quang	tuyen quang	english	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289406+00	1	f
15	8	Tuyên Quang	tuyen quang	official	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289469+00	1	f
16	8	Tuyen Quang	tuyen quang	english	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289532+00	1	f
17	9	Lào Cai	lao cai	official	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289596+00	1	f
18	9	Lao Cai	lao cai	english	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289659+00	1	f
19	10	Điện Biên	dien bien	official	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289722+00	1	f
20	10	Dien Bien	dien bien	english	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.289787+00	1	f
\.
COPY places.succession (former_id, later_id, relation, extent, on_date, legal_basis, change_id, known_from) FROM stdin;
2	3	whole	merged	2008-08-01	Nghị quyết 15/2008/QH12	1	2026-11-23 06:03:22.364891+00
4	8	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
6	17	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
7	8	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
9	14	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
13	14	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
15	23	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
16	17	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
20	21	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
22	23	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
24	23	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
25	21	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
26	3	whole	merged	2008-08-01	Nghị quyết 15/2008/QH12	1	2026-11-23 06:03:22.364891+00
27	29	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
28	29	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
30	31	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
32	31	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
33	36	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
34	36	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
35	36	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
40	41	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
42	41	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
44	45	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
46	45	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
47	48	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
49	50	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
51	59	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
52	53	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
54	53	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
55	62	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
56	48	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
57	50	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
58	59	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
60	62	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
61	62	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
63	67	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
64	72	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
65	70	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
66	67	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
68	70	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
69	70	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
71	72	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
73	74	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
75	78	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
76	78	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
77	78	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
79	74	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
80	82	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
81	82	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
83	84	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
85	84	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
86	84	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
87	89	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
88	89	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 06:03:22.364891+00
\.
COPY places.succession_history (former_id, later_id, relation, extent, on_date, legal_basis, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
10776	14005	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.293149+00	1	f
10803	14003	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.29363+00	1	f
10804	14003	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.29355+00	1	f
10805	14004	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.29347+00	1	f
10806	14005	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.293309+00	1	f
10807	14005	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.293229+00	1	f
10808	14006	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.293061+00	1	f
10809	14006	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.29298+00	1	f
10810	14007	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.2929+00	1	f
10811	14007	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.29282+00	1	f
10812	14007	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.29274+00	1	f
10813	14004	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.29339+00	1	f
10814	14008	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.292624+00	1	f
10815	14008	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.292543+00	1	f
10816	14009	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.292462+00	1	f
10817	14010	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.29222+00	1	f
10818	14009	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.292382+00	1	f
10819	14009	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.292301+00	1	f
10819	14010	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.292135+00	1	f
10820	14010	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 06:03:22.364891+00	2026-11-23 06:03:30.291896+00	1	f
\.
COPY projects.country (project_id, vocabulary, code, percentage, change_id, known_from) FROM stdin;
1	A4	VN	100	11	2026-11-23 06:03:30.193773+00
13	iso	VN	\N	4	2026-11-23 06:03:29.624026+00
14	iso	VN	\N	4	2026-11-23 06:03:29.624026+00
\.
COPY projects.country_history (project_id, vocabulary, code, percentage, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	A4	VN	100	11	2026-11-23 06:03:30.193773+00	2026-11-23 06:03:30.29423+00	11	f
13	iso	VN	\N	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.294451+00	4	f
14	iso	VN	\N	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.294512+00	4	f
\.
COPY projects.identifier (project_id, scheme, value, change_id, known_from) FROM stdin;
1	eu	DCI-ASIE/2013/024-370	2	2026-11-23 06:03:27.752907+00
4	world-bank	P131825	2	2026-11-23 06:03:27.752907+00
5	world-bank	P161283	2	2026-11-23 06:03:27.752907+00
13	iati	XX-THU-1	4	2026-11-23 06:03:29.624026+00
14	iati	XX-THU-2	4	2026-11-23 06:03:29.624026+00
\.
COPY projects.identifier_history (project_id, scheme, value, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	eu	DCI-ASIE/2013/024-370	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.295264+00	2	f
4	world-bank	P131825	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.295313+00	2	f
5	world-bank	P161283	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.295359+00	2	f
13	iati	XX-THU-1	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.295024+00	4	f
14	iati	XX-THU-2	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.295214+00	4	f
\.
COPY projects.location (project_id, "position", name, latitude, longitude, reference, change_id, known_from) FROM stdin;
1	1	Trạm y tế	21.5	104.5		11	2026-11-23 06:03:30.193773+00
\.
COPY projects.location_history (project_id, "position", name, latitude, longitude, reference, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	Trạm y tế	21.5	104.5		11	2026-11-23 06:03:30.193773+00	2026-11-23 06:03:30.295891+00	11	f
\.
COPY projects.party (project_id, organisation_id, role, change_id, known_from) FROM stdin;
1	1	implementing	2	2026-11-23 06:03:27.752907+00
1	5	accountable	2	2026-11-23 06:03:27.752907+00
1	6	funding	2	2026-11-23 06:03:27.752907+00
2	1	implementing	2	2026-11-23 06:03:27.752907+00
2	5	accountable	2	2026-11-23 06:03:27.752907+00
2	6	funding	2	2026-11-23 06:03:27.752907+00
3	1	implementing	2	2026-11-23 06:03:27.752907+00
3	6	funding	2	2026-11-23 06:03:27.752907+00
3	7	accountable	2	2026-11-23 06:03:27.752907+00
4	1	implementing	2	2026-11-23 06:03:27.752907+00
4	6	funding	2	2026-11-23 06:03:27.752907+00
4	8	funding	2	2026-11-23 06:03:27.752907+00
5	1	implementing	2	2026-11-23 06:03:27.752907+00
5	5	accountable	2	2026-11-23 06:03:27.752907+00
5	8	funding	2	2026-11-23 06:03:27.752907+00
6	13	funding	2	2026-11-23 06:03:27.752907+00
6	14	accountable	2	2026-11-23 06:03:27.752907+00
7	13	funding	2	2026-11-23 06:03:27.752907+00
7	14	implementing	2	2026-11-23 06:03:27.752907+00
7	15	extending	2	2026-11-23 06:03:27.752907+00
8	15	implementing	2	2026-11-23 06:03:27.752907+00
9	12	funding	2	2026-11-23 06:03:27.752907+00
9	14	accountable	2	2026-11-23 06:03:27.752907+00
9	16	implementing	2	2026-11-23 06:03:27.752907+00
10	13	funding	2	2026-11-23 06:03:27.752907+00
10	14	implementing	2	2026-11-23 06:03:27.752907+00
11	11	funding	2	2026-11-23 06:03:27.752907+00
11	15	implementing	2	2026-11-23 06:03:27.752907+00
12	11	funding	2	2026-11-23 06:03:27.752907+00
12	15	implementing	2	2026-11-23 06:03:27.752907+00
13	17	funding	4	2026-11-23 06:03:29.624026+00
14	17	funding	4	2026-11-23 06:03:29.624026+00
\.
COPY projects.party_history (project_id, organisation_id, role, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	implementing	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.296757+00	2	f
1	6	funding	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297425+00	2	f
2	1	implementing	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.296918+00	2	f
2	5	accountable	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.296872+00	2	f
2	6	funding	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.296825+00	2	f
3	1	implementing	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297056+00	2	f
3	6	funding	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.296964+00	2	f
3	7	accountable	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.29701+00	2	f
4	1	implementing	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297197+00	2	f
4	6	funding	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297147+00	2	f
4	8	funding	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297101+00	2	f
5	1	implementing	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297334+00	2	f
5	5	accountable	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297288+00	2	f
5	8	funding	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297243+00	2	f
6	13	funding	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.29738+00	2	f
7	13	funding	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297471+00	2	f
7	14	implementing	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297517+00	2	f
7	15	extending	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.297562+00	2	f
13	17	funding	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.296485+00	4	f
14	17	funding	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.296707+00	4	f
\.
COPY projects.place (project_id, place_id, percentage, change_id, known_from) FROM stdin;
1	4	\N	2	2026-11-23 06:03:27.752907+00
1	5	\N	2	2026-11-23 06:03:27.752907+00
1	9	\N	2	2026-11-23 06:03:27.752907+00
1	10	\N	2	2026-11-23 06:03:27.752907+00
1	11	\N	2	2026-11-23 06:03:27.752907+00
1	12	\N	2	2026-11-23 06:03:27.752907+00
1	13	\N	2	2026-11-23 06:03:27.752907+00
1	56	\N	2	2026-11-23 06:03:27.752907+00
1	57	\N	2	2026-11-23 06:03:27.752907+00
1	60	\N	2	2026-11-23 06:03:27.752907+00
5	4	\N	2	2026-11-23 06:03:27.752907+00
5	6	\N	2	2026-11-23 06:03:27.752907+00
5	12	\N	2	2026-11-23 06:03:27.752907+00
5	13	\N	2	2026-11-23 06:03:27.752907+00
5	15	\N	2	2026-11-23 06:03:27.752907+00
5	40	\N	2	2026-11-23 06:03:27.752907+00
5	42	\N	2	2026-11-23 06:03:27.752907+00
5	47	\N	2	2026-11-23 06:03:27.752907+00
5	54	\N	2	2026-11-23 06:03:27.752907+00
5	71	\N	2	2026-11-23 06:03:27.752907+00
5	76	\N	2	2026-11-23 06:03:27.752907+00
5	85	\N	2	2026-11-23 06:03:27.752907+00
5	87	\N	2	2026-11-23 06:03:27.752907+00
7	4	14	2	2026-11-23 06:03:27.752907+00
7	7	6	2	2026-11-23 06:03:27.752907+00
7	9	9	2	2026-11-23 06:03:27.752907+00
7	10	13	2	2026-11-23 06:03:27.752907+00
7	11	12	2	2026-11-23 06:03:27.752907+00
7	12	8	2	2026-11-23 06:03:27.752907+00
7	13	7	2	2026-11-23 06:03:27.752907+00
7	47	5	2	2026-11-23 06:03:27.752907+00
7	56	10	2	2026-11-23 06:03:27.752907+00
7	60	9	2	2026-11-23 06:03:27.752907+00
7	86	7	2	2026-11-23 06:03:27.752907+00
8	10	\N	2	2026-11-23 06:03:27.752907+00
8	11	\N	2	2026-11-23 06:03:27.752907+00
8	12	\N	2	2026-11-23 06:03:27.752907+00
9	5	15	2	2026-11-23 06:03:27.752907+00
9	6	10	2	2026-11-23 06:03:27.752907+00
9	15	12	2	2026-11-23 06:03:27.752907+00
9	18	10	2	2026-11-23 06:03:27.752907+00
9	37	13	2	2026-11-23 06:03:27.752907+00
9	38	14	2	2026-11-23 06:03:27.752907+00
9	42	9	2	2026-11-23 06:03:27.752907+00
9	54	8	2	2026-11-23 06:03:27.752907+00
9	76	9	2	2026-11-23 06:03:27.752907+00
10	8	11	2	2026-11-23 06:03:27.752907+00
10	12	9	2	2026-11-23 06:03:27.752907+00
10	14	12	2	2026-11-23 06:03:27.752907+00
10	18	6	2	2026-11-23 06:03:27.752907+00
10	23	10	2	2026-11-23 06:03:27.752907+00
10	38	13	2	2026-11-23 06:03:27.752907+00
10	50	12	2	2026-11-23 06:03:27.752907+00
10	59	10	2	2026-11-23 06:03:27.752907+00
10	62	8	2	2026-11-23 06:03:27.752907+00
10	89	9	2	2026-11-23 06:03:27.752907+00
12	74	\N	2	2026-11-23 06:03:27.752907+00
12	82	\N	2	2026-11-23 06:03:27.752907+00
12	84	\N	2	2026-11-23 06:03:27.752907+00
\.
COPY projects.place_history (project_id, place_id, percentage, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	4	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298345+00	2	f
1	5	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298436+00	2	f
1	9	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298392+00	2	f
1	10	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298209+00	2	f
1	11	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.299002+00	2	f
1	12	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298044+00	2	f
1	13	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298479+00	2	f
1	56	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298256+00	2	f
1	57	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.2983+00	2	f
1	60	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298523+00	2	f
5	4	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298566+00	2	f
5	6	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.29861+00	2	f
5	12	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298697+00	2	f
5	13	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298654+00	2	f
5	15	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298741+00	2	f
5	40	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298784+00	2	f
5	42	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298828+00	2	f
5	47	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298872+00	2	f
5	54	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298915+00	2	f
5	71	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.298959+00	2	f
\.
COPY projects.project (id, level, parent_id, title_vi, title_en, title_other, description_vi, description_en, status, planned_start, actual_start, planned_end, actual_end, reporter_id, publication, source, illustrative, search_key, change_id, known_from) FROM stdin;
1	programme	\N	Hỗ trợ chính sách ngành y tế giai đoạn II	EU Health Sector Policy Support Programme, phase II				closed	\N	2014-12-04	\N	\N	\N	public	Thông báo 92/2014/TB-LPQT của Bộ Ngoại giao (hiệp định DCI-ASIE/2013/024-370)	f	ho tro chinh sach nganh y te giai doan ii|eu health sector policy support programme phase ii|dci asie 2013 024 370	2	2026-11-23 06:03:27.752907+00
2	component	1	Hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế	Budget support under the sector reform contract				closed	\N	2014-12-04	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	ho tro ngan sach theo hop dong cai cach nganh y te|budget support under the sector reform contract	2	2026-11-23 06:03:27.752907+00
3	component	1	Quỹ hỗ trợ kỹ thuật của EU cho ngành y tế (EU-HF)	EU Health Facility (technical assistance)				closed	\N	\N	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	quy ho tro ky thuat cua eu cho nganh y te eu hf|eu health facility technical assistance	2	2026-11-23 06:03:27.752907+00
4	project	\N	Giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế (HPET)	Health Professionals Education and Training for Health System Reforms (HPET)				closed	\N	2014-10-30	2020-12-31	\N	\N	public	Ngân hàng Thế giới, hồ sơ dự án P131825	f	giao duc va dao tao nhan luc y te phuc vu cai cach he thong y te hpet|health professionals education and training for health system reforms hpet|p131825	2	2026-11-23 06:03:27.752907+00
5	project	\N	Đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở (13 tỉnh)	Investing and Innovating for Grassroots Service Delivery Reform (13 provinces)				implementation	\N	\N	\N	\N	\N	public	Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)	f	dau tu xay dung va phat trien he thong cung ung dich vu y te tuyen co so 13 tinh|investing and innovating for grassroots service delivery reform 13 provinces|p161283	2	2026-11-23 06:03:27.752907+00
6	programme	\N	Chương trình minh họa: Y tế gần dân	Illustrative programme: Health close to people				implementation	2022-01-01	2022-01-01	2028-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	chuong trinh minh hoa y te gan dan|illustrative programme health close to people	2	2026-11-23 06:03:27.752907+00
7	project	6	Dự án minh họa 1: Nâng cấp trạm y tế xã	Illustrative project 1: Upgrading commune health stations				implementation	2022-03-01	2022-03-01	2027-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 1 nang cap tram y te xa|illustrative project 1 upgrading commune health stations	2	2026-11-23 06:03:27.752907+00
8	component	7	Hợp phần minh họa 1.1: Trang thiết bị trạm y tế	Illustrative component 1.1: Equipment of stations				implementation	2023-01-01	2023-01-01	2026-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	hop phan minh hoa 1 1 trang thiet bi tram y te|illustrative component 1 1 equipment of stations	2	2026-11-23 06:03:27.752907+00
9	project	6	Dự án minh họa 2: Đào tạo cán bộ y tế thôn bản	Illustrative project 2: Training village health workers				finalisation	2022-06-01	2022-06-01	2026-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 2 dao tao can bo y te thon ban|illustrative project 2 training village health workers	2	2026-11-23 06:03:27.752907+00
10	project	6	Dự án minh họa 3: Hồ sơ sức khỏe điện tử tại trạm	Illustrative project 3: Electronic health records at stations				implementation	2024-01-01	2024-01-01	2028-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 3 ho so suc khoe dien tu tai tram|illustrative project 3 electronic health records at stations	2	2026-11-23 06:03:27.752907+00
11	project	6	Dự án minh họa 4: Y tế dự phòng vùng ven biển	Illustrative project 4: Preventive medicine on the coast				pipeline	2027-01-01	\N	2030-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 4 y te du phong vung ven bien|illustrative project 4 preventive medicine on the coast	2	2026-11-23 06:03:27.752907+00
12	project	6	Dự án minh họa 5: Trạm y tế trên sông	Illustrative project 5: Health stations on the river				suspended	2024-04-01	2024-04-01	2027-03-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 5 tram y te tren song|illustrative project 5 health stations on the river	2	2026-11-23 06:03:27.752907+00
13	project	\N	Nâng cấp trạm y tế xã	XX-THU-1 (made)		Dùng để thử, không có thật.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu.xml	f	nang cap tram y te xa|xx thu 1 made|xx thu 1	4	2026-11-23 06:03:29.624026+00
14	project	\N	Đào tạo điều dưỡng	XX-THU-2 (made)		Sửa tay.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu-sua.xml	f	dao tao dieu duong|xx thu 2 made|xx thu 2	9	2026-11-23 06:03:29.948184+00
\.
COPY projects.project_history (id, level, parent_id, title_vi, title_en, title_other, description_vi, description_en, status, planned_start, actual_start, planned_end, actual_end, reporter_id, publication, source, illustrative, search_key, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	programme	\N	Hỗ trợ chính sách ngành y tế giai đoạn II	EU Health Sector Policy Support Programme, phase II				closed	\N	2014-12-04	\N	\N	\N	public	Thông báo 92/2014/TB-LPQT của Bộ Ngoại giao (hiệp định DCI-ASIE/2013/024-370)	f	ho tro chinh sach nganh y te giai doan ii|eu health sector policy support programme phase ii|dci asie 2013 024 370	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.32479+00	2	f
2	component	1	Hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế	Budget support under the sector reform contract				closed	\N	2014-12-04	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	ho tro ngan sach theo hop dong cai cach nganh y te|budget support under the sector reform contract	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.326679+00	2	f
3	component	1	Quỹ hỗ trợ kỹ thuật của EU cho ngành y tế (EU-HF)	EU Health Facility (technical assistance)				closed	\N	\N	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	quy ho tro ky thuat cua eu cho nganh y te eu hf|eu health facility technical assistance	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.323193+00	2	f
4	project	\N	Giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế (HPET)	Health Professionals Education and Training for Health System Reforms (HPET)				closed	\N	2014-10-30	2020-12-31	\N	\N	public	Ngân hàng Thế giới, hồ sơ dự án P131825	f	giao duc va dao tao nhan luc y te phuc vu cai cach he thong y te hpet|health professionals education and training for health system reforms hpet|p131825	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.323507+00	2	f
5	project	\N	Đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở (13 tỉnh)	Investing and Innovating for Grassroots Service Delivery Reform (13 provinces)				implementation	\N	\N	\N	\N	\N	public	Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)	f	dau tu xay dung va phat trien he thong cung ung dich vu y te tuyen co so 13 tinh|investing and innovating for grassroots service delivery reform 13 provinces|p161283	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.323822+00	2	f
6	programme	\N	Chương trình minh họa: Y tế gần dân	Illustrative programme: Health close to people				implementation	2022-01-01	2022-01-01	2028-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	chuong trinh minh hoa y te gan dan|illustrative programme health close to people	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.324134+00	2	f
7	project	6	Dự án minh họa 1: Nâng cấp trạm y tế xã	Illustrative project 1: Upgrading commune health stations				implementation	2022-03-01	2022-03-01	2027-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 1 nang cap tram y te xa|illustrative project 1 upgrading commune health stations	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.324449+00	2	f
8	component	7	Hợp phần minh họa 1.1: Trang thiết bị trạm y tế	Illustrative component 1.1: Equipment of stations				implementation	2023-01-01	2023-01-01	2026-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	hop phan minh hoa 1 1 trang thiet bi tram y te|illustrative component 1 1 equipment of stations	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.326369+00	2	f
9	project	6	Dự án minh họa 2: Đào tạo cán bộ y tế thôn bản	Illustrative project 2: Training village health workers				finalisation	2022-06-01	2022-06-01	2026-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 2 dao tao can bo y te thon ban|illustrative project 2 training village health workers	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.325112+00	2	f
10	project	6	Dự án minh họa 3: Hồ sơ sức khỏe điện tử tại trạm	Illustrative project 3: Electronic health records at stations				implementation	2024-01-01	2024-01-01	2028-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 3 ho so suc khoe dien tu tai tram|illustrative project 3 electronic health records at stations	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.32543+00	2	f
11	project	6	Dự án minh họa 4: Y tế dự phòng vùng ven biển	Illustrative project 4: Preventive medicine on the coast				pipeline	2027-01-01	\N	2030-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 4 y te du phong vung ven bien|illustrative project 4 preventive medicine on the coast	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.325742+00	2	f
12	project	6	Dự án minh họa 5: Trạm y tế trên sông	Illustrative project 5: Health stations on the river				suspended	2024-04-01	2024-04-01	2027-03-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 5 tram y te tren song|illustrative project 5 health stations on the river	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.326054+00	2	f
13	project	\N	Nâng cấp trạm y tế xã	XX-THU-1 (made)		Dùng để thử, không có thật.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu.xml	f	nang cap tram y te xa|xx thu 1 made|xx thu 1	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.322874+00	4	f
14	project	\N	Đào tạo điều dưỡng	XX-THU-2 (made)		Dùng để thử, không có thật.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu.xml	f	dao tao dieu duong|xx thu 2 made|xx thu 2	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:29.938932+00	7	f
14	project	\N	Đào tạo điều dưỡng	XX-THU-2 (made)		Sửa tay.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu-sua.xml	f	dao tao dieu duong|xx thu 2 made|xx thu 2	9	2026-11-23 06:03:29.948184+00	2026-11-23 06:03:30.3224+00	9	f
14	project	\N	Đào tạo điều dưỡng	XX-THU-2 (made)		Sửa tay.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu.xml	f	dao tao dieu duong|xx thu 2 made|xx thu 2	7	2026-11-23 06:03:29.938932+00	2026-11-23 06:03:29.948184+00	9	f
\.
COPY projects.sector (project_id, vocabulary, code, percentage, change_id, known_from) FROM stdin;
7	1	12220	30	2	2026-11-23 06:03:27.752907+00
7	1	12230	70	2	2026-11-23 06:03:27.752907+00
9	1	12281	100	2	2026-11-23 06:03:27.752907+00
10	1	12110	\N	2	2026-11-23 06:03:27.752907+00
13	1	12230	100	4	2026-11-23 06:03:29.624026+00
14	1	12230	100	4	2026-11-23 06:03:29.624026+00
\.
COPY projects.sector_history (project_id, vocabulary, code, percentage, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
7	1	12220	30	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.329679+00	2	f
7	1	12230	70	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.329621+00	2	f
9	1	12281	100	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.329738+00	2	f
10	1	12110	\N	2	2026-11-23 06:03:27.752907+00	2026-11-23 06:03:30.329797+00	2	f
13	1	12230	100	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.329315+00	4	f
14	1	12230	100	4	2026-11-23 06:03:29.624026+00	2026-11-23 06:03:30.329556+00	4	f
\.
COPY signin.first_sign_in (token_hash, expires_at) FROM stdin;
x	2026-11-23 06:03:30.19385+00
\.
COPY signin.password_link (account_id, token_hash, expires_at) FROM stdin;
1	x	2026-11-23 06:03:30.19385+00
\.
COPY signin.sign_in_failure (key, at) FROM stdin;
email:x	2026-11-23 06:03:30.19385+00
\.
COPY signin.signed_in (token_hash, account_id, at) FROM stdin;
x	1	2026-11-23 06:03:30.19385+00
\.
COPY signin.spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name) FROM stdin;
00000000-0000-0000-0000-000000000001	00000000-0000-0000-0000-000000000002	0	0	60	60000	1
\.
COPY signin.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes) FROM stdin;
00000000-0000-0000-0000-000000000001	x	\\x78
\.
COPY signin.unsent_form (id, account_id, opened, language, typed, at) FROM stdin;
x	1	/projects/new	vi	{}	2026-11-23 06:03:30.19385+00
\.
