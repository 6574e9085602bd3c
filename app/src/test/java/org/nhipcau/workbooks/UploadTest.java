package org.nhipcau.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class UploadTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Test
    void an_upload_goes_on_where_it_broke_and_becomes_a_list() throws IOException {
        var officer = cast.deskOfficer();
        var list = list();
        var upload = begin(officer, "danh mục.xlsx", list.length);
        var half = list.length / 2;

        assertThat(send(officer, upload, 0, Arrays.copyOfRange(list, 0, half)))
                .hasStatus(204)
                .hasHeader("Upload-Offset", String.valueOf(half));
        assertThat(send(officer, upload, 0, Arrays.copyOfRange(list, 0, half))).hasStatus(409);
        assertThat(browser.head().uri(upload).with(officer).exchange())
                .hasStatusOk()
                .hasHeader("Upload-Offset", String.valueOf(half))
                .hasHeader("Upload-Length", String.valueOf(list.length));
        assertThat(handIn(officer, upload)).hasStatus(422);
        send(officer, upload, half, Arrays.copyOfRange(list, half, list.length));

        var handedIn = handIn(officer, upload);

        assertThat(handedIn).hasStatus(302);
        assertThat(String.valueOf(handedIn.getResponse().getRedirectedUrl())).endsWith("/columns");
        assertThat(browser.head().uri(upload).with(officer)).hasStatus(404);
    }

    @Test
    void an_upload_is_its_senders_alone() throws IOException {
        var upload = begin(cast.deskOfficer(), "a.xlsx", 10);
        var other = cast.deskOfficer();

        assertThat(browser.head().uri(upload).with(other)).hasStatus(404);
        assertThat(send(other, upload, 0, new byte[1])).hasStatus(404);
        assertThat(browser.delete().uri(upload).with(other).with(csrf())).hasStatus(404);
        assertThat(browser.head().uri(upload).with(cast.stranger())).hasStatus(404);
        assertThat(browser.head().uri("/workbooks/uploads?id=x").with(other)).hasStatus(404);
    }

    @Test
    void what_is_too_large_or_beyond_what_was_announced_is_not_taken() throws IOException {
        var officer = cast.deskOfficer();
        var upload = begin(officer, "a.xlsx", 2);

        assertThat(send(officer, upload, 0, new byte[3])).hasStatus(409);
        assertThat(browser.post()
                        .uri("/workbooks/uploads")
                        .header("Upload-Length", String.valueOf((32L << 20) + 1))
                        .with(officer)
                        .with(csrf()))
                .hasStatus(422);
        assertThat(browser.delete().uri(upload).with(officer).with(csrf())).hasStatus(204);
        assertThat(browser.head().uri(upload).with(officer)).hasStatus(404);
    }

    private MvcTestResult handIn(RequestPostProcessor officer, String upload) {
        return browser.post()
                .uri("/workbooks")
                .param("kind", "portfolio")
                .param("upload", upload.substring(upload.indexOf('=') + 1))
                .with(officer)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult send(RequestPostProcessor officer, String upload, int from, byte[] piece) {
        return browser.patch()
                .uri(upload)
                .header("Upload-Offset", String.valueOf(from))
                .contentType("application/offset+octet-stream")
                .content(piece)
                .with(officer)
                .with(csrf())
                .exchange();
    }

    private String begin(RequestPostProcessor officer, String name, int size) {
        var answer = browser.post()
                .uri("/workbooks/uploads")
                .header("Upload-Length", String.valueOf(size))
                .header(
                        "Upload-Metadata",
                        "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)))
                .with(officer)
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(201);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private static byte[] list() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Danh mục");
            sheet.value(0, 0, "Tên dự án");
            sheet.value(1, 0, "Dự án tải lên");
        }
        return out.toByteArray();
    }
}
