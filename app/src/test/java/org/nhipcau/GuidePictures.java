package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/// Takes the pictures of the user guide from a running demonstration; started by `scripts/guide-pictures.sh`.
public class GuidePictures {

    private static final int LARGEST = 60_000;
    private static final int COLOURS = 64;

    private final String address = System.getProperty("nhipcau.guide.address", "");
    private final Path folder = Path.of(System.getProperty("nhipcau.guide.folder", ""));

    @Test
    void pictures() throws IOException {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var playwright = Playwright.create(options);
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            for (var language : List.of("vi", "en")) {
                guide(browser, language);
            }
        }
    }

    private void guide(Browser browser, String language) throws IOException {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1180, 760))) {
            var page = context.newPage();
            open(page, "/sign-in");
            page.click("button.language[value=" + language + "]");
            take(page, language, "sign-in");
            page.click("form:has-text('" + (language.equals("vi") ? "Chuyên viên" : "Desk officer")
                    + "') button[name=account]");
            page.waitForURL(url -> !url.contains("/sign-in"));
            take(page, language, "home");
            page.keyboard().press("Control+k");
            page.keyboard().type(language.equals("vi") ? "lai chau" : "world bank");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?*");
            take(page, language, "search");
            open(page, "/");
            page.click(".figures .figure:has-text('EUR')");
            page.waitForURL("**/funding?*");
            take(page, language, "figure");
            open(page, "/iati");
            take(page, language, "iati");
            // Long enough to be seen while it is read; nothing of it is kept.
            upload(page, 40_000);
            page.waitForTimeout(1_500);
            page.reload();
            take(page, language, "iati-progress");
            page.click("form[action$='/cancellation'] button");
            upload(page, 3);
            page.waitForSelector("dl.facts .figure");
            take(page, language, "iati-report");
            handIn(page);
            take(page, language, "workbook-columns");
            page.click("form[method=post] .btn-primary");
            page.waitForURL("**/workbooks/*?*");
            take(page, language, "workbook");
            open(page, "/organisations/new");
            take(page, language, "organisation");
            open(page, "/funding/places?illustrative=yes&kind=disbursement&currency=EUR");
            take(page, language, "money-map");
            open(page, "/flows?illustrative=yes&kind=commitment&currency=EUR");
            take(page, language, "flows");
            open(page, "/projects?q=minh+hoa+1");
            page.click("tbody tr:first-child a");
            page.waitForURL("**/projects/*");
            take(page, language, "project");
            page.click("a[href$='/transactions/new']");
            page.waitForURL("**/transactions/new");
            take(page, language, "transaction");
            open(page, "/organisations");
            page.click("tbody tr:first-child a");
            page.waitForURL("**/organisations/*");
            page.locator("#history details").first().evaluate("details => details.open = true");
            page.locator("#history").scrollIntoViewIfNeeded();
            take(page, language, "history");
            open(page, "/places");
            take(page, language, "places");
        }
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1180, 760))) {
            var page = context.newPage();
            open(page, "/sign-in");
            page.click("button.language[value=" + language + "]");
            page.click("form:has-text('" + (language.equals("vi") ? "Quản trị hệ thống" : "Administrator")
                    + "') button[name=account]");
            page.waitForURL(url -> !url.contains("/sign-in"));
            open(page, "/accounts?role=province-officer");
            page.click("tbody tr:first-child a");
            page.waitForURL("**/accounts/*");
            take(page, language, "accounts");
        }
    }

    /// A list of projects that do not exist.
    private void handIn(Page page) throws IOException {
        var content = new ByteArrayOutputStream();
        try (var workbook = new Workbook(content, "guide", "1.0")) {
            var sheet = workbook.newWorksheet("Danh mục");
            var rows = List.of(
                    List.of("DANH MỤC DỰ ÁN (minh họa)"),
                    List.of("Tên dự án", "Nhà tài trợ", "Thời gian thực hiện", "Địa bàn", "Tổng vốn (triệu USD)"),
                    List.of("Dự án minh họa 1", "WHO", "2015-2020", "Lai Châu; Đác Nông", "1,5"),
                    List.of("Dự án minh họa 2", "World Bank", "2020-2015", "Sơn La", "2,5"),
                    List.of("Dự án minh họa 3", "WHO", "01/2021 - 12/2025", "Cao Bằng", "nhiều"));
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        open(page, "/workbooks/new");
        page.setInputFiles(
                "#file", new FilePayload("danh-muc-minh-hoa.xlsx", "application/octet-stream", content.toByteArray()));
        page.click("main form .btn-primary");
        page.waitForURL("**/columns");
    }

    /// A file of activities nobody runs.
    private void upload(Page page, int activities) {
        var file = new StringBuilder("<iati-activities version=\"2.03\">");
        for (int n = 1; n <= activities; n++) {
            file.append("""
                    <iati-activity default-currency="EUR"><iati-identifier>XX-MINH-HOA-%s</iati-identifier>
                    <reporting-org ref="XX-MINH-HOA" type="10"><narrative>Minh họa</narrative></reporting-org>
                    <title><narrative>Minh họa %s</narrative></title><description><narrative>Minh họa</narrative></description>
                    <participating-org role="1" ref="XX-MINH-HOA" type="10"><narrative>Minh họa</narrative></participating-org>
                    <activity-status code="2"/><activity-date type="2" iso-date="2024-01-01"/></iati-activity>
                    """.formatted(n % 3 == 0 ? "" : activities + "-" + n, n));
        }
        open(page, "/iati");
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "minh-hoa.xml",
                        "application/xml",
                        file.append("</iati-activities>").toString().getBytes(StandardCharsets.UTF_8)));
        page.click("main form .btn-primary");
        page.waitForURL("**/iati/*");
    }

    private void open(Page page, String path) {
        var answer = page.navigate(address + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
    }

    private void take(Page page, String language, String name) {
        take(page, folder.resolve(language).resolve(name + ".png"));
    }

    /// What a window shows now.
    public static void take(Page page, Path file) {
        try {
            var picture = palette(ImageIO.read(new ByteArrayInputStream(page.screenshot())));
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
            assertThat(Files.size(file)).as(file.toString()).isLessThanOrEqualTo(LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The commonest colours, each other pixel in the nearest of them: a screen has few, and a guide is fetched
    /// over poor lines.
    private static BufferedImage palette(BufferedImage screen) {
        var often = new HashMap<Integer, Integer>();
        var pixels = screen.getRGB(0, 0, screen.getWidth(), screen.getHeight(), null, 0, screen.getWidth());
        for (var pixel : pixels) {
            often.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        var colours = often.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        var model = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        var picture = new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var nearest = new HashMap<Integer, Integer>();
        var raster = picture.getRaster();
        for (int at = 0; at < pixels.length; at++) {
            var index = nearest.computeIfAbsent(pixels[at] & 0xffffff, colour -> nearest(colour, colours));
            raster.setSample(at % screen.getWidth(), at / screen.getWidth(), 0, index);
        }
        return picture;
    }

    private static int nearest(int colour, int[] colours) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int red = (colour >> 16 & 255) - (colours[i] >> 16 & 255);
            int green = (colour >> 8 & 255) - (colours[i] >> 8 & 255);
            int blue = (colour & 255) - (colours[i] & 255);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
