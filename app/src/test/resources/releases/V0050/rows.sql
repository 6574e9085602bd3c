COPY funding.budget (id, project_id, kind, status, period_start, period_end, amount, currency, value_date, source, illustrative, change_id, known_from) FROM stdin;
1	1	original	committed	2020-01-01	2020-12-31	1234567.89	EUR	2020-01-01		f	4	2026-11-22 22:25:40.074705+00
\.
COPY funding.budget_history (id, project_id, kind, status, period_start, period_end, amount, currency, value_date, source, illustrative, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	original	committed	2020-01-01	2020-12-31	1234567.89	EUR	2020-01-01		f	4	2026-11-22 22:25:40.074705+00	2026-11-22 22:25:40.140403+00	4	f
\.
COPY funding.total (project_id, kind, currency, amount, rows) FROM stdin;
2	commitment	EUR	100000000	1
4	commitment	USD	106000000	1
5	commitment	USD	80000000	1
6	commitment	EUR	26983.40	9
6	commitment	USD	20432.70	8
6	commitment	VND	20508.45	9
6	disbursement	EUR	99387.82	35
6	disbursement	USD	95242.70	35
6	disbursement	VND	100015.26	34
7	commitment	EUR	-1000.10	1
7	disbursement	USD	1037.11	1
7	disbursement	VND	1074.12	1
\.
COPY funding.transaction (id, project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id, reference, description, source, illustrative, change_id, known_from) FROM stdin;
1	2	commitment	2014-12-04	100000000	EUR	2014-12-04	6	5			Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	2	2026-11-22 22:25:38.355981+00
2	4	commitment	2014-07-17	106000000	USD	2014-07-17	8	5			Ngân hàng Thế giới, hồ sơ dự án P131825	f	2	2026-11-22 22:25:38.355981+00
3	5	commitment	2019-06-19	80000000	USD	2019-06-19	8	5			Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)	f	2	2026-11-22 22:25:38.355981+00
4	6	commitment	2010-01-15	-1000.10	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
5	6	disbursement	2011-02-15	1037.11	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
6	6	disbursement	2012-03-15	1074.12	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
7	6	disbursement	2013-04-15	1111.13	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
8	6	disbursement	2014-05-15	1148.14	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
9	6	commitment	2015-06-15	1185.15	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
10	6	disbursement	2016-07-15	1222.16	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
11	6	disbursement	2017-08-15	1259.17	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
12	6	disbursement	2018-09-15	1296.18	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
13	6	disbursement	2019-10-15	1333.19	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
14	6	commitment	2010-11-15	1370.20	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
15	6	disbursement	2011-12-15	-1407.21	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
16	6	disbursement	2012-01-15	1444.22	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
17	6	disbursement	2013-02-15	1481.23	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
18	6	disbursement	2014-03-15	1518.24	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
19	6	commitment	2015-04-15	1555.25	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
20	6	disbursement	2016-05-15	1592.26	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
21	6	disbursement	2017-06-15	1629.27	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
22	6	disbursement	2018-07-15	1666.28	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
23	6	disbursement	2019-08-15	1703.29	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
24	6	commitment	2010-09-15	1740.30	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
25	6	disbursement	2011-10-15	1777.31	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
26	6	disbursement	2012-11-15	-1814.32	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
27	6	disbursement	2013-12-15	1851.33	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
28	6	disbursement	2014-01-15	1888.34	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
29	6	commitment	2015-02-15	1925.35	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
30	6	disbursement	2016-03-15	1962.36	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
31	6	disbursement	2017-04-15	1999.37	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
32	6	disbursement	2018-05-15	2036.38	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
33	6	disbursement	2019-06-15	2073.39	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
34	6	commitment	2010-07-15	2110.40	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
35	6	disbursement	2011-08-15	2147.41	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
36	6	disbursement	2012-09-15	2184.42	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
37	6	disbursement	2013-10-15	-2221.43	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
38	6	disbursement	2014-11-15	2258.44	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
39	6	commitment	2015-12-15	2295.45	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
40	6	disbursement	2016-01-15	2332.46	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
41	6	disbursement	2017-02-15	2369.47	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
42	6	disbursement	2018-03-15	2406.48	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
43	6	disbursement	2019-04-15	2443.49	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
44	6	commitment	2010-05-15	2480.50	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
45	6	disbursement	2011-06-15	2517.51	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
46	6	disbursement	2012-07-15	2554.52	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
47	6	disbursement	2013-08-15	2591.53	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
48	6	disbursement	2014-09-15	-2628.54	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
49	6	commitment	2015-10-15	2665.55	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
50	6	disbursement	2016-11-15	2702.56	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
51	6	disbursement	2017-12-15	2739.57	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
52	6	disbursement	2018-01-15	2776.58	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
53	6	disbursement	2019-02-15	2813.59	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
54	6	commitment	2010-03-15	2850.60	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
55	6	disbursement	2011-04-15	2887.61	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
56	6	disbursement	2012-05-15	2924.62	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
57	6	disbursement	2013-06-15	2961.63	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
58	6	disbursement	2014-07-15	2998.64	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
59	6	commitment	2015-08-15	-3035.65	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
60	6	disbursement	2016-09-15	3072.66	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
61	6	disbursement	2017-10-15	3109.67	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
62	6	disbursement	2018-11-15	3146.68	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
63	6	disbursement	2019-12-15	3183.69	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
64	6	commitment	2010-01-15	3220.70	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
65	6	disbursement	2011-02-15	3257.71	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
66	6	disbursement	2012-03-15	3294.72	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
67	6	disbursement	2013-04-15	3331.73	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
68	6	disbursement	2014-05-15	3368.74	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
69	6	commitment	2015-06-15	3405.75	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
70	6	disbursement	2016-07-15	-3442.76	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
71	6	disbursement	2017-08-15	3479.77	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
72	6	disbursement	2018-09-15	3516.78	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
73	6	disbursement	2019-10-15	3553.79	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
74	6	commitment	2010-11-15	3590.80	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
75	6	disbursement	2011-12-15	3627.81	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
76	6	disbursement	2012-01-15	3664.82	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
77	6	disbursement	2013-02-15	3701.83	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
78	6	disbursement	2014-03-15	3738.84	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
79	6	commitment	2015-04-15	3775.85	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
80	6	disbursement	2016-05-15	3812.86	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
81	6	disbursement	2017-06-15	-3849.87	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
82	6	disbursement	2018-07-15	3886.88	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
83	6	disbursement	2019-08-15	3923.89	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
84	6	commitment	2010-09-15	3960.90	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
85	6	disbursement	2011-10-15	3997.91	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
86	6	disbursement	2012-11-15	4034.92	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
87	6	disbursement	2013-12-15	4071.93	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
88	6	disbursement	2014-01-15	4108.94	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
89	6	commitment	2015-02-15	4145.95	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
90	6	disbursement	2016-03-15	4182.96	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
91	6	disbursement	2017-04-15	4219.97	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
92	6	disbursement	2018-05-15	-4256.98	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
93	6	disbursement	2019-06-15	4293.99	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
94	6	commitment	2010-07-15	4330.10	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
95	6	disbursement	2011-08-15	4367.11	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
96	6	disbursement	2012-09-15	4404.12	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
97	6	disbursement	2013-10-15	4441.13	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
98	6	disbursement	2014-11-15	4478.14	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
99	6	commitment	2015-12-15	4515.15	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
100	6	disbursement	2016-01-15	4552.16	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
101	6	disbursement	2017-02-15	4589.17	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
102	6	disbursement	2018-03-15	4626.18	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
103	6	disbursement	2019-04-15	-4663.19	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
104	6	commitment	2010-05-15	4700.20	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
105	6	disbursement	2011-06-15	4737.21	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
106	6	disbursement	2012-07-15	4774.22	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
107	6	disbursement	2013-08-15	4811.23	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
108	6	disbursement	2014-09-15	4848.24	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
109	6	commitment	2015-10-15	4885.25	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
110	6	disbursement	2016-11-15	4922.26	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
111	6	disbursement	2017-12-15	4959.27	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
112	6	disbursement	2018-01-15	4996.28	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
113	6	disbursement	2019-02-15	5033.29	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
114	6	commitment	2010-03-15	-5070.30	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
115	6	disbursement	2011-04-15	5107.31	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
116	6	disbursement	2012-05-15	5144.32	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
117	6	disbursement	2013-06-15	5181.33	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
118	6	disbursement	2014-07-15	5218.34	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
119	6	commitment	2015-08-15	5255.35	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
120	6	disbursement	2016-09-15	5292.36	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
121	6	disbursement	2017-10-15	5329.37	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
122	6	disbursement	2018-11-15	5366.38	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
123	6	disbursement	2019-12-15	5403.39	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
124	6	commitment	2010-01-15	5440.40	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
125	6	disbursement	2011-02-15	-5477.41	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
126	6	disbursement	2012-03-15	5514.42	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
127	6	disbursement	2013-04-15	5551.43	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
128	6	disbursement	2014-05-15	5588.44	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
129	6	commitment	2015-06-15	5625.45	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
130	6	disbursement	2016-07-15	5662.46	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
131	6	disbursement	2017-08-15	5699.47	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
132	6	disbursement	2018-09-15	5736.48	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
133	6	disbursement	2019-10-15	5773.49	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
134	7	commitment	2010-01-15	-1000.10	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
135	7	disbursement	2011-02-15	1037.11	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
136	7	disbursement	2012-03-15	1074.12	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00
\.
COPY funding.transaction_history (id, project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id, reference, description, source, illustrative, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	2	commitment	2014-12-04	100000000	EUR	2014-12-04	6	5			Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.151881+00	2	f
2	4	commitment	2014-07-17	106000000	USD	2014-07-17	8	5			Ngân hàng Thế giới, hồ sơ dự án P131825	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.142682+00	2	f
3	5	commitment	2019-06-19	80000000	USD	2019-06-19	8	5			Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.14315+00	2	f
4	6	commitment	2010-01-15	-1000.10	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.143361+00	2	f
5	6	disbursement	2011-02-15	1037.11	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.143562+00	2	f
6	6	disbursement	2012-03-15	1074.12	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.14376+00	2	f
7	6	disbursement	2013-04-15	1111.13	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.143957+00	2	f
8	6	disbursement	2014-05-15	1148.14	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.144158+00	2	f
9	6	commitment	2015-06-15	1185.15	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.144356+00	2	f
10	6	disbursement	2016-07-15	1222.16	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.144554+00	2	f
11	6	disbursement	2017-08-15	1259.17	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.149735+00	2	f
12	6	disbursement	2018-09-15	1296.18	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.150051+00	2	f
13	6	disbursement	2019-10-15	1333.19	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.150257+00	2	f
14	6	commitment	2010-11-15	1370.20	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.150458+00	2	f
15	6	disbursement	2011-12-15	-1407.21	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.150659+00	2	f
16	6	disbursement	2012-01-15	1444.22	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.150859+00	2	f
17	6	disbursement	2013-02-15	1481.23	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.151061+00	2	f
18	6	disbursement	2014-03-15	1518.24	VND	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.151263+00	2	f
19	6	commitment	2015-04-15	1555.25	EUR	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.151463+00	2	f
20	6	disbursement	2016-05-15	1592.26	USD	2020-01-01	11	\N			IATI: du-an-thu.xml	f	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.151664+00	2	f
\.
COPY history.change (id, at, actor, door, note) FROM stdin;
1	2026-11-22 22:25:31.160344+00	system:install	start	\N
2	2026-11-22 22:25:38.355981+00	system:test	test	\N
3	2026-11-22 22:25:39.841367+00	system:test	test	\N
4	2026-11-22 22:25:40.074705+00	system:test	test	\N
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
\.
COPY iati.activity (project_id, identifier, sha256, xml, file_id, change_id, known_from) FROM stdin;
6	XX-THU-1	fcac618afc8cc7585caf9e5f5a61369266166a519fc767f6c32e63a0a3d7a34d	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-1</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Nâng cấp trạm y tế xã</narrative><narrative xml:lang="en">XX-THU-1 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1111.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1148.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1185.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1222.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1259.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1296.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1333.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">1370.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">-1407.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1444.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1481.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1518.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1555.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1592.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1629.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1666.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1703.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1740.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1777.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">-1814.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">1851.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1888.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1925.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1962.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1999.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2036.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2073.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2110.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2147.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">2184.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">-2221.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2258.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2295.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2332.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2369.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2406.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2443.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2480.50</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2517.51</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2554.52</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2591.53</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">-2628.54</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">2665.55</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2702.56</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2739.57</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2776.58</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2813.59</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2850.60</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2887.61</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2924.62</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2961.63</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2998.64</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">-3035.65</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3072.66</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3109.67</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3146.68</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3183.69</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3220.70</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3257.71</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3294.72</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3331.73</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3368.74</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">3405.75</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">-3442.76</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3479.77</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3516.78</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3553.79</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3590.80</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3627.81</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3664.82</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3701.83</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3738.84</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3775.85</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3812.86</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">-3849.87</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">3886.88</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3923.89</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3960.90</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3997.91</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4034.92</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4071.93</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4108.94</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4145.95</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4182.96</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">4219.97</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">-4256.98</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4293.99</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4330.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4367.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4404.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4441.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4478.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4515.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4552.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4589.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4626.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">-4663.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">4700.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4737.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4774.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4811.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4848.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4885.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4922.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4959.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4996.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">5033.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">-5070.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5107.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5144.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5181.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5218.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5255.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5292.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5329.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">5366.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">5403.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">5440.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">-5477.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">5514.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5551.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5588.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5625.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5662.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5699.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5736.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5773.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	1	2	2026-11-22 22:25:38.355981+00
7	XX-THU-2	e6d52d6cc2d3fd1b2520b6d72bd32fb1c43a678d5a74458bdc054fae29d70c70	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-2</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Đào tạo điều dưỡng</narrative><narrative xml:lang="en">XX-THU-2 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	1	2	2026-11-22 22:25:38.355981+00
\.
COPY iati.activity_history (project_id, identifier, sha256, xml, file_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
6	XX-THU-1	fcac618afc8cc7585caf9e5f5a61369266166a519fc767f6c32e63a0a3d7a34d	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-1</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Nâng cấp trạm y tế xã</narrative><narrative xml:lang="en">XX-THU-1 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1111.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1148.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1185.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1222.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1259.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1296.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1333.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">1370.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">-1407.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1444.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1481.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1518.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1555.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1592.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1629.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1666.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1703.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1740.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1777.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">-1814.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">1851.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1888.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1925.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1962.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1999.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2036.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2073.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2110.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2147.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">2184.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">-2221.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2258.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2295.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2332.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2369.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2406.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2443.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2480.50</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2517.51</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2554.52</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2591.53</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">-2628.54</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">2665.55</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2702.56</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2739.57</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2776.58</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2813.59</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2850.60</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2887.61</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2924.62</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2961.63</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2998.64</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">-3035.65</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3072.66</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3109.67</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3146.68</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3183.69</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3220.70</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3257.71</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3294.72</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3331.73</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3368.74</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">3405.75</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">-3442.76</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3479.77</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3516.78</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3553.79</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3590.80</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3627.81</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3664.82</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3701.83</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3738.84</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3775.85</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3812.86</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">-3849.87</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">3886.88</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3923.89</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3960.90</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3997.91</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4034.92</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4071.93</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4108.94</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4145.95</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4182.96</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">4219.97</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">-4256.98</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4293.99</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4330.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4367.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4404.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4441.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4478.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4515.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4552.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4589.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4626.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">-4663.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">4700.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4737.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4774.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4811.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4848.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4885.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4922.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4959.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4996.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">5033.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">-5070.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5107.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5144.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5181.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5218.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5255.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5292.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5329.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">5366.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">5403.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">5440.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">-5477.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">5514.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5551.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5588.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5625.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5662.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5699.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5736.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5773.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	1	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.161393+00	2	f
7	XX-THU-2	e6d52d6cc2d3fd1b2520b6d72bd32fb1c43a678d5a74458bdc054fae29d70c70	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-2</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Đào tạo điều dưỡng</narrative><narrative xml:lang="en">XX-THU-2 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	1	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.16247+00	2	f
\.
COPY iati.file (id, name, sha256, size, loaded_at, added, changed, same, refused, problem_key, problem_values, problem_line, change_id, known_from) FROM stdin;
1	du-an-thu.xml	6a95920da734cec5b72daebbb9bcd75098979fa7dc41b8fa03b18a1ec0da295d	36957	2026-11-22 22:25:39.588515+00	2	0	0	1		{}	\N	2	2026-11-22 22:25:38.355981+00
2	hong.xml	45b828ba612853ebf69cfd448aa826458e9f23109c7b60aebc00e2ccbcf8dda8	47	2026-11-22 22:25:39.831635+00	0	0	0	0	iati.file.truncated	{}	1	2	2026-11-22 22:25:38.355981+00
\.
COPY iati.file_history (id, name, sha256, size, loaded_at, added, changed, same, refused, problem_key, problem_values, problem_line, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	du-an-thu.xml	6a95920da734cec5b72daebbb9bcd75098979fa7dc41b8fa03b18a1ec0da295d	36957	2026-11-22 22:25:39.588515+00	2	0	0	1		{}	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.165394+00	2	f
2	hong.xml	45b828ba612853ebf69cfd448aa826458e9f23109c7b60aebc00e2ccbcf8dda8	47	2026-11-22 22:25:39.831635+00	0	0	0	0	iati.file.truncated	{}	1	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.165786+00	2	f
\.
COPY iati.refusal (file_id, "position", identifier, line, element, reason_key, reason_values, change_id, known_from) FROM stdin;
1	0	XX-THU-3	435	value	iati.refused.notNumber	{"mười nghìn"}	2	2026-11-22 22:25:38.355981+00
\.
COPY iati.refusal_history (file_id, "position", identifier, line, element, reason_key, reason_values, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	0	XX-THU-3	435	value	iati.refused.notNumber	{"mười nghìn"}	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.168567+00	2	f
\.
COPY identity.account (id, email, name, language, state, illustrative, change_id, known_from, salt) FROM stdin;
1	desk-officer@demonstration.example	Nguyễn Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	ec1f2ba8-9a3a-4151-b6d5-925c2206c351
2	planner@demonstration.example	Trần Văn Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	23ca10cf-9f02-4fa6-bc81-cfc488f00311
3	head-of-unit@demonstration.example	Lê Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	0b0b7c6a-4dac-41a2-9f86-815887401978
4	leader@demonstration.example	Phạm Văn Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	8737ff95-a534-49b0-84b1-1d7ddd84ebff
5	legal-officer@demonstration.example	Hoàng Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	ac62ca92-e46c-46fe-b185-835e7322ef63
6	records-office@demonstration.example	Vũ Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	6c2eea31-9cc4-481d-908a-734aedacba30
7	data-owner@demonstration.example	Đặng Văn Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	35a69587-2586-4173-ae25-b17bc2073c82
8	treasury@demonstration.example	Bùi Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	6b8b179a-4769-44da-888b-a3ca2e9a3f28
9	auditor@demonstration.example	Đỗ Văn Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	d20be92b-34c5-4373-a4ad-7ae97c96073f
10	administrator@demonstration.example	Ngô Văn Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	cbad4951-26c2-4132-8348-80ac79fa0b06
11	province-officer@demonstration.example	Lò Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	d744a882-ba01-4495-8bc7-a2f6607210ff
12	partner-focal-point@demonstration.example	Maria Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	f0d887e4-8726-4676-833d-f11736052392
13	training-institution@demonstration.example	Mai Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	33f4dced-a4e6-4cb5-a16c-d9813c41b30f
14	verifier@demonstration.example	Paul Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	60d7462c-bd4f-4e8f-8a5a-542d806a761c
15	truoc-day@test.example	Người trước đây	vi	active	f	3	2026-11-22 22:25:39.841367+00	2de2a105-b94e-4bfb-8694-816eb2decf78
\.
COPY identity.account_history (id, email, name, language, state, illustrative, change_id, known_from, salt, known_to, ended_change_id, deleted) FROM stdin;
1	desk-officer@demonstration.example	Nguyễn Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	ec1f2ba8-9a3a-4151-b6d5-925c2206c351	2026-11-22 22:25:40.172039+00	2	f
2	planner@demonstration.example	Trần Văn Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	23ca10cf-9f02-4fa6-bc81-cfc488f00311	2026-11-22 22:25:40.171479+00	2	f
3	head-of-unit@demonstration.example	Lê Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	0b0b7c6a-4dac-41a2-9f86-815887401978	2026-11-22 22:25:40.171574+00	2	f
4	leader@demonstration.example	Phạm Văn Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	8737ff95-a534-49b0-84b1-1d7ddd84ebff	2026-11-22 22:25:40.17167+00	2	f
5	legal-officer@demonstration.example	Hoàng Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	ac62ca92-e46c-46fe-b185-835e7322ef63	2026-11-22 22:25:40.171763+00	2	f
6	records-office@demonstration.example	Vũ Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	6c2eea31-9cc4-481d-908a-734aedacba30	2026-11-22 22:25:40.171855+00	2	f
7	data-owner@demonstration.example	Đặng Văn Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	35a69587-2586-4173-ae25-b17bc2073c82	2026-11-22 22:25:40.171947+00	2	f
8	treasury@demonstration.example	Bùi Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	6b8b179a-4769-44da-888b-a3ca2e9a3f28	2026-11-22 22:25:40.175523+00	2	f
9	auditor@demonstration.example	Đỗ Văn Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	d20be92b-34c5-4373-a4ad-7ae97c96073f	2026-11-22 22:25:40.172131+00	2	f
10	administrator@demonstration.example	Ngô Văn Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	cbad4951-26c2-4132-8348-80ac79fa0b06	2026-11-22 22:25:40.172224+00	2	f
11	province-officer@demonstration.example	Lò Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	d744a882-ba01-4495-8bc7-a2f6607210ff	2026-11-22 22:25:40.172316+00	2	f
12	partner-focal-point@demonstration.example	Maria Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	f0d887e4-8726-4676-833d-f11736052392	2026-11-22 22:25:40.172408+00	2	f
13	training-institution@demonstration.example	Mai Thị Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	33f4dced-a4e6-4cb5-a16c-d9813c41b30f	2026-11-22 22:25:40.1725+00	2	f
14	verifier@demonstration.example	Paul Minh Họa	vi	active	t	2	2026-11-22 22:25:38.355981+00	60d7462c-bd4f-4e8f-8a5a-542d806a761c	2026-11-22 22:25:40.172592+00	2	f
15	truoc-day@test.example	Người trước đây	vi	active	f	3	2026-11-22 22:25:39.841367+00	2de2a105-b94e-4bfb-8694-816eb2decf78	2026-11-22 22:25:40.171233+00	3	f
\.
COPY identity.account_role (account_id, role, scope_kind, scope_id, change_id, known_from) FROM stdin;
1	desk-officer	all	0	2	2026-11-22 22:25:38.355981+00
2	planner	all	0	2	2026-11-22 22:25:38.355981+00
3	head-of-unit	all	0	2	2026-11-22 22:25:38.355981+00
4	leader	all	0	2	2026-11-22 22:25:38.355981+00
5	legal-officer	all	0	2	2026-11-22 22:25:38.355981+00
6	records-office	all	0	2	2026-11-22 22:25:38.355981+00
7	data-owner	all	0	2	2026-11-22 22:25:38.355981+00
8	treasury	all	0	2	2026-11-22 22:25:38.355981+00
9	auditor	all	0	2	2026-11-22 22:25:38.355981+00
10	administrator	all	0	2	2026-11-22 22:25:38.355981+00
11	province-officer	place	11	2	2026-11-22 22:25:38.355981+00
12	partner-focal-point	organisation	6	2	2026-11-22 22:25:38.355981+00
13	training-institution	organisation	2	2	2026-11-22 22:25:38.355981+00
14	verifier	organisation	9	2	2026-11-22 22:25:38.355981+00
15	desk-officer	all	0	3	2026-11-22 22:25:39.841367+00
\.
COPY identity.account_role_history (account_id, role, scope_kind, scope_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	desk-officer	all	0	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.177954+00	2	f
2	planner	all	0	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.177618+00	2	f
3	head-of-unit	all	0	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.177678+00	2	f
4	leader	all	0	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.177734+00	2	f
5	legal-officer	all	0	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.177789+00	2	f
6	records-office	all	0	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.177844+00	2	f
7	data-owner	all	0	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.177899+00	2	f
8	treasury	all	0	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.178344+00	2	f
9	auditor	all	0	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.178009+00	2	f
10	administrator	all	0	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.178064+00	2	f
11	province-officer	place	11	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.178119+00	2	f
12	partner-focal-point	organisation	6	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.178174+00	2	f
13	training-institution	organisation	2	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.17823+00	2	f
14	verifier	organisation	9	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.178285+00	2	f
15	desk-officer	all	0	3	2026-11-22 22:25:39.841367+00	2026-11-22 22:25:40.177383+00	3	f
\.
COPY identity.credential (account_id, password_hash, set_at) FROM stdin;
15	{bcrypt}$2a$10$7794ySXnA5Hju6gSy9FX0uhyfXdhGwP2x2Y0i8XIf1r190kSou0b2	2026-11-22 22:25:40.068164+00
\.
COPY identity.first_sign_in (token_hash, expires_at) FROM stdin;
x	2026-11-22 22:25:40.076411+00
\.
COPY identity.role (code, name_vi, name_en, scope, "position", change_id, known_from) FROM stdin;
administrator	Quản trị hệ thống	Administrator	all	0	1	2026-11-22 22:25:31.160344+00
auditor	Kiểm toán	Auditor	all	13	1	2026-11-22 22:25:31.160344+00
data-owner	Cán bộ số liệu	Data owner	all	7	1	2026-11-22 22:25:31.160344+00
desk-officer	Chuyên viên	Desk officer	all	3	1	2026-11-22 22:25:31.160344+00
head-of-unit	Lãnh đạo đơn vị	Head of unit	all	2	1	2026-11-22 22:25:31.160344+00
leader	Lãnh đạo Bộ	Leader	all	1	1	2026-11-22 22:25:31.160344+00
legal-officer	Cán bộ pháp chế	Legal officer	all	5	1	2026-11-22 22:25:31.160344+00
partner-focal-point	Đầu mối của đối tác	Partner's focal point	organisation	11	1	2026-11-22 22:25:31.160344+00
planner	Cán bộ kế hoạch	Planner	all	4	1	2026-11-22 22:25:31.160344+00
province-officer	Cán bộ Sở Y tế	Province officer	place	9	1	2026-11-22 22:25:31.160344+00
records-office	Văn thư	Records office	all	6	1	2026-11-22 22:25:31.160344+00
training-institution	Cơ sở đào tạo	Training institution	organisation	10	1	2026-11-22 22:25:31.160344+00
treasury	Kho bạc Nhà nước	State Treasury	all	8	1	2026-11-22 22:25:31.160344+00
verifier	Đơn vị kiểm chứng	Verifier	organisation	12	1	2026-11-22 22:25:31.160344+00
\.
COPY identity.role_history (code, name_vi, name_en, scope, "position", change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
administrator	Quản trị hệ thống	Administrator	all	0	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181057+00	1	f
auditor	Kiểm toán	Auditor	all	13	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.182055+00	1	f
data-owner	Cán bộ số liệu	Data owner	all	7	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181671+00	1	f
desk-officer	Chuyên viên	Desk officer	all	3	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181417+00	1	f
head-of-unit	Lãnh đạo đơn vị	Head of unit	all	2	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181352+00	1	f
leader	Lãnh đạo Bộ	Leader	all	1	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181284+00	1	f
legal-officer	Cán bộ pháp chế	Legal officer	all	5	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181544+00	1	f
partner-focal-point	Đầu mối của đối tác	Partner's focal point	organisation	11	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181924+00	1	f
planner	Cán bộ kế hoạch	Planner	all	4	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181481+00	1	f
province-officer	Cán bộ Sở Y tế	Province officer	place	9	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181797+00	1	f
records-office	Văn thư	Records office	all	6	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181608+00	1	f
training-institution	Cơ sở đào tạo	Training institution	organisation	10	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181861+00	1	f
treasury	Kho bạc Nhà nước	State Treasury	all	8	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181734+00	1	f
verifier	Đơn vị kiểm chứng	Verifier	organisation	12	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.181991+00	1	f
\.
COPY identity.role_permission (role, permission, change_id, known_from) FROM stdin;
administrator	accounts.edit	1	2026-11-22 22:25:31.160344+00
administrator	accounts.see	1	2026-11-22 22:25:31.160344+00
administrator	funding.see	1	2026-11-22 22:25:31.160344+00
administrator	organisations.create	1	2026-11-22 22:25:31.160344+00
administrator	organisations.edit	1	2026-11-22 22:25:31.160344+00
administrator	organisations.see	1	2026-11-22 22:25:31.160344+00
administrator	places.see	1	2026-11-22 22:25:31.160344+00
administrator	projects.see	1	2026-11-22 22:25:31.160344+00
auditor	funding.see	1	2026-11-22 22:25:31.160344+00
auditor	organisations.see	1	2026-11-22 22:25:31.160344+00
auditor	places.see	1	2026-11-22 22:25:31.160344+00
auditor	projects.see	1	2026-11-22 22:25:31.160344+00
data-owner	funding.see	1	2026-11-22 22:25:31.160344+00
data-owner	iati.load	1	2026-11-22 22:25:31.160344+00
data-owner	organisations.see	1	2026-11-22 22:25:31.160344+00
data-owner	places.see	1	2026-11-22 22:25:31.160344+00
data-owner	projects.see	1	2026-11-22 22:25:31.160344+00
desk-officer	funding.edit	1	2026-11-22 22:25:31.160344+00
desk-officer	funding.see	1	2026-11-22 22:25:31.160344+00
desk-officer	iati.load	1	2026-11-22 22:25:31.160344+00
desk-officer	organisations.create	1	2026-11-22 22:25:31.160344+00
desk-officer	organisations.edit	1	2026-11-22 22:25:31.160344+00
desk-officer	organisations.see	1	2026-11-22 22:25:31.160344+00
desk-officer	places.see	1	2026-11-22 22:25:31.160344+00
desk-officer	projects.create	1	2026-11-22 22:25:31.160344+00
desk-officer	projects.edit	1	2026-11-22 22:25:31.160344+00
desk-officer	projects.see	1	2026-11-22 22:25:31.160344+00
head-of-unit	funding.edit	1	2026-11-22 22:25:31.160344+00
head-of-unit	funding.see	1	2026-11-22 22:25:31.160344+00
head-of-unit	iati.load	1	2026-11-22 22:25:31.160344+00
head-of-unit	organisations.create	1	2026-11-22 22:25:31.160344+00
head-of-unit	organisations.edit	1	2026-11-22 22:25:31.160344+00
head-of-unit	organisations.see	1	2026-11-22 22:25:31.160344+00
head-of-unit	places.see	1	2026-11-22 22:25:31.160344+00
head-of-unit	projects.create	1	2026-11-22 22:25:31.160344+00
head-of-unit	projects.edit	1	2026-11-22 22:25:31.160344+00
head-of-unit	projects.see	1	2026-11-22 22:25:31.160344+00
leader	funding.see	1	2026-11-22 22:25:31.160344+00
leader	organisations.see	1	2026-11-22 22:25:31.160344+00
leader	places.see	1	2026-11-22 22:25:31.160344+00
leader	projects.see	1	2026-11-22 22:25:31.160344+00
legal-officer	funding.see	1	2026-11-22 22:25:31.160344+00
legal-officer	organisations.see	1	2026-11-22 22:25:31.160344+00
legal-officer	places.see	1	2026-11-22 22:25:31.160344+00
legal-officer	projects.see	1	2026-11-22 22:25:31.160344+00
partner-focal-point	funding.see	1	2026-11-22 22:25:31.160344+00
partner-focal-point	organisations.edit	1	2026-11-22 22:25:31.160344+00
partner-focal-point	organisations.see	1	2026-11-22 22:25:31.160344+00
partner-focal-point	places.see	1	2026-11-22 22:25:31.160344+00
partner-focal-point	projects.see	1	2026-11-22 22:25:31.160344+00
planner	funding.edit	1	2026-11-22 22:25:31.160344+00
planner	funding.see	1	2026-11-22 22:25:31.160344+00
planner	iati.load	1	2026-11-22 22:25:31.160344+00
planner	organisations.create	1	2026-11-22 22:25:31.160344+00
planner	organisations.edit	1	2026-11-22 22:25:31.160344+00
planner	organisations.see	1	2026-11-22 22:25:31.160344+00
planner	places.see	1	2026-11-22 22:25:31.160344+00
planner	projects.create	1	2026-11-22 22:25:31.160344+00
planner	projects.edit	1	2026-11-22 22:25:31.160344+00
planner	projects.see	1	2026-11-22 22:25:31.160344+00
province-officer	funding.see	1	2026-11-22 22:25:31.160344+00
province-officer	organisations.see	1	2026-11-22 22:25:31.160344+00
province-officer	places.see	1	2026-11-22 22:25:31.160344+00
province-officer	projects.see	1	2026-11-22 22:25:31.160344+00
records-office	funding.see	1	2026-11-22 22:25:31.160344+00
records-office	organisations.see	1	2026-11-22 22:25:31.160344+00
records-office	places.see	1	2026-11-22 22:25:31.160344+00
records-office	projects.see	1	2026-11-22 22:25:31.160344+00
training-institution	funding.see	1	2026-11-22 22:25:31.160344+00
training-institution	organisations.edit	1	2026-11-22 22:25:31.160344+00
training-institution	organisations.see	1	2026-11-22 22:25:31.160344+00
training-institution	places.see	1	2026-11-22 22:25:31.160344+00
training-institution	projects.see	1	2026-11-22 22:25:31.160344+00
treasury	funding.see	1	2026-11-22 22:25:31.160344+00
treasury	organisations.see	1	2026-11-22 22:25:31.160344+00
treasury	places.see	1	2026-11-22 22:25:31.160344+00
treasury	projects.see	1	2026-11-22 22:25:31.160344+00
verifier	funding.see	1	2026-11-22 22:25:31.160344+00
verifier	organisations.see	1	2026-11-22 22:25:31.160344+00
verifier	places.see	1	2026-11-22 22:25:31.160344+00
verifier	projects.see	1	2026-11-22 22:25:31.160344+00
\.
COPY identity.role_permission_history (role, permission, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
administrator	accounts.edit	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185924+00	1	f
administrator	accounts.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185082+00	1	f
administrator	funding.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185277+00	1	f
administrator	organisations.create	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185316+00	1	f
administrator	organisations.edit	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185353+00	1	f
administrator	organisations.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185388+00	1	f
administrator	places.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185424+00	1	f
administrator	projects.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.18546+00	1	f
head-of-unit	funding.edit	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185638+00	1	f
head-of-unit	funding.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185677+00	1	f
head-of-unit	iati.load	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185712+00	1	f
head-of-unit	organisations.create	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185748+00	1	f
head-of-unit	organisations.edit	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185783+00	1	f
head-of-unit	organisations.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185818+00	1	f
head-of-unit	places.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185853+00	1	f
head-of-unit	projects.create	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185888+00	1	f
leader	funding.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185496+00	1	f
leader	organisations.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185531+00	1	f
leader	places.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185567+00	1	f
leader	projects.see	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.185602+00	1	f
\.
COPY identity.sign_in_failure (key, at) FROM stdin;
email:x	2026-11-22 22:25:40.076411+00
\.
COPY identity.spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name) FROM stdin;
00000000-0000-0000-0000-000000000001	00000000-0000-0000-0000-000000000002	0	0	60	60000	1
\.
COPY identity.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes) FROM stdin;
00000000-0000-0000-0000-000000000001	x	\\x78
\.
COPY organisations.identifier (organisation_id, scheme, value, change_id, known_from) FROM stdin;
8	iati	44000	2	2026-11-22 22:25:38.355981+00
9	iati	XM-DAC-928	2	2026-11-22 22:25:38.355981+00
11	iati	XX-THU	2	2026-11-22 22:25:38.355981+00
\.
COPY organisations.identifier_history (organisation_id, scheme, value, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
8	iati	44000	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.187737+00	2	f
9	iati	XM-DAC-928	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.187943+00	2	f
11	iati	XX-THU	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.187992+00	2	f
\.
COPY organisations.organisation (id, kind, name_vi, name_en, short_name, country, parent_id, place_id, valid_from, valid_to, website, source, illustrative, search_key, change_id, known_from) FROM stdin;
1	state-body	Bộ Y tế	Ministry of Health	BYT	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo y te|ministry of health|byt	2	2026-11-22 22:25:38.355981+00
2	ministry-unit	Vụ Hợp tác quốc tế	Department of International Cooperation		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu hop tac quoc te|department of international cooperation	2	2026-11-22 22:25:38.355981+00
3	ministry-unit	Vụ Kế hoạch - Tài chính	Planning-Finance Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu ke hoach tai chinh|planning finance department	2	2026-11-22 22:25:38.355981+00
4	ministry-unit	Vụ Pháp chế	Legal Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu phap che|legal department	2	2026-11-22 22:25:38.355981+00
5	state-body	Bộ Tài chính	Ministry of Finance	BTC	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo tai chinh|ministry of finance|btc	2	2026-11-22 22:25:38.355981+00
6	multilateral	Liên minh châu Âu	European Union	EU		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	lien minh chau au|european union|eu	2	2026-11-22 22:25:38.355981+00
7	embassy	Phái đoàn Liên minh châu Âu tại Việt Nam	Delegation of the European Union to Viet Nam			6	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	phai doan lien minh chau au tai viet nam|delegation of the european union to viet nam	2	2026-11-22 22:25:38.355981+00
8	multilateral	Ngân hàng Thế giới	World Bank	WB		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	ngan hang the gioi|world bank|wb|44000	2	2026-11-22 22:25:38.355981+00
9	multilateral	Tổ chức Y tế Thế giới	World Health Organization	WHO		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	to chuc y te the gioi|world health organization|who|xm dac 928	2	2026-11-22 22:25:38.355981+00
10	forum	Nhóm đối tác y tế	Health Partnership Group	HPG		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	nhom doi tac y te|health partnership group|hpg	2	2026-11-22 22:25:38.355981+00
11	multilateral	Cơ quan thử nghiệm	Cơ quan thử nghiệm			\N	\N	\N	\N		IATI: du-an-thu.xml	f	co quan thu nghiem|xx thu	2	2026-11-22 22:25:38.355981+00
12	ingo	Tổ chức thử 1			FR	\N	\N	\N	\N			f	to chuc thu 1	2	2026-11-22 22:25:38.355981+00
13	ingo	Tổ chức thử 2			FR	\N	\N	\N	\N			f	to chuc thu 2	2	2026-11-22 22:25:38.355981+00
14	ingo	Tổ chức thử 3			FR	\N	\N	\N	\N			f	to chuc thu 3	2	2026-11-22 22:25:38.355981+00
15	ingo	Tổ chức thử 4			FR	\N	\N	\N	\N			f	to chuc thu 4	2	2026-11-22 22:25:38.355981+00
16	ingo	Tổ chức thử 5			FR	\N	\N	\N	\N			f	to chuc thu 5	2	2026-11-22 22:25:38.355981+00
17	ingo	Tổ chức thử 6			FR	\N	\N	\N	\N			f	to chuc thu 6	2	2026-11-22 22:25:38.355981+00
18	ingo	Tổ chức thử 7			FR	\N	\N	\N	\N			f	to chuc thu 7	2	2026-11-22 22:25:38.355981+00
19	ingo	Tổ chức thử 8			FR	\N	\N	\N	\N			f	to chuc thu 8	2	2026-11-22 22:25:38.355981+00
20	ingo	Tổ chức thử 9			FR	\N	\N	\N	\N			f	to chuc thu 9	2	2026-11-22 22:25:38.355981+00
21	ingo	Tổ chức thử 10			FR	\N	\N	\N	\N			f	to chuc thu 10	2	2026-11-22 22:25:38.355981+00
22	ingo	Tổ chức thử 11			FR	\N	\N	\N	\N			f	to chuc thu 11	2	2026-11-22 22:25:38.355981+00
23	ingo	Tổ chức thử 12			FR	\N	\N	\N	\N			f	to chuc thu 12	2	2026-11-22 22:25:38.355981+00
24	ingo	Tổ chức thử 13			FR	\N	\N	\N	\N			f	to chuc thu 13	2	2026-11-22 22:25:38.355981+00
25	ingo	Tổ chức thử 14			FR	\N	\N	\N	\N			f	to chuc thu 14	2	2026-11-22 22:25:38.355981+00
26	ingo	Tổ chức thử 15			FR	\N	\N	\N	\N			f	to chuc thu 15	2	2026-11-22 22:25:38.355981+00
27	ingo	Tổ chức thử 16			FR	\N	\N	\N	\N			f	to chuc thu 16	2	2026-11-22 22:25:38.355981+00
28	ingo	Tổ chức thử 17			FR	\N	\N	\N	\N			f	to chuc thu 17	2	2026-11-22 22:25:38.355981+00
29	ingo	Tổ chức thử 18			FR	\N	\N	\N	\N			f	to chuc thu 18	2	2026-11-22 22:25:38.355981+00
30	ingo	Tổ chức thử 19			FR	\N	\N	\N	\N			f	to chuc thu 19	2	2026-11-22 22:25:38.355981+00
31	ingo	Tổ chức thử 20			FR	\N	\N	\N	\N			f	to chuc thu 20	2	2026-11-22 22:25:38.355981+00
32	ingo	Tổ chức thử 21			FR	\N	\N	\N	\N			f	to chuc thu 21	2	2026-11-22 22:25:38.355981+00
33	ingo	Tổ chức thử 22			FR	\N	\N	\N	\N			f	to chuc thu 22	2	2026-11-22 22:25:38.355981+00
34	ingo	Tổ chức thử 23			FR	\N	\N	\N	\N			f	to chuc thu 23	2	2026-11-22 22:25:38.355981+00
35	ingo	Tổ chức thử 24			FR	\N	\N	\N	\N			f	to chuc thu 24	2	2026-11-22 22:25:38.355981+00
36	ingo	Tổ chức thử 25			FR	\N	\N	\N	\N			f	to chuc thu 25	2	2026-11-22 22:25:38.355981+00
37	ingo	Tổ chức thử 26			FR	\N	\N	\N	\N			f	to chuc thu 26	2	2026-11-22 22:25:38.355981+00
38	ingo	Tổ chức thử 27			FR	\N	\N	\N	\N			f	to chuc thu 27	2	2026-11-22 22:25:38.355981+00
39	ingo	Tổ chức thử 28			FR	\N	\N	\N	\N			f	to chuc thu 28	2	2026-11-22 22:25:38.355981+00
40	ingo	Tổ chức thử 29			FR	\N	\N	\N	\N			f	to chuc thu 29	2	2026-11-22 22:25:38.355981+00
41	ingo	Tổ chức thử 30			FR	\N	\N	\N	\N			f	to chuc thu 30	2	2026-11-22 22:25:38.355981+00
42	ingo	Tổ chức thử 31			FR	\N	\N	\N	\N			f	to chuc thu 31	2	2026-11-22 22:25:38.355981+00
43	ingo	Tổ chức thử 32			FR	\N	\N	\N	\N			f	to chuc thu 32	2	2026-11-22 22:25:38.355981+00
44	ingo	Tổ chức thử 33			FR	\N	\N	\N	\N			f	to chuc thu 33	2	2026-11-22 22:25:38.355981+00
45	ingo	Tổ chức thử 34			FR	\N	\N	\N	\N			f	to chuc thu 34	2	2026-11-22 22:25:38.355981+00
46	ingo	Tổ chức thử 35			FR	\N	\N	\N	\N			f	to chuc thu 35	2	2026-11-22 22:25:38.355981+00
47	ingo	Tổ chức thử 36			FR	\N	\N	\N	\N			f	to chuc thu 36	2	2026-11-22 22:25:38.355981+00
48	ingo	Tổ chức thử 37			FR	\N	\N	\N	\N			f	to chuc thu 37	2	2026-11-22 22:25:38.355981+00
49	ingo	Tổ chức thử 38			FR	\N	\N	\N	\N			f	to chuc thu 38	2	2026-11-22 22:25:38.355981+00
50	ingo	Tổ chức thử 39			FR	\N	\N	\N	\N			f	to chuc thu 39	2	2026-11-22 22:25:38.355981+00
51	ingo	Tổ chức thử 40			FR	\N	\N	\N	\N			f	to chuc thu 40	2	2026-11-22 22:25:38.355981+00
52	ingo	Tổ chức thử 41			FR	\N	\N	\N	\N			f	to chuc thu 41	2	2026-11-22 22:25:38.355981+00
53	ingo	Tổ chức thử 42			FR	\N	\N	\N	\N			f	to chuc thu 42	2	2026-11-22 22:25:38.355981+00
54	ingo	Tổ chức thử 43			FR	\N	\N	\N	\N			f	to chuc thu 43	2	2026-11-22 22:25:38.355981+00
55	ingo	Tổ chức thử 44			FR	\N	\N	\N	\N			f	to chuc thu 44	2	2026-11-22 22:25:38.355981+00
56	ingo	Tổ chức thử 45			FR	\N	\N	\N	\N			f	to chuc thu 45	2	2026-11-22 22:25:38.355981+00
57	ingo	Tổ chức thử 46			FR	\N	\N	\N	\N			f	to chuc thu 46	2	2026-11-22 22:25:38.355981+00
58	ingo	Tổ chức thử 47			FR	\N	\N	\N	\N			f	to chuc thu 47	2	2026-11-22 22:25:38.355981+00
59	ingo	Tổ chức thử 48			FR	\N	\N	\N	\N			f	to chuc thu 48	2	2026-11-22 22:25:38.355981+00
60	ingo	Tổ chức thử 49			FR	\N	\N	\N	\N			f	to chuc thu 49	2	2026-11-22 22:25:38.355981+00
61	ingo	Tổ chức thử 50			FR	\N	\N	\N	\N			f	to chuc thu 50	2	2026-11-22 22:25:38.355981+00
62	ingo	Tổ chức thử 51			FR	\N	\N	\N	\N			f	to chuc thu 51	2	2026-11-22 22:25:38.355981+00
63	ingo	Tổ chức thử 52			FR	\N	\N	\N	\N			f	to chuc thu 52	2	2026-11-22 22:25:38.355981+00
64	ingo	Tổ chức thử 53			FR	\N	\N	\N	\N			f	to chuc thu 53	2	2026-11-22 22:25:38.355981+00
65	ingo	Tổ chức thử 54			FR	\N	\N	\N	\N			f	to chuc thu 54	2	2026-11-22 22:25:38.355981+00
66	ingo	Tổ chức thử 55			FR	\N	\N	\N	\N			f	to chuc thu 55	2	2026-11-22 22:25:38.355981+00
67	ingo	Tổ chức thử 56			FR	\N	\N	\N	\N			f	to chuc thu 56	2	2026-11-22 22:25:38.355981+00
68	ingo	Tổ chức thử 57			FR	\N	\N	\N	\N			f	to chuc thu 57	2	2026-11-22 22:25:38.355981+00
69	ingo	Tổ chức thử 58			FR	\N	\N	\N	\N			f	to chuc thu 58	2	2026-11-22 22:25:38.355981+00
70	ingo	Tổ chức thử 59			FR	\N	\N	\N	\N			f	to chuc thu 59	2	2026-11-22 22:25:38.355981+00
71	ingo	Tổ chức thử 60			FR	\N	\N	\N	\N			f	to chuc thu 60	2	2026-11-22 22:25:38.355981+00
72	ingo	Tổ chức thử 61			FR	\N	\N	\N	\N			f	to chuc thu 61	2	2026-11-22 22:25:38.355981+00
73	ingo	Tổ chức thử 62			FR	\N	\N	\N	\N			f	to chuc thu 62	2	2026-11-22 22:25:38.355981+00
74	ingo	Tổ chức thử 63			FR	\N	\N	\N	\N			f	to chuc thu 63	2	2026-11-22 22:25:38.355981+00
75	ingo	Tổ chức thử 64			FR	\N	\N	\N	\N			f	to chuc thu 64	2	2026-11-22 22:25:38.355981+00
76	ingo	Tổ chức thử 65			FR	\N	\N	\N	\N			f	to chuc thu 65	2	2026-11-22 22:25:38.355981+00
77	ingo	Tổ chức thử 66			FR	\N	\N	\N	\N			f	to chuc thu 66	2	2026-11-22 22:25:38.355981+00
78	ingo	Tổ chức thử 67			FR	\N	\N	\N	\N			f	to chuc thu 67	2	2026-11-22 22:25:38.355981+00
79	ingo	Tổ chức thử 68			FR	\N	\N	\N	\N			f	to chuc thu 68	2	2026-11-22 22:25:38.355981+00
80	ingo	Tổ chức thử 69			FR	\N	\N	\N	\N			f	to chuc thu 69	2	2026-11-22 22:25:38.355981+00
81	ingo	Tổ chức thử 70			FR	\N	\N	\N	\N			f	to chuc thu 70	2	2026-11-22 22:25:38.355981+00
82	ingo	Tổ chức thử 71			FR	\N	\N	\N	\N			f	to chuc thu 71	2	2026-11-22 22:25:38.355981+00
83	ingo	Tổ chức thử 72			FR	\N	\N	\N	\N			f	to chuc thu 72	2	2026-11-22 22:25:38.355981+00
84	ingo	Tổ chức thử 73			FR	\N	\N	\N	\N			f	to chuc thu 73	2	2026-11-22 22:25:38.355981+00
85	ingo	Tổ chức thử 74			FR	\N	\N	\N	\N			f	to chuc thu 74	2	2026-11-22 22:25:38.355981+00
86	ingo	Tổ chức thử 75			FR	\N	\N	\N	\N			f	to chuc thu 75	2	2026-11-22 22:25:38.355981+00
87	ingo	Tổ chức thử 76			FR	\N	\N	\N	\N			f	to chuc thu 76	2	2026-11-22 22:25:38.355981+00
88	ingo	Tổ chức thử 77			FR	\N	\N	\N	\N			f	to chuc thu 77	2	2026-11-22 22:25:38.355981+00
89	ingo	Tổ chức thử 78			FR	\N	\N	\N	\N			f	to chuc thu 78	2	2026-11-22 22:25:38.355981+00
90	ingo	Tổ chức thử 79			FR	\N	\N	\N	\N			f	to chuc thu 79	2	2026-11-22 22:25:38.355981+00
91	ingo	Tổ chức thử 80			FR	\N	\N	\N	\N			f	to chuc thu 80	2	2026-11-22 22:25:38.355981+00
92	ingo	Tổ chức thử 81			FR	\N	\N	\N	\N			f	to chuc thu 81	2	2026-11-22 22:25:38.355981+00
93	ingo	Tổ chức thử 82			FR	\N	\N	\N	\N			f	to chuc thu 82	2	2026-11-22 22:25:38.355981+00
94	ingo	Tổ chức thử 83			FR	\N	\N	\N	\N			f	to chuc thu 83	2	2026-11-22 22:25:38.355981+00
95	ingo	Tổ chức thử 84			FR	\N	\N	\N	\N			f	to chuc thu 84	2	2026-11-22 22:25:38.355981+00
96	ingo	Tổ chức thử 85			FR	\N	\N	\N	\N			f	to chuc thu 85	2	2026-11-22 22:25:38.355981+00
97	ingo	Tổ chức thử 86			FR	\N	\N	\N	\N			f	to chuc thu 86	2	2026-11-22 22:25:38.355981+00
98	ingo	Tổ chức thử 87			FR	\N	\N	\N	\N			f	to chuc thu 87	2	2026-11-22 22:25:38.355981+00
99	ingo	Tổ chức thử 88			FR	\N	\N	\N	\N			f	to chuc thu 88	2	2026-11-22 22:25:38.355981+00
100	ingo	Tổ chức thử 89			FR	\N	\N	\N	\N			f	to chuc thu 89	2	2026-11-22 22:25:38.355981+00
101	ingo	Tổ chức thử 90			FR	\N	\N	\N	\N			f	to chuc thu 90	2	2026-11-22 22:25:38.355981+00
102	ingo	Tổ chức thử 91			FR	\N	\N	\N	\N			f	to chuc thu 91	2	2026-11-22 22:25:38.355981+00
103	ingo	Tổ chức thử 92			FR	\N	\N	\N	\N			f	to chuc thu 92	2	2026-11-22 22:25:38.355981+00
104	ingo	Tổ chức thử 93			FR	\N	\N	\N	\N			f	to chuc thu 93	2	2026-11-22 22:25:38.355981+00
105	ingo	Tổ chức thử 94			FR	\N	\N	\N	\N			f	to chuc thu 94	2	2026-11-22 22:25:38.355981+00
106	ingo	Tổ chức thử 95			FR	\N	\N	\N	\N			f	to chuc thu 95	2	2026-11-22 22:25:38.355981+00
107	ingo	Tổ chức thử 96			FR	\N	\N	\N	\N			f	to chuc thu 96	2	2026-11-22 22:25:38.355981+00
108	ingo	Tổ chức thử 97			FR	\N	\N	\N	\N			f	to chuc thu 97	2	2026-11-22 22:25:38.355981+00
109	ingo	Tổ chức thử 98			FR	\N	\N	\N	\N			f	to chuc thu 98	2	2026-11-22 22:25:38.355981+00
110	ingo	Tổ chức thử 99			FR	\N	\N	\N	\N			f	to chuc thu 99	2	2026-11-22 22:25:38.355981+00
111	ingo	Tổ chức thử 100			FR	\N	\N	\N	\N			f	to chuc thu 100	2	2026-11-22 22:25:38.355981+00
112	ingo	Tổ chức thử 101			FR	\N	\N	\N	\N			f	to chuc thu 101	2	2026-11-22 22:25:38.355981+00
113	ingo	Tổ chức thử 102			FR	\N	\N	\N	\N			f	to chuc thu 102	2	2026-11-22 22:25:38.355981+00
114	ingo	Tổ chức thử 103			FR	\N	\N	\N	\N			f	to chuc thu 103	2	2026-11-22 22:25:38.355981+00
115	ingo	Tổ chức thử 104			FR	\N	\N	\N	\N			f	to chuc thu 104	2	2026-11-22 22:25:38.355981+00
116	ingo	Tổ chức thử 105			FR	\N	\N	\N	\N			f	to chuc thu 105	2	2026-11-22 22:25:38.355981+00
117	ingo	Tổ chức thử 106			FR	\N	\N	\N	\N			f	to chuc thu 106	2	2026-11-22 22:25:38.355981+00
118	ingo	Tổ chức thử 107			FR	\N	\N	\N	\N			f	to chuc thu 107	2	2026-11-22 22:25:38.355981+00
119	ingo	Tổ chức thử 108			FR	\N	\N	\N	\N			f	to chuc thu 108	2	2026-11-22 22:25:38.355981+00
120	ingo	Tổ chức thử 109			FR	\N	\N	\N	\N			f	to chuc thu 109	2	2026-11-22 22:25:38.355981+00
121	ingo	Tổ chức thử 110			FR	\N	\N	\N	\N			f	to chuc thu 110	2	2026-11-22 22:25:38.355981+00
122	ingo	Tổ chức thử 111			FR	\N	\N	\N	\N			f	to chuc thu 111	2	2026-11-22 22:25:38.355981+00
123	ingo	Tổ chức thử 112			FR	\N	\N	\N	\N			f	to chuc thu 112	2	2026-11-22 22:25:38.355981+00
124	ingo	Tổ chức thử 113			FR	\N	\N	\N	\N			f	to chuc thu 113	2	2026-11-22 22:25:38.355981+00
125	ingo	Tổ chức thử 114			FR	\N	\N	\N	\N			f	to chuc thu 114	2	2026-11-22 22:25:38.355981+00
126	ingo	Tổ chức thử 115			FR	\N	\N	\N	\N			f	to chuc thu 115	2	2026-11-22 22:25:38.355981+00
127	ingo	Tổ chức thử 116			FR	\N	\N	\N	\N			f	to chuc thu 116	2	2026-11-22 22:25:38.355981+00
128	ingo	Tổ chức thử 117			FR	\N	\N	\N	\N			f	to chuc thu 117	2	2026-11-22 22:25:38.355981+00
129	ingo	Tổ chức thử 118			FR	\N	\N	\N	\N			f	to chuc thu 118	2	2026-11-22 22:25:38.355981+00
130	ingo	Tổ chức thử 119			FR	\N	\N	\N	\N			f	to chuc thu 119	2	2026-11-22 22:25:38.355981+00
131	ingo	Tổ chức thử 120			FR	\N	\N	\N	\N			f	to chuc thu 120	2	2026-11-22 22:25:38.355981+00
\.
COPY organisations.organisation_history (id, kind, name_vi, name_en, short_name, country, parent_id, place_id, valid_from, valid_to, website, source, illustrative, search_key, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	state-body	Bộ Y tế	Ministry of Health	BYT	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo y te|ministry of health|byt	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.201098+00	2	f
2	ministry-unit	Vụ Hợp tác quốc tế	Department of International Cooperation		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu hop tac quoc te|department of international cooperation	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.190878+00	2	f
3	ministry-unit	Vụ Kế hoạch - Tài chính	Planning-Finance Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu ke hoach tai chinh|planning finance department	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.191305+00	2	f
4	ministry-unit	Vụ Pháp chế	Legal Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu phap che|legal department	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.191511+00	2	f
5	state-body	Bộ Tài chính	Ministry of Finance	BTC	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo tai chinh|ministry of finance|btc	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.191711+00	2	f
6	multilateral	Liên minh châu Âu	European Union	EU		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	lien minh chau au|european union|eu	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.191907+00	2	f
7	embassy	Phái đoàn Liên minh châu Âu tại Việt Nam	Delegation of the European Union to Viet Nam			6	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	phai doan lien minh chau au tai viet nam|delegation of the european union to viet nam	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.192111+00	2	f
8	multilateral	Ngân hàng Thế giới	World Bank	WB		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	ngan hang the gioi|world bank|wb|44000	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.192307+00	2	f
9	multilateral	Tổ chức Y tế Thế giới	World Health Organization	WHO		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	to chuc y te the gioi|world health organization|who|xm dac 928	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.192504+00	2	f
10	forum	Nhóm đối tác y tế	Health Partnership Group	HPG		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	nhom doi tac y te|health partnership group|hpg	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.196831+00	2	f
11	multilateral	Cơ quan thử nghiệm	Cơ quan thử nghiệm			\N	\N	\N	\N		IATI: du-an-thu.xml	f	co quan thu nghiem|xx thu	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.197637+00	2	f
12	ingo	Tổ chức thử 1			FR	\N	\N	\N	\N			f	to chuc thu 1	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.197847+00	2	f
13	ingo	Tổ chức thử 2			FR	\N	\N	\N	\N			f	to chuc thu 2	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.198051+00	2	f
14	ingo	Tổ chức thử 3			FR	\N	\N	\N	\N			f	to chuc thu 3	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.198247+00	2	f
15	ingo	Tổ chức thử 4			FR	\N	\N	\N	\N			f	to chuc thu 4	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.198442+00	2	f
16	ingo	Tổ chức thử 5			FR	\N	\N	\N	\N			f	to chuc thu 5	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.198637+00	2	f
17	ingo	Tổ chức thử 6			FR	\N	\N	\N	\N			f	to chuc thu 6	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.198831+00	2	f
18	ingo	Tổ chức thử 7			FR	\N	\N	\N	\N			f	to chuc thu 7	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.200459+00	2	f
19	ingo	Tổ chức thử 8			FR	\N	\N	\N	\N			f	to chuc thu 8	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.200704+00	2	f
20	ingo	Tổ chức thử 9			FR	\N	\N	\N	\N			f	to chuc thu 9	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.2009+00	2	f
\.
COPY organisations.other_name (organisation_id, name, search_key, change_id, known_from) FROM stdin;
1	Tên khác	ten khac	4	2026-11-22 22:25:40.074705+00
\.
COPY organisations.other_name_history (organisation_id, name, search_key, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	Tên khác	ten khac	4	2026-11-22 22:25:40.074705+00	2026-11-22 22:25:40.204161+00	4	f
\.
COPY organisations.predecessor (organisation_id, predecessor_id, on_date, note, change_id, known_from) FROM stdin;
131	1	2019-01-01		4	2026-11-22 22:25:40.074705+00
\.
COPY organisations.predecessor_history (organisation_id, predecessor_id, on_date, note, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
131	1	2019-01-01		4	2026-11-22 22:25:40.074705+00	2026-11-22 22:25:40.207483+00	4	f
\.
COPY places.on_map (place_id, in_63, in_34, change_id, known_from) FROM stdin;
1	\N	\N	1	2026-11-22 22:25:31.160344+00
2	3	3	1	2026-11-22 22:25:31.160344+00
3	3	3	1	2026-11-22 22:25:31.160344+00
4	4	8	1	2026-11-22 22:25:31.160344+00
5	5	5	1	2026-11-22 22:25:31.160344+00
6	6	17	1	2026-11-22 22:25:31.160344+00
7	7	8	1	2026-11-22 22:25:31.160344+00
8	\N	8	1	2026-11-22 22:25:31.160344+00
9	9	14	1	2026-11-22 22:25:31.160344+00
10	10	10	1	2026-11-22 22:25:31.160344+00
11	11	11	1	2026-11-22 22:25:31.160344+00
12	12	12	1	2026-11-22 22:25:31.160344+00
13	13	14	1	2026-11-22 22:25:31.160344+00
14	\N	14	1	2026-11-22 22:25:31.160344+00
15	15	23	1	2026-11-22 22:25:31.160344+00
16	16	17	1	2026-11-22 22:25:31.160344+00
17	\N	17	1	2026-11-22 22:25:31.160344+00
18	18	18	1	2026-11-22 22:25:31.160344+00
19	19	19	1	2026-11-22 22:25:31.160344+00
20	20	21	1	2026-11-22 22:25:31.160344+00
21	\N	21	1	2026-11-22 22:25:31.160344+00
22	22	23	1	2026-11-22 22:25:31.160344+00
23	\N	23	1	2026-11-22 22:25:31.160344+00
24	24	23	1	2026-11-22 22:25:31.160344+00
25	25	21	1	2026-11-22 22:25:31.160344+00
26	3	3	1	2026-11-22 22:25:31.160344+00
27	27	29	1	2026-11-22 22:25:31.160344+00
28	28	29	1	2026-11-22 22:25:31.160344+00
29	\N	29	1	2026-11-22 22:25:31.160344+00
30	30	31	1	2026-11-22 22:25:31.160344+00
31	\N	31	1	2026-11-22 22:25:31.160344+00
32	32	31	1	2026-11-22 22:25:31.160344+00
33	33	36	1	2026-11-22 22:25:31.160344+00
34	34	36	1	2026-11-22 22:25:31.160344+00
35	35	36	1	2026-11-22 22:25:31.160344+00
36	\N	36	1	2026-11-22 22:25:31.160344+00
37	37	37	1	2026-11-22 22:25:31.160344+00
38	38	38	1	2026-11-22 22:25:31.160344+00
39	39	39	1	2026-11-22 22:25:31.160344+00
40	40	41	1	2026-11-22 22:25:31.160344+00
41	\N	41	1	2026-11-22 22:25:31.160344+00
42	42	41	1	2026-11-22 22:25:31.160344+00
43	43	43	1	2026-11-22 22:25:31.160344+00
44	44	45	1	2026-11-22 22:25:31.160344+00
45	\N	45	1	2026-11-22 22:25:31.160344+00
46	46	45	1	2026-11-22 22:25:31.160344+00
47	47	48	1	2026-11-22 22:25:31.160344+00
48	\N	48	1	2026-11-22 22:25:31.160344+00
49	49	50	1	2026-11-22 22:25:31.160344+00
50	\N	50	1	2026-11-22 22:25:31.160344+00
51	51	59	1	2026-11-22 22:25:31.160344+00
52	52	53	1	2026-11-22 22:25:31.160344+00
53	\N	53	1	2026-11-22 22:25:31.160344+00
54	54	53	1	2026-11-22 22:25:31.160344+00
55	55	62	1	2026-11-22 22:25:31.160344+00
56	56	48	1	2026-11-22 22:25:31.160344+00
57	57	50	1	2026-11-22 22:25:31.160344+00
58	58	59	1	2026-11-22 22:25:31.160344+00
59	\N	59	1	2026-11-22 22:25:31.160344+00
60	60	62	1	2026-11-22 22:25:31.160344+00
61	61	62	1	2026-11-22 22:25:31.160344+00
62	\N	62	1	2026-11-22 22:25:31.160344+00
63	63	67	1	2026-11-22 22:25:31.160344+00
64	64	72	1	2026-11-22 22:25:31.160344+00
65	65	70	1	2026-11-22 22:25:31.160344+00
66	66	67	1	2026-11-22 22:25:31.160344+00
67	\N	67	1	2026-11-22 22:25:31.160344+00
68	68	70	1	2026-11-22 22:25:31.160344+00
69	69	70	1	2026-11-22 22:25:31.160344+00
70	\N	70	1	2026-11-22 22:25:31.160344+00
71	71	72	1	2026-11-22 22:25:31.160344+00
72	\N	72	1	2026-11-22 22:25:31.160344+00
73	73	74	1	2026-11-22 22:25:31.160344+00
74	\N	74	1	2026-11-22 22:25:31.160344+00
75	75	78	1	2026-11-22 22:25:31.160344+00
76	76	78	1	2026-11-22 22:25:31.160344+00
77	77	78	1	2026-11-22 22:25:31.160344+00
78	\N	78	1	2026-11-22 22:25:31.160344+00
79	79	74	1	2026-11-22 22:25:31.160344+00
80	80	82	1	2026-11-22 22:25:31.160344+00
81	81	82	1	2026-11-22 22:25:31.160344+00
82	\N	82	1	2026-11-22 22:25:31.160344+00
83	83	84	1	2026-11-22 22:25:31.160344+00
84	\N	84	1	2026-11-22 22:25:31.160344+00
85	85	84	1	2026-11-22 22:25:31.160344+00
86	86	84	1	2026-11-22 22:25:31.160344+00
87	87	89	1	2026-11-22 22:25:31.160344+00
88	88	89	1	2026-11-22 22:25:31.160344+00
89	\N	89	1	2026-11-22 22:25:31.160344+00
\.
COPY places.on_map_history (place_id, in_63, in_34, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	\N	\N	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210941+00	1	f
2	3	3	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.209941+00	1	f
3	3	3	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210147+00	1	f
4	4	8	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210193+00	1	f
5	5	5	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210236+00	1	f
6	6	17	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210281+00	1	f
7	7	8	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210325+00	1	f
8	\N	8	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.21037+00	1	f
9	9	14	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210415+00	1	f
10	10	10	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210459+00	1	f
11	11	11	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210503+00	1	f
12	12	12	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210547+00	1	f
13	13	14	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.21059+00	1	f
14	\N	14	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210634+00	1	f
15	15	23	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210677+00	1	f
16	16	17	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210721+00	1	f
17	\N	17	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210764+00	1	f
18	18	18	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210807+00	1	f
19	19	19	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210853+00	1	f
20	20	21	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.210897+00	1	f
\.
COPY places.place (id, origin, kind, recognised_only, change_id, known_from) FROM stdin;
1	VN	country	f	1	2026-11-22 22:25:31.160344+00
2	p01-2004	province	f	1	2026-11-22 22:25:31.160344+00
3	p01-2008	province	f	1	2026-11-22 22:25:31.160344+00
4	p02-2004	province	f	1	2026-11-22 22:25:31.160344+00
5	p04-2004	province	f	1	2026-11-22 22:25:31.160344+00
6	p06-2004	province	f	1	2026-11-22 22:25:31.160344+00
7	p08-2004	province	f	1	2026-11-22 22:25:31.160344+00
8	p08-2025	province	f	1	2026-11-22 22:25:31.160344+00
9	p10-2004	province	f	1	2026-11-22 22:25:31.160344+00
10	p11-2004	province	f	1	2026-11-22 22:25:31.160344+00
11	p12-2004	province	f	1	2026-11-22 22:25:31.160344+00
12	p14-2004	province	f	1	2026-11-22 22:25:31.160344+00
13	p15-2004	province	f	1	2026-11-22 22:25:31.160344+00
14	p15-2025	province	f	1	2026-11-22 22:25:31.160344+00
15	p17-2004	province	f	1	2026-11-22 22:25:31.160344+00
16	p19-2004	province	f	1	2026-11-22 22:25:31.160344+00
17	p19-2025	province	f	1	2026-11-22 22:25:31.160344+00
18	p20-2004	province	f	1	2026-11-22 22:25:31.160344+00
19	p22-2004	province	f	1	2026-11-22 22:25:31.160344+00
20	p24-2004	province	f	1	2026-11-22 22:25:31.160344+00
21	p24-2025	province	f	1	2026-11-22 22:25:31.160344+00
22	p25-2004	province	f	1	2026-11-22 22:25:31.160344+00
23	p25-2025	province	f	1	2026-11-22 22:25:31.160344+00
24	p26-2004	province	f	1	2026-11-22 22:25:31.160344+00
25	p27-2004	province	f	1	2026-11-22 22:25:31.160344+00
26	p28-2004	province	f	1	2026-11-22 22:25:31.160344+00
27	p30-2004	province	f	1	2026-11-22 22:25:31.160344+00
28	p31-2004	province	f	1	2026-11-22 22:25:31.160344+00
29	p31-2025	province	f	1	2026-11-22 22:25:31.160344+00
30	p33-2004	province	f	1	2026-11-22 22:25:31.160344+00
31	p33-2025	province	f	1	2026-11-22 22:25:31.160344+00
32	p34-2004	province	f	1	2026-11-22 22:25:31.160344+00
33	p35-2004	province	f	1	2026-11-22 22:25:31.160344+00
34	p36-2004	province	f	1	2026-11-22 22:25:31.160344+00
35	p37-2004	province	f	1	2026-11-22 22:25:31.160344+00
36	p37-2025	province	f	1	2026-11-22 22:25:31.160344+00
37	p38-2004	province	f	1	2026-11-22 22:25:31.160344+00
38	p40-2004	province	f	1	2026-11-22 22:25:31.160344+00
39	p42-2004	province	f	1	2026-11-22 22:25:31.160344+00
40	p44-2004	province	f	1	2026-11-22 22:25:31.160344+00
41	p44-2025	province	f	1	2026-11-22 22:25:31.160344+00
42	p45-2004	province	f	1	2026-11-22 22:25:31.160344+00
43	p46-2004	province	f	1	2026-11-22 22:25:31.160344+00
44	p48-2004	province	f	1	2026-11-22 22:25:31.160344+00
45	p48-2025	province	f	1	2026-11-22 22:25:31.160344+00
46	p49-2004	province	f	1	2026-11-22 22:25:31.160344+00
47	p51-2004	province	f	1	2026-11-22 22:25:31.160344+00
48	p51-2025	province	f	1	2026-11-22 22:25:31.160344+00
49	p52-2004	province	f	1	2026-11-22 22:25:31.160344+00
50	p52-2025	province	f	1	2026-11-22 22:25:31.160344+00
51	p54-2004	province	f	1	2026-11-22 22:25:31.160344+00
52	p56-2004	province	f	1	2026-11-22 22:25:31.160344+00
53	p56-2025	province	f	1	2026-11-22 22:25:31.160344+00
54	p58-2004	province	f	1	2026-11-22 22:25:31.160344+00
55	p60-2004	province	f	1	2026-11-22 22:25:31.160344+00
56	p62-2004	province	f	1	2026-11-22 22:25:31.160344+00
57	p64-2004	province	f	1	2026-11-22 22:25:31.160344+00
58	p66-2004	province	f	1	2026-11-22 22:25:31.160344+00
59	p66-2025	province	f	1	2026-11-22 22:25:31.160344+00
60	p67-2004	province	f	1	2026-11-22 22:25:31.160344+00
61	p68-2004	province	f	1	2026-11-22 22:25:31.160344+00
62	p68-2025	province	f	1	2026-11-22 22:25:31.160344+00
63	p70-2004	province	f	1	2026-11-22 22:25:31.160344+00
64	p72-2004	province	f	1	2026-11-22 22:25:31.160344+00
65	p74-2004	province	f	1	2026-11-22 22:25:31.160344+00
66	p75-2004	province	f	1	2026-11-22 22:25:31.160344+00
67	p75-2025	province	f	1	2026-11-22 22:25:31.160344+00
68	p77-2004	province	f	1	2026-11-22 22:25:31.160344+00
69	p79-2004	province	f	1	2026-11-22 22:25:31.160344+00
70	p79-2025	province	f	1	2026-11-22 22:25:31.160344+00
71	p80-2004	province	f	1	2026-11-22 22:25:31.160344+00
72	p80-2025	province	f	1	2026-11-22 22:25:31.160344+00
73	p82-2004	province	f	1	2026-11-22 22:25:31.160344+00
74	p82-2025	province	f	1	2026-11-22 22:25:31.160344+00
75	p83-2004	province	f	1	2026-11-22 22:25:31.160344+00
76	p84-2004	province	f	1	2026-11-22 22:25:31.160344+00
77	p86-2004	province	f	1	2026-11-22 22:25:31.160344+00
78	p86-2025	province	f	1	2026-11-22 22:25:31.160344+00
79	p87-2004	province	f	1	2026-11-22 22:25:31.160344+00
80	p89-2004	province	f	1	2026-11-22 22:25:31.160344+00
81	p91-2004	province	f	1	2026-11-22 22:25:31.160344+00
82	p91-2025	province	f	1	2026-11-22 22:25:31.160344+00
83	p92-2004	province	f	1	2026-11-22 22:25:31.160344+00
84	p92-2025	province	f	1	2026-11-22 22:25:31.160344+00
85	p93-2004	province	f	1	2026-11-22 22:25:31.160344+00
86	p94-2004	province	f	1	2026-11-22 22:25:31.160344+00
87	p95-2004	province	f	1	2026-11-22 22:25:31.160344+00
88	p96-2004	province	f	1	2026-11-22 22:25:31.160344+00
89	p96-2025	province	f	1	2026-11-22 22:25:31.160344+00
\.
COPY places.place_history (id, origin, kind, recognised_only, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
15124	g29575	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.216083+00	1	f
15125	g29620	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.21603+00	1	f
15126	g29758	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215977+00	1	f
15127	g29773	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215923+00	1	f
15128	g29803	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.21587+00	1	f
15129	g29854	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215816+00	1	f
15130	g29863	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215763+00	1	f
15131	g29866	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215706+00	1	f
15132	g29968	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215653+00	1	f
15133	g30285	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.2156+00	1	f
15134	g30730	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215546+00	1	f
15135	g31099	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215493+00	1	f
15136	g31126	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215439+00	1	f
15137	g31129	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215386+00	1	f
15138	g31132	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215332+00	1	f
15139	g31138	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215278+00	1	f
15140	g31141	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215224+00	1	f
15141	g31372	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.21517+00	1	f
15142	g31513	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.215114+00	1	f
15143	g32011	commune	t	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.214885+00	1	f
\.
COPY places.place_version (id, place_id, kind, valid_from, valid_to, code, type, name_vi, full_name_vi, name_en, parent_id, province_id, region_vi, region_en, iso_3166_2, area_km2, population, legal_basis, change_id, known_from) FROM stdin;
1	1	country	\N	\N	VN	country	Việt Nam	Việt Nam	Viet Nam	\N	\N				\N	\N		1	2026-11-22 22:25:31.160344+00
2	2	province	2004-07-08	2008-07-31	01	municipality	Hà Nội	Thành phố Hà Nội	Ha Noi	1	2	Đồng bằng sông Hồng	Red River Delta	VN-HN	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
3	3	province	2008-08-01	2025-06-30	01	municipality	Hà Nội	Thành phố Hà Nội	Ha Noi	1	3	Đồng bằng sông Hồng	Red River Delta	VN-HN	\N	\N	Nghị quyết 15/2008/QH12	1	2026-11-22 22:25:31.160344+00
4	3	province	2025-07-01	\N	01	municipality	Hà Nội	Thành phố Hà Nội	Ha Noi	1	3	Đồng bằng sông Hồng	Red River Delta	VN-HN	3359.80	8718000	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
5	4	province	2004-07-08	2025-06-30	02	province	Hà Giang	Tỉnh Hà Giang	Ha Giang	1	4	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-03	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
6	5	province	2004-07-08	2025-06-30	04	province	Cao Bằng	Tỉnh Cao Bằng	Cao Bang	1	5	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-04	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
7	5	province	2025-07-01	\N	04	province	Cao Bằng	Tỉnh Cao Bằng	Cao Bang	1	5	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-04	6700.40	555809	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
8	6	province	2004-07-08	2025-06-30	06	province	Bắc Kạn	Tỉnh Bắc Kạn	Bac Kan	1	6	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-53	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
9	7	province	2004-07-08	2025-06-30	08	province	Tuyên Quang	Tỉnh Tuyên Quang	Tuyen Quang	1	7	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-07	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
10	8	province	2025-07-01	\N	08	province	Tuyên Quang	Tỉnh Tuyên Quang	Tuyen Quang	1	8	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-07	13795.50	1865270	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
11	9	province	2004-07-08	2025-06-30	10	province	Lào Cai	Tỉnh Lào Cai	Lao Cai	1	9	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-02	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
12	10	province	2004-07-08	2025-06-30	11	province	Điện Biên	Tỉnh Điện Biên	Dien Bien	1	10	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-71	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
13	10	province	2025-07-01	\N	11	province	Điện Biên	Tỉnh Điện Biên	Dien Bien	1	10	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-71	9539.90	653422	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
14	11	province	2004-07-08	2025-06-30	12	province	Lai Châu	Tỉnh Lai Châu	Lai Chau	1	11	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-01	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
15	11	province	2025-07-01	\N	12	province	Lai Châu	Tỉnh Lai Châu	Lai Chau	1	11	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-01	9068.70	494626	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
16	12	province	2004-07-08	2025-06-30	14	province	Sơn La	Tỉnh Sơn La	Son La	1	12	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-05	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
17	12	province	2025-07-01	\N	14	province	Sơn La	Tỉnh Sơn La	Son La	1	12	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-05	14109.80	1327430	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
18	13	province	2004-07-08	2025-06-30	15	province	Yên Bái	Tỉnh Yên Bái	Yen Bai	1	13	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-06	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
19	14	province	2025-07-01	\N	15	province	Lào Cai	Tỉnh Lào Cai	Lao Cai	1	14	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-02	13256.92	1778785	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
20	15	province	2004-07-08	2025-06-30	17	province	Hòa Bình	Tỉnh Hòa Bình	Hoa Binh	1	15	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-14	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
21	16	province	2004-07-08	2025-06-30	19	province	Thái Nguyên	Tỉnh Thái Nguyên	Thai Nguyen	1	16	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-69	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
22	17	province	2025-07-01	\N	19	province	Thái Nguyên	Tỉnh Thái Nguyên	Thai Nguyen	1	17	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-69	8375.21	1799489	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
23	18	province	2004-07-08	2025-06-30	20	province	Lạng Sơn	Tỉnh Lạng Sơn	Lang Son	1	18	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-09	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
24	18	province	2025-07-01	\N	20	province	Lạng Sơn	Tỉnh Lạng Sơn	Lang Son	1	18	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-09	8310.20	813978	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
25	19	province	2004-07-08	2025-06-30	22	province	Quảng Ninh	Tỉnh Quảng Ninh	Quang Ninh	1	19	Đồng bằng sông Hồng	Red River Delta	VN-13	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
26	19	province	2025-07-01	\N	22	province	Quảng Ninh	Tỉnh Quảng Ninh	Quang Ninh	1	19	Đồng bằng sông Hồng	Red River Delta	VN-13	6207.90	1429841	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
27	20	province	2004-07-08	2025-06-30	24	province	Bắc Giang	Tỉnh Bắc Giang	Bac Giang	1	20	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-54	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
28	21	province	2025-07-01	\N	24	province	Bắc Ninh	Tỉnh Bắc Ninh	Bac Ninh	1	21	Đồng bằng sông Hồng	Red River Delta	VN-56	4718.60	3619433	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
29	22	province	2004-07-08	2025-06-30	25	province	Phú Thọ	Tỉnh Phú Thọ	Phu Tho	1	22	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-68	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
30	23	province	2025-07-01	\N	25	province	Phú Thọ	Tỉnh Phú Thọ	Phu Tho	1	23	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-68	9361.38	4022638	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
31	24	province	2004-07-08	2025-06-30	26	province	Vĩnh Phúc	Tỉnh Vĩnh Phúc	Vinh Phuc	1	24	Đồng bằng sông Hồng	Red River Delta	VN-70	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
32	25	province	2004-07-08	2025-06-30	27	province	Bắc Ninh	Tỉnh Bắc Ninh	Bac Ninh	1	25	Đồng bằng sông Hồng	Red River Delta	VN-56	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
33	26	province	2004-07-08	2008-07-31	28	province	Hà Tây	Tỉnh Hà Tây	Ha Tay	1	26	Đồng bằng sông Hồng	Red River Delta		\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
34	27	province	2004-07-08	2025-06-30	30	province	Hải Dương	Tỉnh Hải Dương	Hai Duong	1	27	Đồng bằng sông Hồng	Red River Delta	VN-61	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
35	28	province	2004-07-08	2025-06-30	31	municipality	Hải Phòng	Thành phố Hải Phòng	Hai Phong	1	28	Đồng bằng sông Hồng	Red River Delta	VN-HP	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
36	29	province	2025-07-01	\N	31	municipality	Hải Phòng	Thành phố Hải Phòng	Hai Phong	1	29	Đồng bằng sông Hồng	Red River Delta	VN-HP	3194.72	4664124	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
37	30	province	2004-07-08	2025-06-30	33	province	Hưng Yên	Tỉnh Hưng Yên	Hung Yen	1	30	Đồng bằng sông Hồng	Red River Delta	VN-66	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
38	31	province	2025-07-01	\N	33	province	Hưng Yên	Tỉnh Hưng Yên	Hung Yen	1	31	Đồng bằng sông Hồng	Red River Delta	VN-66	2514.81	3567943	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
39	32	province	2004-07-08	2025-06-30	34	province	Thái Bình	Tỉnh Thái Bình	Thai Binh	1	32	Đồng bằng sông Hồng	Red River Delta	VN-20	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
40	33	province	2004-07-08	2025-06-30	35	province	Hà Nam	Tỉnh Hà Nam	Ha Nam	1	33	Đồng bằng sông Hồng	Red River Delta	VN-63	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
41	34	province	2004-07-08	2025-06-30	36	province	Nam Định	Tỉnh Nam Định	Nam Dinh	1	34	Đồng bằng sông Hồng	Red River Delta	VN-67	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
42	35	province	2004-07-08	2025-06-30	37	province	Ninh Bình	Tỉnh Ninh Bình	Ninh Binh	1	35	Đồng bằng sông Hồng	Red River Delta	VN-18	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
43	36	province	2025-07-01	\N	37	province	Ninh Bình	Tỉnh Ninh Bình	Ninh Binh	1	36	Đồng bằng sông Hồng	Red River Delta	VN-18	3942.62	4412264	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
44	37	province	2004-07-08	2025-06-30	38	province	Thanh Hóa	Tỉnh Thanh Hóa	Thanh Hoa	1	37	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-21	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
45	37	province	2025-07-01	\N	38	province	Thanh Hóa	Tỉnh Thanh Hóa	Thanh Hoa	1	37	Bắc Trung Bộ	North Central	VN-21	11114.70	3760650	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
46	38	province	2004-07-08	2025-06-30	40	province	Nghệ An	Tỉnh Nghệ An	Nghe An	1	38	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-22	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
47	38	province	2025-07-01	\N	40	province	Nghệ An	Tỉnh Nghệ An	Nghe An	1	38	Bắc Trung Bộ	North Central	VN-22	16493.70	3470988	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
48	39	province	2004-07-08	2025-06-30	42	province	Hà Tĩnh	Tỉnh Hà Tĩnh	Ha Tinh	1	39	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-23	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
49	39	province	2025-07-01	\N	42	province	Hà Tĩnh	Tỉnh Hà Tĩnh	Ha Tinh	1	39	Bắc Trung Bộ	North Central	VN-23	5994.40	1622901	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
50	40	province	2004-07-08	2025-06-30	44	province	Quảng Bình	Tỉnh Quảng Bình	Quang Binh	1	40	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-24	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
51	41	province	2025-07-01	\N	44	province	Quảng Trị	Tỉnh Quảng Trị	Quang Tri	1	41	Bắc Trung Bộ	North Central	VN-25	12700.00	1870845	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
52	42	province	2004-07-08	2025-06-30	45	province	Quảng Trị	Tỉnh Quảng Trị	Quang Tri	1	42	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-25	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
53	43	province	2004-07-08	2024-12-31	46	province	Thừa Thiên Huế	Tỉnh Thừa Thiên Huế	Thua Thien Hue	1	43	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-26	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
54	43	province	2025-01-01	2025-06-30	46	municipality	Huế	Thành phố Huế	Hue	1	43	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-26	\N	\N	Nghị quyết 175/2024/QH15	1	2026-11-22 22:25:31.160344+00
55	43	province	2025-07-01	\N	46	municipality	Huế	Thành phố Huế	Hue	1	43	Bắc Trung Bộ	North Central	VN-26	4947.10	1236393	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
56	44	province	2004-07-08	2025-06-30	48	municipality	Đà Nẵng	Thành phố Đà Nẵng	Da Nang	1	44	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-DN	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
57	45	province	2025-07-01	\N	48	municipality	Đà Nẵng	Thành phố Đà Nẵng	Da Nang	1	45	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-DN	11859.59	3065628	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
58	46	province	2004-07-08	2025-06-30	49	province	Quảng Nam	Tỉnh Quảng Nam	Quang Nam	1	46	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-27	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
59	47	province	2004-07-08	2025-06-30	51	province	Quảng Ngãi	Tỉnh Quảng Ngãi	Quang Ngai	1	47	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-29	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
60	48	province	2025-07-01	\N	51	province	Quảng Ngãi	Tỉnh Quảng Ngãi	Quang Ngai	1	48	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-29	14832.55	2161755	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
61	49	province	2004-07-08	2025-06-30	52	province	Bình Định	Tỉnh Bình Định	Binh Dinh	1	49	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-31	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
62	50	province	2025-07-01	\N	52	province	Gia Lai	Tỉnh Gia Lai	Gia Lai	1	50	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-30	21576.53	3583693	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
63	51	province	2004-07-08	2025-06-30	54	province	Phú Yên	Tỉnh Phú Yên	Phu Yen	1	51	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-32	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
64	52	province	2004-07-08	2025-06-30	56	province	Khánh Hòa	Tỉnh Khánh Hòa	Khanh Hoa	1	52	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-34	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
65	53	province	2025-07-01	\N	56	province	Khánh Hòa	Tỉnh Khánh Hòa	Khanh Hoa	1	53	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-34	8555.86	2243554	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
66	54	province	2004-07-08	2025-06-30	58	province	Ninh Thuận	Tỉnh Ninh Thuận	Ninh Thuan	1	54	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-36	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
67	55	province	2004-07-08	2025-06-30	60	province	Bình Thuận	Tỉnh Bình Thuận	Binh Thuan	1	55	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-40	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
68	56	province	2004-07-08	2025-06-30	62	province	Kon Tum	Tỉnh Kon Tum	Kon Tum	1	56	Tây Nguyên	Central Highlands	VN-28	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
69	57	province	2004-07-08	2025-06-30	64	province	Gia Lai	Tỉnh Gia Lai	Gia Lai	1	57	Tây Nguyên	Central Highlands	VN-30	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
70	58	province	2004-07-08	2025-06-30	66	province	Đắk Lắk	Tỉnh Đắk Lắk	Dak Lak	1	58	Tây Nguyên	Central Highlands	VN-33	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
71	59	province	2025-07-01	\N	66	province	Đắk Lắk	Tỉnh Đắk Lắk	Dak Lak	1	59	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-33	18096.40	3346853	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
72	60	province	2004-07-08	2025-06-30	67	province	Đắk Nông	Tỉnh Đắk Nông	Dak Nong	1	60	Tây Nguyên	Central Highlands	VN-72	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
73	61	province	2004-07-08	2025-06-30	68	province	Lâm Đồng	Tỉnh Lâm Đồng	Lam Dong	1	61	Tây Nguyên	Central Highlands	VN-35	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
74	62	province	2025-07-01	\N	68	province	Lâm Đồng	Tỉnh Lâm Đồng	Lam Dong	1	62	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-35	24233.07	3872999	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
75	63	province	2004-07-08	2025-06-30	70	province	Bình Phước	Tỉnh Bình Phước	Binh Phuoc	1	63	Đông Nam Bộ	Southeast	VN-58	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
76	64	province	2004-07-08	2025-06-30	72	province	Tây Ninh	Tỉnh Tây Ninh	Tay Ninh	1	64	Đông Nam Bộ	Southeast	VN-37	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
77	65	province	2004-07-08	2025-06-30	74	province	Bình Dương	Tỉnh Bình Dương	Binh Duong	1	65	Đông Nam Bộ	Southeast	VN-57	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
78	66	province	2004-07-08	2025-06-30	75	province	Đồng Nai	Tỉnh Đồng Nai	Dong Nai	1	66	Đông Nam Bộ	Southeast	VN-39	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
79	67	province	2025-07-01	2026-04-29	75	province	Đồng Nai	Tỉnh Đồng Nai	Dong Nai	1	67	Đông Nam Bộ	Southeast	VN-39	12737.18	4491408	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
80	67	province	2026-04-30	\N	75	municipality	Đồng Nai	Thành phố Đồng Nai	Dong Nai	1	67	Đông Nam Bộ	Southeast	VN-39	12737.18	4491408	Nghị quyết 30/2026/QH16	1	2026-11-22 22:25:31.160344+00
81	68	province	2004-07-08	2025-06-30	77	province	Bà Rịa - Vũng Tàu	Tỉnh Bà Rịa - Vũng Tàu	Ba Ria - Vung Tau	1	68	Đông Nam Bộ	Southeast	VN-43	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
82	69	province	2004-07-08	2025-06-30	79	municipality	Hồ Chí Minh	Thành phố Hồ Chí Minh	Ho Chi Minh City	1	69	Đông Nam Bộ	Southeast	VN-SG	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
83	70	province	2025-07-01	\N	79	municipality	Hồ Chí Minh	Thành phố Hồ Chí Minh	Ho Chi Minh City	1	70	Đông Nam Bộ	Southeast	VN-SG	6772.59	14002598	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
84	71	province	2004-07-08	2025-06-30	80	province	Long An	Tỉnh Long An	Long An	1	71	Đồng bằng sông Cửu Long	Mekong River Delta	VN-41	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
85	72	province	2025-07-01	\N	80	province	Tây Ninh	Tỉnh Tây Ninh	Tay Ninh	1	72	Đông Nam Bộ	Southeast	VN-37	8536.44	3254170	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
86	73	province	2004-07-08	2025-06-30	82	province	Tiền Giang	Tỉnh Tiền Giang	Tien Giang	1	73	Đồng bằng sông Cửu Long	Mekong River Delta	VN-46	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
87	74	province	2025-07-01	\N	82	province	Đồng Tháp	Tỉnh Đồng Tháp	Dong Thap	1	74	Đồng bằng sông Cửu Long	Mekong River Delta	VN-45	5938.64	4370046	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
88	75	province	2004-07-08	2025-06-30	83	province	Bến Tre	Tỉnh Bến Tre	Ben Tre	1	75	Đồng bằng sông Cửu Long	Mekong River Delta	VN-50	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
89	76	province	2004-07-08	2025-06-30	84	province	Trà Vinh	Tỉnh Trà Vinh	Tra Vinh	1	76	Đồng bằng sông Cửu Long	Mekong River Delta	VN-51	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
90	77	province	2004-07-08	2025-06-30	86	province	Vĩnh Long	Tỉnh Vĩnh Long	Vinh Long	1	77	Đồng bằng sông Cửu Long	Mekong River Delta	VN-49	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
91	78	province	2025-07-01	\N	86	province	Vĩnh Long	Tỉnh Vĩnh Long	Vinh Long	1	78	Đồng bằng sông Cửu Long	Mekong River Delta	VN-49	6296.20	4257581	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
92	79	province	2004-07-08	2025-06-30	87	province	Đồng Tháp	Tỉnh Đồng Tháp	Dong Thap	1	79	Đồng bằng sông Cửu Long	Mekong River Delta	VN-45	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
93	80	province	2004-07-08	2025-06-30	89	province	An Giang	Tỉnh An Giang	An Giang	1	80	Đồng bằng sông Cửu Long	Mekong River Delta	VN-44	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
94	81	province	2004-07-08	2025-06-30	91	province	Kiên Giang	Tỉnh Kiên Giang	Kien Giang	1	81	Đồng bằng sông Cửu Long	Mekong River Delta	VN-47	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
95	82	province	2025-07-01	\N	91	province	An Giang	Tỉnh An Giang	An Giang	1	82	Đồng bằng sông Cửu Long	Mekong River Delta	VN-44	9888.91	4952238	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
96	83	province	2004-07-08	2025-06-30	92	municipality	Cần Thơ	Thành phố Cần Thơ	Can Tho	1	83	Đồng bằng sông Cửu Long	Mekong River Delta	VN-CT	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
97	84	province	2025-07-01	\N	92	municipality	Cần Thơ	Thành phố Cần Thơ	Can Tho	1	84	Đồng bằng sông Cửu Long	Mekong River Delta	VN-CT	6360.83	4199824	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
98	85	province	2004-07-08	2025-06-30	93	province	Hậu Giang	Tỉnh Hậu Giang	Hau Giang	1	85	Đồng bằng sông Cửu Long	Mekong River Delta	VN-73	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
99	86	province	2004-07-08	2025-06-30	94	province	Sóc Trăng	Tỉnh Sóc Trăng	Soc Trang	1	86	Đồng bằng sông Cửu Long	Mekong River Delta	VN-52	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
100	87	province	2004-07-08	2025-06-30	95	province	Bạc Liêu	Tỉnh Bạc Liêu	Bac Lieu	1	87	Đồng bằng sông Cửu Long	Mekong River Delta	VN-55	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
101	88	province	2004-07-08	2025-06-30	96	province	Cà Mau	Tỉnh Cà Mau	Ca Mau	1	88	Đồng bằng sông Cửu Long	Mekong River Delta	VN-59	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
102	89	province	2025-07-01	\N	96	province	Cà Mau	Tỉnh Cà Mau	Ca Mau	1	89	Đồng bằng sông Cửu Long	Mekong River Delta	VN-59	7942.39	2606672	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
\.
COPY places.place_version_history (id, place_id, kind, valid_from, valid_to, code, type, name_vi, full_name_vi, name_en, parent_id, province_id, region_vi, region_en, iso_3166_2, area_km2, population, legal_basis, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
15206	15052	commune	\N	2023-03-31	27079	ward	14	Phường 14		636	69				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.230311+00	1	f
15207	15053	commune	\N	2023-03-31	27082	ward	12	Phường 12		636	69				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.230624+00	1	f
15208	15054	commune	\N	2023-03-31	27103	ward	Bình Khánh	Phường Bình Khánh		637	69				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.230937+00	1	f
15209	15055	commune	\N	2023-03-31	27106	ward	An Khánh	Phường An Khánh		637	69				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.231257+00	1	f
15282	15128	commune	\N	2023-03-31	29803	commune	Tân Quới	Xã Tân Quới		703	77				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.229993+00	1	f
15283	15129	commune	\N	2025-01-03	29854	commune	Thiện Mỹ	Xã Thiện Mỹ		702	77				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.229679+00	1	f
15284	15130	commune	\N	2025-01-03	29863	ward	11	Phường 11		704	79				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.229367+00	1	f
15285	15131	commune	\N	2025-01-03	29866	ward	1	Phường 1		704	79				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.229051+00	1	f
15286	15132	commune	\N	2023-03-31	29968	commune	Thường Thới Hậu B	Xã Thường Thới Hậu B		708	79				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.228727+00	1	f
15287	15133	commune	\N	2025-01-03	30285	ward	Đông Xuyên	Phường Đông Xuyên		716	80				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.228322+00	1	f
15288	15134	commune	\N	2025-01-03	30730	ward	Vĩnh Thanh Vân	Phường Vĩnh Thanh Vân		727	81				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.224385+00	1	f
15289	15135	commune	\N	2023-03-31	31099	commune	Hòn Thơm	Xã Hòn Thơm		738	81				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.224073+00	1	f
15290	15136	commune	\N	2025-01-03	31126	ward	An Nghiệp	Phường An Nghiệp		742	83				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.223758+00	1	f
15291	15137	commune	\N	2025-01-03	31129	ward	An Cư	Phường An Cư		742	83				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.223441+00	1	f
15292	15138	commune	\N	2023-03-31	31132	ward	An Hội	Phường An Hội		742	83				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.223104+00	1	f
15293	15139	commune	\N	2023-03-31	31138	ward	An Lạc	Phường An Lạc		742	83				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.222758+00	1	f
15294	15140	commune	\N	2025-01-03	31141	ward	An Phú	Phường An Phú		742	83				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.222448+00	1	f
15295	15141	commune	\N	2023-03-31	31372	commune	Phú An	Xã Phú An		754	85				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.222131+00	1	f
15296	15142	commune	\N	2025-01-03	31513	ward	1	Phường 1		759	86				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.221797+00	1	f
15297	15143	commune	\N	2025-01-03	32011	ward	2	Phường 2		777	88				\N	\N		1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.219769+00	1	f
\.
COPY places.reference_load (name, fingerprint, change_id, known_from) FROM stdin;
places	cec3bbd799400aba01a426d09bbb671ce4b68a988ded731718559782f7ae0273	1	2026-11-22 22:25:31.160344+00
\.
COPY places.reference_load_history (name, fingerprint, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
places	cec3bbd799400aba01a426d09bbb671ce4b68a988ded731718559782f7ae0273	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.233735+00	1	f
\.
COPY places.spelling (id, place_id, spelling, key, kind, change_id, known_from) FROM stdin;
1	1	Việt Nam	viet nam	official	1	2026-11-22 22:25:31.160344+00
2	1	Viet Nam	viet nam	english	1	2026-11-22 22:25:31.160344+00
3	2	Hà Nội	ha noi	official	1	2026-11-22 22:25:31.160344+00
4	2	Ha Noi	ha noi	english	1	2026-11-22 22:25:31.160344+00
5	3	Hà Nội	ha noi	official	1	2026-11-22 22:25:31.160344+00
6	3	Ha Noi	ha noi	english	1	2026-11-22 22:25:31.160344+00
7	4	Hà Giang	ha giang	official	1	2026-11-22 22:25:31.160344+00
8	4	Ha Giang	ha giang	english	1	2026-11-22 22:25:31.160344+00
9	5	Cao Bằng	cao bang	official	1	2026-11-22 22:25:31.160344+00
10	5	Cao Bang	cao bang	english	1	2026-11-22 22:25:31.160344+00
11	6	Bắc Kạn	bac kan	official	1	2026-11-22 22:25:31.160344+00
12	6	Bac Kan	bac kan	english	1	2026-11-22 22:25:31.160344+00
13	7	Tuyên Quang	tuyen quang	official	1	2026-11-22 22:25:31.160344+00
14	7	Tuyen Quang	tuyen quang	english	1	2026-11-22 22:25:31.160344+00
15	8	Tuyên Quang	tuyen quang	official	1	2026-11-22 22:25:31.160344+00
16	8	Tuyen Quang	tuyen quang	english	1	2026-11-22 22:25:31.160344+00
17	9	Lào Cai	lao cai	official	1	2026-11-22 22:25:31.160344+00
18	9	Lao Cai	lao cai	english	1	2026-11-22 22:25:31.160344+00
19	10	Điện Biên	dien bien	official	1	2026-11-22 22:25:31.160344+00
20	10	Dien Bien	dien bien	english	1	2026-11-22 22:25:31.160344+00
21	11	Lai Châu	lai chau	official	1	2026-11-22 22:25:31.160344+00
22	11	Lai Chau	lai chau	english	1	2026-11-22 22:25:31.160344+00
23	12	Sơn La	son la	official	1	2026-11-22 22:25:31.160344+00
24	12	Son La	son la	english	1	2026-11-22 22:25:31.160344+00
25	13	Yên Bái	yen bai	official	1	2026-11-22 22:25:31.160344+00
26	13	Yen Bai	yen bai	english	1	2026-11-22 22:25:31.160344+00
27	14	Lào Cai	lao cai	official	1	2026-11-22 22:25:31.160344+00
28	14	Lao Cai	lao cai	english	1	2026-11-22 22:25:31.160344+00
29	15	Hòa Bình	hoa binh	official	1	2026-11-22 22:25:31.160344+00
30	15	Hoa Binh	hoa binh	english	1	2026-11-22 22:25:31.160344+00
31	16	Thái Nguyên	thai nguyen	official	1	2026-11-22 22:25:31.160344+00
32	16	Thai Nguyen	thai nguyen	english	1	2026-11-22 22:25:31.160344+00
33	17	Thái Nguyên	thai nguyen	official	1	2026-11-22 22:25:31.160344+00
34	17	Thai Nguyen	thai nguyen	english	1	2026-11-22 22:25:31.160344+00
35	18	Lạng Sơn	lang son	official	1	2026-11-22 22:25:31.160344+00
36	18	Lang Son	lang son	english	1	2026-11-22 22:25:31.160344+00
37	19	Quảng Ninh	quang ninh	official	1	2026-11-22 22:25:31.160344+00
38	19	Quang Ninh	quang ninh	english	1	2026-11-22 22:25:31.160344+00
39	20	Bắc Giang	bac giang	official	1	2026-11-22 22:25:31.160344+00
40	20	Bac Giang	bac giang	english	1	2026-11-22 22:25:31.160344+00
41	21	Bắc Ninh	bac ninh	official	1	2026-11-22 22:25:31.160344+00
42	21	Bac Ninh	bac ninh	english	1	2026-11-22 22:25:31.160344+00
43	22	Phú Thọ	phu tho	official	1	2026-11-22 22:25:31.160344+00
44	22	Phu Tho	phu tho	english	1	2026-11-22 22:25:31.160344+00
45	23	Phú Thọ	phu tho	official	1	2026-11-22 22:25:31.160344+00
46	23	Phu Tho	phu tho	english	1	2026-11-22 22:25:31.160344+00
47	24	Vĩnh Phúc	vinh phuc	official	1	2026-11-22 22:25:31.160344+00
48	24	Vinh Phuc	vinh phuc	english	1	2026-11-22 22:25:31.160344+00
49	25	Bắc Ninh	bac ninh	official	1	2026-11-22 22:25:31.160344+00
50	25	Bac Ninh	bac ninh	english	1	2026-11-22 22:25:31.160344+00
51	26	Hà Tây	ha tay	official	1	2026-11-22 22:25:31.160344+00
52	26	Ha Tay	ha tay	english	1	2026-11-22 22:25:31.160344+00
53	27	Hải Dương	hai duong	official	1	2026-11-22 22:25:31.160344+00
54	27	Hai Duong	hai duong	english	1	2026-11-22 22:25:31.160344+00
55	28	Hải Phòng	hai phong	official	1	2026-11-22 22:25:31.160344+00
56	28	Hai Phong	hai phong	english	1	2026-11-22 22:25:31.160344+00
57	29	Hải Phòng	hai phong	official	1	2026-11-22 22:25:31.160344+00
58	29	Hai Phong	hai phong	english	1	2026-11-22 22:25:31.160344+00
59	30	Hưng Yên	hung yen	official	1	2026-11-22 22:25:31.160344+00
60	30	Hung Yen	hung yen	english	1	2026-11-22 22:25:31.160344+00
61	31	Hưng Yên	hung yen	official	1	2026-11-22 22:25:31.160344+00
62	31	Hung Yen	hung yen	english	1	2026-11-22 22:25:31.160344+00
63	32	Thái Bình	thai binh	official	1	2026-11-22 22:25:31.160344+00
64	32	Thai Binh	thai binh	english	1	2026-11-22 22:25:31.160344+00
65	33	Hà Nam	ha nam	official	1	2026-11-22 22:25:31.160344+00
66	33	Ha Nam	ha nam	english	1	2026-11-22 22:25:31.160344+00
67	34	Nam Định	nam dinh	official	1	2026-11-22 22:25:31.160344+00
68	34	Nam Dinh	nam dinh	english	1	2026-11-22 22:25:31.160344+00
69	35	Ninh Bình	ninh binh	official	1	2026-11-22 22:25:31.160344+00
70	35	Ninh Binh	ninh binh	english	1	2026-11-22 22:25:31.160344+00
71	36	Ninh Bình	ninh binh	official	1	2026-11-22 22:25:31.160344+00
72	36	Ninh Binh	ninh binh	english	1	2026-11-22 22:25:31.160344+00
73	37	Thanh Hóa	thanh hoa	official	1	2026-11-22 22:25:31.160344+00
74	37	Thanh Hoa	thanh hoa	english	1	2026-11-22 22:25:31.160344+00
75	38	Nghệ An	nghe an	official	1	2026-11-22 22:25:31.160344+00
76	38	Nghe An	nghe an	english	1	2026-11-22 22:25:31.160344+00
77	39	Hà Tĩnh	ha tinh	official	1	2026-11-22 22:25:31.160344+00
78	39	Ha Tinh	ha tinh	english	1	2026-11-22 22:25:31.160344+00
79	40	Quảng Bình	quang binh	official	1	2026-11-22 22:25:31.160344+00
80	40	Quang Binh	quang binh	english	1	2026-11-22 22:25:31.160344+00
81	41	Quảng Trị	quang tri	official	1	2026-11-22 22:25:31.160344+00
82	41	Quang Tri	quang tri	english	1	2026-11-22 22:25:31.160344+00
83	42	Quảng Trị	quang tri	official	1	2026-11-22 22:25:31.160344+00
84	42	Quang Tri	quang tri	english	1	2026-11-22 22:25:31.160344+00
85	43	Thừa Thiên Huế	thua thien hue	official	1	2026-11-22 22:25:31.160344+00
86	43	Thua Thien Hue	thua thien hue	english	1	2026-11-22 22:25:31.160344+00
87	43	Huế	hue	official	1	2026-11-22 22:25:31.160344+00
88	43	Hue	hue	english	1	2026-11-22 22:25:31.160344+00
89	44	Đà Nẵng	da nang	official	1	2026-11-22 22:25:31.160344+00
90	44	Da Nang	da nang	english	1	2026-11-22 22:25:31.160344+00
91	45	Đà Nẵng	da nang	official	1	2026-11-22 22:25:31.160344+00
92	45	Da Nang	da nang	english	1	2026-11-22 22:25:31.160344+00
93	46	Quảng Nam	quang nam	official	1	2026-11-22 22:25:31.160344+00
94	46	Quang Nam	quang nam	english	1	2026-11-22 22:25:31.160344+00
95	47	Quảng Ngãi	quang ngai	official	1	2026-11-22 22:25:31.160344+00
96	47	Quang Ngai	quang ngai	english	1	2026-11-22 22:25:31.160344+00
97	48	Quảng Ngãi	quang ngai	official	1	2026-11-22 22:25:31.160344+00
98	48	Quang Ngai	quang ngai	english	1	2026-11-22 22:25:31.160344+00
99	49	Bình Định	binh dinh	official	1	2026-11-22 22:25:31.160344+00
100	49	Binh Dinh	binh dinh	english	1	2026-11-22 22:25:31.160344+00
101	50	Gia Lai	gia lai	official	1	2026-11-22 22:25:31.160344+00
103	51	Phú Yên	phu yen	official	1	2026-11-22 22:25:31.160344+00
104	51	Phu Yen	phu yen	english	1	2026-11-22 22:25:31.160344+00
105	52	Khánh Hòa	khanh hoa	official	1	2026-11-22 22:25:31.160344+00
106	52	Khanh Hoa	khanh hoa	english	1	2026-11-22 22:25:31.160344+00
107	53	Khánh Hòa	khanh hoa	official	1	2026-11-22 22:25:31.160344+00
108	53	Khanh Hoa	khanh hoa	english	1	2026-11-22 22:25:31.160344+00
109	54	Ninh Thuận	ninh thuan	official	1	2026-11-22 22:25:31.160344+00
110	54	Ninh Thuan	ninh thuan	english	1	2026-11-22 22:25:31.160344+00
111	55	Bình Thuận	binh thuan	official	1	2026-11-22 22:25:31.160344+00
112	55	Binh Thuan	binh thuan	english	1	2026-11-22 22:25:31.160344+00
113	56	Kon Tum	kon tum	official	1	2026-11-22 22:25:31.160344+00
115	57	Gia Lai	gia lai	official	1	2026-11-22 22:25:31.160344+00
117	58	Đắk Lắk	dak lak	official	1	2026-11-22 22:25:31.160344+00
118	58	Dak Lak	dak lak	english	1	2026-11-22 22:25:31.160344+00
119	59	Đắk Lắk	dak lak	official	1	2026-11-22 22:25:31.160344+00
120	59	Dak Lak	dak lak	english	1	2026-11-22 22:25:31.160344+00
121	60	Đắk Nông	dak nong	official	1	2026-11-22 22:25:31.160344+00
122	60	Dak Nong	dak nong	english	1	2026-11-22 22:25:31.160344+00
123	61	Lâm Đồng	lam dong	official	1	2026-11-22 22:25:31.160344+00
124	61	Lam Dong	lam dong	english	1	2026-11-22 22:25:31.160344+00
125	62	Lâm Đồng	lam dong	official	1	2026-11-22 22:25:31.160344+00
126	62	Lam Dong	lam dong	english	1	2026-11-22 22:25:31.160344+00
127	63	Bình Phước	binh phuoc	official	1	2026-11-22 22:25:31.160344+00
128	63	Binh Phuoc	binh phuoc	english	1	2026-11-22 22:25:31.160344+00
129	64	Tây Ninh	tay ninh	official	1	2026-11-22 22:25:31.160344+00
130	64	Tay Ninh	tay ninh	english	1	2026-11-22 22:25:31.160344+00
131	65	Bình Dương	binh duong	official	1	2026-11-22 22:25:31.160344+00
132	65	Binh Duong	binh duong	english	1	2026-11-22 22:25:31.160344+00
133	66	Đồng Nai	dong nai	official	1	2026-11-22 22:25:31.160344+00
134	66	Dong Nai	dong nai	english	1	2026-11-22 22:25:31.160344+00
135	67	Đồng Nai	dong nai	official	1	2026-11-22 22:25:31.160344+00
136	67	Dong Nai	dong nai	english	1	2026-11-22 22:25:31.160344+00
137	68	Bà Rịa - Vũng Tàu	ba ria vung tau	official	1	2026-11-22 22:25:31.160344+00
138	68	Ba Ria - Vung Tau	ba ria vung tau	english	1	2026-11-22 22:25:31.160344+00
139	69	Hồ Chí Minh	ho chi minh	official	1	2026-11-22 22:25:31.160344+00
140	69	Ho Chi Minh City	ho chi minh city	english	1	2026-11-22 22:25:31.160344+00
141	70	Hồ Chí Minh	ho chi minh	official	1	2026-11-22 22:25:31.160344+00
142	70	Ho Chi Minh City	ho chi minh city	english	1	2026-11-22 22:25:31.160344+00
143	71	Long An	long an	official	1	2026-11-22 22:25:31.160344+00
145	72	Tây Ninh	tay ninh	official	1	2026-11-22 22:25:31.160344+00
146	72	Tay Ninh	tay ninh	english	1	2026-11-22 22:25:31.160344+00
147	73	Tiền Giang	tien giang	official	1	2026-11-22 22:25:31.160344+00
148	73	Tien Giang	tien giang	english	1	2026-11-22 22:25:31.160344+00
149	74	Đồng Tháp	dong thap	official	1	2026-11-22 22:25:31.160344+00
150	74	Dong Thap	dong thap	english	1	2026-11-22 22:25:31.160344+00
151	75	Bến Tre	ben tre	official	1	2026-11-22 22:25:31.160344+00
152	75	Ben Tre	ben tre	english	1	2026-11-22 22:25:31.160344+00
153	76	Trà Vinh	tra vinh	official	1	2026-11-22 22:25:31.160344+00
154	76	Tra Vinh	tra vinh	english	1	2026-11-22 22:25:31.160344+00
155	77	Vĩnh Long	vinh long	official	1	2026-11-22 22:25:31.160344+00
156	77	Vinh Long	vinh long	english	1	2026-11-22 22:25:31.160344+00
157	78	Vĩnh Long	vinh long	official	1	2026-11-22 22:25:31.160344+00
158	78	Vinh Long	vinh long	english	1	2026-11-22 22:25:31.160344+00
159	79	Đồng Tháp	dong thap	official	1	2026-11-22 22:25:31.160344+00
160	79	Dong Thap	dong thap	english	1	2026-11-22 22:25:31.160344+00
161	80	An Giang	an giang	official	1	2026-11-22 22:25:31.160344+00
163	81	Kiên Giang	kien giang	official	1	2026-11-22 22:25:31.160344+00
164	81	Kien Giang	kien giang	english	1	2026-11-22 22:25:31.160344+00
165	82	An Giang	an giang	official	1	2026-11-22 22:25:31.160344+00
167	83	Cần Thơ	can tho	official	1	2026-11-22 22:25:31.160344+00
168	83	Can Tho	can tho	english	1	2026-11-22 22:25:31.160344+00
169	84	Cần Thơ	can tho	official	1	2026-11-22 22:25:31.160344+00
170	84	Can Tho	can tho	english	1	2026-11-22 22:25:31.160344+00
171	85	Hậu Giang	hau giang	official	1	2026-11-22 22:25:31.160344+00
172	85	Hau Giang	hau giang	english	1	2026-11-22 22:25:31.160344+00
173	86	Sóc Trăng	soc trang	official	1	2026-11-22 22:25:31.160344+00
174	86	Soc Trang	soc trang	english	1	2026-11-22 22:25:31.160344+00
175	87	Bạc Liêu	bac lieu	official	1	2026-11-22 22:25:31.160344+00
176	87	Bac Lieu	bac lieu	english	1	2026-11-22 22:25:31.160344+00
177	88	Cà Mau	ca mau	official	1	2026-11-22 22:25:31.160344+00
178	88	Ca Mau	ca mau	english	1	2026-11-22 22:25:31.160344+00
179	89	Cà Mau	ca mau	official	1	2026-11-22 22:25:31.160344+00
180	89	Ca Mau	ca mau	english	1	2026-11-22 22:25:31.160344+00
15246	3	HN	hn	variant	1	2026-11-22 22:25:31.160344+00
15247	2	HN	hn	variant	1	2026-11-22 22:25:31.160344+00
15248	6	Bắc Cạn	bac can	variant	1	2026-11-22 22:25:31.160344+00
15249	6	Bak Kan	bak kan	variant	1	2026-11-22 22:25:31.160344+00
15250	9	Lào Kai	lao kai	variant	1	2026-11-22 22:25:31.160344+00
15251	14	Lào Kai	lao kai	variant	1	2026-11-22 22:25:31.160344+00
15252	13	Yên Bay	yen bay	variant	1	2026-11-22 22:25:31.160344+00
15253	43	Thura Thien-Hue	thura thien hue	variant	1	2026-11-22 22:25:31.160344+00
15254	43	TT-Huế	tt hue	variant	1	2026-11-22 22:25:31.160344+00
15255	43	TTH	tth	variant	1	2026-11-22 22:25:31.160344+00
15256	43	Thừa Thiên	thua thien	variant	1	2026-11-22 22:25:31.160344+00
15257	44	Tourane	tourane	variant	1	2026-11-22 22:25:31.160344+00
15258	45	Tourane	tourane	variant	1	2026-11-22 22:25:31.160344+00
15259	56	Kon Tom	kon tom	variant	1	2026-11-22 22:25:31.160344+00
15260	56	Công Tum	cong tum	variant	1	2026-11-22 22:25:31.160344+00
15261	56	Kom Tum	kom tum	variant	1	2026-11-22 22:25:31.160344+00
15262	58	Đắc Lắc	dac lac	variant	1	2026-11-22 22:25:31.160344+00
15263	59	Đắc Lắc	dac lac	variant	1	2026-11-22 22:25:31.160344+00
15264	58	Đắc Lắk	dac lak	variant	1	2026-11-22 22:25:31.160344+00
15265	59	Đắc Lắk	dac lak	variant	1	2026-11-22 22:25:31.160344+00
15266	58	Dak Lac	dak lac	variant	1	2026-11-22 22:25:31.160344+00
15267	59	Dak Lac	dak lac	variant	1	2026-11-22 22:25:31.160344+00
15268	58	Darlac	darlac	variant	1	2026-11-22 22:25:31.160344+00
15269	59	Darlac	darlac	variant	1	2026-11-22 22:25:31.160344+00
15270	60	Đắc Nông	dac nong	variant	1	2026-11-22 22:25:31.160344+00
15271	68	BR-VT	br vt	variant	1	2026-11-22 22:25:31.160344+00
15272	68	Vũng Tàu - Bà Rịa	vung tau ba ria	variant	1	2026-11-22 22:25:31.160344+00
15273	68	Vũng Tàu	vung tau	variant	1	2026-11-22 22:25:31.160344+00
15274	69	TPHCM	tphcm	variant	1	2026-11-22 22:25:31.160344+00
15275	70	TPHCM	tphcm	variant	1	2026-11-22 22:25:31.160344+00
15276	69	HCM	hcm	variant	1	2026-11-22 22:25:31.160344+00
15277	70	HCM	hcm	variant	1	2026-11-22 22:25:31.160344+00
15278	69	HCMC	hcmc	variant	1	2026-11-22 22:25:31.160344+00
15279	70	HCMC	hcmc	variant	1	2026-11-22 22:25:31.160344+00
15280	69	Sài Gòn	sai gon	variant	1	2026-11-22 22:25:31.160344+00
15281	70	Sài Gòn	sai gon	variant	1	2026-11-22 22:25:31.160344+00
\.
COPY places.spelling_history (id, place_id, spelling, key, kind, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	Việt Nam	viet nam	official	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240959+00	1	f
2	1	Viet Nam	viet nam	english	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.239449+00	1	f
3	2	Hà Nội	ha noi	official	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.239755+00	1	f
4	2	Ha Noi	ha noi	english	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.239824+00	1	f
5	3	Hà Nội	ha noi	official	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.239888+00	1	f
6	3	Ha Noi	ha noi	english	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.239951+00	1	f
7	4	Hà Giang	ha giang	official	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240015+00	1	f
8	4	Ha Giang	ha giang	english	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240078+00	1	f
9	5	Cao Bằng	cao bang	official	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240141+00	1	f
10	5	Cao Bang	cao bang	english	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240205+00	1	f
11	6	Bắc Kạn	bac kan	official	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240268+00	1	f
12	6	Bac Kan	bac kan	english	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240331+00	1	f
13	7	Tuyên Quang	tuyen quang	official	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240397+00	1	f
14	7	Tuyen Quang	tuyen quang	english	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240461+00	1	f
15	8	Tuyên Quang	tuyen quang	official	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240523+00	1	f
16	8	Tuyen Quang	tuyen quang	english	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240589+00	1	f
17	9	Lào Cai	lao cai	official	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240705+00	1	f
18	9	Lao Cai	lao cai	english	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.24077+00	1	f
19	10	Điện Biên	dien bien	official	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240833+00	1	f
20	10	Dien Bien	dien bien	english	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.240896+00	1	f
\.
COPY places.succession (former_id, later_id, relation, extent, on_date, legal_basis, change_id, known_from) FROM stdin;
2	3	whole	merged	2008-08-01	Nghị quyết 15/2008/QH12	1	2026-11-22 22:25:31.160344+00
4	8	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
6	17	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
7	8	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
9	14	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
13	14	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
15	23	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
16	17	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
20	21	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
22	23	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
24	23	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
25	21	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
26	3	whole	merged	2008-08-01	Nghị quyết 15/2008/QH12	1	2026-11-22 22:25:31.160344+00
27	29	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
28	29	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
30	31	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
32	31	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
33	36	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
34	36	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
35	36	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
40	41	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
42	41	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
44	45	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
46	45	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
47	48	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
49	50	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
51	59	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
52	53	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
54	53	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
55	62	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
56	48	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
57	50	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
58	59	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
60	62	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
61	62	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
63	67	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
64	72	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
65	70	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
66	67	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
68	70	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
69	70	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
71	72	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
73	74	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
75	78	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
76	78	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
77	78	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
79	74	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
80	82	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
81	82	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
83	84	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
85	84	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
86	84	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
87	89	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
88	89	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-22 22:25:31.160344+00
\.
COPY places.succession_history (former_id, later_id, relation, extent, on_date, legal_basis, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
10776	14005	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249704+00	1	f
10803	14003	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.250234+00	1	f
10804	14003	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.250151+00	1	f
10805	14004	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.25007+00	1	f
10806	14005	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249902+00	1	f
10807	14005	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249819+00	1	f
10808	14006	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249623+00	1	f
10809	14006	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249543+00	1	f
10810	14007	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249462+00	1	f
10811	14007	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249382+00	1	f
10812	14007	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249302+00	1	f
10813	14004	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249984+00	1	f
10814	14008	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249219+00	1	f
10815	14008	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249139+00	1	f
10816	14009	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.249059+00	1	f
10817	14010	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.24881+00	1	f
10818	14009	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.248978+00	1	f
10819	14009	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.248891+00	1	f
10819	14010	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.248722+00	1	f
10820	14010	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-22 22:25:31.160344+00	2026-11-22 22:25:40.248421+00	1	f
\.
COPY projects.country (project_id, vocabulary, code, percentage, change_id, known_from) FROM stdin;
1	A4	VN	100	4	2026-11-22 22:25:40.074705+00
6	iso	VN	\N	2	2026-11-22 22:25:38.355981+00
7	iso	VN	\N	2	2026-11-22 22:25:38.355981+00
\.
COPY projects.country_history (project_id, vocabulary, code, percentage, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	A4	VN	100	4	2026-11-22 22:25:40.074705+00	2026-11-22 22:25:40.251911+00	4	f
6	iso	VN	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.25214+00	2	f
7	iso	VN	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.252199+00	2	f
\.
COPY projects.identifier (project_id, scheme, value, change_id, known_from) FROM stdin;
1	eu	DCI-ASIE/2013/024-370	2	2026-11-22 22:25:38.355981+00
4	world-bank	P131825	2	2026-11-22 22:25:38.355981+00
5	world-bank	P161283	2	2026-11-22 22:25:38.355981+00
6	iati	XX-THU-1	2	2026-11-22 22:25:38.355981+00
7	iati	XX-THU-2	2	2026-11-22 22:25:38.355981+00
\.
COPY projects.identifier_history (project_id, scheme, value, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	eu	DCI-ASIE/2013/024-370	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.253672+00	2	f
4	world-bank	P131825	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.253923+00	2	f
5	world-bank	P161283	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.253974+00	2	f
6	iati	XX-THU-1	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.254021+00	2	f
7	iati	XX-THU-2	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.254067+00	2	f
\.
COPY projects.location (project_id, "position", name, latitude, longitude, reference, change_id, known_from) FROM stdin;
1	1	Trạm y tế	21.5	104.5		4	2026-11-22 22:25:40.074705+00
\.
COPY projects.location_history (project_id, "position", name, latitude, longitude, reference, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	Trạm y tế	21.5	104.5		4	2026-11-22 22:25:40.074705+00	2026-11-22 22:25:40.255916+00	4	f
\.
COPY projects.party (project_id, organisation_id, role, change_id, known_from) FROM stdin;
1	1	implementing	2	2026-11-22 22:25:38.355981+00
1	5	accountable	2	2026-11-22 22:25:38.355981+00
1	6	funding	2	2026-11-22 22:25:38.355981+00
2	1	implementing	2	2026-11-22 22:25:38.355981+00
2	5	accountable	2	2026-11-22 22:25:38.355981+00
2	6	funding	2	2026-11-22 22:25:38.355981+00
3	1	implementing	2	2026-11-22 22:25:38.355981+00
3	6	funding	2	2026-11-22 22:25:38.355981+00
3	7	accountable	2	2026-11-22 22:25:38.355981+00
4	1	implementing	2	2026-11-22 22:25:38.355981+00
4	6	funding	2	2026-11-22 22:25:38.355981+00
4	8	funding	2	2026-11-22 22:25:38.355981+00
5	1	implementing	2	2026-11-22 22:25:38.355981+00
5	5	accountable	2	2026-11-22 22:25:38.355981+00
5	8	funding	2	2026-11-22 22:25:38.355981+00
6	11	funding	2	2026-11-22 22:25:38.355981+00
7	11	funding	2	2026-11-22 22:25:38.355981+00
\.
COPY projects.party_history (project_id, organisation_id, role, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	implementing	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.257552+00	2	f
1	5	accountable	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.257503+00	2	f
1	6	funding	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.257304+00	2	f
2	1	implementing	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.257689+00	2	f
2	5	accountable	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.257644+00	2	f
2	6	funding	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.257598+00	2	f
3	1	implementing	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.257874+00	2	f
3	6	funding	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.257734+00	2	f
3	7	accountable	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.257818+00	2	f
4	1	implementing	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.258011+00	2	f
4	6	funding	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.257966+00	2	f
4	8	funding	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.25792+00	2	f
5	1	implementing	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.258153+00	2	f
5	5	accountable	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.258103+00	2	f
5	8	funding	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.258056+00	2	f
6	11	funding	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.258199+00	2	f
7	11	funding	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.258245+00	2	f
\.
COPY projects.place (project_id, place_id, percentage, change_id, known_from) FROM stdin;
1	4	\N	2	2026-11-22 22:25:38.355981+00
1	5	\N	2	2026-11-22 22:25:38.355981+00
1	9	\N	2	2026-11-22 22:25:38.355981+00
1	10	\N	2	2026-11-22 22:25:38.355981+00
1	11	\N	2	2026-11-22 22:25:38.355981+00
1	12	\N	2	2026-11-22 22:25:38.355981+00
1	13	\N	2	2026-11-22 22:25:38.355981+00
1	56	\N	2	2026-11-22 22:25:38.355981+00
1	57	\N	2	2026-11-22 22:25:38.355981+00
1	60	\N	2	2026-11-22 22:25:38.355981+00
5	4	\N	2	2026-11-22 22:25:38.355981+00
5	6	\N	2	2026-11-22 22:25:38.355981+00
5	12	\N	2	2026-11-22 22:25:38.355981+00
5	13	\N	2	2026-11-22 22:25:38.355981+00
5	15	\N	2	2026-11-22 22:25:38.355981+00
5	40	\N	2	2026-11-22 22:25:38.355981+00
5	42	\N	2	2026-11-22 22:25:38.355981+00
5	47	\N	2	2026-11-22 22:25:38.355981+00
5	54	\N	2	2026-11-22 22:25:38.355981+00
5	71	\N	2	2026-11-22 22:25:38.355981+00
5	76	\N	2	2026-11-22 22:25:38.355981+00
5	85	\N	2	2026-11-22 22:25:38.355981+00
5	87	\N	2	2026-11-22 22:25:38.355981+00
\.
COPY projects.place_history (project_id, place_id, percentage, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	4	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261059+00	2	f
1	5	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261147+00	2	f
1	9	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261103+00	2	f
1	10	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.260927+00	2	f
1	11	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.260666+00	2	f
1	12	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.26088+00	2	f
1	13	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.26119+00	2	f
1	56	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.260971+00	2	f
1	57	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261015+00	2	f
1	60	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261234+00	2	f
5	4	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261277+00	2	f
5	6	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261321+00	2	f
5	12	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261411+00	2	f
5	13	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261368+00	2	f
5	15	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261455+00	2	f
5	40	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261498+00	2	f
5	42	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261542+00	2	f
5	47	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261585+00	2	f
5	54	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261629+00	2	f
5	71	\N	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.261673+00	2	f
\.
COPY projects.project (id, level, parent_id, title_vi, title_en, title_other, description_vi, description_en, status, planned_start, actual_start, planned_end, actual_end, reporter_id, publication, source, illustrative, search_key, change_id, known_from) FROM stdin;
1	programme	\N	Hỗ trợ chính sách ngành y tế giai đoạn II	EU Health Sector Policy Support Programme, phase II				closed	\N	2014-12-04	\N	\N	\N	public	Thông báo 92/2014/TB-LPQT của Bộ Ngoại giao (hiệp định DCI-ASIE/2013/024-370)	f	ho tro chinh sach nganh y te giai doan ii|eu health sector policy support programme phase ii|dci asie 2013 024 370	2	2026-11-22 22:25:38.355981+00
2	component	1	Hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế	Budget support under the sector reform contract				closed	\N	2014-12-04	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	ho tro ngan sach theo hop dong cai cach nganh y te|budget support under the sector reform contract	2	2026-11-22 22:25:38.355981+00
3	component	1	Quỹ hỗ trợ kỹ thuật của EU cho ngành y tế (EU-HF)	EU Health Facility (technical assistance)				closed	\N	\N	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	quy ho tro ky thuat cua eu cho nganh y te eu hf|eu health facility technical assistance	2	2026-11-22 22:25:38.355981+00
4	project	\N	Giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế (HPET)	Health Professionals Education and Training for Health System Reforms (HPET)				closed	\N	2014-10-30	2020-12-31	\N	\N	public	Ngân hàng Thế giới, hồ sơ dự án P131825	f	giao duc va dao tao nhan luc y te phuc vu cai cach he thong y te hpet|health professionals education and training for health system reforms hpet|p131825	2	2026-11-22 22:25:38.355981+00
5	project	\N	Đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở (13 tỉnh)	Investing and Innovating for Grassroots Service Delivery Reform (13 provinces)				implementation	\N	\N	\N	\N	\N	public	Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)	f	dau tu xay dung va phat trien he thong cung ung dich vu y te tuyen co so 13 tinh|investing and innovating for grassroots service delivery reform 13 provinces|p161283	2	2026-11-22 22:25:38.355981+00
6	project	\N	Nâng cấp trạm y tế xã	XX-THU-1 (made)		Dùng để thử, không có thật.		implementation	\N	2019-03-01	\N	\N	11	internal	IATI: du-an-thu.xml	f	nang cap tram y te xa|xx thu 1 made|xx thu 1	2	2026-11-22 22:25:38.355981+00
7	project	\N	Đào tạo điều dưỡng	XX-THU-2 (made)		Dùng để thử, không có thật.		implementation	\N	2019-03-01	\N	\N	11	internal	IATI: du-an-thu.xml	f	dao tao dieu duong|xx thu 2 made|xx thu 2	2	2026-11-22 22:25:38.355981+00
\.
COPY projects.project_history (id, level, parent_id, title_vi, title_en, title_other, description_vi, description_en, status, planned_start, actual_start, planned_end, actual_end, reporter_id, publication, source, illustrative, search_key, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	programme	\N	Hỗ trợ chính sách ngành y tế giai đoạn II	EU Health Sector Policy Support Programme, phase II				closed	\N	2014-12-04	\N	\N	\N	public	Thông báo 92/2014/TB-LPQT của Bộ Ngoại giao (hiệp định DCI-ASIE/2013/024-370)	f	ho tro chinh sach nganh y te giai doan ii|eu health sector policy support programme phase ii|dci asie 2013 024 370	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.269231+00	2	f
2	component	1	Hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế	Budget support under the sector reform contract				closed	\N	2014-12-04	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	ho tro ngan sach theo hop dong cai cach nganh y te|budget support under the sector reform contract	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.271167+00	2	f
3	component	1	Quỹ hỗ trợ kỹ thuật của EU cho ngành y tế (EU-HF)	EU Health Facility (technical assistance)				closed	\N	\N	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	quy ho tro ky thuat cua eu cho nganh y te eu hf|eu health facility technical assistance	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.271483+00	2	f
4	project	\N	Giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế (HPET)	Health Professionals Education and Training for Health System Reforms (HPET)				closed	\N	2014-10-30	2020-12-31	\N	\N	public	Ngân hàng Thế giới, hồ sơ dự án P131825	f	giao duc va dao tao nhan luc y te phuc vu cai cach he thong y te hpet|health professionals education and training for health system reforms hpet|p131825	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.271796+00	2	f
5	project	\N	Đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở (13 tỉnh)	Investing and Innovating for Grassroots Service Delivery Reform (13 provinces)				implementation	\N	\N	\N	\N	\N	public	Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)	f	dau tu xay dung va phat trien he thong cung ung dich vu y te tuyen co so 13 tinh|investing and innovating for grassroots service delivery reform 13 provinces|p161283	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.27212+00	2	f
6	project	\N	Nâng cấp trạm y tế xã	XX-THU-1 (made)		Dùng để thử, không có thật.		implementation	\N	2019-03-01	\N	\N	11	internal	IATI: du-an-thu.xml	f	nang cap tram y te xa|xx thu 1 made|xx thu 1	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.272429+00	2	f
7	project	\N	Đào tạo điều dưỡng	XX-THU-2 (made)		Dùng để thử, không có thật.		implementation	\N	2019-03-01	\N	\N	11	internal	IATI: du-an-thu.xml	f	dao tao dieu duong|xx thu 2 made|xx thu 2	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.274407+00	2	f
\.
COPY projects.sector (project_id, vocabulary, code, percentage, change_id, known_from) FROM stdin;
6	1	12230	100	2	2026-11-22 22:25:38.355981+00
7	1	12230	100	2	2026-11-22 22:25:38.355981+00
\.
COPY projects.sector_history (project_id, vocabulary, code, percentage, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
6	1	12230	100	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.280138+00	2	f
7	1	12230	100	2	2026-11-22 22:25:38.355981+00	2026-11-22 22:25:40.28037+00	2	f
\.
COPY site.submission (token, actor, location, at) FROM stdin;
aba3255e-84d1-4e32-9bb0-223f578bf517	account:1	/projects/1	2026-11-22 22:25:40.076411+00
\.
