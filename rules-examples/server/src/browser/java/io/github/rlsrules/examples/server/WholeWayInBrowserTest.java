package io.github.rlsrules.examples.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five people go their whole way through the page; each kind of screen is looked at by axe, on a phone and on a desk. */
class WholeWayInBrowserTest {
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final int HEIGHT = 844;
    private static final boolean DRAWS = "update".equals(System.getProperty("screenshots"));
    private static final Path PICTURES = Path.of(System.getProperty("screenshots.folder", "../../docs/server"));

    private static Server server;
    private static Browser browser;
    private static final Set<String> LOOKED_AT = new HashSet<>();

    @BeforeAll
    static void start() {
        server = Server.start(Example.settings());
        browser = new Browser("http://localhost:" + server.port() + "/");
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @Test
    void somebodyWithATypicalPatternIsToldSo() {
        Page page = phone();
        Person person = typical();
        begin(page);
        person.answerAll(page, shown -> {
            isAccessible(shown);
            if (shown.locator(".ticks").count() > 0) {
                picture(shown, "ticks");
            }
        });
        isAccessible(page);
        assertThat(person.screens()).hasSizeBetween(10, 45);
        assertThat(page.locator(".lead .says").innerText()).contains("restless legs syndrome");
        whyIsSaid(page);
        picture(page, "summary");
        letter(page);
        end(page);
    }

    @Test
    void anAlarmEndsTheQuestionsAndComesFirst() {
        Page page = phone();
        begin(page);
        typical().has("both legs weak").has("numbness between").answerAll(page, WholeWayInBrowserTest::isAccessible);
        isAccessible(page);
        assertThat(page.locator("main > .alarm").innerText()).isNotBlank();
        assertThat(page.locator("main [role=alert]").innerText()).isNotBlank();
        assertThat(page.locator(".numbers a").getAttribute("href")).isEqualTo("tel:112");
        picture(page, "alarm");
        page.locator("#on").click();
        page.locator("#stop").waitFor();
        assertThat(page.locator(".alarm").innerText())
                .as("stands above the question")
                .isNotBlank();
        end(page);
    }

    @Test
    void aClinicianReadsTheNoteOnSomebodyTreated() {
        Page page = desk();
        page.locator("[value=CLINICIAN]").check();
        page.locator("#example").selectOption("augmentation-on-pramipexole");
        page.locator("#open").click();
        page.locator("#letter").waitFor();
        isAccessible(page);
        assertThat(page.locator("main").innerText()).containsIgnoringCase("augmentation");
        whyIsSaid(page);
        picture(page, "clinician");
        letter(page);
        end(page);
    }

    @Test
    void aParentAnswersForAChild() {
        Page page = phone();
        begin(page);
        typical().to("How old", "9").to("Who answers", "A parent").answerAll(page, WholeWayInBrowserTest::isAccessible);
        isAccessible(page);
        assertThat(page.locator("main").innerText()).contains("child");
        letter(page);
        page.locator("#letter").click();
        page.frameLocator("iframe").locator("h1").waitFor();
        picture(page, "letter");
        end(page);
    }

    @Test
    void somebodyAsksAboutAMedicineThatIsConsidered() {
        Page page = desk();
        page.locator("#example").selectOption("definite-rls-low-iron");
        page.locator("#open").click();
        page.locator("#what").fill("sertaline");
        page.locator("#ask").click();
        page.locator("[role=status] .error").waitFor();
        assertThat(page.locator("[role=status] .error").innerText()).contains("sertraline");
        page.locator("#what").fill("diphenhydramine");
        page.keyboard().press("Enter");
        page.locator("[role=status] details").waitFor();
        assertThat(page.locator("form [role=status]").innerText()).containsIgnoringCase("diphenhydramine");
        isAccessible(page);
        picture(page, "considered");
        end(page);
    }

    @Test
    void aDiaryStandsBesideLaboratoryValues() {
        Page page = desk();
        page.locator("#example").selectOption("diary");
        page.locator("#open").click();
        page.locator("figure svg").waitFor();
        page.locator("figure details summary").click();
        int rows = page.locator("tbody tr").count();
        isAccessible(page);
        page.locator("figure details summary").click();
        picture(page, "diary");
        page.locator("summary", new Page.LocatorOptions().setHasText("Add an evening"))
                .click();
        page.locator("#diary-date").fill("2030-01-01");
        page.locator("#diary-add").click();
        assertThat(page.locator("#diary #error").innerText()).contains("still to come");
        isAccessible(page);
        page.locator("#diary-date").fill("2026-11-18");
        page.locator("#diary-add").click();
        page.waitForCondition(() ->
                page.locator("figure").count() == 1 && page.locator("tbody tr").count() == rows + 1);
        assertThat(page.locator("#diary-date:focus").count())
                .as("ready for the next evening")
                .isOne();
        end(page);
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Page page = desk();
        page.locator("#begin").focus();
        page.keyboard().press("Enter");
        page.locator("#typed").waitFor();
        assertThat(page.evaluate("document.activeElement.tagName"))
                .as("the heading is read first")
                .isEqualTo("H1");
        page.keyboard().press("Tab");
        page.keyboard().type("400");
        page.keyboard().press("Enter");
        page.locator("#error").waitFor();
        isAccessible(page);
        assertThat(page.locator("#typed:focus").getAttribute("aria-invalid"))
                .as("goes on where it was")
                .isEqualTo("true");
        page.keyboard().press("Control+A");
        page.keyboard().type("46");
        page.keyboard().press("Enter");
        page.locator(".choices").waitFor();
        assertThat(page.locator("#status").innerText()).as("is heard").contains("more steps");
        String first = Person.shown(page);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !Person.shown(page).equals(first));
        page.goBack();
        page.goBack(); // at once, as impatient people do
        page.locator("#typed").waitFor();
        end(page);
    }

