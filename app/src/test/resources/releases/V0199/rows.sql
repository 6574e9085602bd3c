COPY agreements.agreement (id, kind, title_vi, title_en, description_vi, description_en, binding, languages, prevailing, signed_place, term, valid_until, renewal, notice_length, notice_unit, state, signed_on, in_force_from, publication, source, illustrative, search_key, change_id, known_from) FROM stdin;
1	financing-agreement	Hiệp định tài chính Chương trình hỗ trợ chính sách ngành y tế giai đoạn II	Financing Agreement, EU Health Sector Policy Support Programme, phase II	Hợp đồng cải cách ngành y tế. Phía Việt Nam do Bộ Tài chính đại diện.	Sector reform contract. Viet Nam was represented by the Ministry of Finance.	unstated					\N	unstated	\N		in-force	2014-12-04	2014-12-04	public	Thông báo 92/2014/TB-LPQT của Bộ Ngoại giao; Ghi chép thiết kế programme-facts, tài liệu tham khảo [1]	f	hiep dinh tai chinh chuong trinh ho tro chinh sach nganh y te giai doan ii|financing agreement eu health sector policy support programme phase ii|dci asie 2013 024 370|92 2014 tb lpqt	2	2026-11-23 18:00:38.764886+00
2	financing-agreement	Hiệp định tài chính Dự án giáo dục và đào tạo nhân lực y tế (HPET)	Financing Agreement, Health Professionals Education and Training (HPET)	Ngày đóng theo hiệp định: 31/12/2020.	Closing date: 31 December 2020.	unstated					\N	unstated	\N		in-force	2014-07-17	2014-10-30	public	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]	f	hiep dinh tai chinh du an giao duc va dao tao nhan luc y te hpet|financing agreement health professionals education and training hpet	2	2026-11-23 18:00:38.764886+00
3	financing-agreement	Chương trình hỗ trợ chính sách ngành y tế giai đoạn I (DCI/ASIE/2010/20587)	EU Health Sector Policy Support Programme, phase I (DCI/ASIE/2010/20587)	Nguồn không nêu ngày ký và ngày có hiệu lực.	The source states neither the day of signature nor of entry into force.	unstated				72 tháng / 72 months	\N	unstated	\N		signed	\N	\N	public	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]	f	chuong trinh ho tro chinh sach nganh y te giai doan i dci asie 2010 20587|eu health sector policy support programme phase i dci asie 2010 20587|dci asie 2010 20587	2	2026-11-23 18:00:38.764886+00
4	grant-agreement	Hiệp định minh họa: Y tế gần dân	Illustrative agreement: Health close to people			unstated				60 tháng (minh họa)	2026-12-31	by-consent	3	month	in-force	2021-12-10	2022-01-01	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	hiep dinh minh hoa y te gan dan|illustrative agreement health close to people	2	2026-11-23 18:00:38.764886+00
5	mou	Bản ghi nhớ minh họa về y tế thôn bản	Illustrative memorandum on village health			unstated				5 năm (minh họa)	2027-02-06	automatic	60	day	in-force	2022-02-06	2022-02-06	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	ban ghi nho minh hoa ve y te thon ban|illustrative memorandum on village health	2	2026-11-23 18:00:38.764886+00
\.
COPY agreements.agreement_history (id, kind, title_vi, title_en, description_vi, description_en, binding, languages, prevailing, signed_place, term, valid_until, renewal, notice_length, notice_unit, state, signed_on, in_force_from, publication, source, illustrative, search_key, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	financing-agreement	Hiệp định tài chính Chương trình hỗ trợ chính sách ngành y tế giai đoạn II	Financing Agreement, EU Health Sector Policy Support Programme, phase II	Hợp đồng cải cách ngành y tế. Phía Việt Nam do Bộ Tài chính đại diện.	Sector reform contract. Viet Nam was represented by the Ministry of Finance.	unstated					\N	unstated	\N		in-force	2014-12-04	2014-12-04	public	Thông báo 92/2014/TB-LPQT của Bộ Ngoại giao; Ghi chép thiết kế programme-facts, tài liệu tham khảo [1]	f	hiep dinh tai chinh chuong trinh ho tro chinh sach nganh y te giai doan ii|financing agreement eu health sector policy support programme phase ii|dci asie 2013 024 370|92 2014 tb lpqt	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.780333+00	2	f
2	financing-agreement	Hiệp định tài chính Dự án giáo dục và đào tạo nhân lực y tế (HPET)	Financing Agreement, Health Professionals Education and Training (HPET)	Ngày đóng theo hiệp định: 31/12/2020.	Closing date: 31 December 2020.	unstated					\N	unstated	\N		in-force	2014-07-17	2014-10-30	public	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]	f	hiep dinh tai chinh du an giao duc va dao tao nhan luc y te hpet|financing agreement health professionals education and training hpet	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.784407+00	2	f
3	financing-agreement	Chương trình hỗ trợ chính sách ngành y tế giai đoạn I (DCI/ASIE/2010/20587)	EU Health Sector Policy Support Programme, phase I (DCI/ASIE/2010/20587)	Nguồn không nêu ngày ký và ngày có hiệu lực.	The source states neither the day of signature nor of entry into force.	unstated				72 tháng / 72 months	\N	unstated	\N		signed	\N	\N	public	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]	f	chuong trinh ho tro chinh sach nganh y te giai doan i dci asie 2010 20587|eu health sector policy support programme phase i dci asie 2010 20587|dci asie 2010 20587	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.784978+00	2	f
4	grant-agreement	Hiệp định minh họa: Y tế gần dân	Illustrative agreement: Health close to people			unstated				60 tháng (minh họa)	2026-12-31	by-consent	3	month	in-force	2021-12-10	2022-01-01	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	hiep dinh minh hoa y te gan dan|illustrative agreement health close to people	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.786101+00	2	f
5	mou	Bản ghi nhớ minh họa về y tế thôn bản	Illustrative memorandum on village health			unstated				5 năm (minh họa)	2027-02-06	automatic	60	day	in-force	2022-02-06	2022-02-06	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	ban ghi nho minh hoa ve y te thon ban|illustrative memorandum on village health	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.785468+00	2	f
\.
COPY agreements.amendment (id, agreement_id, title, signed_on, in_force_from, content, valid_until, open_ended, term, renewal, notice_length, notice_unit, source, change_id, known_from) FROM stdin;
1	4	Phụ lục sửa đổi minh họa số 1	2025-03-01	2025-03-15	Kéo dài thời gian thực hiện thêm 24 tháng (minh họa).	2028-12-31	f	84 tháng (minh họa)		\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	2	2026-11-23 18:00:38.764886+00
2	1	Phụ lục 1	\N	2024-01-01	Sửa để thử	\N	f			\N			12	2026-11-23 18:00:44.681133+00
\.
COPY agreements.amendment_history (id, agreement_id, title, signed_on, in_force_from, content, valid_until, open_ended, term, renewal, notice_length, notice_unit, source, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	4	Phụ lục sửa đổi minh họa số 1	2025-03-01	2025-03-15	Kéo dài thời gian thực hiện thêm 24 tháng (minh họa).	2028-12-31	f	84 tháng (minh họa)		\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.789492+00	2	f
2	1	Phụ lục 1	\N	2024-01-01	Sửa để thử	\N	f			\N			12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.789073+00	12	f
\.
COPY agreements.focal_point (id, agreement_id, person_id, side, since, until, note, change_id, known_from) FROM stdin;
1	5	1	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
2	1	1	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
3	1	2	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
4	1	3	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
5	1	4	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
6	1	5	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
7	1	6	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
\.
COPY agreements.focal_point_history (id, agreement_id, person_id, side, since, until, note, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	5	1	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.790386+00	2	f
2	1	1	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.790624+00	2	f
3	1	2	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.790715+00	2	f
4	1	3	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.790801+00	2	f
5	1	4	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.790886+00	2	f
6	1	5	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.790971+00	2	f
7	1	6	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.791056+00	2	f
\.
COPY agreements.identifier (agreement_id, scheme, value, change_id, known_from) FROM stdin;
1	eu	DCI-ASIE/2013/024-370	2	2026-11-23 18:00:38.764886+00
1	notice	92/2014/TB-LPQT	2	2026-11-23 18:00:38.764886+00
3	eu	DCI/ASIE/2010/20587	2	2026-11-23 18:00:38.764886+00
\.
COPY agreements.identifier_history (agreement_id, scheme, value, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	eu	DCI-ASIE/2013/024-370	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.791772+00	2	f
1	notice	92/2014/TB-LPQT	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.791966+00	2	f
3	eu	DCI/ASIE/2010/20587	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.792017+00	2	f
\.
COPY agreements.money (id, agreement_id, kind, amount, currency, on_date, what, amendment_id, source, change_id, known_from) FROM stdin;
1	1	signed	100000000	EUR	\N	Hỗ trợ ngân sách / budget support	\N	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II; Ghi chép thiết kế programme-facts, tài liệu tham khảo [11]	2	2026-11-23 18:00:38.764886+00
2	1	signed	14000000	EUR	\N	Hỗ trợ bổ sung (EU-HF, HPET) / complementary support	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [11]	2	2026-11-23 18:00:38.764886+00
3	3	signed	39150000	EUR	\N	Hỗ trợ ngân sách / budget support	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]	2	2026-11-23 18:00:38.764886+00
4	3	signed	100000	EUR	\N	Hỗ trợ bổ sung / complementary support	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]	2	2026-11-23 18:00:38.764886+00
5	4	pledged	40000000	EUR	2021-06-15	Toàn chương trình (minh họa)	\N	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	2	2026-11-23 18:00:38.764886+00
6	4	signed	36400000	EUR	2021-12-10	Viện trợ không hoàn lại (minh họa)	\N	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	2	2026-11-23 18:00:38.764886+00
\.
COPY agreements.money_history (id, agreement_id, kind, amount, currency, on_date, what, amendment_id, source, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	signed	100000000	EUR	\N	Hỗ trợ ngân sách / budget support	\N	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II; Ghi chép thiết kế programme-facts, tài liệu tham khảo [11]	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.793268+00	2	f
2	1	signed	14000000	EUR	\N	Hỗ trợ bổ sung (EU-HF, HPET) / complementary support	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [11]	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.793538+00	2	f
3	3	signed	39150000	EUR	\N	Hỗ trợ ngân sách / budget support	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.793661+00	2	f
4	3	signed	100000	EUR	\N	Hỗ trợ bổ sung / complementary support	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.793779+00	2	f
5	4	pledged	40000000	EUR	2021-06-15	Toàn chương trình (minh họa)	\N	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.7939+00	2	f
6	4	signed	36400000	EUR	2021-12-10	Viện trợ không hoàn lại (minh họa)	\N	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.794021+00	2	f
\.
COPY agreements.party (agreement_id, organisation_id, part, in_name, person, change_id, known_from) FROM stdin;
1	5	signatory	unstated		2	2026-11-23 18:00:38.764886+00
1	6	signatory	unstated		2	2026-11-23 18:00:38.764886+00
2	8	signatory	unstated		2	2026-11-23 18:00:38.764886+00
3	6	signatory	unstated		2	2026-11-23 18:00:38.764886+00
4	13	signatory	own	Người đại diện minh họa	2	2026-11-23 18:00:38.764886+00
4	14	implementing	unstated		2	2026-11-23 18:00:38.764886+00
5	15	signatory	own		2	2026-11-23 18:00:38.764886+00
\.
COPY agreements.party_history (agreement_id, organisation_id, part, in_name, person, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	5	signatory	unstated		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.79594+00	2	f
1	6	signatory	unstated		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.7957+00	2	f
2	8	signatory	unstated		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.796863+00	2	f
3	6	signatory	unstated		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.79694+00	2	f
4	13	signatory	own	Người đại diện minh họa	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.797007+00	2	f
4	14	implementing	unstated		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.797078+00	2	f
5	15	signatory	own		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.797143+00	2	f
\.
COPY agreements.shared_with (agreement_id, organisation_id, change_id, known_from) FROM stdin;
1	1	12	2026-11-23 18:00:44.681133+00
\.
COPY agreements.shared_with_history (agreement_id, organisation_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.798158+00	12	f
\.
COPY agreements.step (id, agreement_id, step, on_date, basis, change_id, known_from) FROM stdin;
1	1	signature	2014-12-04		2	2026-11-23 18:00:38.764886+00
2	1	entry-into-force	2014-12-04		2	2026-11-23 18:00:38.764886+00
3	2	signature	2014-07-17		2	2026-11-23 18:00:38.764886+00
4	2	entry-into-force	2014-10-30		2	2026-11-23 18:00:38.764886+00
5	3	signature	\N		2	2026-11-23 18:00:38.764886+00
6	4	signature	2021-12-10		2	2026-11-23 18:00:38.764886+00
7	4	entry-into-force	2022-01-01		2	2026-11-23 18:00:38.764886+00
8	5	signature	2022-02-06		2	2026-11-23 18:00:38.764886+00
9	5	entry-into-force	2022-02-06		2	2026-11-23 18:00:38.764886+00
\.
COPY agreements.step_history (id, agreement_id, step, on_date, basis, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	signature	2014-12-04		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.798898+00	2	f
2	1	entry-into-force	2014-12-04		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.799097+00	2	f
3	2	signature	2014-07-17		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.799166+00	2	f
4	2	entry-into-force	2014-10-30		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.799232+00	2	f
5	3	signature	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.799296+00	2	f
6	4	signature	2021-12-10		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.799362+00	2	f
7	4	entry-into-force	2022-01-01		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.800818+00	2	f
8	5	signature	2022-02-06		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.800885+00	2	f
9	5	entry-into-force	2022-02-06		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.800953+00	2	f
\.
COPY claims.claim (id, project_id, organisation_id, agreement_id, place_id, programme, indicator_vi, indicator_en, indicator_key, qualifier, value, scale, unit, amount, from_date, to_date, source, publisher, source_date, address, page, quote, checked, reading, reason, publication, illustrative, search_key, change_id, known_from) FROM stdin;
1	1	\N	\N	\N		Tổng vốn của chương trình	Total of the programme	tong von cua chuong trinh	exactly	114	1000000	EUR	114000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [11]		\N				commitment	f		public	f	tong von cua chuong trinh|total of the programme|ghi chep thiet ke programme facts tai lieu tham khao 11	2	2026-11-23 18:00:38.764886+00
2	1	\N	\N	\N		Hỗ trợ ngân sách	Budget support	ho tro ngan sach	exactly	100	1000000	EUR	100000000	\N	\N	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II		\N			hỗ trợ ngân sách theo phương thức hợp đồng cải cách ngành y tế (100 triệu Euro)	nothing	f		public	f	ho tro ngan sach|budget support|bao chi ve hoi thao gioi thieu chuong trinh ho tro chinh sach nganh y te giai doan ii	2	2026-11-23 18:00:38.764886+00
3	1	\N	\N	\N		Hỗ trợ bổ sung	Complementary support	ho tro bo sung	exactly	14	1000000	EUR	14000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [11]		\N				nothing	f		public	f	ho tro bo sung|complementary support|ghi chep thiet ke programme facts tai lieu tham khao 11	2	2026-11-23 18:00:38.764886+00
4	1	\N	\N	\N		Số tỉnh ưu tiên	Priority provinces	so tinh uu tien	exactly	10	1	provinces	10	\N	\N	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II		\N			ưu tiên thực hiện chương trình tại 10 tỉnh được coi là nghèo nhất	nothing	f		public	f	so tinh uu tien|priority provinces|bao chi ve hoi thao gioi thieu chuong trinh ho tro chinh sach nganh y te giai doan ii	2	2026-11-23 18:00:38.764886+00
5	1	\N	\N	\N		Đại biểu dự hội thảo giới thiệu chương trình	Participants of the introductory workshop	dai bieu du hoi thao gioi thieu chuong trinh	over	100	1	people	100	\N	\N	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II		\N			Hội thảo thu hút hơn 100 đại biểu	nothing	f		public	f	dai bieu du hoi thao gioi thieu chuong trinh|participants of the introductory workshop|bao chi ve hoi thao gioi thieu chuong trinh ho tro chinh sach nganh y te giai doan ii	2	2026-11-23 18:00:38.764886+00
6	3	\N	\N	\N		Số bản in tiếng Việt của Báo cáo chung tổng quan ngành y tế (JAHR)	Printed copies of the joint annual health review (JAHR), Vietnamese	so ban in tieng viet cua bao cao chung tong quan nganh y te jahr	exactly	300	1	copies	300	\N	2016-08-12	Ghi chép thiết kế programme-facts, tài liệu tham khảo [28]		\N				nothing	f		public	f	so ban in tieng viet cua bao cao chung tong quan nganh y te jahr|printed copies of the joint annual health review jahr vietnamese|ghi chep thiet ke programme facts tai lieu tham khao 28	2	2026-11-23 18:00:38.764886+00
7	3	\N	\N	\N		Số bản in tiếng Anh của Báo cáo chung tổng quan ngành y tế (JAHR)	Printed copies of the joint annual health review (JAHR), English	so ban in tieng anh cua bao cao chung tong quan nganh y te jahr	exactly	300	1	copies	300	\N	2016-08-12	Ghi chép thiết kế programme-facts, tài liệu tham khảo [28]		\N				nothing	f		public	f	so ban in tieng anh cua bao cao chung tong quan nganh y te jahr|printed copies of the joint annual health review jahr english|ghi chep thiet ke programme facts tai lieu tham khao 28	2	2026-11-23 18:00:38.764886+00
8	\N	\N	3	\N		Tổng vốn giai đoạn I	Total of phase I	tong von giai doan i	exactly	39.25	1000000	EUR	39250000.00	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]		\N				signed	f		public	f	tong von giai doan i|total of phase i|ghi chep thiet ke programme facts tai lieu tham khao 26	2	2026-11-23 18:00:38.764886+00
9	\N	\N	3	\N		Tổng vốn giai đoạn I	Total of phase I	tong von giai doan i	exactly	39.5	1000000	EUR	39500000.0	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [27]		\N				signed	f		public	f	tong von giai doan i|total of phase i|ghi chep thiet ke programme facts tai lieu tham khao 27	2	2026-11-23 18:00:38.764886+00
10	\N	\N	3	\N		Hỗ trợ ngân sách giai đoạn I	Budget support of phase I	ho tro ngan sach giai doan i	exactly	39.15	1000000	EUR	39150000.00	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]		\N				nothing	f		public	f	ho tro ngan sach giai doan i|budget support of phase i|ghi chep thiet ke programme facts tai lieu tham khao 26	2	2026-11-23 18:00:38.764886+00
11	\N	\N	3	\N		Hỗ trợ bổ sung giai đoạn I	Complementary support of phase I	ho tro bo sung giai doan i	exactly	0.10	1000000	EUR	100000.00	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]		\N				nothing	f		public	f	ho tro bo sung giai doan i|complementary support of phase i|ghi chep thiet ke programme facts tai lieu tham khao 26	2	2026-11-23 18:00:38.764886+00
12	\N	\N	3	\N		Thời hạn giai đoạn I	Duration of phase I	thoi han giai doan i	exactly	72	1	months	72	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]		\N				nothing	f		public	f	thoi han giai doan i|duration of phase i|ghi chep thiet ke programme facts tai lieu tham khao 26	2	2026-11-23 18:00:38.764886+00
13	5	\N	\N	\N		Tổng vốn dự kiến	Planned total	tong von du kien	exactly	121	1000000	USD	121000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				commitment	f		public	f	tong von du kien|planned total|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00
14	5	\N	\N	\N		Vốn IDA dự kiến	Planned IDA financing	von ida du kien	exactly	106	1000000	USD	106000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	von ida du kien|planned ida financing|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00
15	5	\N	\N	\N		Vốn EU dự kiến	Planned EU financing	von eu du kien	exactly	10	1000000	USD	10000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	von eu du kien|planned eu financing|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00
16	5	\N	\N	\N		Vốn đối ứng dự kiến	Planned counterpart funds	von doi ung du kien	exactly	5	1000000	USD	5000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	von doi ung du kien|planned counterpart funds|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00
17	5	\N	\N	\N		Hợp phần 1, vốn dự kiến	Component 1, planned	hop phan 1 von du kien	exactly	63	1000000	USD	63000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	hop phan 1 von du kien|component 1 planned|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00
18	5	\N	\N	\N		Hợp phần 2, vốn dự kiến	Component 2, planned	hop phan 2 von du kien	exactly	12	1000000	USD	12000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	hop phan 2 von du kien|component 2 planned|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00
19	5	\N	\N	\N		Hợp phần 3, vốn dự kiến	Component 3, planned	hop phan 3 von du kien	exactly	41	1000000	USD	41000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	hop phan 3 von du kien|component 3 planned|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00
20	5	\N	\N	\N		Hợp phần 4, vốn dự kiến	Component 4, planned	hop phan 4 von du kien	exactly	5	1000000	USD	5000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	hop phan 4 von du kien|component 4 planned|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00
21	5	\N	\N	\N		Số nhóm chăm sóc sức khỏe ban đầu	Primary health care teams	so nhom cham soc suc khoe ban dau	about	1300	1	teams	1300	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	so nhom cham soc suc khoe ban dau|primary health care teams|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00
22	5	\N	\N	\N		Số tỉnh của dự án	Provinces of the project	so tinh cua du an	exactly	15	1	provinces	15	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	so tinh cua du an|provinces of the project|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00
23	5	\N	\N	\N		Cam kết ròng IDA-54410 giữa năm 2018 (không cộng, trừ với số giải ngân: có lẽ ghi theo SDR)	Net commitment of IDA-54410, mid-2018 (not to be added to or taken from what was disbursed: probably kept in SDR)	cam ket rong ida 54410 giua nam 2018 khong cong tru voi so giai ngan co le ghi theo sdr	exactly	86.00	1000000	USD	86000000.00	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [30]		\N				nothing	f		public	f	cam ket rong ida 54410 giua nam 2018 khong cong tru voi so giai ngan co le ghi theo sdr|net commitment of ida 54410 mid 2018 not to be added to or taken from what was disbursed probably kept in sdr|ghi chep thiet ke programme facts tai lieu tham khao 30	2	2026-11-23 18:00:38.764886+00
24	5	\N	\N	\N		Đã giải ngân của IDA-54410 giữa năm 2018 (không cộng, trừ với cam kết ròng: có lẽ ghi theo SDR)	Disbursed of IDA-54410, mid-2018 (not to be added to or taken from the net commitment: probably kept in SDR)	da giai ngan cua ida 54410 giua nam 2018 khong cong tru voi cam ket rong co le ghi theo sdr	exactly	7.81	1000000	USD	7810000.00	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [30]		\N				disbursement	f		public	f	da giai ngan cua ida 54410 giua nam 2018 khong cong tru voi cam ket rong co le ghi theo sdr|disbursed of ida 54410 mid 2018 not to be added to or taken from the net commitment probably kept in sdr|ghi chep thiet ke programme facts tai lieu tham khao 30	2	2026-11-23 18:00:38.764886+00
25	5	\N	\N	\N		Giá trị Quỹ ủy thác TF-A1658	Amount of trust fund TF-A1658	gia tri quy uy thac tf a1658	exactly	8.68	1000000	USD	8680000.00	2017-03-28	2018-11-30	Ghi chép thiết kế programme-facts, tài liệu tham khảo [30]		\N				nothing	f		public	f	gia tri quy uy thac tf a1658|amount of trust fund tf a1658|ghi chep thiet ke programme facts tai lieu tham khao 30	2	2026-11-23 18:00:38.764886+00
26	5	\N	\N	\N		Đã giải ngân của Quỹ ủy thác TF-A1658 giữa năm 2018	Disbursed of trust fund TF-A1658, mid-2018	da giai ngan cua quy uy thac tf a1658 giua nam 2018	exactly	4.20	1000000	USD	4200000.00	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [30]		\N				nothing	f		public	f	da giai ngan cua quy uy thac tf a1658 giua nam 2018|disbursed of trust fund tf a1658 mid 2018|ghi chep thiet ke programme facts tai lieu tham khao 30	2	2026-11-23 18:00:38.764886+00
27	5	\N	\N	\N		Đóng góp của EU qua Quỹ ủy thác	EU contribution through the trust fund	dong gop cua eu qua quy uy thac	exactly	8.3	1000000	EUR	8300000.0	\N	\N	Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực	Vietnam+	\N			Liên minh châu Âu đã đóng góp một khoản ngân sách là 8.300.000 Euro thông qua Quỹ ủy thác cho Ngân hàng Thế giới	nothing	f		public	f	dong gop cua eu qua quy uy thac|eu contribution through the trust fund|hon 8 900 can bo y te co so da duoc dao tao nang cao nang luc|vietnam	2	2026-11-23 18:00:38.764886+00
28	5	\N	\N	\N		Đóng góp của EU qua Quỹ ủy thác	EU contribution through the trust fund	dong gop cua eu qua quy uy thac	exactly	8.4	1000000	EUR	8400000.0	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [27]		\N				nothing	f		public	f	dong gop cua eu qua quy uy thac|eu contribution through the trust fund|ghi chep thiet ke programme facts tai lieu tham khao 27	2	2026-11-23 18:00:38.764886+00
29	5	\N	\N	\N		Cán bộ y tế cơ sở được đào tạo	Grassroots health staff trained	can bo y te co so duoc dao tao	over	8900	1	people	8900	\N	\N	Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực	Vietnam+	\N			Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực, bao gồm 1.100 giảng viên và 7.800 cán bộ trạm y tế xã	nothing	f		public	f	can bo y te co so duoc dao tao|grassroots health staff trained|hon 8 900 can bo y te co so da duoc dao tao nang cao nang luc|vietnam	2	2026-11-23 18:00:38.764886+00
30	5	\N	\N	\N		Giảng viên được đào tạo	Trainers trained	giang vien duoc dao tao	exactly	1100	1	people	1100	\N	\N	Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực	Vietnam+	\N			bao gồm 1.100 giảng viên và 7.800 cán bộ trạm y tế xã	nothing	f		public	f	giang vien duoc dao tao|trainers trained|hon 8 900 can bo y te co so da duoc dao tao nang cao nang luc|vietnam	2	2026-11-23 18:00:38.764886+00
31	5	\N	\N	\N		Cán bộ trạm y tế xã được đào tạo	Commune health station staff trained	can bo tram y te xa duoc dao tao	exactly	7800	1	people	7800	\N	\N	Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực	Vietnam+	\N			bao gồm 1.100 giảng viên và 7.800 cán bộ trạm y tế xã	nothing	f		public	f	can bo tram y te xa duoc dao tao|commune health station staff trained|hon 8 900 can bo y te co so da duoc dao tao nang cao nang luc|vietnam	2	2026-11-23 18:00:38.764886+00
32	5	\N	\N	\N		Trạm y tế xã, phường mô hình điểm	Model commune health stations	tram y te xa phuong mo hinh diem	exactly	26	1	stations	26	\N	\N	Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực	Vietnam+	\N			Dự án HPET còn hỗ trợ triển khai 26 trạm y tế xã/phường mô hình điểm	nothing	f		public	f	tram y te xa phuong mo hinh diem|model commune health stations|hon 8 900 can bo y te co so da duoc dao tao nang cao nang luc|vietnam	2	2026-11-23 18:00:38.764886+00
33	5	\N	\N	\N		Số tỉnh có trạm y tế mô hình điểm	Provinces with model stations	so tinh co tram y te mo hinh diem	exactly	8	1	provinces	8	\N	\N	Ghi chép thiết kế programme-facts, phần đính chính		\N				nothing	f		public	f	so tinh co tram y te mo hinh diem|provinces with model stations|ghi chep thiet ke programme facts phan dinh chinh	2	2026-11-23 18:00:38.764886+00
34	5	\N	\N	\N		Số tỉnh của phần vốn EU	Provinces of the EU part	so tinh cua phan von eu	exactly	10	1	provinces	10	\N	\N	Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực	Vietnam+	\N			tại 10 tỉnh dự án bao gồm Yên Bái, Lào Cai, Sơn La, Lai Châu, Điện Biên, Cao Bằng, Hà Giang, Gia Lai, Kon Tum, Đăk Nông	nothing	f		public	f	so tinh cua phan von eu|provinces of the eu part|hon 8 900 can bo y te co so da duoc dao tao nang cao nang luc|vietnam	2	2026-11-23 18:00:38.764886+00
35	6	\N	\N	\N		Tổng vốn	Total	tong von	exactly	126.25	1000000	USD	126250000.00	\N	\N	Ghi chép thiết kế programme-facts, phần đính chính		\N				commitment	f		public	f	tong von|total|ghi chep thiet ke programme facts phan dinh chinh	2	2026-11-23 18:00:38.764886+00
36	6	\N	\N	\N		Vốn vay IDA	IDA loan	von vay ida	exactly	80	1000000	USD	80000000	\N	\N	Ngân hàng Thế giới, PAD2619 (P161283); Ghi chép thiết kế programme-facts, tài liệu tham khảo [32], [33]		2019-05-29				nothing	f		public	f	von vay ida|ida loan|ngan hang the gioi pad2619 p161283 ghi chep thiet ke programme facts tai lieu tham khao 32 33	2	2026-11-23 18:00:38.764886+00
37	6	\N	\N	\N		Viện trợ không hoàn lại	Grants	vien tro khong hoan lai	exactly	25	1000000	USD	25000000	\N	\N	Ghi chép thiết kế programme-facts, phần đính chính		\N				nothing	f		public	f	vien tro khong hoan lai|grants|ghi chep thiet ke programme facts phan dinh chinh	2	2026-11-23 18:00:38.764886+00
38	6	\N	\N	\N		Viện trợ của GFF	Grant of the GFF	vien tro cua gff	exactly	17	1000000	USD	17000000	\N	\N	Ngân hàng Thế giới, PAD2619 (P161283); Ghi chép thiết kế programme-facts, tài liệu tham khảo [32], [33]		2019-05-29				nothing	f		public	f	vien tro cua gff|grant of the gff|ngan hang the gioi pad2619 p161283 ghi chep thiet ke programme facts tai lieu tham khao 32 33	2	2026-11-23 18:00:38.764886+00
39	6	\N	\N	\N		Vốn đối ứng	Counterpart funds	von doi ung	exactly	21.25	1000000	USD	21250000.00	\N	\N	Ghi chép thiết kế programme-facts, phần đính chính		\N				nothing	f		public	f	von doi ung|counterpart funds|ghi chep thiet ke programme facts phan dinh chinh	2	2026-11-23 18:00:38.764886+00
40	6	\N	\N	\N		Người hưởng lợi	Beneficiaries	nguoi huong loi	exactly	9.2	1000000	people	9200000.0	\N	\N	Ngân hàng Thế giới, PAD2619 (P161283); Ghi chép thiết kế programme-facts, tài liệu tham khảo [32], [33]		2019-05-29				nothing	f		public	f	nguoi huong loi|beneficiaries|ngan hang the gioi pad2619 p161283 ghi chep thiet ke programme facts tai lieu tham khao 32 33	2	2026-11-23 18:00:38.764886+00
41	6	\N	\N	\N		Số tỉnh của dự án	Provinces of the project	so tinh cua du an	exactly	13	1	provinces	13	\N	\N	Hội thảo trực tuyến toàn quốc tham vấn chính sách để hoàn thiện hệ thống pháp luật về y tế cơ sở		2021-12-07			13 tỉnh tham gia Dự án “Đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở”	nothing	f		public	f	so tinh cua du an|provinces of the project|hoi thao truc tuyen toan quoc tham van chinh sach de hoan thien he thong phap luat ve y te co so	2	2026-11-23 18:00:38.764886+00
42	\N	\N	\N	\N	Dự án ADB 50285-002	Tổng vốn	Total	tong von	exactly	100.6	1000000	USD	100600000.0	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [34], [35]		\N				nothing	f		public	f	tong von|total|du an adb 50285 002|ghi chep thiet ke programme facts tai lieu tham khao 34 35	2	2026-11-23 18:00:38.764886+00
43	\N	\N	\N	\N	Dự án ADB 50285-002	Vốn vay	Loan	von vay	exactly	88.6	1000000	USD	88600000.0	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [34], [35]		\N				nothing	f		public	f	von vay|loan|du an adb 50285 002|ghi chep thiet ke programme facts tai lieu tham khao 34 35	2	2026-11-23 18:00:38.764886+00
44	\N	\N	\N	\N	Dự án ADB 50285-002	Viện trợ không hoàn lại	Grant	vien tro khong hoan lai	exactly	12	1000000	USD	12000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [34], [35]		\N				nothing	f		public	f	vien tro khong hoan lai|grant|du an adb 50285 002|ghi chep thiet ke programme facts tai lieu tham khao 34 35	2	2026-11-23 18:00:38.764886+00
45	\N	\N	\N	\N	Dự án ADB 50285-002	Số tỉnh	Provinces	so tinh	exactly	16	1	provinces	16	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [34], [35]		\N				nothing	f		public	f	so tinh|provinces|du an adb 50285 002|ghi chep thiet ke programme facts tai lieu tham khao 34 35	2	2026-11-23 18:00:38.764886+00
46	\N	\N	\N	\N	Hợp tác quốc tế ngành y tế	Vốn ODA dành cho ngành y tế	ODA for the health sector	von oda danh cho nganh y te	exactly	1.52	1000000000	USD	1520000000.00	2010-01-01	2016-12-31	Hội nghị Tập huấn Công tác Hợp tác quốc tế trong lĩnh vực Y tế năm 2017 tại Thành phố Huế		2017-11-29			Từ năm 2010 đến 2016, tổng vốn ODA mà các tổ chức quốc tế dành cho các chương trình, dự án y tế đạt 1,52 tỷ USD	nothing	f		public	f	von oda danh cho nganh y te|oda for the health sector|hop tac quoc te nganh y te|hoi nghi tap huan cong tac hop tac quoc te trong linh vuc y te nam 2017 tai thanh pho hue	2	2026-11-23 18:00:38.764886+00
47	\N	\N	\N	\N	Hợp tác quốc tế ngành y tế	Tỷ lệ không hoàn lại trong vốn ODA	Grant share of ODA	ty le khong hoan lai trong von oda	exactly	28.4	1	percent	28.4	2010-01-01	2016-12-31	Hội nghị Tập huấn Công tác Hợp tác quốc tế trong lĩnh vực Y tế năm 2017 tại Thành phố Huế		2017-11-29			trong đó vốn không hoàn lại chiếm 28,4%, còn lại là vốn vay	nothing	f		public	f	ty le khong hoan lai trong von oda|grant share of oda|hop tac quoc te nganh y te|hoi nghi tap huan cong tac hop tac quoc te trong linh vuc y te nam 2017 tai thanh pho hue	2	2026-11-23 18:00:38.764886+00
48	\N	\N	\N	\N	Hợp tác quốc tế ngành y tế	Hỗ trợ của các tổ chức phi chính phủ nước ngoài	Support of foreign NGOs	ho tro cua cac to chuc phi chinh phu nuoc ngoai	exactly	102.8	1000000	USD	102800000.0	\N	\N	Hội nghị Tập huấn Công tác Hợp tác quốc tế trong lĩnh vực Y tế năm 2017 tại Thành phố Huế		2017-11-29			Hỗ trợ của các Tổ chức Phi Chính phủ nước ngoài cho lĩnh vực y tế Việt Nam đạt 102,8 triệu USD	nothing	f		public	f	ho tro cua cac to chuc phi chinh phu nuoc ngoai|support of foreign ngos|hop tac quoc te nganh y te|hoi nghi tap huan cong tac hop tac quoc te trong linh vuc y te nam 2017 tai thanh pho hue	2	2026-11-23 18:00:38.764886+00
49	\N	\N	\N	\N	Hợp tác quốc tế ngành y tế	Phần của y tế trong hỗ trợ của các tổ chức phi chính phủ nước ngoài	Share of health in the support of foreign NGOs	phan cua y te trong ho tro cua cac to chuc phi chinh phu nuoc ngoai	nearly	40	1	percent	40	\N	\N	Hội nghị Tập huấn Công tác Hợp tác quốc tế trong lĩnh vực Y tế năm 2017 tại Thành phố Huế		2017-11-29			chiếm gần 40% tổng số tiền hỗ trợ cho tất cả các lĩnh vực	nothing	f		public	f	phan cua y te trong ho tro cua cac to chuc phi chinh phu nuoc ngoai|share of health in the support of foreign ngos|hop tac quoc te nganh y te|hoi nghi tap huan cong tac hop tac quoc te trong linh vuc y te nam 2017 tai thanh pho hue	2	2026-11-23 18:00:38.764886+00
50	\N	\N	\N	\N	Hợp tác quốc tế ngành y tế	Quốc gia và vùng lãnh thổ có quan hệ hợp tác	Countries and territories with relations	quoc gia va vung lanh tho co quan he hop tac	over	70	1	countries	70	\N	\N	Hội nghị Tập huấn Công tác Hợp tác quốc tế trong lĩnh vực Y tế năm 2017 tại Thành phố Huế		2017-11-29			quan hệ hợp tác với hơn 70 quốc gia và vùng lãnh thổ	nothing	f		public	f	quoc gia va vung lanh tho co quan he hop tac|countries and territories with relations|hop tac quoc te nganh y te|hoi nghi tap huan cong tac hop tac quoc te trong linh vuc y te nam 2017 tai thanh pho hue	2	2026-11-23 18:00:38.764886+00
51	\N	\N	\N	\N	Hợp tác quốc tế ngành y tế	Tổ chức phi chính phủ nước ngoài có quan hệ hợp tác	Foreign NGOs with relations	to chuc phi chinh phu nuoc ngoai co quan he hop tac	over	200	1	organisations	200	\N	\N	Hội nghị Tập huấn Công tác Hợp tác quốc tế trong lĩnh vực Y tế năm 2017 tại Thành phố Huế		2017-11-29			hơn 200 các tổ chức phi chính phủ nước ngoài	nothing	f		public	f	to chuc phi chinh phu nuoc ngoai co quan he hop tac|foreign ngos with relations|hop tac quoc te nganh y te|hoi nghi tap huan cong tac hop tac quoc te trong linh vuc y te nam 2017 tai thanh pho hue	2	2026-11-23 18:00:38.764886+00
52	\N	\N	\N	\N	Hợp tác quốc tế ngành y tế	Hội nghị, hội thảo có yếu tố nước ngoài được Bộ Y tế chủ trì và cấp phép	Conferences with a foreign element, chaired and licensed by the Ministry of Health	hoi nghi hoi thao co yeu to nuoc ngoai duoc bo y te chu tri va cap phep	over	1750	1	conferences	1750	2023-01-01	2023-12-31	Cuộc họp nhóm đối tác y tế năm 2024	Bộ Y tế	2024-01-30			đã có trên 1.750 hội nghị, hội thảo có yếu tố nước ngoài đã được Bộ Y tế chủ trì và cấp phép tổ chức trong năm 2023	nothing	f		public	f	hoi nghi hoi thao co yeu to nuoc ngoai duoc bo y te chu tri va cap phep|conferences with a foreign element chaired and licensed by the ministry of health|hop tac quoc te nganh y te|cuoc hop nhom doi tac y te nam 2024|bo y te	2	2026-11-23 18:00:38.764886+00
53	\N	\N	\N	\N	Ngành y tế	Tỷ lệ bao phủ bảo hiểm y tế	Health insurance coverage	ty le bao phu bao hiem y te	exactly	82.19	1	percent	82.19	\N	2017-06-30	Hội nghị Tập huấn Công tác Hợp tác quốc tế trong lĩnh vực Y tế năm 2017 tại Thành phố Huế		2017-11-29			tính đến tháng 6/2017 đạt 82,19%	nothing	f		public	f	ty le bao phu bao hiem y te|health insurance coverage|nganh y te|hoi nghi tap huan cong tac hop tac quoc te trong linh vuc y te nam 2017 tai thanh pho hue	2	2026-11-23 18:00:38.764886+00
54	\N	\N	\N	\N	Ngành y tế	Tỷ lệ bao phủ bảo hiểm y tế	Health insurance coverage	ty le bao phu bao hiem y te	over	93	1	percent	93	\N	2024-01-30	Cuộc họp nhóm đối tác y tế năm 2024	Bộ Y tế	2024-01-30			tỷ lệ bao phủ từ mức đã rất ấn tượng hiện nay là hơn 93% dân số	nothing	f		public	f	ty le bao phu bao hiem y te|health insurance coverage|nganh y te|cuoc hop nhom doi tac y te nam 2024|bo y te	2	2026-11-23 18:00:38.764886+00
\.
COPY claims.claim_history (id, project_id, organisation_id, agreement_id, place_id, programme, indicator_vi, indicator_en, indicator_key, qualifier, value, scale, unit, amount, from_date, to_date, source, publisher, source_date, address, page, quote, checked, reading, reason, publication, illustrative, search_key, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	\N	\N	\N		Tổng vốn của chương trình	Total of the programme	tong von cua chuong trinh	exactly	114	1000000	EUR	114000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [11]		\N				commitment	f		public	f	tong von cua chuong trinh|total of the programme|ghi chep thiet ke programme facts tai lieu tham khao 11	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.804001+00	2	f
2	1	\N	\N	\N		Hỗ trợ ngân sách	Budget support	ho tro ngan sach	exactly	100	1000000	EUR	100000000	\N	\N	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II		\N			hỗ trợ ngân sách theo phương thức hợp đồng cải cách ngành y tế (100 triệu Euro)	nothing	f		public	f	ho tro ngan sach|budget support|bao chi ve hoi thao gioi thieu chuong trinh ho tro chinh sach nganh y te giai doan ii	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.805834+00	2	f
3	1	\N	\N	\N		Hỗ trợ bổ sung	Complementary support	ho tro bo sung	exactly	14	1000000	EUR	14000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [11]		\N				nothing	f		public	f	ho tro bo sung|complementary support|ghi chep thiet ke programme facts tai lieu tham khao 11	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.806584+00	2	f
4	1	\N	\N	\N		Số tỉnh ưu tiên	Priority provinces	so tinh uu tien	exactly	10	1	provinces	10	\N	\N	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II		\N			ưu tiên thực hiện chương trình tại 10 tỉnh được coi là nghèo nhất	nothing	f		public	f	so tinh uu tien|priority provinces|bao chi ve hoi thao gioi thieu chuong trinh ho tro chinh sach nganh y te giai doan ii	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.808458+00	2	f
5	1	\N	\N	\N		Đại biểu dự hội thảo giới thiệu chương trình	Participants of the introductory workshop	dai bieu du hoi thao gioi thieu chuong trinh	over	100	1	people	100	\N	\N	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II		\N			Hội thảo thu hút hơn 100 đại biểu	nothing	f		public	f	dai bieu du hoi thao gioi thieu chuong trinh|participants of the introductory workshop|bao chi ve hoi thao gioi thieu chuong trinh ho tro chinh sach nganh y te giai doan ii	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.809686+00	2	f
6	3	\N	\N	\N		Số bản in tiếng Việt của Báo cáo chung tổng quan ngành y tế (JAHR)	Printed copies of the joint annual health review (JAHR), Vietnamese	so ban in tieng viet cua bao cao chung tong quan nganh y te jahr	exactly	300	1	copies	300	\N	2016-08-12	Ghi chép thiết kế programme-facts, tài liệu tham khảo [28]		\N				nothing	f		public	f	so ban in tieng viet cua bao cao chung tong quan nganh y te jahr|printed copies of the joint annual health review jahr vietnamese|ghi chep thiet ke programme facts tai lieu tham khao 28	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.810425+00	2	f
7	3	\N	\N	\N		Số bản in tiếng Anh của Báo cáo chung tổng quan ngành y tế (JAHR)	Printed copies of the joint annual health review (JAHR), English	so ban in tieng anh cua bao cao chung tong quan nganh y te jahr	exactly	300	1	copies	300	\N	2016-08-12	Ghi chép thiết kế programme-facts, tài liệu tham khảo [28]		\N				nothing	f		public	f	so ban in tieng anh cua bao cao chung tong quan nganh y te jahr|printed copies of the joint annual health review jahr english|ghi chep thiet ke programme facts tai lieu tham khao 28	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.811139+00	2	f
8	\N	\N	3	\N		Tổng vốn giai đoạn I	Total of phase I	tong von giai doan i	exactly	39.25	1000000	EUR	39250000.00	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]		\N				signed	f		public	f	tong von giai doan i|total of phase i|ghi chep thiet ke programme facts tai lieu tham khao 26	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.811831+00	2	f
9	\N	\N	3	\N		Tổng vốn giai đoạn I	Total of phase I	tong von giai doan i	exactly	39.5	1000000	EUR	39500000.0	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [27]		\N				signed	f		public	f	tong von giai doan i|total of phase i|ghi chep thiet ke programme facts tai lieu tham khao 27	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.812504+00	2	f
10	\N	\N	3	\N		Hỗ trợ ngân sách giai đoạn I	Budget support of phase I	ho tro ngan sach giai doan i	exactly	39.15	1000000	EUR	39150000.00	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]		\N				nothing	f		public	f	ho tro ngan sach giai doan i|budget support of phase i|ghi chep thiet ke programme facts tai lieu tham khao 26	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.827532+00	2	f
11	\N	\N	3	\N		Hỗ trợ bổ sung giai đoạn I	Complementary support of phase I	ho tro bo sung giai doan i	exactly	0.10	1000000	EUR	100000.00	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]		\N				nothing	f		public	f	ho tro bo sung giai doan i|complementary support of phase i|ghi chep thiet ke programme facts tai lieu tham khao 26	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.828265+00	2	f
12	\N	\N	3	\N		Thời hạn giai đoạn I	Duration of phase I	thoi han giai doan i	exactly	72	1	months	72	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [26]		\N				nothing	f		public	f	thoi han giai doan i|duration of phase i|ghi chep thiet ke programme facts tai lieu tham khao 26	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.833151+00	2	f
13	5	\N	\N	\N		Tổng vốn dự kiến	Planned total	tong von du kien	exactly	121	1000000	USD	121000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				commitment	f		public	f	tong von du kien|planned total|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.84833+00	2	f
14	5	\N	\N	\N		Vốn IDA dự kiến	Planned IDA financing	von ida du kien	exactly	106	1000000	USD	106000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	von ida du kien|planned ida financing|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.834896+00	2	f
15	5	\N	\N	\N		Vốn EU dự kiến	Planned EU financing	von eu du kien	exactly	10	1000000	USD	10000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	von eu du kien|planned eu financing|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.835577+00	2	f
16	5	\N	\N	\N		Vốn đối ứng dự kiến	Planned counterpart funds	von doi ung du kien	exactly	5	1000000	USD	5000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	von doi ung du kien|planned counterpart funds|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.83626+00	2	f
17	5	\N	\N	\N		Hợp phần 1, vốn dự kiến	Component 1, planned	hop phan 1 von du kien	exactly	63	1000000	USD	63000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	hop phan 1 von du kien|component 1 planned|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.845095+00	2	f
18	5	\N	\N	\N		Hợp phần 2, vốn dự kiến	Component 2, planned	hop phan 2 von du kien	exactly	12	1000000	USD	12000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	hop phan 2 von du kien|component 2 planned|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.84582+00	2	f
19	5	\N	\N	\N		Hợp phần 3, vốn dự kiến	Component 3, planned	hop phan 3 von du kien	exactly	41	1000000	USD	41000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	hop phan 3 von du kien|component 3 planned|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.846498+00	2	f
20	5	\N	\N	\N		Hợp phần 4, vốn dự kiến	Component 4, planned	hop phan 4 von du kien	exactly	5	1000000	USD	5000000	\N	\N	Ghi chép thiết kế programme-facts, tài liệu tham khảo [29], [30]		\N				nothing	f		public	f	hop phan 4 von du kien|component 4 planned|ghi chep thiet ke programme facts tai lieu tham khao 29 30	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.847172+00	2	f
\.
COPY claims.shared_with (claim_id, organisation_id, change_id, known_from) FROM stdin;
1	1	12	2026-11-23 18:00:44.681133+00
\.
COPY claims.shared_with_history (claim_id, organisation_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.852674+00	12	f
\.
COPY forms.submission (token, actor, location, at) FROM stdin;
cb0c6a00-c3ec-462a-a609-7ac1ac981e30	account:1	/projects/1	2026-11-23 18:00:44.681267+00
\.
COPY funding.budget (id, project_id, kind, status, period_start, period_end, amount, currency, value_date, source, illustrative, change_id, known_from, origin, published_as) FROM stdin;
1	8	original	committed	2022-01-01	2022-12-31	6200000	EUR	2022-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
2	8	original	committed	2023-01-01	2023-12-31	7300000	EUR	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
3	8	revised	committed	2023-01-01	2023-12-31	8030000.0	EUR	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
4	8	original	committed	2024-01-01	2024-12-31	7900000	EUR	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
5	8	original	committed	2025-01-01	2025-12-31	7600000	EUR	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
6	8	original	committed	2026-01-01	2026-12-31	7400000	EUR	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
7	10	original	committed	2023-01-01	2023-12-31	2900000	USD	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
8	10	original	committed	2024-01-01	2024-12-31	3200000	USD	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
9	10	revised	committed	2024-01-01	2024-12-31	3520000.0	USD	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
10	10	original	committed	2025-01-01	2025-12-31	3000000	USD	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
11	10	original	committed	2026-01-01	2026-12-31	1800000	USD	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
12	11	original	committed	2024-01-01	2024-12-31	360000000000	VND	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
13	11	original	committed	2025-01-01	2025-12-31	310000000000	VND	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
14	11	revised	committed	2025-01-01	2025-12-31	341000000000.0	VND	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
15	11	original	committed	2026-01-01	2026-12-31	290000000000	VND	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
16	1	original	committed	2020-01-01	2020-12-31	1234567.89	EUR	2020-01-01		f	12	2026-11-23 18:00:44.681133+00	hand	\N
\.
COPY funding.budget_history (id, project_id, kind, status, period_start, period_end, amount, currency, value_date, source, illustrative, change_id, known_from, known_to, ended_change_id, deleted, origin, published_as) FROM stdin;
1	8	original	committed	2022-01-01	2022-12-31	6200000	EUR	2022-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.862053+00	2	f	hand	\N
2	8	original	committed	2023-01-01	2023-12-31	7300000	EUR	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.858783+00	2	f	hand	\N
3	8	revised	committed	2023-01-01	2023-12-31	8030000.0	EUR	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.860848+00	2	f	hand	\N
4	8	original	committed	2024-01-01	2024-12-31	7900000	EUR	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.861064+00	2	f	hand	\N
5	8	original	committed	2025-01-01	2025-12-31	7600000	EUR	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.861261+00	2	f	hand	\N
6	8	original	committed	2026-01-01	2026-12-31	7400000	EUR	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.861463+00	2	f	hand	\N
7	10	original	committed	2023-01-01	2023-12-31	2900000	USD	2023-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.861661+00	2	f	hand	\N
8	10	original	committed	2024-01-01	2024-12-31	3200000	USD	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.861857+00	2	f	hand	\N
9	10	revised	committed	2024-01-01	2024-12-31	3520000.0	USD	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.865793+00	2	f	hand	\N
10	10	original	committed	2025-01-01	2025-12-31	3000000	USD	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.862337+00	2	f	hand	\N
11	10	original	committed	2026-01-01	2026-12-31	1800000	USD	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.862537+00	2	f	hand	\N
12	11	original	committed	2024-01-01	2024-12-31	360000000000	VND	2024-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.864782+00	2	f	hand	\N
13	11	original	committed	2025-01-01	2025-12-31	310000000000	VND	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.865065+00	2	f	hand	\N
14	11	revised	committed	2025-01-01	2025-12-31	341000000000.0	VND	2025-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.865265+00	2	f	hand	\N
15	11	original	committed	2026-01-01	2026-12-31	290000000000	VND	2026-01-01	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.86553+00	2	f	hand	\N
16	1	original	committed	2020-01-01	2020-12-31	1234567.89	EUR	2020-01-01		f	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.858143+00	12	f	hand	\N
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
0	0	f	incoming-pledge	USD	2026	f	5400000	1	1
0	8	t	commitment	VND	2024	f	136950000000	1	0
0	8	t	disbursement	VND	2024	f	38725500000	2	0
0	8	t	disbursement	VND	2025	f	27717800000	1	0
0	8	t	disbursement	VND	2026	f	20605805000	1	0
0	8	t	expenditure	VND	2025	f	32637000000	1	0
0	8	t	expenditure	VND	2026	f	35006482500	1	0
0	14	t	commitment	VND	2024	f	149400000000	1	0
0	14	t	disbursement	VND	2024	f	42246000000	2	0
0	14	t	disbursement	VND	2025	f	30237600000	1	0
0	14	t	disbursement	VND	2026	f	22479060000	1	0
0	14	t	expenditure	VND	2025	f	35604000000	1	0
0	14	t	expenditure	VND	2026	f	38188890000	1	0
0	23	t	commitment	VND	2024	f	124500000000	1	0
0	23	t	disbursement	VND	2024	f	35205000000	2	0
0	23	t	disbursement	VND	2025	f	25198000000	1	0
0	23	t	disbursement	VND	2026	f	18732550000	1	0
0	23	t	expenditure	VND	2025	f	29670000000	1	0
0	23	t	expenditure	VND	2026	f	31824075000	1	0
0	50	t	commitment	VND	2024	f	149400000000	1	0
0	50	t	disbursement	VND	2024	f	42246000000	2	0
0	50	t	disbursement	VND	2025	f	30237600000	1	0
0	50	t	disbursement	VND	2026	f	22479060000	1	0
0	50	t	expenditure	VND	2025	f	35604000000	1	0
0	50	t	expenditure	VND	2026	f	38188890000	1	0
0	59	t	commitment	VND	2024	f	124500000000	1	0
0	59	t	disbursement	VND	2024	f	35205000000	2	0
0	59	t	disbursement	VND	2025	f	25198000000	1	0
0	59	t	disbursement	VND	2026	f	18732550000	1	0
0	59	t	expenditure	VND	2025	f	29670000000	1	0
0	59	t	expenditure	VND	2026	f	31824075000	1	0
0	62	t	commitment	VND	2024	f	99600000000	1	0
0	62	t	disbursement	VND	2024	f	28164000000	2	0
0	62	t	disbursement	VND	2025	f	20158400000	1	0
0	62	t	disbursement	VND	2026	f	14986040000	1	0
0	62	t	expenditure	VND	2025	f	23736000000	1	0
0	62	t	expenditure	VND	2026	f	25459260000	1	0
0	74	t	commitment	USD	2024	f	866666.67	1	1
0	74	t	disbursement	USD	2024	f	116666.70	1	1
0	82	t	commitment	USD	2024	f	866666.67	1	0
0	82	t	disbursement	USD	2024	f	116666.70	1	0
0	84	t	commitment	USD	2024	f	866666.66	1	0
0	84	t	disbursement	USD	2024	f	116666.70	1	0
0	89	t	commitment	VND	2024	f	112050000000	1	0
0	89	t	disbursement	VND	2024	f	31684500000	2	0
0	89	t	disbursement	VND	2025	f	22678200000	1	0
0	89	t	disbursement	VND	2026	f	16859295000	1	0
0	89	t	expenditure	VND	2025	f	26703000000	1	0
0	89	t	expenditure	VND	2026	f	28641667500	1	0
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
5	5	t	commitment	USD	2022	f	1912500.00	1	1
5	5	t	disbursement	USD	2022	f	281250.00	1	1
5	5	t	disbursement	USD	2023	f	396000.00	1	1
5	5	t	disbursement	USD	2024	f	467325.09	1	0
5	5	t	disbursement	USD	2025	f	447000.00	1	1
5	5	t	disbursement	USD	2026	f	246000.00	1	1
5	5	t	expenditure	USD	2024	f	1033518.00	1	1
5	5	t	expenditure	USD	2025	f	558060.05	1	0
5	5	t	reimbursement	USD	2026	f	-12637.56	1	0
6	17	t	commitment	USD	2019	t	6153846.16	1	0
6	17	t	commitment	USD	2022	f	1275000.00	1	0
6	17	t	disbursement	USD	2022	f	187500.00	1	0
6	17	t	disbursement	USD	2023	f	264000.00	1	0
6	17	t	disbursement	USD	2024	f	311550.06	1	0
6	17	t	disbursement	USD	2025	f	298000.00	1	0
6	17	t	disbursement	USD	2026	f	164000.00	1	0
6	17	t	expenditure	USD	2024	f	689012.00	1	0
6	17	t	expenditure	USD	2025	f	372040.04	1	0
6	17	t	reimbursement	USD	2026	f	-8425.04	1	0
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
10	10	t	commitment	EUR	2023	f	400000.00	1	1
10	10	t	disbursement	EUR	2022	t	279500.00	1	0
10	10	t	disbursement	EUR	2023	f	133333.34	1	1
10	10	t	disbursement	EUR	2023	t	975650.07	2	1
10	10	t	disbursement	EUR	2024	f	133333.34	1	1
10	10	t	disbursement	EUR	2024	t	677300.10	1	1
10	10	t	disbursement	EUR	2025	f	100000.00	1	1
10	10	t	disbursement	EUR	2025	t	1126450.03	2	0
10	10	t	disbursement	EUR	2026	t	375700.00	1	0
10	10	t	expenditure	EUR	2023	t	258102.00	1	0
10	10	t	expenditure	EUR	2024	t	731932.55	1	0
10	10	t	expenditure	EUR	2025	t	795713.77	1	1
10	10	t	expenditure	EUR	2026	t	559560.42	1	0
11	11	t	commitment	EUR	2022	t	4368000.00	1	0
11	11	t	commitment	EUR	2023	f	400000.00	1	0
11	11	t	disbursement	EUR	2022	t	258000.00	1	0
11	11	t	disbursement	EUR	2023	f	133333.33	1	0
11	11	t	disbursement	EUR	2023	t	900600.06	2	0
11	11	t	disbursement	EUR	2024	f	133333.34	1	0
11	11	t	disbursement	EUR	2024	t	625200.09	1	0
11	11	t	disbursement	EUR	2025	f	100000.00	1	0
11	11	t	disbursement	EUR	2025	t	1039800.03	2	0
11	11	t	disbursement	EUR	2026	t	346800.00	1	0
11	11	t	expenditure	EUR	2023	t	238248.00	1	0
11	11	t	expenditure	EUR	2024	t	675630.05	1	1
11	11	t	expenditure	EUR	2025	t	734505.02	1	0
11	11	t	expenditure	EUR	2026	t	516517.31	1	0
12	12	t	commitment	EUR	2022	t	2912000.00	1	0
12	12	t	commitment	EUR	2023	f	400000.00	1	0
12	12	t	commitment	USD	2019	t	6153846.16	1	0
12	12	t	commitment	VND	2024	f	112050000000	1	0
12	12	t	disbursement	EUR	2022	t	172000.00	1	0
12	12	t	disbursement	EUR	2023	f	133333.33	1	0
12	12	t	disbursement	EUR	2023	t	600400.04	2	0
12	12	t	disbursement	EUR	2024	f	133333.33	1	0
12	12	t	disbursement	EUR	2024	t	416800.06	1	0
12	12	t	disbursement	EUR	2025	f	100000.00	1	0
12	12	t	disbursement	EUR	2025	t	693200.02	2	0
12	12	t	disbursement	EUR	2026	t	231200.00	1	0
12	12	t	disbursement	VND	2024	f	31684500000	2	0
12	12	t	disbursement	VND	2025	f	22678200000	1	0
12	12	t	disbursement	VND	2026	f	16859295000	1	0
12	12	t	expenditure	EUR	2023	t	158832.00	1	0
12	12	t	expenditure	EUR	2024	t	450420.03	1	0
12	12	t	expenditure	EUR	2025	t	489670.01	1	0
12	12	t	expenditure	EUR	2026	t	344344.88	1	0
12	12	t	expenditure	VND	2025	f	26703000000	1	0
12	12	t	expenditure	VND	2026	f	28641667500	1	0
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
15	23	t	commitment	USD	2022	f	1530000.00	1	0
15	23	t	disbursement	USD	2022	f	225000.00	1	0
15	23	t	disbursement	USD	2023	f	316800.00	1	0
15	23	t	disbursement	USD	2024	f	373860.07	1	0
15	23	t	disbursement	USD	2025	f	357600.00	1	0
15	23	t	disbursement	USD	2026	f	196800.00	1	0
15	23	t	expenditure	USD	2024	f	826814.40	1	0
15	23	t	expenditure	USD	2025	f	446448.04	1	0
15	23	t	reimbursement	USD	2026	f	-10110.05	1	1
18	18	t	commitment	USD	2022	f	1275000.00	1	0
18	18	t	commitment	VND	2024	f	74700000000	1	0
18	18	t	disbursement	USD	2022	f	187500.00	1	0
18	18	t	disbursement	USD	2023	f	264000.00	1	0
18	18	t	disbursement	USD	2024	f	311550.06	1	0
18	18	t	disbursement	USD	2025	f	298000.00	1	0
18	18	t	disbursement	USD	2026	f	164000.00	1	0
18	18	t	disbursement	VND	2024	f	21123000000	2	0
18	18	t	disbursement	VND	2025	f	15118800000	1	0
18	18	t	disbursement	VND	2026	f	11239530000	1	0
18	18	t	expenditure	USD	2024	f	689012.00	1	0
18	18	t	expenditure	USD	2025	f	372040.03	1	0
18	18	t	expenditure	VND	2025	f	17802000000	1	0
18	18	t	expenditure	VND	2026	f	19094445000	1	0
18	18	t	reimbursement	USD	2026	f	-8425.04	1	0
37	37	t	commitment	USD	2022	f	1657500.00	1	0
37	37	t	disbursement	USD	2022	f	243750.00	1	0
37	37	t	disbursement	USD	2023	f	343200.00	1	0
37	37	t	disbursement	USD	2024	f	405015.08	1	1
37	37	t	disbursement	USD	2025	f	387400.00	1	0
37	37	t	disbursement	USD	2026	f	213200.00	1	0
37	37	t	expenditure	USD	2024	f	895715.60	1	0
37	37	t	expenditure	USD	2025	f	483652.05	1	0
37	37	t	reimbursement	USD	2026	f	-10952.55	1	0
38	38	t	commitment	USD	2022	f	1785000.00	1	0
38	38	t	commitment	VND	2024	f	161850000000	1	1
38	38	t	disbursement	USD	2022	f	262500.00	1	0
38	38	t	disbursement	USD	2023	f	369600.00	1	0
38	38	t	disbursement	USD	2024	f	436170.09	1	0
38	38	t	disbursement	USD	2025	f	417200.00	1	0
38	38	t	disbursement	USD	2026	f	229600.00	1	0
38	38	t	disbursement	VND	2024	f	45766500000	2	2
38	38	t	disbursement	VND	2025	f	32757400000	1	1
38	38	t	disbursement	VND	2026	f	24352315000	1	1
38	38	t	expenditure	USD	2024	f	964616.80	1	0
38	38	t	expenditure	USD	2025	f	520856.05	1	1
38	38	t	expenditure	VND	2025	f	38571000000	1	1
38	38	t	expenditure	VND	2026	f	41371297500	1	1
38	38	t	reimbursement	USD	2026	f	-11795.06	1	0
40	41	t	commitment	USD	2019	t	6153846.15	1	0
42	41	t	commitment	USD	2019	t	6153846.15	1	0
42	41	t	commitment	USD	2022	f	1147500.00	1	0
42	41	t	disbursement	USD	2022	f	168750.00	1	0
42	41	t	disbursement	USD	2023	f	237600.00	1	0
42	41	t	disbursement	USD	2024	f	280395.05	1	0
42	41	t	disbursement	USD	2025	f	268200.00	1	0
42	41	t	disbursement	USD	2026	f	147600.00	1	0
42	41	t	expenditure	USD	2024	f	620110.80	1	0
42	41	t	expenditure	USD	2025	f	334836.03	1	0
42	41	t	reimbursement	USD	2026	f	-7582.54	1	0
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
54	53	t	commitment	USD	2022	f	1020000.00	1	0
54	53	t	disbursement	USD	2022	f	150000.00	1	0
54	53	t	disbursement	USD	2023	f	211200.00	1	0
54	53	t	disbursement	USD	2024	f	249240.05	1	0
54	53	t	disbursement	USD	2025	f	238400.00	1	0
54	53	t	disbursement	USD	2026	f	131200.00	1	0
54	53	t	expenditure	USD	2024	f	551209.60	1	0
54	53	t	expenditure	USD	2025	f	297632.03	1	0
54	53	t	reimbursement	USD	2026	f	-6740.03	1	0
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
76	78	t	commitment	USD	2022	f	1147500.00	1	0
76	78	t	disbursement	USD	2022	f	168750.00	1	0
76	78	t	disbursement	USD	2023	f	237600.00	1	0
76	78	t	disbursement	USD	2024	f	280395.05	1	0
76	78	t	disbursement	USD	2025	f	268200.00	1	0
76	78	t	disbursement	USD	2026	f	147600.00	1	0
76	78	t	expenditure	USD	2024	f	620110.80	1	0
76	78	t	expenditure	USD	2025	f	334836.03	1	0
76	78	t	reimbursement	USD	2026	f	-7582.53	1	0
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
1	8	original	2027-01-01	2027-03-31	3100000	EUR	2027-01-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
2	8	original	2027-07-01	2027-09-30	2750000	EUR	2027-07-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
3	11	original	2026-11-01	2027-01-31	165000000000	VND	2026-11-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
4	11	original	2027-05-01	2027-07-31	141000000000	VND	2027-05-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
5	12	original	2026-12-01	2027-02-28	900000	USD	2026-12-01	11	15	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
6	12	original	2027-12-01	2028-02-28	1800000	USD	2027-12-01	11	15	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
\.
COPY funding.planned_disbursement_history (id, project_id, kind, period_start, period_end, amount, currency, value_date, provider_id, receiver_id, source, illustrative, change_id, known_from, known_to, ended_change_id, deleted, origin, published_as) FROM stdin;
1	8	original	2027-01-01	2027-03-31	3100000	EUR	2027-01-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.870052+00	2	f	hand	\N
2	8	original	2027-07-01	2027-09-30	2750000	EUR	2027-07-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.870509+00	2	f	hand	\N
3	11	original	2026-11-01	2027-01-31	165000000000	VND	2026-11-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.870734+00	2	f	hand	\N
4	11	original	2027-05-01	2027-07-31	141000000000	VND	2027-05-01	13	14	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.870952+00	2	f	hand	\N
5	12	original	2026-12-01	2027-02-28	900000	USD	2026-12-01	11	15	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.871173+00	2	f	hand	\N
6	12	original	2027-12-01	2028-02-28	1800000	USD	2027-12-01	11	15	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.87139+00	2	f	hand	\N
\.
COPY funding.settlement (xact) FROM stdin;
\.
COPY funding.share (transaction_id, project_id, place_id, in_63, in_34, kind, currency, on_date, amount, first) FROM stdin;
1	2	\N	0	0	commitment	EUR	2014-12-04	100000000	t
2	5	\N	0	0	commitment	USD	2014-07-17	106000000	t
3	6	4	4	8	commitment	USD	2019-06-19	6153846.16	t
3	6	6	6	17	commitment	USD	2019-06-19	6153846.16	f
3	6	12	12	12	commitment	USD	2019-06-19	6153846.16	f
3	6	13	13	14	commitment	USD	2019-06-19	6153846.16	f
3	6	15	15	23	commitment	USD	2019-06-19	6153846.16	f
3	6	40	40	41	commitment	USD	2019-06-19	6153846.15	f
3	6	42	42	41	commitment	USD	2019-06-19	6153846.15	f
3	6	47	47	48	commitment	USD	2019-06-19	6153846.15	f
3	6	54	54	53	commitment	USD	2019-06-19	6153846.15	f
3	6	71	71	72	commitment	USD	2019-06-19	6153846.15	f
3	6	76	76	78	commitment	USD	2019-06-19	6153846.15	f
3	6	85	85	84	commitment	USD	2019-06-19	6153846.15	f
3	6	87	87	89	commitment	USD	2019-06-19	6153846.15	f
4	8	4	4	8	commitment	EUR	2022-03-15	5096000.00	t
4	8	7	7	8	commitment	EUR	2022-03-15	2184000.00	f
4	8	9	9	14	commitment	EUR	2022-03-15	3276000.00	f
4	8	10	10	10	commitment	EUR	2022-03-15	4732000.00	f
4	8	11	11	11	commitment	EUR	2022-03-15	4368000.00	f
4	8	12	12	12	commitment	EUR	2022-03-15	2912000.00	f
4	8	13	13	14	commitment	EUR	2022-03-15	2548000.00	f
4	8	47	47	48	commitment	EUR	2022-03-15	1820000.00	f
4	8	56	56	48	commitment	EUR	2022-03-15	3640000.00	f
4	8	60	60	62	commitment	EUR	2022-03-15	3276000.00	f
4	8	86	86	84	commitment	EUR	2022-03-15	2548000.00	f
5	8	4	4	8	disbursement	EUR	2022-09-20	301000.00	t
5	8	7	7	8	disbursement	EUR	2022-09-20	129000.00	f
5	8	9	9	14	disbursement	EUR	2022-09-20	193500.00	f
5	8	10	10	10	disbursement	EUR	2022-09-20	279500.00	f
5	8	11	11	11	disbursement	EUR	2022-09-20	258000.00	f
5	8	12	12	12	disbursement	EUR	2022-09-20	172000.00	f
5	8	13	13	14	disbursement	EUR	2022-09-20	150500.00	f
5	8	47	47	48	disbursement	EUR	2022-09-20	107500.00	f
5	8	56	56	48	disbursement	EUR	2022-09-20	215000.00	f
5	8	60	60	62	disbursement	EUR	2022-09-20	193500.00	f
5	8	86	86	84	disbursement	EUR	2022-09-20	150500.00	f
6	8	4	4	8	disbursement	EUR	2023-04-12	487200.07	f
6	8	7	7	8	disbursement	EUR	2023-04-12	208800.03	f
6	8	9	9	14	disbursement	EUR	2023-04-12	313200.05	f
6	8	10	10	10	disbursement	EUR	2023-04-12	452400.07	t
6	8	11	11	11	disbursement	EUR	2023-04-12	417600.06	f
6	8	12	12	12	disbursement	EUR	2023-04-12	278400.04	f
6	8	13	13	14	disbursement	EUR	2023-04-12	243600.03	f
6	8	47	47	48	disbursement	EUR	2023-04-12	174000.02	f
6	8	56	56	48	disbursement	EUR	2023-04-12	348000.05	f
6	8	60	60	62	disbursement	EUR	2023-04-12	313200.05	f
6	8	86	86	84	disbursement	EUR	2023-04-12	243600.03	f
7	8	4	4	8	disbursement	EUR	2023-11-30	563500.00	t
7	8	7	7	8	disbursement	EUR	2023-11-30	241500.00	f
7	8	9	9	14	disbursement	EUR	2023-11-30	362250.00	f
7	8	10	10	10	disbursement	EUR	2023-11-30	523250.00	f
7	8	11	11	11	disbursement	EUR	2023-11-30	483000.00	f
7	8	12	12	12	disbursement	EUR	2023-11-30	322000.00	f
7	8	13	13	14	disbursement	EUR	2023-11-30	281750.00	f
7	8	47	47	48	disbursement	EUR	2023-11-30	201250.00	f
7	8	56	56	48	disbursement	EUR	2023-11-30	402500.00	f
7	8	60	60	62	disbursement	EUR	2023-11-30	362250.00	f
7	8	86	86	84	disbursement	EUR	2023-11-30	281750.00	f
8	8	4	4	8	disbursement	EUR	2024-06-18	729400.11	f
8	8	7	7	8	disbursement	EUR	2024-06-18	312600.04	f
8	8	9	9	14	disbursement	EUR	2024-06-18	468900.07	f
8	8	10	10	10	disbursement	EUR	2024-06-18	677300.10	t
8	8	11	11	11	disbursement	EUR	2024-06-18	625200.09	f
8	8	12	12	12	disbursement	EUR	2024-06-18	416800.06	f
8	8	13	13	14	disbursement	EUR	2024-06-18	364700.05	f
8	8	47	47	48	disbursement	EUR	2024-06-18	260500.04	f
8	8	56	56	48	disbursement	EUR	2024-06-18	521000.07	f
8	8	60	60	62	disbursement	EUR	2024-06-18	468900.07	f
8	8	86	86	84	disbursement	EUR	2024-06-18	364700.05	f
9	8	4	4	8	disbursement	EUR	2025-03-21	666400.00	t
9	8	7	7	8	disbursement	EUR	2025-03-21	285600.00	f
9	8	9	9	14	disbursement	EUR	2025-03-21	428400.00	f
9	8	10	10	10	disbursement	EUR	2025-03-21	618800.00	f
9	8	11	11	11	disbursement	EUR	2025-03-21	571200.00	f
9	8	12	12	12	disbursement	EUR	2025-03-21	380800.00	f
9	8	13	13	14	disbursement	EUR	2025-03-21	333200.00	f
9	8	47	47	48	disbursement	EUR	2025-03-21	238000.00	f
9	8	56	56	48	disbursement	EUR	2025-03-21	476000.00	f
9	8	60	60	62	disbursement	EUR	2025-03-21	428400.00	f
9	8	86	86	84	disbursement	EUR	2025-03-21	333200.00	f
10	8	4	4	8	disbursement	EUR	2025-12-10	546700.04	f
10	8	7	7	8	disbursement	EUR	2025-12-10	234300.01	f
10	8	9	9	14	disbursement	EUR	2025-12-10	351450.02	f
10	8	10	10	10	disbursement	EUR	2025-12-10	507650.03	f
10	8	11	11	11	disbursement	EUR	2025-12-10	468600.03	f
10	8	12	12	12	disbursement	EUR	2025-12-10	312400.02	f
10	8	13	13	14	disbursement	EUR	2025-12-10	273350.02	t
10	8	47	47	48	disbursement	EUR	2025-12-10	195250.01	f
10	8	56	56	48	disbursement	EUR	2025-12-10	390500.03	f
10	8	60	60	62	disbursement	EUR	2025-12-10	351450.02	f
10	8	86	86	84	disbursement	EUR	2025-12-10	273350.02	f
11	8	4	4	8	disbursement	EUR	2026-07-15	404600.00	t
11	8	7	7	8	disbursement	EUR	2026-07-15	173400.00	f
11	8	9	9	14	disbursement	EUR	2026-07-15	260100.00	f
11	8	10	10	10	disbursement	EUR	2026-07-15	375700.00	f
11	8	11	11	11	disbursement	EUR	2026-07-15	346800.00	f
11	8	12	12	12	disbursement	EUR	2026-07-15	231200.00	f
11	8	13	13	14	disbursement	EUR	2026-07-15	202300.00	f
11	8	47	47	48	disbursement	EUR	2026-07-15	144500.00	f
11	8	56	56	48	disbursement	EUR	2026-07-15	289000.00	f
11	8	60	60	62	disbursement	EUR	2026-07-15	260100.00	f
11	8	86	86	84	disbursement	EUR	2026-07-15	202300.00	f
12	8	4	4	8	expenditure	EUR	2023-06-30	277956.00	t
12	8	7	7	8	expenditure	EUR	2023-06-30	119124.00	f
12	8	9	9	14	expenditure	EUR	2023-06-30	178686.00	f
12	8	10	10	10	expenditure	EUR	2023-06-30	258102.00	f
12	8	11	11	11	expenditure	EUR	2023-06-30	238248.00	f
12	8	12	12	12	expenditure	EUR	2023-06-30	158832.00	f
12	8	13	13	14	expenditure	EUR	2023-06-30	138978.00	f
12	8	47	47	48	expenditure	EUR	2023-06-30	99270.00	f
12	8	56	56	48	expenditure	EUR	2023-06-30	198540.00	f
12	8	60	60	62	expenditure	EUR	2023-06-30	178686.00	f
12	8	86	86	84	expenditure	EUR	2023-06-30	138978.00	f
13	8	4	4	8	expenditure	EUR	2024-06-30	788235.06	f
13	8	7	7	8	expenditure	EUR	2024-06-30	337815.02	f
13	8	9	9	14	expenditure	EUR	2024-06-30	506722.54	f
13	8	10	10	10	expenditure	EUR	2024-06-30	731932.55	f
13	8	11	11	11	expenditure	EUR	2024-06-30	675630.05	t
13	8	12	12	12	expenditure	EUR	2024-06-30	450420.03	f
13	8	13	13	14	expenditure	EUR	2024-06-30	394117.53	f
13	8	47	47	48	expenditure	EUR	2024-06-30	281512.52	f
13	8	56	56	48	expenditure	EUR	2024-06-30	563025.04	f
13	8	60	60	62	expenditure	EUR	2024-06-30	506722.53	f
13	8	86	86	84	expenditure	EUR	2024-06-30	394117.53	f
14	8	4	4	8	expenditure	EUR	2025-06-30	856922.52	f
14	8	7	7	8	expenditure	EUR	2025-06-30	367252.51	f
14	8	9	9	14	expenditure	EUR	2025-06-30	550878.76	f
14	8	10	10	10	expenditure	EUR	2025-06-30	795713.77	t
14	8	11	11	11	expenditure	EUR	2025-06-30	734505.02	f
14	8	12	12	12	expenditure	EUR	2025-06-30	489670.01	f
14	8	13	13	14	expenditure	EUR	2025-06-30	428461.26	f
14	8	47	47	48	expenditure	EUR	2025-06-30	306043.76	f
14	8	56	56	48	expenditure	EUR	2025-06-30	612087.52	f
14	8	60	60	62	expenditure	EUR	2025-06-30	550878.76	f
14	8	86	86	84	expenditure	EUR	2025-06-30	428461.26	f
15	8	4	4	8	expenditure	EUR	2026-06-30	602603.53	f
15	8	7	7	8	expenditure	EUR	2026-06-30	258258.66	f
15	8	9	9	14	expenditure	EUR	2026-06-30	387387.99	f
15	8	10	10	10	expenditure	EUR	2026-06-30	559560.42	f
15	8	11	11	11	expenditure	EUR	2026-06-30	516517.31	f
15	8	12	12	12	expenditure	EUR	2026-06-30	344344.88	f
15	8	13	13	14	expenditure	EUR	2026-06-30	301301.77	f
15	8	47	47	48	expenditure	EUR	2026-06-30	215215.55	t
15	8	56	56	48	expenditure	EUR	2026-06-30	430431.09	f
15	8	60	60	62	expenditure	EUR	2026-06-30	387387.98	f
15	8	86	86	84	expenditure	EUR	2026-06-30	301301.77	f
16	9	10	10	10	commitment	EUR	2023-02-01	400000.00	t
16	9	11	11	11	commitment	EUR	2023-02-01	400000.00	f
16	9	12	12	12	commitment	EUR	2023-02-01	400000.00	f
17	9	10	10	10	disbursement	EUR	2023-08-15	133333.34	t
17	9	11	11	11	disbursement	EUR	2023-08-15	133333.33	f
17	9	12	12	12	disbursement	EUR	2023-08-15	133333.33	f
18	9	10	10	10	disbursement	EUR	2024-08-15	133333.34	t
18	9	11	11	11	disbursement	EUR	2024-08-15	133333.34	f
18	9	12	12	12	disbursement	EUR	2024-08-15	133333.33	f
19	9	10	10	10	disbursement	EUR	2025-08-15	100000.00	t
19	9	11	11	11	disbursement	EUR	2025-08-15	100000.00	f
19	9	12	12	12	disbursement	EUR	2025-08-15	100000.00	f
20	10	5	5	5	commitment	USD	2022-06-10	1912500.00	t
20	10	6	6	17	commitment	USD	2022-06-10	1275000.00	f
20	10	15	15	23	commitment	USD	2022-06-10	1530000.00	f
20	10	18	18	18	commitment	USD	2022-06-10	1275000.00	f
20	10	37	37	37	commitment	USD	2022-06-10	1657500.00	f
20	10	38	38	38	commitment	USD	2022-06-10	1785000.00	f
20	10	42	42	41	commitment	USD	2022-06-10	1147500.00	f
20	10	54	54	53	commitment	USD	2022-06-10	1020000.00	f
20	10	76	76	78	commitment	USD	2022-06-10	1147500.00	f
21	10	5	5	5	disbursement	USD	2022-10-05	281250.00	t
21	10	6	6	17	disbursement	USD	2022-10-05	187500.00	f
21	10	15	15	23	disbursement	USD	2022-10-05	225000.00	f
21	10	18	18	18	disbursement	USD	2022-10-05	187500.00	f
21	10	37	37	37	disbursement	USD	2022-10-05	243750.00	f
21	10	38	38	38	disbursement	USD	2022-10-05	262500.00	f
21	10	42	42	41	disbursement	USD	2022-10-05	168750.00	f
21	10	54	54	53	disbursement	USD	2022-10-05	150000.00	f
21	10	76	76	78	disbursement	USD	2022-10-05	168750.00	f
22	10	5	5	5	disbursement	USD	2023-05-16	396000.00	t
22	10	6	6	17	disbursement	USD	2023-05-16	264000.00	f
22	10	15	15	23	disbursement	USD	2023-05-16	316800.00	f
22	10	18	18	18	disbursement	USD	2023-05-16	264000.00	f
22	10	37	37	37	disbursement	USD	2023-05-16	343200.00	f
22	10	38	38	38	disbursement	USD	2023-05-16	369600.00	f
22	10	42	42	41	disbursement	USD	2023-05-16	237600.00	f
22	10	54	54	53	disbursement	USD	2023-05-16	211200.00	f
22	10	76	76	78	disbursement	USD	2023-05-16	237600.00	f
23	10	5	5	5	disbursement	USD	2024-02-27	467325.09	f
23	10	6	6	17	disbursement	USD	2024-02-27	311550.06	f
23	10	15	15	23	disbursement	USD	2024-02-27	373860.07	f
23	10	18	18	18	disbursement	USD	2024-02-27	311550.06	f
23	10	37	37	37	disbursement	USD	2024-02-27	405015.08	t
23	10	38	38	38	disbursement	USD	2024-02-27	436170.09	f
23	10	42	42	41	disbursement	USD	2024-02-27	280395.05	f
23	10	54	54	53	disbursement	USD	2024-02-27	249240.05	f
23	10	76	76	78	disbursement	USD	2024-02-27	280395.05	f
24	10	5	5	5	disbursement	USD	2025-01-14	447000.00	t
24	10	6	6	17	disbursement	USD	2025-01-14	298000.00	f
24	10	15	15	23	disbursement	USD	2025-01-14	357600.00	f
24	10	18	18	18	disbursement	USD	2025-01-14	298000.00	f
24	10	37	37	37	disbursement	USD	2025-01-14	387400.00	f
24	10	38	38	38	disbursement	USD	2025-01-14	417200.00	f
24	10	42	42	41	disbursement	USD	2025-01-14	268200.00	f
24	10	54	54	53	disbursement	USD	2025-01-14	238400.00	f
24	10	76	76	78	disbursement	USD	2025-01-14	268200.00	f
25	10	5	5	5	disbursement	USD	2026-02-11	246000.00	t
25	10	6	6	17	disbursement	USD	2026-02-11	164000.00	f
25	10	15	15	23	disbursement	USD	2026-02-11	196800.00	f
25	10	18	18	18	disbursement	USD	2026-02-11	164000.00	f
25	10	37	37	37	disbursement	USD	2026-02-11	213200.00	f
25	10	38	38	38	disbursement	USD	2026-02-11	229600.00	f
25	10	42	42	41	disbursement	USD	2026-02-11	147600.00	f
25	10	54	54	53	disbursement	USD	2026-02-11	131200.00	f
25	10	76	76	78	disbursement	USD	2026-02-11	147600.00	f
26	10	5	5	5	expenditure	USD	2024-12-31	1033518.00	t
26	10	6	6	17	expenditure	USD	2024-12-31	689012.00	f
26	10	15	15	23	expenditure	USD	2024-12-31	826814.40	f
26	10	18	18	18	expenditure	USD	2024-12-31	689012.00	f
26	10	37	37	37	expenditure	USD	2024-12-31	895715.60	f
26	10	38	38	38	expenditure	USD	2024-12-31	964616.80	f
26	10	42	42	41	expenditure	USD	2024-12-31	620110.80	f
26	10	54	54	53	expenditure	USD	2024-12-31	551209.60	f
26	10	76	76	78	expenditure	USD	2024-12-31	620110.80	f
27	10	5	5	5	expenditure	USD	2025-12-31	558060.05	f
27	10	6	6	17	expenditure	USD	2025-12-31	372040.04	f
27	10	15	15	23	expenditure	USD	2025-12-31	446448.04	f
27	10	18	18	18	expenditure	USD	2025-12-31	372040.03	f
27	10	37	37	37	expenditure	USD	2025-12-31	483652.05	f
27	10	38	38	38	expenditure	USD	2025-12-31	520856.05	t
27	10	42	42	41	expenditure	USD	2025-12-31	334836.03	f
27	10	54	54	53	expenditure	USD	2025-12-31	297632.03	f
27	10	76	76	78	expenditure	USD	2025-12-31	334836.03	f
28	10	5	5	5	reimbursement	USD	2026-05-20	-12637.56	f
28	10	6	6	17	reimbursement	USD	2026-05-20	-8425.04	f
28	10	15	15	23	reimbursement	USD	2026-05-20	-10110.05	t
28	10	18	18	18	reimbursement	USD	2026-05-20	-8425.04	f
28	10	37	37	37	reimbursement	USD	2026-05-20	-10952.55	f
28	10	38	38	38	reimbursement	USD	2026-05-20	-11795.06	f
28	10	42	42	41	reimbursement	USD	2026-05-20	-7582.54	f
28	10	54	54	53	reimbursement	USD	2026-05-20	-6740.03	f
28	10	76	76	78	reimbursement	USD	2026-05-20	-7582.53	f
29	11	8	0	8	commitment	VND	2024-01-20	136950000000	f
29	11	12	12	12	commitment	VND	2024-01-20	112050000000	f
29	11	14	0	14	commitment	VND	2024-01-20	149400000000	f
29	11	18	18	18	commitment	VND	2024-01-20	74700000000	f
29	11	23	0	23	commitment	VND	2024-01-20	124500000000	f
29	11	38	38	38	commitment	VND	2024-01-20	161850000000	t
29	11	50	0	50	commitment	VND	2024-01-20	149400000000	f
29	11	59	0	59	commitment	VND	2024-01-20	124500000000	f
29	11	62	0	62	commitment	VND	2024-01-20	99600000000	f
29	11	89	0	89	commitment	VND	2024-01-20	112050000000	f
30	11	8	0	8	disbursement	VND	2024-05-10	16346000000	f
30	11	12	12	12	disbursement	VND	2024-05-10	13374000000	f
30	11	14	0	14	disbursement	VND	2024-05-10	17832000000	f
30	11	18	18	18	disbursement	VND	2024-05-10	8916000000	f
30	11	23	0	23	disbursement	VND	2024-05-10	14860000000	f
30	11	38	38	38	disbursement	VND	2024-05-10	19318000000	t
30	11	50	0	50	disbursement	VND	2024-05-10	17832000000	f
30	11	59	0	59	disbursement	VND	2024-05-10	14860000000	f
30	11	62	0	62	disbursement	VND	2024-05-10	11888000000	f
30	11	89	0	89	disbursement	VND	2024-05-10	13374000000	f
31	11	8	0	8	disbursement	VND	2024-12-20	22379500000	f
31	11	12	12	12	disbursement	VND	2024-12-20	18310500000	f
31	11	14	0	14	disbursement	VND	2024-12-20	24414000000	f
31	11	18	18	18	disbursement	VND	2024-12-20	12207000000	f
31	11	23	0	23	disbursement	VND	2024-12-20	20345000000	f
31	11	38	38	38	disbursement	VND	2024-12-20	26448500000	t
31	11	50	0	50	disbursement	VND	2024-12-20	24414000000	f
31	11	59	0	59	disbursement	VND	2024-12-20	20345000000	f
31	11	62	0	62	disbursement	VND	2024-12-20	16276000000	f
31	11	89	0	89	disbursement	VND	2024-12-20	18310500000	f
32	11	8	0	8	disbursement	VND	2025-07-31	27717800000	f
32	11	12	12	12	disbursement	VND	2025-07-31	22678200000	f
32	11	14	0	14	disbursement	VND	2025-07-31	30237600000	f
32	11	18	18	18	disbursement	VND	2025-07-31	15118800000	f
32	11	23	0	23	disbursement	VND	2025-07-31	25198000000	f
32	11	38	38	38	disbursement	VND	2025-07-31	32757400000	t
32	11	50	0	50	disbursement	VND	2025-07-31	30237600000	f
32	11	59	0	59	disbursement	VND	2025-07-31	25198000000	f
32	11	62	0	62	disbursement	VND	2025-07-31	20158400000	f
32	11	89	0	89	disbursement	VND	2025-07-31	22678200000	f
33	11	8	0	8	disbursement	VND	2026-04-15	20605805000	f
33	11	12	12	12	disbursement	VND	2026-04-15	16859295000	f
33	11	14	0	14	disbursement	VND	2026-04-15	22479060000	f
33	11	18	18	18	disbursement	VND	2026-04-15	11239530000	f
33	11	23	0	23	disbursement	VND	2026-04-15	18732550000	f
33	11	38	38	38	disbursement	VND	2026-04-15	24352315000	t
33	11	50	0	50	disbursement	VND	2026-04-15	22479060000	f
33	11	59	0	59	disbursement	VND	2026-04-15	18732550000	f
33	11	62	0	62	disbursement	VND	2026-04-15	14986040000	f
33	11	89	0	89	disbursement	VND	2026-04-15	16859295000	f
34	11	8	0	8	expenditure	VND	2025-03-31	32637000000	f
34	11	12	12	12	expenditure	VND	2025-03-31	26703000000	f
34	11	14	0	14	expenditure	VND	2025-03-31	35604000000	f
34	11	18	18	18	expenditure	VND	2025-03-31	17802000000	f
34	11	23	0	23	expenditure	VND	2025-03-31	29670000000	f
34	11	38	38	38	expenditure	VND	2025-03-31	38571000000	t
34	11	50	0	50	expenditure	VND	2025-03-31	35604000000	f
34	11	59	0	59	expenditure	VND	2025-03-31	29670000000	f
34	11	62	0	62	expenditure	VND	2025-03-31	23736000000	f
34	11	89	0	89	expenditure	VND	2025-03-31	26703000000	f
35	11	8	0	8	expenditure	VND	2026-03-31	35006482500	f
35	11	12	12	12	expenditure	VND	2026-03-31	28641667500	f
35	11	14	0	14	expenditure	VND	2026-03-31	38188890000	f
35	11	18	18	18	expenditure	VND	2026-03-31	19094445000	f
35	11	23	0	23	expenditure	VND	2026-03-31	31824075000	f
35	11	38	38	38	expenditure	VND	2026-03-31	41371297500	t
35	11	50	0	50	expenditure	VND	2026-03-31	38188890000	f
35	11	59	0	59	expenditure	VND	2026-03-31	31824075000	f
35	11	62	0	62	expenditure	VND	2026-03-31	25459260000	f
35	11	89	0	89	expenditure	VND	2026-03-31	28641667500	f
36	12	\N	0	0	incoming-pledge	USD	2026-03-03	5400000	t
37	13	74	0	74	commitment	USD	2024-04-22	866666.67	t
37	13	82	0	82	commitment	USD	2024-04-22	866666.67	f
37	13	84	0	84	commitment	USD	2024-04-22	866666.66	f
38	13	74	0	74	disbursement	USD	2024-07-01	116666.70	t
38	13	82	0	82	disbursement	USD	2024-07-01	116666.70	f
38	13	84	0	84	disbursement	USD	2024-07-01	116666.70	f
39	14	\N	0	0	commitment	EUR	2010-01-15	-1000.10	t
40	14	\N	0	0	disbursement	USD	2011-02-15	1037.11	t
41	14	\N	0	0	disbursement	VND	2012-03-15	1074.12	t
42	14	\N	0	0	disbursement	EUR	2013-04-15	1111.13	t
43	14	\N	0	0	disbursement	USD	2014-05-15	1148.14	t
44	14	\N	0	0	commitment	VND	2015-06-15	1185.15	t
45	14	\N	0	0	disbursement	EUR	2016-07-15	1222.16	t
46	14	\N	0	0	disbursement	USD	2017-08-15	1259.17	t
47	14	\N	0	0	disbursement	VND	2018-09-15	1296.18	t
48	14	\N	0	0	disbursement	EUR	2019-10-15	1333.19	t
49	14	\N	0	0	commitment	USD	2010-11-15	1370.20	t
50	14	\N	0	0	disbursement	VND	2011-12-15	-1407.21	t
51	14	\N	0	0	disbursement	EUR	2012-01-15	1444.22	t
52	14	\N	0	0	disbursement	USD	2013-02-15	1481.23	t
53	14	\N	0	0	disbursement	VND	2014-03-15	1518.24	t
54	14	\N	0	0	commitment	EUR	2015-04-15	1555.25	t
55	14	\N	0	0	disbursement	USD	2016-05-15	1592.26	t
56	14	\N	0	0	disbursement	VND	2017-06-15	1629.27	t
57	14	\N	0	0	disbursement	EUR	2018-07-15	1666.28	t
58	14	\N	0	0	disbursement	USD	2019-08-15	1703.29	t
59	14	\N	0	0	commitment	VND	2010-09-15	1740.30	t
60	14	\N	0	0	disbursement	EUR	2011-10-15	1777.31	t
61	14	\N	0	0	disbursement	USD	2012-11-15	-1814.32	t
62	14	\N	0	0	disbursement	VND	2013-12-15	1851.33	t
63	14	\N	0	0	disbursement	EUR	2014-01-15	1888.34	t
64	14	\N	0	0	commitment	USD	2015-02-15	1925.35	t
65	14	\N	0	0	disbursement	VND	2016-03-15	1962.36	t
66	14	\N	0	0	disbursement	EUR	2017-04-15	1999.37	t
67	14	\N	0	0	disbursement	USD	2018-05-15	2036.38	t
68	14	\N	0	0	disbursement	VND	2019-06-15	2073.39	t
69	14	\N	0	0	commitment	EUR	2010-07-15	2110.40	t
70	14	\N	0	0	disbursement	USD	2011-08-15	2147.41	t
71	14	\N	0	0	disbursement	VND	2012-09-15	2184.42	t
72	14	\N	0	0	disbursement	EUR	2013-10-15	-2221.43	t
73	14	\N	0	0	disbursement	USD	2014-11-15	2258.44	t
74	14	\N	0	0	commitment	VND	2015-12-15	2295.45	t
75	14	\N	0	0	disbursement	EUR	2016-01-15	2332.46	t
76	14	\N	0	0	disbursement	USD	2017-02-15	2369.47	t
77	14	\N	0	0	disbursement	VND	2018-03-15	2406.48	t
78	14	\N	0	0	disbursement	EUR	2019-04-15	2443.49	t
79	14	\N	0	0	commitment	USD	2010-05-15	2480.50	t
80	14	\N	0	0	disbursement	VND	2011-06-15	2517.51	t
81	14	\N	0	0	disbursement	EUR	2012-07-15	2554.52	t
82	14	\N	0	0	disbursement	USD	2013-08-15	2591.53	t
83	14	\N	0	0	disbursement	VND	2014-09-15	-2628.54	t
84	14	\N	0	0	commitment	EUR	2015-10-15	2665.55	t
85	14	\N	0	0	disbursement	USD	2016-11-15	2702.56	t
86	14	\N	0	0	disbursement	VND	2017-12-15	2739.57	t
87	14	\N	0	0	disbursement	EUR	2018-01-15	2776.58	t
88	14	\N	0	0	disbursement	USD	2019-02-15	2813.59	t
89	14	\N	0	0	commitment	VND	2010-03-15	2850.60	t
90	14	\N	0	0	disbursement	EUR	2011-04-15	2887.61	t
91	14	\N	0	0	disbursement	USD	2012-05-15	2924.62	t
92	14	\N	0	0	disbursement	VND	2013-06-15	2961.63	t
93	14	\N	0	0	disbursement	EUR	2014-07-15	2998.64	t
94	14	\N	0	0	commitment	USD	2015-08-15	-3035.65	t
95	14	\N	0	0	disbursement	VND	2016-09-15	3072.66	t
96	14	\N	0	0	disbursement	EUR	2017-10-15	3109.67	t
97	14	\N	0	0	disbursement	USD	2018-11-15	3146.68	t
98	14	\N	0	0	disbursement	VND	2019-12-15	3183.69	t
99	14	\N	0	0	commitment	EUR	2010-01-15	3220.70	t
100	14	\N	0	0	disbursement	USD	2011-02-15	3257.71	t
101	14	\N	0	0	disbursement	VND	2012-03-15	3294.72	t
102	14	\N	0	0	disbursement	EUR	2013-04-15	3331.73	t
103	14	\N	0	0	disbursement	USD	2014-05-15	3368.74	t
104	14	\N	0	0	commitment	VND	2015-06-15	3405.75	t
105	14	\N	0	0	disbursement	EUR	2016-07-15	-3442.76	t
106	14	\N	0	0	disbursement	USD	2017-08-15	3479.77	t
107	14	\N	0	0	disbursement	VND	2018-09-15	3516.78	t
108	14	\N	0	0	disbursement	EUR	2019-10-15	3553.79	t
109	14	\N	0	0	commitment	USD	2010-11-15	3590.80	t
110	14	\N	0	0	disbursement	VND	2011-12-15	3627.81	t
111	14	\N	0	0	disbursement	EUR	2012-01-15	3664.82	t
112	14	\N	0	0	disbursement	USD	2013-02-15	3701.83	t
113	14	\N	0	0	disbursement	VND	2014-03-15	3738.84	t
114	14	\N	0	0	commitment	EUR	2015-04-15	3775.85	t
115	14	\N	0	0	disbursement	USD	2016-05-15	3812.86	t
116	14	\N	0	0	disbursement	VND	2017-06-15	-3849.87	t
117	14	\N	0	0	disbursement	EUR	2018-07-15	3886.88	t
118	14	\N	0	0	disbursement	USD	2019-08-15	3923.89	t
119	14	\N	0	0	commitment	VND	2010-09-15	3960.90	t
120	14	\N	0	0	disbursement	EUR	2011-10-15	3997.91	t
121	14	\N	0	0	disbursement	USD	2012-11-15	4034.92	t
122	14	\N	0	0	disbursement	VND	2013-12-15	4071.93	t
123	14	\N	0	0	disbursement	EUR	2014-01-15	4108.94	t
124	14	\N	0	0	commitment	USD	2015-02-15	4145.95	t
125	14	\N	0	0	disbursement	VND	2016-03-15	4182.96	t
126	14	\N	0	0	disbursement	EUR	2017-04-15	4219.97	t
127	14	\N	0	0	disbursement	USD	2018-05-15	-4256.98	t
128	14	\N	0	0	disbursement	VND	2019-06-15	4293.99	t
129	14	\N	0	0	commitment	EUR	2010-07-15	4330.10	t
130	14	\N	0	0	disbursement	USD	2011-08-15	4367.11	t
131	14	\N	0	0	disbursement	VND	2012-09-15	4404.12	t
132	14	\N	0	0	disbursement	EUR	2013-10-15	4441.13	t
133	14	\N	0	0	disbursement	USD	2014-11-15	4478.14	t
134	14	\N	0	0	commitment	VND	2015-12-15	4515.15	t
135	14	\N	0	0	disbursement	EUR	2016-01-15	4552.16	t
136	14	\N	0	0	disbursement	USD	2017-02-15	4589.17	t
137	14	\N	0	0	disbursement	VND	2018-03-15	4626.18	t
138	14	\N	0	0	disbursement	EUR	2019-04-15	-4663.19	t
139	14	\N	0	0	commitment	USD	2010-05-15	4700.20	t
140	14	\N	0	0	disbursement	VND	2011-06-15	4737.21	t
141	14	\N	0	0	disbursement	EUR	2012-07-15	4774.22	t
142	14	\N	0	0	disbursement	USD	2013-08-15	4811.23	t
143	14	\N	0	0	disbursement	VND	2014-09-15	4848.24	t
144	14	\N	0	0	commitment	EUR	2015-10-15	4885.25	t
145	14	\N	0	0	disbursement	USD	2016-11-15	4922.26	t
146	14	\N	0	0	disbursement	VND	2017-12-15	4959.27	t
147	14	\N	0	0	disbursement	EUR	2018-01-15	4996.28	t
148	14	\N	0	0	disbursement	USD	2019-02-15	5033.29	t
149	14	\N	0	0	commitment	VND	2010-03-15	-5070.30	t
150	14	\N	0	0	disbursement	EUR	2011-04-15	5107.31	t
151	14	\N	0	0	disbursement	USD	2012-05-15	5144.32	t
152	14	\N	0	0	disbursement	VND	2013-06-15	5181.33	t
153	14	\N	0	0	disbursement	EUR	2014-07-15	5218.34	t
154	14	\N	0	0	commitment	USD	2015-08-15	5255.35	t
155	14	\N	0	0	disbursement	VND	2016-09-15	5292.36	t
156	14	\N	0	0	disbursement	EUR	2017-10-15	5329.37	t
157	14	\N	0	0	disbursement	USD	2018-11-15	5366.38	t
158	14	\N	0	0	disbursement	VND	2019-12-15	5403.39	t
159	14	\N	0	0	commitment	EUR	2010-01-15	5440.40	t
160	14	\N	0	0	disbursement	USD	2011-02-15	-5477.41	t
161	14	\N	0	0	disbursement	VND	2012-03-15	5514.42	t
162	14	\N	0	0	disbursement	EUR	2013-04-15	5551.43	t
163	14	\N	0	0	disbursement	USD	2014-05-15	5588.44	t
164	14	\N	0	0	commitment	VND	2015-06-15	5625.45	t
165	14	\N	0	0	disbursement	EUR	2016-07-15	5662.46	t
166	14	\N	0	0	disbursement	USD	2017-08-15	5699.47	t
167	14	\N	0	0	disbursement	VND	2018-09-15	5736.48	t
168	14	\N	0	0	disbursement	EUR	2019-10-15	5773.49	t
169	15	\N	0	0	commitment	EUR	2010-01-15	-1000.10	t
170	15	\N	0	0	disbursement	USD	2011-02-15	1037.11	t
171	15	\N	0	0	disbursement	VND	2012-03-15	1074.12	t
\.
COPY funding.stamp (id, left_at) FROM stdin;
3b7e0d48-066c-4242-8e5e-09ebe2a0765b	2026-11-23 18:00:43.828517+00
57b4c632-610d-4be3-95bf-1426dace4f67	2026-11-23 18:00:09.326024+00
5e574616-841f-4f9a-a38b-dc64b6204c11	2026-11-23 18:00:38.765006+00
60a8ba88-6d8f-4481-8cf9-773245eed07e	2026-11-23 18:00:44.681267+00
ae876cc7-402d-4cd5-9877-448a2366d6fe	2026-11-23 18:00:09.4073+00
bc1186ee-86a8-4388-bba5-d4e246ffd847	2026-11-23 18:00:43.011495+00
\.
COPY funding.total (project_id, kind, currency, amount, rows) FROM stdin;
2	commitment	EUR	100000000	1
5	commitment	USD	106000000	1
6	commitment	USD	80000000	1
8	commitment	EUR	36400000	1
8	disbursement	EUR	26420001.50	7
8	expenditure	EUR	18040836.50	4
9	commitment	EUR	1200000	1
9	disbursement	EUR	1100000.01	3
10	commitment	USD	12750000	1
10	disbursement	USD	12250500.60	5
10	expenditure	USD	10610520.35	2
10	reimbursement	USD	-84250.40	1
11	commitment	VND	1245000000000	1
11	disbursement	VND	791355500000	4
11	expenditure	VND	614940750000	2
12	incoming-pledge	USD	5400000	1
13	commitment	USD	2600000	1
13	disbursement	USD	350000.10	1
14	commitment	EUR	26983.40	9
14	commitment	USD	20432.70	8
14	commitment	VND	20508.45	9
14	disbursement	EUR	99387.82	35
14	disbursement	USD	95242.70	35
14	disbursement	VND	100015.26	34
15	commitment	EUR	-1000.10	1
15	disbursement	USD	1037.11	1
15	disbursement	VND	1074.12	1
\.
COPY funding.transaction (id, project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id, reference, description, source, illustrative, change_id, known_from, origin, published_as) FROM stdin;
1	2	commitment	2014-12-04	100000000	EUR	2014-12-04	6	5	TT-02	Đợt chi thứ hai cho tập huấn	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	12	2026-11-23 18:00:44.681133+00	hand	\N
2	5	commitment	2014-07-17	106000000	USD	2014-07-17	8	5			Ngân hàng Thế giới, hồ sơ dự án P131825	f	2	2026-11-23 18:00:38.764886+00	hand	\N
3	6	commitment	2019-06-19	80000000	USD	2019-06-19	8	5			Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)	f	2	2026-11-23 18:00:38.764886+00	hand	\N
4	8	commitment	2022-03-15	36400000	EUR	2022-03-15	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
5	8	disbursement	2022-09-20	2150000	EUR	2022-09-20	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
6	8	disbursement	2023-04-12	3480000.50	EUR	2023-04-12	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
7	8	disbursement	2023-11-30	4025000	EUR	2023-11-30	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
8	8	disbursement	2024-06-18	5210000.75	EUR	2024-06-18	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
9	8	disbursement	2025-03-21	4760000	EUR	2025-03-21	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
10	8	disbursement	2025-12-10	3905000.25	EUR	2025-12-10	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
11	8	disbursement	2026-07-15	2890000	EUR	2026-07-15	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
12	8	expenditure	2023-06-30	1985400	EUR	2023-06-30	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
13	8	expenditure	2024-06-30	5630250.40	EUR	2024-06-30	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
14	8	expenditure	2025-06-30	6120875.15	EUR	2025-06-30	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
15	8	expenditure	2026-06-30	4304310.95	EUR	2026-06-30	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
16	9	commitment	2023-02-01	1200000	EUR	2023-02-01	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
17	9	disbursement	2023-08-15	400000	EUR	2023-08-15	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
18	9	disbursement	2024-08-15	400000.01	EUR	2024-08-15	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
19	9	disbursement	2025-08-15	300000	EUR	2025-08-15	14	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
20	10	commitment	2022-06-10	12750000	USD	2022-06-10	12	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
21	10	disbursement	2022-10-05	1875000	USD	2022-10-05	12	16			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
22	10	disbursement	2023-05-16	2640000	USD	2023-05-16	12	16			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
23	10	disbursement	2024-02-27	3115500.60	USD	2024-02-27	12	16			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
24	10	disbursement	2025-01-14	2980000	USD	2025-01-14	12	16			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
25	10	disbursement	2026-02-11	1640000	USD	2026-02-11	12	16			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
26	10	expenditure	2024-12-31	6890120	USD	2024-12-31	16	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
27	10	expenditure	2025-12-31	3720400.35	USD	2025-12-31	16	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
28	10	reimbursement	2026-05-20	-84250.40	USD	2026-05-20	16	12			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
29	11	commitment	2024-01-20	1245000000000	VND	2024-01-20	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
30	11	disbursement	2024-05-10	148600000000	VND	2024-05-10	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
31	11	disbursement	2024-12-20	203450000000	VND	2024-12-20	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
32	11	disbursement	2025-07-31	251980000000	VND	2025-07-31	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
33	11	disbursement	2026-04-15	187325500000	VND	2026-04-15	13	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
34	11	expenditure	2025-03-31	296700000000	VND	2025-03-31	14	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
35	11	expenditure	2026-03-31	318240750000	VND	2026-03-31	14	14			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
36	12	incoming-pledge	2026-03-03	5400000	USD	2026-03-03	11	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
37	13	commitment	2024-04-22	2600000	USD	2024-04-22	11	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
38	13	disbursement	2024-07-01	350000.10	USD	2024-07-01	11	15			Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	2	2026-11-23 18:00:38.764886+00	hand	\N
39	14	commitment	2010-01-15	-1000.10	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	2a865926-5d0e-31db-4d82-7c5b5fef6a98
40	14	disbursement	2011-02-15	1037.11	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	604a8258-eb77-8b12-a58f-5d86b0609a43
41	14	disbursement	2012-03-15	1074.12	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	f6520d8e-766f-4967-967c-eac93d257dbb
42	14	disbursement	2013-04-15	1111.13	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	866e3359-937b-70ac-bfb5-d34f75e4bbeb
43	14	disbursement	2014-05-15	1148.14	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	3e345c7f-caf3-e8d5-3fb4-592daa131273
44	14	commitment	2015-06-15	1185.15	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	670d83c6-0054-5cd3-9e11-e88ca4592c0e
45	14	disbursement	2016-07-15	1222.16	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	951907fe-23f6-a728-5bbe-9cde10224d62
46	14	disbursement	2017-08-15	1259.17	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	292a7bd5-f2b8-4104-a053-45ddff68885f
47	14	disbursement	2018-09-15	1296.18	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	97ee7d89-190f-7256-8258-b8823186baa6
48	14	disbursement	2019-10-15	1333.19	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	95fffdfa-8891-349a-0949-5f917d8cd953
49	14	commitment	2010-11-15	1370.20	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	88adf43d-12de-99b7-57e9-3cb2b45fa0a2
50	14	disbursement	2011-12-15	-1407.21	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	ce8f0290-8b29-c1d1-9ca9-c641451b1a91
51	14	disbursement	2012-01-15	1444.22	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	afa5c2f7-1637-8e48-bf9c-6578e3e99cc6
52	14	disbursement	2013-02-15	1481.23	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	92896411-9310-b738-70d7-551fbbf3bb7c
53	14	disbursement	2014-03-15	1518.24	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	025cd24e-ab65-578a-c37c-175221532f45
54	14	commitment	2015-04-15	1555.25	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	149f3654-d868-796f-c157-3f747ac971f4
55	14	disbursement	2016-05-15	1592.26	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	c49c7fb9-7993-54c7-de46-146e00fce4f2
56	14	disbursement	2017-06-15	1629.27	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	83e3eff8-ef86-6dfd-b334-8c8cafa896c1
57	14	disbursement	2018-07-15	1666.28	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	debb8e06-2511-d4b9-2de8-f0724ba1e327
58	14	disbursement	2019-08-15	1703.29	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	0f71e8e6-8a00-e57c-0cc7-29a8b35e58a6
59	14	commitment	2010-09-15	1740.30	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	f0cf4620-208a-68c5-659c-364877c83966
60	14	disbursement	2011-10-15	1777.31	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	c7fe2213-b7d5-6bbb-aa81-c4716ba78347
61	14	disbursement	2012-11-15	-1814.32	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	4221e54f-f9f0-ae8e-a2f0-d3e8da873863
62	14	disbursement	2013-12-15	1851.33	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	be585bd6-2973-a180-c06b-c760cbb78f8a
63	14	disbursement	2014-01-15	1888.34	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	b5761924-f3ab-d4f2-f615-bdd474d4dc22
64	14	commitment	2015-02-15	1925.35	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	9b2bef2e-9127-8196-ef82-1ab14fd5ba55
65	14	disbursement	2016-03-15	1962.36	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	6c14f23f-ff1d-119c-704f-02d085c9576c
66	14	disbursement	2017-04-15	1999.37	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	3310e394-b501-8f01-f5e7-96176b641350
67	14	disbursement	2018-05-15	2036.38	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	0c355a0b-0940-8ac1-9875-f6a53684538f
68	14	disbursement	2019-06-15	2073.39	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	858e44c7-e9dd-05ca-1ef7-287a02fbf3c5
69	14	commitment	2010-07-15	2110.40	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	09759db4-c2ec-3f8f-9d14-20542342c00e
70	14	disbursement	2011-08-15	2147.41	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	c975fe68-c595-3c82-5d91-7b545261d8af
71	14	disbursement	2012-09-15	2184.42	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	61a270f3-39d0-d5c3-e1df-c52eb1399d54
72	14	disbursement	2013-10-15	-2221.43	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	7b82a2a5-72f2-2b81-5210-2d510839750d
73	14	disbursement	2014-11-15	2258.44	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	4054db93-f036-858a-a05c-b1e315fc7a5b
74	14	commitment	2015-12-15	2295.45	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	77af058e-c168-3ec9-02a8-64606f45e0c4
75	14	disbursement	2016-01-15	2332.46	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	5b941ba7-bd23-3229-b24f-511de19d8933
76	14	disbursement	2017-02-15	2369.47	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	9bf2a778-052d-58f9-ca58-58e8211f66cf
77	14	disbursement	2018-03-15	2406.48	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	d77288e5-cc3a-dc68-55ec-ed4652137637
78	14	disbursement	2019-04-15	2443.49	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	057acd2a-b135-58a7-066c-7f5a38c82ca3
79	14	commitment	2010-05-15	2480.50	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	5b0fbc96-8a61-d679-c67f-ec1949286cbd
80	14	disbursement	2011-06-15	2517.51	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	255c1231-2ceb-c683-3161-3f5f9038ba0d
81	14	disbursement	2012-07-15	2554.52	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	8217fe07-586d-9768-0a12-231b8a7ff8c5
82	14	disbursement	2013-08-15	2591.53	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	6d4d8bb1-a6a2-c0dd-6280-9d91b463ea00
83	14	disbursement	2014-09-15	-2628.54	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	2fd34639-9c8c-fc2e-9558-8eb4302035c0
84	14	commitment	2015-10-15	2665.55	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	a79399a5-4a06-3223-b520-252655a2087a
85	14	disbursement	2016-11-15	2702.56	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	5d3f4c65-5916-9501-9b3a-811961208ff7
86	14	disbursement	2017-12-15	2739.57	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	dfcf151d-a6d4-bced-64f7-055b2947d900
87	14	disbursement	2018-01-15	2776.58	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	81cb8ef8-9535-6699-08a7-3b4c1b566cd3
88	14	disbursement	2019-02-15	2813.59	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	f4ac2712-966d-8895-9778-1245da357e5c
89	14	commitment	2010-03-15	2850.60	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	a5fb6710-4ea7-09c1-b46e-59dac0982584
90	14	disbursement	2011-04-15	2887.61	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	533fd57d-f8ab-afdd-e3e0-b5daf59cfa40
91	14	disbursement	2012-05-15	2924.62	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	c8b308b3-93ae-a8b0-ed3c-87a2fe3774e6
92	14	disbursement	2013-06-15	2961.63	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	8b2266e9-f2c2-b970-c101-ff82ec37bed2
93	14	disbursement	2014-07-15	2998.64	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	6d4f4e8d-0e2f-d9c5-7f5a-630f20c3c453
94	14	commitment	2015-08-15	-3035.65	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	e8fffbce-c64e-dc9e-9600-5b32724df2f5
95	14	disbursement	2016-09-15	3072.66	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	e1e55bef-fe36-c11e-e33e-30556e867cc8
96	14	disbursement	2017-10-15	3109.67	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	fa467bb0-fcb6-9408-df4e-8d49c677e195
97	14	disbursement	2018-11-15	3146.68	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	5c79ddc1-e322-fba1-8f1e-e2bc140ea512
98	14	disbursement	2019-12-15	3183.69	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	a3ef4fc9-eff6-5ab0-b275-03e5a647d8ef
99	14	commitment	2010-01-15	3220.70	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	8a7c0961-be7c-8bdd-5b59-3af557e2eec9
100	14	disbursement	2011-02-15	3257.71	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	eca7309a-7623-38bb-31ab-aaeb72ac76b8
101	14	disbursement	2012-03-15	3294.72	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	dfb87e4f-99db-2989-761b-92f8d9404ac5
102	14	disbursement	2013-04-15	3331.73	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	3f5597c7-e265-edfb-8271-e68b5a790941
103	14	disbursement	2014-05-15	3368.74	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	6c7eafc9-558e-ef29-5db4-60af49777412
104	14	commitment	2015-06-15	3405.75	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	175abf56-721e-8c4b-b471-8c0cb7b3448f
105	14	disbursement	2016-07-15	-3442.76	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	38f4373b-5c28-9ad4-9b52-47506988c6a2
106	14	disbursement	2017-08-15	3479.77	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	98baade0-5ea1-7e84-a414-6c7ed7f46292
107	14	disbursement	2018-09-15	3516.78	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	449e4bc2-8f0b-3d9f-b5e9-664890280582
108	14	disbursement	2019-10-15	3553.79	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	6b3a4f2f-554c-71fd-b7a7-ecf3355222eb
109	14	commitment	2010-11-15	3590.80	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	f62ba046-d8a6-1381-c9a6-86187c22d0d1
110	14	disbursement	2011-12-15	3627.81	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	3147b6c4-34a6-17d8-a319-25c88f05d2d5
111	14	disbursement	2012-01-15	3664.82	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	24706ea7-2652-0677-4ec2-c4e50f826695
112	14	disbursement	2013-02-15	3701.83	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	335bb953-c798-64a3-fcef-94320497a2b6
113	14	disbursement	2014-03-15	3738.84	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	74a13e65-e01a-5b2b-8d97-97cdd66cb0ee
114	14	commitment	2015-04-15	3775.85	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	0d9fe786-25ad-8b35-998d-cd33cfacc996
115	14	disbursement	2016-05-15	3812.86	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	6f4eb554-dd5b-c13f-c1bf-73f9d6694540
116	14	disbursement	2017-06-15	-3849.87	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	df3f6f52-4ef5-c2fa-6bb2-7715588b2e2f
117	14	disbursement	2018-07-15	3886.88	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	c73678ac-3c6d-3fc6-4140-e341b7e45fc3
118	14	disbursement	2019-08-15	3923.89	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	e4bc0ae8-92a5-b6b0-c6e2-98ec1ff6600f
119	14	commitment	2010-09-15	3960.90	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	fdb98b44-7052-5c59-d722-b446ac104b47
120	14	disbursement	2011-10-15	3997.91	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	5965e0c2-41d4-5c82-63bf-e060dde61aee
121	14	disbursement	2012-11-15	4034.92	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	1c6a727c-8d68-c04c-b45a-27fccd76affb
122	14	disbursement	2013-12-15	4071.93	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	5288f12c-a2b7-403d-19fe-8f9d37a0444f
123	14	disbursement	2014-01-15	4108.94	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	4e8dd7fe-91bb-b170-1966-294fcb036772
124	14	commitment	2015-02-15	4145.95	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	00e5531c-f7f0-633c-7911-8b75d0a4f2c7
125	14	disbursement	2016-03-15	4182.96	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	2f6f4d1c-da2a-2907-017c-59190303f675
126	14	disbursement	2017-04-15	4219.97	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	171b39b1-e191-8a8e-b76e-3d70ded039f8
127	14	disbursement	2018-05-15	-4256.98	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	8ea29dd9-5c8d-64aa-68ff-88548d6eb269
128	14	disbursement	2019-06-15	4293.99	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	d02633ee-fc9b-6474-b060-35e8a3457c63
129	14	commitment	2010-07-15	4330.10	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	26851c1c-f35e-7b0e-f862-8664197dbcba
130	14	disbursement	2011-08-15	4367.11	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	2e6dd370-b9af-8bb9-d4cd-1e1c45f0db4e
131	14	disbursement	2012-09-15	4404.12	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	fe4519ed-64e2-7602-f78b-46240d8885e2
132	14	disbursement	2013-10-15	4441.13	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	2d91139a-ce70-433c-7661-c0d7eca9fe81
133	14	disbursement	2014-11-15	4478.14	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	4592287c-dad6-2bf5-22a7-f8ea537c09c8
134	14	commitment	2015-12-15	4515.15	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	3bbc77ba-8330-1695-21a3-63218e78b282
135	14	disbursement	2016-01-15	4552.16	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	90067611-df0a-c62a-3828-7735107b2406
136	14	disbursement	2017-02-15	4589.17	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	07e7c4b5-c00a-7fa7-85ff-aced2946e1c0
137	14	disbursement	2018-03-15	4626.18	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	30ee9fa2-23ac-31ce-2754-fa886d0104f2
138	14	disbursement	2019-04-15	-4663.19	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	e1e48a9e-2f75-fe91-c3f6-086a72ef18af
139	14	commitment	2010-05-15	4700.20	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	0c1233d8-c266-45c8-e949-1d230b6e8080
140	14	disbursement	2011-06-15	4737.21	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	58a25985-6a72-d501-51b7-cabe479866bc
141	14	disbursement	2012-07-15	4774.22	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	19a56b4a-cf51-bcb2-0a17-7455a84451aa
142	14	disbursement	2013-08-15	4811.23	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	7144dbe7-6a05-4406-3dde-cea065114660
143	14	disbursement	2014-09-15	4848.24	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	5d167563-f33d-e710-00ed-947090d653e5
144	14	commitment	2015-10-15	4885.25	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	9f728625-2ada-67ce-bddd-16ab598679b5
145	14	disbursement	2016-11-15	4922.26	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	83874894-4fc3-77e9-f650-d49711308c97
146	14	disbursement	2017-12-15	4959.27	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	53ecda2d-462c-6cb8-f30e-8105a607d2f0
147	14	disbursement	2018-01-15	4996.28	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	e5d52fa2-7e1b-8851-4e22-1e8334ccea4f
148	14	disbursement	2019-02-15	5033.29	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	4dd9c44e-0ef7-24d8-052d-39c873db216c
149	14	commitment	2010-03-15	-5070.30	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	0f897f8b-0bb5-a52b-0cb4-0ce0550c431e
150	14	disbursement	2011-04-15	5107.31	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	dca12c44-c980-7ff3-75e4-489822cb539b
151	14	disbursement	2012-05-15	5144.32	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	f8a46b89-cf95-b74c-a545-65b0f686ef9d
152	14	disbursement	2013-06-15	5181.33	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	75a4b02f-4a03-76be-e04c-f356ba5b8fdc
153	14	disbursement	2014-07-15	5218.34	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	9a934485-c3e6-2de1-e177-515ed2ef4c8d
154	14	commitment	2015-08-15	5255.35	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	3820f45a-fc38-9658-fc43-36b73a44b604
155	14	disbursement	2016-09-15	5292.36	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	27de9bac-5258-47f7-f567-f068f82727df
156	14	disbursement	2017-10-15	5329.37	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	9a3496cb-aa0f-1899-0b1f-3aabcc53845a
157	14	disbursement	2018-11-15	5366.38	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	96bf508f-92b9-00ca-3c3c-c7f49ce5c6f0
158	14	disbursement	2019-12-15	5403.39	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	c010a53e-15f8-431f-7ca4-3aa68cdcffa6
159	14	commitment	2010-01-15	5440.40	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	d65d64df-d15c-7301-33ea-91d10af0bcec
160	14	disbursement	2011-02-15	-5477.41	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	15f359b2-7832-6772-22ab-461ac064e7ad
161	14	disbursement	2012-03-15	5514.42	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	4690b41c-c59e-4e16-5708-aa28647c8584
162	14	disbursement	2013-04-15	5551.43	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	7eeb745a-9605-172e-5a5b-d2bf1177342e
163	14	disbursement	2014-05-15	5588.44	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	29b9284b-151a-d332-9d6d-28ecff583b7f
164	14	commitment	2015-06-15	5625.45	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	b826e7a5-22a8-1c4b-fb07-b4a391f81639
165	14	disbursement	2016-07-15	5662.46	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	6112760c-c6ce-e67d-7a44-533d06066807
166	14	disbursement	2017-08-15	5699.47	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	12a33d8b-02da-b414-a04b-f4bf8018f6e7
167	14	disbursement	2018-09-15	5736.48	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	718a21e4-2e3c-7c5f-1f01-ba53e8ce1c19
168	14	disbursement	2019-10-15	5773.49	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	5f23c062-c97a-18fe-70d3-313e523d7602
169	15	commitment	2010-01-15	-1000.10	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	2a865926-5d0e-31db-4d82-7c5b5fef6a98
170	15	disbursement	2011-02-15	1037.11	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	604a8258-eb77-8b12-a58f-5d86b0609a43
171	15	disbursement	2012-03-15	1074.12	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	file	f6520d8e-766f-4967-967c-eac93d257dbb
\.
COPY funding.transaction_history (id, project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id, reference, description, source, illustrative, change_id, known_from, known_to, ended_change_id, deleted, origin, published_as) FROM stdin;
1	2	commitment	2014-12-04	100000000	EUR	2014-12-04	6	5			Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.681133+00	12	f	hand	\N
1	2	commitment	2014-12-04	100000000	EUR	2014-12-04	6	5	TT-02	Đợt chi thứ hai cho tập huấn	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.877174+00	12	f	hand	\N
39	14	commitment	2010-01-15	-1000.10	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.877853+00	4	f	file	2a865926-5d0e-31db-4d82-7c5b5fef6a98
40	14	disbursement	2011-02-15	1037.11	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.885898+00	4	f	file	604a8258-eb77-8b12-a58f-5d86b0609a43
41	14	disbursement	2012-03-15	1074.12	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.878845+00	4	f	file	f6520d8e-766f-4967-967c-eac93d257dbb
42	14	disbursement	2013-04-15	1111.13	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.888814+00	4	f	file	866e3359-937b-70ac-bfb5-d34f75e4bbeb
43	14	disbursement	2014-05-15	1148.14	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.889078+00	4	f	file	3e345c7f-caf3-e8d5-3fb4-592daa131273
44	14	commitment	2015-06-15	1185.15	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.879091+00	4	f	file	670d83c6-0054-5cd3-9e11-e88ca4592c0e
45	14	disbursement	2016-07-15	1222.16	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.88564+00	4	f	file	951907fe-23f6-a728-5bbe-9cde10224d62
46	14	disbursement	2017-08-15	1259.17	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.889328+00	4	f	file	292a7bd5-f2b8-4104-a053-45ddff68885f
47	14	disbursement	2018-09-15	1296.18	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.879339+00	4	f	file	97ee7d89-190f-7256-8258-b8823186baa6
48	14	disbursement	2019-10-15	1333.19	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.879594+00	4	f	file	95fffdfa-8891-349a-0949-5f917d8cd953
49	14	commitment	2010-11-15	1370.20	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.8781+00	4	f	file	88adf43d-12de-99b7-57e9-3cb2b45fa0a2
50	14	disbursement	2011-12-15	-1407.21	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.889577+00	4	f	file	ce8f0290-8b29-c1d1-9ca9-c641451b1a91
51	14	disbursement	2012-01-15	1444.22	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.879841+00	4	f	file	afa5c2f7-1637-8e48-bf9c-6578e3e99cc6
52	14	disbursement	2013-02-15	1481.23	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.880087+00	4	f	file	92896411-9310-b738-70d7-551fbbf3bb7c
53	14	disbursement	2014-03-15	1518.24	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.878351+00	4	f	file	025cd24e-ab65-578a-c37c-175221532f45
54	14	commitment	2015-04-15	1555.25	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.880335+00	4	f	file	149f3654-d868-796f-c157-3f747ac971f4
55	14	disbursement	2016-05-15	1592.26	USD	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.880584+00	4	f	file	c49c7fb9-7993-54c7-de46-146e00fce4f2
56	14	disbursement	2017-06-15	1629.27	VND	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.878599+00	4	f	file	83e3eff8-ef86-6dfd-b334-8c8cafa896c1
57	14	disbursement	2018-07-15	1666.28	EUR	2020-01-01	17	\N			IATI: du-an-thu.xml	f	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.877601+00	4	f	file	debb8e06-2511-d4b9-2de8-f0724ba1e327
\.
COPY funding.withdrawal (book, entry_id, project_id, origin, published_as) FROM stdin;
budget	-1	1	file	95dfc3e7-edbf-41d5-b438-aad4e6f68c93
\.
COPY history.change (id, at, actor, door, note) FROM stdin;
1	2026-11-23 18:00:20.331699+00	system:install	start	\N
2	2026-11-23 18:00:38.764886+00	system:test	test	\N
3	2026-11-23 18:00:42.977614+00	system:test	test	\N
4	2026-11-23 18:00:43.011368+00	system:test	test	\N
5	2026-11-23 18:00:43.695252+00	system:test	test	\N
6	2026-11-23 18:00:43.71502+00	system:test	test	\N
7	2026-11-23 18:00:43.815217+00	system:test	test	\N
8	2026-11-23 18:00:43.826651+00	system:test	test	\N
9	2026-11-23 18:00:43.828395+00	system:test	test	\N
10	2026-11-23 18:00:44.385632+00	system:test	test	\N
11	2026-11-23 18:00:44.482085+00	system:test	test	\N
12	2026-11-23 18:00:44.681133+00	system:test	test	\N
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
workbooks.book	{id}	{}
workbooks.handin	{id}	{}
workbooks.layout_column	{handin_id,position}	{}
workbooks.answer	{handin_id,about,text_key}	{}
workbooks.line	{handin_id,number}	{}
workbooks.mark	{handin_id,line,position,nth}	{}
places.boundary_file	{id}	{}
places.boundary_shape	{boundary_id,province_id}	{}
people.person	{id}	{name,title,emails,phones,languages,note,search_key}
people.post	{id}	{}
people.focal_point	{id}	{}
people.handover	{id}	{}
people.handed_over	{handover,kind,closed}	{}
projects.focal_point	{id}	{}
organisations.merge	{id}	{}
organisations.moved	{merge,position}	{}
organisations.not_same	{organisation_id,other_id}	{}
agreements.agreement	{id}	{}
agreements.identifier	{scheme,value}	{}
agreements.party	{agreement_id,organisation_id,part}	{}
agreements.step	{id}	{}
agreements.amendment	{id}	{}
agreements.money	{id}	{}
projects.agreement	{project_id,agreement_id}	{}
claims.claim	{id}	{}
projects.shared_with	{project_id,organisation_id}	{}
agreements.shared_with	{agreement_id,organisation_id}	{}
claims.shared_with	{claim_id,organisation_id}	{}
workbooks.kept	{handin_id,about,record_id}	{}
rearrangements.event	{id}	{}
rearrangements.former	{event_id,place_id}	{}
rearrangements.result	{id}	{}
rearrangements.moved	{event_id,place_id}	{}
agreements.focal_point	{id}	{}
\.
COPY home.visit (actor, seen_at, before) FROM stdin;
account:1	2026-11-23 18:00:44.681267+00	2026-11-23 18:00:44.681267+00
\.
COPY iati.activity (project_id, identifier, sha256, xml, file_id, change_id, known_from, reporter, parent_id) FROM stdin;
14	XX-THU-1	fcac618afc8cc7585caf9e5f5a61369266166a519fc767f6c32e63a0a3d7a34d	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-1</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Nâng cấp trạm y tế xã</narrative><narrative xml:lang="en">XX-THU-1 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1111.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1148.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1185.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1222.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1259.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1296.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1333.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">1370.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">-1407.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1444.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1481.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1518.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1555.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1592.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1629.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1666.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1703.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1740.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1777.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">-1814.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">1851.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1888.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1925.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1962.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1999.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2036.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2073.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2110.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2147.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">2184.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">-2221.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2258.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2295.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2332.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2369.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2406.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2443.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2480.50</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2517.51</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2554.52</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2591.53</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">-2628.54</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">2665.55</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2702.56</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2739.57</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2776.58</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2813.59</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2850.60</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2887.61</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2924.62</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2961.63</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2998.64</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">-3035.65</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3072.66</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3109.67</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3146.68</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3183.69</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3220.70</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3257.71</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3294.72</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3331.73</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3368.74</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">3405.75</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">-3442.76</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3479.77</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3516.78</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3553.79</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3590.80</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3627.81</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3664.82</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3701.83</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3738.84</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3775.85</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3812.86</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">-3849.87</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">3886.88</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3923.89</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3960.90</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3997.91</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4034.92</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4071.93</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4108.94</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4145.95</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4182.96</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">4219.97</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">-4256.98</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4293.99</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4330.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4367.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4404.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4441.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4478.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4515.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4552.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4589.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4626.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">-4663.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">4700.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4737.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4774.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4811.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4848.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4885.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4922.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4959.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4996.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">5033.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">-5070.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5107.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5144.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5181.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5218.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5255.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5292.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5329.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">5366.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">5403.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">5440.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">-5477.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">5514.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5551.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5588.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5625.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5662.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5699.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5736.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5773.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	1	4	2026-11-23 18:00:43.011368+00	XX-THU	\N
15	XX-THU-2	ba86563f7397a0ba0ed6859300aa70fe56ba1fb3d4babfde18c9ec8ab8156e2f	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-2</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Đào tạo điều dưỡng</narrative><narrative xml:lang="en">XX-THU-2 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Chỉ để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	3	9	2026-11-23 18:00:43.828395+00	XX-THU	\N
\.
COPY iati.activity_history (project_id, identifier, sha256, xml, file_id, change_id, known_from, known_to, ended_change_id, deleted, reporter, parent_id) FROM stdin;
14	XX-THU-1	fcac618afc8cc7585caf9e5f5a61369266166a519fc767f6c32e63a0a3d7a34d	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-1</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Nâng cấp trạm y tế xã</narrative><narrative xml:lang="en">XX-THU-1 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1111.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1148.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1185.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1222.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1259.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1296.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1333.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">1370.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">-1407.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1444.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1481.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1518.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1555.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">1592.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">1629.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">1666.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">1703.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">1740.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">1777.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">-1814.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">1851.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">1888.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1925.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1962.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">1999.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2036.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2073.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2110.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2147.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">2184.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">-2221.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2258.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2295.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2332.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2369.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2406.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2443.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2480.50</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2517.51</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2554.52</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">2591.53</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">-2628.54</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">2665.55</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">2702.56</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">2739.57</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">2776.58</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">2813.59</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">2850.60</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">2887.61</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">2924.62</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">2961.63</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">2998.64</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">-3035.65</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3072.66</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3109.67</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3146.68</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3183.69</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3220.70</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3257.71</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3294.72</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3331.73</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3368.74</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">3405.75</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">-3442.76</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3479.77</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3516.78</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3553.79</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-11-15"/>\n    <value currency="USD" value-date="2020-01-01">3590.80</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-12-15"/>\n    <value currency="VND" value-date="2020-01-01">3627.81</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">3664.82</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-02-15"/>\n    <value currency="USD" value-date="2020-01-01">3701.83</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-03-15"/>\n    <value currency="VND" value-date="2020-01-01">3738.84</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">3775.85</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-05-15"/>\n    <value currency="USD" value-date="2020-01-01">3812.86</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-06-15"/>\n    <value currency="VND" value-date="2020-01-01">-3849.87</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">3886.88</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-08-15"/>\n    <value currency="USD" value-date="2020-01-01">3923.89</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-09-15"/>\n    <value currency="VND" value-date="2020-01-01">3960.90</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">3997.91</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4034.92</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4071.93</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4108.94</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4145.95</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4182.96</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">4219.97</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-05-15"/>\n    <value currency="USD" value-date="2020-01-01">-4256.98</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4293.99</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4330.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4367.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4404.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4441.13</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4478.14</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4515.15</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4552.16</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-02-15"/>\n    <value currency="USD" value-date="2020-01-01">4589.17</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-03-15"/>\n    <value currency="VND" value-date="2020-01-01">4626.18</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">-4663.19</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-05-15"/>\n    <value currency="USD" value-date="2020-01-01">4700.20</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-06-15"/>\n    <value currency="VND" value-date="2020-01-01">4737.21</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">4774.22</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-08-15"/>\n    <value currency="USD" value-date="2020-01-01">4811.23</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-09-15"/>\n    <value currency="VND" value-date="2020-01-01">4848.24</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">4885.25</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-11-15"/>\n    <value currency="USD" value-date="2020-01-01">4922.26</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-12-15"/>\n    <value currency="VND" value-date="2020-01-01">4959.27</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">4996.28</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-02-15"/>\n    <value currency="USD" value-date="2020-01-01">5033.29</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-03-15"/>\n    <value currency="VND" value-date="2020-01-01">-5070.30</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5107.31</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5144.32</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5181.33</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5218.34</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5255.35</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5292.36</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5329.37</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-11-15"/>\n    <value currency="USD" value-date="2020-01-01">5366.38</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-12-15"/>\n    <value currency="VND" value-date="2020-01-01">5403.39</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">5440.40</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">-5477.41</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">5514.42</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2013-04-15"/>\n    <value currency="EUR" value-date="2020-01-01">5551.43</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2014-05-15"/>\n    <value currency="USD" value-date="2020-01-01">5588.44</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2015-06-15"/>\n    <value currency="VND" value-date="2020-01-01">5625.45</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2016-07-15"/>\n    <value currency="EUR" value-date="2020-01-01">5662.46</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2017-08-15"/>\n    <value currency="USD" value-date="2020-01-01">5699.47</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2018-09-15"/>\n    <value currency="VND" value-date="2020-01-01">5736.48</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2019-10-15"/>\n    <value currency="EUR" value-date="2020-01-01">5773.49</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	1	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.89205+00	4	f	XX-THU	\N
15	XX-THU-2	ba86563f7397a0ba0ed6859300aa70fe56ba1fb3d4babfde18c9ec8ab8156e2f	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-2</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Đào tạo điều dưỡng</narrative><narrative xml:lang="en">XX-THU-2 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Chỉ để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	3	9	2026-11-23 18:00:43.828395+00	2026-11-23 18:00:44.890797+00	9	f	XX-THU	\N
15	XX-THU-2	e6d52d6cc2d3fd1b2520b6d72bd32fb1c43a678d5a74458bdc054fae29d70c70	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-2</iati-identifier>\n  <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Đào tạo điều dưỡng</narrative><narrative xml:lang="en">XX-THU-2 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2012-03-15"/>\n    <value currency="VND" value-date="2020-01-01">1074.12</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	1	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:43.828395+00	9	f	XX-THU	\N
\.
COPY iati.cancellation (file_id, actor, change_id, known_from) FROM stdin;
1	account:1	12	2026-11-23 18:00:44.681133+00
\.
COPY iati.cancellation_history (file_id, actor, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	account:1	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.905253+00	12	f
\.
COPY iati.conflict (id, project_id, reporter, identifier, sha256, xml, file_id, line, standing, change_id, known_from) FROM stdin;
1	14	XX-THU-KHAC	XX-THU-1	8c524b0e63b8808c327ecf02c6c6164fe9362e4faa0a025677c187af384b55d7	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-1</iati-identifier>\n  <reporting-org ref="XX-THU-KHAC" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Nâng cấp trạm y tế xã</narrative><narrative xml:lang="en">XX-THU-1 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	3	23	open	9	2026-11-23 18:00:43.828395+00
\.
COPY iati.conflict_history (id, project_id, reporter, identifier, sha256, xml, file_id, line, standing, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	14	XX-THU-KHAC	XX-THU-1	8c524b0e63b8808c327ecf02c6c6164fe9362e4faa0a025677c187af384b55d7	<iati-activity default-currency="USD" xml:lang="vi">\n  <iati-identifier>XX-THU-1</iati-identifier>\n  <reporting-org ref="XX-THU-KHAC" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>\n  <title><narrative xml:lang="vi">Nâng cấp trạm y tế xã</narrative><narrative xml:lang="en">XX-THU-1 (made)</narrative></title>\n  <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>\n  <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>\n  <activity-status code="2"/>\n  <activity-date type="2" iso-date="2019-03-01"/>\n  <recipient-country code="VN"/>\n  <sector code="12230" vocabulary="1" percentage="100"/>\n  <transaction><transaction-type code="2"/><transaction-date iso-date="2010-01-15"/>\n    <value currency="EUR" value-date="2020-01-01">-1000.10</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n  <transaction><transaction-type code="3"/><transaction-date iso-date="2011-02-15"/>\n    <value currency="USD" value-date="2020-01-01">1037.11</value>\n    <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>\n</iati-activity>	3	23	open	9	2026-11-23 18:00:43.828395+00	2026-11-23 18:00:44.906514+00	9	f
\.
COPY iati.difference (project_id, field, file_id, decision, change_id, known_from) FROM stdin;
15	description_vi	3	open	9	2026-11-23 18:00:43.828395+00
\.
COPY iati.difference_history (project_id, field, file_id, decision, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
15	description_vi	3	open	9	2026-11-23 18:00:43.828395+00	2026-11-23 18:00:44.907432+00	9	f
\.
COPY iati.file (id, name, sha256, size, loaded_at, added, changed, same, refused, problem_key, problem_values, problem_line, change_id, known_from, state, actor, conflicting, declined) FROM stdin;
1	du-an-thu.xml	6a95920da734cec5b72daebbb9bcd75098979fa7dc41b8fa03b18a1ec0da295d	36957	2026-11-23 18:00:42.980776+00	2	0	0	1		{}	\N	4	2026-11-23 18:00:43.011368+00	done	system:test	0	0
2	hong.xml	45b828ba612853ebf69cfd448aa826458e9f23109c7b60aebc00e2ccbcf8dda8	47	2026-11-23 18:00:43.697466+00	0	0	0	0	iati.file.truncated	{}	1	6	2026-11-23 18:00:43.71502+00	unreadable	system:test	0	0
3	du-an-thu-sua.xml	6120ffb161279673d52dc52f82dc6b20ce39c15c4c6ccde9a0e6c3c4791ec36d	2927	2026-11-23 18:00:43.826953+00	0	1	0	0		{}	\N	9	2026-11-23 18:00:43.828395+00	done	system:test	1	0
\.
COPY iati.file_history (id, name, sha256, size, loaded_at, added, changed, same, refused, problem_key, problem_values, problem_line, change_id, known_from, known_to, ended_change_id, deleted, state, actor, conflicting, declined) FROM stdin;
1	du-an-thu.xml		36957	2026-11-23 18:00:42.980776+00	0	0	0	0		{}	\N	3	2026-11-23 18:00:42.977614+00	2026-11-23 18:00:43.011368+00	4	f	running	system:test	0	0
1	du-an-thu.xml	6a95920da734cec5b72daebbb9bcd75098979fa7dc41b8fa03b18a1ec0da295d	36957	2026-11-23 18:00:42.980776+00	2	0	0	1		{}	\N	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.914457+00	4	f	done	system:test	0	0
2	hong.xml		47	2026-11-23 18:00:43.697466+00	0	0	0	0		{}	\N	5	2026-11-23 18:00:43.695252+00	2026-11-23 18:00:43.71502+00	6	f	running	system:test	0	0
2	hong.xml	45b828ba612853ebf69cfd448aa826458e9f23109c7b60aebc00e2ccbcf8dda8	47	2026-11-23 18:00:43.697466+00	0	0	0	0	iati.file.truncated	{}	1	6	2026-11-23 18:00:43.71502+00	2026-11-23 18:00:44.914121+00	6	f	unreadable	system:test	0	0
3	du-an-thu-sua.xml		2927	2026-11-23 18:00:43.826953+00	0	0	0	0		{}	\N	8	2026-11-23 18:00:43.826651+00	2026-11-23 18:00:43.828395+00	9	f	running	system:test	0	0
3	du-an-thu-sua.xml	6120ffb161279673d52dc52f82dc6b20ce39c15c4c6ccde9a0e6c3c4791ec36d	2927	2026-11-23 18:00:43.826953+00	0	1	0	0		{}	\N	9	2026-11-23 18:00:43.828395+00	2026-11-23 18:00:44.913635+00	9	f	done	system:test	1	0
\.
COPY iati.finding (file_id, "position", kind, identifier, line, element, reason_key, reason_values, from_date, to_date, amount, currency, change_id, known_from, door) FROM stdin;
1	0	refused	XX-THU-3	435	value	iati.refused.notNumber	mười nghìn	\N	\N	\N	\N	4	2026-11-23 18:00:43.011368+00	
3	0	conflict	XX-THU-1	23	iati-identifier	iati.conflict.otherReporter	XX-THU-1XX-THUdu-an-thu.xmlXX-THU-KHAC	\N	\N	\N	\N	9	2026-11-23 18:00:43.828395+00	
3	1	kept	XX-THU-2	3	iati-activity	iati.kept.field	wprojects.column.description_viSửa tay.Chỉ để thử, không có thật.	\N	\N	\N	\N	9	2026-11-23 18:00:43.828395+00	/projects/15/iati
\.
COPY iati.finding_history (file_id, "position", kind, identifier, line, element, reason_key, reason_values, from_date, to_date, amount, currency, change_id, known_from, known_to, ended_change_id, deleted, door) FROM stdin;
1	0	refused	XX-THU-3	435	value	iati.refused.notNumber	mười nghìn	\N	\N	\N	\N	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.916051+00	4	f	
3	0	conflict	XX-THU-1	23	iati-identifier	iati.conflict.otherReporter	XX-THU-1XX-THUdu-an-thu.xmlXX-THU-KHAC	\N	\N	\N	\N	9	2026-11-23 18:00:43.828395+00	2026-11-23 18:00:44.915521+00	9	f	
3	1	kept	XX-THU-2	3	iati-activity	iati.kept.field	wprojects.column.description_viSửa tay.Chỉ để thử, không có thật.	\N	\N	\N	\N	9	2026-11-23 18:00:43.828395+00	2026-11-23 18:00:44.915863+00	9	f	/projects/15/iati
\.
COPY iati.outcome (file_id, "position", identifier, line, became, project_id, change_id, known_from) FROM stdin;
1	0	XX-THU-1	3	added	14	4	2026-11-23 18:00:43.011368+00
1	1	XX-THU-2	404	added	15	4	2026-11-23 18:00:43.011368+00
1	2	XX-THU-3	424	refused	\N	4	2026-11-23 18:00:43.011368+00
3	0	XX-THU-2	3	changed	15	9	2026-11-23 18:00:43.828395+00
3	1	XX-THU-1	23	conflict	14	9	2026-11-23 18:00:43.828395+00
\.
COPY iati.outcome_history (file_id, "position", identifier, line, became, project_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	0	XX-THU-1	3	added	14	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.917151+00	4	f
1	1	XX-THU-2	404	added	15	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.917262+00	4	f
1	2	XX-THU-3	424	refused	\N	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.917342+00	4	f
3	0	XX-THU-2	3	changed	15	9	2026-11-23 18:00:43.828395+00	2026-11-23 18:00:44.916852+00	9	f
3	1	XX-THU-1	23	conflict	14	9	2026-11-23 18:00:43.828395+00	2026-11-23 18:00:44.917069+00	9	f
\.
COPY iati.progress (file_id, waiting, bytes, activities) FROM stdin;
1	f	36957	3
2	t	0	0
3	f	2927	2
\.
COPY iati.refusal (file_id, "position", identifier, line, element, reason_key, reason_values, change_id, known_from) FROM stdin;
1	1		2	iati-activity	iati.refused.blankIdentifier	{}	12	2026-11-23 18:00:44.681133+00
\.
COPY iati.refusal_history (file_id, "position", identifier, line, element, reason_key, reason_values, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1		2	iati-activity	iati.refused.blankIdentifier	{}	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.917941+00	12	f
\.
COPY iati.relation (project_id, kind, identifier, change_id, known_from) FROM stdin;
1	parent	XX-THU-0	12	2026-11-23 18:00:44.681133+00
\.
COPY iati.relation_history (project_id, kind, identifier, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	parent	XX-THU-0	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.91859+00	12	f
\.
COPY identity.account (id, email, name, language, state, illustrative, change_id, known_from, salt) FROM stdin;
1	desk-officer@demonstration.example	Nguyễn Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	d569d998-6037-476c-830d-8684be76bf3b
2	planner@demonstration.example	Trần Văn Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	61b33ea4-e2ad-4da1-939e-369778d9c469
3	head-of-unit@demonstration.example	Lê Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	470d75f4-2019-437d-b4d9-e1221adfc3c5
4	leader@demonstration.example	Phạm Văn Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	b5cf8797-d81d-41de-a921-3b68af77804d
5	legal-officer@demonstration.example	Hoàng Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	628fcb88-6897-4664-a73d-1caeaef082b7
6	records-office@demonstration.example	Vũ Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	609fcfa1-0233-4a63-8f0c-8759b2cf212a
7	data-owner@demonstration.example	Đặng Văn Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	585ad1de-c5c7-498a-85ee-38f0f0912844
8	treasury@demonstration.example	Bùi Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	6aca52d5-cbf9-492c-892c-2abdf4253a93
9	auditor@demonstration.example	Đỗ Văn Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	237f2b54-d61d-4afa-b723-5922afcaf8ef
10	administrator@demonstration.example	Ngô Văn Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	5df4bf12-2eca-444b-8def-0acb91f233b0
11	province-officer@demonstration.example	Lò Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	064a67f1-ce33-4b91-a6ae-e9bd6cf52322
12	partner-focal-point@demonstration.example	Maria Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	8d4cb3a1-b992-4bf8-b38c-a8c3ed7f7a5b
13	training-institution@demonstration.example	Mai Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	a6d17acb-b4d5-4a11-b2f5-c231ed0c57c5
14	verifier@demonstration.example	Paul Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	dd673af5-3d13-4cff-a376-43e535401219
15	truoc-day@test.example	Người trước đây	vi	active	f	11	2026-11-23 18:00:44.482085+00	33b51a97-7070-44bb-8cdf-4f2fdd78e759
\.
COPY identity.account_history (id, email, name, language, state, illustrative, change_id, known_from, salt, known_to, ended_change_id, deleted) FROM stdin;
1	desk-officer@demonstration.example	Nguyễn Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	d569d998-6037-476c-830d-8684be76bf3b	2026-11-23 18:00:44.925007+00	2	f
2	planner@demonstration.example	Trần Văn Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	61b33ea4-e2ad-4da1-939e-369778d9c469	2026-11-23 18:00:44.921795+00	2	f
3	head-of-unit@demonstration.example	Lê Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	470d75f4-2019-437d-b4d9-e1221adfc3c5	2026-11-23 18:00:44.921965+00	2	f
4	leader@demonstration.example	Phạm Văn Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	b5cf8797-d81d-41de-a921-3b68af77804d	2026-11-23 18:00:44.922125+00	2	f
5	legal-officer@demonstration.example	Hoàng Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	628fcb88-6897-4664-a73d-1caeaef082b7	2026-11-23 18:00:44.922285+00	2	f
6	records-office@demonstration.example	Vũ Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	609fcfa1-0233-4a63-8f0c-8759b2cf212a	2026-11-23 18:00:44.924806+00	2	f
7	data-owner@demonstration.example	Đặng Văn Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	585ad1de-c5c7-498a-85ee-38f0f0912844	2026-11-23 18:00:44.924912+00	2	f
8	treasury@demonstration.example	Bùi Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	6aca52d5-cbf9-492c-892c-2abdf4253a93	2026-11-23 18:00:44.925705+00	2	f
9	auditor@demonstration.example	Đỗ Văn Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	237f2b54-d61d-4afa-b723-5922afcaf8ef	2026-11-23 18:00:44.925149+00	2	f
10	administrator@demonstration.example	Ngô Văn Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	5df4bf12-2eca-444b-8def-0acb91f233b0	2026-11-23 18:00:44.92524+00	2	f
11	province-officer@demonstration.example	Lò Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	064a67f1-ce33-4b91-a6ae-e9bd6cf52322	2026-11-23 18:00:44.925332+00	2	f
12	partner-focal-point@demonstration.example	Maria Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	8d4cb3a1-b992-4bf8-b38c-a8c3ed7f7a5b	2026-11-23 18:00:44.925424+00	2	f
13	training-institution@demonstration.example	Mai Thị Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	a6d17acb-b4d5-4a11-b2f5-c231ed0c57c5	2026-11-23 18:00:44.925522+00	2	f
14	verifier@demonstration.example	Paul Minh Họa	vi	active	t	2	2026-11-23 18:00:38.764886+00	dd673af5-3d13-4cff-a376-43e535401219	2026-11-23 18:00:44.925614+00	2	f
15	truoc-day@test.example	Người trước đây	vi	active	f	11	2026-11-23 18:00:44.482085+00	33b51a97-7070-44bb-8cdf-4f2fdd78e759	2026-11-23 18:00:44.921338+00	11	f
\.
COPY identity.account_role (account_id, role, scope_kind, scope_id, change_id, known_from) FROM stdin;
1	desk-officer	all	0	2	2026-11-23 18:00:38.764886+00
2	planner	all	0	2	2026-11-23 18:00:38.764886+00
3	head-of-unit	all	0	2	2026-11-23 18:00:38.764886+00
4	leader	all	0	2	2026-11-23 18:00:38.764886+00
5	legal-officer	all	0	2	2026-11-23 18:00:38.764886+00
6	records-office	all	0	2	2026-11-23 18:00:38.764886+00
7	data-owner	all	0	2	2026-11-23 18:00:38.764886+00
8	treasury	all	0	2	2026-11-23 18:00:38.764886+00
9	auditor	all	0	2	2026-11-23 18:00:38.764886+00
10	administrator	all	0	2	2026-11-23 18:00:38.764886+00
11	province-officer	place	11	2	2026-11-23 18:00:38.764886+00
12	partner-focal-point	organisation	6	2	2026-11-23 18:00:38.764886+00
13	training-institution	organisation	2	2	2026-11-23 18:00:38.764886+00
14	verifier	organisation	9	2	2026-11-23 18:00:38.764886+00
15	desk-officer	all	0	11	2026-11-23 18:00:44.482085+00
\.
COPY identity.account_role_history (account_id, role, scope_kind, scope_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	desk-officer	all	0	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.926811+00	2	f
2	planner	all	0	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.926476+00	2	f
3	head-of-unit	all	0	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.926536+00	2	f
4	leader	all	0	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.926592+00	2	f
5	legal-officer	all	0	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.926647+00	2	f
6	records-office	all	0	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.926702+00	2	f
7	data-owner	all	0	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.926757+00	2	f
8	treasury	all	0	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.929123+00	2	f
9	auditor	all	0	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.928232+00	2	f
10	administrator	all	0	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.928354+00	2	f
11	province-officer	place	11	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.928422+00	2	f
12	partner-focal-point	organisation	6	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.92848+00	2	f
13	training-institution	organisation	2	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.928535+00	2	f
14	verifier	organisation	9	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.928591+00	2	f
15	desk-officer	all	0	11	2026-11-23 18:00:44.482085+00	2026-11-23 18:00:44.926267+00	11	f
\.
COPY identity.credential (account_id, password_hash, set_at) FROM stdin;
15	{bcrypt}$2a$10$Hi27vt8TlWeG71w9KADdceSZoCj.PD6aakFq.r4Q0.0caF0tv3SkO	2026-11-23 18:00:44.676772+00
\.
COPY identity.known_permission (permission) FROM stdin;
accounts.edit
accounts.see
agreements.create
agreements.edit
agreements.see
claims.edit
claims.see
funding.edit
funding.see
iati.load
organisations.create
organisations.edit
organisations.merge
organisations.see
people.edit
people.erase
people.see
places.edit
places.see
projects.create
projects.edit
projects.see
publication.set
workbooks.accept
workbooks.edit
workbooks.see
\.
COPY identity.role (code, name_vi, name_en, scope, "position", change_id, known_from) FROM stdin;
administrator	Quản trị hệ thống	Administrator	all	0	1	2026-11-23 18:00:20.331699+00
auditor	Kiểm toán	Auditor	all	13	1	2026-11-23 18:00:20.331699+00
data-owner	Cán bộ số liệu	Data owner	all	7	1	2026-11-23 18:00:20.331699+00
desk-officer	Chuyên viên	Desk officer	all	3	1	2026-11-23 18:00:20.331699+00
head-of-unit	Lãnh đạo đơn vị	Head of unit	all	2	1	2026-11-23 18:00:20.331699+00
leader	Lãnh đạo Bộ	Leader	all	1	1	2026-11-23 18:00:20.331699+00
legal-officer	Cán bộ pháp chế	Legal officer	all	5	1	2026-11-23 18:00:20.331699+00
partner-focal-point	Đầu mối của đối tác	Partner's focal point	organisation	11	1	2026-11-23 18:00:20.331699+00
planner	Cán bộ kế hoạch	Planner	all	4	1	2026-11-23 18:00:20.331699+00
province-officer	Cán bộ Sở Y tế	Province officer	place	9	1	2026-11-23 18:00:20.331699+00
records-office	Văn thư	Records office	all	6	1	2026-11-23 18:00:20.331699+00
training-institution	Cơ sở đào tạo	Training institution	organisation	10	1	2026-11-23 18:00:20.331699+00
treasury	Kho bạc Nhà nước	State Treasury	all	8	1	2026-11-23 18:00:20.331699+00
verifier	Đơn vị kiểm chứng	Verifier	organisation	12	1	2026-11-23 18:00:20.331699+00
\.
COPY identity.role_history (code, name_vi, name_en, scope, "position", change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
administrator	Quản trị hệ thống	Administrator	all	0	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.929746+00	1	f
auditor	Kiểm toán	Auditor	all	13	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930726+00	1	f
data-owner	Cán bộ số liệu	Data owner	all	7	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930342+00	1	f
desk-officer	Chuyên viên	Desk officer	all	3	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930086+00	1	f
head-of-unit	Lãnh đạo đơn vị	Head of unit	all	2	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930021+00	1	f
leader	Lãnh đạo Bộ	Leader	all	1	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.929951+00	1	f
legal-officer	Cán bộ pháp chế	Legal officer	all	5	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930214+00	1	f
partner-focal-point	Đầu mối của đối tác	Partner's focal point	organisation	11	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930599+00	1	f
planner	Cán bộ kế hoạch	Planner	all	4	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930151+00	1	f
province-officer	Cán bộ Sở Y tế	Province officer	place	9	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930471+00	1	f
records-office	Văn thư	Records office	all	6	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930278+00	1	f
training-institution	Cơ sở đào tạo	Training institution	organisation	10	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930535+00	1	f
treasury	Kho bạc Nhà nước	State Treasury	all	8	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930408+00	1	f
verifier	Đơn vị kiểm chứng	Verifier	organisation	12	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.930663+00	1	f
\.
COPY identity.role_permission (role, permission, change_id, known_from) FROM stdin;
administrator	accounts.edit	1	2026-11-23 18:00:20.331699+00
administrator	accounts.see	1	2026-11-23 18:00:20.331699+00
administrator	agreements.see	1	2026-11-23 18:00:20.331699+00
administrator	claims.see	1	2026-11-23 18:00:20.331699+00
administrator	funding.see	1	2026-11-23 18:00:20.331699+00
administrator	organisations.create	1	2026-11-23 18:00:20.331699+00
administrator	organisations.edit	1	2026-11-23 18:00:20.331699+00
administrator	organisations.merge	1	2026-11-23 18:00:20.331699+00
administrator	organisations.see	1	2026-11-23 18:00:20.331699+00
administrator	people.erase	1	2026-11-23 18:00:20.331699+00
administrator	people.see	1	2026-11-23 18:00:20.331699+00
administrator	places.edit	1	2026-11-23 18:00:20.331699+00
administrator	places.see	1	2026-11-23 18:00:20.331699+00
administrator	projects.see	1	2026-11-23 18:00:20.331699+00
auditor	agreements.see	1	2026-11-23 18:00:20.331699+00
auditor	claims.see	1	2026-11-23 18:00:20.331699+00
auditor	funding.see	1	2026-11-23 18:00:20.331699+00
auditor	organisations.see	1	2026-11-23 18:00:20.331699+00
auditor	people.see	1	2026-11-23 18:00:20.331699+00
auditor	places.see	1	2026-11-23 18:00:20.331699+00
auditor	projects.see	1	2026-11-23 18:00:20.331699+00
auditor	workbooks.see	1	2026-11-23 18:00:20.331699+00
data-owner	agreements.see	1	2026-11-23 18:00:20.331699+00
data-owner	claims.edit	1	2026-11-23 18:00:20.331699+00
data-owner	claims.see	1	2026-11-23 18:00:20.331699+00
data-owner	funding.see	1	2026-11-23 18:00:20.331699+00
data-owner	iati.load	1	2026-11-23 18:00:20.331699+00
data-owner	organisations.see	1	2026-11-23 18:00:20.331699+00
data-owner	people.see	1	2026-11-23 18:00:20.331699+00
data-owner	places.edit	1	2026-11-23 18:00:20.331699+00
data-owner	places.see	1	2026-11-23 18:00:20.331699+00
data-owner	projects.see	1	2026-11-23 18:00:20.331699+00
data-owner	publication.set	1	2026-11-23 18:00:20.331699+00
data-owner	workbooks.see	1	2026-11-23 18:00:20.331699+00
desk-officer	agreements.create	1	2026-11-23 18:00:20.331699+00
desk-officer	agreements.edit	1	2026-11-23 18:00:20.331699+00
desk-officer	agreements.see	1	2026-11-23 18:00:20.331699+00
desk-officer	claims.edit	1	2026-11-23 18:00:20.331699+00
desk-officer	claims.see	1	2026-11-23 18:00:20.331699+00
desk-officer	funding.edit	1	2026-11-23 18:00:20.331699+00
desk-officer	funding.see	1	2026-11-23 18:00:20.331699+00
desk-officer	iati.load	1	2026-11-23 18:00:20.331699+00
desk-officer	organisations.create	1	2026-11-23 18:00:20.331699+00
desk-officer	organisations.edit	1	2026-11-23 18:00:20.331699+00
desk-officer	organisations.merge	1	2026-11-23 18:00:20.331699+00
desk-officer	organisations.see	1	2026-11-23 18:00:20.331699+00
desk-officer	people.edit	1	2026-11-23 18:00:20.331699+00
desk-officer	people.see	1	2026-11-23 18:00:20.331699+00
desk-officer	places.see	1	2026-11-23 18:00:20.331699+00
desk-officer	projects.create	1	2026-11-23 18:00:20.331699+00
desk-officer	projects.edit	1	2026-11-23 18:00:20.331699+00
desk-officer	projects.see	1	2026-11-23 18:00:20.331699+00
desk-officer	workbooks.accept	1	2026-11-23 18:00:20.331699+00
desk-officer	workbooks.edit	1	2026-11-23 18:00:20.331699+00
desk-officer	workbooks.see	1	2026-11-23 18:00:20.331699+00
head-of-unit	agreements.create	1	2026-11-23 18:00:20.331699+00
head-of-unit	agreements.edit	1	2026-11-23 18:00:20.331699+00
head-of-unit	agreements.see	1	2026-11-23 18:00:20.331699+00
head-of-unit	claims.edit	1	2026-11-23 18:00:20.331699+00
head-of-unit	claims.see	1	2026-11-23 18:00:20.331699+00
head-of-unit	funding.edit	1	2026-11-23 18:00:20.331699+00
head-of-unit	funding.see	1	2026-11-23 18:00:20.331699+00
head-of-unit	iati.load	1	2026-11-23 18:00:20.331699+00
head-of-unit	organisations.create	1	2026-11-23 18:00:20.331699+00
head-of-unit	organisations.edit	1	2026-11-23 18:00:20.331699+00
head-of-unit	organisations.merge	1	2026-11-23 18:00:20.331699+00
head-of-unit	organisations.see	1	2026-11-23 18:00:20.331699+00
head-of-unit	people.edit	1	2026-11-23 18:00:20.331699+00
head-of-unit	people.erase	1	2026-11-23 18:00:20.331699+00
head-of-unit	people.see	1	2026-11-23 18:00:20.331699+00
head-of-unit	places.see	1	2026-11-23 18:00:20.331699+00
head-of-unit	projects.create	1	2026-11-23 18:00:20.331699+00
head-of-unit	projects.edit	1	2026-11-23 18:00:20.331699+00
head-of-unit	projects.see	1	2026-11-23 18:00:20.331699+00
head-of-unit	publication.set	1	2026-11-23 18:00:20.331699+00
head-of-unit	workbooks.accept	1	2026-11-23 18:00:20.331699+00
head-of-unit	workbooks.edit	1	2026-11-23 18:00:20.331699+00
head-of-unit	workbooks.see	1	2026-11-23 18:00:20.331699+00
leader	agreements.see	1	2026-11-23 18:00:20.331699+00
leader	claims.see	1	2026-11-23 18:00:20.331699+00
leader	funding.see	1	2026-11-23 18:00:20.331699+00
leader	organisations.see	1	2026-11-23 18:00:20.331699+00
leader	people.see	1	2026-11-23 18:00:20.331699+00
leader	places.see	1	2026-11-23 18:00:20.331699+00
leader	projects.see	1	2026-11-23 18:00:20.331699+00
leader	publication.set	1	2026-11-23 18:00:20.331699+00
leader	workbooks.see	1	2026-11-23 18:00:20.331699+00
legal-officer	agreements.create	1	2026-11-23 18:00:20.331699+00
legal-officer	agreements.edit	1	2026-11-23 18:00:20.331699+00
legal-officer	agreements.see	1	2026-11-23 18:00:20.331699+00
legal-officer	claims.see	1	2026-11-23 18:00:20.331699+00
legal-officer	funding.see	1	2026-11-23 18:00:20.331699+00
legal-officer	organisations.see	1	2026-11-23 18:00:20.331699+00
legal-officer	people.see	1	2026-11-23 18:00:20.331699+00
legal-officer	places.see	1	2026-11-23 18:00:20.331699+00
legal-officer	projects.see	1	2026-11-23 18:00:20.331699+00
partner-focal-point	agreements.see	1	2026-11-23 18:00:20.331699+00
partner-focal-point	claims.see	1	2026-11-23 18:00:20.331699+00
partner-focal-point	funding.see	1	2026-11-23 18:00:20.331699+00
partner-focal-point	organisations.edit	1	2026-11-23 18:00:20.331699+00
partner-focal-point	organisations.see	1	2026-11-23 18:00:20.331699+00
partner-focal-point	people.see	1	2026-11-23 18:00:20.331699+00
partner-focal-point	places.see	1	2026-11-23 18:00:20.331699+00
partner-focal-point	projects.see	1	2026-11-23 18:00:20.331699+00
partner-focal-point	workbooks.edit	1	2026-11-23 18:00:20.331699+00
partner-focal-point	workbooks.see	1	2026-11-23 18:00:20.331699+00
planner	agreements.see	1	2026-11-23 18:00:20.331699+00
planner	claims.edit	1	2026-11-23 18:00:20.331699+00
planner	claims.see	1	2026-11-23 18:00:20.331699+00
planner	funding.edit	1	2026-11-23 18:00:20.331699+00
planner	funding.see	1	2026-11-23 18:00:20.331699+00
planner	iati.load	1	2026-11-23 18:00:20.331699+00
planner	organisations.create	1	2026-11-23 18:00:20.331699+00
planner	organisations.edit	1	2026-11-23 18:00:20.331699+00
planner	organisations.see	1	2026-11-23 18:00:20.331699+00
planner	people.edit	1	2026-11-23 18:00:20.331699+00
planner	people.see	1	2026-11-23 18:00:20.331699+00
planner	places.see	1	2026-11-23 18:00:20.331699+00
planner	projects.create	1	2026-11-23 18:00:20.331699+00
planner	projects.edit	1	2026-11-23 18:00:20.331699+00
planner	projects.see	1	2026-11-23 18:00:20.331699+00
planner	workbooks.accept	1	2026-11-23 18:00:20.331699+00
planner	workbooks.edit	1	2026-11-23 18:00:20.331699+00
planner	workbooks.see	1	2026-11-23 18:00:20.331699+00
province-officer	agreements.see	1	2026-11-23 18:00:20.331699+00
province-officer	claims.see	1	2026-11-23 18:00:20.331699+00
province-officer	funding.see	1	2026-11-23 18:00:20.331699+00
province-officer	organisations.see	1	2026-11-23 18:00:20.331699+00
province-officer	people.see	1	2026-11-23 18:00:20.331699+00
province-officer	places.see	1	2026-11-23 18:00:20.331699+00
province-officer	projects.see	1	2026-11-23 18:00:20.331699+00
province-officer	workbooks.edit	1	2026-11-23 18:00:20.331699+00
province-officer	workbooks.see	1	2026-11-23 18:00:20.331699+00
records-office	agreements.see	1	2026-11-23 18:00:20.331699+00
records-office	claims.see	1	2026-11-23 18:00:20.331699+00
records-office	funding.see	1	2026-11-23 18:00:20.331699+00
records-office	organisations.see	1	2026-11-23 18:00:20.331699+00
records-office	people.see	1	2026-11-23 18:00:20.331699+00
records-office	places.see	1	2026-11-23 18:00:20.331699+00
records-office	projects.see	1	2026-11-23 18:00:20.331699+00
training-institution	agreements.see	1	2026-11-23 18:00:20.331699+00
training-institution	claims.see	1	2026-11-23 18:00:20.331699+00
training-institution	funding.see	1	2026-11-23 18:00:20.331699+00
training-institution	organisations.edit	1	2026-11-23 18:00:20.331699+00
training-institution	organisations.see	1	2026-11-23 18:00:20.331699+00
training-institution	people.see	1	2026-11-23 18:00:20.331699+00
training-institution	places.see	1	2026-11-23 18:00:20.331699+00
training-institution	projects.see	1	2026-11-23 18:00:20.331699+00
treasury	agreements.see	1	2026-11-23 18:00:20.331699+00
treasury	claims.see	1	2026-11-23 18:00:20.331699+00
treasury	funding.see	1	2026-11-23 18:00:20.331699+00
treasury	organisations.see	1	2026-11-23 18:00:20.331699+00
treasury	places.see	1	2026-11-23 18:00:20.331699+00
treasury	projects.see	1	2026-11-23 18:00:20.331699+00
verifier	agreements.see	1	2026-11-23 18:00:20.331699+00
verifier	claims.see	1	2026-11-23 18:00:20.331699+00
verifier	funding.see	1	2026-11-23 18:00:20.331699+00
verifier	organisations.see	1	2026-11-23 18:00:20.331699+00
verifier	places.see	1	2026-11-23 18:00:20.331699+00
verifier	projects.see	1	2026-11-23 18:00:20.331699+00
\.
COPY identity.role_permission_history (role, permission, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
administrator	accounts.edit	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937974+00	1	f
administrator	accounts.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937133+00	1	f
administrator	agreements.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.93732+00	1	f
administrator	claims.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937365+00	1	f
administrator	funding.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937402+00	1	f
administrator	organisations.create	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937438+00	1	f
administrator	organisations.edit	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937474+00	1	f
administrator	organisations.merge	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.93751+00	1	f
administrator	organisations.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937549+00	1	f
administrator	people.erase	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937585+00	1	f
administrator	people.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.93762+00	1	f
administrator	places.edit	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937655+00	1	f
administrator	places.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937691+00	1	f
administrator	projects.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937726+00	1	f
leader	agreements.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937762+00	1	f
leader	claims.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937797+00	1	f
leader	funding.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937832+00	1	f
leader	organisations.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937868+00	1	f
leader	people.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937903+00	1	f
leader	places.see	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.937939+00	1	f
\.
COPY organisations.identifier (organisation_id, scheme, value, change_id, known_from) FROM stdin;
8	iati	44000	2	2026-11-23 18:00:38.764886+00
9	iati	XM-DAC-928	2	2026-11-23 18:00:38.764886+00
17	iati	XX-THU	4	2026-11-23 18:00:43.011368+00
\.
COPY organisations.identifier_history (organisation_id, scheme, value, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
8	iati	44000	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.938768+00	2	f
9	iati	XM-DAC-928	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.938818+00	2	f
17	iati	XX-THU	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.938564+00	4	f
\.
COPY organisations.merge (id, organisation_id, merged_id, note, fields_before, fields_after, undone, change_id, known_from) FROM stdin;
1	1	137		{}	{}	t	12	2026-11-23 18:00:44.681133+00
\.
COPY organisations.merge_history (id, organisation_id, merged_id, note, fields_before, fields_after, undone, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	137		{}	{}	t	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.939446+00	12	f
\.
COPY organisations.moved (merge, "position", table_name, column_name, "row", fate, outcome, change_id, known_from) FROM stdin;
1	1	projects.party	organisation_id	{}	moved	gone	12	2026-11-23 18:00:44.681133+00
\.
COPY organisations.moved_history (merge, "position", table_name, column_name, "row", fate, outcome, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	projects.party	organisation_id	{}	moved	gone	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.945133+00	12	f
\.
COPY organisations.not_same (organisation_id, other_id, note, change_id, known_from) FROM stdin;
1	137		12	2026-11-23 18:00:44.681133+00
\.
COPY organisations.not_same_history (organisation_id, other_id, note, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	137		12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.946214+00	12	f
\.
COPY organisations.organisation (id, kind, name_vi, name_en, short_name, country, parent_id, place_id, valid_from, valid_to, website, source, illustrative, search_key, change_id, known_from, merged_into_id, publication) FROM stdin;
1	state-body	Bộ Y tế	Ministry of Health	BYT	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo y te|ministry of health|byt	2	2026-11-23 18:00:38.764886+00	\N	public
2	ministry-unit	Vụ Hợp tác quốc tế	Department of International Cooperation		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu hop tac quoc te|department of international cooperation	2	2026-11-23 18:00:38.764886+00	\N	public
3	ministry-unit	Vụ Kế hoạch - Tài chính	Planning-Finance Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu ke hoach tai chinh|planning finance department	2	2026-11-23 18:00:38.764886+00	\N	public
4	ministry-unit	Vụ Pháp chế	Legal Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu phap che|legal department	2	2026-11-23 18:00:38.764886+00	\N	public
5	state-body	Bộ Tài chính	Ministry of Finance	BTC	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo tai chinh|ministry of finance|btc	2	2026-11-23 18:00:38.764886+00	\N	public
6	multilateral	Liên minh châu Âu	European Union	EU		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	lien minh chau au|european union|eu	2	2026-11-23 18:00:38.764886+00	\N	public
7	embassy	Phái đoàn Liên minh châu Âu tại Việt Nam	Delegation of the European Union to Viet Nam			6	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	phai doan lien minh chau au tai viet nam|delegation of the european union to viet nam	2	2026-11-23 18:00:38.764886+00	\N	public
8	multilateral	Ngân hàng Thế giới	World Bank	WB		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	ngan hang the gioi|world bank|wb|44000	2	2026-11-23 18:00:38.764886+00	\N	public
9	multilateral	Tổ chức Y tế Thế giới	World Health Organization	WHO		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	to chuc y te the gioi|world health organization|who|xm dac 928	2	2026-11-23 18:00:38.764886+00	\N	public
10	forum	Nhóm đối tác y tế	Health Partnership Group	HPG		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	nhom doi tac y te|health partnership group|hpg	2	2026-11-23 18:00:38.764886+00	\N	public
11	foundation	Quỹ Mây Trắng (minh họa)	White Cloud Fund (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	quy may trang minh hoa|white cloud fund illustrative	2	2026-11-23 18:00:38.764886+00	\N	shared
12	foreign-government	Cơ quan phát triển Hải Đảo (minh họa)	Archipelago Development Agency (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	co quan phat trien hai dao minh hoa|archipelago development agency illustrative	2	2026-11-23 18:00:38.764886+00	\N	shared
13	multilateral	Ngân hàng phát triển Cầu Mây (minh họa)	Rattan Bridge Development Bank (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	ngan hang phat trien cau may minh hoa|rattan bridge development bank illustrative	2	2026-11-23 18:00:38.764886+00	\N	public
14	other-public	Ban quản lý dự án minh họa	Illustrative project management unit			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	ban quan ly du an minh hoa|illustrative project management unit	2	2026-11-23 18:00:38.764886+00	\N	public
15	ingo	Hội Y tế Bản Xa (minh họa)	Far Village Health Society (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	hoi y te ban xa minh hoa|far village health society illustrative	2	2026-11-23 18:00:38.764886+00	\N	public
16	academic	Trường Y tế Sông Mơ (minh họa)	Dream River Health School (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	truong y te song mo minh hoa|dream river health school illustrative	2	2026-11-23 18:00:38.764886+00	\N	shared
17	multilateral	Cơ quan thử nghiệm	Cơ quan thử nghiệm			\N	\N	\N	\N		IATI: du-an-thu.xml	f	co quan thu nghiem|xx thu	4	2026-11-23 18:00:43.011368+00	\N	shared
18	ingo	Tổ chức thử 1			FR	\N	\N	\N	\N			f	to chuc thu 1	2	2026-11-23 18:00:38.764886+00	\N	shared
19	ingo	Tổ chức thử 2			FR	\N	\N	\N	\N			f	to chuc thu 2	2	2026-11-23 18:00:38.764886+00	\N	shared
20	ingo	Tổ chức thử 3			FR	\N	\N	\N	\N			f	to chuc thu 3	2	2026-11-23 18:00:38.764886+00	\N	shared
21	ingo	Tổ chức thử 4			FR	\N	\N	\N	\N			f	to chuc thu 4	2	2026-11-23 18:00:38.764886+00	\N	shared
22	ingo	Tổ chức thử 5			FR	\N	\N	\N	\N			f	to chuc thu 5	2	2026-11-23 18:00:38.764886+00	\N	shared
23	ingo	Tổ chức thử 6			FR	\N	\N	\N	\N			f	to chuc thu 6	2	2026-11-23 18:00:38.764886+00	\N	shared
24	ingo	Tổ chức thử 7			FR	\N	\N	\N	\N			f	to chuc thu 7	2	2026-11-23 18:00:38.764886+00	\N	shared
25	ingo	Tổ chức thử 8			FR	\N	\N	\N	\N			f	to chuc thu 8	2	2026-11-23 18:00:38.764886+00	\N	shared
26	ingo	Tổ chức thử 9			FR	\N	\N	\N	\N			f	to chuc thu 9	2	2026-11-23 18:00:38.764886+00	\N	shared
27	ingo	Tổ chức thử 10			FR	\N	\N	\N	\N			f	to chuc thu 10	2	2026-11-23 18:00:38.764886+00	\N	shared
28	ingo	Tổ chức thử 11			FR	\N	\N	\N	\N			f	to chuc thu 11	2	2026-11-23 18:00:38.764886+00	\N	shared
29	ingo	Tổ chức thử 12			FR	\N	\N	\N	\N			f	to chuc thu 12	2	2026-11-23 18:00:38.764886+00	\N	shared
30	ingo	Tổ chức thử 13			FR	\N	\N	\N	\N			f	to chuc thu 13	2	2026-11-23 18:00:38.764886+00	\N	shared
31	ingo	Tổ chức thử 14			FR	\N	\N	\N	\N			f	to chuc thu 14	2	2026-11-23 18:00:38.764886+00	\N	shared
32	ingo	Tổ chức thử 15			FR	\N	\N	\N	\N			f	to chuc thu 15	2	2026-11-23 18:00:38.764886+00	\N	shared
33	ingo	Tổ chức thử 16			FR	\N	\N	\N	\N			f	to chuc thu 16	2	2026-11-23 18:00:38.764886+00	\N	shared
34	ingo	Tổ chức thử 17			FR	\N	\N	\N	\N			f	to chuc thu 17	2	2026-11-23 18:00:38.764886+00	\N	shared
35	ingo	Tổ chức thử 18			FR	\N	\N	\N	\N			f	to chuc thu 18	2	2026-11-23 18:00:38.764886+00	\N	shared
36	ingo	Tổ chức thử 19			FR	\N	\N	\N	\N			f	to chuc thu 19	2	2026-11-23 18:00:38.764886+00	\N	shared
37	ingo	Tổ chức thử 20			FR	\N	\N	\N	\N			f	to chuc thu 20	2	2026-11-23 18:00:38.764886+00	\N	shared
38	ingo	Tổ chức thử 21			FR	\N	\N	\N	\N			f	to chuc thu 21	2	2026-11-23 18:00:38.764886+00	\N	shared
39	ingo	Tổ chức thử 22			FR	\N	\N	\N	\N			f	to chuc thu 22	2	2026-11-23 18:00:38.764886+00	\N	shared
40	ingo	Tổ chức thử 23			FR	\N	\N	\N	\N			f	to chuc thu 23	2	2026-11-23 18:00:38.764886+00	\N	shared
41	ingo	Tổ chức thử 24			FR	\N	\N	\N	\N			f	to chuc thu 24	2	2026-11-23 18:00:38.764886+00	\N	shared
42	ingo	Tổ chức thử 25			FR	\N	\N	\N	\N			f	to chuc thu 25	2	2026-11-23 18:00:38.764886+00	\N	shared
43	ingo	Tổ chức thử 26			FR	\N	\N	\N	\N			f	to chuc thu 26	2	2026-11-23 18:00:38.764886+00	\N	shared
44	ingo	Tổ chức thử 27			FR	\N	\N	\N	\N			f	to chuc thu 27	2	2026-11-23 18:00:38.764886+00	\N	shared
45	ingo	Tổ chức thử 28			FR	\N	\N	\N	\N			f	to chuc thu 28	2	2026-11-23 18:00:38.764886+00	\N	shared
46	ingo	Tổ chức thử 29			FR	\N	\N	\N	\N			f	to chuc thu 29	2	2026-11-23 18:00:38.764886+00	\N	shared
47	ingo	Tổ chức thử 30			FR	\N	\N	\N	\N			f	to chuc thu 30	2	2026-11-23 18:00:38.764886+00	\N	shared
48	ingo	Tổ chức thử 31			FR	\N	\N	\N	\N			f	to chuc thu 31	2	2026-11-23 18:00:38.764886+00	\N	shared
49	ingo	Tổ chức thử 32			FR	\N	\N	\N	\N			f	to chuc thu 32	2	2026-11-23 18:00:38.764886+00	\N	shared
50	ingo	Tổ chức thử 33			FR	\N	\N	\N	\N			f	to chuc thu 33	2	2026-11-23 18:00:38.764886+00	\N	shared
51	ingo	Tổ chức thử 34			FR	\N	\N	\N	\N			f	to chuc thu 34	2	2026-11-23 18:00:38.764886+00	\N	shared
52	ingo	Tổ chức thử 35			FR	\N	\N	\N	\N			f	to chuc thu 35	2	2026-11-23 18:00:38.764886+00	\N	shared
53	ingo	Tổ chức thử 36			FR	\N	\N	\N	\N			f	to chuc thu 36	2	2026-11-23 18:00:38.764886+00	\N	shared
54	ingo	Tổ chức thử 37			FR	\N	\N	\N	\N			f	to chuc thu 37	2	2026-11-23 18:00:38.764886+00	\N	shared
55	ingo	Tổ chức thử 38			FR	\N	\N	\N	\N			f	to chuc thu 38	2	2026-11-23 18:00:38.764886+00	\N	shared
56	ingo	Tổ chức thử 39			FR	\N	\N	\N	\N			f	to chuc thu 39	2	2026-11-23 18:00:38.764886+00	\N	shared
57	ingo	Tổ chức thử 40			FR	\N	\N	\N	\N			f	to chuc thu 40	2	2026-11-23 18:00:38.764886+00	\N	shared
58	ingo	Tổ chức thử 41			FR	\N	\N	\N	\N			f	to chuc thu 41	2	2026-11-23 18:00:38.764886+00	\N	shared
59	ingo	Tổ chức thử 42			FR	\N	\N	\N	\N			f	to chuc thu 42	2	2026-11-23 18:00:38.764886+00	\N	shared
60	ingo	Tổ chức thử 43			FR	\N	\N	\N	\N			f	to chuc thu 43	2	2026-11-23 18:00:38.764886+00	\N	shared
61	ingo	Tổ chức thử 44			FR	\N	\N	\N	\N			f	to chuc thu 44	2	2026-11-23 18:00:38.764886+00	\N	shared
62	ingo	Tổ chức thử 45			FR	\N	\N	\N	\N			f	to chuc thu 45	2	2026-11-23 18:00:38.764886+00	\N	shared
63	ingo	Tổ chức thử 46			FR	\N	\N	\N	\N			f	to chuc thu 46	2	2026-11-23 18:00:38.764886+00	\N	shared
64	ingo	Tổ chức thử 47			FR	\N	\N	\N	\N			f	to chuc thu 47	2	2026-11-23 18:00:38.764886+00	\N	shared
65	ingo	Tổ chức thử 48			FR	\N	\N	\N	\N			f	to chuc thu 48	2	2026-11-23 18:00:38.764886+00	\N	shared
66	ingo	Tổ chức thử 49			FR	\N	\N	\N	\N			f	to chuc thu 49	2	2026-11-23 18:00:38.764886+00	\N	shared
67	ingo	Tổ chức thử 50			FR	\N	\N	\N	\N			f	to chuc thu 50	2	2026-11-23 18:00:38.764886+00	\N	shared
68	ingo	Tổ chức thử 51			FR	\N	\N	\N	\N			f	to chuc thu 51	2	2026-11-23 18:00:38.764886+00	\N	shared
69	ingo	Tổ chức thử 52			FR	\N	\N	\N	\N			f	to chuc thu 52	2	2026-11-23 18:00:38.764886+00	\N	shared
70	ingo	Tổ chức thử 53			FR	\N	\N	\N	\N			f	to chuc thu 53	2	2026-11-23 18:00:38.764886+00	\N	shared
71	ingo	Tổ chức thử 54			FR	\N	\N	\N	\N			f	to chuc thu 54	2	2026-11-23 18:00:38.764886+00	\N	shared
72	ingo	Tổ chức thử 55			FR	\N	\N	\N	\N			f	to chuc thu 55	2	2026-11-23 18:00:38.764886+00	\N	shared
73	ingo	Tổ chức thử 56			FR	\N	\N	\N	\N			f	to chuc thu 56	2	2026-11-23 18:00:38.764886+00	\N	shared
74	ingo	Tổ chức thử 57			FR	\N	\N	\N	\N			f	to chuc thu 57	2	2026-11-23 18:00:38.764886+00	\N	shared
75	ingo	Tổ chức thử 58			FR	\N	\N	\N	\N			f	to chuc thu 58	2	2026-11-23 18:00:38.764886+00	\N	shared
76	ingo	Tổ chức thử 59			FR	\N	\N	\N	\N			f	to chuc thu 59	2	2026-11-23 18:00:38.764886+00	\N	shared
77	ingo	Tổ chức thử 60			FR	\N	\N	\N	\N			f	to chuc thu 60	2	2026-11-23 18:00:38.764886+00	\N	shared
78	ingo	Tổ chức thử 61			FR	\N	\N	\N	\N			f	to chuc thu 61	2	2026-11-23 18:00:38.764886+00	\N	shared
79	ingo	Tổ chức thử 62			FR	\N	\N	\N	\N			f	to chuc thu 62	2	2026-11-23 18:00:38.764886+00	\N	shared
80	ingo	Tổ chức thử 63			FR	\N	\N	\N	\N			f	to chuc thu 63	2	2026-11-23 18:00:38.764886+00	\N	shared
81	ingo	Tổ chức thử 64			FR	\N	\N	\N	\N			f	to chuc thu 64	2	2026-11-23 18:00:38.764886+00	\N	shared
82	ingo	Tổ chức thử 65			FR	\N	\N	\N	\N			f	to chuc thu 65	2	2026-11-23 18:00:38.764886+00	\N	shared
83	ingo	Tổ chức thử 66			FR	\N	\N	\N	\N			f	to chuc thu 66	2	2026-11-23 18:00:38.764886+00	\N	shared
84	ingo	Tổ chức thử 67			FR	\N	\N	\N	\N			f	to chuc thu 67	2	2026-11-23 18:00:38.764886+00	\N	shared
85	ingo	Tổ chức thử 68			FR	\N	\N	\N	\N			f	to chuc thu 68	2	2026-11-23 18:00:38.764886+00	\N	shared
86	ingo	Tổ chức thử 69			FR	\N	\N	\N	\N			f	to chuc thu 69	2	2026-11-23 18:00:38.764886+00	\N	shared
87	ingo	Tổ chức thử 70			FR	\N	\N	\N	\N			f	to chuc thu 70	2	2026-11-23 18:00:38.764886+00	\N	shared
88	ingo	Tổ chức thử 71			FR	\N	\N	\N	\N			f	to chuc thu 71	2	2026-11-23 18:00:38.764886+00	\N	shared
89	ingo	Tổ chức thử 72			FR	\N	\N	\N	\N			f	to chuc thu 72	2	2026-11-23 18:00:38.764886+00	\N	shared
90	ingo	Tổ chức thử 73			FR	\N	\N	\N	\N			f	to chuc thu 73	2	2026-11-23 18:00:38.764886+00	\N	shared
91	ingo	Tổ chức thử 74			FR	\N	\N	\N	\N			f	to chuc thu 74	2	2026-11-23 18:00:38.764886+00	\N	shared
92	ingo	Tổ chức thử 75			FR	\N	\N	\N	\N			f	to chuc thu 75	2	2026-11-23 18:00:38.764886+00	\N	shared
93	ingo	Tổ chức thử 76			FR	\N	\N	\N	\N			f	to chuc thu 76	2	2026-11-23 18:00:38.764886+00	\N	shared
94	ingo	Tổ chức thử 77			FR	\N	\N	\N	\N			f	to chuc thu 77	2	2026-11-23 18:00:38.764886+00	\N	shared
95	ingo	Tổ chức thử 78			FR	\N	\N	\N	\N			f	to chuc thu 78	2	2026-11-23 18:00:38.764886+00	\N	shared
96	ingo	Tổ chức thử 79			FR	\N	\N	\N	\N			f	to chuc thu 79	2	2026-11-23 18:00:38.764886+00	\N	shared
97	ingo	Tổ chức thử 80			FR	\N	\N	\N	\N			f	to chuc thu 80	2	2026-11-23 18:00:38.764886+00	\N	shared
98	ingo	Tổ chức thử 81			FR	\N	\N	\N	\N			f	to chuc thu 81	2	2026-11-23 18:00:38.764886+00	\N	shared
99	ingo	Tổ chức thử 82			FR	\N	\N	\N	\N			f	to chuc thu 82	2	2026-11-23 18:00:38.764886+00	\N	shared
100	ingo	Tổ chức thử 83			FR	\N	\N	\N	\N			f	to chuc thu 83	2	2026-11-23 18:00:38.764886+00	\N	shared
101	ingo	Tổ chức thử 84			FR	\N	\N	\N	\N			f	to chuc thu 84	2	2026-11-23 18:00:38.764886+00	\N	shared
102	ingo	Tổ chức thử 85			FR	\N	\N	\N	\N			f	to chuc thu 85	2	2026-11-23 18:00:38.764886+00	\N	shared
103	ingo	Tổ chức thử 86			FR	\N	\N	\N	\N			f	to chuc thu 86	2	2026-11-23 18:00:38.764886+00	\N	shared
104	ingo	Tổ chức thử 87			FR	\N	\N	\N	\N			f	to chuc thu 87	2	2026-11-23 18:00:38.764886+00	\N	shared
105	ingo	Tổ chức thử 88			FR	\N	\N	\N	\N			f	to chuc thu 88	2	2026-11-23 18:00:38.764886+00	\N	shared
106	ingo	Tổ chức thử 89			FR	\N	\N	\N	\N			f	to chuc thu 89	2	2026-11-23 18:00:38.764886+00	\N	shared
107	ingo	Tổ chức thử 90			FR	\N	\N	\N	\N			f	to chuc thu 90	2	2026-11-23 18:00:38.764886+00	\N	shared
108	ingo	Tổ chức thử 91			FR	\N	\N	\N	\N			f	to chuc thu 91	2	2026-11-23 18:00:38.764886+00	\N	shared
109	ingo	Tổ chức thử 92			FR	\N	\N	\N	\N			f	to chuc thu 92	2	2026-11-23 18:00:38.764886+00	\N	shared
110	ingo	Tổ chức thử 93			FR	\N	\N	\N	\N			f	to chuc thu 93	2	2026-11-23 18:00:38.764886+00	\N	shared
111	ingo	Tổ chức thử 94			FR	\N	\N	\N	\N			f	to chuc thu 94	2	2026-11-23 18:00:38.764886+00	\N	shared
112	ingo	Tổ chức thử 95			FR	\N	\N	\N	\N			f	to chuc thu 95	2	2026-11-23 18:00:38.764886+00	\N	shared
113	ingo	Tổ chức thử 96			FR	\N	\N	\N	\N			f	to chuc thu 96	2	2026-11-23 18:00:38.764886+00	\N	shared
114	ingo	Tổ chức thử 97			FR	\N	\N	\N	\N			f	to chuc thu 97	2	2026-11-23 18:00:38.764886+00	\N	shared
115	ingo	Tổ chức thử 98			FR	\N	\N	\N	\N			f	to chuc thu 98	2	2026-11-23 18:00:38.764886+00	\N	shared
116	ingo	Tổ chức thử 99			FR	\N	\N	\N	\N			f	to chuc thu 99	2	2026-11-23 18:00:38.764886+00	\N	shared
117	ingo	Tổ chức thử 100			FR	\N	\N	\N	\N			f	to chuc thu 100	2	2026-11-23 18:00:38.764886+00	\N	shared
118	ingo	Tổ chức thử 101			FR	\N	\N	\N	\N			f	to chuc thu 101	2	2026-11-23 18:00:38.764886+00	\N	shared
119	ingo	Tổ chức thử 102			FR	\N	\N	\N	\N			f	to chuc thu 102	2	2026-11-23 18:00:38.764886+00	\N	shared
120	ingo	Tổ chức thử 103			FR	\N	\N	\N	\N			f	to chuc thu 103	2	2026-11-23 18:00:38.764886+00	\N	shared
121	ingo	Tổ chức thử 104			FR	\N	\N	\N	\N			f	to chuc thu 104	2	2026-11-23 18:00:38.764886+00	\N	shared
122	ingo	Tổ chức thử 105			FR	\N	\N	\N	\N			f	to chuc thu 105	2	2026-11-23 18:00:38.764886+00	\N	shared
123	ingo	Tổ chức thử 106			FR	\N	\N	\N	\N			f	to chuc thu 106	2	2026-11-23 18:00:38.764886+00	\N	shared
124	ingo	Tổ chức thử 107			FR	\N	\N	\N	\N			f	to chuc thu 107	2	2026-11-23 18:00:38.764886+00	\N	shared
125	ingo	Tổ chức thử 108			FR	\N	\N	\N	\N			f	to chuc thu 108	2	2026-11-23 18:00:38.764886+00	\N	shared
126	ingo	Tổ chức thử 109			FR	\N	\N	\N	\N			f	to chuc thu 109	2	2026-11-23 18:00:38.764886+00	\N	shared
127	ingo	Tổ chức thử 110			FR	\N	\N	\N	\N			f	to chuc thu 110	2	2026-11-23 18:00:38.764886+00	\N	shared
128	ingo	Tổ chức thử 111			FR	\N	\N	\N	\N			f	to chuc thu 111	2	2026-11-23 18:00:38.764886+00	\N	shared
129	ingo	Tổ chức thử 112			FR	\N	\N	\N	\N			f	to chuc thu 112	2	2026-11-23 18:00:38.764886+00	\N	shared
130	ingo	Tổ chức thử 113			FR	\N	\N	\N	\N			f	to chuc thu 113	2	2026-11-23 18:00:38.764886+00	\N	shared
131	ingo	Tổ chức thử 114			FR	\N	\N	\N	\N			f	to chuc thu 114	2	2026-11-23 18:00:38.764886+00	\N	shared
132	ingo	Tổ chức thử 115			FR	\N	\N	\N	\N			f	to chuc thu 115	2	2026-11-23 18:00:38.764886+00	\N	shared
133	ingo	Tổ chức thử 116			FR	\N	\N	\N	\N			f	to chuc thu 116	2	2026-11-23 18:00:38.764886+00	\N	shared
134	ingo	Tổ chức thử 117			FR	\N	\N	\N	\N			f	to chuc thu 117	2	2026-11-23 18:00:38.764886+00	\N	shared
135	ingo	Tổ chức thử 118			FR	\N	\N	\N	\N			f	to chuc thu 118	2	2026-11-23 18:00:38.764886+00	\N	shared
136	ingo	Tổ chức thử 119			FR	\N	\N	\N	\N			f	to chuc thu 119	2	2026-11-23 18:00:38.764886+00	\N	shared
137	ingo	Tổ chức thử 120			FR	\N	\N	\N	\N			f	to chuc thu 120	2	2026-11-23 18:00:38.764886+00	\N	shared
\.
COPY organisations.organisation_history (id, kind, name_vi, name_en, short_name, country, parent_id, place_id, valid_from, valid_to, website, source, illustrative, search_key, change_id, known_from, known_to, ended_change_id, deleted, merged_into_id, publication) FROM stdin;
1	state-body	Bộ Y tế	Ministry of Health	BYT	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo y te|ministry of health|byt	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.955007+00	2	f	\N	public
2	ministry-unit	Vụ Hợp tác quốc tế	Department of International Cooperation		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu hop tac quoc te|department of international cooperation	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.949973+00	2	f	\N	public
3	ministry-unit	Vụ Kế hoạch - Tài chính	Planning-Finance Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu ke hoach tai chinh|planning finance department	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.950223+00	2	f	\N	public
4	ministry-unit	Vụ Pháp chế	Legal Department		VN	1	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	vu phap che|legal department	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.95281+00	2	f	\N	public
5	state-body	Bộ Tài chính	Ministry of Finance	BTC	VN	\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	bo tai chinh|ministry of finance|btc	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.953062+00	2	f	\N	public
6	multilateral	Liên minh châu Âu	European Union	EU		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	lien minh chau au|european union|eu	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.9533+00	2	f	\N	public
7	embassy	Phái đoàn Liên minh châu Âu tại Việt Nam	Delegation of the European Union to Viet Nam			6	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	phai doan lien minh chau au tai viet nam|delegation of the european union to viet nam	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.953544+00	2	f	\N	public
8	multilateral	Ngân hàng Thế giới	World Bank	WB		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	ngan hang the gioi|world bank|wb|44000	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.953788+00	2	f	\N	public
9	multilateral	Tổ chức Y tế Thế giới	World Health Organization	WHO		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	to chuc y te the gioi|world health organization|who|xm dac 928	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.954026+00	2	f	\N	public
10	forum	Nhóm đối tác y tế	Health Partnership Group	HPG		\N	\N	\N	\N		Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024	f	nhom doi tac y te|health partnership group|hpg	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.954264+00	2	f	\N	public
11	foundation	Quỹ Mây Trắng (minh họa)	White Cloud Fund (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	quy may trang minh hoa|white cloud fund illustrative	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.956185+00	2	f	\N	shared
12	foreign-government	Cơ quan phát triển Hải Đảo (minh họa)	Archipelago Development Agency (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	co quan phat trien hai dao minh hoa|archipelago development agency illustrative	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.955484+00	2	f	\N	shared
13	multilateral	Ngân hàng phát triển Cầu Mây (minh họa)	Rattan Bridge Development Bank (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	ngan hang phat trien cau may minh hoa|rattan bridge development bank illustrative	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.954525+00	2	f	\N	public
14	other-public	Ban quản lý dự án minh họa	Illustrative project management unit			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	ban quan ly du an minh hoa|illustrative project management unit	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.954765+00	2	f	\N	public
15	ingo	Hội Y tế Bản Xa (minh họa)	Far Village Health Society (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	hoi y te ban xa minh hoa|far village health society illustrative	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.955245+00	2	f	\N	public
16	academic	Trường Y tế Sông Mơ (minh họa)	Dream River Health School (illustrative)			\N	\N	\N	\N		Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	truong y te song mo minh hoa|dream river health school illustrative	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.949231+00	2	f	\N	shared
17	multilateral	Cơ quan thử nghiệm	Cơ quan thử nghiệm			\N	\N	\N	\N		IATI: du-an-thu.xml	f	co quan thu nghiem|xx thu	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:44.948476+00	4	f	\N	shared
18	ingo	Tổ chức thử 1			FR	\N	\N	\N	\N			f	to chuc thu 1	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.955718+00	2	f	\N	shared
19	ingo	Tổ chức thử 2			FR	\N	\N	\N	\N			f	to chuc thu 2	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.95595+00	2	f	\N	shared
80	ingo	Tổ chức thử 63			FR	\N	\N	\N	\N			f	to chuc thu 63	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.949671+00	2	f	\N	shared
\.
COPY organisations.other_name (organisation_id, name, search_key, change_id, known_from) FROM stdin;
1	Tên khác	ten khac	12	2026-11-23 18:00:44.681133+00
\.
COPY organisations.other_name_history (organisation_id, name, search_key, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	Tên khác	ten khac	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.961235+00	12	f
\.
COPY organisations.predecessor (organisation_id, predecessor_id, on_date, note, change_id, known_from) FROM stdin;
137	1	2019-01-01		12	2026-11-23 18:00:44.681133+00
\.
COPY organisations.predecessor_history (organisation_id, predecessor_id, on_date, note, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
137	1	2019-01-01		12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.961953+00	12	f
\.
COPY people.focal_point (id, organisation_id, person_id, side, since, until, note, change_id, known_from) FROM stdin;
1	6	1	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
2	6	4	partner	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
3	9	3	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
4	1	1	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00
5	1	2	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00
6	1	3	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00
7	1	4	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00
8	1	5	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00
9	1	6	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00
\.
COPY people.focal_point_history (id, organisation_id, person_id, side, since, until, note, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	6	1	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.965269+00	2	f
2	6	4	partner	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.965523+00	2	f
3	9	3	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.965617+00	2	f
4	1	1	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.965706+00	2	f
5	1	2	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.965795+00	2	f
6	1	3	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.965883+00	2	f
7	1	4	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.965972+00	2	f
8	1	5	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.96606+00	2	f
9	1	6	ministry	2020-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.966149+00	2	f
\.
COPY people.handed_over (handover, kind, closed, opened, until_before, given_back, change_id, known_from) FROM stdin;
1	projects	-1	-2	\N	f	12	2026-11-23 18:00:44.681133+00
\.
COPY people.handed_over_history (handover, kind, closed, opened, until_before, given_back, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	projects	-1	-2	\N	f	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.966812+00	12	f
\.
COPY people.handover (id, person_id, successor_id, on_date, note, undone, change_id, known_from) FROM stdin;
1	1	7	2026-01-01		f	12	2026-11-23 18:00:44.681133+00
\.
COPY people.handover_history (id, person_id, successor_id, on_date, note, undone, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	7	2026-01-01		f	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.967496+00	12	f
\.
COPY people.person (id, name, title, emails, phones, languages, note, account_id, publication, erased, source, illustrative, search_key, change_id, known_from, salt) FROM stdin;
1	Nguyễn Thị Minh Họa	\N	desk-officer@demonstration.example	\N	\N	\N	1	shared	f		t	nguyen thi minh hoa|desk officer demonstration example	2	2026-11-23 18:00:38.764886+00	dc670a07-d475-4896-9c31-6a4a4a41c58d
2	Lê Thị Minh Họa	\N	head-of-unit@demonstration.example	\N	\N	\N	3	shared	f		t	le thi minh hoa|head of unit demonstration example	2	2026-11-23 18:00:38.764886+00	51ab0d9f-5186-4c53-9c17-65840ddc9f33
3	Trịnh Văn Minh Họa	\N	\N	\N	\N	\N	\N	shared	f		t	trinh van minh hoa	2	2026-11-23 18:00:38.764886+00	d92a6470-6338-4128-a598-e925b7c7c1d5
4	Maria Minh Họa	\N	partner-focal-point@demonstration.example	\N	\N	\N	12	shared	f		t	maria minh hoa|partner focal point demonstration example	2	2026-11-23 18:00:38.764886+00	96a30d75-c21b-4795-9dcc-d31690c1be91
5	Người thử một	\N	mot@test.example	\N	\N	\N	\N	shared	f		f	nguoi thu mot	2	2026-11-23 18:00:38.764886+00	c2254fc5-5efa-4581-a655-45a68dcef2a9
6	Người thử hai	\N	\N	\N	\N	\N	\N	internal	f		f	nguoi thu hai	2	2026-11-23 18:00:38.764886+00	6ef556c8-5f72-49a5-b3ca-6ba736470717
7	Người thử ba	\N	\N	\N	\N	\N	\N	internal	f		f	nguoi thu ba	2	2026-11-23 18:00:38.764886+00	97b776a6-e73b-477a-88e5-dd05df04ed3c
\.
COPY people.person_history (id, name, title, emails, phones, languages, note, account_id, publication, erased, source, illustrative, search_key, change_id, known_from, salt, known_to, ended_change_id, deleted) FROM stdin;
1	Nguyễn Thị Minh Họa	\N	desk-officer@demonstration.example	\N	\N	\N	1	shared	f		t	nguyen thi minh hoa|desk officer demonstration example	2	2026-11-23 18:00:38.764886+00	dc670a07-d475-4896-9c31-6a4a4a41c58d	2026-11-23 18:00:44.97081+00	2	f
2	Lê Thị Minh Họa	\N	head-of-unit@demonstration.example	\N	\N	\N	3	shared	f		t	le thi minh hoa|head of unit demonstration example	2	2026-11-23 18:00:38.764886+00	51ab0d9f-5186-4c53-9c17-65840ddc9f33	2026-11-23 18:00:44.971282+00	2	f
3	Trịnh Văn Minh Họa	\N	\N	\N	\N	\N	\N	shared	f		t	trinh van minh hoa	2	2026-11-23 18:00:38.764886+00	d92a6470-6338-4128-a598-e925b7c7c1d5	2026-11-23 18:00:44.971487+00	2	f
4	Maria Minh Họa	\N	partner-focal-point@demonstration.example	\N	\N	\N	12	shared	f		t	maria minh hoa|partner focal point demonstration example	2	2026-11-23 18:00:38.764886+00	96a30d75-c21b-4795-9dcc-d31690c1be91	2026-11-23 18:00:44.971686+00	2	f
5	Người thử một	\N	mot@test.example	\N	\N	\N	\N	shared	f		f	nguoi thu mot	2	2026-11-23 18:00:38.764886+00	c2254fc5-5efa-4581-a655-45a68dcef2a9	2026-11-23 18:00:44.97188+00	2	f
6	Người thử hai	\N	\N	\N	\N	\N	\N	internal	f		f	nguoi thu hai	2	2026-11-23 18:00:38.764886+00	6ef556c8-5f72-49a5-b3ca-6ba736470717	2026-11-23 18:00:44.972069+00	2	f
7	Người thử ba	\N	\N	\N	\N	\N	\N	internal	f		f	nguoi thu ba	2	2026-11-23 18:00:38.764886+00	97b776a6-e73b-477a-88e5-dd05df04ed3c	2026-11-23 18:00:44.972256+00	2	f
\.
COPY people.post (id, person_id, organisation_id, rank, title_vi, title_en, valid_from, valid_to, source, change_id, known_from) FROM stdin;
1	1	2	officer			2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
2	2	2	head			2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
3	3	2	officer			2024-01-01	2025-06-30		2	2026-11-23 18:00:38.764886+00
4	4	6	officer			2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
5	1	1	deputy			2019-01-01	\N		2	2026-11-23 18:00:38.764886+00
6	2	1	deputy			2019-01-01	\N		2	2026-11-23 18:00:38.764886+00
7	3	1	deputy			2019-01-01	\N		2	2026-11-23 18:00:38.764886+00
8	4	1	deputy			2019-01-01	\N		2	2026-11-23 18:00:38.764886+00
9	5	1	deputy			2019-01-01	\N		2	2026-11-23 18:00:38.764886+00
10	6	1	deputy			2019-01-01	2024-12-31		2	2026-11-23 18:00:38.764886+00
\.
COPY people.post_history (id, person_id, organisation_id, rank, title_vi, title_en, valid_from, valid_to, source, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	2	officer			2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.975737+00	2	f
2	2	2	head			2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.976009+00	2	f
3	3	2	officer			2024-01-01	2025-06-30		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.97614+00	2	f
4	4	6	officer			2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.976264+00	2	f
5	1	1	deputy			2019-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.976386+00	2	f
6	2	1	deputy			2019-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.976508+00	2	f
7	3	1	deputy			2019-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.978481+00	2	f
8	4	1	deputy			2019-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.978622+00	2	f
9	5	1	deputy			2019-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.978752+00	2	f
10	6	1	deputy			2019-01-01	2024-12-31		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:44.978882+00	2	f
\.
COPY places.boundary_file (id, map, name, source, licence, fingerprint, points_read, points_kept, drawn, change_id, known_from) FROM stdin;
1	34	thu.geojson	Dùng để thử	CC0	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9	5	f	12	2026-11-23 18:00:44.681133+00
\.
COPY places.boundary_file_history (id, map, name, source, licence, fingerprint, points_read, points_kept, drawn, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	34	thu.geojson	Dùng để thử	CC0	aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa	9	5	f	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.979552+00	12	f
\.
COPY places.boundary_shape (boundary_id, province_id, path, label_x, label_y, room, change_id, known_from) FROM stdin;
1	89	M1 1l2 0l0 2z	2	2	2	12	2026-11-23 18:00:44.681133+00
\.
COPY places.boundary_shape_history (boundary_id, province_id, path, label_x, label_y, room, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	89	M1 1l2 0l0 2z	2	2	2	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:44.982039+00	12	f
\.
COPY places.edition (only_one, number) FROM stdin;
t	6
\.
COPY places.on_map (place_id, in_63, in_34, change_id, known_from) FROM stdin;
1	\N	\N	1	2026-11-23 18:00:20.331699+00
2	3	3	1	2026-11-23 18:00:20.331699+00
3	3	3	1	2026-11-23 18:00:20.331699+00
4	4	8	1	2026-11-23 18:00:20.331699+00
5	5	5	1	2026-11-23 18:00:20.331699+00
6	6	17	1	2026-11-23 18:00:20.331699+00
7	7	8	1	2026-11-23 18:00:20.331699+00
8	\N	8	1	2026-11-23 18:00:20.331699+00
9	9	14	1	2026-11-23 18:00:20.331699+00
10	10	10	1	2026-11-23 18:00:20.331699+00
11	11	11	1	2026-11-23 18:00:20.331699+00
12	12	12	1	2026-11-23 18:00:20.331699+00
13	13	14	1	2026-11-23 18:00:20.331699+00
14	\N	14	1	2026-11-23 18:00:20.331699+00
15	15	23	1	2026-11-23 18:00:20.331699+00
16	16	17	1	2026-11-23 18:00:20.331699+00
17	\N	17	1	2026-11-23 18:00:20.331699+00
18	18	18	1	2026-11-23 18:00:20.331699+00
19	19	19	1	2026-11-23 18:00:20.331699+00
20	20	21	1	2026-11-23 18:00:20.331699+00
21	\N	21	1	2026-11-23 18:00:20.331699+00
22	22	23	1	2026-11-23 18:00:20.331699+00
23	\N	23	1	2026-11-23 18:00:20.331699+00
24	24	23	1	2026-11-23 18:00:20.331699+00
25	25	21	1	2026-11-23 18:00:20.331699+00
26	3	3	1	2026-11-23 18:00:20.331699+00
27	27	29	1	2026-11-23 18:00:20.331699+00
28	28	29	1	2026-11-23 18:00:20.331699+00
29	\N	29	1	2026-11-23 18:00:20.331699+00
30	30	31	1	2026-11-23 18:00:20.331699+00
31	\N	31	1	2026-11-23 18:00:20.331699+00
32	32	31	1	2026-11-23 18:00:20.331699+00
33	33	36	1	2026-11-23 18:00:20.331699+00
34	34	36	1	2026-11-23 18:00:20.331699+00
35	35	36	1	2026-11-23 18:00:20.331699+00
36	\N	36	1	2026-11-23 18:00:20.331699+00
37	37	37	1	2026-11-23 18:00:20.331699+00
38	38	38	1	2026-11-23 18:00:20.331699+00
39	39	39	1	2026-11-23 18:00:20.331699+00
40	40	41	1	2026-11-23 18:00:20.331699+00
41	\N	41	1	2026-11-23 18:00:20.331699+00
42	42	41	1	2026-11-23 18:00:20.331699+00
43	43	43	1	2026-11-23 18:00:20.331699+00
44	44	45	1	2026-11-23 18:00:20.331699+00
45	\N	45	1	2026-11-23 18:00:20.331699+00
46	46	45	1	2026-11-23 18:00:20.331699+00
47	47	48	1	2026-11-23 18:00:20.331699+00
48	\N	48	1	2026-11-23 18:00:20.331699+00
49	49	50	1	2026-11-23 18:00:20.331699+00
50	\N	50	1	2026-11-23 18:00:20.331699+00
51	51	59	1	2026-11-23 18:00:20.331699+00
52	52	53	1	2026-11-23 18:00:20.331699+00
53	\N	53	1	2026-11-23 18:00:20.331699+00
54	54	53	1	2026-11-23 18:00:20.331699+00
55	55	62	1	2026-11-23 18:00:20.331699+00
56	56	48	1	2026-11-23 18:00:20.331699+00
57	57	50	1	2026-11-23 18:00:20.331699+00
58	58	59	1	2026-11-23 18:00:20.331699+00
59	\N	59	1	2026-11-23 18:00:20.331699+00
60	60	62	1	2026-11-23 18:00:20.331699+00
61	61	62	1	2026-11-23 18:00:20.331699+00
62	\N	62	1	2026-11-23 18:00:20.331699+00
63	63	67	1	2026-11-23 18:00:20.331699+00
64	64	72	1	2026-11-23 18:00:20.331699+00
65	65	70	1	2026-11-23 18:00:20.331699+00
66	66	67	1	2026-11-23 18:00:20.331699+00
67	\N	67	1	2026-11-23 18:00:20.331699+00
68	68	70	1	2026-11-23 18:00:20.331699+00
69	69	70	1	2026-11-23 18:00:20.331699+00
70	\N	70	1	2026-11-23 18:00:20.331699+00
71	71	72	1	2026-11-23 18:00:20.331699+00
72	\N	72	1	2026-11-23 18:00:20.331699+00
73	73	74	1	2026-11-23 18:00:20.331699+00
74	\N	74	1	2026-11-23 18:00:20.331699+00
75	75	78	1	2026-11-23 18:00:20.331699+00
76	76	78	1	2026-11-23 18:00:20.331699+00
77	77	78	1	2026-11-23 18:00:20.331699+00
78	\N	78	1	2026-11-23 18:00:20.331699+00
79	79	74	1	2026-11-23 18:00:20.331699+00
80	80	82	1	2026-11-23 18:00:20.331699+00
81	81	82	1	2026-11-23 18:00:20.331699+00
82	\N	82	1	2026-11-23 18:00:20.331699+00
83	83	84	1	2026-11-23 18:00:20.331699+00
84	\N	84	1	2026-11-23 18:00:20.331699+00
85	85	84	1	2026-11-23 18:00:20.331699+00
86	86	84	1	2026-11-23 18:00:20.331699+00
87	87	89	1	2026-11-23 18:00:20.331699+00
88	88	89	1	2026-11-23 18:00:20.331699+00
89	\N	89	1	2026-11-23 18:00:20.331699+00
90	3	3	1	2026-11-23 18:00:20.331699+00
785	88	89	1	2026-11-23 18:00:20.331699+00
786	3	3	1	2026-11-23 18:00:20.331699+00
10817	88	89	1	2026-11-23 18:00:20.331699+00
10819	88	89	1	2026-11-23 18:00:20.331699+00
10820	88	89	1	2026-11-23 18:00:20.331699+00
10827	3	3	1	2026-11-23 18:00:20.331699+00
14010	88	89	1	2026-11-23 18:00:20.331699+00
\.
COPY places.on_map_history (place_id, in_63, in_34, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	\N	\N	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.990408+00	1	f
2	3	3	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.989395+00	1	f
3	3	3	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.98962+00	1	f
4	4	8	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.989667+00	1	f
5	5	5	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.989712+00	1	f
6	6	17	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.989755+00	1	f
7	7	8	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.989799+00	1	f
8	\N	8	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.989843+00	1	f
9	9	14	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.989887+00	1	f
10	10	10	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.989931+00	1	f
11	11	11	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.989974+00	1	f
12	12	12	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.990021+00	1	f
13	13	14	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.990064+00	1	f
14	\N	14	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.990107+00	1	f
15	15	23	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.99015+00	1	f
16	16	17	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.990194+00	1	f
17	\N	17	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.990236+00	1	f
18	18	18	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.990279+00	1	f
19	19	19	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.990322+00	1	f
20	20	21	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.990366+00	1	f
\.
COPY places.place (id, origin, kind, recognised_only, change_id, known_from) FROM stdin;
1	VN	country	f	1	2026-11-23 18:00:20.331699+00
2	p01-2004	province	f	1	2026-11-23 18:00:20.331699+00
3	p01-2008	province	f	1	2026-11-23 18:00:20.331699+00
4	p02-2004	province	f	1	2026-11-23 18:00:20.331699+00
5	p04-2004	province	f	1	2026-11-23 18:00:20.331699+00
6	p06-2004	province	f	1	2026-11-23 18:00:20.331699+00
7	p08-2004	province	f	1	2026-11-23 18:00:20.331699+00
8	p08-2025	province	f	1	2026-11-23 18:00:20.331699+00
9	p10-2004	province	f	1	2026-11-23 18:00:20.331699+00
10	p11-2004	province	f	1	2026-11-23 18:00:20.331699+00
11	p12-2004	province	f	1	2026-11-23 18:00:20.331699+00
12	p14-2004	province	f	1	2026-11-23 18:00:20.331699+00
13	p15-2004	province	f	1	2026-11-23 18:00:20.331699+00
14	p15-2025	province	f	1	2026-11-23 18:00:20.331699+00
15	p17-2004	province	f	1	2026-11-23 18:00:20.331699+00
16	p19-2004	province	f	1	2026-11-23 18:00:20.331699+00
17	p19-2025	province	f	1	2026-11-23 18:00:20.331699+00
18	p20-2004	province	f	1	2026-11-23 18:00:20.331699+00
19	p22-2004	province	f	1	2026-11-23 18:00:20.331699+00
20	p24-2004	province	f	1	2026-11-23 18:00:20.331699+00
21	p24-2025	province	f	1	2026-11-23 18:00:20.331699+00
22	p25-2004	province	f	1	2026-11-23 18:00:20.331699+00
23	p25-2025	province	f	1	2026-11-23 18:00:20.331699+00
24	p26-2004	province	f	1	2026-11-23 18:00:20.331699+00
25	p27-2004	province	f	1	2026-11-23 18:00:20.331699+00
26	p28-2004	province	f	1	2026-11-23 18:00:20.331699+00
27	p30-2004	province	f	1	2026-11-23 18:00:20.331699+00
28	p31-2004	province	f	1	2026-11-23 18:00:20.331699+00
29	p31-2025	province	f	1	2026-11-23 18:00:20.331699+00
30	p33-2004	province	f	1	2026-11-23 18:00:20.331699+00
31	p33-2025	province	f	1	2026-11-23 18:00:20.331699+00
32	p34-2004	province	f	1	2026-11-23 18:00:20.331699+00
33	p35-2004	province	f	1	2026-11-23 18:00:20.331699+00
34	p36-2004	province	f	1	2026-11-23 18:00:20.331699+00
35	p37-2004	province	f	1	2026-11-23 18:00:20.331699+00
36	p37-2025	province	f	1	2026-11-23 18:00:20.331699+00
37	p38-2004	province	f	1	2026-11-23 18:00:20.331699+00
38	p40-2004	province	f	1	2026-11-23 18:00:20.331699+00
39	p42-2004	province	f	1	2026-11-23 18:00:20.331699+00
40	p44-2004	province	f	1	2026-11-23 18:00:20.331699+00
41	p44-2025	province	f	1	2026-11-23 18:00:20.331699+00
42	p45-2004	province	f	1	2026-11-23 18:00:20.331699+00
43	p46-2004	province	f	1	2026-11-23 18:00:20.331699+00
44	p48-2004	province	f	1	2026-11-23 18:00:20.331699+00
45	p48-2025	province	f	1	2026-11-23 18:00:20.331699+00
46	p49-2004	province	f	1	2026-11-23 18:00:20.331699+00
47	p51-2004	province	f	1	2026-11-23 18:00:20.331699+00
48	p51-2025	province	f	1	2026-11-23 18:00:20.331699+00
49	p52-2004	province	f	1	2026-11-23 18:00:20.331699+00
50	p52-2025	province	f	1	2026-11-23 18:00:20.331699+00
51	p54-2004	province	f	1	2026-11-23 18:00:20.331699+00
52	p56-2004	province	f	1	2026-11-23 18:00:20.331699+00
53	p56-2025	province	f	1	2026-11-23 18:00:20.331699+00
54	p58-2004	province	f	1	2026-11-23 18:00:20.331699+00
55	p60-2004	province	f	1	2026-11-23 18:00:20.331699+00
56	p62-2004	province	f	1	2026-11-23 18:00:20.331699+00
57	p64-2004	province	f	1	2026-11-23 18:00:20.331699+00
58	p66-2004	province	f	1	2026-11-23 18:00:20.331699+00
59	p66-2025	province	f	1	2026-11-23 18:00:20.331699+00
60	p67-2004	province	f	1	2026-11-23 18:00:20.331699+00
61	p68-2004	province	f	1	2026-11-23 18:00:20.331699+00
62	p68-2025	province	f	1	2026-11-23 18:00:20.331699+00
63	p70-2004	province	f	1	2026-11-23 18:00:20.331699+00
64	p72-2004	province	f	1	2026-11-23 18:00:20.331699+00
65	p74-2004	province	f	1	2026-11-23 18:00:20.331699+00
66	p75-2004	province	f	1	2026-11-23 18:00:20.331699+00
67	p75-2025	province	f	1	2026-11-23 18:00:20.331699+00
68	p77-2004	province	f	1	2026-11-23 18:00:20.331699+00
69	p79-2004	province	f	1	2026-11-23 18:00:20.331699+00
70	p79-2025	province	f	1	2026-11-23 18:00:20.331699+00
71	p80-2004	province	f	1	2026-11-23 18:00:20.331699+00
72	p80-2025	province	f	1	2026-11-23 18:00:20.331699+00
73	p82-2004	province	f	1	2026-11-23 18:00:20.331699+00
74	p82-2025	province	f	1	2026-11-23 18:00:20.331699+00
75	p83-2004	province	f	1	2026-11-23 18:00:20.331699+00
76	p84-2004	province	f	1	2026-11-23 18:00:20.331699+00
77	p86-2004	province	f	1	2026-11-23 18:00:20.331699+00
78	p86-2025	province	f	1	2026-11-23 18:00:20.331699+00
79	p87-2004	province	f	1	2026-11-23 18:00:20.331699+00
80	p89-2004	province	f	1	2026-11-23 18:00:20.331699+00
81	p91-2004	province	f	1	2026-11-23 18:00:20.331699+00
82	p91-2025	province	f	1	2026-11-23 18:00:20.331699+00
83	p92-2004	province	f	1	2026-11-23 18:00:20.331699+00
84	p92-2025	province	f	1	2026-11-23 18:00:20.331699+00
85	p93-2004	province	f	1	2026-11-23 18:00:20.331699+00
86	p94-2004	province	f	1	2026-11-23 18:00:20.331699+00
87	p95-2004	province	f	1	2026-11-23 18:00:20.331699+00
88	p96-2004	province	f	1	2026-11-23 18:00:20.331699+00
89	p96-2025	province	f	1	2026-11-23 18:00:20.331699+00
90	d001	district	f	1	2026-11-23 18:00:20.331699+00
785	d973	district	f	1	2026-11-23 18:00:20.331699+00
786	c00001	commune	f	1	2026-11-23 18:00:20.331699+00
10817	c32242	commune	f	1	2026-11-23 18:00:20.331699+00
10819	c32245	commune	f	1	2026-11-23 18:00:20.331699+00
10820	c32248	commune	f	1	2026-11-23 18:00:20.331699+00
10827	n00097	commune	f	1	2026-11-23 18:00:20.331699+00
14010	n32248	commune	f	1	2026-11-23 18:00:20.331699+00
\.
COPY places.place_history (id, origin, kind, recognised_only, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
15124	g29575	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.994478+00	1	f
15125	g29620	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.994425+00	1	f
15126	g29758	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.99437+00	1	f
15127	g29773	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.994285+00	1	f
15128	g29803	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.994233+00	1	f
15129	g29854	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.99418+00	1	f
15130	g29863	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.994128+00	1	f
15131	g29866	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.994075+00	1	f
15132	g29968	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.994021+00	1	f
15133	g30285	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.993968+00	1	f
15134	g30730	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.993916+00	1	f
15135	g31099	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.993863+00	1	f
15136	g31126	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.99381+00	1	f
15137	g31129	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.993757+00	1	f
15138	g31132	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.993701+00	1	f
15139	g31138	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.993648+00	1	f
15140	g31141	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.993594+00	1	f
15141	g31372	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.99354+00	1	f
15142	g31513	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.993481+00	1	f
15143	g32011	commune	t	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:44.993279+00	1	f
\.
COPY places.place_version (id, place_id, kind, valid_from, valid_to, code, type, name_vi, full_name_vi, name_en, parent_id, province_id, region_vi, region_en, iso_3166_2, area_km2, population, legal_basis, change_id, known_from, figures_source, figures_on) FROM stdin;
1	1	country	\N	\N	VN	country	Việt Nam	Việt Nam	Viet Nam	\N	\N				\N	\N		1	2026-11-23 18:00:20.331699+00		\N
2	2	province	2004-07-08	2008-07-31	01	municipality	Hà Nội	Thành phố Hà Nội	Ha Noi	1	2	Đồng bằng sông Hồng	Red River Delta	VN-HN	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
3	3	province	2008-08-01	2025-06-30	01	municipality	Hà Nội	Thành phố Hà Nội	Ha Noi	1	3	Đồng bằng sông Hồng	Red River Delta	VN-HN	\N	\N	Nghị quyết 15/2008/QH12	1	2026-11-23 18:00:20.331699+00		\N
4	3	province	2025-07-01	\N	01	municipality	Hà Nội	Thành phố Hà Nội	Ha Noi	1	3	Đồng bằng sông Hồng	Red River Delta	VN-HN	3359.80	8718000	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
5	4	province	2004-07-08	2025-06-30	02	province	Hà Giang	Tỉnh Hà Giang	Ha Giang	1	4	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-03	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
6	5	province	2004-07-08	2025-06-30	04	province	Cao Bằng	Tỉnh Cao Bằng	Cao Bang	1	5	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-04	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
7	5	province	2025-07-01	\N	04	province	Cao Bằng	Tỉnh Cao Bằng	Cao Bang	1	5	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-04	6700.40	555809	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
8	6	province	2004-07-08	2025-06-30	06	province	Bắc Kạn	Tỉnh Bắc Kạn	Bac Kan	1	6	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-53	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
9	7	province	2004-07-08	2025-06-30	08	province	Tuyên Quang	Tỉnh Tuyên Quang	Tuyen Quang	1	7	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-07	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
10	8	province	2025-07-01	\N	08	province	Tuyên Quang	Tỉnh Tuyên Quang	Tuyen Quang	1	8	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-07	13795.50	1865270	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
11	9	province	2004-07-08	2025-06-30	10	province	Lào Cai	Tỉnh Lào Cai	Lao Cai	1	9	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-02	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
12	10	province	2004-07-08	2025-06-30	11	province	Điện Biên	Tỉnh Điện Biên	Dien Bien	1	10	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-71	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
13	10	province	2025-07-01	\N	11	province	Điện Biên	Tỉnh Điện Biên	Dien Bien	1	10	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-71	9539.90	653422	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
14	11	province	2004-07-08	2025-06-30	12	province	Lai Châu	Tỉnh Lai Châu	Lai Chau	1	11	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-01	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
15	11	province	2025-07-01	\N	12	province	Lai Châu	Tỉnh Lai Châu	Lai Chau	1	11	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-01	9068.70	494626	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
16	12	province	2004-07-08	2025-06-30	14	province	Sơn La	Tỉnh Sơn La	Son La	1	12	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-05	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
17	12	province	2025-07-01	\N	14	province	Sơn La	Tỉnh Sơn La	Son La	1	12	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-05	14109.80	1327430	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
18	13	province	2004-07-08	2025-06-30	15	province	Yên Bái	Tỉnh Yên Bái	Yen Bai	1	13	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-06	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
19	14	province	2025-07-01	\N	15	province	Lào Cai	Tỉnh Lào Cai	Lao Cai	1	14	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-02	13256.92	1778785	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
20	15	province	2004-07-08	2025-06-30	17	province	Hòa Bình	Tỉnh Hòa Bình	Hoa Binh	1	15	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-14	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
21	16	province	2004-07-08	2025-06-30	19	province	Thái Nguyên	Tỉnh Thái Nguyên	Thai Nguyen	1	16	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-69	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
22	17	province	2025-07-01	\N	19	province	Thái Nguyên	Tỉnh Thái Nguyên	Thai Nguyen	1	17	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-69	8375.21	1799489	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
23	18	province	2004-07-08	2025-06-30	20	province	Lạng Sơn	Tỉnh Lạng Sơn	Lang Son	1	18	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-09	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
24	18	province	2025-07-01	\N	20	province	Lạng Sơn	Tỉnh Lạng Sơn	Lang Son	1	18	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-09	8310.20	813978	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
25	19	province	2004-07-08	2025-06-30	22	province	Quảng Ninh	Tỉnh Quảng Ninh	Quang Ninh	1	19	Đồng bằng sông Hồng	Red River Delta	VN-13	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
26	19	province	2025-07-01	\N	22	province	Quảng Ninh	Tỉnh Quảng Ninh	Quang Ninh	1	19	Đồng bằng sông Hồng	Red River Delta	VN-13	6207.90	1429841	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
27	20	province	2004-07-08	2025-06-30	24	province	Bắc Giang	Tỉnh Bắc Giang	Bac Giang	1	20	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-54	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
28	21	province	2025-07-01	\N	24	province	Bắc Ninh	Tỉnh Bắc Ninh	Bac Ninh	1	21	Đồng bằng sông Hồng	Red River Delta	VN-56	4718.60	3619433	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
29	22	province	2004-07-08	2025-06-30	25	province	Phú Thọ	Tỉnh Phú Thọ	Phu Tho	1	22	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-68	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
30	23	province	2025-07-01	\N	25	province	Phú Thọ	Tỉnh Phú Thọ	Phu Tho	1	23	Trung du và miền núi phía Bắc	Northern Midlands and Mountains	VN-68	9361.38	4022638	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
31	24	province	2004-07-08	2025-06-30	26	province	Vĩnh Phúc	Tỉnh Vĩnh Phúc	Vinh Phuc	1	24	Đồng bằng sông Hồng	Red River Delta	VN-70	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
32	25	province	2004-07-08	2025-06-30	27	province	Bắc Ninh	Tỉnh Bắc Ninh	Bac Ninh	1	25	Đồng bằng sông Hồng	Red River Delta	VN-56	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
33	26	province	2004-07-08	2008-07-31	28	province	Hà Tây	Tỉnh Hà Tây	Ha Tay	1	26	Đồng bằng sông Hồng	Red River Delta		\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
34	27	province	2004-07-08	2025-06-30	30	province	Hải Dương	Tỉnh Hải Dương	Hai Duong	1	27	Đồng bằng sông Hồng	Red River Delta	VN-61	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
35	28	province	2004-07-08	2025-06-30	31	municipality	Hải Phòng	Thành phố Hải Phòng	Hai Phong	1	28	Đồng bằng sông Hồng	Red River Delta	VN-HP	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
36	29	province	2025-07-01	\N	31	municipality	Hải Phòng	Thành phố Hải Phòng	Hai Phong	1	29	Đồng bằng sông Hồng	Red River Delta	VN-HP	3194.72	4664124	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
37	30	province	2004-07-08	2025-06-30	33	province	Hưng Yên	Tỉnh Hưng Yên	Hung Yen	1	30	Đồng bằng sông Hồng	Red River Delta	VN-66	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
38	31	province	2025-07-01	\N	33	province	Hưng Yên	Tỉnh Hưng Yên	Hung Yen	1	31	Đồng bằng sông Hồng	Red River Delta	VN-66	2514.81	3567943	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
39	32	province	2004-07-08	2025-06-30	34	province	Thái Bình	Tỉnh Thái Bình	Thai Binh	1	32	Đồng bằng sông Hồng	Red River Delta	VN-20	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
40	33	province	2004-07-08	2025-06-30	35	province	Hà Nam	Tỉnh Hà Nam	Ha Nam	1	33	Đồng bằng sông Hồng	Red River Delta	VN-63	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
41	34	province	2004-07-08	2025-06-30	36	province	Nam Định	Tỉnh Nam Định	Nam Dinh	1	34	Đồng bằng sông Hồng	Red River Delta	VN-67	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
42	35	province	2004-07-08	2025-06-30	37	province	Ninh Bình	Tỉnh Ninh Bình	Ninh Binh	1	35	Đồng bằng sông Hồng	Red River Delta	VN-18	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
43	36	province	2025-07-01	\N	37	province	Ninh Bình	Tỉnh Ninh Bình	Ninh Binh	1	36	Đồng bằng sông Hồng	Red River Delta	VN-18	3942.62	4412264	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
44	37	province	2004-07-08	2025-06-30	38	province	Thanh Hóa	Tỉnh Thanh Hóa	Thanh Hoa	1	37	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-21	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
45	37	province	2025-07-01	\N	38	province	Thanh Hóa	Tỉnh Thanh Hóa	Thanh Hoa	1	37	Bắc Trung Bộ	North Central	VN-21	11114.70	3760650	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
46	38	province	2004-07-08	2025-06-30	40	province	Nghệ An	Tỉnh Nghệ An	Nghe An	1	38	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-22	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
47	38	province	2025-07-01	\N	40	province	Nghệ An	Tỉnh Nghệ An	Nghe An	1	38	Bắc Trung Bộ	North Central	VN-22	16493.70	3470988	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
48	39	province	2004-07-08	2025-06-30	42	province	Hà Tĩnh	Tỉnh Hà Tĩnh	Ha Tinh	1	39	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-23	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
49	39	province	2025-07-01	\N	42	province	Hà Tĩnh	Tỉnh Hà Tĩnh	Ha Tinh	1	39	Bắc Trung Bộ	North Central	VN-23	5994.40	1622901	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
50	40	province	2004-07-08	2025-06-30	44	province	Quảng Bình	Tỉnh Quảng Bình	Quang Binh	1	40	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-24	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
51	41	province	2025-07-01	\N	44	province	Quảng Trị	Tỉnh Quảng Trị	Quang Tri	1	41	Bắc Trung Bộ	North Central	VN-25	12700.00	1870845	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
52	42	province	2004-07-08	2025-06-30	45	province	Quảng Trị	Tỉnh Quảng Trị	Quang Tri	1	42	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-25	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
53	43	province	2004-07-08	2024-12-31	46	province	Thừa Thiên Huế	Tỉnh Thừa Thiên Huế	Thua Thien Hue	1	43	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-26	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
54	43	province	2025-01-01	2025-06-30	46	municipality	Huế	Thành phố Huế	Hue	1	43	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-26	\N	\N	Nghị quyết 175/2024/QH15	1	2026-11-23 18:00:20.331699+00		\N
55	43	province	2025-07-01	\N	46	municipality	Huế	Thành phố Huế	Hue	1	43	Bắc Trung Bộ	North Central	VN-26	4947.10	1236393	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
56	44	province	2004-07-08	2025-06-30	48	municipality	Đà Nẵng	Thành phố Đà Nẵng	Da Nang	1	44	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-DN	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
57	45	province	2025-07-01	\N	48	municipality	Đà Nẵng	Thành phố Đà Nẵng	Da Nang	1	45	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-DN	11859.59	3065628	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
58	46	province	2004-07-08	2025-06-30	49	province	Quảng Nam	Tỉnh Quảng Nam	Quang Nam	1	46	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-27	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
59	47	province	2004-07-08	2025-06-30	51	province	Quảng Ngãi	Tỉnh Quảng Ngãi	Quang Ngai	1	47	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-29	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
60	48	province	2025-07-01	\N	51	province	Quảng Ngãi	Tỉnh Quảng Ngãi	Quang Ngai	1	48	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-29	14832.55	2161755	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
61	49	province	2004-07-08	2025-06-30	52	province	Bình Định	Tỉnh Bình Định	Binh Dinh	1	49	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-31	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
62	50	province	2025-07-01	\N	52	province	Gia Lai	Tỉnh Gia Lai	Gia Lai	1	50	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-30	21576.53	3583693	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
63	51	province	2004-07-08	2025-06-30	54	province	Phú Yên	Tỉnh Phú Yên	Phu Yen	1	51	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-32	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
64	52	province	2004-07-08	2025-06-30	56	province	Khánh Hòa	Tỉnh Khánh Hòa	Khanh Hoa	1	52	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-34	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
65	53	province	2025-07-01	\N	56	province	Khánh Hòa	Tỉnh Khánh Hòa	Khanh Hoa	1	53	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-34	8555.86	2243554	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
66	54	province	2004-07-08	2025-06-30	58	province	Ninh Thuận	Tỉnh Ninh Thuận	Ninh Thuan	1	54	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-36	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
67	55	province	2004-07-08	2025-06-30	60	province	Bình Thuận	Tỉnh Bình Thuận	Binh Thuan	1	55	Bắc Trung Bộ và duyên hải miền Trung	North Central and Central Coast	VN-40	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
68	56	province	2004-07-08	2025-06-30	62	province	Kon Tum	Tỉnh Kon Tum	Kon Tum	1	56	Tây Nguyên	Central Highlands	VN-28	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
69	57	province	2004-07-08	2025-06-30	64	province	Gia Lai	Tỉnh Gia Lai	Gia Lai	1	57	Tây Nguyên	Central Highlands	VN-30	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
70	58	province	2004-07-08	2025-06-30	66	province	Đắk Lắk	Tỉnh Đắk Lắk	Dak Lak	1	58	Tây Nguyên	Central Highlands	VN-33	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
71	59	province	2025-07-01	\N	66	province	Đắk Lắk	Tỉnh Đắk Lắk	Dak Lak	1	59	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-33	18096.40	3346853	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
72	60	province	2004-07-08	2025-06-30	67	province	Đắk Nông	Tỉnh Đắk Nông	Dak Nong	1	60	Tây Nguyên	Central Highlands	VN-72	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
73	61	province	2004-07-08	2025-06-30	68	province	Lâm Đồng	Tỉnh Lâm Đồng	Lam Dong	1	61	Tây Nguyên	Central Highlands	VN-35	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
74	62	province	2025-07-01	\N	68	province	Lâm Đồng	Tỉnh Lâm Đồng	Lam Dong	1	62	Duyên hải Nam Trung Bộ và Tây Nguyên	South Central Coast and Central Highlands	VN-35	24233.07	3872999	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
75	63	province	2004-07-08	2025-06-30	70	province	Bình Phước	Tỉnh Bình Phước	Binh Phuoc	1	63	Đông Nam Bộ	Southeast	VN-58	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
76	64	province	2004-07-08	2025-06-30	72	province	Tây Ninh	Tỉnh Tây Ninh	Tay Ninh	1	64	Đông Nam Bộ	Southeast	VN-37	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
77	65	province	2004-07-08	2025-06-30	74	province	Bình Dương	Tỉnh Bình Dương	Binh Duong	1	65	Đông Nam Bộ	Southeast	VN-57	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
78	66	province	2004-07-08	2025-06-30	75	province	Đồng Nai	Tỉnh Đồng Nai	Dong Nai	1	66	Đông Nam Bộ	Southeast	VN-39	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
79	67	province	2025-07-01	2026-04-29	75	province	Đồng Nai	Tỉnh Đồng Nai	Dong Nai	1	67	Đông Nam Bộ	Southeast	VN-39	12737.18	4491408	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
80	67	province	2026-04-30	\N	75	municipality	Đồng Nai	Thành phố Đồng Nai	Dong Nai	1	67	Đông Nam Bộ	Southeast	VN-39	12737.18	4491408	Nghị quyết 30/2026/QH16	1	2026-11-23 18:00:20.331699+00		\N
81	68	province	2004-07-08	2025-06-30	77	province	Bà Rịa - Vũng Tàu	Tỉnh Bà Rịa - Vũng Tàu	Ba Ria - Vung Tau	1	68	Đông Nam Bộ	Southeast	VN-43	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
82	69	province	2004-07-08	2025-06-30	79	municipality	Hồ Chí Minh	Thành phố Hồ Chí Minh	Ho Chi Minh City	1	69	Đông Nam Bộ	Southeast	VN-SG	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
83	70	province	2025-07-01	\N	79	municipality	Hồ Chí Minh	Thành phố Hồ Chí Minh	Ho Chi Minh City	1	70	Đông Nam Bộ	Southeast	VN-SG	6772.59	14002598	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
84	71	province	2004-07-08	2025-06-30	80	province	Long An	Tỉnh Long An	Long An	1	71	Đồng bằng sông Cửu Long	Mekong River Delta	VN-41	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
85	72	province	2025-07-01	\N	80	province	Tây Ninh	Tỉnh Tây Ninh	Tay Ninh	1	72	Đông Nam Bộ	Southeast	VN-37	8536.44	3254170	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
86	73	province	2004-07-08	2025-06-30	82	province	Tiền Giang	Tỉnh Tiền Giang	Tien Giang	1	73	Đồng bằng sông Cửu Long	Mekong River Delta	VN-46	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
87	74	province	2025-07-01	\N	82	province	Đồng Tháp	Tỉnh Đồng Tháp	Dong Thap	1	74	Đồng bằng sông Cửu Long	Mekong River Delta	VN-45	5938.64	4370046	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
88	75	province	2004-07-08	2025-06-30	83	province	Bến Tre	Tỉnh Bến Tre	Ben Tre	1	75	Đồng bằng sông Cửu Long	Mekong River Delta	VN-50	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
89	76	province	2004-07-08	2025-06-30	84	province	Trà Vinh	Tỉnh Trà Vinh	Tra Vinh	1	76	Đồng bằng sông Cửu Long	Mekong River Delta	VN-51	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
90	77	province	2004-07-08	2025-06-30	86	province	Vĩnh Long	Tỉnh Vĩnh Long	Vinh Long	1	77	Đồng bằng sông Cửu Long	Mekong River Delta	VN-49	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
91	78	province	2025-07-01	\N	86	province	Vĩnh Long	Tỉnh Vĩnh Long	Vinh Long	1	78	Đồng bằng sông Cửu Long	Mekong River Delta	VN-49	6296.20	4257581	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
92	79	province	2004-07-08	2025-06-30	87	province	Đồng Tháp	Tỉnh Đồng Tháp	Dong Thap	1	79	Đồng bằng sông Cửu Long	Mekong River Delta	VN-45	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
93	80	province	2004-07-08	2025-06-30	89	province	An Giang	Tỉnh An Giang	An Giang	1	80	Đồng bằng sông Cửu Long	Mekong River Delta	VN-44	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
94	81	province	2004-07-08	2025-06-30	91	province	Kiên Giang	Tỉnh Kiên Giang	Kien Giang	1	81	Đồng bằng sông Cửu Long	Mekong River Delta	VN-47	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
95	82	province	2025-07-01	\N	91	province	An Giang	Tỉnh An Giang	An Giang	1	82	Đồng bằng sông Cửu Long	Mekong River Delta	VN-44	9888.91	4952238	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
96	83	province	2004-07-08	2025-06-30	92	municipality	Cần Thơ	Thành phố Cần Thơ	Can Tho	1	83	Đồng bằng sông Cửu Long	Mekong River Delta	VN-CT	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
97	84	province	2025-07-01	\N	92	municipality	Cần Thơ	Thành phố Cần Thơ	Can Tho	1	84	Đồng bằng sông Cửu Long	Mekong River Delta	VN-CT	6360.83	4199824	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
98	85	province	2004-07-08	2025-06-30	93	province	Hậu Giang	Tỉnh Hậu Giang	Hau Giang	1	85	Đồng bằng sông Cửu Long	Mekong River Delta	VN-73	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
99	86	province	2004-07-08	2025-06-30	94	province	Sóc Trăng	Tỉnh Sóc Trăng	Soc Trang	1	86	Đồng bằng sông Cửu Long	Mekong River Delta	VN-52	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
100	87	province	2004-07-08	2025-06-30	95	province	Bạc Liêu	Tỉnh Bạc Liêu	Bac Lieu	1	87	Đồng bằng sông Cửu Long	Mekong River Delta	VN-55	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
101	88	province	2004-07-08	2025-06-30	96	province	Cà Mau	Tỉnh Cà Mau	Ca Mau	1	88	Đồng bằng sông Cửu Long	Mekong River Delta	VN-59	\N	\N	Quyết định 124/2004/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
102	89	province	2025-07-01	\N	96	province	Cà Mau	Tỉnh Cà Mau	Ca Mau	1	89	Đồng bằng sông Cửu Long	Mekong River Delta	VN-59	7942.39	2606672	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00		\N
103	90	district	\N	2025-06-30	001	urban-district	Ba Đình	Quận Ba Đình		3	3				\N	\N		1	2026-11-23 18:00:20.331699+00		\N
798	785	district	\N	2025-06-30	973	rural-district	Ngọc Hiển	Huyện Ngọc Hiển		88	88				\N	\N		1	2026-11-23 18:00:20.331699+00		\N
799	786	commune	\N	2025-06-30	00001	ward	Phúc Xá	Phường Phúc Xá		90	3				\N	\N		1	2026-11-23 18:00:20.331699+00		\N
10830	10817	commune	\N	2025-06-30	32242	commune	Viên An	Xã Viên An		785	88				\N	\N		1	2026-11-23 18:00:20.331699+00		\N
10832	10819	commune	\N	2025-06-30	32245	commune	Tân Ân	Xã Tân Ân		785	88				\N	\N		1	2026-11-23 18:00:20.331699+00		\N
10833	10820	commune	\N	2025-06-30	32248	commune	Đất Mũi	Xã Đất Mũi		785	88				\N	\N		1	2026-11-23 18:00:20.331699+00		\N
10840	10827	commune	2025-07-01	\N	00097	ward	Hồng Hà	Phường Hồng Hà		3	3				\N	\N	Nghị quyết 1656/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00		\N
14164	14010	commune	2025-07-01	\N	32248	commune	Đất Mũi	Xã Đất Mũi		89	89				\N	\N	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00		\N
\.
COPY places.place_version_history (id, place_id, kind, valid_from, valid_to, code, type, name_vi, full_name_vi, name_en, parent_id, province_id, region_vi, region_en, iso_3166_2, area_km2, population, legal_basis, change_id, known_from, known_to, ended_change_id, deleted, figures_source, figures_on) FROM stdin;
15179	15025	commune	\N	2025-01-03	26026	ward	Tân Mai	Phường Tân Mai		612	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.001664+00	1	f		\N
15180	15026	commune	\N	2025-01-03	26032	ward	Trung Dũng	Phường Trung Dũng		612	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.002036+00	1	f		\N
15181	15027	commune	\N	2025-01-03	26035	ward	Tam Hòa	Phường Tam Hòa		612	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.002402+00	1	f		\N
15182	15028	commune	\N	2025-01-03	26038	ward	Hòa Bình	Phường Hòa Bình		612	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.002769+00	1	f		\N
15183	15029	commune	\N	2025-01-03	26044	ward	Thanh Bình	Phường Thanh Bình		612	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.003133+00	1	f		\N
15184	15030	commune	\N	2025-01-03	26071	ward	Xuân Trung	Phường Xuân Trung		613	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.003498+00	1	f		\N
15185	15031	commune	\N	2025-01-03	26074	ward	Xuân Thanh	Phường Xuân Thanh		613	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.003862+00	1	f		\N
15186	15032	commune	\N	2025-01-03	26128	commune	Núi Tượng	Xã Núi Tượng		614	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.004228+00	1	f		\N
15187	15033	commune	\N	2025-01-03	26137	commune	Phú Sơn	Xã Phú Sơn		614	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.007661+00	1	f		\N
15188	15034	commune	\N	2025-01-03	26197	commune	Bình Hòa	Xã Bình Hòa		615	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.008262+00	1	f		\N
15189	15035	commune	\N	2025-01-03	26203	commune	Hiếu Liêm	Xã Hiếu Liêm		615	66				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.008892+00	1	f		\N
15190	15036	commune	\N	2025-01-03	26551	ward	Phước Hiệp	Phường Phước Hiệp		624	68				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.012759+00	1	f		\N
15191	15037	commune	\N	2025-01-03	26665	commune	An Ngãi	Xã An Ngãi		\N	\N				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.013205+00	1	f		\N
15192	15038	commune	\N	2025-01-03	26671	commune	An Nhứt	Xã An Nhứt		\N	\N				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.013567+00	1	f		\N
15193	15039	commune	\N	2025-01-03	26692	township	Phước Hải	Thị trấn Phước Hải		627	68				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.013926+00	1	f		\N
15194	15040	commune	\N	2025-01-03	26701	commune	Lộc An	Xã Lộc An		627	68				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.014281+00	1	f		\N
15195	15041	commune	\N	2025-01-03	26869	ward	15	Phường 15		632	69				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.014677+00	1	f		\N
15196	15042	commune	\N	2025-01-03	26893	ward	04	Phường 04		632	69				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.015086+00	1	f		\N
15197	15043	commune	\N	2025-01-03	26896	ward	01	Phường 01		632	69				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.015445+00	1	f		\N
15297	15143	commune	\N	2025-01-03	32011	ward	2	Phường 2		777	88				\N	\N		1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.000982+00	1	f		\N
\.
COPY places.reference_load (name, fingerprint, change_id, known_from) FROM stdin;
places	cec3bbd799400aba01a426d09bbb671ce4b68a988ded731718559782f7ae0273	1	2026-11-23 18:00:20.331699+00
\.
COPY places.reference_load_history (name, fingerprint, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
places	cec3bbd799400aba01a426d09bbb671ce4b68a988ded731718559782f7ae0273	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.016256+00	1	f
\.
COPY places.referring (table_name, column_name, of_rows) FROM stdin;
claims.claim	place_id	true
identity.account_role	scope_id	n.scope_kind = 'place'
organisations.organisation	place_id	true
projects.place	place_id	true
\.
COPY places.spelling (id, place_id, spelling, key, kind, change_id, known_from) FROM stdin;
1	1	Việt Nam	viet nam	official	1	2026-11-23 18:00:20.331699+00
2	1	Viet Nam	viet nam	english	1	2026-11-23 18:00:20.331699+00
3	2	Hà Nội	ha noi	official	1	2026-11-23 18:00:20.331699+00
4	2	Ha Noi	ha noi	english	1	2026-11-23 18:00:20.331699+00
5	3	Hà Nội	ha noi	official	1	2026-11-23 18:00:20.331699+00
6	3	Ha Noi	ha noi	english	1	2026-11-23 18:00:20.331699+00
7	4	Hà Giang	ha giang	official	1	2026-11-23 18:00:20.331699+00
8	4	Ha Giang	ha giang	english	1	2026-11-23 18:00:20.331699+00
9	5	Cao Bằng	cao bang	official	1	2026-11-23 18:00:20.331699+00
10	5	Cao Bang	cao bang	english	1	2026-11-23 18:00:20.331699+00
11	6	Bắc Kạn	bac kan	official	1	2026-11-23 18:00:20.331699+00
12	6	Bac Kan	bac kan	english	1	2026-11-23 18:00:20.331699+00
13	7	Tuyên Quang	tuyen quang	official	1	2026-11-23 18:00:20.331699+00
14	7	Tuyen Quang	tuyen quang	english	1	2026-11-23 18:00:20.331699+00
15	8	Tuyên Quang	tuyen quang	official	1	2026-11-23 18:00:20.331699+00
16	8	Tuyen Quang	tuyen quang	english	1	2026-11-23 18:00:20.331699+00
17	9	Lào Cai	lao cai	official	1	2026-11-23 18:00:20.331699+00
18	9	Lao Cai	lao cai	english	1	2026-11-23 18:00:20.331699+00
19	10	Điện Biên	dien bien	official	1	2026-11-23 18:00:20.331699+00
20	10	Dien Bien	dien bien	english	1	2026-11-23 18:00:20.331699+00
21	11	Lai Châu	lai chau	official	1	2026-11-23 18:00:20.331699+00
22	11	Lai Chau	lai chau	english	1	2026-11-23 18:00:20.331699+00
23	12	Sơn La	son la	official	1	2026-11-23 18:00:20.331699+00
24	12	Son La	son la	english	1	2026-11-23 18:00:20.331699+00
25	13	Yên Bái	yen bai	official	1	2026-11-23 18:00:20.331699+00
26	13	Yen Bai	yen bai	english	1	2026-11-23 18:00:20.331699+00
27	14	Lào Cai	lao cai	official	1	2026-11-23 18:00:20.331699+00
28	14	Lao Cai	lao cai	english	1	2026-11-23 18:00:20.331699+00
29	15	Hòa Bình	hoa binh	official	1	2026-11-23 18:00:20.331699+00
30	15	Hoa Binh	hoa binh	english	1	2026-11-23 18:00:20.331699+00
31	16	Thái Nguyên	thai nguyen	official	1	2026-11-23 18:00:20.331699+00
32	16	Thai Nguyen	thai nguyen	english	1	2026-11-23 18:00:20.331699+00
33	17	Thái Nguyên	thai nguyen	official	1	2026-11-23 18:00:20.331699+00
34	17	Thai Nguyen	thai nguyen	english	1	2026-11-23 18:00:20.331699+00
35	18	Lạng Sơn	lang son	official	1	2026-11-23 18:00:20.331699+00
36	18	Lang Son	lang son	english	1	2026-11-23 18:00:20.331699+00
37	19	Quảng Ninh	quang ninh	official	1	2026-11-23 18:00:20.331699+00
38	19	Quang Ninh	quang ninh	english	1	2026-11-23 18:00:20.331699+00
39	20	Bắc Giang	bac giang	official	1	2026-11-23 18:00:20.331699+00
40	20	Bac Giang	bac giang	english	1	2026-11-23 18:00:20.331699+00
41	21	Bắc Ninh	bac ninh	official	1	2026-11-23 18:00:20.331699+00
42	21	Bac Ninh	bac ninh	english	1	2026-11-23 18:00:20.331699+00
43	22	Phú Thọ	phu tho	official	1	2026-11-23 18:00:20.331699+00
44	22	Phu Tho	phu tho	english	1	2026-11-23 18:00:20.331699+00
45	23	Phú Thọ	phu tho	official	1	2026-11-23 18:00:20.331699+00
46	23	Phu Tho	phu tho	english	1	2026-11-23 18:00:20.331699+00
47	24	Vĩnh Phúc	vinh phuc	official	1	2026-11-23 18:00:20.331699+00
48	24	Vinh Phuc	vinh phuc	english	1	2026-11-23 18:00:20.331699+00
49	25	Bắc Ninh	bac ninh	official	1	2026-11-23 18:00:20.331699+00
50	25	Bac Ninh	bac ninh	english	1	2026-11-23 18:00:20.331699+00
51	26	Hà Tây	ha tay	official	1	2026-11-23 18:00:20.331699+00
52	26	Ha Tay	ha tay	english	1	2026-11-23 18:00:20.331699+00
53	27	Hải Dương	hai duong	official	1	2026-11-23 18:00:20.331699+00
54	27	Hai Duong	hai duong	english	1	2026-11-23 18:00:20.331699+00
55	28	Hải Phòng	hai phong	official	1	2026-11-23 18:00:20.331699+00
56	28	Hai Phong	hai phong	english	1	2026-11-23 18:00:20.331699+00
57	29	Hải Phòng	hai phong	official	1	2026-11-23 18:00:20.331699+00
58	29	Hai Phong	hai phong	english	1	2026-11-23 18:00:20.331699+00
59	30	Hưng Yên	hung yen	official	1	2026-11-23 18:00:20.331699+00
60	30	Hung Yen	hung yen	english	1	2026-11-23 18:00:20.331699+00
61	31	Hưng Yên	hung yen	official	1	2026-11-23 18:00:20.331699+00
62	31	Hung Yen	hung yen	english	1	2026-11-23 18:00:20.331699+00
63	32	Thái Bình	thai binh	official	1	2026-11-23 18:00:20.331699+00
64	32	Thai Binh	thai binh	english	1	2026-11-23 18:00:20.331699+00
65	33	Hà Nam	ha nam	official	1	2026-11-23 18:00:20.331699+00
66	33	Ha Nam	ha nam	english	1	2026-11-23 18:00:20.331699+00
67	34	Nam Định	nam dinh	official	1	2026-11-23 18:00:20.331699+00
68	34	Nam Dinh	nam dinh	english	1	2026-11-23 18:00:20.331699+00
69	35	Ninh Bình	ninh binh	official	1	2026-11-23 18:00:20.331699+00
70	35	Ninh Binh	ninh binh	english	1	2026-11-23 18:00:20.331699+00
71	36	Ninh Bình	ninh binh	official	1	2026-11-23 18:00:20.331699+00
72	36	Ninh Binh	ninh binh	english	1	2026-11-23 18:00:20.331699+00
73	37	Thanh Hóa	thanh hoa	official	1	2026-11-23 18:00:20.331699+00
74	37	Thanh Hoa	thanh hoa	english	1	2026-11-23 18:00:20.331699+00
75	38	Nghệ An	nghe an	official	1	2026-11-23 18:00:20.331699+00
76	38	Nghe An	nghe an	english	1	2026-11-23 18:00:20.331699+00
77	39	Hà Tĩnh	ha tinh	official	1	2026-11-23 18:00:20.331699+00
78	39	Ha Tinh	ha tinh	english	1	2026-11-23 18:00:20.331699+00
79	40	Quảng Bình	quang binh	official	1	2026-11-23 18:00:20.331699+00
80	40	Quang Binh	quang binh	english	1	2026-11-23 18:00:20.331699+00
81	41	Quảng Trị	quang tri	official	1	2026-11-23 18:00:20.331699+00
82	41	Quang Tri	quang tri	english	1	2026-11-23 18:00:20.331699+00
83	42	Quảng Trị	quang tri	official	1	2026-11-23 18:00:20.331699+00
84	42	Quang Tri	quang tri	english	1	2026-11-23 18:00:20.331699+00
85	43	Thừa Thiên Huế	thua thien hue	official	1	2026-11-23 18:00:20.331699+00
86	43	Thua Thien Hue	thua thien hue	english	1	2026-11-23 18:00:20.331699+00
87	43	Huế	hue	official	1	2026-11-23 18:00:20.331699+00
88	43	Hue	hue	english	1	2026-11-23 18:00:20.331699+00
89	44	Đà Nẵng	da nang	official	1	2026-11-23 18:00:20.331699+00
90	44	Da Nang	da nang	english	1	2026-11-23 18:00:20.331699+00
91	45	Đà Nẵng	da nang	official	1	2026-11-23 18:00:20.331699+00
92	45	Da Nang	da nang	english	1	2026-11-23 18:00:20.331699+00
93	46	Quảng Nam	quang nam	official	1	2026-11-23 18:00:20.331699+00
94	46	Quang Nam	quang nam	english	1	2026-11-23 18:00:20.331699+00
95	47	Quảng Ngãi	quang ngai	official	1	2026-11-23 18:00:20.331699+00
96	47	Quang Ngai	quang ngai	english	1	2026-11-23 18:00:20.331699+00
97	48	Quảng Ngãi	quang ngai	official	1	2026-11-23 18:00:20.331699+00
98	48	Quang Ngai	quang ngai	english	1	2026-11-23 18:00:20.331699+00
99	49	Bình Định	binh dinh	official	1	2026-11-23 18:00:20.331699+00
100	49	Binh Dinh	binh dinh	english	1	2026-11-23 18:00:20.331699+00
101	50	Gia Lai	gia lai	official	1	2026-11-23 18:00:20.331699+00
103	51	Phú Yên	phu yen	official	1	2026-11-23 18:00:20.331699+00
104	51	Phu Yen	phu yen	english	1	2026-11-23 18:00:20.331699+00
105	52	Khánh Hòa	khanh hoa	official	1	2026-11-23 18:00:20.331699+00
106	52	Khanh Hoa	khanh hoa	english	1	2026-11-23 18:00:20.331699+00
107	53	Khánh Hòa	khanh hoa	official	1	2026-11-23 18:00:20.331699+00
108	53	Khanh Hoa	khanh hoa	english	1	2026-11-23 18:00:20.331699+00
109	54	Ninh Thuận	ninh thuan	official	1	2026-11-23 18:00:20.331699+00
110	54	Ninh Thuan	ninh thuan	english	1	2026-11-23 18:00:20.331699+00
111	55	Bình Thuận	binh thuan	official	1	2026-11-23 18:00:20.331699+00
112	55	Binh Thuan	binh thuan	english	1	2026-11-23 18:00:20.331699+00
113	56	Kon Tum	kon tum	official	1	2026-11-23 18:00:20.331699+00
115	57	Gia Lai	gia lai	official	1	2026-11-23 18:00:20.331699+00
117	58	Đắk Lắk	dak lak	official	1	2026-11-23 18:00:20.331699+00
118	58	Dak Lak	dak lak	english	1	2026-11-23 18:00:20.331699+00
119	59	Đắk Lắk	dak lak	official	1	2026-11-23 18:00:20.331699+00
120	59	Dak Lak	dak lak	english	1	2026-11-23 18:00:20.331699+00
121	60	Đắk Nông	dak nong	official	1	2026-11-23 18:00:20.331699+00
122	60	Dak Nong	dak nong	english	1	2026-11-23 18:00:20.331699+00
123	61	Lâm Đồng	lam dong	official	1	2026-11-23 18:00:20.331699+00
124	61	Lam Dong	lam dong	english	1	2026-11-23 18:00:20.331699+00
125	62	Lâm Đồng	lam dong	official	1	2026-11-23 18:00:20.331699+00
126	62	Lam Dong	lam dong	english	1	2026-11-23 18:00:20.331699+00
127	63	Bình Phước	binh phuoc	official	1	2026-11-23 18:00:20.331699+00
128	63	Binh Phuoc	binh phuoc	english	1	2026-11-23 18:00:20.331699+00
129	64	Tây Ninh	tay ninh	official	1	2026-11-23 18:00:20.331699+00
130	64	Tay Ninh	tay ninh	english	1	2026-11-23 18:00:20.331699+00
131	65	Bình Dương	binh duong	official	1	2026-11-23 18:00:20.331699+00
132	65	Binh Duong	binh duong	english	1	2026-11-23 18:00:20.331699+00
133	66	Đồng Nai	dong nai	official	1	2026-11-23 18:00:20.331699+00
134	66	Dong Nai	dong nai	english	1	2026-11-23 18:00:20.331699+00
135	67	Đồng Nai	dong nai	official	1	2026-11-23 18:00:20.331699+00
136	67	Dong Nai	dong nai	english	1	2026-11-23 18:00:20.331699+00
137	68	Bà Rịa - Vũng Tàu	ba ria vung tau	official	1	2026-11-23 18:00:20.331699+00
138	68	Ba Ria - Vung Tau	ba ria vung tau	english	1	2026-11-23 18:00:20.331699+00
139	69	Hồ Chí Minh	ho chi minh	official	1	2026-11-23 18:00:20.331699+00
140	69	Ho Chi Minh City	ho chi minh city	english	1	2026-11-23 18:00:20.331699+00
141	70	Hồ Chí Minh	ho chi minh	official	1	2026-11-23 18:00:20.331699+00
142	70	Ho Chi Minh City	ho chi minh city	english	1	2026-11-23 18:00:20.331699+00
143	71	Long An	long an	official	1	2026-11-23 18:00:20.331699+00
145	72	Tây Ninh	tay ninh	official	1	2026-11-23 18:00:20.331699+00
146	72	Tay Ninh	tay ninh	english	1	2026-11-23 18:00:20.331699+00
147	73	Tiền Giang	tien giang	official	1	2026-11-23 18:00:20.331699+00
148	73	Tien Giang	tien giang	english	1	2026-11-23 18:00:20.331699+00
149	74	Đồng Tháp	dong thap	official	1	2026-11-23 18:00:20.331699+00
150	74	Dong Thap	dong thap	english	1	2026-11-23 18:00:20.331699+00
151	75	Bến Tre	ben tre	official	1	2026-11-23 18:00:20.331699+00
152	75	Ben Tre	ben tre	english	1	2026-11-23 18:00:20.331699+00
153	76	Trà Vinh	tra vinh	official	1	2026-11-23 18:00:20.331699+00
154	76	Tra Vinh	tra vinh	english	1	2026-11-23 18:00:20.331699+00
155	77	Vĩnh Long	vinh long	official	1	2026-11-23 18:00:20.331699+00
156	77	Vinh Long	vinh long	english	1	2026-11-23 18:00:20.331699+00
157	78	Vĩnh Long	vinh long	official	1	2026-11-23 18:00:20.331699+00
158	78	Vinh Long	vinh long	english	1	2026-11-23 18:00:20.331699+00
159	79	Đồng Tháp	dong thap	official	1	2026-11-23 18:00:20.331699+00
160	79	Dong Thap	dong thap	english	1	2026-11-23 18:00:20.331699+00
161	80	An Giang	an giang	official	1	2026-11-23 18:00:20.331699+00
163	81	Kiên Giang	kien giang	official	1	2026-11-23 18:00:20.331699+00
164	81	Kien Giang	kien giang	english	1	2026-11-23 18:00:20.331699+00
165	82	An Giang	an giang	official	1	2026-11-23 18:00:20.331699+00
167	83	Cần Thơ	can tho	official	1	2026-11-23 18:00:20.331699+00
168	83	Can Tho	can tho	english	1	2026-11-23 18:00:20.331699+00
169	84	Cần Thơ	can tho	official	1	2026-11-23 18:00:20.331699+00
170	84	Can Tho	can tho	english	1	2026-11-23 18:00:20.331699+00
171	85	Hậu Giang	hau giang	official	1	2026-11-23 18:00:20.331699+00
172	85	Hau Giang	hau giang	english	1	2026-11-23 18:00:20.331699+00
173	86	Sóc Trăng	soc trang	official	1	2026-11-23 18:00:20.331699+00
174	86	Soc Trang	soc trang	english	1	2026-11-23 18:00:20.331699+00
175	87	Bạc Liêu	bac lieu	official	1	2026-11-23 18:00:20.331699+00
176	87	Bac Lieu	bac lieu	english	1	2026-11-23 18:00:20.331699+00
177	88	Cà Mau	ca mau	official	1	2026-11-23 18:00:20.331699+00
178	88	Ca Mau	ca mau	english	1	2026-11-23 18:00:20.331699+00
179	89	Cà Mau	ca mau	official	1	2026-11-23 18:00:20.331699+00
180	89	Ca Mau	ca mau	english	1	2026-11-23 18:00:20.331699+00
181	90	Ba Đình	ba dinh	official	1	2026-11-23 18:00:20.331699+00
876	785	Ngọc Hiển	ngoc hien	official	1	2026-11-23 18:00:20.331699+00
877	786	Phúc Xá	phuc xa	official	1	2026-11-23 18:00:20.331699+00
10908	10817	Viên An	vien an	official	1	2026-11-23 18:00:20.331699+00
10910	10819	Tân Ân	tan an	official	1	2026-11-23 18:00:20.331699+00
10911	10820	Đất Mũi	dat mui	official	1	2026-11-23 18:00:20.331699+00
10918	10827	Hồng Hà	hong ha	official	1	2026-11-23 18:00:20.331699+00
14112	14010	Đất Mũi	dat mui	official	1	2026-11-23 18:00:20.331699+00
15246	3	HN	hn	variant	1	2026-11-23 18:00:20.331699+00
15247	2	HN	hn	variant	1	2026-11-23 18:00:20.331699+00
15248	6	Bắc Cạn	bac can	variant	1	2026-11-23 18:00:20.331699+00
15249	6	Bak Kan	bak kan	variant	1	2026-11-23 18:00:20.331699+00
15250	9	Lào Kai	lao kai	variant	1	2026-11-23 18:00:20.331699+00
15251	14	Lào Kai	lao kai	variant	1	2026-11-23 18:00:20.331699+00
15252	13	Yên Bay	yen bay	variant	1	2026-11-23 18:00:20.331699+00
15253	43	Thura Thien-Hue	thura thien hue	variant	1	2026-11-23 18:00:20.331699+00
15254	43	TT-Huế	tt hue	variant	1	2026-11-23 18:00:20.331699+00
15255	43	TTH	tth	variant	1	2026-11-23 18:00:20.331699+00
15256	43	Thừa Thiên	thua thien	variant	1	2026-11-23 18:00:20.331699+00
15257	44	Tourane	tourane	variant	1	2026-11-23 18:00:20.331699+00
15258	45	Tourane	tourane	variant	1	2026-11-23 18:00:20.331699+00
15259	56	Kon Tom	kon tom	variant	1	2026-11-23 18:00:20.331699+00
15260	56	Công Tum	cong tum	variant	1	2026-11-23 18:00:20.331699+00
15261	56	Kom Tum	kom tum	variant	1	2026-11-23 18:00:20.331699+00
15262	58	Đắc Lắc	dac lac	variant	1	2026-11-23 18:00:20.331699+00
15263	59	Đắc Lắc	dac lac	variant	1	2026-11-23 18:00:20.331699+00
15264	58	Đắc Lắk	dac lak	variant	1	2026-11-23 18:00:20.331699+00
15265	59	Đắc Lắk	dac lak	variant	1	2026-11-23 18:00:20.331699+00
15266	58	Dak Lac	dak lac	variant	1	2026-11-23 18:00:20.331699+00
15267	59	Dak Lac	dak lac	variant	1	2026-11-23 18:00:20.331699+00
15268	58	Darlac	darlac	variant	1	2026-11-23 18:00:20.331699+00
15269	59	Darlac	darlac	variant	1	2026-11-23 18:00:20.331699+00
15270	60	Đắc Nông	dac nong	variant	1	2026-11-23 18:00:20.331699+00
15271	68	BR-VT	br vt	variant	1	2026-11-23 18:00:20.331699+00
15272	68	Vũng Tàu - Bà Rịa	vung tau ba ria	variant	1	2026-11-23 18:00:20.331699+00
15273	68	Vũng Tàu	vung tau	variant	1	2026-11-23 18:00:20.331699+00
15274	69	TPHCM	tphcm	variant	1	2026-11-23 18:00:20.331699+00
15275	70	TPHCM	tphcm	variant	1	2026-11-23 18:00:20.331699+00
15276	69	HCM	hcm	variant	1	2026-11-23 18:00:20.331699+00
15277	70	HCM	hcm	variant	1	2026-11-23 18:00:20.331699+00
15278	69	HCMC	hcmc	variant	1	2026-11-23 18:00:20.331699+00
15279	70	HCMC	hcmc	variant	1	2026-11-23 18:00:20.331699+00
15280	69	Sài Gòn	sai gon	variant	1	2026-11-23 18:00:20.331699+00
15281	70	Sài Gòn	sai gon	variant	1	2026-11-23 18:00:20.331699+00
\.
COPY places.spelling_history (id, place_id, spelling, key, kind, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	Việt Nam	viet nam	official	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.032921+00	1	f
2	1	Viet Nam	viet nam	english	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.025886+00	1	f
3	2	Hà Nội	ha noi	official	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026168+00	1	f
4	2	Ha Noi	ha noi	english	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026237+00	1	f
5	3	Hà Nội	ha noi	official	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026302+00	1	f
6	3	Ha Noi	ha noi	english	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026368+00	1	f
7	4	Hà Giang	ha giang	official	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026432+00	1	f
8	4	Ha Giang	ha giang	english	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026495+00	1	f
9	5	Cao Bằng	cao bang	official	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026559+00	1	f
10	5	Cao Bang	cao bang	english	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026621+00	1	f
11	6	Bắc Kạn	bac kan	official	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026684+00	1	f
12	6	Bac Kan	bac kan	english	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026748+00	1	f
13	7	Tuyên Quang	tuyen quang	official	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026812+00	1	f
14	7	Tuyen Quang	tuyen quang	english	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026875+00	1	f
15	8	Tuyên Quang	tuyen quang	official	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.026938+00	1	f
16	8	Tuyen Quang	tuyen quang	english	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.027001+00	1	f
17	9	Lào Cai	lao cai	official	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.027161+00	1	f
18	9	Lao Cai	lao cai	english	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.027233+00	1	f
19	10	Điện Biên	dien bien	official	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.03277+00	1	f
20	10	Dien Bien	dien bien	english	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.032856+00	1	f
\.
COPY places.succession (former_id, later_id, relation, extent, on_date, legal_basis, change_id, known_from) FROM stdin;
2	3	whole	merged	2008-08-01	Nghị quyết 15/2008/QH12	1	2026-11-23 18:00:20.331699+00
4	8	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
6	17	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
7	8	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
9	14	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
13	14	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
15	23	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
16	17	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
20	21	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
22	23	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
24	23	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
25	21	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
26	3	whole	merged	2008-08-01	Nghị quyết 15/2008/QH12	1	2026-11-23 18:00:20.331699+00
27	29	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
28	29	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
30	31	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
32	31	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
33	36	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
34	36	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
35	36	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
40	41	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
42	41	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
44	45	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
46	45	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
47	48	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
49	50	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
51	59	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
52	53	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
54	53	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
55	62	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
56	48	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
57	50	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
58	59	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
60	62	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
61	62	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
63	67	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
64	72	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
65	70	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
66	67	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
68	70	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
69	70	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
71	72	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
73	74	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
75	78	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
76	78	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
77	78	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
79	74	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
80	82	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
81	82	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
83	84	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
85	84	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
86	84	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
87	89	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
88	89	whole	merged	2025-07-01	Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg	1	2026-11-23 18:00:20.331699+00
786	10827	whole	merged	2025-07-01	Nghị quyết 1656/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00
10817	14010	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00
10819	14010	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00
10820	14010	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00
\.
COPY places.succession_history (former_id, later_id, relation, extent, on_date, legal_basis, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
10776	14005	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.035771+00	1	f
10803	14003	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.036575+00	1	f
10804	14003	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.036381+00	1	f
10805	14004	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.036295+00	1	f
10806	14005	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.036008+00	1	f
10807	14005	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.035858+00	1	f
10808	14006	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.035622+00	1	f
10809	14006	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.035532+00	1	f
10810	14007	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.035261+00	1	f
10811	14007	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.035157+00	1	f
10812	14007	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.035044+00	1	f
10813	14004	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.03615+00	1	f
10814	14008	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.034929+00	1	f
10815	14008	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.034825+00	1	f
10816	14009	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.03473+00	1	f
10817	14010	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.034295+00	1	f
10818	14009	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.034618+00	1	f
10819	14009	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.034519+00	1	f
10819	14010	part	part	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.034181+00	1	f
10820	14010	whole	merged	2025-07-01	Nghị quyết 1655/NQ-UBTVQH15 ngày 16/06/2025	1	2026-11-23 18:00:20.331699+00	2026-11-23 18:00:45.033929+00	1	f
\.
COPY projects.agreement (project_id, agreement_id, change_id, known_from) FROM stdin;
1	1	2	2026-11-23 18:00:38.764886+00
5	2	2	2026-11-23 18:00:38.764886+00
7	4	2	2026-11-23 18:00:38.764886+00
\.
COPY projects.agreement_history (project_id, agreement_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.037627+00	2	f
5	2	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.037799+00	2	f
7	4	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.037837+00	2	f
\.
COPY projects.country (project_id, vocabulary, code, percentage, change_id, known_from) FROM stdin;
1	A4	VN	100	12	2026-11-23 18:00:44.681133+00
14	iso	VN	\N	4	2026-11-23 18:00:43.011368+00
15	iso	VN	\N	4	2026-11-23 18:00:43.011368+00
\.
COPY projects.country_history (project_id, vocabulary, code, percentage, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	A4	VN	100	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.038379+00	12	f
14	iso	VN	\N	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:45.03877+00	4	f
15	iso	VN	\N	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:45.038833+00	4	f
\.
COPY projects.focal_point (id, project_id, person_id, side, since, until, note, change_id, known_from) FROM stdin;
1	8	1	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
2	10	1	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
3	11	1	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
4	12	2	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
5	13	2	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00
6	1	1	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
7	1	2	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
8	1	3	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
9	1	4	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
10	1	5	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
11	1	6	partner	\N	\N		2	2026-11-23 18:00:38.764886+00
\.
COPY projects.focal_point_history (id, project_id, person_id, side, since, until, note, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	8	1	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.041357+00	2	f
2	10	1	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.04402+00	2	f
3	11	1	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.044126+00	2	f
4	12	2	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.044285+00	2	f
5	13	2	ministry	2024-01-01	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.044466+00	2	f
6	1	1	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.044618+00	2	f
7	1	2	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.044975+00	2	f
8	1	3	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.045305+00	2	f
9	1	4	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.04588+00	2	f
10	1	5	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.045975+00	2	f
11	1	6	partner	\N	\N		2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.046061+00	2	f
\.
COPY projects.identifier (project_id, scheme, value, change_id, known_from) FROM stdin;
1	eu	DCI-ASIE/2013/024-370	2	2026-11-23 18:00:38.764886+00
5	world-bank	P131825	2	2026-11-23 18:00:38.764886+00
6	world-bank	P161283	2	2026-11-23 18:00:38.764886+00
14	iati	XX-THU-1	4	2026-11-23 18:00:43.011368+00
15	iati	XX-THU-2	4	2026-11-23 18:00:43.011368+00
\.
COPY projects.identifier_history (project_id, scheme, value, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	eu	DCI-ASIE/2013/024-370	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.048223+00	2	f
5	world-bank	P131825	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.04827+00	2	f
6	world-bank	P161283	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.048316+00	2	f
14	iati	XX-THU-1	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:45.047961+00	4	f
15	iati	XX-THU-2	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:45.048172+00	4	f
\.
COPY projects.location (project_id, "position", name, latitude, longitude, reference, change_id, known_from) FROM stdin;
1	1	Trạm y tế	21.5	104.5		12	2026-11-23 18:00:44.681133+00
\.
COPY projects.location_history (project_id, "position", name, latitude, longitude, reference, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	Trạm y tế	21.5	104.5		12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.050092+00	12	f
\.
COPY projects.party (project_id, organisation_id, role, change_id, known_from) FROM stdin;
1	1	implementing	2	2026-11-23 18:00:38.764886+00
1	5	accountable	2	2026-11-23 18:00:38.764886+00
1	6	funding	2	2026-11-23 18:00:38.764886+00
2	1	implementing	2	2026-11-23 18:00:38.764886+00
2	5	accountable	2	2026-11-23 18:00:38.764886+00
2	6	funding	2	2026-11-23 18:00:38.764886+00
3	1	implementing	2	2026-11-23 18:00:38.764886+00
3	6	funding	2	2026-11-23 18:00:38.764886+00
3	7	accountable	2	2026-11-23 18:00:38.764886+00
4	1	implementing	2	2026-11-23 18:00:38.764886+00
4	6	funding	2	2026-11-23 18:00:38.764886+00
4	8	extending	2	2026-11-23 18:00:38.764886+00
5	1	implementing	2	2026-11-23 18:00:38.764886+00
5	6	funding	2	2026-11-23 18:00:38.764886+00
5	8	funding	2	2026-11-23 18:00:38.764886+00
6	1	implementing	2	2026-11-23 18:00:38.764886+00
6	5	accountable	2	2026-11-23 18:00:38.764886+00
6	8	funding	2	2026-11-23 18:00:38.764886+00
7	13	funding	2	2026-11-23 18:00:38.764886+00
7	14	accountable	2	2026-11-23 18:00:38.764886+00
8	13	funding	2	2026-11-23 18:00:38.764886+00
8	14	implementing	2	2026-11-23 18:00:38.764886+00
8	15	extending	2	2026-11-23 18:00:38.764886+00
9	15	implementing	2	2026-11-23 18:00:38.764886+00
10	12	funding	2	2026-11-23 18:00:38.764886+00
10	14	accountable	2	2026-11-23 18:00:38.764886+00
10	16	implementing	2	2026-11-23 18:00:38.764886+00
11	13	funding	2	2026-11-23 18:00:38.764886+00
11	14	implementing	2	2026-11-23 18:00:38.764886+00
12	11	funding	2	2026-11-23 18:00:38.764886+00
12	15	implementing	2	2026-11-23 18:00:38.764886+00
13	11	funding	2	2026-11-23 18:00:38.764886+00
13	15	implementing	2	2026-11-23 18:00:38.764886+00
14	17	funding	4	2026-11-23 18:00:43.011368+00
15	17	funding	4	2026-11-23 18:00:43.011368+00
\.
COPY projects.party_history (project_id, organisation_id, role, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	implementing	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.054796+00	2	f
1	6	funding	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055489+00	2	f
2	1	implementing	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.054934+00	2	f
2	5	accountable	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.054889+00	2	f
2	6	funding	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.054843+00	2	f
3	1	implementing	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055078+00	2	f
3	6	funding	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.05498+00	2	f
3	7	accountable	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055032+00	2	f
4	1	implementing	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055215+00	2	f
4	6	funding	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055124+00	2	f
4	8	extending	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055169+00	2	f
5	1	implementing	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055352+00	2	f
5	6	funding	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055306+00	2	f
5	8	funding	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055261+00	2	f
6	5	accountable	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055444+00	2	f
6	8	funding	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055398+00	2	f
7	13	funding	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055535+00	2	f
7	14	accountable	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.055581+00	2	f
14	17	funding	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:45.054545+00	4	f
15	17	funding	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:45.054746+00	4	f
\.
COPY projects.place (project_id, place_id, percentage, change_id, known_from) FROM stdin;
1	4	\N	2	2026-11-23 18:00:38.764886+00
1	5	\N	2	2026-11-23 18:00:38.764886+00
1	9	\N	2	2026-11-23 18:00:38.764886+00
1	10	\N	2	2026-11-23 18:00:38.764886+00
1	11	\N	2	2026-11-23 18:00:38.764886+00
1	12	\N	2	2026-11-23 18:00:38.764886+00
1	13	\N	2	2026-11-23 18:00:38.764886+00
1	56	\N	2	2026-11-23 18:00:38.764886+00
1	57	\N	2	2026-11-23 18:00:38.764886+00
1	60	\N	2	2026-11-23 18:00:38.764886+00
6	4	\N	2	2026-11-23 18:00:38.764886+00
6	6	\N	2	2026-11-23 18:00:38.764886+00
6	12	\N	2	2026-11-23 18:00:38.764886+00
6	13	\N	2	2026-11-23 18:00:38.764886+00
6	15	\N	2	2026-11-23 18:00:38.764886+00
6	40	\N	2	2026-11-23 18:00:38.764886+00
6	42	\N	2	2026-11-23 18:00:38.764886+00
6	47	\N	2	2026-11-23 18:00:38.764886+00
6	54	\N	2	2026-11-23 18:00:38.764886+00
6	71	\N	2	2026-11-23 18:00:38.764886+00
6	76	\N	2	2026-11-23 18:00:38.764886+00
6	85	\N	2	2026-11-23 18:00:38.764886+00
6	87	\N	2	2026-11-23 18:00:38.764886+00
8	4	14	2	2026-11-23 18:00:38.764886+00
8	7	6	2	2026-11-23 18:00:38.764886+00
8	9	9	2	2026-11-23 18:00:38.764886+00
8	10	13	2	2026-11-23 18:00:38.764886+00
8	11	12	2	2026-11-23 18:00:38.764886+00
8	12	8	2	2026-11-23 18:00:38.764886+00
8	13	7	2	2026-11-23 18:00:38.764886+00
8	47	5	2	2026-11-23 18:00:38.764886+00
8	56	10	2	2026-11-23 18:00:38.764886+00
8	60	9	2	2026-11-23 18:00:38.764886+00
8	86	7	2	2026-11-23 18:00:38.764886+00
9	10	\N	2	2026-11-23 18:00:38.764886+00
9	11	\N	2	2026-11-23 18:00:38.764886+00
9	12	\N	2	2026-11-23 18:00:38.764886+00
10	5	15	2	2026-11-23 18:00:38.764886+00
10	6	10	2	2026-11-23 18:00:38.764886+00
10	15	12	2	2026-11-23 18:00:38.764886+00
10	18	10	2	2026-11-23 18:00:38.764886+00
10	37	13	2	2026-11-23 18:00:38.764886+00
10	38	14	2	2026-11-23 18:00:38.764886+00
10	42	9	2	2026-11-23 18:00:38.764886+00
10	54	8	2	2026-11-23 18:00:38.764886+00
10	76	9	2	2026-11-23 18:00:38.764886+00
11	8	11	2	2026-11-23 18:00:38.764886+00
11	12	9	2	2026-11-23 18:00:38.764886+00
11	14	12	2	2026-11-23 18:00:38.764886+00
11	18	6	2	2026-11-23 18:00:38.764886+00
11	23	10	2	2026-11-23 18:00:38.764886+00
11	38	13	2	2026-11-23 18:00:38.764886+00
11	50	12	2	2026-11-23 18:00:38.764886+00
11	59	10	2	2026-11-23 18:00:38.764886+00
11	62	8	2	2026-11-23 18:00:38.764886+00
11	89	9	2	2026-11-23 18:00:38.764886+00
13	74	\N	2	2026-11-23 18:00:38.764886+00
13	82	\N	2	2026-11-23 18:00:38.764886+00
13	84	\N	2	2026-11-23 18:00:38.764886+00
\.
COPY projects.place_history (project_id, place_id, percentage, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	4	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.057711+00	2	f
1	5	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.0578+00	2	f
1	9	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.057756+00	2	f
1	10	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.057574+00	2	f
1	11	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.058375+00	2	f
1	12	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.057389+00	2	f
1	13	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.057845+00	2	f
1	56	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.057622+00	2	f
1	57	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.057667+00	2	f
1	60	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.057889+00	2	f
6	4	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.057933+00	2	f
6	6	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.057977+00	2	f
6	12	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.058065+00	2	f
6	13	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.058021+00	2	f
6	15	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.058109+00	2	f
6	40	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.058153+00	2	f
6	42	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.058197+00	2	f
6	47	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.058241+00	2	f
6	54	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.058287+00	2	f
6	71	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.058331+00	2	f
\.
COPY projects.project (id, level, parent_id, title_vi, title_en, title_other, description_vi, description_en, status, planned_start, actual_start, planned_end, actual_end, reporter_id, publication, source, illustrative, search_key, change_id, known_from, money_publication) FROM stdin;
1	programme	\N	Hỗ trợ chính sách ngành y tế giai đoạn II	EU Health Sector Policy Support Programme, phase II				closed	\N	2014-12-04	\N	\N	\N	public	Thông báo 92/2014/TB-LPQT của Bộ Ngoại giao (hiệp định DCI-ASIE/2013/024-370)	f	ho tro chinh sach nganh y te giai doan ii|eu health sector policy support programme phase ii|dci asie 2013 024 370	2	2026-11-23 18:00:38.764886+00	public
2	component	1	Hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế	Budget support under the sector reform contract				closed	\N	2014-12-04	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	ho tro ngan sach theo hop dong cai cach nganh y te|budget support under the sector reform contract	2	2026-11-23 18:00:38.764886+00	public
3	component	1	Quỹ hỗ trợ kỹ thuật của EU cho ngành y tế (EU-HF)	EU Health Facility (technical assistance)				closed	\N	\N	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	quy ho tro ky thuat cua eu cho nganh y te eu hf|eu health facility technical assistance	2	2026-11-23 18:00:38.764886+00	public
4	component	1	Đóng góp cho dự án HPET qua Quỹ ủy thác của Ngân hàng Thế giới	Contribution to HPET through the World Bank’s trust fund				closed	\N	\N	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II; Vietnam+, “Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực”	f	dong gop cho du an hpet qua quy uy thac cua ngan hang the gioi|contribution to hpet through the world bank s trust fund	2	2026-11-23 18:00:38.764886+00	public
5	project	\N	Giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế (HPET)	Health Professionals Education and Training for Health System Reforms (HPET)				closed	\N	2014-10-30	2020-12-31	\N	\N	public	Ngân hàng Thế giới, hồ sơ dự án P131825	f	giao duc va dao tao nhan luc y te phuc vu cai cach he thong y te hpet|health professionals education and training for health system reforms hpet|p131825	2	2026-11-23 18:00:38.764886+00	public
6	project	\N	Đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở (13 tỉnh)	Investing and Innovating for Grassroots Service Delivery Reform (13 provinces)				implementation	\N	\N	\N	\N	\N	public	Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)	f	dau tu xay dung va phat trien he thong cung ung dich vu y te tuyen co so 13 tinh|investing and innovating for grassroots service delivery reform 13 provinces|p161283	2	2026-11-23 18:00:38.764886+00	public
7	programme	\N	Chương trình minh họa: Y tế gần dân	Illustrative programme: Health close to people				implementation	2022-01-01	2022-01-01	2028-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	chuong trinh minh hoa y te gan dan|illustrative programme health close to people	2	2026-11-23 18:00:38.764886+00	public
8	project	7	Dự án minh họa 1: Nâng cấp trạm y tế xã	Illustrative project 1: Upgrading commune health stations				implementation	2022-03-01	2022-03-01	2027-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 1 nang cap tram y te xa|illustrative project 1 upgrading commune health stations	2	2026-11-23 18:00:38.764886+00	public
9	component	8	Hợp phần minh họa 1.1: Trang thiết bị trạm y tế	Illustrative component 1.1: Equipment of stations				implementation	2023-01-01	2023-01-01	2026-12-31	\N	\N	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	hop phan minh hoa 1 1 trang thiet bi tram y te|illustrative component 1 1 equipment of stations	2	2026-11-23 18:00:38.764886+00	shared
10	project	7	Dự án minh họa 2: Đào tạo cán bộ y tế thôn bản	Illustrative project 2: Training village health workers				finalisation	2022-06-01	2022-06-01	2026-12-31	\N	\N	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 2 dao tao can bo y te thon ban|illustrative project 2 training village health workers	2	2026-11-23 18:00:38.764886+00	shared
11	project	7	Dự án minh họa 3: Hồ sơ sức khỏe điện tử tại trạm	Illustrative project 3: Electronic health records at stations				implementation	2024-01-01	2024-01-01	2028-12-31	\N	\N	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 3 ho so suc khoe dien tu tai tram|illustrative project 3 electronic health records at stations	2	2026-11-23 18:00:38.764886+00	shared
12	project	7	Dự án minh họa 4: Y tế dự phòng vùng ven biển	Illustrative project 4: Preventive medicine on the coast				pipeline	2027-01-01	\N	2030-12-31	\N	\N	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 4 y te du phong vung ven bien|illustrative project 4 preventive medicine on the coast	2	2026-11-23 18:00:38.764886+00	shared
13	project	7	Dự án minh họa 5: Trạm y tế trên sông	Illustrative project 5: Health stations on the river				suspended	2024-04-01	2024-04-01	2027-03-31	\N	\N	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 5 tram y te tren song|illustrative project 5 health stations on the river	2	2026-11-23 18:00:38.764886+00	shared
14	project	\N	Nâng cấp trạm y tế xã	XX-THU-1 (made)		Dùng để thử, không có thật.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu.xml	f	nang cap tram y te xa|xx thu 1 made|xx thu 1	4	2026-11-23 18:00:43.011368+00	internal
15	project	\N	Đào tạo điều dưỡng	XX-THU-2 (made)		Sửa tay.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu-sua.xml	f	dao tao dieu duong|xx thu 2 made|xx thu 2	9	2026-11-23 18:00:43.828395+00	internal
\.
COPY projects.project_history (id, level, parent_id, title_vi, title_en, title_other, description_vi, description_en, status, planned_start, actual_start, planned_end, actual_end, reporter_id, publication, source, illustrative, search_key, change_id, known_from, known_to, ended_change_id, deleted, money_publication) FROM stdin;
1	programme	\N	Hỗ trợ chính sách ngành y tế giai đoạn II	EU Health Sector Policy Support Programme, phase II				closed	\N	2014-12-04	\N	\N	\N	public	Thông báo 92/2014/TB-LPQT của Bộ Ngoại giao (hiệp định DCI-ASIE/2013/024-370)	f	ho tro chinh sach nganh y te giai doan ii|eu health sector policy support programme phase ii|dci asie 2013 024 370	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.07303+00	2	f	public
2	component	1	Hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế	Budget support under the sector reform contract				closed	\N	2014-12-04	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	ho tro ngan sach theo hop dong cai cach nganh y te|budget support under the sector reform contract	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.075615+00	2	f	public
3	component	1	Quỹ hỗ trợ kỹ thuật của EU cho ngành y tế (EU-HF)	EU Health Facility (technical assistance)				closed	\N	\N	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II	f	quy ho tro ky thuat cua eu cho nganh y te eu hf|eu health facility technical assistance	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.067109+00	2	f	public
4	component	1	Đóng góp cho dự án HPET qua Quỹ ủy thác của Ngân hàng Thế giới	Contribution to HPET through the World Bank’s trust fund				closed	\N	\N	\N	\N	\N	public	Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II; Vietnam+, “Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực”	f	dong gop cho du an hpet qua quy uy thac cua ngan hang the gioi|contribution to hpet through the world bank s trust fund	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.067485+00	2	f	public
5	project	\N	Giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế (HPET)	Health Professionals Education and Training for Health System Reforms (HPET)				closed	\N	2014-10-30	2020-12-31	\N	\N	public	Ngân hàng Thế giới, hồ sơ dự án P131825	f	giao duc va dao tao nhan luc y te phuc vu cai cach he thong y te hpet|health professionals education and training for health system reforms hpet|p131825	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.067864+00	2	f	public
6	project	\N	Đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở (13 tỉnh)	Investing and Innovating for Grassroots Service Delivery Reform (13 provinces)				implementation	\N	\N	\N	\N	\N	public	Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)	f	dau tu xay dung va phat trien he thong cung ung dich vu y te tuyen co so 13 tinh|investing and innovating for grassroots service delivery reform 13 provinces|p161283	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.068194+00	2	f	public
7	programme	\N	Chương trình minh họa: Y tế gần dân	Illustrative programme: Health close to people				implementation	2022-01-01	2022-01-01	2028-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	chuong trinh minh hoa y te gan dan|illustrative programme health close to people	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.074451+00	2	f	public
8	project	7	Dự án minh họa 1: Nâng cấp trạm y tế xã	Illustrative project 1: Upgrading commune health stations				implementation	2022-03-01	2022-03-01	2027-12-31	\N	\N	public	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 1 nang cap tram y te xa|illustrative project 1 upgrading commune health stations	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.074809+00	2	f	public
9	component	8	Hợp phần minh họa 1.1: Trang thiết bị trạm y tế	Illustrative component 1.1: Equipment of stations				implementation	2023-01-01	2023-01-01	2026-12-31	\N	\N	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	hop phan minh hoa 1 1 trang thiet bi tram y te|illustrative component 1 1 equipment of stations	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.068545+00	2	f	shared
10	project	7	Dự án minh họa 2: Đào tạo cán bộ y tế thôn bản	Illustrative project 2: Training village health workers				finalisation	2022-06-01	2022-06-01	2026-12-31	\N	\N	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 2 dao tao can bo y te thon ban|illustrative project 2 training village health workers	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.07516+00	2	f	shared
11	project	7	Dự án minh họa 3: Hồ sơ sức khỏe điện tử tại trạm	Illustrative project 3: Electronic health records at stations				implementation	2024-01-01	2024-01-01	2028-12-31	\N	\N	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 3 ho so suc khoe dien tu tai tram|illustrative project 3 electronic health records at stations	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.073396+00	2	f	shared
12	project	7	Dự án minh họa 4: Y tế dự phòng vùng ven biển	Illustrative project 4: Preventive medicine on the coast				pipeline	2027-01-01	\N	2030-12-31	\N	\N	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 4 y te du phong vung ven bien|illustrative project 4 preventive medicine on the coast	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.07374+00	2	f	shared
13	project	7	Dự án minh họa 5: Trạm y tế trên sông	Illustrative project 5: Health stations on the river				suspended	2024-04-01	2024-04-01	2027-03-31	\N	\N	shared	Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration	t	du an minh hoa 5 tram y te tren song|illustrative project 5 health stations on the river	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.074083+00	2	f	shared
14	project	\N	Nâng cấp trạm y tế xã	XX-THU-1 (made)		Dùng để thử, không có thật.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu.xml	f	nang cap tram y te xa|xx thu 1 made|xx thu 1	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:45.062876+00	4	f	internal
15	project	\N	Đào tạo điều dưỡng	XX-THU-2 (made)		Dùng để thử, không có thật.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu.xml	f	dao tao dieu duong|xx thu 2 made|xx thu 2	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:43.815217+00	7	f	internal
15	project	\N	Đào tạo điều dưỡng	XX-THU-2 (made)		Sửa tay.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu-sua.xml	f	dao tao dieu duong|xx thu 2 made|xx thu 2	9	2026-11-23 18:00:43.828395+00	2026-11-23 18:00:45.062389+00	9	f	internal
15	project	\N	Đào tạo điều dưỡng	XX-THU-2 (made)		Sửa tay.		implementation	\N	2019-03-01	\N	\N	17	internal	IATI: du-an-thu.xml	f	dao tao dieu duong|xx thu 2 made|xx thu 2	7	2026-11-23 18:00:43.815217+00	2026-11-23 18:00:43.828395+00	9	f	internal
\.
COPY projects.sector (project_id, vocabulary, code, percentage, change_id, known_from) FROM stdin;
8	1	12220	30	2	2026-11-23 18:00:38.764886+00
8	1	12230	70	2	2026-11-23 18:00:38.764886+00
10	1	12281	100	2	2026-11-23 18:00:38.764886+00
11	1	12110	\N	2	2026-11-23 18:00:38.764886+00
14	1	12230	100	4	2026-11-23 18:00:43.011368+00
15	1	12230	100	4	2026-11-23 18:00:43.011368+00
\.
COPY projects.sector_history (project_id, vocabulary, code, percentage, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
8	1	12220	30	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.081513+00	2	f
8	1	12230	70	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.081386+00	2	f
10	1	12281	100	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.081578+00	2	f
11	1	12110	\N	2	2026-11-23 18:00:38.764886+00	2026-11-23 18:00:45.081704+00	2	f
14	1	12230	100	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:45.080782+00	4	f
15	1	12230	100	4	2026-11-23 18:00:43.011368+00	2026-11-23 18:00:45.08131+00	4	f
\.
COPY projects.shared_with (project_id, organisation_id, change_id, known_from) FROM stdin;
1	1	12	2026-11-23 18:00:44.681133+00
\.
COPY projects.shared_with_history (project_id, organisation_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.082751+00	12	f
\.
COPY rearrangements.event (id, kind, on_date, legal_basis, source, note, state, change_id, known_from) FROM stdin;
1	transfer	2027-01-01	Nghị quyết thử			in-force	12	2026-11-23 18:00:44.681133+00
2	split	2027-01-01	Nghị quyết thử			draft	12	2026-11-23 18:00:44.681133+00
\.
COPY rearrangements.event_history (id, kind, on_date, legal_basis, source, note, state, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	transfer	2027-01-01	Nghị quyết thử			in-force	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.083645+00	12	f
2	split	2027-01-01	Nghị quyết thử			draft	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.083877+00	12	f
\.
COPY rearrangements.former (event_id, place_id, extent, change_id, known_from) FROM stdin;
1	786	part	12	2026-11-23 18:00:44.681133+00
2	786	part	12	2026-11-23 18:00:44.681133+00
\.
COPY rearrangements.former_history (event_id, place_id, extent, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	786	part	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.086326+00	12	f
2	786	part	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.086526+00	12	f
\.
COPY rearrangements.moved (event_id, place_id, result_id, change_id, known_from) FROM stdin;
1	14010	1	12	2026-11-23 18:00:44.681133+00
2	14010	2	12	2026-11-23 18:00:44.681133+00
\.
COPY rearrangements.moved_history (event_id, place_id, result_id, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	14010	1	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.089006+00	12	f
2	14010	2	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.089354+00	12	f
\.
COPY rearrangements.result (id, event_id, place_id, existing, type, code, name_vi, name_en, parent_id, change_id, known_from, area_km2, population, figures_source, figures_on) FROM stdin;
1	1	14010	t					\N	12	2026-11-23 18:00:44.681133+00	\N	\N		\N
2	2	14010	t					\N	12	2026-11-23 18:00:44.681133+00	\N	\N		\N
\.
COPY rearrangements.result_history (id, event_id, place_id, existing, type, code, name_vi, name_en, parent_id, change_id, known_from, known_to, ended_change_id, deleted, area_km2, population, figures_source, figures_on) FROM stdin;
1	1	14010	t					\N	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.0902+00	12	f	\N	\N		\N
2	2	14010	t					\N	12	2026-11-23 18:00:44.681133+00	2026-11-23 18:00:45.090575+00	12	f	\N	\N		\N
\.
COPY search.due (xact, kind, record_id) FROM stdin;
\.
COPY search.entry_money (kind, record_id, title, names, key, beginnings, seen_by, weight) FROM stdin;
money	2	Hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế	tt 02|đợt chi thứ hai cho tập huấn	tt 02|dot chi thu hai cho tap huan	{tt,thu,hua,ta,ch,cho,do,c,h,d,02,0,hu,th,hai,chi,huan,ha,tap,dot,t}	{all,public,organisation:1,organisation:5,organisation:6}	0
\.
COPY search.entry_organisation (kind, record_id, title, names, key, beginnings, seen_by, weight) FROM stdin;
organisation	1	Bộ Y tế	bộ y tế|ministry of health|byt|tên khác	bo y te|ministry of health|byt	{by,mini,ministry,health,minis,m,he,o,healt,hea,te,of,b,h,ministr,min,y,heal,byt,bo,mi,t,minist}	{all,public}	0
organisation	2	Vụ Hợp tác quốc tế	vụ hợp tác quốc tế|department of international cooperation	vu hop tac quoc te|department of international cooperation	{internat,vu,quoc,depart,departme,ta,q,inter,o,co,v,coop,intern,te,dep,qu,of,in,depa,cooperat,i,tac,coope,c,h,departm,de,ho,coopera,inte,d,hop,quo,interna,depar,int,cooper,t,coo}	{all,public}	0
organisation	3	Vụ Kế hoạch - Tài chính	vụ kế hoạch tài chính|planning finance department	vu ke hoach tai chinh|planning finance department	{financ,vu,depart,pla,ta,tai,chinh,pl,finan,ch,v,fi,plan,c,h,departm,de,fina,d,k,plann,hoach,finance,departme,chin,hoa,fin,chi,ke,plannin,dep,depa,hoac,planni,f,planning,ho,p,depar,t}	{all,public}	0
organisation	4	Vụ Pháp chế	vụ pháp chế|legal department	vu phap che|legal department	{vu,depart,ch,v,pha,lega,l,phap,c,departm,de,leg,d,departme,legal,ph,le,dep,depa,che,p,depar}	{all,public}	0
organisation	5	Bộ Tài chính	bộ tài chính|ministry of finance|btc	bo tai chinh|ministry of finance|btc	{bt,financ,ministry,ta,tai,chinh,finan,ch,fi,of,b,c,fina,mi,finance,mini,btc,minis,m,chin,o,fin,chi,ministr,f,min,bo,t,minist}	{all,public}	0
organisation	6	Liên minh châu Âu	liên minh châu âu|european union|eu	lien minh chau au|european union|eu	{union,eur,au,ch,li,a,l,unio,europea,european,c,un,cha,uni,mi,europe,e,euro,eu,chau,m,u,europ,minh,lie,min,lien}	{all,public}	0
organisation	7	Phái đoàn Liên minh châu Âu tại Việt Nam	phái đoàn liên minh châu âu tại việt nam|delegation of the european union to viet nam	phai doan lien minh chau au tai viet nam|delegation of the european union to viet nam	{union,del,nam,viet,delegati,ta,eur,tai,au,phai,ch,v,pha,doan,li,a,l,na,unio,of,do,delega,the,europea,european,c,un,cha,de,uni,n,d,vi,mi,europe,e,deleg,euro,eu,chau,m,o,ph,th,doa,u,europ,minh,delegat,lie,min,vie,dele,p,lien,t,to}	{all,public}	0
organisation	8	Ngân hàng Thế giới	ngân hàng thế giới|world bank|wb	ngan hang the gioi|world bank|wb|44000	{ban,gi,wor,ngan,44000,ng,wo,4400,b,the,h,wb,n,g,bank,4,w,han,hang,th,440,gio,nga,worl,world,gioi,ba,44,ha,t}	{all,public}	0
organisation	9	Tổ chức Y tế Thế giới	tổ chức y tế thế giới|world health organization|who	to chuc y te the gioi|world health organization|who|xm dac 928	{gi,wor,health,92,he,ch,wo,healt,hea,da,the,c,h,928,wh,y,dac,heal,d,g,organ,or,9,w,chuc,organiza,org,who,o,th,chu,x,gio,te,worl,world,organiz,gioi,xm,organi,orga,t,to}	{all,public}	0
organisation	10	Nhóm đối tác y tế	nhóm đối tác y tế|health partnership group|hpg	nhom doi tac y te|health partnership group|hpg	{nho,partn,health,nh,he,ta,grou,nhom,pa,healt,hea,do,h,y,group,heal,n,d,partne,doi,g,gro,gr,hp,par,partner,te,tac,partners,part,hpg,p,t}	{all,public}	0
organisation	11	Quỹ Mây Trắng (minh họa)	quỹ mây trắng minh họa|white cloud fund illustrative	quy may trang minh hoa|white cloud fund illustrative	{illus,cloud,w,whi,illustra,m,tra,may,illust,q,fu,fun,illustr,hoa,whit,qu,white,minh,i,fund,cl,c,h,tr,wh,f,illu,min,ho,trang,clo,tran,quy,il,mi,t,clou,ma,ill}	{all}	0
organisation	12	Cơ quan phát triển Hải Đảo (minh họa)	cơ quan phát triển hải đảo minh họa|archipelago development agency illustrative	co quan phat trien hai dao minh hoa|archipelago development agency illustrative	{agenc,develop,illust,pha,illustr,a,da,archipel,c,h,de,illu,age,devel,agency,d,qua,dao,mi,tri,ill,illus,dev,develo,trie,illustra,m,phat,q,ag,co,archip,arc,ph,arch,hoa,hai,ar,qu,quan,minh,i,archipe,archi,tr,min,ha,ho,p,agen,trien,il,developm,t,deve}	{all}	0
organisation	13	Ngân hàng phát triển Cầu Mây (minh họa)	ngân hàng phát triển cầu mây minh họa|rattan bridge development bank illustrative	ngan hang phat trien cau may minh hoa|rattan bridge development bank illustrative	{ban,bridge,develop,r,ngan,rattan,may,illust,ca,bridg,ng,pha,illustr,brid,ratta,rat,b,c,h,de,illu,devel,n,d,mi,ma,tri,ill,illus,dev,bank,develo,trie,illustra,m,phat,han,hang,ra,ph,hoa,nga,minh,i,tr,ba,min,cau,ha,ho,br,p,ratt,trien,bri,il,developm,t,deve}	{all,public}	0
organisation	14	Ban quản lý dự án minh họa	ban quản lý dự án minh họa|illustrative project management unit	ban quan ly du an minh hoa|illustrative project management unit	{pro,ban,project,illust,proj,illustr,pr,a,l,man,b,h,un,illu,uni,d,qua,mi,ma,ill,illus,proje,illustra,m,projec,ly,q,an,du,manage,u,hoa,qu,managem,quan,minh,mana,i,ba,manageme,manag,unit,min,ho,p,il}	{all,public}	0
organisation	15	Hội Y tế Bản Xa (minh họa)	hội y tế bản xa minh họa|far village health society illustrative	hoi y te ban xa minh hoa|far village health society illustrative	{ban,societ,health,so,hoi,illust,soc,he,soci,v,far,illustr,healt,hea,society,villag,b,h,illu,y,heal,vi,xa,mi,ill,illus,s,village,socie,illustra,m,vill,x,hoa,villa,te,minh,i,ba,f,min,vil,ho,fa,il,t}	{all,public}	0
organisation	16	Trường Y tế Sông Mơ (minh họa)	trường y tế sông mơ minh họa|dream river health school illustrative	truong y te song mo minh hoa|dream river health school illustrative	{school,schoo,river,r,health,so,sc,drea,sch,illust,he,truo,ri,scho,illustr,healt,hea,dream,h,illu,tru,y,song,heal,dr,d,mi,ill,illus,riv,s,son,illustra,m,rive,hoa,mo,te,minh,i,tr,truon,min,ho,truong,dre,il,t}	{all}	0
organisation	17	Cơ quan thử nghiệm	cơ quan thử nghiệm|cơ quan thử nghiệm	co quan thu nghiem|xx thu	{thu,nghie,q,ng,co,xx,th,nghi,x,qu,quan,nghiem,c,n,ngh,qua,t}	{all}	0
organisation	18	Tổ chức thử 1	tổ chức thử 1	to chuc thu 1	{thu,ch,1,c,chuc,th,chu,t,to}	{all}	0
organisation	19	Tổ chức thử 2	tổ chức thử 2	to chuc thu 2	{thu,ch,c,2,chuc,th,chu,t,to}	{all}	0
organisation	20	Tổ chức thử 3	tổ chức thử 3	to chuc thu 3	{thu,ch,c,3,chuc,th,chu,t,to}	{all}	0
organisation	21	Tổ chức thử 4	tổ chức thử 4	to chuc thu 4	{thu,ch,c,4,chuc,th,chu,t,to}	{all}	0
organisation	22	Tổ chức thử 5	tổ chức thử 5	to chuc thu 5	{thu,5,ch,c,chuc,th,chu,t,to}	{all}	0
organisation	23	Tổ chức thử 6	tổ chức thử 6	to chuc thu 6	{6,thu,ch,c,chuc,th,chu,t,to}	{all}	0
organisation	24	Tổ chức thử 7	tổ chức thử 7	to chuc thu 7	{thu,ch,c,7,chuc,th,chu,t,to}	{all}	0
organisation	25	Tổ chức thử 8	tổ chức thử 8	to chuc thu 8	{thu,ch,c,8,chuc,th,chu,t,to}	{all}	0
organisation	26	Tổ chức thử 9	tổ chức thử 9	to chuc thu 9	{thu,ch,c,9,chuc,th,chu,t,to}	{all}	0
organisation	27	Tổ chức thử 10	tổ chức thử 10	to chuc thu 10	{thu,ch,1,c,10,chuc,th,chu,t,to}	{all}	0
organisation	28	Tổ chức thử 11	tổ chức thử 11	to chuc thu 11	{thu,ch,11,1,c,chuc,th,chu,t,to}	{all}	0
organisation	29	Tổ chức thử 12	tổ chức thử 12	to chuc thu 12	{thu,ch,1,c,chuc,th,chu,12,t,to}	{all}	0
organisation	30	Tổ chức thử 13	tổ chức thử 13	to chuc thu 13	{thu,ch,1,13,c,chuc,th,chu,t,to}	{all}	0
organisation	31	Tổ chức thử 14	tổ chức thử 14	to chuc thu 14	{thu,ch,1,c,chuc,th,chu,14,t,to}	{all}	0
organisation	32	Tổ chức thử 15	tổ chức thử 15	to chuc thu 15	{thu,ch,1,c,chuc,th,15,chu,t,to}	{all}	0
organisation	33	Tổ chức thử 16	tổ chức thử 16	to chuc thu 16	{thu,ch,1,c,chuc,th,chu,16,t,to}	{all}	0
organisation	34	Tổ chức thử 17	tổ chức thử 17	to chuc thu 17	{thu,ch,1,c,17,chuc,th,chu,t,to}	{all}	0
organisation	35	Tổ chức thử 18	tổ chức thử 18	to chuc thu 18	{thu,ch,1,c,chuc,th,chu,18,t,to}	{all}	0
organisation	36	Tổ chức thử 19	tổ chức thử 19	to chuc thu 19	{thu,ch,19,1,c,chuc,th,chu,t,to}	{all}	0
organisation	37	Tổ chức thử 20	tổ chức thử 20	to chuc thu 20	{thu,ch,c,2,chuc,th,chu,20,t,to}	{all}	0
organisation	38	Tổ chức thử 21	tổ chức thử 21	to chuc thu 21	{thu,ch,c,2,chuc,th,21,chu,t,to}	{all}	0
organisation	39	Tổ chức thử 22	tổ chức thử 22	to chuc thu 22	{thu,22,ch,c,2,chuc,th,chu,t,to}	{all}	0
organisation	40	Tổ chức thử 23	tổ chức thử 23	to chuc thu 23	{thu,ch,c,2,23,chuc,th,chu,t,to}	{all}	0
organisation	41	Tổ chức thử 24	tổ chức thử 24	to chuc thu 24	{thu,ch,c,2,chuc,th,chu,24,t,to}	{all}	0
organisation	42	Tổ chức thử 25	tổ chức thử 25	to chuc thu 25	{thu,ch,c,2,chuc,th,chu,25,t,to}	{all}	0
organisation	43	Tổ chức thử 26	tổ chức thử 26	to chuc thu 26	{26,thu,ch,c,2,chuc,th,chu,t,to}	{all}	0
organisation	44	Tổ chức thử 27	tổ chức thử 27	to chuc thu 27	{thu,ch,c,27,2,chuc,th,chu,t,to}	{all}	0
organisation	45	Tổ chức thử 28	tổ chức thử 28	to chuc thu 28	{28,thu,ch,c,2,chuc,th,chu,t,to}	{all}	0
organisation	46	Tổ chức thử 29	tổ chức thử 29	to chuc thu 29	{thu,ch,c,2,29,chuc,th,chu,t,to}	{all}	0
organisation	47	Tổ chức thử 30	tổ chức thử 30	to chuc thu 30	{thu,ch,30,c,3,chuc,th,chu,t,to}	{all}	0
organisation	48	Tổ chức thử 31	tổ chức thử 31	to chuc thu 31	{thu,ch,c,3,chuc,th,chu,31,t,to}	{all}	0
organisation	49	Tổ chức thử 32	tổ chức thử 32	to chuc thu 32	{thu,ch,c,32,3,chuc,th,chu,t,to}	{all}	0
organisation	50	Tổ chức thử 33	tổ chức thử 33	to chuc thu 33	{thu,ch,c,3,chuc,th,chu,33,t,to}	{all}	0
organisation	51	Tổ chức thử 34	tổ chức thử 34	to chuc thu 34	{thu,ch,c,3,chuc,th,chu,34,t,to}	{all}	0
organisation	52	Tổ chức thử 35	tổ chức thử 35	to chuc thu 35	{thu,ch,35,c,3,chuc,th,chu,t,to}	{all}	0
organisation	53	Tổ chức thử 36	tổ chức thử 36	to chuc thu 36	{thu,ch,c,3,chuc,th,chu,36,t,to}	{all}	0
organisation	54	Tổ chức thử 37	tổ chức thử 37	to chuc thu 37	{thu,ch,c,37,3,chuc,th,chu,t,to}	{all}	0
organisation	55	Tổ chức thử 38	tổ chức thử 38	to chuc thu 38	{thu,ch,38,c,3,chuc,th,chu,t,to}	{all}	0
organisation	56	Tổ chức thử 39	tổ chức thử 39	to chuc thu 39	{thu,ch,c,3,chuc,th,chu,39,t,to}	{all}	0
organisation	57	Tổ chức thử 40	tổ chức thử 40	to chuc thu 40	{thu,ch,40,c,4,chuc,th,chu,t,to}	{all}	0
organisation	58	Tổ chức thử 41	tổ chức thử 41	to chuc thu 41	{thu,ch,c,4,chuc,th,chu,41,t,to}	{all}	0
organisation	59	Tổ chức thử 42	tổ chức thử 42	to chuc thu 42	{thu,ch,c,4,chuc,th,chu,42,t,to}	{all}	0
organisation	60	Tổ chức thử 43	tổ chức thử 43	to chuc thu 43	{thu,ch,c,4,43,chuc,th,chu,t,to}	{all}	0
organisation	61	Tổ chức thử 44	tổ chức thử 44	to chuc thu 44	{thu,ch,c,4,chuc,th,chu,44,t,to}	{all}	0
organisation	62	Tổ chức thử 45	tổ chức thử 45	to chuc thu 45	{thu,45,ch,c,4,chuc,th,chu,t,to}	{all}	0
organisation	63	Tổ chức thử 46	tổ chức thử 46	to chuc thu 46	{thu,ch,c,46,4,chuc,th,chu,t,to}	{all}	0
organisation	64	Tổ chức thử 47	tổ chức thử 47	to chuc thu 47	{thu,ch,c,47,4,chuc,th,chu,t,to}	{all}	0
organisation	65	Tổ chức thử 48	tổ chức thử 48	to chuc thu 48	{thu,ch,c,4,chuc,th,chu,t,to,48}	{all}	0
organisation	66	Tổ chức thử 49	tổ chức thử 49	to chuc thu 49	{thu,ch,c,4,chuc,th,chu,49,t,to}	{all}	0
organisation	67	Tổ chức thử 50	tổ chức thử 50	to chuc thu 50	{thu,5,ch,c,chuc,50,th,chu,t,to}	{all}	0
organisation	68	Tổ chức thử 51	tổ chức thử 51	to chuc thu 51	{thu,5,ch,c,chuc,th,chu,51,t,to}	{all}	0
organisation	69	Tổ chức thử 52	tổ chức thử 52	to chuc thu 52	{thu,52,5,ch,c,chuc,th,chu,t,to}	{all}	0
organisation	70	Tổ chức thử 53	tổ chức thử 53	to chuc thu 53	{thu,5,ch,c,chuc,53,th,chu,t,to}	{all}	0
organisation	71	Tổ chức thử 54	tổ chức thử 54	to chuc thu 54	{thu,5,ch,54,c,chuc,th,chu,t,to}	{all}	0
organisation	72	Tổ chức thử 55	tổ chức thử 55	to chuc thu 55	{thu,5,ch,c,55,chuc,th,chu,t,to}	{all}	0
organisation	73	Tổ chức thử 56	tổ chức thử 56	to chuc thu 56	{thu,56,5,ch,c,chuc,th,chu,t,to}	{all}	0
organisation	74	Tổ chức thử 57	tổ chức thử 57	to chuc thu 57	{thu,57,5,ch,c,chuc,th,chu,t,to}	{all}	0
organisation	75	Tổ chức thử 58	tổ chức thử 58	to chuc thu 58	{thu,58,5,ch,c,chuc,th,chu,t,to}	{all}	0
organisation	76	Tổ chức thử 59	tổ chức thử 59	to chuc thu 59	{thu,5,59,ch,c,chuc,th,chu,t,to}	{all}	0
organisation	77	Tổ chức thử 60	tổ chức thử 60	to chuc thu 60	{6,thu,ch,c,chuc,th,60,chu,t,to}	{all}	0
organisation	78	Tổ chức thử 61	tổ chức thử 61	to chuc thu 61	{6,thu,ch,c,61,chuc,th,chu,t,to}	{all}	0
organisation	79	Tổ chức thử 62	tổ chức thử 62	to chuc thu 62	{6,thu,ch,62,c,chuc,th,chu,t,to}	{all}	0
organisation	80	Tổ chức thử 63	tổ chức thử 63	to chuc thu 63	{6,thu,63,ch,c,chuc,th,chu,t,to}	{all}	0
organisation	81	Tổ chức thử 64	tổ chức thử 64	to chuc thu 64	{6,thu,ch,c,64,chuc,th,chu,t,to}	{all}	0
organisation	82	Tổ chức thử 65	tổ chức thử 65	to chuc thu 65	{6,thu,ch,c,chuc,th,chu,65,t,to}	{all}	0
organisation	83	Tổ chức thử 66	tổ chức thử 66	to chuc thu 66	{6,thu,66,ch,c,chuc,th,chu,t,to}	{all}	0
organisation	84	Tổ chức thử 67	tổ chức thử 67	to chuc thu 67	{6,thu,ch,c,67,chuc,th,chu,t,to}	{all}	0
organisation	85	Tổ chức thử 68	tổ chức thử 68	to chuc thu 68	{6,thu,ch,c,chuc,th,chu,68,t,to}	{all}	0
organisation	86	Tổ chức thử 69	tổ chức thử 69	to chuc thu 69	{6,thu,69,ch,c,chuc,th,chu,t,to}	{all}	0
organisation	87	Tổ chức thử 70	tổ chức thử 70	to chuc thu 70	{thu,ch,c,7,chuc,th,chu,70,t,to}	{all}	0
organisation	88	Tổ chức thử 71	tổ chức thử 71	to chuc thu 71	{thu,ch,c,7,71,chuc,th,chu,t,to}	{all}	0
organisation	89	Tổ chức thử 72	tổ chức thử 72	to chuc thu 72	{thu,ch,72,c,7,chuc,th,chu,t,to}	{all}	0
organisation	90	Tổ chức thử 73	tổ chức thử 73	to chuc thu 73	{thu,ch,c,7,chuc,th,73,chu,t,to}	{all}	0
organisation	91	Tổ chức thử 74	tổ chức thử 74	to chuc thu 74	{74,thu,ch,c,7,chuc,th,chu,t,to}	{all}	0
organisation	92	Tổ chức thử 75	tổ chức thử 75	to chuc thu 75	{thu,ch,75,c,7,chuc,th,chu,t,to}	{all}	0
organisation	93	Tổ chức thử 76	tổ chức thử 76	to chuc thu 76	{thu,ch,76,c,7,chuc,th,chu,t,to}	{all}	0
organisation	94	Tổ chức thử 77	tổ chức thử 77	to chuc thu 77	{thu,ch,c,7,chuc,th,chu,t,77,to}	{all}	0
organisation	95	Tổ chức thử 78	tổ chức thử 78	to chuc thu 78	{thu,78,ch,c,7,chuc,th,chu,t,to}	{all}	0
organisation	96	Tổ chức thử 79	tổ chức thử 79	to chuc thu 79	{thu,ch,c,7,chuc,th,chu,79,t,to}	{all}	0
organisation	97	Tổ chức thử 80	tổ chức thử 80	to chuc thu 80	{thu,ch,c,8,chuc,th,chu,80,t,to}	{all}	0
organisation	98	Tổ chức thử 81	tổ chức thử 81	to chuc thu 81	{thu,ch,c,81,8,chuc,th,chu,t,to}	{all}	0
organisation	99	Tổ chức thử 82	tổ chức thử 82	to chuc thu 82	{thu,ch,c,8,chuc,th,chu,82,t,to}	{all}	0
organisation	100	Tổ chức thử 83	tổ chức thử 83	to chuc thu 83	{83,thu,ch,c,8,chuc,th,chu,t,to}	{all}	0
organisation	101	Tổ chức thử 84	tổ chức thử 84	to chuc thu 84	{thu,ch,84,c,8,chuc,th,chu,t,to}	{all}	0
organisation	102	Tổ chức thử 85	tổ chức thử 85	to chuc thu 85	{thu,ch,c,85,8,chuc,th,chu,t,to}	{all}	0
organisation	103	Tổ chức thử 86	tổ chức thử 86	to chuc thu 86	{thu,ch,c,86,8,chuc,th,chu,t,to}	{all}	0
organisation	104	Tổ chức thử 87	tổ chức thử 87	to chuc thu 87	{thu,ch,87,c,8,chuc,th,chu,t,to}	{all}	0
organisation	105	Tổ chức thử 88	tổ chức thử 88	to chuc thu 88	{thu,88,ch,c,8,chuc,th,chu,t,to}	{all}	0
organisation	106	Tổ chức thử 89	tổ chức thử 89	to chuc thu 89	{thu,ch,89,c,8,chuc,th,chu,t,to}	{all}	0
organisation	107	Tổ chức thử 90	tổ chức thử 90	to chuc thu 90	{thu,ch,c,9,chuc,th,chu,90,t,to}	{all}	0
organisation	108	Tổ chức thử 91	tổ chức thử 91	to chuc thu 91	{thu,ch,91,c,9,chuc,th,chu,t,to}	{all}	0
organisation	109	Tổ chức thử 92	tổ chức thử 92	to chuc thu 92	{thu,92,ch,c,9,chuc,th,chu,t,to}	{all}	0
organisation	110	Tổ chức thử 93	tổ chức thử 93	to chuc thu 93	{thu,ch,c,9,chuc,th,chu,93,t,to}	{all}	0
organisation	111	Tổ chức thử 94	tổ chức thử 94	to chuc thu 94	{thu,ch,c,94,9,chuc,th,chu,t,to}	{all}	0
organisation	112	Tổ chức thử 95	tổ chức thử 95	to chuc thu 95	{thu,ch,c,9,chuc,th,chu,95,t,to}	{all}	0
organisation	113	Tổ chức thử 96	tổ chức thử 96	to chuc thu 96	{thu,ch,c,9,chuc,96,th,chu,t,to}	{all}	0
organisation	114	Tổ chức thử 97	tổ chức thử 97	to chuc thu 97	{thu,ch,c,9,chuc,th,chu,97,t,to}	{all}	0
organisation	115	Tổ chức thử 98	tổ chức thử 98	to chuc thu 98	{thu,ch,c,9,chuc,th,chu,98,t,to}	{all}	0
organisation	116	Tổ chức thử 99	tổ chức thử 99	to chuc thu 99	{thu,ch,c,9,chuc,th,chu,99,t,to}	{all}	0
organisation	117	Tổ chức thử 100	tổ chức thử 100	to chuc thu 100	{thu,ch,1,c,100,10,chuc,th,chu,t,to}	{all}	0
organisation	118	Tổ chức thử 101	tổ chức thử 101	to chuc thu 101	{thu,101,ch,1,c,10,chuc,th,chu,t,to}	{all}	0
organisation	119	Tổ chức thử 102	tổ chức thử 102	to chuc thu 102	{thu,102,ch,1,c,10,chuc,th,chu,t,to}	{all}	0
organisation	120	Tổ chức thử 103	tổ chức thử 103	to chuc thu 103	{thu,ch,1,c,10,103,chuc,th,chu,t,to}	{all}	0
organisation	121	Tổ chức thử 104	tổ chức thử 104	to chuc thu 104	{104,thu,ch,1,c,10,chuc,th,chu,t,to}	{all}	0
organisation	122	Tổ chức thử 105	tổ chức thử 105	to chuc thu 105	{thu,ch,1,c,10,chuc,th,chu,t,105,to}	{all}	0
organisation	123	Tổ chức thử 106	tổ chức thử 106	to chuc thu 106	{thu,ch,1,c,10,chuc,th,chu,106,t,to}	{all}	0
organisation	124	Tổ chức thử 107	tổ chức thử 107	to chuc thu 107	{thu,ch,1,c,10,107,chuc,th,chu,t,to}	{all}	0
organisation	125	Tổ chức thử 108	tổ chức thử 108	to chuc thu 108	{thu,ch,1,c,108,10,chuc,th,chu,t,to}	{all}	0
organisation	126	Tổ chức thử 109	tổ chức thử 109	to chuc thu 109	{thu,ch,1,c,10,chuc,th,chu,109,t,to}	{all}	0
organisation	127	Tổ chức thử 110	tổ chức thử 110	to chuc thu 110	{thu,ch,11,1,c,chuc,th,110,chu,t,to}	{all}	0
organisation	128	Tổ chức thử 111	tổ chức thử 111	to chuc thu 111	{thu,ch,11,1,c,111,chuc,th,chu,t,to}	{all}	0
organisation	129	Tổ chức thử 112	tổ chức thử 112	to chuc thu 112	{112,thu,ch,11,1,c,chuc,th,chu,t,to}	{all}	0
organisation	130	Tổ chức thử 113	tổ chức thử 113	to chuc thu 113	{thu,ch,113,11,1,c,chuc,th,chu,t,to}	{all}	0
organisation	131	Tổ chức thử 114	tổ chức thử 114	to chuc thu 114	{thu,ch,11,1,114,c,chuc,th,chu,t,to}	{all}	0
organisation	132	Tổ chức thử 115	tổ chức thử 115	to chuc thu 115	{thu,ch,11,1,c,chuc,th,chu,115,t,to}	{all}	0
organisation	133	Tổ chức thử 116	tổ chức thử 116	to chuc thu 116	{thu,ch,11,1,c,chuc,th,chu,116,t,to}	{all}	0
organisation	134	Tổ chức thử 117	tổ chức thử 117	to chuc thu 117	{thu,ch,11,1,c,chuc,th,chu,117,t,to}	{all}	0
organisation	135	Tổ chức thử 118	tổ chức thử 118	to chuc thu 118	{thu,ch,11,1,c,118,chuc,th,chu,t,to}	{all}	0
organisation	136	Tổ chức thử 119	tổ chức thử 119	to chuc thu 119	{thu,ch,11,1,c,119,chuc,th,chu,t,to}	{all}	0
organisation	137	Tổ chức thử 120	tổ chức thử 120	to chuc thu 120	{thu,ch,1,120,c,chuc,th,chu,12,t,to}	{all}	0
\.
COPY search.entry_place (kind, record_id, title, names, key, beginnings, seen_by, weight) FROM stdin;
place	1	Việt Nam	viet nam|việt nam	viet nam|vn	{na,nam,viet,vie,vn,n,v,vi}	{all,public}	0
place	2	Thành phố Hà Nội	hn|ha noi|hà nội	01|ha noi|hn|thanh pho ha noi	{than,01,thanh,0,noi,tha,hn,ph,th,pho,h,ha,p,n,no,t}	{all,public}	5
place	3	Thành phố Hà Nội	hn|ha noi|hà nội	01|ha noi|hn|thanh pho ha noi	{than,01,thanh,0,noi,tha,hn,ph,th,pho,h,ha,p,n,no,t}	{all,public}	1
place	4	Tỉnh Hà Giang	ha giang|hà giang	02|ha giang|tinh ha giang	{g,02,0,gi,giang,gia,ti,tinh,tin,h,ha,gian,t}	{all,public}	5
place	5	Tỉnh Cao Bằng	cao bang|cao bằng	04|cao bang|tinh cao bang	{ban,04,0,ca,ti,tinh,bang,b,tin,c,ba,t,cao}	{all,public}	1
place	6	Tỉnh Bắc Kạn	bac kan|bak kan|bắc cạn|bắc kạn	06|bac can|bac kan|bak kan|tinh bac kan	{ka,kan,ca,b,06,tin,c,k,0,can,bac,bak,ti,tinh,ba,t}	{all,public}	5
place	7	Tỉnh Tuyên Quang	tuyen quang|tuyên quang	08|tinh tuyen quang|tuyen quang	{0,tuy,quang,tuyen,q,tuye,tu,ti,qu,tinh,quan,08,tin,qua,t}	{all,public}	5
place	8	Tỉnh Tuyên Quang	tuyen quang|tuyên quang	08|tinh tuyen quang|tuyen quang	{0,tuy,quang,tuyen,q,tuye,tu,ti,qu,tinh,quan,08,tin,qua,t}	{all,public}	1
place	9	Tỉnh Lào Cai	lao cai|lào cai|lào kai	10|lao cai|lao kai|tinh lao cai	{10,lao,ka,ca,la,cai,1,ti,kai,l,tinh,tin,c,k,t}	{all,public}	5
place	10	Tỉnh Điện Biên	dien bien|điện biên	11|dien bien|tinh dien bien	{bi,die,dien,di,11,bien,1,ti,tinh,b,tin,bie,d,t}	{all,public}	1
place	11	Tỉnh Lai Châu	lai chau|lai châu	12|lai chau|tinh lai chau	{chau,la,ch,1,ti,l,tinh,tin,c,cha,12,lai,t}	{all,public}	1
place	12	Tỉnh Sơn La	son la|sơn la	14|son la|tinh son la	{s,son,so,la,1,ti,l,14,tinh,tin,t}	{all,public}	1
place	13	Tỉnh Yên Bái	yen bai|yên bay|yên bái	15|tinh yen bai|yen bai|yen bay	{bai,15,1,ti,tinh,b,tin,ba,y,yen,bay,ye,t}	{all,public}	5
place	14	Tỉnh Lào Cai	lao cai|lào cai|lào kai	15|lao cai|lao kai|tinh lao cai	{lao,ka,ca,la,cai,15,1,ti,kai,l,tinh,tin,c,k,t}	{all,public}	1
place	15	Tỉnh Hòa Bình	hoa binh|hòa bình	17|hoa binh|tinh hoa binh	{bi,binh,1,ti,hoa,tinh,b,tin,h,ho,bin,17,t}	{all,public}	5
place	16	Tỉnh Thái Nguyên	thai nguyen|thái nguyên	19|thai nguyen|tinh thai nguyen	{thai,nguy,tha,ng,th,19,ngu,1,ti,nguye,tinh,tin,n,nguyen,t}	{all,public}	5
place	17	Tỉnh Thái Nguyên	thai nguyen|thái nguyên	19|thai nguyen|tinh thai nguyen	{thai,nguy,tha,ng,th,19,ngu,1,ti,nguye,tinh,tin,n,nguyen,t}	{all,public}	1
place	18	Tỉnh Lạng Sơn	lang son|lạng sơn	20|lang son|tinh lang son	{2,s,son,so,lan,la,lang,ti,l,tinh,tin,20,t}	{all,public}	1
place	19	Tỉnh Quảng Ninh	quang ninh|quảng ninh	22|quang ninh|tinh quang ninh	{2,quang,ni,q,22,ti,ninh,qu,tinh,quan,tin,nin,n,qua,t}	{all,public}	1
place	20	Tỉnh Bắc Giang	bac giang|bắc giang	24|bac giang|tinh bac giang	{2,g,gi,giang,gia,bac,ti,tinh,b,tin,ba,24,gian,t}	{all,public}	5
place	21	Tỉnh Bắc Ninh	bac ninh|bắc ninh	24|bac ninh|tinh bac ninh	{2,ni,bac,ti,ninh,tinh,b,tin,ba,nin,24,n,t}	{all,public}	1
place	22	Tỉnh Phú Thọ	phu tho|phú thọ	25|phu tho|tinh phu tho	{2,tho,ph,th,25,ti,tinh,tin,phu,p,t}	{all,public}	5
place	23	Tỉnh Phú Thọ	phu tho|phú thọ	25|phu tho|tinh phu tho	{2,tho,ph,th,25,ti,tinh,tin,phu,p,t}	{all,public}	1
place	24	Tỉnh Vĩnh Phúc	vinh phuc|vĩnh phúc	26|tinh vinh phuc|vinh phuc	{2,26,vinh,v,ph,ti,tinh,vin,phuc,tin,phu,p,vi,t}	{all,public}	5
place	25	Tỉnh Bắc Ninh	bac ninh|bắc ninh	27|bac ninh|tinh bac ninh	{2,ni,bac,ti,ninh,tinh,b,tin,ba,nin,n,t,27}	{all,public}	5
place	26	Tỉnh Hà Tây	ha tay|hà tây	28|ha tay|tinh ha tay	{2,28,ta,ti,tay,tinh,tin,h,ha,t}	{all,public}	5
place	27	Tỉnh Hải Dương	hai duong|hải dương	30|hai duong|tinh hai duong	{3,duong,du,30,ti,hai,tinh,tin,h,duo,ha,duon,d,t}	{all,public}	5
place	28	Thành phố Hải Phòng	hai phong|hải phòng	31|hai phong|thanh pho hai phong	{phong,than,thanh,3,tha,ph,th,hai,phon,31,pho,h,ha,p,t}	{all,public}	5
place	29	Thành phố Hải Phòng	hai phong|hải phòng	31|hai phong|thanh pho hai phong	{phong,than,thanh,3,tha,ph,th,hai,phon,31,pho,h,ha,p,t}	{all,public}	1
place	30	Tỉnh Hưng Yên	hung yen|hưng yên	33|hung yen|tinh hung yen	{3,hu,hung,ti,hun,tinh,tin,h,y,yen,ye,33,t}	{all,public}	5
place	31	Tỉnh Hưng Yên	hung yen|hưng yên	33|hung yen|tinh hung yen	{3,hu,hung,ti,hun,tinh,tin,h,y,yen,ye,33,t}	{all,public}	1
place	32	Tỉnh Thái Bình	thai binh|thái bình	34|thai binh|tinh thai binh	{bi,thai,binh,3,tha,th,ti,34,tinh,b,tin,bin,t}	{all,public}	5
place	33	Tỉnh Hà Nam	ha nam|hà nam	35|ha nam|tinh ha nam	{nam,3,ti,na,tinh,35,tin,h,ha,n,t}	{all,public}	5
place	34	Tỉnh Nam Định	nam dinh|nam định	36|nam dinh|tinh nam dinh	{nam,3,di,din,ti,na,tinh,36,tin,dinh,n,d,t}	{all,public}	5
place	35	Tỉnh Ninh Bình	ninh binh|ninh bình	37|ninh binh|tinh ninh binh	{37,bi,binh,3,ni,ti,ninh,tinh,b,tin,nin,bin,n,t}	{all,public}	5
place	36	Tỉnh Ninh Bình	ninh binh|ninh bình	37|ninh binh|tinh ninh binh	{37,bi,binh,3,ni,ti,ninh,tinh,b,tin,nin,bin,n,t}	{all,public}	1
place	37	Tỉnh Thanh Hóa	thanh hoa|thanh hóa	38|thanh hoa|tinh thanh hoa	{than,thanh,3,tha,th,ti,hoa,tinh,tin,38,h,ho,t}	{all,public}	1
place	38	Tỉnh Nghệ An	nghe an|nghệ an	40|nghe an|tinh nghe an	{4,an,nghe,ng,ti,a,tinh,40,tin,n,ngh,t}	{all,public}	1
place	39	Tỉnh Hà Tĩnh	ha tinh|hà tĩnh	42|ha tinh|tinh ha tinh	{4,ti,tinh,tin,h,ha,42,t}	{all,public}	1
place	40	Tỉnh Quảng Bình	quang binh|quảng bình	44|quang binh|tinh quang binh	{bi,binh,quang,4,q,ti,qu,tinh,quan,b,tin,44,bin,qua,t}	{all,public}	5
place	41	Tỉnh Quảng Trị	quang tri|quảng trị	44|quang tri|tinh quang tri	{quang,4,q,ti,qu,tinh,quan,tin,tr,44,qua,t,tri}	{all,public}	1
place	42	Tỉnh Quảng Trị	quang tri|quảng trị	45|quang tri|tinh quang tri	{quang,4,45,q,ti,qu,tinh,quan,tin,tr,qua,t,tri}	{all,public}	5
place	43	Thành phố Huế	hue|huế|tt huế|tth|thua thien hue|thura thien hue|thừa thiên|thừa thiên huế	46|hue|thanh pho hue|thanh pho thua thien hue|thua thien|thua thien hue|thura thien hue|tinh hue|tinh thua thien hue|tt hue|tth	{than,thu,hue,thie,46,ph,tth,pho,tinh,thi,thanh,tt,tha,thua,tin,h,thur,thien,thura,4,hu,th,ti,p,t}	{all,public}	1
place	44	Thành phố Đà Nẵng	da nang|tourane|đà nẵng	48|da nang|thanh pho da nang|tourane	{nan,than,thanh,4,tourane,tha,toura,touran,ph,th,tou,pho,na,da,nang,p,n,d,tour,t,to,48}	{all,public}	5
place	45	Thành phố Đà Nẵng	da nang|tourane|đà nẵng	48|da nang|thanh pho da nang|tourane	{nan,than,thanh,4,tourane,tha,toura,touran,ph,th,tou,pho,na,da,nang,p,n,d,tour,t,to,48}	{all,public}	1
place	46	Tỉnh Quảng Nam	quang nam|quảng nam	49|quang nam|tinh quang nam	{nam,quang,4,q,ti,na,qu,tinh,quan,49,tin,n,qua,t}	{all,public}	5
place	47	Tỉnh Quảng Ngãi	quang ngai|quảng ngãi	51|quang ngai|tinh quang ngai	{quang,q,5,ng,ti,nga,qu,tinh,quan,tin,51,ngai,n,qua,t}	{all,public}	5
place	48	Tỉnh Quảng Ngãi	quang ngai|quảng ngãi	51|quang ngai|tinh quang ngai	{quang,q,5,ng,ti,nga,qu,tinh,quan,tin,51,ngai,n,qua,t}	{all,public}	1
place	49	Tỉnh Bình Định	binh dinh|bình định	52|binh dinh|tinh binh dinh	{bi,binh,52,di,5,din,ti,tinh,b,tin,dinh,bin,d,t}	{all,public}	5
place	50	Tỉnh Gia Lai	gia lai	52|gia lai|tinh gia lai	{g,gi,gia,52,5,la,ti,l,tinh,tin,lai,t}	{all,public}	1
place	51	Tỉnh Phú Yên	phu yen|phú yên	54|phu yen|tinh phu yen	{5,ph,ti,54,tinh,tin,phu,y,yen,p,ye,t}	{all,public}	5
place	52	Tỉnh Khánh Hòa	khanh hoa|khánh hòa	56|khanh hoa|tinh khanh hoa	{kh,kha,56,5,ti,hoa,tinh,khanh,tin,h,ho,k,khan,t}	{all,public}	5
place	53	Tỉnh Khánh Hòa	khanh hoa|khánh hòa	56|khanh hoa|tinh khanh hoa	{kh,kha,56,5,ti,hoa,tinh,khanh,tin,h,ho,k,khan,t}	{all,public}	1
place	54	Tỉnh Ninh Thuận	ninh thuan|ninh thuận	58|ninh thuan|tinh ninh thuan	{thuan,thu,ni,thua,58,5,th,ti,ninh,tinh,tin,nin,n,t}	{all,public}	5
place	55	Tỉnh Bình Thuận	binh thuan|bình thuận	60|binh thuan|tinh binh thuan	{bi,6,binh,thuan,thu,thua,th,60,ti,tinh,b,tin,bin,t}	{all,public}	5
place	56	Tỉnh Kon Tum	công tum|kom tum|kon tom|kon tum	62|cong tum|kom tum|kon tom|kon tum|tinh kon tum	{tum,6,ko,tu,tom,kom,62,tin,c,k,cong,con,kon,co,ti,tinh,t,to}	{all,public}	5
place	57	Tỉnh Gia Lai	gia lai	64|gia lai|tinh gia lai	{g,64,6,gi,gia,la,ti,l,tinh,tin,lai,t}	{all,public}	5
place	58	Tỉnh Đắk Lắk	dak lac|dak lak|darlac|đắc lắc|đắc lắk|đắk lắk	66|dac lac|dac lak|dak lac|dak lak|darlac|tinh dak lak	{6,66,darlac,la,l,da,tin,dac,dak,d,darl,darla,lak,dar,ti,lac,tinh,t}	{all,public}	5
place	59	Tỉnh Đắk Lắk	dak lac|dak lak|darlac|đắc lắc|đắc lắk|đắk lắk	66|dac lac|dac lak|dak lac|dak lak|darlac|tinh dak lak	{6,66,darlac,la,l,da,tin,dac,dak,d,darl,darla,lak,dar,ti,lac,tinh,t}	{all,public}	1
place	60	Tỉnh Đắk Nông	dak nong|đắc nông|đắk nông	67|dac nong|dak nong|tinh dak nong	{6,ti,tinh,da,tin,67,dac,n,dak,d,no,non,t,nong}	{all,public}	5
place	61	Tỉnh Lâm Đồng	lam dong|lâm đồng	68|lam dong|tinh lam dong	{6,don,lam,la,ti,l,tinh,do,tin,68,d,dong,t}	{all,public}	5
place	62	Tỉnh Lâm Đồng	lam dong|lâm đồng	68|lam dong|tinh lam dong	{6,don,lam,la,ti,l,tinh,do,tin,68,d,dong,t}	{all,public}	1
place	63	Tỉnh Bình Phước	binh phuoc|bình phước	70|binh phuoc|tinh binh phuoc	{bi,binh,ph,ti,phuoc,tinh,b,tin,70,phu,phuo,p,bin,7,t}	{all,public}	5
place	64	Tỉnh Tây Ninh	tay ninh|tây ninh	72|tay ninh|tinh tay ninh	{ni,ta,ti,ninh,tay,72,tinh,tin,nin,n,7,t}	{all,public}	5
place	65	Tỉnh Bình Dương	binh duong|bình dương	74|binh duong|tinh binh duong	{bi,binh,74,duong,du,ti,tinh,b,tin,duo,duon,bin,d,7,t}	{all,public}	5
place	66	Tỉnh Đồng Nai	dong nai|đồng nai	75|dong nai|tinh dong nai	{nai,don,ti,75,na,tinh,do,tin,n,d,7,dong,t}	{all,public}	5
place	67	Thành phố Đồng Nai	dong nai|đồng nai	75|dong nai|thanh pho dong nai|tinh dong nai	{nai,than,thanh,tha,75,na,do,tin,n,d,7,don,ph,th,ti,pho,tinh,p,dong,t}	{all,public}	1
place	68	Tỉnh Bà Rịa - Vũng Tàu	br vt|ba ria vung tau|bà rịa vũng tàu|vũng tàu|vũng tàu bà rịa	77|ba ria vung tau|br vt|tinh ba ria vung tau|vung tau|vung tau ba ria	{vu,r,ria,ta,ri,v,tau,vung,b,tin,7,ti,tinh,vun,vt,ba,br,t,77}	{all,public}	5
place	69	Thành phố Hồ Chí Minh	hcm|hcmc|ho chi minh city|hồ chí minh|sài gòn|tphcm	79|hcm|hcmc|ho chi minh|ho chi minh city|sai gon|thanh pho ho chi minh|tphcm	{than,thanh,hcm,tha,cit,tphcm,ch,hc,c,tphc,h,7,mi,hcmc,tph,g,s,tp,m,sa,go,gon,ph,th,city,sai,chi,pho,ci,minh,79,min,ho,p,t}	{all,public}	5
place	70	Thành phố Hồ Chí Minh	hcm|hcmc|ho chi minh city|hồ chí minh|sài gòn|tphcm	79|hcm|hcmc|ho chi minh|ho chi minh city|sai gon|thanh pho ho chi minh|tphcm	{than,thanh,hcm,tha,cit,tphcm,ch,hc,c,tphc,h,7,mi,hcmc,tph,g,s,tp,m,sa,go,gon,ph,th,city,sai,chi,pho,ci,minh,79,min,ho,p,t}	{all,public}	1
place	71	Tỉnh Long An	long an	80|long an|tinh long an	{8,lo,an,long,ti,a,l,tinh,tin,80,lon,t}	{all,public}	5
place	72	Tỉnh Tây Ninh	tay ninh|tây ninh	80|tay ninh|tinh tay ninh	{8,ni,ta,ti,ninh,tay,tinh,tin,80,nin,n,t}	{all,public}	1
place	73	Tỉnh Tiền Giang	tien giang|tiền giang	82|tien giang|tinh tien giang	{g,gi,8,giang,gia,ti,82,tinh,tin,tie,gian,t,tien}	{all,public}	5
place	74	Tỉnh Đồng Tháp	dong thap|đồng tháp	82|dong thap|tinh dong thap	{don,8,tha,th,ti,thap,82,tinh,do,tin,d,dong,t}	{all,public}	1
place	75	Tỉnh Bến Tre	ben tre|bến tre	83|ben tre|tinh ben tre	{83,8,ben,tre,ti,tinh,b,tin,tr,be,t}	{all,public}	5
place	76	Tỉnh Trà Vinh	tra vinh|trà vinh	84|tinh tra vinh|tra vinh	{8,tra,vinh,v,ti,tinh,vin,tin,84,tr,vi,t}	{all,public}	5
place	77	Tỉnh Vĩnh Long	vinh long|vĩnh long	86|tinh vinh long|vinh long	{86,8,lo,vinh,long,v,ti,l,tinh,vin,tin,lon,vi,t}	{all,public}	5
place	78	Tỉnh Vĩnh Long	vinh long|vĩnh long	86|tinh vinh long|vinh long	{86,8,lo,vinh,long,v,ti,l,tinh,vin,tin,lon,vi,t}	{all,public}	1
place	79	Tỉnh Đồng Tháp	dong thap|đồng tháp	87|dong thap|tinh dong thap	{don,8,tha,th,87,ti,thap,tinh,do,tin,d,dong,t}	{all,public}	5
place	80	Tỉnh An Giang	an giang	89|an giang|tinh an giang	{g,gi,8,giang,gia,an,ti,a,89,tinh,tin,gian,t}	{all,public}	5
place	81	Tỉnh Kiên Giang	kien giang|kiên giang	91|kien giang|tinh kien giang	{g,gi,9,giang,gia,ki,91,ti,tinh,kien,tin,k,kie,gian,t}	{all,public}	5
place	82	Tỉnh An Giang	an giang	91|an giang|tinh an giang	{g,gi,9,giang,gia,an,91,ti,a,tinh,tin,gian,t}	{all,public}	1
place	83	Thành phố Cần Thơ	can tho|cần thơ	92|can tho|thanh pho can tho	{than,thanh,9,tha,92,ca,tho,can,ph,th,pho,c,p,t}	{all,public}	5
place	84	Thành phố Cần Thơ	can tho|cần thơ	92|can tho|thanh pho can tho	{than,thanh,9,tha,92,ca,tho,can,ph,th,pho,c,p,t}	{all,public}	1
place	85	Tỉnh Hậu Giang	hau giang|hậu giang	93|hau giang|tinh hau giang	{g,gi,9,giang,gia,ti,93,hau,tinh,tin,h,ha,gian,t}	{all,public}	5
place	86	Tỉnh Sóc Trăng	soc trang|sóc trăng	94|soc trang|tinh soc trang	{94,s,9,so,tra,soc,ti,tinh,tin,tr,trang,tran,t}	{all,public}	5
place	87	Tỉnh Bạc Liêu	bac lieu|bạc liêu	95|bac lieu|tinh bac lieu	{lieu,9,bac,ti,li,l,tinh,b,tin,lie,ba,95,t}	{all,public}	5
place	88	Tỉnh Cà Mau	ca mau|cà mau	96|ca mau|tinh ca mau	{mau,9,m,ca,96,ti,tinh,tin,c,t,ma}	{all,public}	5
place	89	Tỉnh Cà Mau	ca mau|cà mau	96|ca mau|tinh ca mau	{mau,9,m,ca,96,ti,tinh,tin,c,t,ma}	{all,public}	1
place	90	Quận Ba Đình	ba đình	001|ba dinh|quan ba dinh	{0,di,q,001,din,qu,quan,b,dinh,ba,d,00,qua}	{all,public}	6
place	785	Huyện Ngọc Hiển	ngọc hiển	973|huyen ngoc hien|ngoc hien	{hi,9,973,hu,ng,huyen,ngoc,ngo,97,huye,h,huy,hie,hien,n}	{all,public}	6
place	786	Phường Phúc Xá	phúc xá	00001|phuc xa|phuong phuc xa	{0,phuon,000,ph,x,0000,00001,phuc,phuong,phu,phuo,p,00,xa}	{all,public}	7
place	10817	Xã Viên An	viên an	32242|vien an|xa vien an	{32,3,an,v,x,322,32242,a,3224,vie,vi,vien,xa}	{all,public}	7
place	10819	Xã Tân Ân	tân ân	32245|tan an|xa tan an	{32,3,ta,an,tan,32245,x,322,a,3224,xa,t}	{all,public}	7
place	10820	Xã Đất Mũi	đất mũi	32248|dat mui|xa dat mui	{dat,32,32248,3,m,x,322,da,mu,3224,mui,d,xa}	{all,public}	7
place	10827	Phường Hồng Hà	hồng hà	00097|hong ha|phuong hong ha	{hon,00097,0,phuon,000,ph,h,phuong,phu,ha,ho,phuo,0009,p,hong,00}	{all,public}	3
place	14010	Xã Đất Mũi	đất mũi	32248|dat mui|xa dat mui	{dat,32,32248,3,m,x,322,da,mu,3224,mui,d,xa}	{all,public}	3
\.
COPY search.entry_project (kind, record_id, title, names, key, beginnings, seen_by, weight) FROM stdin;
project	1	Hỗ trợ chính sách ngành y tế giai đoạn II	hỗ trợ chính sách ngành y tế giai đoạn ii|eu health sector policy support programme phase ii	ho tro chinh sach nganh y te giai doan ii|eu health sector policy support programme phase ii|dci asie 2013 024 370	{pro,dc,024,gi,as,health,ngan,phas,gia,asie,he,pol,chinh,sac,ng,ch,progra,ii,dci,po,pha,sup,healt,pr,doan,suppor,sec,hea,a,do,policy,polic,201,asi,c,h,y,poli,support,heal,n,se,d,tro,e,2,sector,37,program,g,02,0,s,eu,3,suppo,sa,phase,chin,2013,secto,sach,prog,ph,doa,progr,370,chi,nga,te,giai,programm,i,sect,nganh,tr,ho,supp,p,su,20,t}	{all,public,organisation:1,organisation:5,organisation:6,place:10,place:11,place:12,place:13,place:14,place:4,place:48,place:5,place:50,place:56,place:57,place:60,place:62,place:8,place:9}	0
project	2	Hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế	hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế|budget support under the sector reform contract	ho tro ngan sach theo hop dong cai cach nganh y te|budget support under the sector reform contract	{r,ngan,ca,contra,sac,ng,cai,und,sup,suppor,sec,do,unde,b,the,c,h,un,contrac,y,support,re,contr,n,se,d,hop,tro,budget,sector,theo,s,don,con,suppo,sa,secto,sach,cont,reform,co,budge,th,cac,u,ref,bu,nga,contract,te,cach,refo,under,sect,nganh,tr,ho,supp,bud,su,budg,refor,dong,t}	{all,public,organisation:1,organisation:5,organisation:6}	2
project	3	Quỹ hỗ trợ kỹ thuật của EU cho ngành y tế (EU-HF)	quỹ hỗ trợ kỹ thuật của eu cho ngành y tế eu hf|eu health facility technical assistance	quy ho tro ky thuat cua eu cho nganh y te eu hf|eu health facility technical assistance	{facili,as,thu,health,ngan,fac,he,thua,technic,ng,ch,facility,cho,healt,hea,a,assista,assis,facilit,c,tech,h,y,heal,assistan,n,assi,k,tro,technica,e,eu,thuat,cua,assist,q,cu,ass,th,nga,hf,techni,te,qu,techn,nganh,tr,facil,f,tec,ho,fa,faci,ky,quy,t}	{all,public,organisation:1,organisation:6,organisation:7}	2
project	4	Đóng góp cho dự án HPET qua Quỹ ủy thác của Ngân hàng Thế giới	đóng góp cho dự án hpet qua quỹ ủy thác của ngân hàng thế giới|contribution to hpet through the world bank s trust fund	dong gop cho du an hpet qua quy uy thac cua ngan hang the gioi|contribution to hpet through the world bank s trust fund	{ban,thr,gi,wor,ngan,tha,throug,fu,ng,fun,ch,wo,cho,throu,a,thac,do,b,fund,the,gop,through,c,h,contrib,trus,tru,contri,uy,contr,n,d,qua,hpe,g,s,don,bank,trust,w,con,cua,go,q,cu,an,du,cont,han,hang,co,contribu,th,u,hpet,hp,gio,thro,nga,worl,world,qu,gioi,tr,ba,f,ha,quy,dong,t,to}	{all,public,organisation:1,organisation:6,organisation:8}	2
project	5	Giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế (HPET)	giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế hpet|health professionals education and training for health system reforms hpet	giao duc va dao tao nhan luc y te phuc vu cai cach he thong y te hpet|health professionals education and training for health system reforms hpet|p131825	{pro,nhan,thong,duc,tao,gi,vu,r,health,gia,nh,p131825,reforms,he,ta,ca,profe,131825,sy,educat,educati,cai,v,va,healt,sys,educa,pr,1,13,hea,a,train,lu,l,edu,da,trainin,c,h,prof,phu,y,p1318,heal,giao,re,n,d,syst,p131,dao,hpe,e,1318,traini,g,professi,p13182,s,educ,tra,trai,tho,an,du,educatio,nha,luc,reform,ph,th,13182,thon,cac,hpet,ref,hp,for,system,te,131,p13,cach,ed,training,phuc,refo,profess,syste,tr,f,fo,and,p,p1,refor,t,profes}	{all,public,organisation:1,organisation:6,organisation:8}	1
project	6	Đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở (13 tỉnh)	đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở 13 tỉnh|investing and innovating for grassroots service delivery reform 13 provinces	dau tu xay dung va phat trien he thong cung ung dich vu y te tuyen co so 13 tinh|investing and innovating for grassroots service delivery reform 13 provinces|p161283	{pro,dich,inno,innov,thong,tuy,del,vu,r,p16128,so,he,deliver,tu,dic,ung,provin,p161,1612,v,pha,gra,va,pr,1,gras,16128,13,a,province,inn,in,da,tin,c,p16,h,un,161283,inve,innova,de,y,ser,prov,re,se,d,xa,tri,invest,dung,g,s,cun,investi,deliv,serv,inv,trie,tuyen,provi,phat,tho,di,cu,an,tuye,du,deli,provinc,reform,co,servi,gr,dun,ph,th,p161283,thon,u,ref,p1612,x,for,ti,16,cung,service,grassro,delivery,te,xay,tinh,servic,delive,i,refo,tr,f,fo,inves,innovat,and,161,dau,p,p1,trien,refor,grassroo,t,grassr,investin,grass,innovati}	{all,public,organisation:1,organisation:5,organisation:8,place:12,place:13,place:14,place:15,place:17,place:23,place:4,place:40,place:41,place:42,place:47,place:48,place:53,place:54,place:6,place:71,place:72,place:76,place:78,place:8,place:84,place:85,place:87,place:89}	1
project	7	Chương trình minh họa: Y tế gần dân	chương trình minh họa y tế gần dân|illustrative programme health close to people	chuong trinh minh hoa y te gan dan|illustrative programme health close to people	{pro,ga,health,illust,he,pe,ch,progra,peopl,illustr,healt,pr,hea,peop,da,cl,c,chuon,h,illu,y,trinh,heal,d,mi,tri,ill,illus,program,gan,g,illustra,m,dan,prog,progr,chu,hoa,peo,close,te,programm,minh,chuong,i,tr,min,ho,trin,clos,p,clo,il,t,people,to,chuo}	{all,public,organisation:13,organisation:14}	0
project	8	Dự án minh họa 1: Nâng cấp trạm y tế xã	dự án minh họa 1 nâng cấp trạm y tế xã|illustrative project 1 upgrading commune health stations	du an minh hoa 1 nang cap tram y te xa|illustrative project 1 upgrading commune health stations	{pro,commu,com,project,health,illust,he,ca,upgrad,proj,commune,comm,illustr,healt,cap,pr,1,hea,upgradi,a,na,stati,c,up,h,illu,nang,y,commun,heal,n,d,xa,mi,ill,nan,illus,upgradin,s,station,sta,proje,illustra,m,projec,upgra,tra,an,du,co,u,x,hoa,upg,te,tram,stat,minh,i,tr,stations,min,ho,upgr,p,st,statio,il,t}	{all,public,organisation:13,organisation:14,organisation:15,place:10,place:11,place:12,place:13,place:14,place:4,place:47,place:48,place:56,place:60,place:62,place:7,place:8,place:84,place:86,place:9}	1
project	9	Hợp phần minh họa 1.1: Trang thiết bị trạm y tế	hợp phần minh họa 1 1 trang thiết bị trạm y tế|illustrative component 1 1 equipment of stations	hop phan minh hoa 1 1 trang thiet bi tram y te|illustrative component 1 1 equipment of stations	{bi,componen,com,compone,illust,thie,pha,illustr,1,compon,of,stati,b,c,equipm,h,equ,illu,y,trang,phan,tran,hop,mi,e,ill,illus,s,station,sta,equipmen,illustra,m,tra,o,co,equipme,ph,th,hoa,eq,compo,te,tram,equi,thi,stat,minh,i,thiet,tr,comp,stations,min,ho,equip,p,st,statio,il,t}	{organisation:15,place:10,place:11,place:12}	2
project	10	Dự án minh họa 2: Đào tạo cán bộ y tế thôn bản	dự án minh họa 2 đào tạo cán bộ y tế thôn bản|illustrative project 2 training village health workers	du an minh hoa 2 dao tao can bo y te thon ban|illustrative project 2 training village health workers	{pro,ban,tao,wor,project,health,illust,he,ta,ca,proj,wo,v,illustr,healt,pr,hea,a,train,da,villag,work,b,trainin,c,h,illu,y,heal,d,vi,dao,mi,ill,2,illus,traini,village,proje,w,illustra,m,projec,tra,trai,tho,an,du,can,vill,th,thon,hoa,villa,worke,te,training,minh,i,workers,worker,tr,ba,min,vil,ho,p,bo,il,t}	{organisation:12,organisation:14,organisation:16,place:15,place:17,place:18,place:23,place:37,place:38,place:41,place:42,place:5,place:53,place:54,place:6,place:76,place:78}	1
project	11	Dự án minh họa 3: Hồ sơ sức khỏe điện tử tại trạm	dự án minh họa 3 hồ sơ sức khỏe điện tử tại trạm|illustrative project 3 electronic health records at stations	du an minh hoa 3 ho so suc khoe dien tu tai tram|illustrative project 3 electronic health records at stations	{pro,kh,r,project,die,health,dien,so,illust,he,ta,tai,tu,proj,illustr,healt,pr,hea,a,electr,stati,h,reco,illu,heal,re,d,kho,k,mi,e,ill,illus,s,khoe,station,sta,rec,proje,3,illustra,m,projec,tra,el,elec,di,at,an,du,elect,hoa,record,recor,tram,stat,minh,i,electron,suc,tr,stations,electro,min,ele,ho,records,p,su,st,statio,il,t}	{organisation:13,organisation:14,place:12,place:14,place:18,place:23,place:38,place:50,place:59,place:62,place:8,place:89}	1
project	12	Dự án minh họa 4: Y tế dự phòng vùng ven biển	dự án minh họa 4 y tế dự phòng vùng ven biển|illustrative project 4 preventive medicine on the coast	du an minh hoa 4 y te du phong vung ven bien|illustrative project 4 preventive medicine on the coast	{pro,bi,coast,vu,ven,medici,project,illust,med,proj,v,illustr,bien,pr,phon,a,vung,prev,b,the,c,h,bie,illu,y,preven,on,preventi,d,medi,mi,ill,illus,phong,medicin,4,proje,ve,illustra,coas,m,projec,pre,an,du,o,coa,co,ph,th,hoa,pho,medicine,te,preve,vun,minh,i,prevent,min,ho,p,me,il,t,medic}	{organisation:11,organisation:15}	1
project	13	Dự án minh họa 5: Trạm y tế trên sông	dự án minh họa 5 trạm y tế trên sông|illustrative project 5 health stations on the river	du an minh hoa 5 tram y te tren song|illustrative project 5 health stations on the river	{pro,river,r,project,health,so,illust,he,tren,ri,5,proj,tre,illustr,healt,pr,hea,a,stati,the,h,illu,y,song,on,heal,d,mi,ill,illus,riv,s,station,sta,son,proje,illustra,m,projec,tra,an,du,o,th,rive,hoa,te,tram,stat,minh,i,tr,stations,min,ho,p,st,statio,il,t}	{organisation:11,organisation:15,place:74,place:82,place:84}	1
project	14	Nâng cấp trạm y tế xã	nâng cấp trạm y tế xã|xx thu 1 made	nang cap tram y te xa|xx thu 1 made|xx thu 1	{thu,ca,xx,cap,1,na,c,nang,y,made,n,xa,ma,nan,m,tra,th,x,te,tram,mad,tr,t}	{}	1
project	15	Đào tạo điều dưỡng	đào tạo điều dưỡng|xx thu 2 made	dao tao dieu duong|xx thu 2 made|xx thu 2	{tao,thu,die,ta,duong,xx,da,dieu,made,d,dao,ma,2,m,di,du,th,x,mad,duo,duon,t}	{}	1
\.
COPY search.kind (kind, offers) FROM stdin;
money	funding.found
organisation	organisations.found
place	places.found
project	projects.found
\.
COPY search.name (kind, name, record_id) FROM stdin;
money	dot chi thu hai cho tap huan	2
money	tt 02	2
money	đợt chi thứ hai cho tập huấn	2
organisation	44000	8
organisation	archipelago development agency illustrative	12
organisation	ban quan ly du an minh hoa	14
organisation	ban quản lý dự án minh họa	14
organisation	bo tai chinh	5
organisation	bo y te	1
organisation	btc	5
organisation	byt	1
organisation	bộ tài chính	5
organisation	bộ y tế	1
organisation	co quan phat trien hai dao minh hoa	12
organisation	co quan thu nghiem	17
organisation	cơ quan phát triển hải đảo minh họa	12
organisation	cơ quan thử nghiệm	17
organisation	delegation of the european union to viet nam	7
organisation	department of international cooperation	2
organisation	dream river health school illustrative	16
organisation	eu	6
organisation	european union	6
organisation	far village health society illustrative	15
organisation	health partnership group	10
organisation	hoi y te ban xa minh hoa	15
organisation	hpg	10
organisation	hội y tế bản xa minh họa	15
organisation	illustrative project management unit	14
organisation	legal department	4
organisation	lien minh chau au	6
organisation	liên minh châu âu	6
organisation	ministry of finance	5
organisation	ministry of health	1
organisation	ngan hang phat trien cau may minh hoa	13
organisation	ngan hang the gioi	8
organisation	ngân hàng phát triển cầu mây minh họa	13
organisation	ngân hàng thế giới	8
organisation	nhom doi tac y te	10
organisation	nhóm đối tác y tế	10
organisation	phai doan lien minh chau au tai viet nam	7
organisation	phái đoàn liên minh châu âu tại việt nam	7
organisation	planning finance department	3
organisation	quy may trang minh hoa	11
organisation	quỹ mây trắng minh họa	11
organisation	rattan bridge development bank illustrative	13
organisation	to chuc thu 1	18
organisation	to chuc thu 10	27
organisation	to chuc thu 100	117
organisation	to chuc thu 101	118
organisation	to chuc thu 102	119
organisation	to chuc thu 103	120
organisation	to chuc thu 104	121
organisation	to chuc thu 105	122
organisation	to chuc thu 106	123
organisation	to chuc thu 107	124
organisation	to chuc thu 108	125
organisation	to chuc thu 109	126
organisation	to chuc thu 11	28
organisation	to chuc thu 110	127
organisation	to chuc thu 111	128
organisation	to chuc thu 112	129
organisation	to chuc thu 113	130
organisation	to chuc thu 114	131
organisation	to chuc thu 115	132
organisation	to chuc thu 116	133
organisation	to chuc thu 117	134
organisation	to chuc thu 118	135
organisation	to chuc thu 119	136
organisation	to chuc thu 12	29
organisation	to chuc thu 120	137
organisation	to chuc thu 13	30
organisation	to chuc thu 14	31
organisation	to chuc thu 15	32
organisation	to chuc thu 16	33
organisation	to chuc thu 17	34
organisation	to chuc thu 18	35
organisation	to chuc thu 19	36
organisation	to chuc thu 2	19
organisation	to chuc thu 20	37
organisation	to chuc thu 21	38
organisation	to chuc thu 22	39
organisation	to chuc thu 23	40
organisation	to chuc thu 24	41
organisation	to chuc thu 25	42
organisation	to chuc thu 26	43
organisation	to chuc thu 27	44
organisation	to chuc thu 28	45
organisation	to chuc thu 29	46
organisation	to chuc thu 3	20
organisation	to chuc thu 30	47
organisation	to chuc thu 31	48
organisation	to chuc thu 32	49
organisation	to chuc thu 33	50
organisation	to chuc thu 34	51
organisation	to chuc thu 35	52
organisation	to chuc thu 36	53
organisation	to chuc thu 37	54
organisation	to chuc thu 38	55
organisation	to chuc thu 39	56
organisation	to chuc thu 4	21
organisation	to chuc thu 40	57
organisation	to chuc thu 41	58
organisation	to chuc thu 42	59
organisation	to chuc thu 43	60
organisation	to chuc thu 44	61
organisation	to chuc thu 45	62
organisation	to chuc thu 46	63
organisation	to chuc thu 47	64
organisation	to chuc thu 48	65
organisation	to chuc thu 49	66
organisation	to chuc thu 5	22
organisation	to chuc thu 50	67
organisation	to chuc thu 51	68
organisation	to chuc thu 52	69
organisation	to chuc thu 53	70
organisation	to chuc thu 54	71
organisation	to chuc thu 55	72
organisation	to chuc thu 56	73
organisation	to chuc thu 57	74
organisation	to chuc thu 58	75
organisation	to chuc thu 59	76
organisation	to chuc thu 6	23
organisation	to chuc thu 60	77
organisation	to chuc thu 61	78
organisation	to chuc thu 62	79
organisation	to chuc thu 63	80
organisation	to chuc thu 64	81
organisation	to chuc thu 65	82
organisation	to chuc thu 66	83
organisation	to chuc thu 67	84
organisation	to chuc thu 68	85
organisation	to chuc thu 69	86
organisation	to chuc thu 7	24
organisation	to chuc thu 70	87
organisation	to chuc thu 71	88
organisation	to chuc thu 72	89
organisation	to chuc thu 73	90
organisation	to chuc thu 74	91
organisation	to chuc thu 75	92
organisation	to chuc thu 76	93
organisation	to chuc thu 77	94
organisation	to chuc thu 78	95
organisation	to chuc thu 79	96
organisation	to chuc thu 8	25
organisation	to chuc thu 80	97
organisation	to chuc thu 81	98
organisation	to chuc thu 82	99
organisation	to chuc thu 83	100
organisation	to chuc thu 84	101
organisation	to chuc thu 85	102
organisation	to chuc thu 86	103
organisation	to chuc thu 87	104
organisation	to chuc thu 88	105
organisation	to chuc thu 89	106
organisation	to chuc thu 9	26
organisation	to chuc thu 90	107
organisation	to chuc thu 91	108
organisation	to chuc thu 92	109
organisation	to chuc thu 93	110
organisation	to chuc thu 94	111
organisation	to chuc thu 95	112
organisation	to chuc thu 96	113
organisation	to chuc thu 97	114
organisation	to chuc thu 98	115
organisation	to chuc thu 99	116
organisation	to chuc y te the gioi	9
organisation	truong y te song mo minh hoa	16
organisation	trường y tế sông mơ minh họa	16
organisation	tên khác	1
organisation	tổ chức thử 1	18
organisation	tổ chức thử 10	27
organisation	tổ chức thử 100	117
organisation	tổ chức thử 101	118
organisation	tổ chức thử 102	119
organisation	tổ chức thử 103	120
organisation	tổ chức thử 104	121
organisation	tổ chức thử 105	122
organisation	tổ chức thử 106	123
organisation	tổ chức thử 107	124
organisation	tổ chức thử 108	125
organisation	tổ chức thử 109	126
organisation	tổ chức thử 11	28
organisation	tổ chức thử 110	127
organisation	tổ chức thử 111	128
organisation	tổ chức thử 112	129
organisation	tổ chức thử 113	130
organisation	tổ chức thử 114	131
organisation	tổ chức thử 115	132
organisation	tổ chức thử 116	133
organisation	tổ chức thử 117	134
organisation	tổ chức thử 118	135
organisation	tổ chức thử 119	136
organisation	tổ chức thử 12	29
organisation	tổ chức thử 120	137
organisation	tổ chức thử 13	30
organisation	tổ chức thử 14	31
organisation	tổ chức thử 15	32
organisation	tổ chức thử 16	33
organisation	tổ chức thử 17	34
organisation	tổ chức thử 18	35
organisation	tổ chức thử 19	36
organisation	tổ chức thử 2	19
organisation	tổ chức thử 20	37
organisation	tổ chức thử 21	38
organisation	tổ chức thử 22	39
organisation	tổ chức thử 23	40
organisation	tổ chức thử 24	41
organisation	tổ chức thử 25	42
organisation	tổ chức thử 26	43
organisation	tổ chức thử 27	44
organisation	tổ chức thử 28	45
organisation	tổ chức thử 29	46
organisation	tổ chức thử 3	20
organisation	tổ chức thử 30	47
organisation	tổ chức thử 31	48
organisation	tổ chức thử 32	49
organisation	tổ chức thử 33	50
organisation	tổ chức thử 34	51
organisation	tổ chức thử 35	52
organisation	tổ chức thử 36	53
organisation	tổ chức thử 37	54
organisation	tổ chức thử 38	55
organisation	tổ chức thử 39	56
organisation	tổ chức thử 4	21
organisation	tổ chức thử 40	57
organisation	tổ chức thử 41	58
organisation	tổ chức thử 42	59
organisation	tổ chức thử 43	60
organisation	tổ chức thử 44	61
organisation	tổ chức thử 45	62
organisation	tổ chức thử 46	63
organisation	tổ chức thử 47	64
organisation	tổ chức thử 48	65
organisation	tổ chức thử 49	66
organisation	tổ chức thử 5	22
organisation	tổ chức thử 50	67
organisation	tổ chức thử 51	68
organisation	tổ chức thử 52	69
organisation	tổ chức thử 53	70
organisation	tổ chức thử 54	71
organisation	tổ chức thử 55	72
organisation	tổ chức thử 56	73
organisation	tổ chức thử 57	74
organisation	tổ chức thử 58	75
organisation	tổ chức thử 59	76
organisation	tổ chức thử 6	23
organisation	tổ chức thử 60	77
organisation	tổ chức thử 61	78
organisation	tổ chức thử 62	79
organisation	tổ chức thử 63	80
organisation	tổ chức thử 64	81
organisation	tổ chức thử 65	82
organisation	tổ chức thử 66	83
organisation	tổ chức thử 67	84
organisation	tổ chức thử 68	85
organisation	tổ chức thử 69	86
organisation	tổ chức thử 7	24
organisation	tổ chức thử 70	87
organisation	tổ chức thử 71	88
organisation	tổ chức thử 72	89
organisation	tổ chức thử 73	90
organisation	tổ chức thử 74	91
organisation	tổ chức thử 75	92
organisation	tổ chức thử 76	93
organisation	tổ chức thử 77	94
organisation	tổ chức thử 78	95
organisation	tổ chức thử 79	96
organisation	tổ chức thử 8	25
organisation	tổ chức thử 80	97
organisation	tổ chức thử 81	98
organisation	tổ chức thử 82	99
organisation	tổ chức thử 83	100
organisation	tổ chức thử 84	101
organisation	tổ chức thử 85	102
organisation	tổ chức thử 86	103
organisation	tổ chức thử 87	104
organisation	tổ chức thử 88	105
organisation	tổ chức thử 89	106
organisation	tổ chức thử 9	26
organisation	tổ chức thử 90	107
organisation	tổ chức thử 91	108
organisation	tổ chức thử 92	109
organisation	tổ chức thử 93	110
organisation	tổ chức thử 94	111
organisation	tổ chức thử 95	112
organisation	tổ chức thử 96	113
organisation	tổ chức thử 97	114
organisation	tổ chức thử 98	115
organisation	tổ chức thử 99	116
organisation	tổ chức y tế thế giới	9
organisation	vu hop tac quoc te	2
organisation	vu ke hoach tai chinh	3
organisation	vu phap che	4
organisation	vụ hợp tác quốc tế	2
organisation	vụ kế hoạch tài chính	3
organisation	vụ pháp chế	4
organisation	wb	8
organisation	white cloud fund illustrative	11
organisation	who	9
organisation	world bank	8
organisation	world health organization	9
organisation	xm dac 928	9
organisation	xx thu	17
place	00001	786
place	00097	10827
place	001	90
place	01	2
place	01	3
place	02	4
place	04	5
place	06	6
place	08	7
place	08	8
place	10	9
place	11	10
place	12	11
place	14	12
place	15	13
place	15	14
place	17	15
place	19	16
place	19	17
place	20	18
place	22	19
place	24	20
place	24	21
place	25	22
place	25	23
place	26	24
place	27	25
place	28	26
place	30	27
place	31	28
place	31	29
place	32242	10817
place	32245	10819
place	32248	10820
place	32248	14010
place	33	30
place	33	31
place	34	32
place	35	33
place	36	34
place	37	35
place	37	36
place	38	37
place	40	38
place	42	39
place	44	40
place	44	41
place	45	42
place	46	43
place	48	44
place	48	45
place	49	46
place	51	47
place	51	48
place	52	49
place	52	50
place	54	51
place	56	52
place	56	53
place	58	54
place	60	55
place	62	56
place	64	57
place	66	58
place	66	59
place	67	60
place	68	61
place	68	62
place	70	63
place	72	64
place	74	65
place	75	66
place	75	67
place	77	68
place	79	69
place	79	70
place	80	71
place	80	72
place	82	73
place	82	74
place	83	75
place	84	76
place	86	77
place	86	78
place	87	79
place	89	80
place	91	81
place	91	82
place	92	83
place	92	84
place	93	85
place	94	86
place	95	87
place	96	88
place	96	89
place	973	785
place	an giang	80
place	an giang	82
place	ba dinh	90
place	ba ria vung tau	68
place	ba đình	90
place	bac can	6
place	bac giang	20
place	bac kan	6
place	bac lieu	87
place	bac ninh	21
place	bac ninh	25
place	bak kan	6
place	ben tre	75
place	binh dinh	49
place	binh duong	65
place	binh phuoc	63
place	binh thuan	55
place	br vt	68
place	bà rịa vũng tàu	68
place	bình dương	65
place	bình phước	63
place	bình thuận	55
place	bình định	49
place	bạc liêu	87
place	bắc cạn	6
place	bắc giang	20
place	bắc kạn	6
place	bắc ninh	21
place	bắc ninh	25
place	bến tre	75
place	ca mau	88
place	ca mau	89
place	can tho	83
place	can tho	84
place	cao bang	5
place	cao bằng	5
place	cong tum	56
place	cà mau	88
place	cà mau	89
place	công tum	56
place	cần thơ	83
place	cần thơ	84
place	da nang	44
place	da nang	45
place	dac lac	58
place	dac lac	59
place	dac lak	58
place	dac lak	59
place	dac nong	60
place	dak lac	58
place	dak lac	59
place	dak lak	58
place	dak lak	59
place	dak nong	60
place	darlac	58
place	darlac	59
place	dat mui	10820
place	dat mui	14010
place	dien bien	10
place	dong nai	66
place	dong nai	67
place	dong thap	74
place	dong thap	79
place	gia lai	50
place	gia lai	57
place	ha giang	4
place	ha nam	33
place	ha noi	2
place	ha noi	3
place	ha tay	26
place	ha tinh	39
place	hai duong	27
place	hai phong	28
place	hai phong	29
place	hau giang	85
place	hcm	69
place	hcm	70
place	hcmc	69
place	hcmc	70
place	hn	2
place	hn	3
place	ho chi minh	69
place	ho chi minh	70
place	ho chi minh city	69
place	ho chi minh city	70
place	hoa binh	15
place	hong ha	10827
place	hue	43
place	hung yen	30
place	hung yen	31
place	huyen ngoc hien	785
place	huế	43
place	hà giang	4
place	hà nam	33
place	hà nội	2
place	hà nội	3
place	hà tây	26
place	hà tĩnh	39
place	hòa bình	15
place	hưng yên	30
place	hưng yên	31
place	hải dương	27
place	hải phòng	28
place	hải phòng	29
place	hậu giang	85
place	hồ chí minh	69
place	hồ chí minh	70
place	hồng hà	10827
place	khanh hoa	52
place	khanh hoa	53
place	khánh hòa	52
place	khánh hòa	53
place	kien giang	81
place	kiên giang	81
place	kom tum	56
place	kon tom	56
place	kon tum	56
place	lai chau	11
place	lai châu	11
place	lam dong	61
place	lam dong	62
place	lang son	18
place	lao cai	9
place	lao cai	14
place	lao kai	9
place	lao kai	14
place	long an	71
place	lào cai	9
place	lào cai	14
place	lào kai	9
place	lào kai	14
place	lâm đồng	61
place	lâm đồng	62
place	lạng sơn	18
place	nam dinh	34
place	nam định	34
place	nghe an	38
place	nghệ an	38
place	ngoc hien	785
place	ngọc hiển	785
place	ninh binh	35
place	ninh binh	36
place	ninh bình	35
place	ninh bình	36
place	ninh thuan	54
place	ninh thuận	54
place	phu tho	22
place	phu tho	23
place	phu yen	51
place	phuc xa	786
place	phuong hong ha	10827
place	phuong phuc xa	786
place	phú thọ	22
place	phú thọ	23
place	phú yên	51
place	phúc xá	786
place	quan ba dinh	90
place	quang binh	40
place	quang nam	46
place	quang ngai	47
place	quang ngai	48
place	quang ninh	19
place	quang tri	41
place	quang tri	42
place	quảng bình	40
place	quảng nam	46
place	quảng ngãi	47
place	quảng ngãi	48
place	quảng ninh	19
place	quảng trị	41
place	quảng trị	42
place	sai gon	69
place	sai gon	70
place	soc trang	86
place	son la	12
place	sài gòn	69
place	sài gòn	70
place	sóc trăng	86
place	sơn la	12
place	tan an	10819
place	tay ninh	64
place	tay ninh	72
place	thai binh	32
place	thai nguyen	16
place	thai nguyen	17
place	thanh hoa	37
place	thanh hóa	37
place	thanh pho can tho	83
place	thanh pho can tho	84
place	thanh pho da nang	44
place	thanh pho da nang	45
place	thanh pho dong nai	67
place	thanh pho ha noi	2
place	thanh pho ha noi	3
place	thanh pho hai phong	28
place	thanh pho hai phong	29
place	thanh pho ho chi minh	69
place	thanh pho ho chi minh	70
place	thanh pho hue	43
place	thanh pho thua thien hue	43
place	thua thien	43
place	thua thien hue	43
place	thura thien hue	43
place	thái bình	32
place	thái nguyên	16
place	thái nguyên	17
place	thừa thiên	43
place	thừa thiên huế	43
place	tien giang	73
place	tinh an giang	80
place	tinh an giang	82
place	tinh ba ria vung tau	68
place	tinh bac giang	20
place	tinh bac kan	6
place	tinh bac lieu	87
place	tinh bac ninh	21
place	tinh bac ninh	25
place	tinh ben tre	75
place	tinh binh dinh	49
place	tinh binh duong	65
place	tinh binh phuoc	63
place	tinh binh thuan	55
place	tinh ca mau	88
place	tinh ca mau	89
place	tinh cao bang	5
place	tinh dak lak	58
place	tinh dak lak	59
place	tinh dak nong	60
place	tinh dien bien	10
place	tinh dong nai	66
place	tinh dong nai	67
place	tinh dong thap	74
place	tinh dong thap	79
place	tinh gia lai	50
place	tinh gia lai	57
place	tinh ha giang	4
place	tinh ha nam	33
place	tinh ha tay	26
place	tinh ha tinh	39
place	tinh hai duong	27
place	tinh hau giang	85
place	tinh hoa binh	15
place	tinh hue	43
place	tinh hung yen	30
place	tinh hung yen	31
place	tinh khanh hoa	52
place	tinh khanh hoa	53
place	tinh kien giang	81
place	tinh kon tum	56
place	tinh lai chau	11
place	tinh lam dong	61
place	tinh lam dong	62
place	tinh lang son	18
place	tinh lao cai	9
place	tinh lao cai	14
place	tinh long an	71
place	tinh nam dinh	34
place	tinh nghe an	38
place	tinh ninh binh	35
place	tinh ninh binh	36
place	tinh ninh thuan	54
place	tinh phu tho	22
place	tinh phu tho	23
place	tinh phu yen	51
place	tinh quang binh	40
place	tinh quang nam	46
place	tinh quang ngai	47
place	tinh quang ngai	48
place	tinh quang ninh	19
place	tinh quang tri	41
place	tinh quang tri	42
place	tinh soc trang	86
place	tinh son la	12
place	tinh tay ninh	64
place	tinh tay ninh	72
place	tinh thai binh	32
place	tinh thai nguyen	16
place	tinh thai nguyen	17
place	tinh thanh hoa	37
place	tinh thua thien hue	43
place	tinh tien giang	73
place	tinh tra vinh	76
place	tinh tuyen quang	7
place	tinh tuyen quang	8
place	tinh vinh long	77
place	tinh vinh long	78
place	tinh vinh phuc	24
place	tinh yen bai	13
place	tiền giang	73
place	tourane	44
place	tourane	45
place	tphcm	69
place	tphcm	70
place	tra vinh	76
place	trà vinh	76
place	tt hue	43
place	tt huế	43
place	tth	43
place	tuyen quang	7
place	tuyen quang	8
place	tuyên quang	7
place	tuyên quang	8
place	tân ân	10819
place	tây ninh	64
place	tây ninh	72
place	vien an	10817
place	viet nam	1
place	vinh long	77
place	vinh long	78
place	vinh phuc	24
place	viên an	10817
place	việt nam	1
place	vn	1
place	vung tau	68
place	vung tau ba ria	68
place	vĩnh long	77
place	vĩnh long	78
place	vĩnh phúc	24
place	vũng tàu	68
place	vũng tàu bà rịa	68
place	xa dat mui	10820
place	xa dat mui	14010
place	xa tan an	10819
place	xa vien an	10817
place	yen bai	13
place	yen bay	13
place	yên bay	13
place	yên bái	13
place	điện biên	10
place	đà nẵng	44
place	đà nẵng	45
place	đất mũi	10820
place	đất mũi	14010
place	đắc lắc	58
place	đắc lắc	59
place	đắc lắk	58
place	đắc lắk	59
place	đắc nông	60
place	đắk lắk	58
place	đắk lắk	59
place	đắk nông	60
place	đồng nai	66
place	đồng nai	67
place	đồng tháp	74
place	đồng tháp	79
project	budget support under the sector reform contract	2
project	chuong trinh minh hoa y te gan dan	7
project	chương trình minh họa y tế gần dân	7
project	contribution to hpet through the world bank s trust fund	4
project	dao tao dieu duong	15
project	dau tu xay dung va phat trien he thong cung ung dich vu y te tuyen co so 13 tinh	6
project	dci asie 2013 024 370	1
project	dong gop cho du an hpet qua quy uy thac cua ngan hang the gioi	4
project	du an minh hoa 1 nang cap tram y te xa	8
project	du an minh hoa 2 dao tao can bo y te thon ban	10
project	du an minh hoa 3 ho so suc khoe dien tu tai tram	11
project	du an minh hoa 4 y te du phong vung ven bien	12
project	du an minh hoa 5 tram y te tren song	13
project	dự án minh họa 1 nâng cấp trạm y tế xã	8
project	dự án minh họa 2 đào tạo cán bộ y tế thôn bản	10
project	dự án minh họa 3 hồ sơ sức khỏe điện tử tại trạm	11
project	dự án minh họa 4 y tế dự phòng vùng ven biển	12
project	dự án minh họa 5 trạm y tế trên sông	13
project	eu health facility technical assistance	3
project	eu health sector policy support programme phase ii	1
project	giao duc va dao tao nhan luc y te phuc vu cai cach he thong y te hpet	5
project	giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế hpet	5
project	health professionals education and training for health system reforms hpet	5
project	ho tro chinh sach nganh y te giai doan ii	1
project	ho tro ngan sach theo hop dong cai cach nganh y te	2
project	hop phan minh hoa 1 1 trang thiet bi tram y te	9
project	hỗ trợ chính sách ngành y tế giai đoạn ii	1
project	hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế	2
project	hợp phần minh họa 1 1 trang thiết bị trạm y tế	9
project	illustrative component 1 1 equipment of stations	9
project	illustrative programme health close to people	7
project	illustrative project 1 upgrading commune health stations	8
project	illustrative project 2 training village health workers	10
project	illustrative project 3 electronic health records at stations	11
project	illustrative project 4 preventive medicine on the coast	12
project	illustrative project 5 health stations on the river	13
project	investing and innovating for grassroots service delivery reform 13 provinces	6
project	nang cap tram y te xa	14
project	nâng cấp trạm y tế xã	14
project	p131825	5
project	p161283	6
project	quy ho tro ky thuat cua eu cho nganh y te eu hf	3
project	quỹ hỗ trợ kỹ thuật của eu cho ngành y tế eu hf	3
project	xx thu 1	14
project	xx thu 1 made	14
project	xx thu 2	15
project	xx thu 2 made	15
project	đào tạo điều dưỡng	15
project	đóng góp cho dự án hpet qua quỹ ủy thác của ngân hàng thế giới	4
project	đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở 13 tỉnh	6
\.
COPY search.settlement (xact) FROM stdin;
\.
COPY search.word (word) FROM stdin;
a
agency
ai
ake
al
am
an
ana
and
ang
anh
ap
ar
archipel
asie
assistan
at
au
avuong
ayun
b
ba
bac
bach
bah
bai
bak
bam
ban
bang
banh
bank
bao
bar
bat
bau
bay
be
ben
bha
bhang
bhinh
bhok
bi
biang
bich
bien
bieu
bim
bin
binh
bla
blang
blo
blu
bo
boc
boi
bok
bom
bon
bong
boong
bot
br
braih
bri
bridge
broai
btc
bu
bua
buc
budget
bui
buk
bum
bun
bung
buoi
buom
buon
but
buu
byt
ca
cac
cach
cai
cam
can
cang
canh
cao
cap
cat
cau
cay
ch
cha
chac
chai
chais
cham
chan
chang
chanh
chap
chat
chau
chay
che
cheng
cheo
cheu
chi
chia
chiem
chien
chieng
chieu
chim
chin
chinh
cho
choah
chon
chong
choong
chro
chroh
chu
chua
chuan
chuc
chue
chum
chun
chung
chuoi
chuong
chuyen
city
close
cloud
co
coast
coc
coi
commune
componen
con
cong
contract
contribu
cooi
cooperat
cop
cot
cu
cua
cuc
cui
cum
cun
cung
cuoc
cuoi
cuong
cuor
cuu
d
da
dac
dah
dai
dak
dakrong
dal
dam
dan
dang
danh
dao
dap
dar
darlac
dat
dau
day
dci
de
dec
dee
delegati
delivery
den
deo
departme
der
det
developm
di
dia
dich
diem
dien
diep
dieu
din
dinh
dir
diu
djrang
dlie
do
doa
doai
doal
doan
doanh
doc
doi
dok
dom
don
dong
dooc
dop
dot
drai
drak
dram
drang
dray
dream
dreh
dreng
drenh
dro
droh
drong
drot
du
dua
duc
due
dun
dung
duoc
duong
dur
duu
duy
duyen
duyet
dy
e
ea
eabar
eabia
eacha
ealy
eatrol
ebur
educatio
ee
elang
electron
en
eo
equipmen
et
eu
european
facility
far
finance
for
fund
ga
gai
gan
gang
ganh
gao
gar
ghenh
gi
gia
giac
giai
giam
gian
giang
gianh
giao
giap
giat
giay
gieng
gio
gioi
gion
giong
giuc
giuoc
glai
glar
glei
glong
go
goc
goi
gon
gop
got
grai
grang
grassroo
group
gu
gung
guoi
h
ha
hac
hai
ham
han
hang
hanh
hao
hap
hat
hau
hcm
hcmc
hdreh
hdrong
he
health
hem
heo
het
hf
hiao
hich
hien
hiep
hieu
him
hine
hinh
hiu
hla
hlop
hn
hnol
ho
hoa
hoach
hoai
hoan
hoang
hoanh
hoat
hoc
hoe
hoi
hon
hong
hoong
hop
hpet
hpg
hra
hreng
hring
hru
hrung
htok
hu
hua
huan
huar
huc
hue
hum
hung
huoai
huoi
huong
huu
huy
huyen
huynh
hy
i
ia
ich
ii
iii
illustra
innovati
internat
investin
it
iv
jang
jing
jloi
jo
jor
jut
k
ka
kai
kan
kang
kao
kar
kbang
kbo
kdam
kdang
ke
ken
keng
kenh
keo
kep
ket
kha
khac
khai
khal
kham
khan
khang
khanh
khao
khat
khau
khay
khe
kheo
khiem
khieng
khinh
kho
khoa
khoai
khoan
khoang
khoe
khoen
khoi
khon
khong
khoong
khu
khua
khuat
khuc
khue
khun
khuol
khuon
khuong
khuyen
kia
kiem
kien
kieng
kiet
kieu
kim
kinh
kla
klang
klong
kly
kmal
kmar
kmut
knia
kno
knop
knuec
ko
koi
kom
kon
kong
kot
kpam
krai
krang
krel
kreng
krey
krieng
kring
krong
kroong
ktur
kty
ku
kuang
kueh
kuin
ky
la
lac
lach
laee
lai
lak
lam
lan
lang
lanh
lao
lap
lat
lau
lay
le
legal
lem
leng
lenh
leo
leu
ley
li
lia
lich
liem
lien
lieng
liep
liet
lieu
lim
lin
ling
linh
liu
lo
loa
loan
loc
loi
lom
lon
long
loong
lop
lot
lu
lua
luan
luat
luc
lui
lum
lung
luoc
luoi
luong
luu
luy
luyen
ly
m
ma
mac
mach
made
mai
maih
mam
man
manageme
mang
manh
mao
map
mar
mat
mau
may
me
medicine
men
menh
meo
mi
miau
mich
mien
mieu
mil
min
minh
ministry
mit
mlah
mlay
mo
moan
moc
moi
mol
mon
mong
moong
mot
mu
mua
muc
mui
mun
mung
muoi
muon
muong
my
n
na
nai
nam
nan
nang
nanh
nap
nat
nau
ne
nen
neng
nenh
nga
ngac
ngai
ngam
ngan
ngang
nganh
ngao
ngau
ngay
nghe
nghen
nghi
nghia
nghiem
nghien
nghiep
nghinh
nghiu
ngo
ngoai
ngoc
ngoi
ngok
ngoong
ngu
nguon
nguyen
nguyet
nha
nhac
nhai
nham
nhan
nhao
nhat
nhau
nhe
nhi
nhien
nhieu
nhim
nhin
nhiu
nho
nhom
nhon
nhoong
nhu
nhuan
nhue
nhum
nhun
nhung
nhuong
nhut
ni
nia
niem
nien
ning
ninh
no
noc
noi
non
nong
noong
not
nt
nu
nua
nue
nui
nung
nuoc
nuol
nuong
o
oai
oc
of
om
on
ong
organiza
ot
p
pa
pac
pah
pai
pal
pam
pan
pang
partners
pau
pe
pech
pek
peng
peo
people
pet
pha
phac
phai
pham
phan
phang
phao
phap
phase
phat
phe
pheo
phi
phich
phien
phieng
phiet
phin
phinh
pho
phoi
phon
phong
phu
phuc
phung
phuoc
phuong
pi
pia
piar
pieng
pil
pin
pior
pla
planning
plao
plei
pleiku
pling
plo
plong
pne
pnon
po
pok
policy
pom
pon
ponan
pong
poo
prao
pre
preventi
pring
professi
programm
project
prong
province
pu
puch
puh
pui
puk
pung
pxi
qua
quach
quai
quan
quang
quao
quat
que
qui
quoc
quoi
quon
quy
quyen
quyet
quyn
quynh
r
ra
rach
rai
ral
ran
rang
ranh
rao
rattan
ray
rbol
rcam
re
records
reform
reforms
reh
reo
ri
ria
rieng
ring
river
rmok
ro
roa
roang
rok
ron
rong
rooi
roong
rsai
rsal
rsuom
rto
ru
rui
rung
ruong
rut
rve
s
sa
sac
sach
sai
sak
sam
san
sang
sanh
sao
sap
sar
sat
sau
say
school
se
sector
sen
service
si
sia
sien
sim
sin
sinh
smar
so
soc
society
soi
sol
som
somei
son
song
sop
sor
sro
sronh
stations
su
suc
sue
sung
suoi
sup
support
sy
system
t
ta
tac
tai
tam
tan
tang
tanh
tao
tap
tar
tat
tau
tay
te
technica
teh
tem
ten
tenh
tha
thac
thach
thai
tham
than
thang
thanh
thao
thap
that
thau
thay
the
then
theo
thi
thia
thiem
thien
thieng
thiet
thieu
thin
thinh
thip
thit
tho
thoai
thoi
thol
thom
thon
thong
thot
through
thu
thua
thuan
thuat
thuc
thung
thuoc
thuong
thuot
thup
thura
thuy
tia
tich
tiem
tien
tieng
tiet
tieu
tih
tin
ting
tinh
tip
tir
to
toa
toai
toan
toc
toh
toi
tom
ton
tong
toong
tor
tot
tourane
tphcm
tr
tra
trac
trach
trai
training
tram
tran
trang
tranh
trao
trap
trau
tray
tre
tren
tri
tria
trien
triet
trieu
trinh
triu
tro
troi
trok
trom
tron
trong
tru
truc
trul
trung
truong
trust
truy
tt
tth
tu
tua
tuan
tuc
tue
tul
tum
tung
tuong
tuu
tuy
tuyen
tuyet
ty
u
uar
uc
ui
under
ung
union
unit
uoc
uong
upgradin
uy
uyen
v
va
vac
vai
val
vam
van
vang
vao
vap
vat
vay
ve
ven
ver
vi
viem
vien
viet
vii
village
vinh
vn
vo
voi
von
vong
vt
vu
vuc
vung
vuoc
vuon
vuong
vy
wa
wang
wb
wer
white
who
wi
wil
workers
world
wy
xa
xan
xang
xanh
xat
xay
xe
xen
xeo
xi
xich
xieng
xier
xim
xin
xing
xinh
xm
xoai
xom
xop
xu
xua
xuan
xuat
xuoi
xuong
xuy
xuyen
xx
xy
y
ya
yang
yen
yeng
yet
yeu
yieng
yok
yong
za
zuoich
\.
COPY signin.first_sign_in (token_hash, expires_at) FROM stdin;
x	2026-11-23 18:00:44.681267+00
\.
COPY signin.password_link (account_id, token_hash, expires_at) FROM stdin;
1	x	2026-11-23 18:00:44.681267+00
\.
COPY signin.sign_in_failure (key, at) FROM stdin;
email:x	2026-11-23 18:00:44.681267+00
\.
COPY signin.signed_in (token_hash, account_id, at) FROM stdin;
x	1	2026-11-23 18:00:44.681267+00
\.
COPY signin.spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name) FROM stdin;
00000000-0000-0000-0000-000000000001	00000000-0000-0000-0000-000000000002	0	0	60	60000	1
\.
COPY signin.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes) FROM stdin;
00000000-0000-0000-0000-000000000001	x	\\x78
\.
COPY signin.unsent_form (id, account_id, opened, language, typed, at) FROM stdin;
x	1	/projects/new	vi	{}	2026-11-23 18:00:44.681267+00
\.
COPY tour.ended (actor, at, finished) FROM stdin;
account:0	2026-11-23 18:00:44.681267+00	t
\.
COPY workbooks.answer (handin_id, about, text_key, said, meant, change_id, known_from) FROM stdin;
1	organisation	quy chua ai biet	Quỹ chưa ai biết		10	2026-11-23 18:00:44.385632+00
\.
COPY workbooks.answer_history (handin_id, about, text_key, said, meant, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	organisation	quy chua ai biet	Quỹ chưa ai biết		10	2026-11-23 18:00:44.385632+00	2026-11-23 18:00:45.094983+00	10	f
\.
COPY workbooks.book (id, sha256, content, change_id, known_from) FROM stdin;
1	974f5f840211d37974c2e6dfc5af5bc943294e1e716cf53aab055bdc57495c76	\\x504b03042d00080008000000000000000000000000000000000018000000786c2f776f726b7368656574732f7368656574312e786d6ca554db6edb300cfd1541ef8b2f5dd6a2b05db4e8820e58b7626dd767c5a26321b265487452eceb47498e6be469c05e1292873cbccac5cd7ba7d901ac53a62f79b64a3983be3652f5bb92bfbe6c3e5df19baa381abb772d003272ef5dc95bc4e13a495cdd4227dcca0cd013d218db0924d5ee123758103204753ac9d3f44bd209d5f3c8706dff85c3348daae1ded463073d46120b5a2015eb5a35385e1521c393658dd208f6d148287923b403c206b18367c0d721e0f8629ec8708299183118eea8d0bd3b9993aa4826ceaa908a12fbd1300b4dc96f330f07f4b782a35bc8cc8f686bccde2bdf64c9537e22f296a57c0adb844ea934098d1835fe32c70750bb16690f6b5a04a5aa8d76e19775caaf87b34ebc87ffa392d8963ccf579ff3f5e55596af3933236ad5c3773880f605b07a7468bab7e88a76a4a6b7e070a37052638a489e4fe4f94c9e5dfe2f79121b08edde0b145561cd9159df0165f6028d945180dfe4a14a8be4e08326ec6e8965339610c74c94cf44f9c2393f235a621767447131b13a7f308fc2ee54efd8d620f547adae2ea9fdc6183a2faf5d70d6d265cf8a8606831767366e2fc868862936990f711cd82006b0cfea0f842dba5a682fa534cf70a0d338b3499defc1ebd6a13fd71f63b70dc9391b1d6ccecdd3716fb5a8f7b7bd7c6b157e9cbcb18a1e52783f251f8c452b14fa0263479bd02493aa69c09263209f8367f34f29bf1ea0ff786746ca874040d35cc82446c6689ee5653252e78f4bf517504b070820c1b8b824020000000000008e04000000000000504b03042d000800080000000000000000000000000000000000130000005b436f6e74656e745f54797065735d2e786d6cad93db4e023110865fa5e9add916bc30c6b070e1e15249c407a8ed2cdbd0533a05e1ed9d5d0e89045112ae9a76e6ffbfbf937634597bc75690d1c650f3a1187006414763c3bce61fb397ea9e332c2a18e562809a6f00f9643c9a6d1220236dc09ab7a5a4072951b7e0158a982050a589d9ab42db3c9749e9859a83bc1d0ceea48ea1402855e93cf878f4048d5abac29ed774bccd91c121678fdbc68e55739592b35a15aacb553047946a4710a4ec7bb0b5096fa881cb9384aef23b60a77ba3c1646b804d552eafca53975c3b89adca60de4ba621a138ef74226a6c1aabc144bdf42411983228832d40f14efcf0dee7ff2d47d938b87a80def40ff257cc8bcf1817d76677abf0ca867ff0fb6694fd32bc729083ffb91ca49de698901e7486cb03ec5f6ca7ae1219412ef6fce40f44b2be1c787463e83e830173822dfbef3dfe06504b0708b406100b40010000000000001d04000000000000504b03042d00080008000000000000000000000000000000000010000000646f6350726f70732f6170702e786d6c4d8e4d0bc2301044ff4ac8bdddea4144d214413c7b50ef25d9b68166139255faf38d8a1fc799370c4f758b9fc51d5376815ab9aa1b29904cb08ec6565ecec76a2b3bad4e29444cec308bb2a7dcca8939ee00b299d0f7b92e980a1942f23d97984608c3e00c1e82b979248675d36c001746b268abf83d945aed639c9de9b92868c6cc0afe9b27bebe0575f17bc14f56f033d30f504b0708749572039300000000000000cc00000000000000504b03042d00080008000000000000000000000000000000000011000000646f6350726f70732f636f72652e786d6c6d90c14ec42010865fa5e1de026db3d910da3d68f6a48989351a6f04c66e630b0446bbbebd6c5dabc63dcefc1fdf0c2377c769ccde21c4c1d986f082910cac7666b07d431eba7dbe255944658d1a9d8586584776add45e6817e02e380f01078859d2d828b46fc801d10b4aa33ec0a46291089bc217172685a90c3df54abfaa1e68c9d8864e80ca2854f424ccfd6a2467a5d1abd2bf857111184d6184092c46ca0b4e7f588430c58b0f9664258f7158a9799e8bb95ab8b411a74fb737f7cbf2f9604f5fd7405a69b4d00114bad0224494f457439ee77e35c064c92ef0c3a7737d278fd5d575b7276dc9ca4dce795e561ddf0ac6445d1775c59f4fbe3f8e56d27f476e3f01504b0708fb76de2b0401000000000000ae01000000000000504b03042d0008000800000000000000000000000000000000000b0000005f72656c732f2e72656c738d92c14ec3300c407f25f27d75372484d0b25d10d26e08950f3089db466de32809d0fd3de180a0d2183dc6b19f9f2def8ff334aa778ec989d7b0ad6a50ec8d58e73b0d2fcde3e60e54cae42d8de259c399131c0ffb671e299792d4bb905461f8a4a1cf39dc2326d3f344a992c0befcb41227cae5193b0c6406ea1877757d8bf13703964c75b21ae2c9de806ace81d7b0a56d9de107316f13fb7ca105f29cd95bb69b104b7dccaecca21a8a1d670d56cc530927a410aa8206bc6cb45b6ff4f7b43871264b99d048e4eb3e5f19d784b6eb85fe5fd132e3c7661ef143e2f02a327cbbe0e2060e9f504b0708f52242a1e6000000000000004a02000000000000504b03042d0008000800000000000000000000000000000000000f000000786c2f776f726b626f6f6b2e786d6c8d8ecd6ec32010065f056da5de1a70ffd4b8c6b9449572a97a487bdfc012a318b0802679fc624756aa9e7a42a31d465fb33abb9e1d29261bbc846a21809157415bbf97f0b97dbb7b8155db9c423cec4238b062fb24a1cb79a8394faa2387691106f2e5624274980bc63d4f4324d4a923caaee7f7423c7387d6c3a550c7ff34823156d13aa86f473e5f22917acc656beaec90e0baec23328d99aaa5789460b04f04bc6dc6cb97a553ba8a233254d91e698b3b0962f4f82f71da3cbfcca323096bf41d73b737e78ae8e955018bb5d512e2463f009bc44dc16a4acdff3519eb49bf974021fe07e739ed0f504b0708fafe023ee9000000000000008201000000000000504b03042d0008000800000000000000000000000000000000001a000000786c2f5f72656c732f776f726b626f6f6b2e786d6c2e72656c73ad914d6bc3300c40ff8ad17d71d2c118a36e2f63d0ebd6fd00632b716822194bfbe8bf9fbbc3d640073bf4248cf07b0fb4de7ece9379c722239383ae69c120058e230d0e5ef74f37f760443d453f31a10362d86ed6cf3879ad3f248d594c45903848aaf9c15a0909672f0d67a4bae9b9cc5eebb30c36fb70f003da55dbded972ce8025d3eca283b28b1d98bd2f03aa0349be607cd152cba4a9e0ba3a66fc8f96fb7e0cf8c8e16d46d20b76bb8083bd1cb33a8bd1e384d7aff8a6fea5bffdd57f70394842d453791dddb54b7e04a718bbb8f6e60b504b070886033b91d4000000000000003302000000000000504b03042d00080008000000000000000000000000000000000014000000786c2f736861726564537472696e67732e786d6c8d90cf4ac43010c65f6588e0cd4daa22ba69bb07c5a320ac0f90a6d326d04e6a265dd6b7376d11c183ec69fe7ebf6f98f2701e073861641fa812c54e0940b2a1f5d457e2e3f87af3288093a1d60c81b0125fc8e25097cc09b292b8122ea5692f255b87a3e15d9890f2a40b71342997b1973c45342d3bc4340ef256a907391a4f026c982955e25ec04cfe73c6e79f3a1bf8ba5c2df63c199b8d3383319e50d4c7ebab331a4dd0e6a4c0aed0b0740a4da54c752917e93ff237b76c2b0d698b1e525c4178a72f02bcfcb5cd80403db4861cf0d6b3ee22d4fbbcb19e34d8e5aca251da80f1d0f875d0743afd8264fe7afd0d504b07087354095af000000000000000b201000000000000504b03042d0008000800000000000000000000000000000000000d000000786c2f7374796c65732e786d6ca592c16ec3200c865f05715f49236d9a26921e2645dab99db42b4d9c04094c04b44af7f433215ddbd30ecbc5f66ffbb321c8dd6c0d3b830fda61c5b79b8233c0d6751a878a7f1e9aa757beab65881703fb112032aac750f131c6e94d88d08e6055d8b8099032bdf356450afd20c2e4417521355923caa278115669e4b5c4936d6c0cac75278c152f4812ab56cbdee12db5e559a00dbed959195268c5828b5ab6ce38cffc70ac78d314cb9764541672e5bb32fae8751245662c268dd0c6fc8e28d308126a39a918c16343015bfdc365828aa343c898a5ee8feac1abcbb67cbe6b580ccd3d3adfd14ddf1f2e4bb534d0476af07a18938d6e122919a3b3e4745a0d0e9549c86bc7ea10b60563f6e9077df50fecb967f9563fba74c92c9dfeead242ab9b313948fc7b5a66ff1bcbe6fe91bfa0bbf9c65d9e4012c8dcde5afd03504b07080af0e36e3e010000000000009e02000000000000504b01022d001400080008000000000020c1b8b8240200008e040000180000000000000000000000000000000000786c2f776f726b7368656574732f7368656574312e786d6c504b01022d0014000800080000000000b406100b400100001d0400001300000000000000000000000000720200005b436f6e74656e745f54797065735d2e786d6c504b01022d00140008000800000000007495720393000000cc0000001000000000000000000000000000fb030000646f6350726f70732f6170702e786d6c504b01022d0014000800080000000000fb76de2b04010000ae0100001100000000000000000000000000d4040000646f6350726f70732f636f72652e786d6c504b01022d0014000800080000000000f52242a1e60000004a0200000b000000000000000000000000001f0600005f72656c732f2e72656c73504b01022d0014000800080000000000fafe023ee9000000820100000f0000000000000000000000000046070000786c2f776f726b626f6f6b2e786d6c504b01022d001400080008000000000086033b91d4000000330200001a0000000000000000000000000074080000786c2f5f72656c732f776f726b626f6f6b2e786d6c2e72656c73504b01022d00140008000800000000007354095af0000000b2010000140000000000000000000000000098090000786c2f736861726564537472696e67732e786d6c504b01022d00140008000800000000000af0e36e3e0100009e0200000d00000000000000000000000000d20a0000786c2f7374796c65732e786d6c504b050600000000090009003f020000530c00000000	10	2026-11-23 18:00:44.385632+00
\.
COPY workbooks.book_history (id, sha256, content, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	974f5f840211d37974c2e6dfc5af5bc943294e1e716cf53aab055bdc57495c76	\\x504b03042d00080008000000000000000000000000000000000018000000786c2f776f726b7368656574732f7368656574312e786d6ca554db6edb300cfd1541ef8b2f5dd6a2b05db4e8820e58b7626dd767c5a26321b265487452eceb47498e6be469c05e1292873cbccac5cd7ba7d901ac53a62f79b64a3983be3652f5bb92bfbe6c3e5df19baa381abb772d003272ef5dc95bc4e13a495cdd4227dcca0cd013d218db0924d5ee123758103204753ac9d3f44bd209d5f3c8706dff85c3348daae1ded463073d46120b5a2015eb5a35385e1521c393658dd208f6d148287923b403c206b18367c0d721e0f8629ec8708299183118eea8d0bd3b9993aa4826ceaa908a12fbd1300b4dc96f330f07f4b782a35bc8cc8f686bccde2bdf64c9537e22f296a57c0adb844ea934098d1835fe32c70750bb16690f6b5a04a5aa8d76e19775caaf87b34ebc87ffa392d8963ccf579ff3f5e55596af3933236ad5c3773880f605b07a7468bab7e88a76a4a6b7e070a37052638a489e4fe4f94c9e5dfe2f79121b08edde0b145561cd9159df0165f6028d945180dfe4a14a8be4e08326ec6e8965339610c74c94cf44f9c2393f235a621767447131b13a7f308fc2ee54efd8d620f547adae2ea9fdc6183a2faf5d70d6d265cf8a8606831767366e2fc868862936990f711cd82006b0cfea0f842dba5a682fa534cf70a0d338b3499defc1ebd6a13fd71f63b70dc9391b1d6ccecdd3716fb5a8f7b7bd7c6b157e9cbcb18a1e52783f251f8c452b14fa0263479bd02493aa69c09263209f8367f34f29bf1ea0ff786746ca874040d35cc82446c6689ee5653252e78f4bf517504b070820c1b8b824020000000000008e04000000000000504b03042d000800080000000000000000000000000000000000130000005b436f6e74656e745f54797065735d2e786d6cad93db4e023110865fa5e9add916bc30c6b070e1e15249c407a8ed2cdbd0533a05e1ed9d5d0e89045112ae9a76e6ffbfbf937634597bc75690d1c650f3a1187006414763c3bce61fb397ea9e332c2a18e562809a6f00f9643c9a6d1220236dc09ab7a5a4072951b7e0158a982050a589d9ab42db3c9749e9859a83bc1d0ceea48ea1402855e93cf878f4048d5abac29ed774bccd91c121678fdbc68e55739592b35a15aacb553047946a4710a4ec7bb0b5096fa881cb9384aef23b60a77ba3c1646b804d552eafca53975c3b89adca60de4ba621a138ef74226a6c1aabc144bdf42411983228832d40f14efcf0dee7ff2d47d938b87a80def40ff257cc8bcf1817d76677abf0ca867ff0fb6694fd32bc729083ffb91ca49de698901e7486cb03ec5f6ca7ae1219412ef6fce40f44b2be1c787463e83e830173822dfbef3dfe06504b0708b406100b40010000000000001d04000000000000504b03042d00080008000000000000000000000000000000000010000000646f6350726f70732f6170702e786d6c4d8e4d0bc2301044ff4ac8bdddea4144d214413c7b50ef25d9b68166139255faf38d8a1fc799370c4f758b9fc51d5376815ab9aa1b29904cb08ec6565ecec76a2b3bad4e29444cec308bb2a7dcca8939ee00b299d0f7b92e980a1942f23d97984608c3e00c1e82b979248675d36c001746b268abf83d945aed639c9de9b92868c6cc0afe9b27bebe0575f17bc14f56f033d30f504b0708749572039300000000000000cc00000000000000504b03042d00080008000000000000000000000000000000000011000000646f6350726f70732f636f72652e786d6c6d90c14ec42010865fa5e1de026db3d910da3d68f6a48989351a6f04c66e630b0446bbbebd6c5dabc63dcefc1fdf0c2377c769ccde21c4c1d986f082910cac7666b07d431eba7dbe255944658d1a9d8586584776add45e6817e02e380f01078859d2d828b46fc801d10b4aa33ec0a46291089bc217172685a90c3df54abfaa1e68c9d8864e80ca2854f424ccfd6a2467a5d1abd2bf857111184d6184092c46ca0b4e7f588430c58b0f9664258f7158a9799e8bb95ab8b411a74fb737f7cbf2f9604f5fd7405a69b4d00114bad0224494f457439ee77e35c064c92ef0c3a7737d278fd5d575b7276dc9ca4dce795e561ddf0ac6445d1775c59f4fbe3f8e56d27f476e3f01504b0708fb76de2b0401000000000000ae01000000000000504b03042d0008000800000000000000000000000000000000000b0000005f72656c732f2e72656c738d92c14ec3300c407f25f27d75372484d0b25d10d26e08950f3089db466de32809d0fd3de180a0d2183dc6b19f9f2def8ff334aa778ec989d7b0ad6a50ec8d58e73b0d2fcde3e60e54cae42d8de259c399131c0ffb671e299792d4bb905461f8a4a1cf39dc2326d3f344a992c0befcb41227cae5193b0c6406ea1877757d8bf13703964c75b21ae2c9de806ace81d7b0a56d9de107316f13fb7ca105f29cd95bb69b104b7dccaecca21a8a1d670d56cc530927a410aa8206bc6cb45b6ff4f7b43871264b99d048e4eb3e5f19d784b6eb85fe5fd132e3c7661ef143e2f02a327cbbe0e2060e9f504b0708f52242a1e6000000000000004a02000000000000504b03042d0008000800000000000000000000000000000000000f000000786c2f776f726b626f6f6b2e786d6c8d8ecd6ec32010065f056da5de1a70ffd4b8c6b9449572a97a487bdfc012a318b0802679fc624756aa9e7a42a31d465fb33abb9e1d29261bbc846a21809157415bbf97f0b97dbb7b8155db9c423cec4238b062fb24a1cb79a8394faa2387691106f2e5624274980bc63d4f4324d4a923caaee7f7423c7387d6c3a550c7ff34823156d13aa86f473e5f22917acc656beaec90e0baec23328d99aaa5789460b04f04bc6dc6cb97a553ba8a233254d91e698b3b0962f4f82f71da3cbfcca323096bf41d73b737e78ae8e955018bb5d512e2463f009bc44dc16a4acdff3519eb49bf974021fe07e739ed0f504b0708fafe023ee9000000000000008201000000000000504b03042d0008000800000000000000000000000000000000001a000000786c2f5f72656c732f776f726b626f6f6b2e786d6c2e72656c73ad914d6bc3300c40ff8ad17d71d2c118a36e2f63d0ebd6fd00632b716822194bfbe8bf9fbbc3d640073bf4248cf07b0fb4de7ece9379c722239383ae69c120058e230d0e5ef74f37f760443d453f31a10362d86ed6cf3879ad3f248d594c45903848aaf9c15a0909672f0d67a4bae9b9cc5eebb30c36fb70f003da55dbded972ce8025d3eca283b28b1d98bd2f03aa0349be607cd152cba4a9e0ba3a66fc8f96fb7e0cf8c8e16d46d20b76bb8083bd1cb33a8bd1e384d7aff8a6fea5bffdd57f70394842d453791dddb54b7e04a718bbb8f6e60b504b070886033b91d4000000000000003302000000000000504b03042d00080008000000000000000000000000000000000014000000786c2f736861726564537472696e67732e786d6c8d90cf4ac43010c65f6588e0cd4daa22ba69bb07c5a320ac0f90a6d326d04e6a265dd6b7376d11c183ec69fe7ebf6f98f2701e073861641fa812c54e0940b2a1f5d457e2e3f87af3288093a1d60c81b0125fc8e25097cc09b292b8122ea5692f255b87a3e15d9890f2a40b71342997b1973c45342d3bc4340ef256a907391a4f026c982955e25ec04cfe73c6e79f3a1bf8ba5c2df63c199b8d3383319e50d4c7ebab331a4dd0e6a4c0aed0b0740a4da54c752917e93ff237b76c2b0d698b1e525c4178a72f02bcfcb5cd80403db4861cf0d6b3ee22d4fbbcb19e34d8e5aca251da80f1d0f875d0743afd8264fe7afd0d504b07087354095af000000000000000b201000000000000504b03042d0008000800000000000000000000000000000000000d000000786c2f7374796c65732e786d6ca592c16ec3200c865f05715f49236d9a26921e2645dab99db42b4d9c04094c04b44af7f433215ddbd30ecbc5f66ffbb321c8dd6c0d3b830fda61c5b79b8233c0d6751a878a7f1e9aa757beab65881703fb112032aac750f131c6e94d88d08e6055d8b8099032bdf356450afd20c2e4417521355923caa278115669e4b5c4936d6c0cac75278c152f4812ab56cbdee12db5e559a00dbed959195268c5828b5ab6ce38cffc70ac78d314cb9764541672e5bb32fae8751245662c268dd0c6fc8e28d308126a39a918c16343015bfdc365828aa343c898a5ee8feac1abcbb67cbe6b580ccd3d3adfd14ddf1f2e4bb534d0476af07a18938d6e122919a3b3e4745a0d0e9549c86bc7ea10b60563f6e9077df50fecb967f9563fba74c92c9dfeead242ab9b313948fc7b5a66ff1bcbe6fe91bfa0bbf9c65d9e4012c8dcde5afd03504b07080af0e36e3e010000000000009e02000000000000504b01022d001400080008000000000020c1b8b8240200008e040000180000000000000000000000000000000000786c2f776f726b7368656574732f7368656574312e786d6c504b01022d0014000800080000000000b406100b400100001d0400001300000000000000000000000000720200005b436f6e74656e745f54797065735d2e786d6c504b01022d00140008000800000000007495720393000000cc0000001000000000000000000000000000fb030000646f6350726f70732f6170702e786d6c504b01022d0014000800080000000000fb76de2b04010000ae0100001100000000000000000000000000d4040000646f6350726f70732f636f72652e786d6c504b01022d0014000800080000000000f52242a1e60000004a0200000b000000000000000000000000001f0600005f72656c732f2e72656c73504b01022d0014000800080000000000fafe023ee9000000820100000f0000000000000000000000000046070000786c2f776f726b626f6f6b2e786d6c504b01022d001400080008000000000086033b91d4000000330200001a0000000000000000000000000074080000786c2f5f72656c732f776f726b626f6f6b2e786d6c2e72656c73504b01022d00140008000800000000007354095af0000000b2010000140000000000000000000000000098090000786c2f736861726564537472696e67732e786d6c504b01022d00140008000800000000000af0e36e3e0100009e0200000d00000000000000000000000000d20a0000786c2f7374796c65732e786d6c504b050600000000090009003f020000530c00000000	10	2026-11-23 18:00:44.385632+00	2026-11-23 18:00:45.097412+00	10	f
\.
COPY workbooks.handin (id, kind, book_id, name, unit_id, handed_in_by, handed_in_at, state, sheet, header_first, header_last, headings, checked_at, accepted_by, accepted_at, change_id, known_from, skips_hidden, place_id, organisation_id, proposed_at, examined, returned_by, returned_at, returned_why, taken_back_by, taken_back_at, row_count) FROM stdin;
1	portfolio	1	danh mục.xlsx	1	account:1	2026-11-23 18:00:44.385767+00	checked	0	1	1	ten du an|nha tai tro	2026-11-23 18:00:44.385767+00	\N	\N	10	2026-11-23 18:00:44.385632+00	f	\N	\N	\N	f	\N	\N		\N	\N	0
\.
COPY workbooks.handin_history (id, kind, book_id, name, unit_id, handed_in_by, handed_in_at, state, sheet, header_first, header_last, headings, checked_at, accepted_by, accepted_at, change_id, known_from, known_to, ended_change_id, deleted, skips_hidden, place_id, organisation_id, proposed_at, examined, returned_by, returned_at, returned_why, taken_back_by, taken_back_at, row_count) FROM stdin;
1	portfolio	1	danh mục.xlsx	1	account:1	2026-11-23 18:00:44.385767+00	checked	0	1	1	ten du an|nha tai tro	2026-11-23 18:00:44.385767+00	\N	\N	10	2026-11-23 18:00:44.385632+00	2026-11-23 18:00:45.101935+00	10	f	f	\N	\N	\N	f	\N	\N		\N	\N	0
\.
COPY workbooks.kept (handin_id, about, record_id, reason_key, reason_values, change_id, known_from) FROM stdin;
1	project	1	workbooks.kept.gone		10	2026-11-23 18:00:44.385632+00
\.
COPY workbooks.kept_history (handin_id, about, record_id, reason_key, reason_values, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	project	1	workbooks.kept.gone		10	2026-11-23 18:00:44.385632+00	2026-11-23 18:00:45.105459+00	10	f
\.
COPY workbooks.layout_column (handin_id, "position", heading, heading_key, field, day_order, decimals, scale, currency, change_id, known_from) FROM stdin;
1	1	Tên dự án	ten du an	title			\N		10	2026-11-23 18:00:44.385632+00
1	2	Nhà tài trợ	nha tai tro	partner			\N		10	2026-11-23 18:00:44.385632+00
\.
COPY workbooks.layout_column_history (handin_id, "position", heading, heading_key, field, day_order, decimals, scale, currency, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	Tên dự án	ten du an	title			\N		10	2026-11-23 18:00:44.385632+00	2026-11-23 18:00:45.108916+00	10	f
1	2	Nhà tài trợ	nha tai tro	partner			\N		10	2026-11-23 18:00:44.385632+00	2026-11-23 18:00:45.109203+00	10	f
\.
COPY workbooks.line (handin_id, number, outcome, title, record_id, reason_key, change_id, known_from) FROM stdin;
1	1	aside	Tên dự án	\N	workbooks.aside.header	10	2026-11-23 18:00:44.385632+00
1	2	refused	Dự án trong danh sách	\N		10	2026-11-23 18:00:44.385632+00
\.
COPY workbooks.line_history (handin_id, number, outcome, title, record_id, reason_key, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	1	aside	Tên dự án	\N	workbooks.aside.header	10	2026-11-23 18:00:44.385632+00	2026-11-23 18:00:45.110654+00	10	f
1	2	refused	Dự án trong danh sách	\N		10	2026-11-23 18:00:44.385632+00	2026-11-23 18:00:45.11026+00	10	f
\.
COPY workbooks.mark (handin_id, line, "position", nth, weight, message_key, message_values, change_id, known_from) FROM stdin;
1	2	1	0	refused	workbooks.cell.required		10	2026-11-23 18:00:44.385632+00
\.
COPY workbooks.mark_history (handin_id, line, "position", nth, weight, message_key, message_values, change_id, known_from, known_to, ended_change_id, deleted) FROM stdin;
1	2	1	0	refused	workbooks.cell.required		10	2026-11-23 18:00:44.385632+00	2026-11-23 18:00:45.111335+00	10	f
\.
COPY workbooks.piece (upload_id, starts, content) FROM stdin;
00000000-0000-0000-0000-000000000001	0	\\x78
\.
COPY workbooks.upload (id, actor, name, size, begun_at) FROM stdin;
00000000-0000-0000-0000-000000000001	account:1	x.xlsx	2	2026-11-23 18:00:44.681267+00
\.
COPY workbooks.work (handin_id, task, begun_by, begun_at, stage, percent, cancelled_by, became, problem_key, problem_values) FROM stdin;
1	check	account:1	2026-11-23 18:00:44.385767+00	waiting	0	\N	cancelled		
\.
