package io.github.rlsrules.authoring.reference;

import static io.github.rlsrules.authoring.reference.Markdown.escape;

import io.github.rlsrules.runtime.Citation;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Source;
import io.github.rlsrules.runtime.Sureness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The register of sources, and what rests on each. */
final class Sources {
    private static final List<String> HEAD = List.of("rule", "what", "sources", "rests on");

    private Sources() {}

    static Page page(Book book) {
        Links links = new Links(book, "sources");
        Markdown page = new Markdown().heading(1, "Sources");
        page.paragraph(
                "Every work that a rule cites, and the rules that rest on it. Behind each rule stands how surely the"
                        + " work says so.");
        page.table(
                List.of("tag", "meaning"),
                List.of(
                        List.of("C", words(Sureness.CONFIRMED)),
                        List.of("C2", words(Sureness.SECOND_HAND)),
                        List.of("A", words(Sureness.POINTER)),
                        List.of("M", words(Sureness.MEMORY)),
                        List.of("D", words(Sureness.DECISION))));
        StringBuilder keywords = new StringBuilder();
        for (Map.Entry<String, Source> entry : book.sources().entrySet()) {
            Source source = entry.getValue();
            page.heading(2, source.key(), source.key());
            page.block(escape(source.citation()) + link(source));
            page.block("Kind: " + escape(source.kind()) + ". Read: " + escape(source.extent()) + ".");
            List<String> resting = new ArrayList<>();
            for (RuleInfo rule : book.rules()) {
                rule.sources().stream()
                        .filter(c -> c.source().equals(source.key()))
                        .forEach(c -> resting.add(
                                links.named(rule) + " (" + c.sureness().tag() + ")"));
            }
            page.list(resting);
            if (resting.isEmpty()) {
                page.block("*No rule cites it.*");
            }
            keywords.append(source.key()).append(' ');
        }
        return new Page("sources", "Sources", "register", keywords.toString(), page.toString());
    }

    /** Which rules rest on nothing that somebody has read. */
    static Page unread(Book book) {
        Links links = new Links(book, "unread");
        Markdown page = new Markdown().heading(1, "Rules that rest on memory");
        page.paragraph(
                "Some part of these rules rests on general knowledge (M), on a pointer that was not checked (A), or on a"
                        + " decision of this rulebook (D). Those of which nothing was read are the first to look at in a review.");
        List<RuleInfo> nothingRead = book.rules().stream()
                .filter(r -> r.sources().stream().map(Citation::sureness).noneMatch(Sureness::isRead))
                .toList();
        List<RuleInfo> memory =
                book.rules().stream().filter(Sources::fromMemory).toList();
        section(
                page,
                links,
                "On memory, and nothing was read",
                "memory",
                nothingRead.stream().filter(Sources::fromMemory).toList());
        section(
                page,
                links,
                "On memory beside a source that was read",
                "memory-too",
                memory.stream().filter(r -> !nothingRead.contains(r)).toList());
        section(
                page,
                links,
                "On our own decision or an unchecked pointer alone",
                "nothing-read",
                nothingRead.stream().filter(r -> !fromMemory(r)).toList());
        return new Page(
                "unread", "Rules that rest on memory", "overview", "memory unread decision tag M", page.toString());
    }

    private static boolean fromMemory(RuleInfo rule) {
        return rule.sources().stream().anyMatch(c -> c.sureness() == Sureness.MEMORY);
    }

    private static void section(Markdown page, Links links, String title, String anchor, List<RuleInfo> rules) {
        page.heading(2, title + ": " + rules.size(), anchor);
        page.table(HEAD, rows(links, rules));
    }

    private static List<List<String>> rows(Links links, List<RuleInfo> rules) {
        return rules.stream()
                .map(r -> List.of(
                        links.rule(r),
                        escape(r.title()),
                        links.cited(r),
                        String.join(
                                ", ",
                                r.sources().stream()
                                        .map(c -> words(c.sureness()))
                                        .distinct()
                                        .toList())))
                .toList();
    }

    static String link(Source source) {
        return source.link() == null ? "" : " <" + source.link() + ">";
    }

    static String words(Sureness sureness) {
        return switch (sureness) {
            case CONFIRMED -> "read in the source";
            case SECOND_HAND -> "read in a work that quotes the source";
            case POINTER -> "seen on a machine-written page only";
            case MEMORY -> "general knowledge";
            case DECISION -> "our own decision";
        };
    }
}
