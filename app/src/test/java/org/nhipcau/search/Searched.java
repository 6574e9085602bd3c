package org.nhipcau.search;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nhipcau.Cast;
import org.nhipcau.site.Browsing;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A register with a project and organisations to look for, and who looks.
record Searched(MockMvcTester browser, Cast cast) {

    Searched furnished() {
        officer().send("/organisations", organisation("Tổ chức Cứu trợ Trẻ em Mường Thanh", "iati: XX-9-777"));
        officer().send("/organisations", organisation("Bệnh viện đa khoa Tỉnh Cứu trợ", ""));
        officer().send("/projects", project("Nâng cấp trạm y tế Mường Thanh", "eu: DCI-2031-55"));
        made("Chương trình công khai Mường Thanh", "public");
        return this;
    }

    Browsing officer() {
        return as(cast.deskOfficer());
    }

    Browsing as(RequestPostProcessor who) {
        return new Browsing(browser, who, "vi");
    }

    /// @return the address of a project that was made
    String made(String title, String publication) {
        var made = officer().send("/projects", project(title, ""));
        var address = String.valueOf(made.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
        cast.publish(address, publication);
        return address;
    }

    List<String> organisations(String typed) {
        return officer()
                .page("/search", "q", typed)
                .select(".found li > a[href^=/organisations/]")
                .eachText();
    }

    static List<String> titles(Document page) {
        return page.select(".found li > a:first-child").stream()
                .map(Element::text)
                .toList();
    }

    static Map<String, String> organisation(String name, String identifiers) {
        return Map.of("kind", "other", "nameVi", name, "identifiers", identifiers);
    }

    static Map<String, String> project(String title, String identifiers) {
        return Map.of("level", "project", "titleVi", title, "status", "pipeline", "identifiers", identifiers);
    }
}
