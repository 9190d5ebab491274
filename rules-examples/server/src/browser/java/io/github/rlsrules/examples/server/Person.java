package io.github.rlsrules.examples.server;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Somebody who answers the page as it comes: to what contains certain words, a certain answer; else none of a list, no, or not known. */
final class Person {
    private static final int MOST_SCREENS = 80;

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final List<String> screens = new ArrayList<>();

    Person to(String words, String answer) {
        answers.put(words, answer);
        return this;
    }

    /** Ticks what contains these words. */
    Person has(String words) {
        return to(words, "Yes");
    }

    /** The titles of the screens that were answered. */
    List<String> screens() {
        return screens;
    }

    /** Answers until there is a summary. */
    void answerAll(Page page, Consumer<Page> look) {
        for (int i = 0; i < MOST_SCREENS; i++) {
            page.waitForCondition(() -> page.locator("#stop, #letter").count() > 0);
            if (page.locator("#letter").count() > 0) {
                return;
            }
            look.accept(page);
            String before = shown(page);
            screens.add(page.locator("h1").innerText());
            answer(page);
            page.waitForCondition(
                    () -> !shown(page).equals(before) || page.locator("#error").count() > 0);
            if (page.locator("#error").count() > 0) {
                throw new AssertionError(page.locator("main").innerText());
            }
        }
        throw new AssertionError("it does not end: " + screens);
    }

    /** Another one for each screen. */
    static String shown(Page page) {
        return String.valueOf(page.locator("main").getAttribute("data-shown"));
    }

    private void answer(Page page) {
        if (page.locator(".ticks").count() > 0) {
            for (Locator row : page.locator(".ticks label").all()) {
                if ("Yes".equals(answerTo(row.innerText()))) {
                    row.click();
                }
            }
            page.locator("#continue").click();
        } else if (page.locator("#typed").count() > 0) {
            type(page, answerTo(page.locator("label[for=typed]").innerText()));
        } else {
            choose(page, answerTo(page.locator("legend").innerText()));
        }
    }

    private static void type(Page page, String answer) {
        if (answer.isEmpty()) {
            Locator none = page.locator("#none");
            (none.count() > 0 ? none : page.locator("#unknown")).click();
        } else {
            page.locator("#typed").fill(answer);
            page.locator("#continue").click();
        }
    }

    private static void choose(Page page, String answer) {
        Locator choices = page.locator(".choices button");
        Locator chosen = answer.isEmpty()
                ? page.locator(".choices button[value=NO]")
                : choices.filter(new Locator.FilterOptions().setHasText(answer));
        (chosen.count() > 0 ? chosen.first() : page.locator("#unknown")).click();
    }

    private String answerTo(String question) {
        return answers.entrySet().stream()
                .filter(answer -> question.contains(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
