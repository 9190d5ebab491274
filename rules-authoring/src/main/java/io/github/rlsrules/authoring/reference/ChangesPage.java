package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.runtime.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed, version by version: what the change log says, and the rules that came. */
final class ChangesPage {
    private static final Pattern RULE_ID = Pattern.compile("`?(?<![\\w-])([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)(?![\\w-])`?");

    private final Book book;
    private final Links links;
    private final Markdown page = new Markdown().heading(1, "What changed");

    private ChangesPage(Book book) {
        this.book = book;
        this.links = new Links(book, "changes");
    }

    static Page of(Book book) {
        return new ChangesPage(book).write();
    }

    private Page write() {
        TreeMap<String, List<RuleInfo>> since = book.rules().stream()
                .collect(Collectors.groupingBy(
                        RuleInfo::since, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        List<Changes.Version> versions = book.changes().versions();
        if (versions.isEmpty()) {
            page.paragraph("No change log was at hand: the rules by the version that brought them.");
        } else {
            boolean released = versions.stream().anyMatch(v -> !v.title().contains("not released"));
            page.paragraph(
                    released
                            ? "What came with each version, the newest first."
                            : "Nothing has been released yet, so there is nothing to compare with: every rule is new in the"
                                    + " first version.");
        }
        for (Changes.Version version : versions) {
            page.heading(2, version.title());
            version.groups().forEach(this::group);
            String number = version.title().replaceFirst(" .*", "");
            rules(since.remove(number));
        }
        since.forEach((version, rules) -> {
            page.heading(2, version);
            rules(rules);
        });
        return new Page("changes", "What changed", "overview", "changes history since release new", page.toString());
    }

    private void group(Changes.Group group) {
        if (!group.title().isEmpty()) {
            page.heading(3, group.title());
        }
        page.list(group.items().stream().map(this::linked).toList());
    }

    /** Rules that the log names are linked. */
    private String linked(String item) {
        return RULE_ID.matcher(item)
                .replaceAll(found -> Matcher.quoteReplacement(
                        book.hasPage(found.group(1)) ? links.rule(found.group(1)) : found.group()));
    }

    private void rules(@Nullable List<RuleInfo> rules) {
        if (rules == null) {
            return;
        }
        page.block("**New rules: " + rules.size() + "**");
        page.table(
                List.of("topic", "rules", "which"),
                book.topics().keySet().stream()
                        .map(topic -> row(
                                topic,
                                rules.stream()
                                        .filter(r -> r.topic().equals(topic))
                                        .toList()))
                        .filter(row -> !row.get(1).equals("0"))
                        .toList());
    }

    private List<String> row(String topic, List<RuleInfo> rules) {
        return List.of(links.topic(topic), String.valueOf(rules.size()), links.rules(rules));
    }
}
