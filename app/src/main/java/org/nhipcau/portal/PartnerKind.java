package org.nhipcau.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.portal.Partner.Line;
import org.nhipcau.portal.window.Csv.Column;
import org.nhipcau.portal.window.Fact;
import org.nhipcau.portal.window.Kind;
import org.nhipcau.portal.window.Look;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Organisations in the window. One that was merged leads on to what it became.
@Component
class PartnerKind implements Kind<Line, Partner> {

    private final Partners partners;

    PartnerKind(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String word() {
        return "partners";
    }

    @Override
    public String one() {
        return "partner";
    }

    @Override
    public List<String> filters() {
        return Partners.FILTERS;
    }

    @Override
    public List<String> sorts() {
        return Partners.SORTS;
    }

    @Override
    public Map<String, Object> list(Look look, ListRequest asked) {
        return Map.of("listing", partners.list(look, asked));
    }

    @Override
    public Stream<Line> lines(Look look, ListRequest asked) {
        return partners.all(look, asked);
    }

    @Override
    public Partner find(Look look, long id) {
        return partners.find(look, id, ListRequest.PAGE_SIZE);
    }

    @Override
    public Partner whole(Look look, long id) {
        return partners.find(look, id, Integer.MAX_VALUE);
    }

    @Override
    public Optional<Long> became(Look look, long id) {
        return partners.mergedInto(look, id);
    }

    @Override
    public List<Fact> facts(Partner partner, Page page) {
        return Facts.of(partner, page);
    }

    @Override
    public Map<String, Object> shown(Look look, Partner partner) {
        return Map.of("partner", partner);
    }

    @Override
    public List<Long> ids(Look look, int most) {
        return partners.ids(look, most);
    }

    @Override
    public List<Column<Line>> columns(Look look) {
        var page = look.page();
        return List.of(
                new Column<>(page.text("portal.column.id"), Line::id),
                new Column<>(
                        page.text("portal.column.nameVi"), line -> line.name().vi()),
                new Column<>(
                        page.text("portal.column.nameEn"), line -> line.name().en()),
                new Column<>(page.text("portal.shortName"), Line::shortName),
                new Column<>(page.text("portal.kind"), line -> page.text("organisations.kind." + line.kind())),
                new Column<>(page.text("portal.country"), Line::country),
                new Column<>(page.text("portal.website"), Line::website),
                new Column<>(page.text("portal.programmes"), Line::programmes),
                new Column<>(page.text("portal.column.source"), Line::source),
                new Column<>(page.text("site.illustrative"), line -> Kind.marked(line.illustrative(), page)),
                new Column<>(page.text("portal.changed"), line -> page.moment(line.changed())),
                new Column<>(page.text("portal.column.address"), line -> look.to(address(line.id()))));
    }
}
