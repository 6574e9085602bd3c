package org.nhipcau.portal;

import java.util.List;
import java.util.Optional;
import org.nhipcau.places.Place;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.portal.stated.Stated;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;

/// A province of either map, with what is done there.
///
/// @param origins what it came from
/// @param successors what it became
/// @param programmes what is done there, or the first of it
/// @param all how many there are
/// @param money what falls to it on the map or maps that it stands on; the second only where it says something else
record Province(
        Place place,
        List<Place> origins,
        List<Place> successors,
        List<Programme.Line> programmes,
        Figure all,
        List<OnMap> money,
        List<Stated> claims) {

    /// The shares of transactions that fall to it, as one of the maps draws it.
    record OnMap(ProvinceMap map, List<Programme.Sum> sums) {}

    /// A line of the list.
    ///
    /// @param programmes how many are done there, as far as they are public
    record Line(long id, String code, Title name, long programmes) {}

    /// A programme and a province it is done in.
    ///
    /// @param province nothing: a place that lies in no single province of the map
    /// @param places by which names it says so
    record There(Programme.Line programme, Optional<Long> province, String name, String places) {

        /// The province's number, for its address.
        String number() {
            return province.map(String::valueOf).orElse("");
        }
    }

    Title name() {
        return new Title(place.last().fullName(Language.VI), place.last().fullName(Language.EN));
    }

    long id() {
        return place.id().value();
    }
}
