package org.nhipcau.signin;

import java.util.List;

/// The words for a browser and the system it runs on, so that a person knows their own again.
final class Device {

    // The order matters: most browsers also call themselves by the name of those below them.
    private static final List<String> BROWSERS =
            List.of("Edg", "OPR", "CocCoc", "coc_coc", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS =
            List.of("Windows", "Android", "iPhone", "iPad", "Macintosh", "CrOS", "Linux");

    private Device() {}

    static String of(String userAgent) {
        var browser = BROWSERS.stream()
                .filter(userAgent::contains)
                .findFirst()
                .map(Device::known)
                .orElse("");
        var system = SYSTEMS.stream()
                .filter(userAgent::contains)
                .findFirst()
                .map(Device::known)
                .orElse("");
        return (browser + " · " + system).replaceAll("^ · | · $", "");
    }

    private static String known(String mark) {
        return switch (mark) {
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            case "coc_coc", "CocCoc" -> "Cốc Cốc";
            case "Macintosh" -> "macOS";
            case "CrOS" -> "ChromeOS";
            default -> mark;
        };
    }
}
