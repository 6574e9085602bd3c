package org.nhipcau.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nhipcau.history.Acting;
import org.nhipcau.history.Histories.Change;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Component;

/// The way of every form: shown blank or filled, and when it is sent either saved and left, or shown again with all
/// that was typed and a sentence for what is wrong.
///
/// A refused form answers 422, a record that somebody else saved meanwhile 409; both roll back what was written.
@Component
public class Forms {

    private final Submissions submissions;
    private final UnsentForms unsent;
    private final Site site;

    Forms(Submissions submissions, UnsentForms unsent, Site site) {
        this.submissions = submissions;
        this.unsent = unsent;
        this.site = site;
    }

    /// A form for something new. However often it is then sent, it makes one.
    public Typed blank(HttpServletRequest request, Map<String, String> suggested) {
        return unsent(request)
                .orElseGet(() -> Typed.filled(Site.language(request), suggested).with("once", Submissions.token()));
    }

    /// A form for changing a record as it is now.
    public Typed filled(HttpServletRequest request, Map<String, String> fields, long version) {
        return unsent(request)
                .orElseGet(() -> Typed.filled(Site.language(request), fields).with("version", Long.toString(version)));
    }

    private Optional<Typed> unsent(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("unsent"))
                .flatMap(id -> unsent.typed(id, Acting.viewer()))
                .map(kept -> Typed.unsent(Site.language(request), kept));
    }

    /// @param read reads and checks the fields; nothing when one of them is wrong, which is then said at the field
    public <F> Sent<F> sent(
            HttpServletRequest request, HttpServletResponse response, Function<Typed, Optional<F>> read) {
        var typed = Typed.of(request);
        return new Sent<>(typed, read.apply(typed), request, response);
    }

    /// What a record says at this moment, for somebody whose form was filled from an older version.
    public record Current(Map<String, String> fields, long version, Change latest) {}

    /// Saves what a form says over the version it was filled from.
    public interface Saving<F> {

        /// @return false when somebody else saved since that version; nothing is changed then
        boolean save(F form, long version);
    }

    /// A form as it came from the browser.
    public final class Sent<F> {

        private final Typed typed;
        private final Optional<F> form;
        private final HttpServletRequest request;
        private final HttpServletResponse response;

        private Sent(Typed typed, Optional<F> form, HttpServletRequest request, HttpServletResponse response) {
            this.typed = typed;
            this.form = form;
            this.request = request;
            this.response = response;
        }

        /// Makes something new, once however often the form is sent.
        ///
        /// @param save makes it and says where to go on
        /// @param again shows the form again
        public String create(Function<F, String> save, Function<Typed, String> again) {
            if (form.isEmpty()) {
                return shown(422, again);
            }
            var earlier = submissions.earlier(typed.raw("once"));
            if (earlier.isPresent()) {
                return "redirect:" + earlier.get();
            }
            try {
                var next = save.apply(form.get());
                submissions.ledTo(typed.raw("once"), next);
                return "redirect:" + next;
            } catch (Refusal refusal) {
                return refused(refusal, again);
            }
        }

        /// Changes a record, unless somebody else did since the form was filled.
        ///
        /// @param now asked only when somebody did
        /// @param next where to go on
        /// @param again shows the form again
        public String change(Saving<F> save, Supplier<Current> now, String next, Function<Typed, String> again) {
            if (form.isEmpty()) {
                return shown(422, again);
            }
            try {
                if (save.save(form.get(), typed.version())) {
                    return "redirect:" + next;
                }
            } catch (Refusal refusal) {
                return refused(refusal, again);
            }
            var page = site.page(request);
            var current = now.get();
            typed.conflict(
                    current.fields(),
                    current.version(),
                    page.actor(current.latest().actor()),
                    page.moment(current.latest().at()));
            return shown(409, again);
        }

        private String refused(Refusal refusal, Function<Typed, String> again) {
            typed.refused(refusal);
            return shown(422, again);
        }

        private String shown(int status, Function<Typed, String> again) {
            response.setStatus(status);
            return again.apply(typed);
        }
    }
}
