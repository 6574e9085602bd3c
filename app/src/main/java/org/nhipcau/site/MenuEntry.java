package org.nhipcau.site;

/// A room's line in the menu. Shown to those who have the permission.
///
/// @param group key of the heading it stands under, such as `site.menu.work`
/// @param text key of its words
public record MenuEntry(int position, String group, String text, String path, String permission) {

    /// The permission of a line that stands in the menu of whoever signed in.
    public static final String EVERYBODYS = "signed-in";
}
