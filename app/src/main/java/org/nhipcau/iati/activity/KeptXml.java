package org.nhipcau.iati.activity;

/// An activity as it stood in its file, so that nothing a publisher wrote is lost.
///
/// *Faithful* means: every character from the `<` of the start tag to the `>` of the end tag, decoded from the file's
/// encoding and not otherwise touched: comments, CDATA sections, character references, quotes, order of attributes,
/// blanks and line ends. Only the start tag may have grown: what the file's root declared for the activities in it
/// (XML
/// namespaces, `xml:lang`) is written into it, so that the text can be read alone.
///
/// @param xml one element, without an XML declaration
/// @param sha256 of a canonical form, 64 small hexadecimal digits; the same for the same activity in another file,
///   whatever its comments, processing instructions, prefixes, order of attributes and the blanks between elements
public record KeptXml(String xml, String sha256) {}
