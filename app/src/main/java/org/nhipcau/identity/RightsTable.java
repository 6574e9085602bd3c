package org.nhipcau.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nhipcau.site.Routes;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The rights table as `rights.txt` has it: what each route asks for, and which roles there are when the register
/// is new.
@Component
public final class RightsTable implements Routes {

    private static final Pattern ROUTE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+)");
    private static final Pattern ROLE = Pattern.compile("(\\S+)\\s+(all|organisation|place)\\s+(.+?) / (.+?) :(.*)");

    private final List<Route> routes = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();

    RightsTable() {
        var section = "";
        for (var line : read().lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList()) {
            if (line.equals("routes") || line.equals("roles")) {
                section = line;
            } else if (section.equals("routes")) {
                var route = match(ROUTE, line);
                routes.add(new Route(
                        route.group(1), PathPatternParser.defaultInstance.parse(route.group(2)), route.group(3)));
            } else {
                var role = match(ROLE, line);
                var permissions = Arrays.stream(role.group(5).strip().split("\\s+"))
                        .filter(p -> !p.isEmpty())
                        .toList();
                roles.add(
                        new Role(role.group(1), role.group(2), role.group(3), role.group(4), Set.copyOf(permissions)));
            }
        }
    }

    @Override
    public boolean isPublic(String method, String path) {
        var container = PathContainer.parsePath(path);
        return routes.stream()
                .anyMatch(route -> route.permission().equals("anyone")
                        && route.method().equals(method.equals("HEAD") ? "GET" : method)
                        && route.pattern().matches(container));
    }

    @Override
    public Optional<String> permission(String method, String pattern) {
        return routes.stream()
                .filter(route -> route.method().equals(method)
                        && route.pattern().getPatternString().equals(pattern))
                .map(Route::permission)
                .findFirst();
    }

    public List<Route> routes() {
        return List.copyOf(routes);
    }

    public List<Role> roles() {
        return List.copyOf(roles);
    }

    private static java.util.regex.Matcher match(Pattern pattern, String line) {
        var matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("rights.txt, not understood: " + line);
        }
        return matcher;
    }

    private static String read() {
        try (var stream = RightsTable.class.getResourceAsStream("rights.txt")) {
            if (stream == null) {
                throw new IllegalStateException("rights.txt is missing from this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One line of the routes.
    public record Route(String method, PathPattern pattern, String permission) {}

    /// One line of the roles.
    ///
    /// @param scope `all`, `organisation` or `place`
    public record Role(String code, String scope, String vietnamese, String english, Set<String> permissions) {}
}
