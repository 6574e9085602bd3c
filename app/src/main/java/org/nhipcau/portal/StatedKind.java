package org.nhipcau.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nhipcau.portal.stated.Stated;
import org.nhipcau.portal.stated.StatedFigures;
import org.nhipcau.portal.window.Csv.Column;
import org.nhipcau.portal.window.Fact;
import org.nhipcau.portal.window.Kind;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Title;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Figures stated by sources, in the window.
@Component
class StatedKind implements Kind<StatedKind.Line, Stated.Whole> {

    private final StatedFigures stated;

    StatedKind(StatedFigures stated) {
        this.stated = stated;
    }

    /// @param about what the figure is about, by name
    record Line(Stated claim, Title about) {}

    @Override
    public String word() {
        return "claims";
    }

    @Override
    public String one() {
        return "claim";
    }

    @Override
    public List<String> filters() {
        return StatedFigures.FILTERS;
    }

    @Override
    public List<String> sorts() {
        return StatedFigures.SORTS;
    }

    @Override
    public Map<String, Object> list(Look look, ListRequest asked) {
        var listing = stated.list(look, asked);
        return Map.of("listing", listing, "names", stated.names(look, listing.rows()));
    }

    @Override
    public Stream<Line> lines(Look look, ListRequest asked) {
        var all = stated.all(look, asked).toList();
        var names = stated.names(look, all);
        return all.stream().map(claim -> new Line(claim, names.getOrDefault(claim.subject(), new Title("", ""))));
    }

    @Override
    public Stated.Whole find(Look look, long id) {
        return stated.find(look, id);
    }

    @Override
    public List<Fact> facts(Stated.Whole whole, Page page) {
        return Facts.of(whole, page);
    }

    @Override
    public Map<String, Object> shown(Look look, Stated.Whole whole) {
        return Map.of("whole", whole);
    }

    @Override
    public List<Long> ids(Look look, int most) {
        return stated.ids(look, most);
    }

    @Override
    public List<Column<Line>> columns(Look look) {
        var page = look.page();
        return List.of(
                new Column<>(page.text("portal.column.id"), line -> line.claim().id()),
                new Column<>(
                        page.text("portal.about.what.claim"),
                        line -> line.about().in(page.language())),
                new Column<>(
                        page.text("portal.indicator"),
                        line -> line.claim().indicator().in(page.language())),
                new Column<>(page.text("portal.says"), line -> line.claim().words(page)),
                new Column<>(
                        page.text("portal.column.value"),
                        line -> line.claim().value().multiply(line.claim().scale())),
                new Column<>(
                        page.text("portal.column.unit"), line -> line.claim().unit()),
                new Column<>(
                        page.text("portal.column.from"), line -> line.claim().from()),
                new Column<>(page.text("portal.column.to"), line -> line.claim().to()),
                new Column<>(
                        page.text("portal.column.source"),
                        line -> line.claim().source().words()),
                new Column<>(
                        page.text("portal.column.sourceDay"),
                        line -> line.claim().source().day()),
                new Column<>(
                        page.text("portal.column.sourceAddress"),
                        line -> line.claim().source().link()),
                new Column<>(
                        page.text("portal.contradicted"),
                        line -> line.claim().contradicted() ? page.text("portal.contradicted") : ""),
                new Column<>(page.text("portal.reading"), line -> line.claim().reason()),
                new Column<>(
                        page.text("site.illustrative"),
                        line -> Kind.marked(line.claim().illustrative(), page)),
                new Column<>(
                        page.text("portal.changed"),
                        line -> page.moment(line.claim().changed())),
                new Column<>(
                        page.text("portal.column.address"),
                        line -> look.to(address(line.claim().id()))));
    }
}
