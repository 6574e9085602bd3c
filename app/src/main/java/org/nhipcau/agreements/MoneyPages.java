package org.nhipcau.agreements;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nhipcau.agreements.Agreement.Money;
import org.nhipcau.agreements.Agreement.Money.Kind;
import org.nhipcau.agreements.MoneyList.Row;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.Formats;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What was promised and what was signed, by agreement and over all of them.
@Controller
class MoneyPages {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final Agreements agreements;
    private final AgreementParts parts;
    private final MoneyList list;
    private final Forms forms;
    private final Site site;

    MoneyPages(Agreements agreements, AgreementParts parts, MoneyList list, Forms forms, Site site) {
        this.agreements = agreements;
        this.parts = parts;
        this.list = list;
        this.forms = forms;
        this.site = site;
    }

    @GetMapping("/agreements/money")
    String list(HttpServletRequest request, Model model) {
        var asked = asked(request);
        model.addAttribute("listing", list.list(asked));
        model.addAttribute("sums", list.sums(asked));
        model.addAttribute("kinds", kinds(site.page(request)));
        model.addAttribute("narrowed", MoneyList.narrowed(asked));
        return "agreements/moneyList.jte";
    }

    @GetMapping("/agreements/money.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("agreements.column.agreement_id"), row -> row.title(page.language())),
                new Column<>(
                        page.text("agreements.money.column.kind"),
                        row -> page.text("agreements.money.kind." + row.kind().code())),
                new Column<>(
                        page.text("agreements.column.amount"),
                        row -> row.money().amount()),
                new Column<>(
                        page.text("agreements.column.currency"),
                        row -> row.money().currency()),
                new Column<>(page.text("agreements.column.on_date"), Row::on),
                new Column<>(page.text("agreements.column.what"), Row::what),
                new Column<>(page.text("site.source"), Row::source),
                new Column<>(
                        page.text("agreements.column.illustrative"),
                        row -> row.illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(
                response, "agreements-money", page.aboutList("agreements.money", asked), columns, list.all(asked));
    }

    @GetMapping("/agreements/{id}/money/new")
    String blank(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var agreement = AgreementPages.changeable(agreements, id, page);
        return form(forms.blank(request, Map.of("kind", "signed")), agreement, Optional.empty(), page, model);
    }

    @PostMapping("/agreements/{id}/money")
    String add(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        var agreement = AgreementPages.changeable(agreements, id, page);
        return forms.sent(request, response, MoneyPages::read)
                .create(
                        money -> {
                            parts.add(agreements.hold(agreement.id()), money);
                            return AgreementPartPages.saved(id);
                        },
                        typed -> form(typed, agreement, Optional.empty(), page, model));
    }

    @GetMapping("/agreements/money/{id}/edit")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var agreement =
                AgreementPages.changeable(agreements, parts.agreementOf(id).value(), page);
        var money = money(agreement, id);
        return form(
                forms.filled(request, fields(money, page), money.version()),
                agreement,
                Optional.of(money),
                page,
                model);
    }

    @PostMapping("/agreements/money/{id}")
    String change(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        var agreement =
                AgreementPages.changeable(agreements, parts.agreementOf(id).value(), page);
        var before = money(agreement, id);
        return forms.sent(request, response, MoneyPages::read)
                .change(
                        (money, version) -> parts.change(agreement.id(), id, money, version),
                        () -> {
                            var now = money(agreements.find(agreement.id()), id);
                            return new Forms.Current(
                                    fields(now, page),
                                    now.version(),
                                    agreements.history(agreement.id()).getFirst());
                        },
                        AgreementPartPages.saved(agreement.id().value()),
                        typed -> form(typed, agreement, Optional.of(before), page, model));
    }

    @PostMapping("/agreements/money/{id}/removal")
    String remove(@PathVariable long id, HttpServletRequest request) {
        var agreement =
                AgreementPages.changeable(agreements, parts.agreementOf(id).value(), site.page(request));
        agreements.hold(agreement.id());
        parts.removeMoney(id);
        return "redirect:" + AgreementPartPages.saved(agreement.id().value());
    }

    private static Money money(Agreement agreement, long id) {
        return agreement.money().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Optional<Money> read(Typed typed) {
        var kind = typed.choice("kind", Kind.values(), Kind::code);
        typed.required("amount", 60);
        var amount =
                typed.problem("amount").isEmpty() ? typed.amount("amount") : Optional.<java.math.BigDecimal>empty();
        var currency = typed.required("currency", 3).toUpperCase(Locale.ROOT);
        if (!currency.isEmpty() && !CURRENCIES.contains(currency)) {
            typed.wrong("currency", "agreements.wrong.currency");
        }
        if (amount.filter(exact -> exact.signum() == 0).isPresent()) {
            typed.wrong("amount", "agreements.wrong.zero");
        }
        if (currency.equals("VND")
                && amount.filter(exact -> exact.stripTrailingZeros().scale() > 0)
                        .isPresent()) {
            typed.wrong("amount", "agreements.wrong.dong");
        }
        var on = typed.date("on");
        var what = typed.optional("what", 300);
        var amendment = typed.number("amendment").map(AmendmentId::new);
        var source = typed.optional("source", 500);
        return typed.isWrong() || kind.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new Money(
                        0,
                        kind.get(),
                        new org.nhipcau.shared.Money(amount.get(), currency),
                        on,
                        what,
                        amendment,
                        source,
                        0));
    }

    private static Map<String, String> fields(Money money, Page page) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", money.kind().code());
        fields.put("amount", Formats.of(page.language()).number(money.money().amount()));
        fields.put("currency", money.money().currency());
        fields.put("on", Typed.day(money.on()));
        fields.put("what", money.what());
        fields.put("amendment", money.amendment().map(Object::toString).orElse(""));
        fields.put("source", money.source());
        return fields;
    }

    private static String form(Typed typed, Agreement agreement, Optional<Money> money, Page page, Model model) {
        var amendments = new LinkedHashMap<String, String>();
        agreement.amendments().forEach(one -> amendments.put(one.id().toString(), one.title()));
        model.addAttribute("typed", typed);
        model.addAttribute("agreement", agreement);
        model.addAttribute("entry", money.map(Money::id));
        model.addAttribute("kinds", kinds(page));
        model.addAttribute("amendments", amendments);
        return "agreements/money.jte";
    }

    private static Map<String, String> kinds(Page page) {
        return page.words("agreements.money.kind.", Kind.values(), Kind::code);
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, MoneyList.FILTERS, MoneyList.SORTS);
    }
}
