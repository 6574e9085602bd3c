package org.nhipcau.workbooks.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkbookFileTest {

    @Test
    void a_plain_list_is_read_with_its_rows_and_places() {
        var content = Made.xlsx(sheet -> {
            Made.row(sheet, 1, "Danh mục dự án");
            Made.row(sheet, 3, "STT", "Tên dự án", "Tổng vốn (triệu USD)");
            Made.row(sheet, 4, 1, "Dự án A", 1.1);
            Made.row(sheet, 5, 2, "Dự án B", 0.1 + 0.2);
        });

        var file = WorkbookFile.open(content);
        var grid = file.grid(0);

        assertThat(file.sheets()).extracting(SheetSummary::contentRows).isEqualTo(List.of(4));
        assertThat(grid.rows()).extracting(Grid.Row::number).containsExactly(1, 3, 4, 5);
        assertThat(grid.row(5).orElseThrow().written(3)).isEqualTo("0.3");
        assertThat(grid.row(4).orElseThrow().cell(2).orElseThrow().place()).hasToString("B4");
    }
}
