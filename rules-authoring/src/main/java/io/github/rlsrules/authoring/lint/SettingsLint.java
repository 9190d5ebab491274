package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.ReportUrl;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds what {@code rulebook.properties} says for readers against the folders of the rulebook. */
final class SettingsLint {
    private final RulebookFolder folder;
    private final List<LintFinding> findings = new ArrayList<>();

    SettingsLint(RulebookFolder folder) {
        this.folder = folder;
    }

    List<LintFinding> run() {
        if (folder.hasSetting(RulebookFolder.TOPICS)) {
            checkTopics();
        }
        ReportUrl.fault(folder).ifPresent(fault -> add(ReportUrl.SETTING, fault));
        return findings;
    }

    private void checkTopics() {
        Set<String> unnamed = folder.topics();
        unnamed.remove(""); // FileLint tells of rules that lie in no topic
        Set<String> known = Set.copyOf(unnamed);
        Set<String> names = new HashSet<>();
        for (String entry : folder.settings(RulebookFolder.TOPICS)) {
            String[] parts = entry.split("\\s+", 2);
            if (!known.contains(parts[0])) {
                add(RulebookFolder.TOPICS, "there is no topic " + parts[0]);
            } else if (!unnamed.remove(parts[0])) {
                add(RulebookFolder.TOPICS, "the topic " + parts[0] + " stands twice");
            } else if (parts.length < 2) {
                add(RulebookFolder.TOPICS, "the topic " + parts[0] + " has no name");
            } else if (!names.add(parts[1])) {
                add(RulebookFolder.TOPICS, "two topics are called " + parts[1]);
            }
        }
        unnamed.forEach(topic -> add(RulebookFolder.TOPICS, "the topic " + topic + " is left out"));
    }

    private void add(String setting, String fault) {
        findings.add(
                new LintFinding(LintCheck.SETTING, "", folder.placeOfKey(RulebookFolder.SETTINGS, setting), fault));
    }
}
