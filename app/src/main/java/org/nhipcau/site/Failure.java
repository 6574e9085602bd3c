package org.nhipcau.site;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// What is told when a request could not be answered as asked.
///
/// @param title key of the heading
/// @param sentence key of what is said, filled in with the values
/// @param more what a program gets besides, such as the error's number
/// @param headers of the answer
public record Failure(
        HttpStatus status,
        String title,
        String sentence,
        Object[] values,
        Map<String, String> more,
        Map<String, String> headers) {

    private static final String SECONDS_UNTIL_THE_NEXT_TRY = "10";

    /// The sentence's key is the heading's with `.hint`.
    public static Failure of(HttpStatus status, String title) {
        return new Failure(status, title, title + ".hint", new Object[0], Map.of(), Map.of());
    }

    public static Failure of(HttpStatus status, String title, String sentence, Object... values) {
        return new Failure(status, title, sentence, values, Map.of(), Map.of());
    }

    /// Told again what the database is needed for, a browser finds it back by itself.
    public static Failure away() {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "site.error.away")
                .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_THE_NEXT_TRY);
    }

    public Failure header(String name, String value) {
        return new Failure(status, title, sentence, values, more, Map.of(name, value));
    }

    public Failure number(String number) {
        return new Failure(status, title, sentence, values, Map.of("number", number), headers);
    }
}
