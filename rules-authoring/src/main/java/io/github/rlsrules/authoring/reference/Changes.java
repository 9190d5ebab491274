package io.github.rlsrules.authoring.reference;

import java.util.ArrayList;
import java.util.List;

/** The change log of a rulebook, version by version, the newest first. */
final class Changes {
    /**
     * What the log says of one version.
     *
     * @param title its heading: the version, and what there is to say of it
     * @param items Markdown; each on one line
     */
    record Version(String title, List<String> items) {}

    private final List<Version> versions = new ArrayList<>();

    private Changes() {}

    static Changes of(String log) {
        Changes changes = new Changes();
        log.lines().forEach(changes::add);
        return changes;
    }

    private void add(String line) {
        if (line.startsWith("## ")) {
            versions.add(new Version(line.substring(3).strip(), new ArrayList<>()));
        } else if (!versions.isEmpty() && !line.isBlank()) {
            List<String> items = versions.get(versions.size() - 1).items();
            boolean goesOn = !line.startsWith("- ") && !items.isEmpty();
            if (goesOn) {
                items.add(items.remove(items.size() - 1) + " " + line.strip());
            } else {
                items.add(line.replaceFirst("^- ", "").strip());
            }
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
