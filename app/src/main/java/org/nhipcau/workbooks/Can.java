package org.nhipcau.workbooks;

import org.nhipcau.site.Page;
import org.nhipcau.workbooks.HandIn.State;

/// What a viewer may do with a list now; what they may not, the page does not offer.
///
/// @param go on with it: say what columns and names are
/// @param examine hold a proposal against the whole register
/// @param giveBack return a proposal with a reason
/// @param withdraw put it aside, or call a proposal back before the ministry looked at it
record Can(
        boolean go,
        boolean propose,
        boolean examine,
        boolean accept,
        boolean giveBack,
        boolean withdraw,
        boolean takeUp,
        boolean takeBack) {

    /// While somebody's work on it goes on.
    static final Can NOTHING = new Can(false, false, false, false, false, false, false, false);

    static Can of(HandIn handIn, WorkbookKind kind, Page page) {
        var viewer = page.viewer();
        var mayHandIn = Kinds.mayHandIn(kind, page);
        var mayAccept = mayHandIn && page.may("workbooks.accept") && page.may(kind.permission());
        var open = handIn.isOpenTo(viewer);
        var proposed = handIn.state() == State.PROPOSED && open;
        return new Can(
                mayHandIn && open && handIn.isRead() && (!proposed || handIn.isReadyToBeAccepted()),
                mayHandIn && handIn.mayBeProposedBy(viewer),
                mayAccept && proposed && !handIn.isReadyToBeAccepted(),
                mayAccept && open && handIn.isReadyToBeAccepted(),
                mayAccept && proposed,
                mayHandIn && (handIn.mayBeRecalledBy(viewer) || open && handIn.belongsTo(viewer)),
                mayHandIn && handIn.state() == State.WITHDRAWN && handIn.belongsTo(viewer),
                mayAccept && handIn.state() == State.ACCEPTED);
    }
}
