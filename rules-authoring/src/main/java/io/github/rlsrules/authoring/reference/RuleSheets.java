package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.runtime.RuleInfo;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Rules on paper: of each, in HTML, what somebody has to see who is to judge it. */
public final class RuleSheets {
    private static final Parser MARKDOWN =
            Parser.builder().extensions(Site.EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(Site.EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> outwardLinksOnly())
            .build();

    private final Book book;

    private RuleSheets(Book book) {
        this.book = book;
    }

    /**
     * Runs the cases of a rulebook, some of which stand on the sheets.
     *
     * @throws IllegalStateException if a case expects what the engine does not do
     */
    public static RuleSheets of(RulebookUnderTest<?> underTest) {
        return new RuleSheets(Book.of(underTest, Background.NONE));
    }

    /** The sheet of one rule, to stand under a heading of level two. */
    public String of(RuleInfo rule) {
        return HTML.render(MARKDOWN.parse(RulePage.sheet(book, rule)));
    }

    /** What the pages of the reference look like. */
    public static String style() {
        return Site.resource("site.css");
    }

    private static AttributeProvider outwardLinksOnly() {
        return (node, tag, attributes) -> {
            if (node instanceof Link link && !link.getDestination().startsWith("https://")) {
                attributes.remove("href");
            }
        };
    }
}
