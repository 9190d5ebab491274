package io.github.rlsrules.authoring.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DeadLinksTest {
    @Test
    void linksToPagesAnchorsPicturesAndTheWebAreFine() {
        assertThat(DeadLinks.inMarkdown(Map.of(
                        "index.md",
                        "[a](rules/A.md#x) [b](#here) [c](https://example.org/) ![p](p.svg)\n\n<a id=\"here\"></a>\n",
                        "rules/A.md",
                        "[up](../index.md#here)\n\n<a id=\"x\"></a>\n",
                        "p.svg",
                        "<svg/>")))
                .isEmpty();
    }

    @Test
    void everyDeadLinkIsNamedWithItsPage() {
        assertThat(DeadLinks.inHtml(Map.of(
                        "index.html",
                        "<a href=\"gone.html\">x</a> <a href=\"rules/A.html#gone\">y</a> <img src=\"gone.svg\">",
                        "rules/A.html",
                        "<a href=\"index.html\">in the wrong folder</a>")))
                .containsExactlyInAnyOrder(
                        "index.html: dead link to gone.html",
                        "index.html: dead anchor in rules/A.html#gone",
                        "index.html: dead link to gone.svg",
                        "rules/A.html: dead link to index.html");
    }

    @Test
    void aLinkThatCannotBeReadIsNamed() {
        assertThat(DeadLinks.inMarkdown(Map.of("index.md", "[a](#case[1, 2])\n\n<a id=\"case[1, 2]\"></a>\n")))
                .containsExactly("index.md: no link, though meant as one: [a](#case[1, 2])");
    }

    @Test
    void anAnchorThatStandsTwiceIsNamed() {
        assertThat(DeadLinks.inHtml(Map.of("index.html", "<p id=\"a\"></p><p id=\"a\"></p>")))
                .containsExactly("index.html: the anchor a stands twice");
    }
}
