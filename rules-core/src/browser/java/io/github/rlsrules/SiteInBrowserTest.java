package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The static site in a real browser, opened from the disk as a reviewer opens it. */
class SiteInBrowserTest {
    private static final int PHONE = 390;
    /** The narrowest on which WCAG wants text to fit. */
    private static final int NARROW = 320;

    private static final int DESKTOP = 1280;
    private static final int HEIGHT = 900;

    /** What passes is not collected: on the largest pages that is most of the time. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** One after the other in a frame of that width: half the time that a thousand navigations take. */
    private static final String OPEN_EACH_AND_TELL_THE_WIDE = """
            async ([paths, width]) => {
                const frame = document.createElement('iframe');
                frame.style.width = width + 'px';
                document.body.replaceChildren(frame);
                const wide = [];
                for (const path of paths) {
                    await new Promise(opened => { frame.onload = opened; frame.src = path; });
                    if (frame.contentDocument.documentElement.scrollWidth > width) {
                        wide.push(path);
                    }
                }
                return wide;
            }""";

    /** The rows of a table are of one make: the first stand for all, since axe takes a minute for some thousand cells. */
    private static final String SHORTEN = """
            rows => document.querySelectorAll('main *').forEach(parent =>
                    [...parent.children].slice(rows).forEach(child => child.remove()))""";

    private static final int ROWS = 8;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.over(TheReference.site());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Stream<String> pages() {
        return TheReference.SITE.keySet().stream().filter(path -> path.endsWith(".html"));
    }

    /** Every overview and register, a decision, and some topics and rules of different make. */
    static Stream<String> pagesOfEachKind() {
        return Stream.concat(
                pages().filter(path -> !path.contains("/")),
                Stream.of(
                        "decisions/claims.html",
                        "topics/redflags.html",
                        "topics/plan.html",
                        "rules/RLS-RF-ASYMMETRY.html",
                        "rules/RLS-IRON-LOW-FERRITIN.html",
                        "rules/RLS-FEAT-ADULT.html"));
    }

    @Test
    void everyPageOpensWithoutAComplaintAndFitsANarrowPhone() {
        Page page = browser.window(NARROW, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        assertThat(page.evaluate(OPEN_EACH_AND_TELL_THE_WIDE, List.of(pages().toList(), NARROW)))
                .as("pages that scroll sideways on a phone")
                .isEqualTo(List.of());
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesOfEachKind")
    void isAccessible(String path) {
        isAccessible(path, ColorScheme.LIGHT, DESKTOP);
        isAccessible(path, ColorScheme.DARK, PHONE);
    }

    private static void isAccessible(String path, ColorScheme scheme, int width) {
        Page page = browser.window(width, HEIGHT, scheme);
        browser.open(page, path);
        page.evaluate(SHORTEN, ROWS);
        assertThat(new AxeBuilder(page).options(violations()).analyze().getViolations())
                .as("%s, %s, %d wide", path, scheme, width)
                .extracting(v -> v.getId() + ": " + v.getHelp() + ": "
                        + v.getNodes().get(0).getHtml())
                .isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RLS-RF-ASYMMETRY        | rules/RLS-RF-ASYMMETRY.html",
                "symptoms stay on one    | rules/RLS-RF-ASYMMETRY.html",
                "pramipexole favoured    | rules/RLS-DA-NOT-FAVOURED-PRAMIPEXOLE.html",
                "diphenhydramine         | medicines.html",
                "MONT97                  | rules/RLS-RF-ASYMMETRY.html",
                "MONT97                  | sources.html#MONT97",
                "ferritin 75.0           | topics/iron.html#case-ferritin-75",
            })
    void searchFinds(String query, String target) {
        Page page = browser.window(DESKTOP, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        assertThat(found(page, query)).anySatisfy(href -> assertThat(href).startsWith(target));
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "topics/iron.html", "rules/RLS-RF-ASYMMETRY.html"})
    void theKeyboardReachesWhatTheSearchFinds(String start) {
        Page page = browser.window(DESKTOP, HEIGHT, ColorScheme.DARK);
        browser.open(page, start);
        page.keyboard().press("/");
        page.keyboard().type("RLS-IRON-DISCUSS");
        page.locator("#results a").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/rules/RLS-IRON-DISCUSS.html");
        assertThat(page.locator("h1").textContent()).isNotBlank();
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theFirstKeySkipsToTheContent() {
        Page page = browser.window(DESKTOP, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        page.context().close();
    }

    @Test
    void nothingIsFoundForNonsense() {
        Page page = browser.window(DESKTOP, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        page.locator("#query").fill("wonderdrug");
        page.locator("#results p").waitFor();
        assertThat(page.locator("#results").textContent()).contains("Nothing found");
        page.context().close();
    }

    private static List<String> found(Page page, String query) {
        page.locator("#query").fill(query);
        Locator links = page.locator("#results a");
        links.first().waitFor();
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }
}
