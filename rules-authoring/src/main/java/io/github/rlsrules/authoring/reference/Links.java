package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.runtime.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;

/** Links from one page to others. Targets end in {@code .md}; the HTML pages have the same names with their own ending. */
final class Links {
    private final Book book;
    private final String from;

    /** @param from the path of the page on which the links stand */
    Links(Book book, String from) {
        this.book = book;
        this.from = from;
    }

    String page(String text, String path) {
        return Markdown.link(text, Page.relative(from, path) + ".md");
    }

    String rule(RuleInfo rule) {
        return rule(rule.id());
    }

    String rule(String id) {
        return book.hasPage(id) ? page(id, rulePath(id)) : "`" + id + "`";
    }

    String rules(List<RuleInfo> rules) {
        return rules.stream().map(this::rule).collect(Collectors.joining(", "));
    }

    /** Its id and its title, for readers who do not know the ids. */
    String named(RuleInfo rule) {
        return rule(rule) + " " + Markdown.escape(rule.title());
    }

    /** Its title as the link, within a sentence. */
    String titled(RuleInfo rule) {
        return book.hasPage(rule.id()) ? page(rule.title(), rulePath(rule.id())) : Markdown.escape(rule.title());
    }

    String topic(String topic) {
        return page(book.nameOf(topic), topicPath(topic));
    }

    String example(Example example) {
        String page = Page.relative(from, topicPath(example.written().topic()));
        return Markdown.link(example.written().name(), page + ".md#" + example.anchor());
    }

    /** A heading on another page. */
    String place(String text, String path, String anchor) {
        return Markdown.link(text, Page.relative(from, path) + ".md#" + anchor);
    }

    String source(String key) {
        return Markdown.link(key, Page.relative(from, "sources") + ".md#" + key);
    }

    /** The sources of a rule, each with how surely it says so. */
    String cited(RuleInfo rule) {
        return rule.sources().stream()
                .map(c -> source(c.source()) + " " + c.sureness().tag())
                .collect(Collectors.joining(", "));
    }

    static String rulePath(String id) {
        return "rules/" + id;
    }

    static String decisionPath(String name) {
        return "decisions/" + name;
    }

    static String topicPath(String topic) {
        return "topics/" + topic;
    }
}
