package org.nhipcau.portal;

import static java.util.Map.entry;
import static org.jooq.impl.DSL.val;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jooq.DSLContext;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ListRequest;
import org.springframework.stereotype.Component;

/// A programme as an activity of the International Aid Transparency Initiative, version 2.03, made of what is
/// public and
/// of nothing else: the file its donor published may say more.
///
/// Only of a record that somebody published under an IATI identifier, and never of what is invented: a file leaves
/// its
/// mark behind.
@Component
class IatiFile {

    private static final Map<String, String> STATUS = Map.of(
            "pipeline",
            "1",
            "implementation",
            "2",
            "finalisation",
            "3",
            "closed",
            "4",
            "cancelled",
            "5",
            "suspended",
            "6");
    private static final Map<String, String> ROLE =
            Map.of("funding", "1", "accountable", "2", "extending", "3", "implementing", "4");

    /// IATI list TransactionType.
    private static final Map<String, String> CODE = Map.ofEntries(
            entry("incoming-funds", "1"),
            entry("commitment", "2"),
            entry("disbursement", "3"),
            entry("expenditure", "4"),
            entry("interest-payment", "5"),
            entry("loan-repayment", "6"),
            entry("reimbursement", "7"),
            entry("purchase-of-equity", "8"),
            entry("sale-of-equity", "9"),
            entry("credit-guarantee", "10"),
            entry("incoming-commitment", "11"),
            entry("outgoing-pledge", "12"),
            entry("incoming-pledge", "13"));

    /// IATI list OrganisationType, of the kinds that publish; 90 is another.
    private static final Map<String, String> TYPE = Map.of(
            "foreign-government", "10", "multilateral", "40", "ingo", "21", "foundation", "60", "ministry-unit", "10");

    private final DSLContext sql;
    private final MoneyRows money;

    IatiFile(DSLContext sql, MoneyRows money) {
        this.sql = sql;
        this.money = money;
    }

    private static Optional<String> identifier(Programme programme) {
        return programme.numbers().stream()
                .filter(number -> number.scheme().equals("iati"))
                .map(Programme.Number::value)
                .findFirst();
    }

    private record Reporter(String ref, String type, String name) {}

    /// Who publishes the activity: an activity is somebody's, and this file only repeats it.
    private Optional<Reporter> reporter(Look look, Programme programme) {
        return sql
                .fetch("""
                        select i.value, o.kind, coalesce(nullif(o.name_en, ''), o.name_vi) as name from facts.portal_programme({0}, {1}) p
                        join facts.portal_partner({0}, {1}) o on o.organisation_id = p.reporter_id
                        join facts.organisations_identifier_at({0}) i on i.organisation_id = o.organisation_id and i.scheme = 'iati'
                        where p.project_id = {2} order by i.value limit 1
                        """, look.at(), look.states(), val(programme.line().id()))
                .map(row -> new Reporter(
                        row.get("value", String.class),
                        TYPE.getOrDefault(row.get("kind", String.class), "90"),
                        row.get("name", String.class)))
                .stream()
                .findFirst();
    }

    /// Whether there is one.
    boolean isOf(Look look, Programme programme) {
        return identifier(programme).isPresent()
                && !programme.line().illustrative()
                && reporter(look, programme).isPresent();
    }

    void send(HttpServletResponse response, Look look, Programme programme) {
        if (programme.line().illustrative()) {
            throw new NotFound();
        }
        var identifier = identifier(programme).orElseThrow(NotFound::new);
        var reporter = reporter(look, programme).orElseThrow(NotFound::new);
        // Whole before any of it is sent: half a file would look like one.
        var file = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(file, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("iati-activities");
            xml.writeAttribute("version", "2.03");
            xml.writeStartElement("iati-activity");
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", "vi");
            element(xml, "iati-identifier", identifier, Map.of());
            xml.writeStartElement("reporting-org");
            xml.writeAttribute("ref", reporter.ref());
            xml.writeAttribute("type", reporter.type());
            xml.writeAttribute("secondary-reporter", "1");
            narrative(xml, reporter.name(), "en");
            xml.writeEndElement();
            told(xml, "title", programme.line().title());
            if (!programme.description().equals(new Title("", ""))) {
                told(xml, "description", programme.description());
            }
            for (var party : programme.parties()) {
                xml.writeStartElement("participating-org");
                xml.writeAttribute("role", ROLE.getOrDefault(party.role(), "4"));
                narratives(xml, party.name());
                xml.writeEndElement();
            }
            element(
                    xml,
                    "activity-status",
                    "",
                    Map.of("code", STATUS.getOrDefault(programme.line().status(), "2")));
            dates(xml, look, programme);
            transactions(xml, look, programme);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            response.setContentType("application/xml;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"programme-" + programme.line().id() + ".xml\"");
            response.setHeader("Cache-Control", "no-cache");
            response.setContentLength(file.size());
            file.writeTo(response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void dates(XMLStreamWriter xml, Look look, Programme programme) throws XMLStreamException {
        var row = sql.fetchSingle(
                "select p.planned_start, p.actual_start, p.planned_end, p.actual_end from facts.portal_programme({0}, {1}) p where p.project_id = {2}",
                look.at(), look.states(), val(programme.line().id()));
        for (int type = 1; type <= 4; type++) {
            var day = row.get(type - 1, LocalDate.class);
            if (day != null) {
                element(xml, "activity-date", "", Map.of("type", Integer.toString(type), "iso-date", day.toString()));
            }
        }
    }

    private void transactions(XMLStreamWriter xml, Look look, Programme programme) throws XMLStreamException {
        var asked = new ListRequest(
                "/public/money",
                Map.of("programme", Long.toString(programme.line().id())),
                "day",
                true,
                1);
        try (var rows = money.all(look, asked)) {
            for (var row : (Iterable<MoneyRows.Entry>) rows::iterator) {
                xml.writeStartElement("transaction");
                element(xml, "transaction-type", "", Map.of("code", CODE.getOrDefault(row.kind(), "3")));
                element(
                        xml,
                        "transaction-date",
                        "",
                        Map.of("iso-date", row.day().toString()));
                xml.writeStartElement("value");
                xml.writeAttribute("currency", row.currency());
                xml.writeAttribute("value-date", row.valueDay().toString());
                xml.writeCharacters(row.amount().toPlainString());
                xml.writeEndElement();
                said(xml, "description", row.description());
                said(xml, "provider-org", row.providerName());
                said(xml, "receiver-org", row.receiverName());
                xml.writeEndElement();
            }
        }
    }

    private static void said(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement(name);
            xml.writeStartElement("narrative");
            xml.writeCharacters(text);
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private static void told(XMLStreamWriter xml, String name, Title title) throws XMLStreamException {
        xml.writeStartElement(name);
        narratives(xml, title);
        xml.writeEndElement();
    }

    private static void narratives(XMLStreamWriter xml, Title title) throws XMLStreamException {
        narrative(xml, title.vi(), "vi");
        narrative(xml, title.en(), "en");
        narrative(xml, title.other(), "");
    }

    private static void narrative(XMLStreamWriter xml, String text, String language) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement("narrative");
            if (!language.isEmpty()) {
                xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language);
            }
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text, Map<String, String> attributes)
            throws XMLStreamException {
        xml.writeStartElement(name);
        for (var attribute : new TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