    private static Person typical() {
        return new Person()
                .to("How old", "46")
                .to("Which sex", "Male")
                .to("What sex", "Male")
                .to("need to move", "Yes")
                .has("start or get worse when you rest")
                .to("How much does moving", "Completely")
                .to("When do the symptoms", "Only in the evening or at night")
                .has("relief last")
                .has("own words")
                .to("another explanation", "I know of none");
    }

    private static void begin(Page page) {
        isAccessible(page);
        page.locator("#begin").click();
    }

    private static void whyIsSaid(Page page) {
        Locator why = page.locator("details.why > summary").first();
        why.click();
        assertThat(page.locator("details.why[open]").first().innerText()).contains("Rules and sources");
        isAccessible(page);
        why.click();
    }

    private static void letter(Page page) {
        page.locator("#letter").click();
        page.frameLocator("iframe").locator("h1").waitFor();
        assertThat(page.frameLocator("iframe").locator("body").innerText()).contains("Restless legs");
        isAccessible(page);
        page.locator("#summary").click();
        page.locator("#letter").waitFor();
    }

    private static void end(Page page) {
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    private static Page phone() {
        return browser.window(PHONE, HEIGHT, ColorScheme.LIGHT);
    }

    private static Page desk() {
        return browser.window(DESK, HEIGHT, ColorScheme.DARK);
    }

    /** Each kind of screen once: axe takes its time. */
    private static void isAccessible(Page page) {
        page.locator("h1").waitFor();
        String kind = page.viewportSize().width + " "
                + page.evaluate(
                        "[...new Set([...document.querySelectorAll('main *')].map(e => e.tagName + e.className))].sort().join()");
        if (LOOKED_AT.add(kind)) {
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(v -> v.getId() + ": " + v.getHelp() + ": "
                            + v.getNodes().get(0).getHtml())
                    .isEmpty();
        }
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("scrolls sideways")
                .isNotPositive();
    }

    private static void picture(Page page, String name) {
        if (!DRAWS) {
            return;
        }
        byte[] png = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        try {
            SmallPicture.write(png, PICTURES.resolve(name + "-" + page.viewportSize().width + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
