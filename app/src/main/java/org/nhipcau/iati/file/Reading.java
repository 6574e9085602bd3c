package org.nhipcau.iati.file;

import java.util.List;
import java.util.Optional;
import org.nhipcau.iati.activity.IatiActivity;
import org.nhipcau.shared.Money;

/// What came next in a file. Everything a file holds is told by exactly one reading.
public sealed interface Reading {

    /// Where something stands in a file, both lines included, counted from 1.
    record Lines(int from, int to) {}

    /// Something said about one place of a file.
    ///
    /// @param line from 1
    /// @param column from 1, of the element's first character
    /// @param element its name as in the file
    /// @param reason what is to be said
    /// @param money the amount that stands there, as far as it can be told
    record Remark(int line, int column, String element, Reason reason, Optional<Money> money) {

        Remark(int line, int column, String element, Reason reason) {
            this(line, column, element, reason, Optional.empty());
        }
    }

    /// An activity.
    ///
    /// @param warnings what is odd about it, such as a code outside its list; it can be stored all the same
    record Read(IatiActivity activity, Lines lines, List<Remark> warnings) implements Reading {

        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /// An activity that cannot be taken. The file goes on behind it.
    ///
    /// @param identifier when it has one
    /// @param faults every reason that was found, at least one, in the file's order
    record Refused(Optional<String> identifier, Lines lines, List<Remark> faults) implements Reading {

        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason");
            }
        }

        /// Whether an earlier activity of the file bears its identifier; the reasons say on which line.
        public boolean isDuplicate() {
            return faults.stream().anyMatch(fault -> fault.reason().key().equals("iati.refused.duplicate"));
        }
    }

    /// Something beside the activities, such as an element of a foreign namespace at the end of the file.
    ///
    /// @param element its name, or `#text` for text that stands in no element
    /// @param xml as it was
    record Beside(String element, Lines lines, String xml) implements Reading {}

    /// The file cannot be read, or not any further; always the last reading. What came before it was read rightly;
    /// whoever stores decides whether a part is worth anything.
    record Unreadable(FileProblem problem) implements Reading {}
}
