package org.nhipcau.iati.file;

/// Carries a file's problem up to the reader, which turns it into the last reading.
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FileProblem problem;

    UnreadableFile(FileProblem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
