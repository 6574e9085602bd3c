package org.nhipcau.iati.file;

import java.util.Optional;

/// Why a file cannot be read, or not to its end.
public sealed interface FileProblem {

    Reason reason();

    /// Where, counted from 1; empty when the whole file is not what it should be.
    default Optional<Integer> line() {
        return Optional.empty();
    }

    /// No character but blanks.
    record Empty(String fileName) implements FileProblem {

        @Override
        public Reason reason() {
            return Reason.of("iati.file.empty", fileName);
        }
    }

    /// Something that was never XML, whatever its name says.
    record OtherKind(String fileName, Kind kind) implements FileProblem {

        /// What its first bytes show.
        public enum Kind {
            SPREADSHEET("iati.file.isSpreadsheet"),
            OFFICE_DOCUMENT("iati.file.isOfficeDocument"),
            ZIP("iati.file.isZip"),
            GZIP("iati.file.isGzip"),
            PDF("iati.file.isPdf"),
            HTML("iati.file.isHtml"),
            JSON("iati.file.isJson"),
            UNKNOWN("iati.file.isNoXml");

            private final String key;

            Kind(String key) {
                this.key = key;
            }
        }

        @Override
        public Reason reason() {
            return Reason.of(kind.key, fileName);
        }
    }

    /// XML of something else.
    ///
    /// @param root the name of the outermost element
    record WrongRoot(int at, String root) implements FileProblem {

        @Override
        public Optional<Integer> line() {
            return Optional.of(at);
        }

        @Override
        public Reason reason() {
            return switch (root) {
                case "iati-organisations" -> Reason.of("iati.file.organisations");
                case "iati-activity" -> Reason.of("iati.file.loneActivity");
                default -> Reason.of("iati.file.wrongRoot", root);
            };
        }
    }

    /// A version other than 2.01, 2.02 and 2.03 (the official validator's 0.6.1), or none.
    record WrongVersion(int at, Optional<String> found) implements FileProblem {

        @Override
        public Optional<Integer> line() {
            return Optional.of(at);
        }

        @Override
        public Reason reason() {
            if (found.isEmpty()) {
                return Reason.of("iati.file.noVersion");
            }
            return found.get().startsWith("1.")
                    ? Reason.of("iati.file.oldVersion", found.get())
                    : Reason.of("iati.file.unknownVersion", found.get());
        }
    }

    /// The right root without a single activity.
    record NoActivity(String fileName) implements FileProblem {

        @Override
        public Reason reason() {
            return Reason.of("iati.file.noActivity", fileName);
        }
    }

    /// A document type declaration: it could name files of ours or grow without end, and IATI never needs one.
    record Doctype(int at) implements FileProblem {

        @Override
        public Optional<Integer> line() {
            return Optional.of(at);
        }

        @Override
        public Reason reason() {
            return Reason.of("iati.file.doctype");
        }
    }

    /// Ends in the midst of something.
    record Truncated(int at) implements FileProblem {

        @Override
        public Optional<Integer> line() {
            return Optional.of(at);
        }

        @Override
        public Reason reason() {
            return Reason.of("iati.file.truncated");
        }
    }

    /// Breaks the rules of XML.
    ///
    /// @param parserSays in English, for the log
    record NotWellFormed(int at, int column, Reason reason, String parserSays) implements FileProblem {

        @Override
        public Optional<Integer> line() {
            return Optional.of(at);
        }
    }

    /// The bytes are not in the encoding the file names, or no one knows that encoding.
    record WrongEncoding(int at, Reason reason) implements FileProblem {

        @Override
        public Optional<Integer> line() {
            return Optional.of(at);
        }
    }

    /// Beyond what any publisher writes; only files made to do harm look like this.
    record OverLimit(int at, Limit limit) implements FileProblem {

        /// What was too much of.
        public enum Limit {
            /// Elements within elements, more than 100.
            DEPTH("iati.file.tooDeep"),
            /// One tag, text, comment or blank stretch of more than four million characters.
            LENGTH("iati.file.tooLong"),
            /// Different names of elements and attributes, more than 5,000.
            NAMES("iati.file.tooManyNames");

            private final String key;

            Limit(String key) {
                this.key = key;
            }
        }

        @Override
        public Optional<Integer> line() {
            return Optional.of(at);
        }

        @Override
        public Reason reason() {
            return Reason.of(limit.key);
        }
    }
}
