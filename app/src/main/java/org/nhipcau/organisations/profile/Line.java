package org.nhipcau.organisations.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.Publication;

/// One line of a profile: something with its name, and what there is to know of it in a few words.
///
/// @param address where it is told whole; empty when there is no such page
/// @param mark what to look out for; empty when there is nothing
/// @param figure what was counted or added up, behind its door
/// @param money of one row, which is no sum
public record Line(
        String text,
        String address,
        String detail,
        String mark,
        Optional<Figure> figure,
        Optional<Money> money,
        Optional<LocalDate> day,
        Optional<Publication> publication,
        boolean illustrative) {

    public static Line of(String text, String address) {
        return new Line(
                text, address, "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public static Line of(String text, Figure figure) {
        return new Line(
                text, "", "", "", Optional.of(figure), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public Line detail(String words) {
        return new Line(text, address, words, mark, figure, money, day, publication, illustrative);
    }

    public Line mark(String words) {
        return new Line(text, address, detail, words, figure, money, day, publication, illustrative);
    }

    public Line figure(Figure behindADoor) {
        return new Line(text, address, detail, mark, Optional.of(behindADoor), money, day, publication, illustrative);
    }

    public Line money(Money ofOneRow) {
        return new Line(text, address, detail, mark, figure, Optional.of(ofOneRow), day, publication, illustrative);
    }

    public Line day(Optional<LocalDate> when) {
        return new Line(text, address, detail, mark, figure, money, when, publication, illustrative);
    }

    public Line publication(Optional<Publication> state) {
        return new Line(text, address, detail, mark, figure, money, day, state, illustrative);
    }

    public Line illustrative(boolean invented) {
        return new Line(text, address, detail, mark, figure, money, day, publication, invented);
    }

    /// Whether both are figures of the same thing.
    boolean isLike(Line other) {
        return address.isEmpty()
                && text.equals(other.text)
                && illustrative == other.illustrative
                && figure.isPresent()
                && other.figure.isPresent();
    }
}
