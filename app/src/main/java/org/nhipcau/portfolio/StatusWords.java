package org.nhipcau.portfolio;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.projects.ProjectStatus;
import org.nhipcau.shared.SearchKey;

/// Where a project stands, in the words of lists.
final class StatusWords {

    private static final Map<String, ProjectStatus> WORDS = new LinkedHashMap<>();

    static {
        put(
                ProjectStatus.PIPELINE,
                "chuẩn bị",
                "đang chuẩn bị",
                "đề xuất",
                "đang đề xuất",
                "thẩm định",
                "đang thẩm định",
                "chờ phê duyệt",
                "đang vận động",
                "chưa thực hiện",
                "mới",
                "pipeline",
                "in preparation",
                "proposed",
                "planned",
                "preparation");
        put(
                ProjectStatus.IMPLEMENTATION,
                "đang thực hiện",
                "thực hiện",
                "đang triển khai",
                "triển khai",
                "đang hoạt động",
                "gia hạn",
                "chuyển tiếp",
                "implementation",
                "under way",
                "ongoing",
                "active",
                "on going",
                "under implementation");
        put(
                ProjectStatus.FINALISATION,
                "đang kết thúc",
                "quyết toán",
                "đang quyết toán",
                "chờ quyết toán",
                "finalisation",
                "finalising",
                "finalization",
                "closing",
                "completion");
        put(
                ProjectStatus.CLOSED,
                "đã kết thúc",
                "kết thúc",
                "hoàn thành",
                "đã hoàn thành",
                "đã đóng",
                "closed",
                "completed",
                "finished",
                "ended");
        put(
                ProjectStatus.CANCELLED,
                "hủy",
                "đã hủy",
                "hủy bỏ",
                "không thực hiện",
                "dừng",
                "đã dừng",
                "cancelled",
                "canceled");
        put(ProjectStatus.SUSPENDED, "tạm dừng", "tạm hoãn", "hoãn", "suspended", "on hold");
    }

    private StatusWords() {}

    private static void put(ProjectStatus status, String... words) {
        for (var word : words) {
            WORDS.put(SearchKey.of(word), status);
        }
        WORDS.put(SearchKey.of(status.code()), status);
    }

    /// Nothing when the words are none of those known.
    static Optional<ProjectStatus> read(String words) {
        return Optional.ofNullable(WORDS.get(SearchKey.of(words)));
    }

    /// Where it stands by its days, when the list does not say.
    static ProjectStatus byDays(Optional<LocalDate> start, Optional<LocalDate> end, LocalDate today) {
        if (end.isPresent() && end.get().isBefore(today)) {
            return ProjectStatus.CLOSED;
        }
        return start.isPresent() && start.get().isAfter(today) ? ProjectStatus.PIPELINE : ProjectStatus.IMPLEMENTATION;
    }
}
