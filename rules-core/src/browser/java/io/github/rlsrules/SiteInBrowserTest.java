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
    private static final String OPEN_EACH_AND_TELL_WHAT_IS_CUT = """
            async ([paths, width]) => {
                const frame = document.createElement('iframe');
                frame.style.width = width + 'px';
                document.body.replaceChildren(frame);
                const cut = [];
                const inItsPlace = '.picture[tabindex][aria-label], .scroll[tabindex][aria-label], pre[tabindex]';
                for (const path of paths) {
                    await new Promise(opened => { frame.onload = opened; frame.src = path; });
                    const page = frame.contentDocument;
                    if (page.documentElement.scrollWidth > width) {
                        const wide = [...page.querySelectorAll('body *')]
                                .filter(part => part.getBoundingClientRect().right > width && !part.closest(inItsPlace));
                        cut.push(path + ' scrolls sideways, ' + page.documentElement.scrollWidth + ' of ' + width + ', '
                                + page.styleSheets.length + ' style sheets, for '
                                + wide.map(part => part.outerHTML.slice(0, 80)).slice(0, 5).join(' '));
                    }
                    for (const part of page.querySelectorAll('main :is(p, li, td, pre, img, h1, h2, h3)')) {
                        if (part.getBoundingClientRect().right > width && !part.closest(inItsPlace)) {
                            cut.push(path + ': ' + part.tagName + ' is cut: ' + part.textContent.slice(0, 60));
                        }
                        if (part.tagName === 'TD' && part.scrollHeight > part.clientHeight + 1) {
                            cut.push(path + ': a cell runs into the next one: ' + part.textContent.slice(0, 60));
                        }
                    }
                }
                return cut.slice(0, 20);
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

    @ParameterizedTest
    @ValueSource(ints = {NARROW, PHONE, DESKTOP})
    void everyPageOpensWithoutAComplaintAndNothingOnItIsCut(int width) {
        Page page = browser.window(width, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        Object cut = page.evaluate(OPEN_EACH_AND_TELL_WHAT_IS_CUT, List.of(pages().toList(), width));
        page.context().close();
        assertThat(List.of(cut, browser.complaints())).isEqualTo(List.of(List.of(), List.of()));
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
                "ferritin 75             | rules/RLS-IRON-LOW-FERRITIN.html",
                "75                      | rules/RLS-IRON-LOW-FERRITIN.html",
                "ferritin <75ug/L        | rules/RLS-IRON-LOW-FERRITIN.html",
                "ferritin 75 ng/mL       | rules/RLS-IRON-LOW-FERRITIN.html",
                "haemoglobin 70          | rules/RLS-RF-HB-DANGEROUS.html",
                "Hb 70                   | rules/RLS-RF-HB-DANGEROUS.html",
                "Mirapex                 | rules/RLS-DA-NOT-FAVOURED-PRAMIPEXOLE.html",
                "sifr                    | rules/RLS-DA-NOT-FAVOURED-PRAMIPEXOLE.html",
                "tylenol pm              | rules/RLS-MED-ANTIHISTAMINE.html",
                "hay fever tablet        | rules/RLS-MED-ANTIHISTAMINE.html",
                "neuroleptic             | rules/RLS-MED-ANTIPSYCHOTIC.html",
                "feritin                 | rules/RLS-IRON-LOW-FERRITIN.html",
                "augmentatoin            | rules/RLS-RF-AUGMENTATION.html",
                "tramp                   | rules/RLS-MIMIC-CRAMP-LIKELY.html",
                "Thresholds              | thresholds.html",
                "red flags of the spine  | topics/redflags/spine.html",
            })
    void searchFinds(String query, String target) {
        Page page = browser.window(DESKTOP, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        assertThat(found(page, query)).anySatisfy(href -> assertThat(href).startsWith(target));
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "haemoglobin, hemoglobin",
        "oedema, edema",
        "anaemia, anemia",
        "paediatric, pediatric",
        "oestrogen, estrogen",
        "diarrhoea, diarrhea",
        "favoured, favored",
        "75 µg/L, 75 ug/l",
        "75 µg/L, 75 mcg/L",
        "cramp, cramps"
    })
    void spellingsFindTheSame(String one, String other) {
        Page page = browser.window(DESKTOP, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        assertThat(found(page, one)).isNotEmpty().isEqualTo(found(page, other));
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RLS-IRON-DISCUSS", "rls iron discuss", "IRON-DISCUSS", "rlsirondiscuss"})
    void whatHasJustThisIdComesFirst(String query) {
        Page page = browser.window(DESKTOP, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        assertThat(found(page, query)).first().isEqualTo("rules/RLS-IRON-DISCUSS.html");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferritin 75", "pramipexole", "diphenhydramine", "iron tablets"})
    void rulesStandBeforeAllElse(String query) {
        Page page = browser.window(DESKTOP, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        List<String> found = found(page, query);
        long rules = found.stream().filter(href -> href.startsWith("rules/")).count();
        assertThat(rules).isPositive().isLessThan(found.size());
        assertThat(found.subList(0, (int) rules))
                .allSatisfy(href -> assertThat(href).startsWith("rules/"));
        page.context().close();
    }

    @Test
    void wordsAreFoundByTheirBeginning() {
        Page page = browser.window(DESKTOP, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        assertThat(found(page, "arm"))
                .contains("rules/RLS-RF-ARMS.html")
                .noneSatisfy(href -> assertThat(href).contains("HARM"));
        page.context().close();
    }

    @Test
    void allThatWasFoundIsShownOnRequest() {
        Page page = browser.window(PHONE, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        int first = found(page, "iron").size();
        page.locator("#results button").click();
        assertThat(page.locator("#results a").count()).isGreaterThan(first);
        page.context().close();
    }

    @Test
    void aWordThatIsNowhereIsNamed() {
        Page page = browser.window(DESKTOP, HEIGHT, ColorScheme.LIGHT);
        browser.open(page, "index.html");
        assertThat(found(page, "ferritin qqxxyzz")).contains("rules/RLS-IRON-LOW-FERRITIN.html");
        assertThat(page.locator("#results").textContent()).contains("Nothing found for: ");
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
        page.locator("#query").fill("qqxxyzz");
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
