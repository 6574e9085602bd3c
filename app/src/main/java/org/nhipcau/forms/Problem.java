package org.nhipcau.forms;

/// What is wrong with a form, as a whole or at one field.
///
/// @param message key of a sentence
public record Problem(String message, Object[] values) {}
