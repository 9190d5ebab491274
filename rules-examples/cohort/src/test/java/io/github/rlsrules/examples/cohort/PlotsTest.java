package io.github.rlsrules.examples.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is drawn is a picture; of nothing there is none. */
class PlotsTest {
    /** On a machine without fonts nothing can be drawn, and the report has its tables. */
    private static boolean hasFonts() {
        System.setProperty("java.awt.headless", "true");
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
        } catch (RuntimeException | Error e) {
            return false;
        }
    }

    @Test
    void stepsAreDrawn() {
        assumeTrue(hasFonts());
        assertThat(new Plots(false).steps("x", List.of(new ReportPage.Step("all", 3), new ReportPage.Step("none", 0))))
                .startsWith("data:image/png;base64,");
    }

    @Test
    void ofNobodyNothingIsDrawn() {
        assertThat(new Plots(false).ages(List.of())).isEmpty();
        assertThat(new Plots(true).urgencies(List.of())).isEmpty();
    }
}
