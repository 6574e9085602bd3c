package org.nhipcau.site.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Holds each request against the rights table. Without the permission a route does not exist.
@Component
final class RightsCheck implements HandlerInterceptor {

    private final ObjectProvider<Routes> routes;

    RightsCheck(ObjectProvider<Routes> routes) {
        this.routes = routes;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var permission =
                routes.getObject().permission(method, String.valueOf(pattern)).orElseThrow(NotFound::new);
        if (!permission.equals("anyone")
                && !(permission.equals("signed-in") && Acting.viewer().signedIn())
                && !Acting.viewer().may(permission)) {
            throw new NotFound();
        }
        return true;
    }
}
