package io.github.rlsrules;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chromium with a page of the site; it notes what a reader must never meet. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final Path site;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Path site) {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new IllegalStateException(
                    "There is no browser at " + CHROMIUM
                            + ". Install one (Debian, Ubuntu: apt-get install chromium) or name yours: -Dchromium=/path/to/chrome");
        }
        this.site = site.toAbsolutePath().normalize();
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--allow-file-access-from-files",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    static Browser over(Path site) {
        return new Browser(site);
    }

    /** A window of its own, which notes every error and every request that is not for a file. */
    Page window(int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.location() + ": console " + message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequestFailed(request -> complaints.add(page.url() + ": could not load " + request.url()));
        page.onRequest(request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
                complaints.add(page.url() + ": asks for " + request.url());
            }
        });
        return page;
    }

    /** Opens a page of the site by its path. */
    void open(Page page, String path) {
        page.navigate(site.resolve(path).toUri().toString());
    }

    /** What went wrong on the pages opened so far. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
