package io.github.rlsrules.authoring.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The change log of a rulebook, version by version, the newest first. */
final class Changes {
    /**
     * What the log says of one version.
     *
     * @param title its heading: the version, and what there is to say of it
     */
    record Version(String title, List<Group> groups) {
        List<String> items() {
            return groups.stream().flatMap(group -> group.items().stream()).toList();
        }
    }

    /**
     * What belongs together in a version, such as all that was added.
     *
     * @param title empty if the log does not group
     * @param items Markdown; each on one line
     */
    record Group(String title, List<String> items) {}

    /** A link that leads to somewhere from where the log stands, and to nowhere from a page of the reference. */
    private static final Pattern RELATIVE_LINK = Pattern.compile("\\[([^\\]]+)]\\((?!https:)[^)\\s]+\\)");

    private final List<Version> versions = new ArrayList<>();

    private Changes() {}

    static Changes of(String log) {
        Changes changes = new Changes();
        RELATIVE_LINK.matcher(log).replaceAll("$1").lines().forEach(changes::add);
        return changes;
    }

    private void add(String line) {
        if (line.startsWith("## ")) {
            versions.add(new Version(line.substring(3).strip(), new ArrayList<>()));
        } else if (!versions.isEmpty() && !line.isBlank()) {
            addTo(versions.get(versions.size() - 1).groups(), line);
        }
    }

    private static void addTo(List<Group> groups, String line) {
        boolean isHeading = line.startsWith("### ");
        if (isHeading || groups.isEmpty()) {
            groups.add(new Group(isHeading ? line.substring(4).strip() : "", new ArrayList<>()));
        }
        if (!isHeading) {
            addItem(groups.get(groups.size() - 1).items(), line);
        }
    }

    private static void addItem(List<String> items, String line) {
        boolean goesOn = !line.startsWith("- ") && !items.isEmpty();
        if (goesOn) {
            items.add(items.remove(items.size() - 1) + " " + line.strip());
        } else {
            items.add(line.replaceFirst("^- ", "").strip());
        }
    }

    List<Version> versions() {
        return versions;
    }

    /** What the log says of one rule: the version, and the item that names it. */
    List<String> naming(String rule) {
        return versions.stream()
                .flatMap(version -> version.items().stream()
                        .filter(item -> RuleIds.in(item).anyMatch(rule::equals))
                        .map(item -> "**" + Markdown.escape(version.title()) + "**: " + item))
                .toList();
    }
}
