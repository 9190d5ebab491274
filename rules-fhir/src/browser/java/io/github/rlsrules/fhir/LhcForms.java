package io.github.rlsrules.fhir;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** LHC-Forms of the US National Library of Medicine in Chromium: shows a Questionnaire, is filled in like by a person, and gives the response. */
final class LhcForms implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final Path LFORMS = Path.of("target/package/dist/lforms");
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Form</title><link rel="icon" href="data:,">
            <link rel="stylesheet" href="/webcomponent/styles.css"></head><body><div id="form"></div>
            <script src="/webcomponent/assets/lib/zone.min.js"></script><script src="/webcomponent/runtime.js"></script>
            <script src="/webcomponent/polyfills.js"></script><script src="/webcomponent/main.js"></script>
            <script src="/fhir/R4/lformsFHIR.min.js"></script></body></html>
            """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Playwright playwright;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    LhcForms() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", LhcForms::answer);
        server.setExecutor(threads);
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        page = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")))
                .newPage(new Browser.NewPageOptions().setViewportSize(1100, 1400));
        page.onPageError(error -> complaints.add(error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1") && !request.url().startsWith("data:")) {
                complaints.add("asks for " + request.url());
            }
        });
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = LFORMS.resolve(path.substring(1));
        byte[] bytes = path.equals("/")
                ? PAGE.getBytes(StandardCharsets.UTF_8)
                : Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        String type = path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    void show(Questionnaire form) {
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        page.waitForFunction("() => window.LForms && LForms.Util && LForms.FHIR && LForms.FHIR.R4");
        page.evaluate(
                "form => LForms.Util.addFormToPage(JSON.parse(form), 'form', {fhirVersion: 'R4'})",
                Examples.R4.newJsonParser().encodeResourceToString(form));
        page.waitForSelector("lhc-item");
    }

    /** Whether the form asks for it now. */
    boolean asks(String link) {
        return page.locator("[id^=\"item-" + link + "/\"]").count() > 0;
    }

    void choose(String link, String constant) {
        Locator option = page.locator("label[id^=\"" + link + "/\"][id$=\"|" + constant + "\"]");
        option.click();
    }

    void type(String link, String text) {
        Locator input = page.locator("input[id^=\"" + link + "/\"]").last();
        input.fill(text);
        input.press("Tab");
    }

    QuestionnaireResponse response() {
        String json = (String) page.evaluate(
                "() => JSON.stringify(LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', '#form'))");
        return (QuestionnaireResponse) Examples.parse(json);
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        playwright.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
