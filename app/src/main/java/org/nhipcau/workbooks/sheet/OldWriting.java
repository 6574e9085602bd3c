package org.nhipcau.workbooks.sheet;

/// The ways Vietnamese was written before Unicode, or is written when Unicode was misread on its way.
public enum OldWriting {
    /// TCVN 5712, the fonts named .VnTime and the like, ABC.
    TCVN3,
    /// VNI-Times and the like.
    VNI,
    /// Windows code page 1258 read as 1252.
    CP1258,
    /// UTF-8 read as Windows-1252: "Y táº¿".
    UTF8_TWICE
}
