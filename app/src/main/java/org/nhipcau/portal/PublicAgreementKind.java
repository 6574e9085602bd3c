package org.nhipcau.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nhipcau.agreements.AgreementKind;
import org.nhipcau.agreements.AgreementState;
import org.nhipcau.portal.PublicAgreement.Line;
import org.nhipcau.portal.window.Csv.Column;
import org.nhipcau.portal.window.Fact;
import org.nhipcau.portal.window.Kind;
import org.nhipcau.portal.window.Look;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Agreements in the window.
@Component
class PublicAgreementKind implements Kind<Line, PublicAgreement> {

    private final AgreementLines lines;
    private final PublicAgreements agreements;

    PublicAgreementKind(AgreementLines lines, PublicAgreements agreements) {
        this.lines = lines;
        this.agreements = agreements;
    }

    @Override
    public String word() {
        return "agreements";
    }

    @Override
    public String one() {
        return "agreement";
    }

    @Override
    public List<String> filters() {
        return AgreementLines.FILTERS;
    }

    @Override
    public List<String> sorts() {
        return AgreementLines.SORTS;
    }

    @Override
    public Map<String, Object> list(Look look, ListRequest asked) {
        return Map.of(
                "listing",
                lines.list(look, asked),
                "kinds",
                look.page().words("agreements.kind.", AgreementKind.values(), AgreementKind::code),
                "states",
                look.page().words("agreements.state.", AgreementState.values(), AgreementState::code));
    }

    @Override
    public Stream<Line> lines(Look look, ListRequest asked) {
        return lines.all(look, asked);
    }

    @Override
    public PublicAgreement find(Look look, long id) {
        return agreements.find(look, id);
    }

    @Override
    public List<Fact> facts(PublicAgreement agreement, Page page) {
        return AgreementFacts.of(agreement, page);
    }

    @Override
    public Map<String, Object> shown(Look look, PublicAgreement agreement) {
        return Map.of("agreement", agreement);
    }

    @Override
    public List<Long> ids(Look look, int most) {
        return lines.ids(look, most);
    }

    @Override
    public List<Column<Line>> columns(Look look) {
        var page = look.page();
        return List.of(
                new Column<>(page.text("portal.column.id"), Line::id),
                new Column<>(page.text("portal.kind"), line -> page.text("agreements.kind." + line.kind())),
                new Column<>(
                        page.text("portal.column.nameVi"), line -> line.title().vi()),
                new Column<>(
                        page.text("portal.column.nameEn"), line -> line.title().en()),
                new Column<>(page.text("portal.state"), line -> page.text("agreements.state." + line.state())),
                new Column<>(page.text("agreements.signatories"), Line::signatories),
                new Column<>(page.text("agreements.column.signed_on"), Line::signedOn),
                new Column<>(page.text("agreements.column.in_force_from"), Line::inForceFrom),
                new Column<>(page.text("agreements.ends"), Line::ends),
                new Column<>(page.text("portal.column.source"), Line::source),
                new Column<>(page.text("site.illustrative"), line -> Kind.marked(line.illustrative(), page)),
                new Column<>(page.text("portal.changed"), line -> page.moment(line.changed())),
                new Column<>(page.text("portal.column.address"), line -> look.to(address(line.id()))));
    }
}
