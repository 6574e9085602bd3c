package org.nhipcau.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nhipcau.shared.Viewer;
import org.nhipcau.site.door.Routes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// The rights table as `rights.txt` has it: what each route asks for, and which roles there are when the register
/// is new.
@Component
public final class RightsTable implements Routes {

    private static final Pattern ROUTE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\S+)");
    private static final Pattern ROLE = Pattern.compile("(\\S+)\\s+(all|organisation|place)\\s+(.+?) / (.+)");
    private static final Pattern PERMISSION = Pattern.compile("(\\S+)\\s*:\\s*(.+)");
    private static final List<String> SECTIONS = List.of("routes", "roles", "permissions");

    private final List<Route> routes = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<String> permissions;

    /// @param demonstration whether routes of the demonstration exist; they are open to anyone then
    RightsTable(@Value("${nhipcau.demonstration:false}") boolean demonstration) {
        var section = "";
        var holders = new LinkedHashMap<String, List<String>>();
        var described = new ArrayList<Matcher>();
        for (var line : lines()) {
            if (SECTIONS.contains(line)) {
                section = line;
                continue;
            }
            switch (section) {
                case "routes" -> {
                    var route = match(ROUTE, line);
                    var pattern = PathPatternParser.defaultInstance.parse(route.group(2));
                    var isOffer = route.group(3).equals("demonstration");
                    if (!isOffer || demonstration) {
                        routes.add(new Route(route.group(1), pattern, isOffer ? "anyone" : route.group(3)));
                    }
                }
                case "roles" -> described.add(match(ROLE, line));
                default -> {
                    var permission = match(PERMISSION, line);
                    holders.put(
                            permission.group(1),
                            List.of(permission.group(2).strip().split("\\s+")));
                }
            }
        }
        for (var role : described) {
            var permissions = holders.entrySet().stream()
                    .filter(held -> held.getValue().contains("everyone")
                            || held.getValue().contains(role.group(1)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            roles.add(new Role(role.group(1), role.group(2), role.group(3), role.group(4), permissions));
        }
        permissions = List.copyOf(holders.keySet());
        refuseUnknownRoles(holders);
    }

    private void refuseUnknownRoles(Map<String, List<String>> holders) {
        var known = roles.stream().map(Role::code).collect(Collectors.toSet());
        known.add("everyone");
        holders.forEach((permission, names) -> {
            if (!known.containsAll(names)) {
                throw new IllegalStateException("rights.txt, a role nobody described: " + permission + " " + names);
            }
        });
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

    @Override
    public boolean mayUse(Viewer viewer, String path) {
        var container = PathContainer.parsePath(path);
        return routes.stream()
                .filter(route -> route.pattern().matches(container))
                .map(Route::permission)
                .anyMatch(permission -> permission.equals("anyone")
                        || permission.equals("signed-in") && viewer.signedIn()
                        || viewer.may(permission));
    }

    public List<Route> routes() {
        return List.copyOf(routes);
    }

    /// All permissions, in the table's order.
    public List<String> permissions() {
        return List.copyOf(permissions);
    }

    public List<Role> roles() {
        return List.copyOf(roles);
    }

    private static Matcher match(Pattern pattern, String line) {
        var matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("rights.txt, not understood: " + line);
        }
        return matcher;
    }

    private static List<String> lines() {
        try (var stream = RightsTable.class.getResourceAsStream("rights.txt")) {
            if (stream == null) {
                throw new IllegalStateException("rights.txt is missing from this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
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
