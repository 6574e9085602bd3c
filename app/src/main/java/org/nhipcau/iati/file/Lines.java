package org.nhipcau.iati.file;

/// Where something stands in a file, both lines included, counted from 1.
public record Lines(int from, int to) {}
