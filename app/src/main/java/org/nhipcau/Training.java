package org.nhipcau;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/// Reads a few pages of a throw-away register, so that the JDK's ahead-of-time cache knows what a start needs.
final class Training {

    private Training() {}

    static void readPages(int port) {
        try (var client = HttpClient.newHttpClient()) {
            for (var path : List.of("/sign-in", "/")) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
