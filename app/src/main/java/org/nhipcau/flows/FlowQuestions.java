package org.nhipcau.flows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.site.ListRequest;
import org.springframework.stereotype.Component;

/// Makes of an address the question it asks; what it does not say, or what is not there, is the first thing that is.
@Component
class FlowQuestions {

    static final List<String> FILTERS = Stream.concat(
                    Stream.of("map", "kind", "currency", "from", "to", "illustrative"), Asked.NARROWING.stream())
            .toList();

    private static final String ID = "[1-9]\\d{0,17}";
    private static final Map<String, String> SHAPES = Map.of(
            Asked.PARTNER,
            ID + "|" + Asked.NONE,
            Asked.PROGRAMME,
            ID,
            Asked.PROVINCE,
            ID,
            Asked.UNPLACED,
            "all|unstated|wider|several");
    private static final String LISTED = ID + "(\\." + ID + ")*";

    private final Flows flows;

    FlowQuestions(Flows flows) {
        this.flows = flows;
    }

    /// @param stages what there is of the asked side, recorded or illustrative
    /// @param sides whether there is both recorded and illustrative money
    /// @param wrong whether the years end before they begin
    record Question(Asked asked, List<Stage> stages, List<String> currencies, boolean sides, boolean wrong) {

        boolean isEmpty() {
            return stages.isEmpty();
        }
    }

    Question of(ListRequest typed) {
        var choices = flows.choices();
        var invented = choices.stream().anyMatch(Flows.Choice::invented);
        var recorded = choices.stream().anyMatch(choice -> !choice.invented());
        var said = typed.filter("illustrative");
        var illustrative = !invented ? "" : said.equals("yes") || said.isEmpty() && !recorded ? "yes" : "no";
        var there = choices.stream()
                .filter(choice -> choice.invented() == illustrative.equals("yes"))
                .toList();
        var stages = Stream.of(Stage.values())
                .filter(stage -> there.stream().anyMatch(choice -> choice.stage() == stage))
                .toList();
        var stage = Stage.of(typed.filter("kind"))
                .or(() -> stages.stream().findFirst())
                .orElse(Stage.DISBURSED);
        var currencies = there.stream()
                .filter(choice -> choice.stage() == stage)
                .map(Flows.Choice::currency)
                .toList();
        var currency = typed.filter("currency").matches("[A-Z]{3}")
                ? typed.filter("currency")
                : currencies.stream().findFirst().orElse("VND");
        var from = year(typed, "from");
        var to = year(typed, "to");
        var asked = new Asked(
                ProvinceMap.of(typed.filter("map")).orElse(ProvinceMap.OF_34),
                stage,
                currency,
                from,
                to,
                illustrative,
                Map.of());
        return new Question(
                narrowed(asked, typed),
                stages,
                currencies.stream().sorted().toList(),
                invented && recorded,
                !from.isEmpty() && !to.isEmpty() && from.compareTo(to) > 0);
    }

    private static String year(ListRequest typed, String filter) {
        return typed.filter(filter).matches("\\d{4}") ? typed.filter(filter) : "";
    }

    private Asked narrowed(Asked asked, ListRequest typed) {
        var narrowed = new LinkedHashMap<String, String>();
        Asked.NARROWING.stream()
                .filter(filter -> typed.filter(filter).matches(SHAPES.getOrDefault(filter, LISTED)))
                .forEach(filter -> narrowed.put(filter, typed.filter(filter)));
        // The list of money knows parts of a programme, too; the picture has whole ones.
        for (var filter : List.of(Asked.PROGRAMME, "notWithin")) {
            if (narrowed.containsKey(filter) && !flows.areProgrammes(Asked.ids(narrowed.getOrDefault(filter, "")))) {
                narrowed.remove(filter);
            }
        }
        return new Asked(
                asked.map(),
                asked.stage(),
                asked.currency(),
                asked.from(),
                asked.to(),
                asked.illustrative(),
                Map.copyOf(narrowed));
    }
}
