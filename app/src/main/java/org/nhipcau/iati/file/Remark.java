package org.nhipcau.iati.file;

/// Something said about one place of a file.
///
/// @param line from 1
/// @param column from 1, of the element's first character
/// @param element its name as in the file
/// @param reason what is to be said
public record Remark(int line, int column, String element, Reason reason) {}
