package org.nhipcau.demonstration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.agreements.Agreements;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.projects.Projects;
import org.nhipcau.publication.Publishing;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Publication;
import org.springframework.stereotype.Component;

/// Who may see what the demonstration tells: what the press published is public; of what is invented one programme
/// with
/// one project is, so that a public page can be seen with its mark, and the rest only whoever takes part sees.
@Component
class DemonstrationPublication {

    private static final String PUBLISHED = "Đã đăng trên báo chí, theo nguồn ghi ở hồ sơ";
    private static final String SHOWN = "Minh họa một trang công khai";

    private final Publishing publishing;
    private final Organisations organisations;
    private final Projects projects;
    private final Agreements agreements;

    DemonstrationPublication(
            Publishing publishing, Organisations organisations, Projects projects, Agreements agreements) {
        this.publishing = publishing;
        this.organisations = organisations;
        this.projects = projects;
        this.agreements = agreements;
    }

    void write(Map<String, OrganisationId> known) {
        everybody(
                "organisations",
                known.values().stream().map(OrganisationId::value).toList(),
                PUBLISHED);
        for (var room : List.of("projects", "agreements", "claims")) {
            everybody(room, publishing.numbers(room, false), PUBLISHED);
            publishing.set(
                    room, publishing.numbers(room, true), Publication.SHARED, Optional.of(Publication.SHARED), "");
        }
        everybody(
                "organisations",
                called(
                        organisations,
                        "Ngân hàng phát triển Cầu Mây (minh họa)",
                        "Ban quản lý dự án minh họa",
                        "Hội Y tế Bản Xa (minh họa)"),
                SHOWN);
        everybody(
                "projects",
                List.of(project("Chương trình minh họa: Y tế gần dân"), project("Dự án minh họa 1")),
                SHOWN);
        everybody(
                "agreements",
                agreements
                        .called("Hiệp định minh họa: Y tế gần dân", Language.VI)
                        .keySet(),
                SHOWN);
    }

    private void everybody(String room, Collection<Long> ids, String why) {
        publishing.set(room, ids, Publication.PUBLIC, Optional.of(Publication.PUBLIC), why);
    }

    private static List<Long> called(Organisations organisations, String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> organisations.called(name, Language.VI).keySet().stream()
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Long project(String title) {
        return projects.parentsCalled(title, Language.VI).keySet().stream()
                .findFirst()
                .orElseThrow();
    }
}
