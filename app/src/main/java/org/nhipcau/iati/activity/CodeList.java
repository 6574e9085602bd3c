package org.nhipcau.iati.activity;

/// A code of a list that is versioned with the standard itself, so that the product knows every one of them.
public interface CodeList {

    /// As IATI writes it.
    String code();

    /// Of its name in the room's messages.
    String key();
}
