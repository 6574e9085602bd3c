package org.nhipcau.shared;

/// News: something that happened in a room, heard by others in the same transaction. Named in the past tense.
public interface Happening {}
