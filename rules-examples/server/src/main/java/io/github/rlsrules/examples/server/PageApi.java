package io.github.rlsrules.examples.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.Letter;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page to try, and what it asks for. */
final class PageApi {
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String LETTER_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static final Map<String, String> FILES = Map.of(
            "/", "index.html",
            "/app.css", "app.css",
            "/app.js", "app.js",
            "/chart.js", "chart.js",
            "/icon.svg", "icon.svg");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", Json.TYPE);

    /** People to try it with, in the order in which the page names them. */
    private static final List<String> EXAMPLES = List.of(
            "first-contact",
            "definite-rls-low-iron",
            "one-sided-with-weakness",
            "augmentation-on-pramipexole",
            "pregnancy",
            "dialysis",
            "child",
            "leg-cramps",
            "diary");

    private final RlsRules rules;
    private final Settings settings;

    PageApi(RlsRules rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    void addTo(RoutesConfig routes) {
        FILES.forEach((path, file) -> routes.get(path, call -> {
            call.header("Content-Security-Policy", PAGE_POLICY);
            send(call, "page/" + file);
        }));
        routes.get("/api/examples", call -> Json.answer(call, EXAMPLES));
        routes.get("/api/examples/{name}", this::example);
        routes.post("/api/interview", call -> Json.answer(call, Asked.next(rules, visit(call), settings.numbers())));
        routes.post("/api/report", call -> Json.answer(call, Report.of(rules, visit(call), settings.numbers())));
        routes.post("/api/about", this::about);
        routes.post("/api/letter", this::letter);
    }

    private Visit visit(Context call) {
        return Visit.read(Json.object(call), settings.today());
    }

    private void about(Context call) {
        JsonNode json = Json.object(call);
        String what = Json.text(json, "what");
        Json.answer(call, About.of(rules, Visit.read(json, settings.today()), what == null ? "" : what));
    }

    private void example(Context call) {
        String name = call.pathParam("name");
        if (!EXAMPLES.contains(name)) {
            throw new Refusal(404, "there is no such example");
        }
        send(call, "patients/" + name + ".json");
    }

    /** A form of the page sends it, so that a browser shows and prints it as a page of its own. */
    private void letter(Context call) {
        String form = call.isFormUrlencoded() ? call.formParam("visit") : null;
        JsonNode json = form == null ? Json.object(call) : Json.tree(form);
        Visit visit = Visit.read(json, settings.today());
        call.header("Content-Security-Policy", LETTER_POLICY);
        call.html(
                Letter.of(rules.assess(visit.known(), visit.asOf()), visit.reader(), Locale.ENGLISH, settings.numbers())
                        .html());
    }

    static void send(Context call, String resource) {
        try (@Nullable
                InputStream in = PageApi.class.getResourceAsStream("/io/github/rlsrules/examples/server/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + resource);
            }
            call.contentType(
                    TYPES.getOrDefault(resource.substring(resource.lastIndexOf('.') + 1), "application/octet-stream"));
            call.result(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
