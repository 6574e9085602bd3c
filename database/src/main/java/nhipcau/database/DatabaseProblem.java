package nhipcau.database;

/// Something about the database that its administrator can mend; the message is a whole sentence that says how.
public final class DatabaseProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseProblem(String sentence) {
        super(sentence);
    }

    public DatabaseProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
